title = Afwijking van de toestemming
    .subtitle = Nota bij een toestemming die ontbreekt

client-deel = De cliënt
van-wie = Van wie ontbreekt de toestemming?
field-deviations-client = Voor- en achternaam van de cliënt
waarom-niet = Waarom is er geen toestemming?
soort = De toestemming kan
    .hint = Kruis één antwoord aan.
soort-niet-meteen = niet meteen gegeven worden; we wachten erop
soort-niet-uitdrukkelijk = niet uitdrukkelijk gegeven worden
soort-andere = om een andere reden niet gegeven worden
soort-uitleg = Leg uit

voorwaarden = De vier voorwaarden
genoteerd = Wie noteert de afwijking, en wanneer?
gemotiveerd = Welke informatie moet gedeeld worden, en waarom?
field-deviations-information = Welke informatie?
aan-wie = Met wie aan tafel?
field-deviations-reason = Waarom is het nodig om ze nu te delen?
belang = In welk belang van de minderjarige is dat?
field-deviations-interest = Omschrijf het belang
    .hint = Noem het concreet: bijvoorbeeld veiligheid, gezondheid, contact met een ouder, naar school kunnen gaan.
geprobeerd = Wat is gedaan om de toestemming toch te krijgen?
field-deviations-tried = Wie probeerde wat, en wanneer?
    .hint = Bijvoorbeeld: gebeld, op huisbezoek geweest, een tolk ingeschakeld, het via een vertrouwenspersoon gevraagd.

grond-deel = De grond om het beroepsgeheim te doorbreken
welke-grond = Op welke grond steunt u?
grond-soort = Soort grond
    .hint = Kruis alles aan wat past.
grond-soort-rapportageplicht = rapportageplicht aan de jeugdrechter
grond-soort-verontrusting = verontrusting: er is reden om te vrezen voor de minderjarige
grond-soort-noodtoestand = noodtoestand: een ernstig gevaar dat niet anders af te wenden is
grond-soort-andere = een andere grond
field-deviations-ground = Waarom geldt deze grond hier?

verder-deel = Wat volgt
verder-hoe = Hoe probeert u de toestemming nog te krijgen?
verder-vragen = Wat doet u nog?
verder-wie = Wie doet dat?
verder-wanneer = Tegen wanneer?
verder-vertellen = Hoe en wanneer verneemt de cliënt wat gedeeld is?

opzijgezet = Regels die opzijgezet zijn
tabel-opzijgezet = Welke regel, waarom, door wie en wanneer
column-overrides-rule = Regel
column-overrides-on = Datum

ondertekening = Handtekeningen
signer-helper = De hulpverlener die afwijkt
verklaring-hulpverlener = Ik vulde deze nota naar waarheid in. Ik deel alleen wat hier beschreven is.
verklaring-voorzitter = Ik kreeg deze uitleg voor het overleg begon. De hulpverlener blijft zelf verantwoordelijk voor zijn of haar beslissing.

privacy-purpose = Doel: vastleggen waarom van een toestemming wordt afgeweken, zodat dat nagekeken kan worden. De gegevens dienen voor niets anders.
privacy-ground-public-task = Grond: {"{law.ijh.consent}"} vraagt om een afwijking te noteren en te motiveren ({"{law.gdpr.public-task}"}).
privacy-ground-legal-duty = Grond: {"{law.ijh.consent}"} vraagt om een afwijking te noteren en te motiveren ({"{law.gdpr.legal-duty}"}).
privacy-required = Zonder de gegevens die als verplicht zijn aangeduid, kan niemand nagaan of afwijken mocht.
privacy-recipients = Wie de gegevens krijgt: de hulpverlener die afwijkt, het loket en de voorzitter. De nota gaat niet naar de andere deelnemers.
