title = Aanwezigheid en handtekeningen
    .subtitle = Cliëntoverleg integrale jeugdhulp

field-meeting-date = Datum
field-meeting-time = Beginuur
field-meeting-place = Plaats
field-chair-name = Voorzitter

wie-is-er = Wie is er, en met welke opdracht?
tabel-aanwezig = Deelnemers, met hun handtekening onder de gedragscode
column-name = Naam
column-capacity = Als wat
column-assignment = Opdracht
aanwezig = Aanwezig
verontschuldigd = Afgemeld
    .tooltip = Verontschuldigd
handtekening = Handtekening

niet-gekomen = Wie liet weten niet te komen?
tabel-afwezig = Verontschuldigd of afwezig
column-attendance = Hoe gemeld

rapport = Rapporteert iemand aan de jeugdrechter?
legende-rapport = Wie aan de jeugdrechter rapporteert
rapporteert = Naam en dienst

klaar = Voor de voorzitter
verklaring-voorzitter = Ik overliep gedragscode en beroepsgeheim en vroeg of de toestemming nog geldt.
