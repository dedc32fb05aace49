title = Checklist voor de spilfiguur
    .subtitle = Voor, tijdens en na het lokaal cliëntoverleg (LCO)

field-chair-phone = Telefoon

voor = Voor het overleg
tijdens = Tijdens het overleg
na = Na het overleg
lijst-voor = Te doen voor het overleg
lijst-tijdens = Te doen tijdens het overleg
lijst-na = Te doen na het overleg

# Voor
uitleg-gegeven = Ik heb de cliënt in gewone taal uitgelegd wat een LCO is en hoe het verloopt.
deelname-besproken = De cliënt heeft gekozen: het hele overleg meemaken, een deel of niet.
drempels = Wil de cliënt niet komen? Dan vroeg ik waarom, en zochten we wat het makkelijker maakt.
wie-erbij = De cliënt en ik hebben samen bekeken wie uitgenodigd wordt.
wat-delen = Ik weet wat gedeeld mag worden en met wie niet. Het toestemmingsformulier is ondertekend.
verhaal-voorbereid = De cliënt weet wat hij of zij wil vertellen, en wie het vertelt.
    .note = Oefen het gesprek als dat helpt om de eigen mening te durven zeggen.
vertrouwenspersoon = De cliënt weet dat er een vertrouwenspersoon mag meekomen.
gegevens-bezorgd = De LCO-coördinator heeft het aanmeldingsformulier en de lijst van wie betrokken is.

# Tijdens
naast-client = De cliënt zit naast iemand die hij of zij vertrouwt.
verhaal-steunen = Ik help de cliënt om zijn of haar verhaal te doen.
vertegenwoordigen = Is de cliënt er niet? Dan breng ik zijn of haar vragen en wensen aan.
niet-gezegd = Ik zwijg over wat de cliënt niet besproken wil zien.
vertalen = Ik leg vaktaal en moeilijke boodschappen uit.
akkoord-nagaan = Ik ga mee na of de cliënt het echt eens is met elke afspraak.

# Na
overlopen = Binnen een week heb ik het overleg en de afspraken met de cliënt overlopen.
afwezige-client = Was de cliënt er niet bij? Dan heb ik nauwkeurig en volledig verslag uitgebracht.
vragen = De cliënt kon nog vragen stellen, en vertelde hoe hij of zij het overleg beleefd heeft.
aanmoedigen = Ik moedig de cliënt aan om de eigen taken uit te voeren.
opvolgen = Ik kijk of de hulp- en zorgverstrekkers hun taken uitvoeren en wat dat oplevert.
kort-voor-datum = Kort vóór elke datum neem ik contact op met wie een taak heeft.
uitzoeken = Bleef een taak liggen? Ik zoek uit waarom en spreek met de betrokkenen een nieuwe datum af.
evalueren = Ik heb nagegaan hoe het overleg verliep, wat het opleverde en hoe tevreden de cliënt is.
