title = Opvolgingslijst voor de spilfiguur
    .subtitle = Taken uit het hulpverleningsplan

# Delen
terugkoppeling = Binnen de week: de afspraken met de cliënt overlopen
taken = De taken, in volgorde van datum
niet-gelukt = Wat is niet gelukt?
verder = Hoe gaat het verder?

# Terugkoppeling
besproken-op = Besproken op
besproken-waar = Waar of hoe?
    .hint = Thuis, op de dienst, per telefoon …
alles-duidelijk = Is alles duidelijk voor de cliënt?
vragen-client = Vragen van de cliënt
beleving = Hoe heeft de cliënt het overleg beleefd?

# Taken
tabel-taken = Taken in volgorde van datum, met de stand
geen-taken = Er zijn geen taken afgesproken.
column-by = Tegen
column-who = Wie?
column-what = Wat?
column-state = Stand
contact-op = Contact op
stand-nu = Hoe staat het nu?
nieuwe-datum = Nieuwe datum

# Wat niet gelukt is
wat-niet = Om welke taak gaat het?
waarom-niet = Waarom is ze niet uitgevoerd?
wat-nu = Wat is nu afgesproken?
gemeld-aan = Besproken met

# Verder
nieuw-overleg = Is er een nieuw overleg nodig?
waarom-nieuw-overleg = Zo ja: waarom?
resultaat = Wat hebben de afspraken al opgeleverd voor de cliënt?
afgerond-op = Opvolging afgerond op
