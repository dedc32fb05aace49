title = Toets gedeeld beroepsgeheim
    .subtitle = Delen met hulpverleners van andere diensten
noodzakelijk = Is deze informatie noodzakelijk om de cliënt te steunen, te begeleiden of te behandelen?
ter-zake = Heeft de ander ze nodig voor zijn of haar eigen taak bij deze cliënt?
niet-meer = Deelt u niet meer dan dat, ook niet wat misschien van pas komt?
client-kent-wie = Weet de cliënt met wie u deelt?
uitkomst-alle-ja = overal ja: ik deel op grond van het gedeeld beroepsgeheim
uitkomst-niet-alle = niet overal ja: ik deel niet op deze grond
