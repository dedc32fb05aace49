title = Checklist voor de LCO-coördinator
    .subtitle = Voor, tijdens en na het lokaal cliëntoverleg (LCO)

voor = Voor het overleg
begin = Bij het begin
tijdens = Tijdens het overleg
einde = Op het einde
na = Na het overleg
lijst-voor = Te doen voor het overleg
lijst-begin = Te doen bij het begin van het overleg
lijst-tijdens = Aandachtspunten tijdens het overleg
lijst-einde = Te doen op het einde van het overleg
lijst-na = Te doen na het overleg

# Voor
ander-overleg = Ik ben nagegaan of een LCO hier het best past.
    .note = Is een multidisciplinair overleg (MDO) of een overleg rond een psychiatrische patiënt meer aangewezen?
eigen-positie = Ik heb mijn eigen positie bekeken.
    .note = Liefst extern: los van de cliënt en van de betrokken diensten. Kan dat niet, dan semi-extern. Intern alleen als het niet anders kan.
aanmelding-volledig = Het aanmeldingsformulier is volledig.
client-gesproken = De cliënt weet wat een LCO is en heeft laten weten of hij of zij erbij is: helemaal, deels of niet.
toestemming-gekregen = Ik weet wat de cliënt wel en niet wil delen, en met wie.
    .note = Impliciete toestemming is het minimum. Een ondertekend toestemmingsformulier is beter.
minderjarigen = Kinderen boven twaalf jaar zijn ingelicht en uitgenodigd.
    .note = Jongere kinderen mogen erbij zijn als ze het zelf vragen.
wie-uitnodigen = De lijst van genodigden is met de cliënt overlopen, ook de mensen uit het sociaal netwerk.
iedereen-gecontacteerd = Ik heb elke hulp- en zorgverstrekker gecontacteerd en uitgelegd wat de cliënt en de aanvrager willen bespreken.
aanmelding-verstuurd = De genodigden hebben het aanmeldingsformulier gekregen, zonder wat de cliënt voor hen verborgen houdt.
spilfiguur-gekend = Er is een spilfiguur.
    .note = Ontbreekt die, dan komen de taken van de spilfiguur bij u. Dat is niet lang vol te houden.
afwezigen-gebeld = Ik heb gebeld met wie zich verontschuldigde, en voorgesteld om per telefoon of video deel te nemen.
inbreng-afwezigen = Ik heb de informatie van de afwezigen die nodig is op het overleg.
agenda-opgesteld = De agenda is klaar. Punten die de cliënt niet wil bespreken, zijn geschrapt.
mail-verstuurd = Enkele dagen vooraf kreeg iedereen de agenda, de namen van wie komt en de deontologische code.
onthaal-geregeld = Er is afgesproken wie de mensen ontvangt en begeleidt, en voor drank zorgt.

# Begin
wachten = We beginnen pas als iedereen er is.
client-bedankt = Ik heb eerst de cliënt bedankt om te komen, daarna de anderen.
kennismaking = Iedereen heeft zich kort voorgesteld.
code-getekend = Iedereen heeft de deontologische code ondertekend.
verslaggever = Er is een verslaggever, als ik niet zelf noteer.
    .note = De verslaggever gebruikt het verslagsjabloon. U blijft zelf verantwoordelijk voor het verslag.
verhaal-client = De cliënt heeft het eigen verhaal gedaan, of liet het doen door de spilfiguur of de vertrouwenspersoon.
agenda-overlopen = De agenda is overlopen. Geschrapte punten zijn alleen vermeld.

# Tijdens
iedereen-woord = Iedereen komt aan het woord.
vraag-client = We vertrekken van wat de cliënt vraagt en waaraan die nu wil werken.
positief = Ik herhaal en benoem wat goed loopt.
gevoelens = Ik let op hoe de cliënt zich voelt, ook op zijn of haar houding.
    .note = Gaat de cliënt weg? Ga mee. Komt de cliënt niet terug, dan stopt het overleg.
mening-niet-onderdrukt = Niemand wordt belachelijk gemaakt, genegeerd of onderbroken, of krijgt schuld aangepraat.
    .note = Wordt er alleen nog geroddeld, schort het overleg dan op.
jargon = Vaktaal wordt vermeden of uitgelegd.
structuur = Ik orden wat gezegd wordt: wat wil de cliënt, wat is daarvoor nodig, wat lukt zelf, waarbij is steun welkom?
weerstand = Weerstand is uitgepraat vóór ik een afspraak noteer.

# Einde
doelen-smarti = De doelen zijn SMARTI en staan actief en in de tegenwoordige tijd.
    .note = Specifiek, meetbaar, aanvaardbaar, relevant, tijdsgebonden en inspirerend.
client-akkoord = Bij elke afspraak heb ik gevraagd of de cliënt akkoord is.
taken-verdeeld = Elke taak heeft een naam en voornaam, en past bij wat die persoon mag doen.
deadlines = Elke taak heeft een datum, en een prijs als ze iets kost.
afwezigen-ingelicht = Er is afgesproken wie een afwezige met een taak op de hoogte brengt.
versturen-akkoord = De cliënt heeft gezegd of het verslag naar iedereen mag.
volgende-datum = De datum van een volgend overleg ligt vast, als dat nodig is.
korte-evaluatie = We hebben kort teruggekeken op het overleg.
positief-afsluiten = Bij het overlopen van de afspraken heb ik nog eens gezegd wat goed ging.

# Na
verslag-nagelezen = Het verslag met het hulpverleningsplan is nagelezen.
verslag-verstuurd = Het verslag is bezorgd aan alle betrokkenen, ook aan de afwezigen, als de cliënt het goedvindt.
verslag-definitief = Opmerkingen zijn verwerkt en de definitieve versie is bezorgd.
spilfiguur-opvolging = De spilfiguur heeft de opvolgingslijst.
evaluatie-gepland = Er is afgesproken wie het overleg en het plan evalueert, en wanneer.
signalen-genoteerd = Knelpunten die ik vaker zie, heb ik zonder namen genoteerd voor het beleid.
