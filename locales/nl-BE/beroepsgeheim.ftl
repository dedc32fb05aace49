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

# Wie mag wat delen met wie: antwoord, grond en voorwaarde
choice-May-yes = ja
choice-May-no = nee
choice-May-with-consent = alleen met toestemming
choice-May-under-condition = onder voorwaarde
choice-Ground-shared-secrecy = gedeeld beroepsgeheim
choice-Ground-joint-secrecy = gezamenlijk beroepsgeheim
choice-Ground-consent = toestemming van de cliënt
choice-Ground-not-invocable-against-client = de ontvanger is de cliënt
choice-Ground-none = geen grond
choice-Condition-need-to-know = alleen wat nodig is
choice-Condition-relevant-only = alleen wat van belang is voor de hulp
choice-Condition-within-consent = binnen de toestemming
choice-Condition-no-onward-sharing = niet doorvertellen zonder toestemming
choice-Condition-reporting-duty-told = de cliënt weet van de rapportage
choice-Condition-others-confidences = niet wat een ander in vertrouwen zei
choice-Condition-client-informed = de cliënt eerst inlichten
choice-Condition-informed-consent = geïnformeerde toestemming vragen
choice-Condition-explicit-consent = uitdrukkelijke toestemming vragen
choice-Condition-establish-secrecy-from = nagaan of wie deelt beroepsgeheim heeft
choice-Condition-establish-secrecy-to = nagaan of de ontvanger beroepsgeheim heeft
choice-Condition-establish-involvement = nagaan of beiden deze cliënt helpen
choice-Condition-establish-framework = nagaan of het vrijwillige of gerechtelijke hulp is
choice-Condition-emergency-only = alleen bij een noodtoestand
choice-Condition-none = geen
