<<<<<<< HEAD
# The words of norms, for who decides on a code: `who-`, `force-`, `act-`, `condition-`, `exception-`, `unit-`.
# They read as one sentence: who + force + act, then conditions, then “behalve” + exceptions:
# “voorzitter · moet · het werkplan bezorgen aan wie aanwezig was · hoogstens 14 werkdagen”.

## How strongly

force-may = mag
force-should = zou moeten
force-must = moet
force-must-not = mag niet

## Bounds

direction-lower = hoogstens
direction-higher = minstens
unit-day = dag
    .many = dagen
unit-working-day = werkdag
    .many = werkdagen
unit-week = week
    .many = weken
unit-expert = deskundige
    .many = deskundigen

## Who

who-anyone-involved = ieder die bij het overleg betrokken is
who-applicant = aanvrager
who-attendee = iedereen aan tafel, ook de cliënt
who-carer = andere opvoeder
who-chair = voorzitter
who-clb-worker = CLB-medewerker
who-client = cliënt
who-client-or-trusted-person = cliënt of vertrouwenspersoon
who-coordinator = LCO-coördinator
who-court-consultant = consulent van de sociale dienst bij de jeugdrechtbank
who-court-reporter = wie aan de jeugdrechter moet rapporteren
who-desk = loket
who-everybody = iedereen
who-foster-parent = pleegouder
who-helper = hulpverlener
who-hospital = ziekenhuis
who-hospital-worker = medewerker van het ziekenhuis
who-house = Huis van het Kind
who-interpreter = tolk
who-judicial-helper = hulpverlener in het gedwongen kader
who-minor = kind of jongere
who-network = familielid, vriend of steunfiguur aan tafel
who-non-professional-partner = niet-professionele partner
who-organisation = organisatie
who-organiser = wie het overleg organiseert
who-other-helper = hulpverlener buiten het decreet integrale jeugdhulp
who-parent = ouder
who-participant = deelnemer aan het overleg (niet de cliënt)
who-partner = partner
who-patient = patiënt
who-person-not-bound-by-law = wie door geen wet tot geheimhouding verplicht is
who-person-with-duty-of-discretion = wie discretieplicht heeft
who-pivot = spilfiguur
who-professional = hulpverlener of andere beroepskracht
who-professional-partner = professionele partner
who-professional-third-party = professional zonder beroepsgeheim
who-pupil = leerling
who-pupil-counsellor = leerlingenbegeleider van de school
who-school = school
who-social-service = sociale dienst van het ziekenhuis
who-support-figure = steunfiguur
who-teacher = leerkracht
who-team = team
who-trusted-person = vertrouwenspersoon
who-volunteer = vrijwilliger
who-worker = medewerker
who-young-adult = jongvolwassene
who-youth-care-provider = jeugdhulpaanbieder
who-youth-helper = jeugdhulpverlener

## What

