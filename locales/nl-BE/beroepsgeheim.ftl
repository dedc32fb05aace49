# Woorden van alle documenten van de set beroepsgeheim; gaan voor op fields.ftl, choices.ftl en frame.ftl.

# Wat alle bladen vragen
waarover = Waarover gaat het?
datum-toets = Datum
dossier = Dossiernummer
    .hint = Geen naam van een cliënt.
wie-deelt = Wie deelt?
    .hint = Voor- en achternaam, functie, organisatie.
wie-krijgt = Met wie?
    .hint = Voor- en achternaam, functie, organisatie.
welke-info = Welke informatie?
    .hint = Noem het onderwerp, niet de inhoud zelf.

# Vragen die op verschillende bladen staan
persoon = De persoon
inhoud = De inhoud
client-deel = De cliënt
besluit = Besluit
legende-persoon = Vragen over de personen die delen en ontvangen
legende-inhoud = Vragen over de informatie
legende-client = Vragen over de cliënt
zelf-gebonden = Heb ik beroepsgeheim?
ander-gebonden = Heeft ieder die de informatie krijgt beroepsgeheim, en niet alleen discretieplicht?
allen-betrokken = Is ieder die deelt of ontvangt betrokken bij de hulp aan deze cliënt?
zelfde-hulpdoel = Heeft ieder hetzelfde doel: deze cliënt helpen, niet controleren?
zelfde-kader = Werken we allemaal in hetzelfde kader: allemaal vrijwillige hulp, of allemaal hulp in opdracht van een rechter of een gemandateerde voorziening?
belang-client = Is delen in het belang van de cliënt?
client-weet = Weet de cliënt welke informatie u deelt?
client-akkoord = Gaat de cliënt akkoord, minstens stilzwijgend?
kon-weigeren = Kon de cliënt weigeren, of zeggen wat iemand niet mag weten?
grenzen-gevolgd = Blijft u binnen wat de cliënt toestaat?
geen-gerucht = Liet u vermoedens van anderen, anekdotes en geruchten weg?
nota-persoon = Uw redenen
nota-inhoud = Uw redenen
nota-client = Uw redenen
uitkomst = Wat besluit u?
motivering = Waarom?
besloten-door = Besloten door
    .hint = Voor- en achternaam, functie.
