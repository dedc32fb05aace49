title = Hulpverleningsplan
    .subtitle = Resultaat van het lokaal cliëntoverleg (LCO)

# Delen
kijk-client = Hoe ziet de cliënt de situatie?
kijk-netwerk = Hoe ziet het sociaal netwerk de situatie?
kijk-samen = Hoe zien we het samen?
doelen = Wat willen we bereiken?
hoe = Wie kan wat bijdragen?
taken = Wie doet wat, en tegen wanneer?
crisis = Wat doen we als het misgaat?
besluit = Besluit
vervolg = Hoe gaat het verder?
wie-krijgt = Wie krijgt dit plan?

# Tabellen
tabel-kijk-client = Hoe de cliënt de situatie ziet
tabel-kijk-netwerk = Hoe familie, vrienden en buren de situatie zien
tabel-kijk-samen = Hoe alle aanwezigen de situatie samen zien
tabel-doelen = Doelen per levensdomein
tabel-waarom = Waarom deze doelen
tabel-hoe = Eigen kracht, hulp en besluit per doel
tabel-taken-client = Taken van de cliënt en het sociaal netwerk
tabel-taken-professional = Taken van de hulp- en zorgverstrekkers
tabel-crisis = Stappen bij een crisis
tabel-wie-krijgt = Wie het plan krijgt
geen-doelen = Hier staan nog geen doelen.
geen-taken-client = Hier staan geen taken.
geen-taken-professional = Hier staan geen taken.
niemand = Niemand.

# Kolommen en gegevens
column-plan-client_view-text = In eigen woorden
column-plan-network_view-text = In eigen woorden
column-plan-shared_view-text = Gedeelde kijk
column-plan-goals-text = Doel
column-plan-goals-by = Bereikt tegen
column-plan-goals-measure = Waaraan zien we dat?
column-plan-goals-why = Waarom is dit belangrijk voor de cliënt?
column-plan-goals-accepted = Iedereen akkoord en haalbaar?
column-plan-goals-own_strength = Wat kunnen de cliënt en het netwerk zelf?
column-plan-goals-help = Welke hulp is nodig?
column-plan-goals-conclusion = Besluit
column-what = Wat?
column-who = Wie? (voor- en achternaam)
column-by = Tegen wanneer?
column-cost = Prijs
column-goal = Voor welk doel?
column-plan-crisis-signal = We merken dat
column-plan-crisis-what = Dan doen we dit
column-plan-crisis-who = Wie of wie bellen?
column-plan-crisis-phone = Telefoon
field-plan-conclusion = Samengevat
field-plan-follow_up-date = Volgend overleg op
field-plan-follow_up-time = Uur
field-plan-follow_up-place = Plaats
field-plan-follow_up-reason = Waarom, of onder welke voorwaarde

## Wat het vorige overleg naliet

vorig-overleg = Wat nemen we mee van het vorige overleg?
tabel-vorige-doelen = Doelen van het vorige overleg
tabel-vorige-afspraken = Afspraken van het vorige overleg en hoever ze staan
