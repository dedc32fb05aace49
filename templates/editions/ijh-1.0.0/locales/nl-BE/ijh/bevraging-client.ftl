title = Wat vond jij van het overleg?
    .subtitle = Vragen voor kinderen, jongeren en ouders na een cliëntoverleg

guide-heading = Wat je eerst moet weten

# The four answers: faces, each with its word
blij = ☺ ja
gewoon = 😐 een beetje
droevig = ☹ nee
weet-niet = weet ik niet

over-jou = Over jou
mee-weten = Mocht je mee weten?
mee-denken = Mocht je mee denken?
mee-beslissen = Mocht je mee beslissen?
mee-uitvoeren = Kun je mee uitvoeren?
mee-evalueren = Mag je mee evalueren?
verloop = Hoe was het gesprek?

wie-ben-je = Wie ben je?
wie-ben-je-kind = een kind jonger dan 12 jaar
wie-ben-je-jongere = een jongere van 12 tot 18 jaar
wie-ben-je-jongvolwassene = iemand van 18 tot en met 25 jaar
wie-ben-je-ouder = een ouder
wie-ben-je-opvoeder = iemand anders die een kind opvoedt
was-erbij = Was je bij het overleg?
ingevuld = Hoe vulde je dit blad in?
ingevuld-alleen = alleen
ingevuld-met-hulp = samen met iemand

kies-een-gezicht = Kies bij elke zin het gezicht dat past

wist-waarover = Ik wist vooraf waarover het overleg ging.
wist-wie = Ik wist vooraf wie er zou komen.
wist-informatie = Ik wist vooraf wat er over mij verteld zou worden.
wist-meebrengen = Ik wist dat ik iemand mocht meebrengen die mij steunt.
begreep-woorden = Ik begreep de woorden die de mensen gebruikten.

punten-gekozen = Ik mocht mee kiezen waarover we praatten.
kon-vertellen = Ik kon vertellen wat ik belangrijk vind.
luisterden = De anderen luisterden naar mij.
sterke-kanten = We praatten ook over wat goed gaat.

ja-gezegd = Er is mij gevraagd of ik het overleg goedvond.
koos-wie = Ik mocht mee kiezen wie er kwam.
eens-afspraken = Ik ga akkoord met de afspraken.

plaats-bereikbaar = Ik geraakte makkelijk op de plaats van het overleg.
weet-taak = Ik weet wat ik zelf ga doen.
krijgt-steun = Ik weet wie mij daarbij helpt.

weet-coordinator = Ik weet wie de hulpcoördinator is en hoe ik die bereik.
weet-veranderen = Ik weet dat het plan kan veranderen als het niet helpt.
weet-klacht = Ik weet bij wie ik terechtkan als ik niet tevreden ben.

op-gemak = Ik voelde me op mijn gemak.
voorzitter-hielp = De voorzitter hielp mij om iets te zeggen.
voorzitter-eerlijk = De voorzitter koos geen partij.
overleg-helpt = Ik denk dat het overleg mij en mijn gezin helpt.
tevreden = Ik ben tevreden over het gesprek.

best = Wat vond je het beste?
anders = Wat moet een volgende keer anders?

privacy-heading = Wat gebeurt er met jouw antwoorden?
privacy-controller = Wie daarover beslist: { $controller }.
privacy-controller-unknown = Wie daarover beslist:
privacy-purpose = Waarvoor: om het cliëntoverleg beter te maken. Voor niets anders. Je naam staat er niet bij.
privacy-ground = Waarom dat mag: het loket heeft de taak om een cliëntoverleg te regelen en te verbeteren (Algemene Verordening Gegevensbescherming, artikel 6, lid 1, punt e). Je kiest zelf of je meedoet.
privacy-recipients = Wie jouw antwoorden leest: de voorzitter en het loket. De hulpverleners krijgen dit blad niet.
privacy-retention = Zo lang worden ze bewaard: { $retention }.
privacy-retention-unknown = Zo lang worden ze bewaard:
privacy-rights = Wat je mag vragen: om je antwoorden te zien, te verbeteren, te wissen of niet te gebruiken. Dat lukt zolang we weten welk blad van jou is.
privacy-required = Geen enkele vraag is verplicht.
privacy-officer = Wie vragen over privacy beantwoordt: { $officer }.
privacy-officer-unknown = Wie vragen over privacy beantwoordt:
privacy-complaint = Klagen over wat met je antwoorden gebeurt: bij { $authority }.
privacy-complaint-unknown = Klagen over wat met je antwoorden gebeurt: bij de Vlaamse Toezichtcommissie of bij de Gegevensbeschermingsautoriteit. Bij welke van de twee, hangt af van wie erover beslist:
