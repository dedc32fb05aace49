title = Wat vond jij van het overleg?
    .subtitle = Vragen voor kinderen, jongeren en ouders na een cliëntoverleg

guide-heading = Wat je eerst moet weten

# The four answers: smileys in words
blij = ja, blij gezicht
gewoon = een beetje, gewoon gezicht
droevig = nee, droevig gezicht
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
wie-ben-je-jongere = een jongere van 12 tot en met 17 jaar
wie-ben-je-jongvolwassene = een jongvolwassene van 18 tot en met 25 jaar
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
