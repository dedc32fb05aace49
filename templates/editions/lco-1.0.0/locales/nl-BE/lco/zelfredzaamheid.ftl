guide-heading = Wat ik vooraf moet weten

title = Zelfredzaamheid in de tijd
    .subtitle = Waar sta ik nu, en waar wil ik naartoe?

# Delen
wie = Voor wie en wanneer?
evolutie = Hoe is het tot nu toe gegaan?
invullen = Waar sta ik nu?
samenhang = Wat hangt samen?
bijdrage = Heeft het overleg geholpen?

# Velden
field-recipient-name = Voor- en achternaam
datum-meting = Datum
met-hulp-van = Ingevuld met hulp van
    .hint = Naam en functie.
tabel-metingen = Wanneer ingevuld, en met wie
tabel-doelen = Mijn doelen per levensdomein
geen-doelen = Er zijn nog geen doelen genoteerd.
column-reliance-measurements-date = Datum
column-reliance-measurements-helped_by = Met hulp van
column-reliance-measurements-note = Opmerking
column-reliance-goals-domain = Levensdomein
column-reliance-goals-short_term = Wat ik binnenkort wil bereiken
column-reliance-goals-long_term = Wat ik later wil bereiken

# Veiligheid
veiligheid = Veiligheid
safety = Welke uitspraak past nu het best bij mij?
safety-n1 = 1. Ik ben nu in gevaar, thuis of ergens anders, of iemand in mijn gezin is in gevaar.
safety-n2 = 2. Ik voel me vaak onveilig. Er is geweld, bedreiging of ruzie die uit de hand loopt.
safety-n3 = 3. Meestal gaat het goed, maar ik ben bang dat het weer misgaat.
safety-n4 = 4. Ik voel me veilig. Ik weet wat ik kan doen en wie ik kan bellen als het fout gaat.
safety-n5 = 5. Ik voel me veilig, thuis en buiten, en dat is al lang zo.
short-safety = Wat wil ik binnenkort bereiken?
long-safety = Wat wil ik later bereiken?

# Gezondheid
gezondheid = Gezondheid
health = Welke uitspraak past nu het best bij mij?
health-n1 = 1. Het gaat heel slecht met mijn lichaam of in mijn hoofd, en ik krijg geen zorg.
health-n2 = 2. Ik heb ernstige klachten. Ik stel zorg uit of stop er te vroeg mee.
health-n3 = 3. Ik heb klachten die mijn dag moeilijk maken. Ik krijg zorg, maar het lukt niet altijd om ze te volgen.
health-n4 = 4. Ik heb weinig klachten, of ik kan er goed mee leven. Ik vind zelf de weg naar de dokter of een andere zorgverstrekker.
health-n5 = 5. Ik voel me gezond, ik zorg goed voor mezelf en ik vraag op tijd hulp.
short-health = Wat wil ik binnenkort bereiken?
long-health = Wat wil ik later bereiken?

# Wonen
wonen = Wonen
housing = Welke uitspraak past nu het best bij mij?
housing-n1 = 1. Ik heb geen woning, of ik moet mijn woning binnen enkele dagen verlaten.
housing-n2 = 2. Ik woon tijdelijk ergens, of mijn woning is ongezond, gevaarlijk of veel te klein.
housing-n3 = 3. Ik heb een woning, maar ze is te duur, in slechte staat of ik kan er misschien niet blijven.
housing-n4 = 4. Ik woon behoorlijk en ik kan blijven. Soms heb ik hulp nodig met de huur, de lening of het onderhoud.
housing-n5 = 5. Ik woon goed, ik kan het betalen en ik regel alles zelf.
short-housing = Wat wil ik binnenkort bereiken?
long-housing = Wat wil ik later bereiken?

# Werk en dagbesteding
werk = Werk en dagbesteding
work = Welke uitspraak past nu het best bij mij?
    .hint = Ga ik naar school, ben ik met pensioen of kan ik door ziekte niet werken? Dan denk ik aan hoe ik mijn dagen vul.
work-n1 = 1. Ik heb geen werk en niets om mijn dagen mee te vullen. Ik zie geen uitweg.
work-n2 = 2. Ik heb geen werk. Ik wil wel iets doen, maar er staat te veel in de weg.
work-n3 = 3. Ik volg een opleiding, doe vrijwilligerswerk, krijg begeleiding of werk af en toe.
work-n4 = 4. Ik heb werk of een vaste dagbesteding, maar het is nog onzeker of niet wat ik zoek.
work-n5 = 5. Ik heb vast werk of een vaste dagbesteding die bij mij past.
short-work = Wat wil ik binnenkort bereiken?
long-work = Wat wil ik later bereiken?

