title = Aanmelding voor een lokaal cliëntoverleg
    .subtitle = Formulier om een LCO aan te vragen

# In te vullen door het loket
lco-coordinator-toegewezen = LCO-coördinator voor deze aanvraag
andere-overlegvorm-nagegaan = Nagegaan of een andere vorm van overleg beter past

# Delen
aanvrager = Wie vraagt het overleg aan?
client = Over welke cliënt gaat het?
woonsituatie = Hoe woont de cliënt?
situatie = Wat is er aan de hand?
wie-contacteren = Wie moet de LCO-coördinator contacteren?
weten-en-instemmen = Weet de cliënt ervan en gaat de cliënt akkoord?
deelname = Neemt de cliënt deel aan het overleg?
plaats = Waar vindt het overleg het best plaats?
momenten = Wanneer kunt u zelf aanwezig zijn?
dringendheid = Hoe dringend is het overleg?
aandachtspunten = Waar moet de LCO-coördinator nog op letten?
ondertekening = Datum en handtekening

# Velden
field-request-by-name = Voor- en achternaam van de aanvrager
field-request-date = Datum van de aanvraag
field-request-by-organisation = Dienst of organisatie
    .hint = Vraagt u het overleg aan voor uzelf of voor een familielid? Dan laat u dit leeg.
field-request-by-phone = Telefoon
field-request-by-email = E-mailadres
field-applicant-name = Voor- en achternaam van de aanvrager
field-applicant-organisation = Dienst of organisatie
field-applicant-phone = Telefoon
field-applicant-email = E-mailadres
field-client_system-adult_client-name = Voor- en achternaam van de cliënt
field-client_system-adult_client-address = Adres
    .hint = Straat, nummer, postcode en gemeente.
field-client_system-adult_client-phone = Telefoonnummer
field-client_system-adult_client-email = E-mailadres
field-request-living = De cliënt woont
field-request-living_with = Woont de cliënt samen: met wie?
    .hint = Noteer van iedereen de naam en de relatie met de cliënt.
field-request-needs = Wat vraagt de cliënt en wat heeft de cliënt nodig?
field-request-social_situation = Hoe ziet de sociale situatie van de cliënt eruit?
    .hint = Bijvoorbeeld gezin, werk of dagbesteding, inkomen, gezondheid en mensen op wie de cliënt kan rekenen.
field-request-goal = Wat moet het overleg opleveren?
field-request-client_informed = Is de cliënt op de hoogte van deze aanvraag?
field-request-client_informed_reason = Zo nee: waarom niet?
field-request-client_agrees = Stemt de cliënt ermee in dat het overleg er komt?
field-request-trusted_person_agrees = Zo nee: stemt de vertrouwenspersoon ermee in?
field-request-client_attends = Het overleg gaat door
field-request-place = Plaats van het overleg
    .hint = Komt iedereen bij de cliënt thuis? Dan hoeft de cliënt niet voor drank te zorgen.
field-request-place_reason = Op een andere plaats: waarom?
field-request-place_proposal = Op een andere plaats: welke plaats stelt u voor?
field-request-moments = Dagen, data en uren waarop u vrij bent
    .hint = Noteer er zo veel mogelijk. Dan vinden we sneller een moment dat voor iedereen past.
field-request-urgency = Het overleg is
field-request-urgency_reason = Zeer dringend: waarom?
field-request-urgency_moment = Op een ander tijdstip: wanneer?

# Keuzes
choice-Living-alone = alleen
choice-Living-together = samen met anderen
choice-ClientAttends-with = met de cliënt
choice-ClientAttends-without = zonder de cliënt
choice-PlaceChoice-client_home = bij de cliënt thuis
choice-PlaceChoice-elsewhere = op een andere plaats
choice-Urgency-within_week = zeer dringend, liefst binnen een week
choice-Urgency-within_three_weeks = vrij dringend, liefst binnen drie weken
choice-Urgency-within_month = niet zo dringend, liefst binnen een maand
choice-Urgency-other_time = op een ander tijdstip

# Tabellen
tabel-gezin = Andere gezinsleden die u wilt betrekken
tabel-client = De cliënt
geen-client = De cliënt is nog niet bekend.
tabel-hulp = Hulp- en zorgverstrekkers die u op het overleg wilt
tabel-hulp-bereiken = Hoe zij te bereiken zijn
tabel-netwerk = Mensen uit het sociaal netwerk die u op het overleg wilt
tabel-aandachtspunten = Andere aandachtspunten
column-client_system-name = Voor- en achternaam
column-client_system-birth_date = Geboortedatum
column-client_system-relation = Band met de cliënt
column-client_system-address = Adres
column-client_system-email = E-mailadres
column-client_system-phone = Telefoon
column-participants-name = Voor- en achternaam
column-participants-function = Functie of hoedanigheid
column-participants-organisation = Organisatie
column-participants-address = Adres
column-participants-phone = Telefoon
column-participants-email = E-mailadres
column-participants-relation = Band met de cliënt
column-request-remarks-text = Aandachtspunt

# Ondertekening
signer-aanvrager = De aanvrager
verklaring-aanvrager = Ik heb dit formulier naar waarheid ingevuld. Ik heb alleen opgeschreven wat nodig is om het overleg te organiseren.
