title = Checklist voor de externe voorzitter
    .subtitle = Cliëntoverleg integrale jeugdhulp

mag-ik = Kunt u dit overleg voorzitten?
niet-betrokken = U bent niet betrokken bij dit dossier
geen-collega = U bent geen rechtstreekse collega van een betrokken hulpverlener
kent-niet = U kent de cliënten niet uit een andere opdracht
    .note = Klopt een van deze drie niet? Geef het dossier terug aan het loket: onpartijdig zijn is uw sterkte.

vooraf = Voor het overleg
voorwaarden = De aanvraag voldoet aan de voorwaarden
    .note = Of er is sprake van eenzijdig stopzetten: dan moet er een overleg of een bemiddeling komen.
toestemming = De cliënten gaan uitdrukkelijk akkoord
    .note = Ouders én bekwame minderjarige; een jongvolwassene alleen. Een kind jonger dan 12 dat nog niet kan beslissen, is gehoord.
ontbrekende-toestemming = Ontbreekt een toestemming, dan ligt er een nota
    .note = Formulier IJH-03: waarom informatie toch nodig is, en waarom de toestemming er niet kon komen.
meerwaarde = Met de aanvrager besproken wat een externe voorzitter toevoegt
doelen = De doelen van het overleg samengevat
agenda = De agenda opgemaakt met aanvrager en cliënten
client-voorbereid = Nagegaan of de aanvrager de cliënten voorbereidt
    .note = Ook wie van het gezin de aanvrager zelf niet ziet.
vertrouwenspersoon = Nagevraagd of de minderjarige een vertrouwenspersoon heeft, en die verwittigd
deskundigen = Hoogstens twee externe deskundigen, elk met een duidelijke vraag
plaats-datum = Plaats en datum passen voor de cliënten
    .note = Makkelijk te bereiken; tolk geregeld als dat nodig is.
uitnodigen = Cliënten, hulpverleners en netwerk schriftelijk uitgenodigd, met de gedragscode erbij
    .note = Per mail of met de post.
hulpverleners = De hulpverleners weten wie komt, waar, wanneer en waarover

begin = Bij het begin
voorstellen = Iedereen heeft zich voorgesteld
opdracht = Ieder zei als wat en met welke opdracht hij of zij er is
gerecht = Wie aan de jeugdrechter rapporteert, heeft dat uitgelegd
betrokken = Duidelijk is wie al betrokken is, wie misschien betrokken wordt en wie externe deskundige is
code = De gedragscode overlopen en laten ondertekenen
    .note = Blad IJH-07, of het eigen exemplaar van elke deelnemer.
beroepsgeheim = Uitgelegd wat beroepsgeheim en gedeeld beroepsgeheim hier betekenen
    .note = Ook wie anders alleen discretieplicht heeft, zwijgt over wat hier gezegd wordt.
nog-akkoord = De cliënten bevestigen waarmee ze instemden
participatie = De cliënten vertelden hoe zij aan de voorbereiding meewerkten
    .note = Zijn ze er niet, vraag het dan aan de hulpverleners. Noteer het voor het werkplan.
probleem-doel = Gezegd waarover het gaat en wat we willen bereiken

tijdens = Tijdens het overleg
positie-client = U waakt over de positie en de waardigheid van de cliënt
gelijk = De cliënt praat mee als gelijke, in woorden die hij of zij begrijpt
afwezige-client = Ook voor een afwezige cliënt komt u op
iedereen-praat = Iedereen komt aan bod en wordt gehoord
kracht = Ook wat goed gaat en wat het netwerk kan, komt ter sprake
alleen-nodig = Enkel wat nodig is en ter zake doet, wordt gedeeld
respect = Niemand beoordeelt hoe een ander werkt

einde = Op het einde
afspraken = Besluiten omgezet in afspraken: wie doet wat, tegen wanneer?
    .note = Eerst de cliënten en hun netwerk, dan de professionele hulp. Noteer volledige namen.
crisis = Afgesproken wat we doen in een crisis
coordinator = Een hulpcoördinator gekozen met de cliënten
    .note = Een van de deelnemende hulpverleners, met een goede band met de cliënten.
coordinator-drempels = Besproken waarom iemand het wil doen, en wat hem of haar tegenhoudt
coordinator-mandaat = De opdracht van de hulpcoördinator is duidelijk
    .note = Signalen opvangen of zelf iedereen contacteren; hoelang; hoeveel uur per week; hoe afronden of overdragen. Zie formulier IJH-11.
afwezigen-informeren = Afgesproken wie een afwezige cliënt inlicht, en hoe die zijn of haar mening geeft
wie-krijgt-plan = Afgesproken welke afwezigen het werkplan mogen krijgen
collega-informatie = Met de cliënt afgesproken wat deelnemers aan hun collega’s mogen zeggen
vervolg = Beslist of er een vervolgoverleg komt
tevreden = Gevraagd of de deelnemers tevreden zijn over hoe het ging en wat het opleverde
vragenlijst = De cliënten kregen de korte vragenlijst
    .note = Formulier IJH-12.

na = Na het overleg
werkplan = Het werkplan geschreven
    .note = Vertrouwelijk, in eenvoudige taal, met wat ieder op zich neemt en hoe de cliënten meewerkten.
versturen = Het werkplan bezorgd binnen 14 werkdagen
    .note = Aan wie er was, en aan de afwezigen voor wie dat is afgesproken.
registreren = Het overleg anoniem geregistreerd
onkosten = De onkostenstaat ingediend
intervisie = Ervaringen meegenomen naar intervisie
    .note = Minstens één keer per jaar.

notities-deel = Notities
notities = Eigen notities
    .hint = Bewaar deze notities niet langer dan nodig.

field-deadlines-send_plan = Werkplan bezorgen tegen
