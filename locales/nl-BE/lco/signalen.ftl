title = Signalen voor het beleid
    .subtitle = Knelpunten die op lokale cliëntoverleggen (LCO) terugkeren, zonder namen

# Delen
periode = Over welke periode gaat het?
cijfers = Wat tonen de cijfers van dit overleg?
domeinen = Op welke levensdomeinen liep het vast?
knelpunten = Welke knelpunten kwamen terug?
groepen = Wie had er last van?
ernst = Hoe vaak ziet u dit?
oplossing = Wat zou helpen?
ingevuld = Ingevuld

# Periode
periode-van = Van
periode-tot = Tot en met
aantal-overleggen = Aantal overleggen in deze periode
aantal-gezinnen = Aantal cliënten of gezinnen

# Levensdomeinen
levensdomeinen = Levensdomeinen
    .hint = Kruis alles aan wat past.
levensdomeinen-veiligheid = veiligheid
levensdomeinen-gezondheid = lichamelijke gezondheid
levensdomeinen-psychisch = psychisch welzijn
levensdomeinen-gebruik = alcohol, drugs, gokken of schermen
levensdomeinen-wonen = wonen
levensdomeinen-werk = werk en dagbesteding
levensdomeinen-school = school en opleiding
levensdomeinen-sociaal = sociaal en cultureel leven
levensdomeinen-inkomen = inkomen
levensdomeinen-schulden = schulden
levensdomeinen-kinderen = zorg voor de kinderen
levensdomeinen-justitie = politie en justitie

# Knelpunten
knelpunten-legende = Aantal keer dat elk knelpunt voorkwam
keer = keer
wachttijd = Te lang wachten op hulp
geen-aanbod = De hulp die nodig is, bestaat hier niet
uitgesloten = Niet geholpen door strenge voorwaarden
versnipperd = Te veel diensten die elk een stukje doen
stopgezet = Hulp die te vroeg stopt
leeftijdsgrens = Hulp die wegvalt bij achttien jaar
betaalbaar = Hulp of zorg die te duur is
bereikbaar = Een dienst die moeilijk te bereiken is
taal = Taal: geen tolk of te moeilijke brieven
digitaal = Zaken die alleen online kunnen
rechten = Rechten of uitkeringen die niemand opneemt
papierwerk = Procedures die te ingewikkeld zijn
woningnood = Geen betaalbare of gezonde woning
crisisopvang = Geen plaats in de crisisopvang
informatie = Diensten die niet van elkaar weten wat ze doen
geen-tijd = Diensten zonder tijd voor overleg

# Groepen
doelgroepen = Groepen
    .hint = Kruis alles aan wat past. Kruis een groep niet aan als iemand daardoor te herkennen is.
doelgroepen-kinderen = kinderen en jongeren
doelgroepen-jongvolwassenen = jongvolwassenen
doelgroepen-alleenstaande-ouders = alleenstaande ouders
doelgroepen-alleenstaanden = mensen die alleen wonen
doelgroepen-ouderen = ouderen
doelgroepen-nieuwkomers = nieuwkomers en anderstaligen
doelgroepen-handicap = mensen met een handicap
doelgroepen-psychisch-kwetsbaar = psychisch kwetsbare mensen
doelgroepen-dakloos = mensen zonder vaste woonplaats
doelgroepen-lage-inkomens = mensen met een laag inkomen
doelgroepen-mantelzorgers = mantelzorgers

# Hoe vaak
herhaling = Hoe vaak ziet u deze knelpunten?
herhaling-nieuw = nu voor het eerst
herhaling-enkele = af en toe
herhaling-geregeld = geregeld
herhaling-bijna-altijd = bij bijna elk overleg
eerder-gemeld = Zijn ze al eerder aan het beleid gemeld?

# Oplossing
soort-oplossing = Welk soort oplossing is nodig?
    .hint = Kruis alles aan wat past.
soort-oplossing-meer-aanbod = meer van de hulp die er is
soort-oplossing-ander-aanbod = hulp die er nog niet is
soort-oplossing-regel-aanpassen = een regel of voorwaarde aanpassen
soort-oplossing-samenwerken = betere afspraken tussen diensten
soort-oplossing-vroeger-helpen = vroeger helpen, voor het misgaat
soort-oplossing-informeren = mensen beter informeren
soort-oplossing-middelen = meer mensen of middelen
niveau = Wie kan dat beslissen?
    .hint = Kruis alles aan wat past.
niveau-organisatie = de organisaties zelf
niveau-gemeente = de gemeente of het OCMW
niveau-regio = de regio of de eerstelijnszone
niveau-vlaanderen = Vlaanderen
niveau-federaal = de federale overheid

functie-invuller = Functie van wie invult
    .hint = Geen naam.
datum = Datum
