# Norms in words, for who judges an adaptation: `who force act within`, then conditions and exceptions.

norm = { $who } { $force }: { $act }{ $within }{ $conditions }{ $exceptions }.
norm-and = {" en "}
norm-at-once = meteen
norm-at-most = binnen { $value } { $unit }
norm-at-least = minstens { $value } { $unit }
norm-conditions = , als: { $list }
norm-exceptions = , behalve: { $list }

norm-force-may = mag
norm-force-should = hoort
norm-force-must = moet
norm-force-must-not = mag niet

norm-part-force = kracht
norm-part-who = wie
norm-part-act = wat
norm-part-within = termijn
norm-part-exceptions = uitzonderingen
norm-part-conditions = voorwaarden

## Why a change is looser or stricter

norm-reason-force-weaker = de plicht is zwakker
norm-reason-force-turned = wat moest, mag niet meer, of andersom
norm-reason-force-stronger = de plicht is sterker
norm-reason-right-turned = een recht van de cliënt blijft een recht, en wordt geen plicht of verbod
norm-reason-speaking-is-no-duty = wie mag spreken, weegt dat zelf af; spreken wordt geen plicht
norm-reason-who-wider = de norm geldt voor meer mensen
norm-reason-who-narrower = de norm geldt voor minder mensen, of voor andere
norm-reason-right-of-others = het recht van de cliënt gaat ook naar anderen
norm-reason-who-fewer-may = de toelating geldt voor minder mensen
norm-reason-who-more-may = de toelating geldt voor meer mensen, of voor andere
norm-reason-act-other = er staat iets anders dan wat de basis vraagt
norm-reason-bound-new = er komt een termijn bij
norm-reason-bound-gone = de termijn valt weg
norm-reason-bound-stricter = de termijn is strenger
norm-reason-bound-weaker = de termijn is ruimer, of niet zeker strenger
norm-reason-bound-unit = de eenheden van de termijnen kunnen niet vergeleken worden
norm-reason-bound-turned = wat strenger was, heet nu soepeler
norm-reason-bound-of-right = de termijn van een recht verandert
norm-reason-bound-unclear = een termijn zou hier het einde van de norm kunnen zijn
norm-reason-exceptions-fewer = er zijn minder uitzonderingen
norm-reason-exceptions-more = er is een uitzondering bij, of een andere
norm-reason-exceptions-more-may = de toelating heeft meer uitzonderingen
norm-reason-exceptions-fewer-may = de toelating heeft minder uitzonderingen, of andere
norm-reason-conditions-fewer = er zijn minder voorwaarden
norm-reason-conditions-more = er is een voorwaarde bij, of een andere
norm-reason-conditions-more-may = de toelating heeft meer voorwaarden
norm-reason-conditions-fewer-may = de toelating heeft minder voorwaarden, of andere
norm-reason-conditions-limit = het recht geldt niet meer zonder grens
norm-reason-moment = het mag later, of het is niet zeker dat het op tijd is
norm-reason-moment-earlier = het moet vroeger

## Units

norm-unit-minute = { $one ->
    [yes] minuut
   *[no] minuten
}
norm-unit-hour = uur
norm-unit-day = { $one ->
    [yes] dag
   *[no] dagen
}
norm-unit-working-day = { $one ->
    [yes] werkdag
   *[no] werkdagen
}
norm-unit-week = { $one ->
    [yes] week
   *[no] weken
}
norm-unit-month = { $one ->
    [yes] maand
   *[no] maanden
}
norm-unit-year = jaar
norm-unit-time = keer
norm-unit-expert = { $one ->
    [yes] deskundige
   *[no] deskundigen
}

## Groups

