# Woorden van alle documenten van de set lco. Ze gaan voor op fields.ftl, choices.ftl en frame.ftl.

## Kader

office-chair = Toegewezen aan LCO-coördinator
frame-from-chair = Namens de LCO-coördinator
privacy-recipients = Wie de gegevens krijgt: de organisatie die het overleg inricht, de LCO-coördinator en de mensen die aan het overleg deelnemen. Ieder van hen krijgt alleen wat voor hem of haar nodig is en waarmee de cliënt heeft ingestemd.

## Rollen van een LCO

field-chair = LCO-coördinator
field-chair-name = LCO-coördinator
field-chair-organisation = Organisatie van de LCO-coördinator
field-chair-function = Functie van de LCO-coördinator
field-chair-address = Adres van de LCO-coördinator
field-chair-phone = Telefoon van de LCO-coördinator
field-chair-email = E-mailadres van de LCO-coördinator
field-pivot = Spilfiguur
field-pivot-name = Spilfiguur
field-pivot-organisation = Organisatie van de spilfiguur
field-pivot-function = Functie van de spilfiguur
field-pivot-phone = Telefoon van de spilfiguur
field-pivot-email = E-mailadres van de spilfiguur
field-pivot-attendance = Was de spilfiguur aanwezig?
field-meeting-chair = LCO-coördinator
field-meeting-pivot = Spilfiguur
field-meeting-reporter = Verslaggever
field-desk-name = Organisatie
field-desk-address = Adres van de organisatie
field-desk-phone = Telefoon van de organisatie
field-desk-email = E-mailadres van de organisatie

choice-Domain-social_cultural = sociaal en cultureel leven
choice-Domain-work = werk en dagbesteding

choice-Capacity-chair = LCO-coördinator
choice-Capacity-co_chair = tweede LCO-coördinator
choice-Capacity-coordinator = LCO-coördinator
choice-Capacity-professional = hulp- of zorgverstrekker
choice-Capacity-network = sociaal netwerk
choice-ClientRole-minor = kind of jongere
choice-ClientRole-carer = andere opvoeder
choice-ClientRole-adult_client = cliënt
choice-Voice-professional = voor de hulp- of zorgverstrekker
choice-Voice-network = voor het sociaal netwerk

# Het decreet integrale jeugdhulp geldt niet voor een LCO: wie uit het netwerk komt, is gebonden door de code die hij ondertekent.
choice-Standing-network = Geen beroepsgeheim. Deelnemen kan omdat de cliënt daar uitdrukkelijk mee instemt. Wat op het overleg ter sprake komt, wordt niet doorverteld: dat staat in de deontologische code die iedereen ondertekent.

signer-chair = De LCO-coördinator
signer-co_chair = De tweede LCO-coördinator
signer-coordinator = De LCO-coördinator
signer-professional = De hulp- of zorgverstrekker
signer-network = Familielid, vriend, buur of kennis
signer-minor = Het kind of de jongere
signer-carer = De andere opvoeder

## Woorden die in het LCO anders klinken

field-relation = Band met de cliënt
    .hint = Bijvoorbeeld: partner, moeder, zoon, buurvrouw, vriend.
column-relation = Band met de cliënt
field-client_system = Gezin
field-professionals = Hulp- en zorgverstrekkers
field-network = Sociaal netwerk
field-counts-professionals = Aantal hulp- en zorgverstrekkers
field-counts-network = Aantal mensen uit het sociaal netwerk
field-counts-clients = Aantal cliënten
field-counts-minors = Aantal minderjarigen
field-counts-present = Aantal aanwezigen
field-counts-topics = Levensdomeinen die ter sprake kwamen
field-counts-agreements = Aantal afspraken
field-recipient-consent-plan = Ik ga akkoord dat iedereen die aan tafel zat het verslag met het hulpverleningsplan krijgt
field-deadlines-feedback = Uiterste dag om de afspraken met de cliënt te overlopen