act-account-for-sharing-to-chair = aan de voorzitter uitleggen waarom delen toch nodig is en waarom de toestemming er niet is
act-act-on-concern = bij verontrusting in actie komen
act-agree-how-voice-is-heard = met de cliënt afspreken hoe zijn of haar stem gehoord wordt
act-agree-who-informs-absent-client = afspreken wie de afwezige cliënt inlicht en naar zijn of haar mening vraagt
act-agree-with-client-what-colleagues-know = met de cliënt afspreken wat collega’s moeten weten
act-agree-with-client-what-is-discussed-with-whom = met de cliënt afspreken waarover met wie gepraat mag worden
act-agree-with-client-what-may-be-shared = met de cliënt afspreken wat er gedeeld mag worden
act-allow-items-for-direct-helper-only = toelaten dat iets alleen voor de eigen begeleider in het dossier staat
act-answer-feedback = laten weten wat er met de feedback gebeurde
act-answer-personally-for-leak = persoonlijk instaan voor wat hij of zij doorvertelt
act-answer-questions-on-code = vragen over de code beantwoorden
act-arrange-interpreter = voor een tolk zorgen die de cliënt vertrouwt
act-ask-before-bringing-or-replacing = eerst vragen voor iemand meekomt of vervangt
act-ask-colleagues-without-identifying-client = bij collega’s raad vragen zonder dat de cliënt herkenbaar is
act-ask-consent-in-writing = de toestemming op papier vragen
act-ask-consent-to-meeting = de cliënt toestemming vragen voor het overleg
act-ask-explicit-consent = uitdrukkelijke toestemming vragen
act-ask-for-interpreter = een tolk vragen
act-ask-how-clients-took-part-in-preparation = aan de cliënten vragen hoe zij aan de voorbereiding meewerkten
act-ask-more-experts-than = meer externe deskundigen vragen dan toegelaten
act-ask-service-to-adapt = zelf aan de andere dienst vragen of het anders kan
act-attend-meeting = aan het overleg deelnemen
act-attend-to-social-network = oog hebben voor het sociale netwerk van de cliënten
act-base-lasting-cooperation-on-emergency = een blijvende samenwerking op een noodtoestand laten steunen
act-be-able-to-consult-own-team = de situatie in het eigen team kunnen voorleggen
act-be-able-to-explain-values = aan een gezin kunnen uitleggen wat de waarden in zijn werk betekenen
act-be-able-to-explain-what-was-shared = kunnen uitleggen waarom iets gedeeld of verzwegen werd
act-be-open-and-honest = open en eerlijk zijn
act-be-open-to-feedback-and-act-on-it = openstaan voor feedback en er iets mee doen
act-be-ready-to-talk-with-client = met de cliënt over de zorg durven spreken
act-break-secrecy-to-report-to-youth-judge = het beroepsgeheim doorbreken om aan de jeugdrechter te rapporteren
act-bring-in-questions-of-absent-client = zorgen dat de vragen en wensen van de afwezige cliënt aan bod komen
act-bring-support-figure = een steunfiguur meebrengen
act-bring-trusted-person = zich door een vertrouwenspersoon laten bijstaan
act-carry-out-own-tasks = de eigen taken uit het plan uitvoeren
act-check-informed-consent-with-clients = bij de cliënten nagaan of hun instemming nog klopt
act-check-that-code-is-followed = zelf nagaan of de code gevolgd wordt
act-choose-easy-to-reach-place = een plaats kiezen die vlot te bereiken is
act-choose-participants-with-clients = met de cliënten kiezen wie deelneemt
act-choose-structured-client-meeting = een vorm van overleg met een vaste opbouw en duidelijke afspraken kiezen
act-complain-to-act-or-opgroeipunt = een klacht melden bij het team continuïteit en toegang of bij Opgroeipunt
act-complain-to-chair = een klacht melden bij de voorzitter
act-complain-to-coordinator-or-pivot = een klacht melden bij de LCO-coördinator of de spilfiguur
act-complain-to-trusted-person = een klacht melden bij iemand die hij of zij vertrouwt
act-consent-to-meeting = met het overleg instemmen
act-consider-own-position = over de eigen positie nadenken en ernaar handelen
act-consider-position-of-parent-and-minor = rekening houden met de plaats van de ouder en van de minderjarige
act-consider-safety-of-channel = nadenken over de veiligheid van het kanaal
act-contact-service-together-with-client = samen met de cliënt contact opnemen met de andere dienst
act-control-access-by-login = de toegang met een persoonlijke aanmelding regelen
act-decline-to-share-despite-consent = ook met toestemming weigeren te delen
act-describe-interest-of-minor = het belang van de minderjarige omschrijven
act-deviate-from-consent = van de toestemming afwijken
act-discuss-consultation-with-client = met de cliënt bespreken of een overleg kan helpen
act-discuss-invitations-with-client = met de cliënt bespreken wie uitgenodigd wordt
act-discuss-topics-and-participants-with-client = met de cliënt bekijken wat ter sprake komt en wie erbij kan zijn
act-discuss-what-client-needs-to-use-offer = vragen wat de cliënt nodig heeft om van het aanbod gebruik te maken
act-encourage-clients-to-bring-own-points = de cliënten aanmoedigen om eigen punten mee te brengen
act-explain-duty-to-report = de eigen plicht om te rapporteren uitleggen
act-explain-ground-for-breaking-secrecy = uitleggen op welke grond het beroepsgeheim doorbroken wordt
act-explain-meeting-and-code-in-plain-language = in gewone taal uitleggen waarvoor het overleg dient, hoe het verloopt en wat in de code staat
act-explain-secrecy-and-shared-secrecy = schetsen wat beroepsgeheim en gedeeld beroepsgeheim inhouden
act-explain-until-understood = uitleggen tot de cliënt het begrijpt
act-fill-in-request-with-clients = de aanvraag samen met de cliënten invullen
act-find-helper-for-client = met de cliënt een hulpverlener zoeken
act-follow-code = zich aan de code houden
act-follow-code-and-engagement = de code en de engagementsverklaring volgen
act-follow-law-of-own-sector = de wetten van de eigen sector volgen
act-give-access-only-to-those-involved = alleen wie bij de hulp betrokken is toegang geven tot het dossier
act-give-chair-ground-for-breaking-secrecy = aan de voorzitter zeggen op welke grond het beroepsgeheim doorbroken wordt
act-give-client-notice-of-code = de cliënt de kennisgeving meegeven en samen lezen
act-give-client-time-to-decide = de cliënt tijd geven om te beslissen
act-give-participants-to-chair = de namen van de deelnemers aan de voorzitter doorgeven
act-give-professional-feedback-apart-from-clients = de partner professionele feedback geven, los van de cliënten
act-go-through-agreements-with-client = de afspraken met de cliënt overlopen
act-guard-that-help-is-aligned = erop letten dat de hulp bij elkaar aansluit
act-have-at-least-implicit-consent = minstens de impliciete toestemming van de cliënt hebben
act-hear-minor = naar de minderjarige luisteren
act-help-client-to-speak = de cliënt helpen om zelf te spreken
act-help-or-call-help = helpen of hulp laten komen
act-hold-meeting-or-mediation = een cliëntoverleg of bemiddeling houden
act-hold-professionals-to-code = de hulp- en zorgverstrekkers op hun afspraken aanspreken
act-inform-client-before-sharing = de cliënt vooraf vertellen welke informatie met wie gedeeld wordt
act-inform-client-fully-on-offer = de cliënt zo volledig mogelijk vertellen welk aanbod er bestaat
act-inform-client-of-code = elke cliënt vertellen dat de code bestaat en wat hij of zij ervan mag verwachten
act-inform-client-of-scope-and-consequences = de cliënt laten weten wat met wie gedeeld wordt, waarom, en wat de gevolgen kunnen zijn
act-inform-everybody-of-duty-of-secrecy = ervoor zorgen dat ieder die informatie krijgt van de geheimhoudingsplicht weet
act-inform-minor-over-twelve-in-person = een minderjarige boven twaalf jaar zelf inlichten
act-inform-partners-of-code = aan elke partner uit zichzelf uitleggen wat in de code staat
act-inform-workers-of-code = ervoor zorgen dat medewerkers en vrijwilligers de code kennen
act-inspect-own-file = het eigen dossier inkijken
act-introduce-participants = de deelnemers zich laten voorstellen
act-invite-minor-over-twelve = een minderjarige boven twaalf jaar uitnodigen
act-invoke-professional-secrecy = zich op het beroepsgeheim beroepen
act-involve-client-as-far-as-possible = de cliënt zo goed mogelijk betrekken
act-involve-client-in-sharing = de cliënt bij het delen betrekken
act-judge-client = over de cliënt oordelen
act-judge-fit-with-client = samen met de cliënt bekijken wat past
act-judge-interest-of-client-before-sharing = zelf beoordelen of delen in het belang van de cliënt is
act-judge-own-conditions = bij zichzelf nagaan of hij of zij kan deelnemen en informatie inbrengen
act-judge-quality-of-help-of-others = beoordelen of een ander goed werk levert
act-keep-asking-consent = de toestemming blijven vragen
act-keep-back-what-was-told-in-confidence = geheimhouden wat hij of zij in vertrouwen vertelde
act-keep-discretion = discreet zijn: gegevens niet doorgeven aan wie er geen recht op heeft
act-keep-follow-up-agreements = de afspraken over de opvolging nakomen
act-keep-list-of-care-team = bijhouden wie tot het team rond de patiënt hoort
act-keep-own-approach = de eigen manier van werken houden
act-keep-personal-information-discreet = zuinig omgaan met persoonlijke informatie
act-keep-professional-secrecy = het beroepsgeheim houden
act-keep-report-in-shielded-part-of-file = het verslag in het afgeschermde deel van het dossier bewaren
act-keep-secret-what-client-keeps-back = zwijgen over wat de cliënt geheim wil houden
act-keep-secret-what-is-learned = geheimhouden wat hij of zij verneemt
act-keep-trust-of-client = het vertrouwen van de cliënt niet beschamen
act-keep-work-plan-confidential = vertrouwelijk met het werkplan omgaan
act-know-code-before-signing = de code kennen voor hij of zij tekent
act-know-enough-of-concern = genoeg weten over verontrusting
act-know-own-task = weten welke taak hij of zij in het plan heeft
act-know-procedure-on-concern = goed weten welke procedure geldt bij verontrusting
act-know-recipient-and-risk = nagaan met wie hij of zij deelt en wat er mis kan gaan
act-leave-client-free-to-refuse-and-change = de cliënt vrij laten om te weigeren en van gedacht te veranderen
act-let-client-ask-or-give-information = de cliënt zelf de informatie laten vragen of geven
act-let-client-hand-over-information = de cliënt zelf de diensten laten inlichten
act-let-client-take-part-as-equal = de cliënt en de mensen rondom als gelijken laten deelnemen
act-listen-and-let-everybody-speak = luisteren, iedereen laten uitspreken en elke mening ernstig nemen
act-look-for-other-date = een andere datum zoeken
act-look-for-solution-with-client = samen met de cliënt naar een oplossing zoeken
act-loosen-code = de code soepeler maken dan de wet of dan de basis
act-make-agenda-with-applicant-and-clients = de agenda maken met de aanvrager en de cliënten
act-make-agreements-with-client = de afspraken met de cliënt erbij maken
act-make-clear-follow-up-agreements = concrete en controleerbare afspraken maken over de opvolging
act-make-clear-who-is-involved-or-expert = duidelijk maken wie al betrokken is, wie misschien wordt en wie externe deskundige is
act-make-workable-plan = een plan maken waarmee iedereen aan de slag kan
act-mention-client-in-feedback = in feedback een cliënt vermelden
act-motivate-clients-to-attend = de cliënten aanmoedigen om erbij te zijn en uitleggen waarom dat telt
act-motivate-deviation = uitleggen waarom van de toestemming is afgeweken
act-name-contact-person-for-volunteers = voor de vrijwilligers een aanspreekpunt aanduiden
act-name-person-in-signals = in signalen iemand noemen
act-note-in-work-plan-how-absent-is-informed = in het werkplan schrijven wie de afwezige cliënt inlicht en bevraagt
act-obtain-consent-before-sharing = de toestemming hebben vóór er gedeeld wordt
act-obtain-consent-for-named-information-and-person = toestemming hebben voor precies deze informatie en deze persoon
act-obtain-consent-from-client-in-person = de toestemming van de cliënt zelf hebben
act-obtain-consent-from-minor = de toestemming van de minderjarige hebben
act-obtain-consent-from-parents-or-guardian = de toestemming van de ouders of de voogd hebben
act-obtain-consent-from-representative = de toestemming van de vertegenwoordiger hebben
act-obtain-consent-of-clients = de toestemming van de cliënten hebben
act-obtain-consent-of-minor = de toestemming van de minderjarige hebben
act-obtain-consent-of-parents = de toestemming van de ouders hebben
act-obtain-consent-of-parents-and-able-minor = de toestemming van de ouders en van de bekwame jongere hebben
act-obtain-consent-of-young-adult = de toestemming van de jongvolwassene hebben
act-obtain-consent-without-force = de toestemming hebben zonder dwang
act-obtain-detailed-consent = van de cliënt concreet en in detail de instemming hebben
act-obtain-explicit-consent = de uitdrukkelijke toestemming hebben
act-obtain-explicit-consent-before-involving = de uitdrukkelijke instemming van de cliënt hebben voor iemand betrokken wordt
act-offer-advice-on-anonymous-case = bereid zijn om mee te denken over een situatie waarin niemand herkenbaar is
act-open-file-without-care-relation = een dossier openen zonder bij de zorg betrokken te zijn
act-pass-worry-to-contact-person = een zorg over een gezin aan het aanspreekpunt vertellen
act-prefer-least-intrusive-help = de voorkeur geven aan de hulp die het minst ingrijpt
act-prefer-meeting-with-client = voor een overleg met de cliënt aan tafel kiezen
act-prepare-client-for-meeting = het overleg met de cliënt voorbereiden
act-prepare-meeting = het overleg voorbereiden
act-prepare-volunteers-for-code = vrijwilligers vooraf uitleggen wat de code van hen vraagt
act-put-client-rights-and-situation-first = voorrang geven aan de rechten van de cliënt en aan zijn of haar situatie
act-put-client-under-pressure = de cliënt onder druk zetten
act-put-meeting-in-pupil-tracking-system = in het leerlingvolgsysteem schrijven wat op het overleg gezegd is
act-put-question-to-expert-with-clients = de vraag aan de deskundige met de cliënten opstellen
act-put-questions-of-client-first = de vragen en verwachtingen van de cliënt op de eerste plaats zetten
act-receive-copy-of-report = een kopie van het verslag krijgen
act-record-consent-in-file = de toestemming in het dossier noteren
act-record-deviation = de afwijking schriftelijk vastleggen
act-refuse-consent = de instemming weigeren
act-remind-everybody-of-secrecy = iedereen aan het beroepsgeheim herinneren
act-report-to-youth-judge = aan de jeugdrechter rapporteren
act-request-meeting = een overleg aanvragen
act-respect-objection-of-client = aanvaarden dat de cliënt weigert
act-respect-relation-of-others-with-client = respect hebben voor de band van een ander met de cliënt
act-respect-what-client-keeps-to-one-helper = aanvaarden dat de cliënt iets alleen aan de eigen begeleider vertelt
act-respect-what-client-withholds = niet doorgeven wat de cliënt voor iemand geheimhoudt
act-say-what-is-kept-from-whom = zeggen wat wie niet mag weten
act-say-what-must-be-reported-back = duidelijk zeggen wat hij of zij in de eigen organisatie moet terugkoppelen
act-see-to-preparation = erop letten dat de cliënten voorbereid worden
act-send-code-with-invitation = de code met de uitnodiging meesturen
act-send-request-to-desk-of-region-of-minor = de aanvraag sturen naar het loket van de streek waar het kind of de jongere woont
act-send-work-plan = het werkplan bezorgen aan wie aanwezig was
act-send-work-plan-to-absent = het werkplan bezorgen aan wie afwezig was
act-share-between-voluntary-and-judicial-help = informatie delen tussen vrijwillige en gerechtelijke hulp
act-share-freely-only-within-team = alleen binnen het team delen
act-share-only-in-interest-of-client = alleen in het belang van de cliënt delen
act-share-only-necessary = alleen delen wat nodig is
act-share-only-relevant = alleen delen wat voor de taak van de ander van belang is
act-share-only-what-averts-danger = alleen delen wat nodig is om het gevaar te keren
act-share-only-with-persons-bound-by-secrecy = alleen delen met wie beroepsgeheim heeft
act-share-only-within-same-help = alleen delen met wie bij dezelfde hulp betrokken is
act-share-outside-meeting = wat op het overleg verteld is, delen met wie er niet bij was
act-share-secret = een geheim delen
act-share-to-avert-danger = informatie delen om een gevaar te keren
act-share-under-shared-secrecy = informatie delen onder het gedeeld beroepsgeheim
act-share-under-shared-secrecy-across-frameworks = informatie onder het gedeeld beroepsgeheim delen tussen het vrijwillige en het gerechtelijke kader
act-share-what-client-withholds = delen wat de cliënt voor iemand geheimhoudt
act-share-what-is-not-covered = delen waar de toestemming niet over gaat
act-share-what-is-only-interesting = ter sprake brengen wat alleen het weten waard is
act-share-with-or-in-consultation-with-client = informatie geven of vragen samen met de cliënt of na overleg met de cliënt
act-share-with-person-without-secrecy = informatie delen met iemand die alleen discretieplicht heeft
act-share-without-condition-of-shared-secrecy = informatie delen als een voorwaarde van het gedeeld beroepsgeheim ontbreekt
act-show-effort-to-obtain-consent = aantonen dat de toestemming echt gevraagd is
act-sign-engagement = de engagementsverklaring ondertekenen
act-speak-for-oneself = zelf het woord nemen
act-specify-information-and-recipient = zeggen welke informatie naar wie gaat
act-state-capacity-and-assignment = zeggen als wat en met welke opdracht hij of zij er is
act-stop-sharing-when-withdrawn = stoppen met delen zodra de toestemming ingetrokken is
act-subscribe-code = de code persoonlijk ondertekenen
act-support-organisations-in-making-procedure = organisaties helpen om een procedure op te stellen
act-tailor-help-to-family = op maat van elk gezin werken
act-take-positions-of-participants-into-account = rekening houden met de positie van de andere deelnemers
act-take-responsibility-on-worry = zelf verantwoordelijkheid nemen bij een zorg over een gezin
act-take-silence-for-consent = zwijgen als toestemming opvatten
act-take-steps-with-client = enkele stappen samen met de cliënt zetten
act-tell-client-how-partners-give-feedback = de cliënt laten weten hoe de diensten elkaar laten weten hoe het loopt
act-tell-client-that-meeting-is-planned = de cliënt laten weten dat er een overleg gepland wordt
act-tell-client-what-is-shared-and-why = de cliënt laten weten welke informatie gedeeld wordt, waarvoor, en wat ermee gebeurt
act-tell-client-what-was-shared = de cliënt vertellen wat gedeeld werd
act-tell-client-when-secrecy-is-broken = het zeggen als er toch iets verder verteld wordt
act-tell-client-who-informs = de cliënt laten weten wie hem of haar op de hoogte houdt
act-tell-client-who-returns-feedback = de cliënt laten weten wie aan hem of haar verslag uitbrengt
act-tell-client-whom-to-ask = de cliënt laten weten bij wie hij of zij met vragen terechtkan
act-tell-helpers-date-place-participants-agenda = alle hulpverleners laten weten wanneer en waar het overleg is, wie uitgenodigd is en wat op de agenda staat
act-tell-how-clients-took-part = zeggen hoe de cliënten aan de voorbereiding meewerkten
act-tell-minor-what-was-decided = het kind of de jongere in gewone woorden uitleggen wat beslist is, en waarom
act-tell-pupil-and-parents-who-knows = aan de leerling en de ouders zeggen wie op school wat weet
act-test-offer-against-six-b = het aanbod aan de zes B’s toetsen
act-tighten-code = de code aanvullen of strenger maken
act-treat-others-with-respect = de anderen met respect behandelen
act-use-child-as-interpreter = een kind laten tolken
act-use-plain-language = gewone woorden gebruiken
act-use-room-only-in-interest-of-client = de ruimte om zelf te oordelen alleen in het belang van de cliënt gebruiken
act-use-six-b-as-guide = de zes B’s gebruiken om een aanbod te bekijken
act-use-skills-to-make-conversation-succeed = zijn of haar vaardigheden inzetten om het gesprek te doen slagen
act-use-strength-of-own-network = steunen op wat familie, vrienden en buren zelf kunnen doen
act-use-structured-consultation = een overleg volgens een vaste methode inzetten
act-use-values-as-frame = binnen de waarden en principes werken
act-watch-for-signals = op signalen letten
act-watch-over-plan = er mee op letten dat het hele plan wordt uitgevoerd
act-weigh-interest-of-client-before-inviting = afwegen of deelnemen echt het belang van de cliënt dient
act-withdraw-consent = de toestemming weer intrekken
act-word-goals-smarti = doelen SMARTI verwoorden
act-work-in-interest-of-families = in het belang van gezinnen werken
act-write-decisions-in-work-plan = alle besluiten in een vertrouwelijk werkplan schrijven
act-write-only-necessary-information = alleen opschrijven wat nodig is