norm-who-everybody = iedereen
norm-who-anyone-involved = wie erbij betrokken is
norm-who-participant = wie deelneemt
norm-who-professional = een professional
norm-who-helper = een hulpverlener
norm-who-youth-helper = een jeugdhulpverlener
norm-who-youth-care-provider = een jeugdhulpaanbieder
norm-who-other-helper = een andere hulpverlener
norm-who-foster-parent = een pleegouder
norm-who-professional-third-party = een professionele derde
norm-who-chair = de voorzitter
norm-who-coordinator = de coördinator
norm-who-pivot = de spilfiguur
norm-who-applicant = de aanmelder
norm-who-court-consultant = een consulent van de rechtbank
norm-who-court-reporter = wie aan de rechtbank rapporteert
norm-who-desk = het loket
norm-who-organiser = wie het overleg organiseert
norm-who-organisation = een organisatie
norm-who-house = het Huis van het Kind
norm-who-partner = een partner
norm-who-team = het team
norm-who-worker = een medewerker
norm-who-volunteer = een vrijwilliger
norm-who-person-not-bound-by-law = wie niet door een wet gebonden is
norm-who-client = de cliënt
norm-who-minor = de minderjarige
norm-who-young-adult = de jongvolwassene
norm-who-parent = de ouder
norm-who-adult-client = de meerderjarige cliënt
norm-who-trusted-person = de vertrouwenspersoon
norm-who-support-figure = de steunfiguur
norm-who-client-or-trusted-person = de cliënt of de vertrouwenspersoon

## Acts of the three codes, as an infinitive

