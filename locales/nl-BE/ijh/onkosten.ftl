title = Onkostenstaat van de externe voorzitter
    .subtitle = Cliëntoverleg integrale jeugdhulp

voorzitter = Wie bent u?
prestaties = Wat hebt u gedaan?
bedrag = Hoeveel krijgt u?
voorwaarden = Voldoet u aan de voorwaarden?
handtekening = Handtekening

registratie-ontvangen = Is de anonieme registratie ontvangen?
goedgekeurd-bedrag = Goedgekeurd bedrag
eenheid-euro = euro

field-chair-name = Voor- en achternaam
field-chair-phone = Telefoon of gsm
field-chair-email = E-mailadres
field-chair-address = Adres
    .hint = Straat, nummer, bus, postcode en gemeente.
field-fees-account = Rekeningnummer (IBAN)
    .hint = Op dit nummer wordt het bedrag gestort.
field-fees-prepared = Ik heb het overleg voorbereid, de administratie gedaan en het overleg geregistreerd
field-fees-chaired = Ik heb het overleg voorgezeten
field-fees-co_chaired = Ik was covoorzitter
field-fees-intervisions = Aantal intervisies waaraan ik deelnam
    .hint = Tel alleen intervisies die nog niet op een andere onkostenstaat staan.
data-intervisie = Data van die intervisies
field-fees-total = Totaal te betalen

column-fees-lines-amount = Bedrag per keer
column-fees-lines-sum = Samen
tabel-bedragen = Berekening van het bedrag
geen-prestaties = Er zijn geen prestaties opgegeven.

voorwaarden-legende = Kruis aan wat klopt
vorming = Ik heb de vorming tot voorzitter cliëntoverleg van de Vlaamse overheid met succes gevolgd.
contract = Ik heb een geldige overeenkomst als voorzitter.
    .note = Vroeger sloot u die met de provincie. Vraag aan het loket met wie u ze nu sluit.
geregistreerd = Ik heb dit overleg anoniem geregistreerd.
intervisie-jaar = Ik neem minstens één keer per jaar deel aan een intervisie over cliëntoverleg.
handelingen = Ik heb echt aan dit dossier gewerkt.
    .note = Dat is nodig voor de onkosten om het overleg voor te bereiden en te registreren.

verklaring = Ik verklaar dat deze gegevens juist zijn.

choice-Fee-preparing = Onkosten: overleg voorbereiden, administratie en registratie
choice-Fee-honorarium = Ereloon van de voorzitter (inclusief btw)
choice-Fee-chairing = Onkosten: overleg voorzitten (inclusief btw)
choice-Fee-co_chair_honorarium = Ereloon van de covoorzitter (inclusief btw)
choice-Fee-co_chair_expenses = Onkosten van de covoorzitter (inclusief btw)
choice-Fee-intervision = Onkosten: intervisie

privacy-purpose = Doel: de vergoeding van de voorzitter berekenen, nakijken en betalen. De gegevens dienen voor niets anders.
privacy-ground-public-task = Grond: de gegevens zijn nodig voor een taak van algemeen belang: de vergoeding van {"{law.mb-2014.fees}"} ({"{law.gdpr.public-task}"}).
privacy-ground-legal-duty = Grond: de gegevens zijn nodig om een wettelijke plicht na te komen: de vergoeding van {"{law.mb-2014.fees}"} ({"{law.gdpr.legal-duty}"}).
privacy-recipients = Wie de gegevens krijgt: het loket en wie voor het loket de betaling doet.
privacy-required = Zonder de gegevens die als verplicht zijn aangeduid, kan de vergoeding niet betaald worden.
