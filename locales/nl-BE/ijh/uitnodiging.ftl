title = Uitnodiging voor een cliëntoverleg
    .subtitle = Integrale jeugdhulp

waar-wanneer = Waar en wanneer?
field-meeting-date = Dag
field-meeting-time = Van
field-meeting-end = Tot
field-meeting-place = Plaats
field-meeting-address = Adres
field-meeting-directions = Weg, parking en ingang

waarvoor = Waarover gaat het?
field-meeting-aim = Dit willen we bereiken

wie-komt = Wie is uitgenodigd?
tabel-wie-komt = De genodigden en als wat ze deelnemen
column-capacity = Als wat
column-organisation = Van welke organisatie

agenda-deel = De agenda
voorbereiding = Vooraf nadenken
meebrengen = Iemand meebrengen
niet-komen = Niet kunnen komen
zwijgen = Wat gebeurt er met wat verteld wordt?
vragen = Vragen
field-chair-name = Voorzitter
field-chair-phone = Telefoon
field-chair-email = E-mail

knip = Antwoordstrookje: invullen, afknippen of overnemen in een mail
antwoord = Mijn antwoord
field-recipient-name = Mijn naam
antwoord-datum = Vandaag is het
komen = Kom ik?
komen-ja = ja, ik kom
komen-nee = nee, ik kom niet
komen-andere-dag = ik wil komen, maar niet op die dag
andere-dagen = Deze dagen en uren passen wel
legende-client = Wat helpt om mee te praten
breng-mee = Ik breng iemand mee: wie, en wie is dat voor mij?
helpt = Dit helpt mij om mee te praten
    .hint = Bijvoorbeeld: een tolk, een pauze, vooraf even bellen.
legende-punt = Een extra punt
punt = Ik wil ook graag hierover praten

letter-enclosed-code = Bijlage: de gedragscode cliëntoverleg
