title = Toestemming
    .subtitle = Wat mag er op het cliëntoverleg over mij verteld worden, en aan wie?

guide-heading = Lees dit eerst

ik = Wie ben ik?
field-recipient-name = Mijn voor- en achternaam
field-recipient-birth_date = Ik ben geboren op
field-recipient-relation = Ik ben
    .hint = Bijvoorbeeld: het kind of de jongere zelf, de mama, de plusvader, de oma.

overleg = Over welk overleg gaat het?
field-meeting-aim = Waarvoor dient het overleg?
field-applicant-name = Wie vraagt het overleg aan?
field-applicant-organisation = Van welke organisatie of dienst?
aan-tafel = Wie zit er aan tafel?
tabel-aan-tafel = De mensen aan tafel
column-capacity = Waarom aan tafel
column-organisation = Van waar

akkoord = Wat vind ik goed?
akkoord-overleg = Mag het overleg er komen?
field-recipient-consent-meeting = Ik vind het goed dat het overleg er komt
akkoord-onderwerpen = Waarover mag er gesproken worden?
field-recipient-consent-covers = Over deze dingen mag op het overleg iets over mij verteld worden
    .hint = Kruis alleen aan wat mag.
akkoord-niet = Wat mag niet iedereen weten?
tabel-niet-iedereen = Wat niet iedereen mag weten
niet-wat = Wat?
wel-wie = Wie mag het weten?
niet-wie = Wie niet?
mag-weten = Mag die persoon merken dat er iets ontbreekt?
column-recipient-consent-withheld_from-what = Wat?
column-recipient-consent-withheld_from-who = Wie mag het niet weten?
column-may_know = Mag die persoon merken dat er iets ontbreekt?
akkoord-plan = Wie mag het werkplan krijgen?
field-recipient-consent-plan = Wie op het overleg is, mag het werkplan krijgen
    .hint = In het werkplan staat wie wat doet, en wanneer. Niemand krijgt erin te lezen wat hierboven niet mag.

geldig = Wanneer telt mijn ja?
uitgelegd = Wat is mij uitgelegd?
uitgelegd-legende = Dit heeft iemand mij uitgelegd
uitleg-doel = waarvoor het overleg dient
uitleg-wie = wie er komt en waarom
uitleg-wat = wat er over mij verteld wordt
uitleg-gevolg = wat er kan gebeuren als ik ja zeg
uitleg-nee = wat er kan gebeuren als ik nee zeg, en dat ik altijd van gedacht mag veranderen
uitleg-gerecht = of er iemand bij is die aan de jeugdrechter moet vertellen wat hij of zij hoort
    .note = De jeugdrechter is de rechter die over kinderen en jongeren beslist.
uitleg-code = dat er een gedragscode is: afspraken over zwijgen en respect, voor iedereen aan tafel

wie-beslist = Wie beslist voor wie?
jonger-dan-12 = Alleen voor een kind jonger dan 12 jaar, in te vullen door de hulpverlener
field-recipient-able = Kan het kind zelf beoordelen wat goed is voor hem of haar?
field-recipient-heard = Is het kind gehoord?
gehoord-door = Wie luisterde naar het kind?
gehoord-op = Wanneer?

tekenen = Ik teken
field-recipient-consent-given_on = Ik zei ja op
field-recipient-consent-form = Hoe zei ik ja?
choice-ConsentForm-written = met mijn handtekening
choice-ConsentForm-spoken = met woorden, en de hulpverlener schreef het op
choice-ConsentForm-implicit = zonder woorden, uit wat ik deed
signer-client = Ikzelf
verklaring-client = Ik begrijp wat hier staat. Ik heb vrij gekozen. Ik weet dat ik altijd van gedacht mag veranderen.
signer-representative = Ouder, voogd of wettelijke vertegenwoordiger
verklaring-vertegenwoordiger = Alleen als iemand anders voor mij beslist: ik teken in zijn of haar plaats en in zijn of haar belang.
signer-helper = De hulpverlener die het uitlegde
verklaring-hulpverlener = Ik heb dit formulier uitgelegd in woorden die deze persoon begrijpt, en ik gaf er tijd voor.

knip-intrekking = Strookje om later nee te zeggen
intrekken = Ik wil het niet meer
intrekken-wat = Ik trek mijn toestemming in
intrekken-wat-alles = helemaal
intrekken-wat-stuk = voor een stuk
intrekken-stuk = Voor dit stuk
intrekken-naam = Mijn voor- en achternaam
intrekken-handtekening = Mijn handtekening
field-recipient-consent-withdrawn_on = Vanaf

privacy-heading = Wat gebeurt er met mijn gegevens?
privacy-purpose = Waarvoor: om te weten wat op het overleg over mij gezegd mag worden, en wat niet. Voor niets anders.
privacy-ground = Waarom dat mag: het loket heeft de taak om een cliëntoverleg te regelen (decreet van 12 juli 2013 betreffende de integrale jeugdhulp, artikel 30; Algemene Verordening Gegevensbescherming, artikel 6, lid 1, punt e, en artikel 9, lid 2, punt h).
privacy-recipients = Wie dit formulier leest: de hulpverlener die het met mij invult, het loket en de voorzitter. De anderen aan tafel krijgen het niet.
privacy-rights = Mijn rechten: ik mag mijn gegevens zien en fouten laten verbeteren. Ik mag vragen om ze te wissen of ze even niet te gebruiken, of zeggen dat ik het er niet mee eens ben.
privacy-required = Zonder de verplichte gegevens kan het overleg niet voorbereid worden.
