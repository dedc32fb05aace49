title = Evaluatie van het proces
    .subtitle = Twaalf criteria voor een goed lokaal cliëntoverleg (LCO)

over-welk-overleg = Over welk overleg gaat het?
criteria = Hoe verliep de samenwerking?
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

proces-uitleg = Kruis bij elke uitspraak ja of nee aan
kennismaking = We namen de tijd om kennis te maken.
doelen-verduidelijkt = De doelen van de bijeenkomst zijn rustig uitgelegd en met iedereen besproken.
samenwerking = We werkten samen aan de doelen. Niemand wilde het halen van een ander.
uiten = Iedereen kreeg de kans om te zeggen wat hij of zij denkt en voelt over de doelen, de afspraken en de samenwerking.
client-aangemoedigd = De LCO-coördinator en de hulp- en zorgverstrekkers hielpen de cliënt om mee te praten.
taken-gekend = Iedereen weet wat de anderen doen en waarover zij mogen beslissen.
coordinatie = De LCO-coördinator leidde alles in goede banen.
opvolging = De spilfiguur volgt de afspraken goed op.
respect = We waardeerden elke inbreng, luisterden echt, namen spanning weg en losten conflicten op.
nog-goed = Bij elke bijeenkomst kijken we of we nog goed samenwerken.
besluiten = Wat we beslisten en afspraken, brengt de doelen dichterbij.
consensus = We beslisten zo veel mogelijk zaken waar iedereen achter staat.

wat-goed = Wat ging goed en houden we zo?
wat-beter = Wat kan beter?
wat-afgesproken = Wat doen we de volgende keer anders?
