title = Checklist voor de aanmelder
    .subtitle = Voor de hulpverlener die een cliëntoverleg integrale jeugdhulp aanvraagt

afwegen = Is een cliëntoverleg de goede weg?
goede-weg = Met de cliënten bekeken of een overleg de hulp beter op elkaar kan afstemmen
voorwaarden = De voorwaarden nagekeken
    .note = Meer dan één levensdomein, minstens twee diensten, meer hulp nodig dan elke dienst apart kan geven, en een externe voorzitter maakt een verschil.
stopzetting = Nagegaan of de hulp eenzijdig stopt
    .note = Stopt een dienst zonder akkoord van de cliënt? Dan is een overleg of een bemiddeling verplicht, vóór de hulp stopt.
belang-derden = Bij elke professional zonder beroepsgeheim afgewogen of de cliënt er echt mee gebaat is dat hij of zij komt
    .note = Bijvoorbeeld een leerkracht of een jeugdwerker. De cliënt moet er uitdrukkelijk mee instemmen.

informeren = Weten de cliënten waarover het gaat?
doel = Uitgelegd waarvoor het overleg dient
verloop = Uitgelegd hoe het verloopt en wie het leidt
code = De gedragscode overlopen
folder = De folder gegeven
    .note = Blad IJH-17.
taal = Begrijpelijke woorden gebruikt, en een tolk gevraagd als dat nodig is

toestemming = Is er toestemming?
ouders = De ouders en andere opvoedingsverantwoordelijken gaan akkoord
minderjarige = De minderjarige van 12 jaar of ouder gaat zelf akkoord
kind = Een kind jonger dan 12 gaat zelf akkoord als het daar rijp genoeg voor is, of het is gehoord
jongvolwassene = Een jongvolwassene van 18 tot en met 25 jaar gaat akkoord
    .note = Zijn of haar toestemming volstaat.
wat-delen = Met elke cliënt concreet afgesproken welke informatie gedeeld wordt, met wie en waarom
    .note = Formulier IJH-02, vóór het overleg. Zeg ook wie aan de jeugdrechter moet rapporteren.
niet-delen = Genoteerd wat wie niet mag weten
collega = Gevraagd wat deelnemers aan hun collega’s mogen vertellen
ontbreekt = Ontbreekt een toestemming, dan is dat aan de voorzitter uitgelegd
    .note = Formulier IJH-03.

aanvragen = De aanvraag
samen-invullen = Het aanvraagformulier samen met de cliënten ingevuld
kijk = De kijk van de cliënten, hun oplossingen en hun sterke kanten staan erin
wie-uitnodigen = Samen gekozen wie uitgenodigd wordt
netwerk = Samen nagedacht over mensen uit de eigen omgeving
experts = Een vraag aan hoogstens twee externe deskundigen, als dat helpt
    .note = Formuleer die vraag met de cliënten.
loket = Het formulier bezorgd aan het regionale loket: dat van de regio waar de minderjarige verblijft

voorbereiden = De voorbereiding met de cliënten
waarover-wie = Besproken wat ter sprake komt en wie er zit
eigen-punten = Elke cliënt geholpen om eigen punten en een eigen mening mee te brengen
motiveren = Uitgelegd waarom het belangrijk is dat de cliënten er zelf bij zijn
    .note = Wie twijfelt, mag dat zeggen. Zoek samen wat het makkelijker maakt.
steun = Verteld dat een vertrouwenspersoon of een steunfiguur mee mag komen
andere-datum = Een andere datum gezocht als een cliënt, steunfiguur of iemand uit de naaste omgeving verhinderd is
niet-komen = Met wie liever niet komt, afgesproken hoe zijn of haar stem gehoord wordt en wat gedeeld mag worden
met-voorzitter = Met voorzitter en cliënten datum, plaats, agenda en genodigden vastgelegd
eigen-positie = Nagegaan of u zelf kunt deelnemen, wat u kunt inbrengen en wat u moet terugkoppelen

andere-hulpverleners = De andere hulpverleners
anderen-verwittigd = Aan de voorzitter doorgegeven wie betrokken is
anderen-bereiden-voor = Nagevraagd wie de gezinsleden voorbereidt die u zelf niet ziet

op-en-na = Op en na het overleg
steunen = De cliënten gesteund om zelf het woord te nemen
respect = De band van anderen met de cliënt gerespecteerd; niemands werk beoordeeld
afwezige = Afgesproken wie een afwezige cliënt informeert en naar zijn of haar mening vraagt
uitvoeren = Eigen afspraken uit het werkplan uitgevoerd
