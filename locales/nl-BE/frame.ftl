# The words of the frame around every document, and words that several documents share.

## Frame: one message for every field of `Chrome`

frame-page-of = pagina {"{page}"} van {"{pages}"}
frame-confidential = Vertrouwelijk
frame-form = Formulier { $number }, versie { $version }
frame-copy-for = Exemplaar voor { $name }
frame-contact = Contact
frame-required = verplicht
frame-required-note = Wat verplicht is, is aangeduid met “verplicht”. De rest mag leeg blijven.
frame-date-day = dag
frame-date-month = maand
frame-date-year = jaar
frame-notes = Noten
frame-source = Bron
frame-origin-set = { $set } { $version }
frame-origin-reword = anders verwoord door { $adaptation } { $version }
frame-origin-tighten = aangescherpt door { $adaptation } { $version }
frame-origin-add = toegevoegd door { $adaptation } { $version }
frame-sign-place = Plaats
frame-sign-date = Datum
frame-sign-name = Voor- en achternaam
frame-sign = Handtekening
frame-ticked = aangevinkt
frame-not-ticked = niet aangevinkt
frame-empty = niet ingevuld
frame-skip-to-content = Ga naar de inhoud
frame-save = Antwoorden bewaren
frame-print = Afdrukken
frame-open = Bewaarde antwoorden openen
frame-answers-note = Wat hier ingevuld wordt, blijft op dit scherm. Met “Antwoorden bewaren” komt het in een bestand op dit toestel; dat bestand kan later weer geopend worden.
frame-saved = De antwoorden zijn bewaard in een bestand.
frame-opened = De bewaarde antwoorden zijn ingevuld.
frame-opened-other = Dat bestand hoort bij een ander formulier. Kies het bestand dat bij dit formulier hoort.
frame-opened-unreadable = In dat bestand staan geen antwoorden. Kies het bestand dat met “Antwoorden bewaren” gemaakt is.
frame-incomplete = Dit is nog niet volledig
frame-missing = Vul nog in: {"{label}"}
frame-bad-date = Deze datum bestaat niet: {"{label}"}
frame-note-back = Terug naar de tekst bij noot
frame-sign-on-paper = Handtekening op papier

## Other places in the frame

frame-draft = Ontwerp
frame-blank = Blanco formulier
frame-version-for = Versie { $voice }
frame-date = Datum
frame-case = Dossier
frame-from-chair = Namens de externe voorzitter
left-out = Op vraag van een cliënt staat niet alles in dit exemplaar.
carried-over = Overgenomen van het vorige overleg
unknown = nog niet bekend
none = geen
column-choose = Kies één antwoord per rij
question-head = Uitspraak
list-and = { $first } en { $last }

## Agenda

agenda-heading = Agenda
agenda-number = Nr.
agenda-point = Punt
agenda-by = Ingebracht door
agenda-minutes = Minuten
agenda-carried-over = Overgenomen van het vorige overleg
agenda-minutes-count = { $minutes } min.

## Office box and guide panel

office-heading = In te vullen door het loket
office-received = Ontvangen op
office-number = Dossiernummer
office-handled-by = Behandeld door
office-complete = Is de aanvraag volledig?
office-chair = Toegewezen aan voorzitter
office-answered = Antwoord aan de aanvrager op
guide-heading = Wat u vooraf moet weten

## Letters

letter-dated = { $place }, { $date }
letter-dated-blank = Plaats en datum:
letter-to = Aan
letter-reference = Kenmerk
letter-subject = Onderwerp
letter-enclosed = Bijlage
salutation = Beste { $name }
salutation-client = Dag { $name }
salutation-network = Beste { $name }
salutation-professional = Beste { $name }
salutation-blank = Beste
closing = Met vriendelijke groeten
cut-label = Knip hier af

## Roles of those who sign: by capacity

