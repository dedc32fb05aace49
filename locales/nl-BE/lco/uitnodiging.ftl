title = Uitnodiging voor een lokaal cliëntoverleg

# Delen
wanneer-en-waar = Wanneer en waar?
waarvoor = Waarvoor komen we samen?
agenda = Waarover praten we?
wie-komt = Wie is uitgenodigd?
voorbereiden = Voorbereiding
wat-mag-gedeeld = Wat mag gedeeld worden?
vragen = Vragen?
antwoord = Antwoordstrook

tabel-wie-komt = Wie uitgenodigd is, en als wat
antwoordstrook = Knip deze strook af en bezorg ze aan de LCO-coördinator

# Gegevens
field-meeting-date = Dag
field-meeting-time = Begin
field-meeting-end = Einde
field-meeting-place = Plaats
field-meeting-address = Adres
field-meeting-directions = Route
field-meeting-aim = Doel van dit overleg
field-recipient-position = Geheimhouding
field-chair-phone = Telefoon
field-chair-email = E-mailadres
field-chair-organisation = Organisatie
field-pivot-phone = Telefoon
field-pivot-email = E-mailadres
column-people-name = Naam
column-people-capacity = Komt als
column-people-organisation = Organisatie
column-people-relation = Band met de cliënt

# Antwoordstrook van de cliënt
antwoord-van-client = Antwoord van de cliënt
kom-client = Komt u naar het overleg?
kom-client-ja = Ja, ik kom
kom-client-deels = Ik kom voor een deel van het gesprek
kom-client-nee = Nee, ik kom niet
meebrengen = Wie brengt u mee?
    .hint = Iemand die u vertrouwt. Niemand meebrengen mag ook.
nodig = Wat hebt u nodig om erbij te zijn?
    .hint = Bijvoorbeeld vervoer, een tolk of opvang voor de kinderen.
niet-bespreken = Is er een punt dat u niet wilt bespreken, of niet met iedereen?

# Antwoordstrook van een kind of jongere
antwoord-van-jongere = Jouw antwoord
jij-komt = Kom je naar het gesprek?
jij-komt-ja = Ja, ik kom
jij-komt-deels = Ik kom voor een stuk van het gesprek
jij-komt-nee = Nee, ik kom niet
jij-brengt-mee = Wie breng je mee?
    .hint = Iemand die je vertrouwt. Het hoeft niet.
jij-wilt-weten = Wat wil je nog weten voor het gesprek?
jij-zwijgt = Is er iets waarover je niet wilt praten, of niet met iedereen?

# Antwoordstrook van het sociaal netwerk
antwoord-van-netwerk = Antwoord van het sociaal netwerk
kom-netwerk = Komt u naar het overleg?
kom-netwerk-ja = Ja, ik kom
kom-netwerk-nee = Nee, ik kom niet
inbreng-netwerk = Wat wilt u zeker aan bod laten komen?

# Antwoordstrook van de hulp- of zorgverstrekker
antwoord-van-professional = Antwoord van de hulp- of zorgverstrekker
kom-professional = Neemt u deel aan het overleg?
kom-professional-ja = Ja, ik kom
kom-professional-bellen = Ja, per telefoon of video
kom-professional-nee = Nee, ik kan niet deelnemen
inbreng-professional = Kunt u niet deelnemen: wat moeten de anderen weten?
    .hint = Alleen wat nodig is voor de hulp en waarmee de cliënt instemt.
wie-brengt-inbreng = Wie mogen we na het overleg vragen om u op de hoogte te brengen?

signer-ontvanger = Wie antwoordt
