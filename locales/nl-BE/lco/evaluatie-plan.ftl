title = Klopt het hulpverleningsplan nog?
    .subtitle = Evaluatie van het plan na een lokaal cliëntoverleg (LCO)

# Delen
over-welk-plan = Over welk plan gaat het?
draagt-bij = Vooraf: wat levert het plan op?
vraag-1 = Vraag 1. Is het plan nog het juiste?
vraag-2 = Vraag 2. Zijn de doelen nog de juiste?
vraag-3 = Vraag 3. Heeft de cliënt iets nieuws nodig?
vraag-4 = Vraag 4. Loopt de uitvoering goed?
besluit = Wat doen we met het plan?

# Velden
datum-evaluatie = Datum van deze evaluatie
ingevuld-door = Ingevuld door
    .hint = Noteer iedereen die meedacht, ook de cliënt.
welzijn = Gaat het door het plan beter met de cliënt?
nog-beter = Zo ja: wat kan nog beter? Zo nee: waar ligt dat aan?
hulpbronnen = Past de hulp die nu loopt nog bij wat de cliënt nodig heeft?
plan-relevant = Is het hulpverleningsplan nog van belang voor de cliënt?
uitleg-plan = Waarom wel of niet?
doelen-relevant = Passen de doelen samen nog bij wat de cliënt nodig heeft?
tabel-doelen = De doelen van het plan, een voor een
column-plan-goals-text = Doel
doel-relevant = Nog belangrijk?
doel-aanpassen = Wat moet anders?
behoeften-nieuw = Zijn er nieuwe noden, zodat het plan moet veranderen?
welke-behoeften = Zo ja: welke?
goed-uitgevoerd = Worden de taken goed uitgevoerd?
sluit-aan = Past wat ieder doet goed bij wat de anderen doen?
wat-hapert = Waar hapert het?
beslissing = Het hulpverleningsplan
beslissing-blijft = blijft zoals het is
beslissing-bijsturen = wordt aangepast, zonder nieuw overleg
beslissing-nieuw-overleg = wordt besproken op een nieuw LCO
beslissing-afronden = wordt afgerond: de doelen zijn bereikt of niet meer nodig
wat-bijsturen = Wat wordt aangepast?
wie-doet = Wie zorgt daarvoor? (voor- en achternaam)
tegen-wanneer = Tegen wanneer?
client-eens = Is de cliënt het eens met dit besluit?
