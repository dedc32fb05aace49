title = Evaluatie van het werkplan
    .subtitle = Cliëntoverleg integrale jeugdhulp: helpt het plan, en wat moet anders?

gegevens = Over welk werkplan gaat het?
kijk-client = Wat vinden de cliënten?
doelen = Zijn de doelen bereikt?
afspraken = Zijn de afspraken uitgevoerd?
samenwerking = Hoe loopt de samenwerking?
veranderingen = Wat is er veranderd?
besluit = Wat spreken we nu af?
handtekeningen = Handtekeningen

tabel-doelen = Doelen van het werkplan
geen-doelen = Er zijn hier geen doelen genoteerd.
geen-afspraken = Er zijn hier geen afspraken genoteerd.
hoever-afspraak = Hoever staat het?
hulp-of-rem = Wat hielp of hield tegen?
tabel-afspraken = Afspraken van het werkplan

field-coordinator-phone = Telefoon
column-plan-goals-text = Doel
column-plan-goals-measure = Hieraan zien we dat het lukt
column-what = Afspraak

datum-evaluatie = Datum van deze evaluatie
wie-evalueert = Wie evalueert mee?
    .hint = Voor- en achternaam en hoedanigheid: cliënt, ouder, vertrouwenspersoon, hulpverlener …
mening-anders = Was een cliënt er niet bij? Hoe is die mening gevraagd?
client-goed = Wat helpt of gaat beter sinds het overleg?
    .hint = Noteer het zo veel mogelijk in de woorden van de cliënten zelf.
client-moeilijk = Wat lukt niet of valt tegen?
client-wens = Wat moet er volgens de cliënten anders?
hoever-doel = Bereikt, bijna, of nog niet?

samenwerking-legende = Kruis bij elke zin ja of nee aan
weet-wie-wat = Iedereen weet wat van hem of haar verwacht wordt.
komt-na = Iedereen doet wat afgesproken is.
op-tijd = De afspraken worden op tijd uitgevoerd.
krachten = Het plan gebruikt wat het gezin zelf goed kan.
netwerk = Familie, vrienden en andere mensen rond het gezin helpen mee zoals afgesproken.
privacy-ok = Er wordt alleen informatie gedeeld waarmee de cliënten hebben ingestemd.
coordinator-bereikbaar = Iedereen kan bij de hulpcoördinator terecht.
crisis-duidelijk = Het is duidelijk wat er bij een crisis moet gebeuren.
helpt = Het werkplan helpt de cliënten vooruit.
samenwerking-uitleg = Was een antwoord nee? Leg uit.

situatie-veranderd = Is de situatie van de cliënten sterk veranderd?
wat-veranderd = Wat is er veranderd, en wat betekent dat voor het plan?

gevolg = Kruis aan wat u samen beslist
gevolg-voortzetten = We gaan verder met het plan zoals het is.
gevolg-aanpassen = We passen afspraken aan.
gevolg-vervolgoverleg = We vragen een vervolgoverleg.
gevolg-afronden = We ronden het plan af.
aanpassingen = Welke afspraken veranderen of komen erbij?
    .hint = Schrijf bij elke afspraak wat, wie (voor- en achternaam) en tegen wanneer.
wie-informeert = Wie laat de anderen van het werkplan weten wat hier is beslist?
volgende-evaluatie = Volgende evaluatie op

tabel-handtekeningen = De cliënten: ‘Ik heb mee geëvalueerd. Mijn mening staat hierboven.’
tekenplaats = Plaats
tekendatum = Datum
handtekening = Handtekening
verklaring-coordinator = Ik heb deze evaluatie samen met de cliënten gemaakt.

privacy-required = Zonder de gegevens die als verplicht zijn aangeduid, is de evaluatie niet volledig.