## On which conditions

condition-able = als het kind kan beoordelen wat goed is
condition-adult-not-able = als een volwassene niet zelf kan beslissen
condition-against-interest-of-client = als delen tegen het belang van de cliënt ingaat
condition-all-have-professional-secrecy = als ieder die deelt of ontvangt beroepsgeheim heeft
condition-applicant-is-helper = als een hulpverlener aanvraagt
condition-asked-for-information = als iemand toch om informatie vraagt
condition-before-meeting = vóór het overleg
condition-before-request = vóór de aanvraag
condition-before-stop = vóór de hulp stopt
condition-care-stopped-without-consent = als de hulp stopt zonder akkoord
condition-chair-not-possible-or-not-wanted = als het bij de voorzitter niet kan of niet goed voelt
condition-client-absent = als de cliënt er niet bij is
condition-client-applies = als de cliënt zelf aanvraagt
condition-client-asks-or-needs-it = als de cliënt erom vraagt of het nodig heeft
condition-client-cannot-share = als de cliënt het niet zelf kan
condition-client-chooses-not-to-come = als de cliënt liever niet komt
condition-client-consents = als de cliënt dat goedvindt
condition-client-is-dissatisfied = als de cliënt niet tevreden is
condition-client-is-young-adult = als het over een jongvolwassene gaat
condition-client-needs-more-support = als de cliënt meer ondersteuning nodig heeft
condition-client-or-network-prevented = als een cliënt of iemand uit de naaste omgeving verhinderd is
condition-client-prevented = als de cliënt verhinderd is
condition-client-unable-or-social-necessity = als de cliënt het niet aankan of delen maatschappelijk noodzakelijk is
condition-client-wants-to-attend = als de cliënt erbij wil zijn
condition-condition-missing-or-discretion-only = als een voorwaarde ontbreekt of iemand alleen discretieplicht heeft
condition-consent-missing = als een toestemming ontbreekt
condition-consent-not-at-once-or-not-expressly = als de toestemming niet meteen of niet uitdrukkelijk te krijgen is
condition-consent-not-possible = als de instemming niet te krijgen is
condition-danger-is-certain = als het gevaar vaststaat
condition-danger-is-present = als het gevaar er nu is of meteen dreigt
condition-danger-is-serious = als het gevaar ernstig is
condition-decision-concerns-minor = als een beslissing over een kind of jongere gaat
condition-dissatisfaction-is-structural = als meer cliënten hetzelfde zeggen
condition-effort-shown = als aangetoond is dat de toestemming echt gevraagd is
condition-electronic-file = als het dossier elektronisch is
condition-explicit-consent = als de cliënt dat uitdrukkelijk goedvindt
condition-explicit-informed-consent = als de cliënt uitdrukkelijk instemt en weet waarmee
condition-ground-for-breaking-secrecy = als er een andere grond is om het beroepsgeheim te doorbreken
condition-help-is-not-aligned = als de hulp door elkaar loopt
condition-higher-interest = als wat bedreigd wordt, zwaarder weegt dan het geheim
condition-in-doubt = bij twijfel
condition-in-interest-of-client = als het in het belang van de cliënt en van de hulp is
condition-information-missing = als er nog informatie ontbreekt
condition-informed-at-least-implicit-consent = als de cliënt ingelicht is en minstens impliciet instemt
condition-informed-consent = als de cliënt instemt en weet waarmee
condition-interest-described = als het belang van de minderjarige omschreven is
condition-interest-of-minor = als het belang van de minderjarige het vraagt
condition-joins-later = wie later aansluit
condition-keeps-silent-in-own-organisation = als hij of zij niets verder vertelt, ook niet in de eigen organisatie
condition-law-asks-more = als de wet meer vraagt
condition-minor-is-mature = als de minderjarige rijp genoeg is
condition-minor-is-not-mature = als de minderjarige nog niet rijp genoeg is
condition-motivated = als de reden opgeschreven is
condition-necessary-for-help = als het nodig is om de cliënt te helpen
condition-not-able = als het kind dat nog niet kan beoordelen
condition-on-cooperation-or-referral = bij samenwerking of doorverwijzing
condition-on-handover = bij een overdracht
condition-on-sharing = bij elke uitwisseling van informatie
condition-only-way = als er geen andere weg is
condition-other-not-bound-by-law = als die persoon door geen wet tot geheimhouding verplicht is
condition-person-in-great-danger = als iemand in groot gevaar is
condition-really-in-interest-of-client = als het echt het belang van de cliënt dient
condition-recorded = als de afwijking vastgelegd is
condition-same-purpose = als ieder bij de hulp betrokken is en hetzelfde doel heeft
condition-several-partners-help = als verschillende partners helpen
condition-shared-in-emergency = wie door een noodtoestand informatie deelde
condition-situation-is-alarming = als een situatie verontrustend is
condition-start-of-meeting = bij het begin van het overleg
condition-twelve-or-older = vanaf twaalf jaar
condition-twelve-or-older-or-able = vanaf twaalf jaar, of jonger en bekwaam
condition-under-twelve = jonger dan twaalf jaar
condition-where-needed = waar dat nodig is
condition-where-possible = waar het kan
condition-within-values = binnen de waarden

