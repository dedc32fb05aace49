guide-heading = Wat ik vooraf moet weten

title = Toestemming om informatie te delen
    .subtitle = Lokaal cliëntoverleg (LCO): wat mag besproken worden, en met wie?

# Delen
wie = Voor wie is dit formulier?
uitleg = Wat houdt toestemming in?
overleg = Mag het overleg er komen?
onderwerpen = Waarover mag gepraat worden?
met-wie = Wie mag erbij zijn en wat mogen zij weten?
niet-met-wie = Wat mag wie niet weten?
verslag = Wie mag het verslag krijgen?
handtekening = Handtekening
vertegenwoordiger = Tekent iemand anders in naam van de cliënt?
niet-ondertekend = Hoe is de toestemming gegeven?
ingetrokken = Is de toestemming later ingetrokken?

# Velden
field-recipient-name = Voor- en achternaam van de cliënt
field-recipient-address = Adres van de cliënt
field-recipient-consent-meeting = Ik ga ermee akkoord dat het overleg er komt
zelf-aanwezig = Ik kom zelf naar het overleg
zelf-aanwezig-helemaal = Ja, het hele overleg
zelf-aanwezig-deels = Ja, een deel van het overleg
zelf-aanwezig-niet = Nee
wie-spreekt = Als ik niet kom of niet zelf wil praten, doet deze persoon mijn verhaal
    .hint = Bijvoorbeeld de spilfiguur, of iemand die ik vertrouw.
field-recipient-consent-covers = Dit mag besproken worden
    .hint = Kruis alles aan wat mag.
toelichting-onderwerpen = Dit wil ik erbij zeggen
    .hint = Bijvoorbeeld: wel over mijn huurschuld, niet over mijn vroegere relatie.
field-recipient-consent-plan = Iedereen die aan tafel zat, mag het verslag met het hulpverleningsplan krijgen
    .hint = In het hulpverleningsplan staan de doelen, en wie daarvoor wat doet.
verslag-afwezigen = Ook hulp- en zorgverstrekkers die er niet bij konden zijn, mogen het krijgen
field-recipient-consent-form = De cliënt stemt in
field-recipient-consent-given_on = Op welke dag?
genoteerd-door = Genoteerd door (naam en functie)
hoe-gebleken = Waaruit blijkt de toestemming?
    .hint = Wat zei of deed de cliënt?
field-recipient-consent-withdrawn_on = Op welke dag?
ingetrokken-bij = Bij wie?
ingetrokken-wat = Gaat het om alles of om een deel? Welk deel?

# Tabellen
tabel-mag = Per persoon: erbij zijn en weten
tabel-niet = Per persoon: niet weten
column-participants-name = Naam
column-participants-organisation = Organisatie, of band met de cliënt
mag-erbij = Mag erbij zijn?
mag-weten = Mag dit weten
column-recipient-consent-withheld_from-who = Deze persoon
column-recipient-consent-withheld_from-what = mag dit niet weten
column-recipient-consent-withheld_from-may_know = Mag die weten dat er iets weggelaten is?

# Ondertekening
signer-client = De cliënt
verklaring-client = Ik kreeg uitleg die ik begrijp. Ik beslis vrij. Ik ga akkoord met wat ik hierboven heb aangekruist en opgeschreven.
signer-uitlegger = Wie uitleg gaf
verklaring-uitlegger = Ik heb de cliënt in begrijpelijke taal uitgelegd wat een LCO is, welke informatie gedeeld wordt, met wie, en wat de gevolgen zijn van ja en van nee zeggen.

# Vertegenwoordiger
vertegenwoordiger-verklaring = Ik teken in naam van de cliënt
vertegenwoordiger-naam = Voor- en achternaam
vertegenwoordiger-hoedanigheid = Hoedanigheid
    .hint = Ouder, voogd, bewindvoerder, gekozen vertegenwoordiger, familielid of vertrouwenspersoon.
vertegenwoordiger-plaats = Plaats
vertegenwoordiger-datum = Datum
vertegenwoordiger-handtekening = Handtekening
