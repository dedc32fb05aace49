title = Verslag van een lokaal cliëntoverleg

# Delen
aanvrager = Aanvrager van het LCO
lco-coordinator = LCO-coördinator
aanwezig = Aanwezig
verontschuldigd = Verontschuldigd
datum-overleg = Datum van het overleg
agenda = Agenda
welkom = Welkom en overzicht van de agenda
vorig-verslag = Goedkeuring van het vorige verslag
vorige-taken = Taken van het vorige overleg
bespreking = Situering en bespreking van de hulp, met het oog op de doelen
varia = Varia
taken = Nieuwe taken
afronding = Afronding
volgende = Datum van de volgende bijeenkomst
evaluatie = Korte evaluatie van het LCO
versturen = Het verslag versturen
bijlage = Bijlage: gegevens van de genodigden

# Aanvrager en LCO-coördinator
field-request-by-name = Naam
field-request-by-organisation = Organisatie
field-request-date = Datum van de aanvraag
field-applicant-name = Naam
field-applicant-organisation = Organisatie
field-chair-name = Naam
field-chair-organisation = Organisatie
field-meeting-reporter = Verslaggever

# Aanwezig en verontschuldigd
aanwezig-gezin = Gezin
aanwezig-spilfiguur = Spilfiguur
aanwezig-vertrouwenspersoon = Vertrouwenspersoon
aanwezig-hulp = Hulp- en zorgverstrekkers
aanwezig-netwerk = Familie of vrienden
verontschuldigd-gezin = Gezin
verontschuldigd-spilfiguur = Spilfiguur
verontschuldigd-vertrouwenspersoon = Vertrouwenspersoon
verontschuldigd-hulp = Hulp- en zorgverstrekkers
verontschuldigd-netwerk = Familie of vrienden
field-present-client-name = Gezin
field-present-trusted_person-name = Vertrouwenspersoon
field-present-professional-name = Hulp- en zorgverstrekkers
field-present-expert-name = Externe deskundigen
field-present-network-name = Familie of vrienden
field-excused-client-name = Gezin
field-excused-trusted_person-name = Vertrouwenspersoon
field-excused-professional-name = Hulp- en zorgverstrekkers
field-excused-expert-name = Externe deskundigen
field-excused-network-name = Familie of vrienden
field-pivot-attendance = Spilfiguur aanwezig?
niemand = Niemand.

# Agenda
geschrapte-punten = Punten die vervallen op vraag van de cliënt
field-meeting-previous_report-approved = Is het vorige verslag goedgekeurd?
field-meeting-previous_report-remarks = Opmerkingen bij het vorige verslag
tabel-vorige-taken = Taken van het vorige overleg
stand-vorige-taken = Hoe staat het met deze taken?
    .hint = Noteer per taak: klaar, bezig of nog te doen, en wat er nodig is.
geen-vorige-taken = Er was geen vorig overleg, of er liepen geen taken meer.
tabel-bespreking = Wat besproken is
column-meeting-notes-text = Wat gezegd is
tabel-doelen = Doelen
geen-doelen = Hier staan nog geen doelen.
column-plan-goals-text = Doel
tabel-varia = Andere punten
geen-varia = Hier staan geen andere punten.
column-meeting-other_business-text = Punt
tabel-taken = Nieuwe taken
geen-taken = Hier staan nog geen taken.
column-plan-agreements-what = Wat?
column-plan-agreements-who = Wie? (voor- en achternaam)
column-plan-agreements-by = Tegen wanneer?
column-plan-agreements-cost = Prijs
field-plan-conclusion = Samenvatting van wat besproken en besloten is
    .hint = Benoem ook wat goed loopt.
field-plan-follow_up-date = Datum
field-plan-follow_up-time = Uur
field-plan-follow_up-place = Plaats
field-meeting-review = Hoe kijken de aanwezigen terug op dit overleg?
client-akkoord-versturen = Gaat de cliënt ermee akkoord dat het verslag naar alle betrokkenen gaat?

# Bijlage
tabel-coordinaten = Hulp- en zorgverstrekkers
tabel-bereiken = Hoe zij te bereiken zijn
aanwezig-ja = Aanwezig
tabel-familie = Betrokken familie en vrienden
column-attendance = Aanwezig?
column-function = Functie
column-organisation = Organisatie