norm-act-account-for-sharing-to-chair = aan de voorzitter verantwoorden waarom er gedeeld wordt
norm-act-act-on-concern = iets doen bij verontrusting
norm-act-agree-how-voice-is-heard = afspreken hoe de stem van de cliënt toch gehoord wordt
norm-act-agree-who-informs-absent-client = afspreken wie de afwezige cliënt inlicht
norm-act-agree-with-client-what-colleagues-know = met de cliënt afspreken wat collega’s mogen weten
norm-act-agree-with-client-what-is-discussed-with-whom = met de cliënt afspreken wat met wie besproken wordt
norm-act-ask-explicit-written-consent = de toestemming uitdrukkelijk en op papier vragen
norm-act-ask-helpers-how-clients-took-part = aan de hulpverleners vragen hoe de cliënt betrokken was
norm-act-ask-how-clients-took-part-in-preparation = vragen hoe de cliënten bij de voorbereiding betrokken waren
norm-act-ask-service-to-adapt = de dienst vragen om zijn aanbod aan te passen
norm-act-attend-meeting = het overleg bijwonen
norm-act-attend-to-social-network = aandacht hebben voor het sociale netwerk
norm-act-be-able-to-consult-own-team = bij het eigen team terechtkunnen
norm-act-be-open-to-feedback-and-act-on-it = openstaan voor feedback en er iets mee doen
norm-act-be-ready-to-talk-with-client = bereid zijn om er met de cliënt over te praten
norm-act-bring-support-figure = een steunfiguur meebrengen
norm-act-bring-trusted-person = een vertrouwenspersoon meebrengen
norm-act-check-informed-consent-with-clients = bij de cliënten nagaan of zij geïnformeerd instemmen
norm-act-check-that-code-is-followed = nagaan of de code goed gevolgd wordt
norm-act-choose-participants-with-clients = samen met de cliënten kiezen wie erbij is
norm-act-choose-structured-client-meeting = kiezen voor een gestructureerd cliëntoverleg
norm-act-consider-own-position = rekening houden met de eigen positie
norm-act-consider-safety-of-channel = nadenken over hoe veilig het kanaal is
norm-act-contact-service-together-with-client = samen met de cliënt contact opnemen met de dienst
norm-act-discuss-consultation-with-client = een overleg met de cliënt bespreken
norm-act-discuss-invitations-with-client = met de cliënt bespreken wie uitgenodigd wordt
norm-act-discuss-what-client-needs-to-use-offer = bespreken wat de cliënt nodig heeft om van het aanbod gebruik te maken
norm-act-explain-aim-organisation-and-code = doel, verloop en code uitleggen
norm-act-explain-duty-to-report = de plicht om te rapporteren uitleggen
norm-act-explain-secrecy-and-shared-secrecy = beroepsgeheim en gedeeld beroepsgeheim uitleggen
norm-act-follow-code = de code volgen
norm-act-follow-code-and-engagement = de code en het engagement volgen
norm-act-follow-law-of-own-sector = de wet en de regels van de eigen sector volgen
norm-act-give-participants-to-chair = aan de voorzitter zeggen wie deelneemt
norm-act-give-professional-feedback-apart-from-clients = los van cliënten professioneel feedback geven
norm-act-go-through-agreements-with-client = de afspraken met de cliënt overlopen
norm-act-guard-that-help-is-aligned = bewaken dat de hulp op elkaar afgestemd is
norm-act-have-at-least-implicit-consent = minstens de stilzwijgende toestemming hebben
norm-act-help-client-to-speak = de cliënt helpen om aan het woord te komen
norm-act-help-clients-bring-own-points = de cliënten helpen om eigen punten aan te brengen
norm-act-help-person-in-serious-danger = iemand in ernstig gevaar helpen
norm-act-inform-and-invite-minor-over-twelve = een minderjarige vanaf twaalf jaar inlichten en uitnodigen
norm-act-inform-client-fully-on-offer = de cliënt volledig inlichten over het aanbod
norm-act-inform-client-of-code = de cliënt over de code inlichten
norm-act-inform-clients-in-plain-language = de cliënten in begrijpelijke taal inlichten
norm-act-inform-everybody-of-duty-of-secrecy = zorgen dat iedereen weet dat er een geheimhoudingsplicht is
norm-act-inform-partners-of-code = de partners over de code inlichten
norm-act-introduce-participants = de deelnemers voorstellen
norm-act-judge-client = de cliënt beoordelen
norm-act-judge-fit-with-client = samen met de cliënt nagaan of het aanbod past
norm-act-judge-own-conditions = nagaan of de eigen voorwaarden vervuld zijn
norm-act-judge-quality-of-help-of-others = de kwaliteit van de hulp van anderen beoordelen
norm-act-keep-confidential = geheimhouden
norm-act-keep-own-approach = de eigen manier van werken houden
norm-act-keep-personal-information-discreet = discreet omgaan met persoonlijke informatie
norm-act-keep-professional-secrecy = het beroepsgeheim bewaren
norm-act-keep-secret-what-client-keeps-back = geheimhouden wat de cliënt niet gedeeld wil zien
norm-act-keep-secret-what-is-learned = geheimhouden wat men verneemt
norm-act-keep-trust-of-client = het vertrouwen van de cliënt bewaren
norm-act-keep-work-plan-confidential = het werkplan vertrouwelijk houden
norm-act-know-procedure-on-concern = de werkwijze bij verontrusting kennen
norm-act-know-recipient-and-risk = weten met wie gedeeld wordt en wat er mis kan gaan
norm-act-let-client-ask-or-give-information = de cliënt zelf informatie laten vragen of geven
norm-act-let-client-hand-over-information = de cliënt zelf de informatie laten overdragen
norm-act-let-client-take-part-as-equal = de cliënt als gelijke laten deelnemen
norm-act-listen-and-let-everybody-speak = luisteren en iedereen laten uitspreken
norm-act-look-for-other-date = een andere datum zoeken
norm-act-look-for-solution-with-client = samen met de cliënt een oplossing zoeken
norm-act-loosen-code = de code soepeler maken
norm-act-make-agenda-with-applicant-and-clients = de agenda samen met de aanmelder en de cliënten maken
norm-act-make-agreements-with-client = afspraken maken met de cliënt
norm-act-make-clear-follow-up-agreements = duidelijke afspraken maken over de opvolging
norm-act-make-workable-plan = een haalbaar plan maken
norm-act-motivate-clients-to-attend = de cliënten aanmoedigen om erbij te zijn
norm-act-note-in-work-plan-how-absent-is-informed = in het werkplan noteren hoe wie afwezig is, ingelicht wordt
norm-act-obtain-consent-of-parents-and-able-minor = de toestemming krijgen van de ouders en van de bekwame minderjarige
norm-act-obtain-consent-of-young-adult = de toestemming van de jongvolwassene krijgen
norm-act-obtain-detailed-consent = een gedetailleerde instemming krijgen
norm-act-obtain-explicit-consent-before-involving = eerst de uitdrukkelijke toestemming krijgen
norm-act-offer-advice-on-anonymous-case = advies geven over een situatie waarin niemand herkenbaar is
norm-act-prefer-least-intrusive-help = kiezen voor de minst ingrijpende hulp
norm-act-prefer-meeting-with-client = kiezen voor een overleg met de cliënt erbij
norm-act-prepare-client-for-meeting = de cliënt op het overleg voorbereiden
norm-act-prepare-clients = de cliënten voorbereiden
norm-act-prepare-meeting = het overleg voorbereiden
norm-act-prepare-meeting-with-client = het overleg samen met de cliënt voorbereiden
norm-act-put-questions-of-client-first = de vragen van de cliënt eerst zetten
norm-act-remind-everybody-of-secrecy = iedereen aan de geheimhouding herinneren
norm-act-respect-client-rights-and-situation = rechten en situatie van de cliënt respecteren
norm-act-respect-other-participants = de andere deelnemers respecteren
norm-act-respect-relation-of-others-with-client = de band van anderen met de cliënt respecteren
norm-act-reveal-secret = een geheim bekendmaken
norm-act-say-what-is-kept-from-whom = zeggen wat voor wie geheim blijft
norm-act-say-what-must-be-reported-back = zeggen wat teruggekoppeld moet worden
norm-act-see-to-preparation = toezien op de voorbereiding
norm-act-seek-best-involvement-of-client = zoeken hoe de cliënt het best betrokken wordt
norm-act-send-code-with-invitation = de code met de uitnodiging meesturen
norm-act-send-work-plan = het werkplan opsturen
norm-act-send-work-plan-to-absent = het werkplan opsturen aan wie er niet bij was
norm-act-share-at-meeting = op het overleg informatie delen
norm-act-share-between-voluntary-and-judicial = delen tussen vrijwillige en gerechtelijke hulp
norm-act-share-information = informatie delen
norm-act-share-only-necessary = alleen delen wat nodig is
norm-act-share-only-relevant = alleen delen wat van belang is
norm-act-share-outside-meeting = buiten het overleg delen
norm-act-share-what-client-withholds = delen wat de cliënt niet gedeeld wil zien
norm-act-share-with-or-in-consultation-with-client = delen met de cliënt erbij, of in overleg met de cliënt
norm-act-share-with-person-without-secrecy = delen met wie geen beroepsgeheim heeft
norm-act-sign-code-at-start = de code bij het begin ondertekenen
norm-act-sign-engagement = het engagement ondertekenen
norm-act-state-capacity-and-assignment = zeggen in welke hoedanigheid en met welke opdracht men deelneemt
norm-act-subscribe-code = de code onderschrijven
norm-act-support-client-to-speak = de cliënt steunen om zelf te spreken
norm-act-support-organisations-in-making-procedure = organisaties helpen om een werkwijze op te stellen
norm-act-tailor-help-to-family = hulp op maat van het gezin geven
norm-act-take-positions-of-participants-into-account = rekening houden met de positie van elke deelnemer
norm-act-take-responsibility-on-worry = verantwoordelijkheid nemen bij ongerustheid
norm-act-take-steps-with-client = stappen samen met de cliënt zetten
norm-act-tell-client-how-partners-give-feedback = de cliënt zeggen hoe de partners elkaar terugkoppelen
norm-act-tell-client-that-meeting-is-planned = de cliënt zeggen dat er een overleg komt
norm-act-tell-client-what-is-shared-and-why = de cliënt zeggen wat gedeeld wordt en waarom
norm-act-tell-client-who-informs = de cliënt zeggen wie inlicht
norm-act-tell-client-who-returns-feedback = de cliënt zeggen wie terugkoppelt
norm-act-tell-client-whom-to-ask = de cliënt zeggen bij wie hij terechtkan
norm-act-tell-helpers-date-place-participants-agenda = de hulpverleners datum, plaats, deelnemers en agenda meedelen
norm-act-tighten-code = de code strenger maken
norm-act-treat-others-with-respect = anderen met respect behandelen
norm-act-use-plain-language = begrijpelijke taal gebruiken
norm-act-use-six-b-as-guide = de zes B’s als leidraad gebruiken
norm-act-use-strength-of-own-network = de kracht van het eigen netwerk gebruiken
norm-act-use-structured-consultation = een gestructureerde vorm van overleg gebruiken
norm-act-use-values-as-frame = de waarden als kader gebruiken
norm-act-watch-for-signals = op signalen letten
norm-act-watch-over-plan = over het plan waken
norm-act-weigh-client-interest-before-sharing = het belang van de cliënt afwegen vóór er gedeeld wordt
norm-act-weigh-interest-of-client = het belang van de cliënt afwegen
norm-act-withdraw-consent = de toestemming intrekken
norm-act-work-in-interest-of-families = in het belang van gezinnen werken
norm-act-write-decisions-in-work-plan = de beslissingen in het werkplan schrijven

