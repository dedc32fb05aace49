title = Mandaat van de hulpcoördinator
    .subtitle = Cliëntoverleg integrale jeugdhulp: wat de hulpcoördinator doet, hoelang en met welke steun

overleg = Over welk overleg gaat het?
coordinator = Wie is de hulpcoördinator?
manier-van-opvolgen = Hoe volgt de hulpcoördinator op?
opdracht = Wat hoort bij de opdracht?
duur = Hoelang duurt de opdracht en hoe eindigt ze?
werkgever = Welke steun geeft de werkgever?
handtekeningen = Handtekeningen

tabel-clienten = Cliënten
taken = Taken die de hulpcoördinator op zich neemt

field-coordinator-name = Voor- en achternaam
field-coordinator-phone = Telefoon
field-coordinator-email = E-mail
column-client_system-role = Als wat
column-client_system-relation = Band met de minderjarige

band-client = Hebben de cliënten en de hulpcoördinator een goede band?
clienten-akkoord = Hebben de cliënten mee gekozen voor deze hulpcoördinator?
contactritme = Bij actief opvolgen: met wie neemt de hulpcoördinator contact op, en hoe vaak?
signalen-aan = Bij passief opvolgen: hoe laat iemand weten dat er iets niet goed loopt?

field-plan-mandate-follow_up = Kies de manier van opvolgen
field-plan-mandate-tasks = Andere taken, of afspraken bij de taken hierboven
field-plan-mandate-from = Begint op
field-plan-mandate-until = Eindigt op
field-plan-mandate-hours_a_week = Uren per week, hoogstens
field-plan-mandate-closing = Hoe wordt de opdracht afgesloten of overgedragen?
    .hint = Schrijf ook op wie dat aan de cliënten vertelt, en aan wie de opdracht overgaat.
field-plan-mandate-employer_agrees = Gaat de werkgever akkoord met deze opdracht?
field-plan-mandate-employer_support = Wat doet de werkgever om de opdracht mogelijk te maken?
    .hint = Denk aan tijd, vervanging, een aanspreekpunt of begeleiding.

taak-opvolgen = Opvolgen of iedereen doet wat in het werkplan staat
taak-aanspreken = Vragen, kritiek en teleurstelling opvangen, en wie een afspraak niet nakomt daarop aanspreken
taak-belangen = Erop letten dat de belangen van de cliënten tellen
    .note = Let extra op kinderen en jongeren die moeilijk voor zichzelf kunnen opkomen.
taak-geheel = Oog houden voor het geheel, ook voor de doelen van de andere hulpverleners
taak-evalueren = Samen met de cliënten bekijken of het werkplan helpt
    .note = Daarvoor bestaat het formulier ‘Evaluatie van het werkplan’.
taak-vervolg = In overleg met de cliënten een vervolgoverleg vragen als dat nodig is
    .note = Daarvoor bestaat het formulier ‘Aanvraag van een vervolgoverleg’.

tussentijds = Wanneer bekijken we tussentijds of de opdracht nog past?
grenzen-inzet = Wat kan niet, of alleen na overleg met de werkgever?

verklaring-coordinator = Ik neem deze opdracht op zoals ze hier beschreven is.
namens-werkgever = De werkgever: wij geven de hulpcoördinator dit mandaat en deze steun
werkgever-naam = Voor- en achternaam
werkgever-functie = Functie en organisatie
werkgever-plaats = Plaats
werkgever-datum = Datum
werkgever-handtekening = Handtekening

tabel-handtekeningen = De cliënten: ‘Ik weet wat de hulpcoördinator doet en ik ga daarmee akkoord.’
tekenplaats = Plaats
tekendatum = Datum
handtekening = Handtekening
verklaring-voorzitter = Deze opdracht is op het overleg besproken.

privacy-required = Zonder de gegevens die als verplicht zijn aangeduid, kan de opdracht niet beginnen.
