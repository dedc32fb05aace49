title = Begrippenlijst
    .subtitle = Woorden van het lokaal cliëntoverleg (LCO), eenvoudig uitgelegd

het-overleg = Het overleg en het plan
de-mensen = De mensen
het-geheim = Geheim en toestemming