signer-applicant = De aanvrager
signer-recipient = Wie dit exemplaar kreeg
signer-chair = De externe voorzitter
signer-co_chair = De covoorzitter
signer-coordinator = De overlegcoördinator
signer-care-coordinator = De hulpcoördinator
signer-pivot = De spilfiguur
signer-employer = De werkgever van de hulpcoördinator
signer-minor = De minderjarige
signer-young_adult = De jongvolwassene
signer-parent = De ouder
signer-carer = De opvoedingsverantwoordelijke
signer-adult_client = De cliënt
signer-client = De cliënt
signer-professional = De hulpverlener of andere professional
signer-external_expert = De externe deskundige
signer-network = Iemand uit het netwerk
signer-trusted_person = De vertrouwenspersoon
signer-support_figure = De steunfiguur
signer-interpreter = De tolk
signer-participant = De deelnemer
signer-partner = De partner
signer-representative = De wettelijke vertegenwoordiger

## Privacy notice (GDPR art. 13). Each fact has a text for when it is known, and one for when a line to write on follows.

privacy-heading = Wat gebeurt er met deze persoonsgegevens?
privacy-controller = Wie beslist over deze gegevens (de verwerkingsverantwoordelijke): { $controller }.
privacy-controller-unknown = Wie beslist over deze gegevens (de verwerkingsverantwoordelijke):
privacy-purpose = Doel: het overleg aanvragen, voorbereiden, houden en opvolgen. De gegevens dienen voor niets anders.
privacy-ground-public-task = Grond: de verwerking is nodig voor een taak van algemeen belang ({"{law.gdpr.public-task}"}).
privacy-ground-legal-duty = Grond: de verwerking is nodig om een wettelijke plicht na te komen ({"{law.gdpr.legal-duty}"}).
privacy-ground-consent = Grond: wie in de gegevens voorkomt, gaf er toestemming voor ({"{law.gdpr.consent}"}).
privacy-ground-legitimate-interest = Grond: de organisatie heeft er een gerechtvaardigd belang bij ({"{law.gdpr.legitimate-interest}"}).
privacy-ground-unknown = Grond: waarom de organisatie deze gegevens mag gebruiken:
privacy-sensitive-care = Gegevens over gezondheid en andere gevoelige gegevens worden alleen gebruikt als dat nodig is om hulp te organiseren, door mensen met geheimhoudingsplicht ({"{law.gdpr.care}"}).
privacy-sensitive-explicit-consent = Gegevens over gezondheid en andere gevoelige gegevens worden alleen gebruikt met uitdrukkelijke toestemming ({"{law.gdpr.explicit-consent}"}).
privacy-sensitive-substantial-interest = Gegevens over gezondheid en andere gevoelige gegevens worden alleen gebruikt omdat een wet of decreet dat om een zwaarwegend belang toelaat ({"{law.gdpr.substantial-interest}"}).
privacy-sensitive-unknown = Grond voor gegevens over gezondheid en andere gevoelige gegevens:
privacy-recipients = Wie de gegevens krijgt: het loket, de externe voorzitter en de mensen die aan het overleg deelnemen. Ieder van hen krijgt alleen wat voor hem of haar nodig is en waarmee de cliënt heeft ingestemd.
privacy-retention = Hoelang de gegevens bewaard worden: { $retention }.
privacy-retention-unknown = Hoelang de gegevens bewaard worden:
privacy-rights = Rechten: wie in de gegevens voorkomt, kan vragen om ze te zien, te laten verbeteren, te laten wissen, de verwerking te laten beperken of er bezwaar tegen te maken. Die vraag gaat naar de verwerkingsverantwoordelijke of naar de functionaris voor gegevensbescherming.
privacy-required = Zonder de gegevens die als verplicht zijn aangeduid, kan de vraag niet behandeld worden.
privacy-officer = Vragen over privacy (functionaris voor gegevensbescherming): { $officer }.
privacy-officer-unknown = Vragen over privacy (functionaris voor gegevensbescherming):
privacy-complaint = Voor een klacht over de verwerking: { $authority }.
privacy-complaint-unknown = Voor een klacht over de verwerking: {"{contact.data-authority.name}"}.

## Words by which a wish in words is read: those that say no, those for people who are not named, those between names.

wish-no = niet, geen, nooit, niks, niets, nee, neen
wish-others = iedereen, niemand, iemand, anderen, andere, ander, rest, alleen, enkel, behalve, allemaal, allen, alle, buiten, uitgezonderd, niemands, mensen, hen, hun, zij, ze, hij, haar, hem
wish-and = en, of, noch, ook, samen, met
