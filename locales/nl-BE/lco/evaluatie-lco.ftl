title = Evaluatie van het lokaal cliëntoverleg
    .subtitle = Dertien criteria voor de werking van het LCO

over-welk-overleg = Over welk overleg gaat het?
criteria = Hoe werkt het overleg?
besluit = Wat leren we hieruit?

datum-overleg = Datum van het overleg
datum-evaluatie = Datum van deze evaluatie
ingevuld-als = Wie vult in?
ingevuld-als-client = de cliënt
ingevuld-als-netwerk = iemand uit het sociaal netwerk
ingevuld-als-hulp = een hulp- of zorgverstrekker
ingevuld-als-spilfiguur = de spilfiguur
ingevuld-als-coordinator = de LCO-coördinator
ingevuld-als-samen = de aanwezigen samen

lco-uitleg = Kruis bij elke uitspraak ja of nee aan
behoeften-centraal = Op het overleg en erna draait alles om wat de cliënt nodig heeft.
agenda-vooraf = Iedereen kent de agenda vóór elke vergadering.
sjabloon = We gebruiken het sjabloon voor het verslag.
informatie-middelen = We hebben de juiste informatie en hulpmiddelen om het doel van de vergadering te halen.
duur = De vergadering duurt lang genoeg om alle punten te behandelen.
werkwijze = We hebben vaste werkwijzen en die helpen ons.
vorderingen = Bij elke bijeenkomst komen we verder: we sturen het hulpverleningsplan bij of voeren het uit.
plan-client = In het hulpverleningsplan staat hoe de cliënt het ziet.
plan-netwerk = In het hulpverleningsplan staat hoe het sociaal netwerk het ziet.
toegerust = Samen hebben we genoeg kennis, tijd en middelen voor dit werk.
taken-begin = We beginnen met de taken van de vorige keer: wat leverden ze op?
taken-einde = We eindigen met nieuwe taken, voor de hulp- en zorgverstrekkers én voor de cliënt.
efficient = Alles samen genomen werken we vlot en doeltreffend.

wat-goed = Wat ging goed en houden we zo?
wat-beter = Wat kan beter?
wat-afgesproken = Wat doen we de volgende keer anders?