## Conditions

norm-condition-before-meeting = vóór het overleg
norm-condition-before-request = vóór de aanvraag
norm-condition-start-of-meeting = bij het begin van het overleg
norm-condition-both-professional-secrecy = beiden beroepsgeheim hebben
norm-condition-same-purpose = beiden hetzelfde doel hebben
norm-condition-informed-consent = de cliënt geïnformeerd instemt
norm-condition-explicit-informed-consent = de cliënt uitdrukkelijk en geïnformeerd instemt
norm-condition-necessary-in-interest-of-client = de cliënt er beter van wordt en het nodig is
norm-condition-really-in-interest-of-client = de cliënt er werkelijk beter van wordt
norm-condition-client-absent = de cliënt er niet is
norm-condition-client-cannot-share = de cliënt zelf niet kan delen
norm-condition-client-chooses-not-to-come = de cliënt liever niet komt
norm-condition-client-consents = de cliënt toestemt
norm-condition-client-is-dissatisfied = de cliënt niet tevreden is
norm-condition-client-needs-more-support = de cliënt meer steun nodig heeft
norm-condition-client-or-network-prevented = cliënt of netwerk verhinderd is
norm-condition-client-unable-or-social-necessity = de cliënt het niet kan of het maatschappelijk noodzakelijk is
norm-condition-client-wants-to-attend = de cliënt erbij wil zijn
norm-condition-client-informed-and-agrees = de cliënt ingelicht is en instemt
norm-condition-recipient-has-secrecy = wie de informatie krijgt, beroepsgeheim heeft
norm-condition-necessary-for-help = het voor de hulp nodig is
norm-condition-consent-not-possible = instemming niet mogelijk is
norm-condition-dissatisfaction-is-structural = het vaker voorkomt
norm-condition-help-is-not-aligned = de hulp niet afgestemd is
norm-condition-no-serious-danger-to-self-or-others = het zonder ernstig gevaar voor zichzelf of anderen kan
norm-condition-not-bound-by-law = de ander niet door een wet gebonden is
norm-condition-on-cooperation-or-referral = er samengewerkt of doorverwezen wordt
norm-condition-on-sharing = er gedeeld wordt
norm-condition-several-partners-help = er meer partners helpen
norm-condition-where-possible = het mogelijk is
norm-condition-within-values = het binnen de waarden blijft
norm-condition-client-asks = de cliënt erom vraagt

## Exceptions

norm-exception-agreed-at-meeting = als het op het overleg zo afgesproken is
norm-exception-consent-not-possible-and-accounted-for = als instemming niet mogelijk is en dat verantwoord wordt
norm-exception-emergency = in een noodtoestand
norm-exception-explicit-consent = met uitdrukkelijke toestemming
norm-exception-explicit-consent-of-client = met uitdrukkelijke toestemming van de cliënt
norm-exception-explicit-prior-consent = met uitdrukkelijke toestemming vooraf
norm-exception-informed-consent = met geïnformeerde instemming
norm-exception-helpers-meeting-with-good-reasons = een overleg van hulpverleners met goede redenen
norm-exception-joint-secrecy = onder gezamenlijk beroepsgeheim
norm-exception-shared-secrecy = onder gedeeld beroepsgeheim
norm-exception-motivated-ground-for-breaking-secrecy = met een gemotiveerde grond om het geheim te doorbreken
norm-exception-testimony-in-court = als getuige voor de rechter
norm-exception-duty-or-permission-by-law = als een wet het oplegt of toelaat
norm-exception-young-adult = bij een jongvolwassene
