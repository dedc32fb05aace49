guide-heading = Wat ik vooraf moet weten

title = Hoe tevreden ben ik?
    .subtitle = Vragen aan de cliënt na een lokaal cliëntoverleg (LCO)

# Antwoorden
antwoord-ja = Ja, helemaal
antwoord-meestal = Meestal wel
antwoord-weinig = Een beetje
antwoord-nee = Nee
antwoord-weet-niet = Weet ik niet

# Paste het overleg bij wat ik nodig heb?
relevantie = Paste het overleg bij wat ik nodig heb?
legende-relevantie = Relevantie: kies bij elke zin één antwoord.
juiste-zaken = We praatten over wat voor mij belangrijk is.
mijn-vraag = Mijn vragen en zorgen waren het uitgangspunt.
hulp-past = De hulp die is afgesproken, past bij wat ik nodig heb.

# Merk ik verschil in mijn dagelijks leven?
impact = Merk ik verschil in mijn dagelijks leven?
legende-impact = Impact: kies bij elke zin één antwoord.
minder-problemen = Door de hulp zijn mijn problemen minder zwaar.
afspraken-uitgevoerd = Mijn helpers doen wat ze beloofd hebben.
weet-wie = Ik weet bij wie ik waarvoor terechtkan.

# Hoe voel ik me erbij?
voldoening = Hoe voel ik me erbij?
legende-voldoening = Voldoening: kies bij elke zin één antwoord.
zelf-beslissen = Ik beslis zelf mee over mijn hulp.
eigen-kracht = Ik zie beter wat ik zelf kan.
eigenwaarde = Ik heb meer vertrouwen in mezelf.
respect-gekregen = Niemand aan tafel oordeelde over mij.

# Hoe was de LCO-coördinator?
coordinator = Hoe was de LCO-coördinator?
legende-coordinator = De LCO-coördinator: kies bij elke zin één antwoord.
luisterde = De LCO-coördinator luisterde echt naar mij.
wilde-helpen = De LCO-coördinator wilde mij helpen.
kans-praten = Ik kreeg genoeg kans om te praten.
gelijke = Ik telde even veel mee als de anderen.
begrijpelijk = Ik begreep wat er gezegd werd.

# Alles samen
alles-samen = Alles samen
goed = Wat vond ik goed?
beter = Wat kan beter?
    .hint = Ik mag eerlijk zijn. Mijn hulp hangt er niet van af.
opnieuw = Zou ik zelf nog eens zo'n overleg vragen als het nodig is?
erover-praten = Wil ik over deze antwoorden met iemand praten?
datum = Datum