# Sociaal en cultureel leven
sociaal = Sociaal en cultureel leven
social_cultural = Welke uitspraak past nu het best bij mij?
social_cultural-n1 = 1. Ik ben helemaal alleen. Ik kan bij niemand terecht.
social_cultural-n2 = 2. Ik zie bijna niemand, of de mensen die ik zie, doen me geen goed.
social_cultural-n3 = 3. Ik heb enkele mensen rond mij, maar ik vraag hun niet snel iets. Ik kom weinig buiten.
social_cultural-n4 = 4. Ik kan op mensen rekenen. Ik doe soms mee aan iets in de buurt, een club of een cursus.
social_cultural-n5 = 5. Ik heb familie en vrienden die ik help en die mij helpen. Ik doe mee waar ik wil en vind overal mijn weg.
short-social_cultural = Wat wil ik binnenkort bereiken?
long-social_cultural = Wat wil ik later bereiken?

# Inkomen
inkomen = Inkomen
income = Welke uitspraak past nu het best bij mij?
income-n1 = 1. Ik heb geen inkomen. Eten of medicijnen kan ik niet betalen.
income-n2 = 2. Mijn inkomen is te laag om rond te komen. Ik kom elke maand geld tekort.
income-n3 = 3. Ik betaal net de gewone kosten. Elke onverwachte rekening is een probleem.
income-n4 = 4. Ik kom rond en ik krijg waar ik recht op heb. Soms heb ik hulp nodig met mijn budget of papieren.
income-n5 = 5. Ik kom goed rond, ik kan wat sparen en ik regel mijn geldzaken zelf.
short-income = Wat wil ik binnenkort bereiken?
long-income = Wat wil ik later bereiken?

# Schulden
schulden = Schulden
debts = Welke uitspraak past nu het best bij mij?
debts-n1 = 1. Ik heb schulden en ik weet niet meer hoeveel. De deurwaarder komt of mijn energie wordt afgesloten.
debts-n2 = 2. Ik heb schulden die ik niet kan afbetalen. Ze worden groter.
debts-n3 = 3. Ik heb schulden, maar er is hulp of een afbetalingsplan. Het lukt nog niet altijd om te betalen.
debts-n4 = 4. Ik betaal mijn schulden af zoals afgesproken. Er komen er geen bij.
debts-n5 = 5. Ik heb geen schulden, of alleen een lening die ik vlot afbetaal.
short-debts = Wat wil ik binnenkort bereiken?
long-debts = Wat wil ik later bereiken?

# Zorg voor de kinderen
kinderen = Zorg voor de kinderen
child_care = Welke uitspraak past nu het best bij mij?
    .hint = Zorg ik niet voor kinderen? Dan sla ik dit over.
child_care-n1 = 1. Mijn kinderen krijgen niet wat ze nodig hebben, of ze zijn bij mij niet veilig.
child_care-n2 = 2. Het lukt me vaak niet om goed voor mijn kinderen te zorgen. Ik weet niet hoe het anders moet.
child_care-n3 = 3. De zorg lukt op goede dagen. Op moeilijke dagen heb ik iemand nodig.
child_care-n4 = 4. Ik zorg goed voor mijn kinderen. Ik vraag raad of hulp als het nodig is.
child_care-n5 = 5. Mijn kinderen hebben het goed. Ik kan hen opvoeden zoals ik wil en vind zelf opvang en steun.
short-child_care = Wat wil ik binnenkort bereiken?
long-child_care = Wat wil ik later bereiken?

# Samenhang
invloed = Welke problemen maken elkaar groter? Wat zou veel andere dingen makkelijker maken?
eerst = Waaraan wil ik het eerst werken?
eerst-safety = Veiligheid
eerst-health = Gezondheid
eerst-housing = Wonen
eerst-work = Werk en dagbesteding
eerst-social_cultural = Sociaal en cultureel leven
eerst-income = Inkomen
eerst-debts = Schulden
eerst-child_care = Zorg voor de kinderen

# Bijdrage van het overleg
lco-geholpen = Is mijn situatie veranderd door het lokaal cliëntoverleg?
lco-geholpen-veel = Ja, veel
lco-geholpen-beetje = Ja, een beetje
lco-geholpen-niet = Nee
lco-geholpen-weet-niet = Ik weet het niet
lco-hoe = Wat is er door het overleg veranderd?
