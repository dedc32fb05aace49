title = Hoe tevreden bent u?
    .subtitle = Vragen aan de cliënt na een lokaal cliëntoverleg (LCO)

# Antwoorden
antwoord-ja = Ja, helemaal
antwoord-meestal = Meestal wel
antwoord-weinig = Een beetje
antwoord-nee = Nee
antwoord-weet-niet = Weet ik niet

# Paste het overleg bij wat u nodig hebt?
relevantie = Paste het overleg bij wat u nodig hebt?
legende-relevantie = Paste het overleg bij wat u nodig hebt? Kies bij elke zin één antwoord.
juiste-zaken = We praatten over wat voor mij belangrijk is.
mijn-vraag = Mijn vragen en zorgen waren het uitgangspunt.
hulp-past = De hulp die is afgesproken, past bij wat ik nodig heb.

# Merkt u verschil in uw dagelijks leven?
impact = Merkt u verschil in uw dagelijks leven?
legende-impact = Merkt u verschil in uw dagelijks leven? Kies bij elke zin één antwoord.
minder-problemen = Door de hulp zijn mijn problemen minder zwaar.
afspraken-uitgevoerd = Mijn helpers doen wat ze beloofd hebben.
weet-wie = Ik weet bij wie ik waarvoor terechtkan.

# Hoe voelt u zich erbij?
voldoening = Hoe voelt u zich erbij?
legende-voldoening = Hoe voelt u zich erbij? Kies bij elke zin één antwoord.
zelf-beslissen = Ik beslis zelf mee over mijn hulp.
eigen-kracht = Ik zie beter wat ik zelf kan.
eigenwaarde = Ik heb meer vertrouwen in mezelf.
respect-gekregen = Niemand aan tafel oordeelde over mij.

# Hoe was de LCO-coördinator?
coordinator = Hoe was de LCO-coördinator?
legende-coordinator = Hoe was de LCO-coördinator? Kies bij elke zin één antwoord.
luisterde = De LCO-coördinator luisterde echt naar mij.
wilde-helpen = De LCO-coördinator wilde mij helpen.
kans-praten = Ik kreeg genoeg kans om te praten.
gelijke = Ik telde even veel mee als de anderen.
begrijpelijk = Ik begreep wat er gezegd werd.

# Alles samen
alles-samen = Alles samen
goed = Wat vond u goed?
beter = Wat kan beter?
    .hint = U mag eerlijk zijn. Uw hulp hangt er niet van af.
opnieuw = Zou u zelf nog eens zo'n overleg vragen als het nodig is?
erover-praten = Wilt u over deze antwoorden praten met iemand?
datum = Datum
