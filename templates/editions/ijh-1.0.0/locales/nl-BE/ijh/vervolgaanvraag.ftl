title = Aanvraag van een vervolgoverleg
    .subtitle = Cliëntoverleg integrale jeugdhulp

wie-vraagt = Wie vraagt het vervolgoverleg?
vorig-overleg = Op welk overleg volgt dit?
clienten = Wie zijn de cliënten?
reden = Waarom is een vervolgoverleg nodig?
stand = Hoever staan de afspraken van het werkplan?
kijk-client = Hoe zien de cliënten het?
agenda = Waarover moet het gaan?
uit-te-nodigen = Wie moet erbij zijn, en wanneer?
toestemming = Gaan de cliënten akkoord?
handtekeningen = Handtekeningen

tabel-clienten = Cliënten
tabel-afspraken = Afspraken van het werkplan
geen-afspraken = Er zijn hier geen afspraken genoteerd.
tabel-deelnemers = Personen om uit te nodigen

field-meeting-date = Datum van het vorige overleg
field-chair-name = Externe voorzitter van het vorige overleg
field-coordinator-name = Voor- en achternaam van de hulpcoördinator
field-coordinator-phone = Telefoon
field-coordinator-email = E-mail
field-plan-follow_up-date = Ligt er al een datum vast?
field-plan-follow_up-place = Plaats die de cliënten makkelijk kunnen bereiken
column-client_system-role = Plaats in het gezin
column-participants-organisation = Organisatie, of band met de cliënt
column-what = Afspraak
column-state = Hoever staat het?
column-note = Wat loopt er moeilijk?

zelfde-voorzitter = Willen de cliënten dezelfde voorzitter?
zelfde-voorzitter-ja = ja
zelfde-voorzitter-nee = nee
zelfde-voorzitter-geen-voorkeur = geen voorkeur
verblijf = In welke gemeente verblijft de minderjarige nu?
    .hint = Dat bepaalt welk regionaal loket de aanvraag behandelt.
tolk = Is er een tolk nodig?
tolk-taal = Voor welke taal?

aanleiding = Kruis aan wat past
aanleiding-situatie = De situatie van de cliënten is sterk veranderd.
aanleiding-afspraken = De afspraken van het werkplan zijn moeilijk uit te voeren.
aanleiding-vastgelegd = Het vervolgoverleg is al op het vorige overleg vastgelegd.
aanleiding-stopzetting = Een hulpverlener stopt, of wil stoppen, zonder dat de cliënten daarmee instemmen.
aanleiding-anders = Er is een andere reden.
uitleg = Leg uit wat er veranderd is of wat er niet lukt
geprobeerd = Wat is al geprobeerd om het zonder nieuw overleg op te lossen?

client-kijk = Wat vinden de cliënten, en welke oplossing zien zij?
    .hint = Schrijf het zo veel mogelijk in hun eigen woorden.
krachten = Wat gaat goed, en wie rond het gezin kan helpen?
client-aanwezig = Komen de cliënten zelf naar het overleg? Zo niet: wie brengt hun mening, en hoe?

doel = Wat moet het vervolgoverleg opleveren?
punten = Welke punten komen op de agenda?
opnieuw = Opnieuw of nieuw?
deskundige = Is een externe deskundige nodig? Schrijf op wie, en met welke vraag
    .hint = Er kunnen hoogstens twee externe deskundigen komen. Een deskundige is iemand met bijzondere kennis, die niet meewerkt aan de hulp.
momenten = Welke dagen en uren passen voor de cliënten?

toestemming-legende = Kruis bij elke zin ja of nee aan
weten = De cliënten weten dat dit overleg wordt gevraagd en waarom.
akkoord = De cliënten gaan akkoord met een nieuw overleg.
samen-ingevuld = Dit formulier is samen met de cliënten ingevuld.
informatie-besproken = Met de cliënten is besproken welke informatie met wie gedeeld wordt.
niet-delen = Wat mag niet gedeeld worden, en met wie niet?
geen-toestemming = Kon iemand geen toestemming geven? Schrijf op wie en waarom
    .hint = Vul dan ook het formulier over de ontbrekende toestemming in.

tabel-handtekeningen = De cliënten: ‘Ik weet waarvoor het vervolgoverleg dient en ik ga ermee akkoord.’
tekenplaats = Plaats
tekendatum = Datum
handtekening = Handtekening
verklaring-coordinator = Ik vraag dit vervolgoverleg in overleg met de cliënten.