## Except

exception-agreed-that-absent-may-have-it = als is afgesproken dat die persoon het mag krijgen
exception-client-is-young-adult = als het over een jongvolwassene gaat
exception-client-not-able = als de cliënt daar niet toe in staat is
exception-consent = met toestemming van de cliënt
exception-consent-not-possible-and-accounted-for = als de instemming niet te krijgen is en dat aan de voorzitter uitgelegd is
exception-duty-or-permission-by-law = als de wet het vraagt of toelaat
exception-emergency = bij een ernstig gevaar dat op geen andere manier af te wenden is
exception-explicit-consent = als de cliënt dat uitdrukkelijk goedvindt
exception-explicit-prior-consent = als de cliënt daar vooraf vrij en uitdrukkelijk mee instemde
exception-good-reasons-that-can-be-explained = als er goede redenen zijn die uitgelegd kunnen worden
exception-ground-for-breaking-secrecy = op een andere grond om het beroepsgeheim te doorbreken, met uitleg
exception-joint-secrecy = onder het gezamenlijk beroepsgeheim van een team
exception-legal-ground-for-breaking-secrecy = als de wet een grond geeft om het beroepsgeheim te doorbreken
exception-own-contact-person = tegenover het eigen aanspreekpunt
exception-serious-danger-to-self-or-others = als dat ernstig gevaar geeft voor zichzelf of anderen
exception-shared-secrecy = onder het gedeeld beroepsgeheim
exception-towards-client = tegenover de cliënt zelf
=======
# Norms in words, for who judges an adaptation: `who force act within`, then conditions and exceptions.

norm = { $who } { $force }: { $act }{ $within }{ $conditions }{ $exceptions }.
norm-and = {" en "}
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
>>>>>>> room-adapt
