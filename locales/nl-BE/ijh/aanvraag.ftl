title = Aanvraag van een cliëntoverleg
    .subtitle = Integrale jeugdhulp

## 1. The desk

loket = Welk loket behandelt deze aanvraag?
loket-regio = In welke regio verblijft de minderjarige?
regio = Regio
    .hint = Kruis één regio aan. Gaat het over meer dan één kind, kies dan de regio waar het overleg het best doorgaat.
regio-antwerpen = Antwerpen
regio-brussel = Brussel
regio-limburg = Limburg
regio-oost-vlaanderen = Oost-Vlaanderen
regio-vlaams-brabant = Vlaams-Brabant
regio-west-vlaanderen = West-Vlaanderen
tabel-loketten = De loketten en hun contactgegevens
column-desks-place = Loket van

## 2. The applicant

aanvrager = De aanvrager
aanvrager-wie = Wie vraagt het overleg aan?
field-request-by-name = Voor- en achternaam van de aanvrager
field-applicant-phone = Telefoon of gsm
field-applicant-email = E-mailadres
field-request-by-capacity = Hoedanigheid van de aanvrager
    .hint = Kruis één antwoord aan.
field-request-by-function = Functie
    .hint = Voor wie vanuit zijn of haar werk aanvraagt.
aanvrager-samen = Is dit formulier samen met de cliënten ingevuld?
field-filled_in_with_client = Samen met de cliënten ingevuld
niet-samen = Niet of niet met iedereen: waarom niet?
aanvrager-hulp = Vraagt u als cliënt of vertrouwenspersoon zelf aan, en wilt u hulp?
hulp-zoeken = Het loket mag een hulpverlener zoeken die helpt met deze aanvraag
    .hint = Een hulpverlener die zelf aanvraagt, slaat deze vraag over.

## 3. The clients

clienten = De cliënten
minderjarigen = Over welke kinderen en jongeren gaat het overleg?
tabel-minderjarigen = Minderjarigen
geen-minderjarigen = Er zijn geen minderjarigen ingevuld.
jongvolwassene = Gaat het overleg over een jongvolwassene van 18 tot en met 25 jaar?
tabel-jongvolwassene = Jongvolwassene
geen-jongvolwassene = Er is geen jongvolwassene bij betrokken.
ouders = Wie zijn de ouders, en wie voedt de kinderen nog mee op?
tabel-ouders = Ouders en andere opvoedingsverantwoordelijken
geen-ouders = Er zijn geen ouders of opvoedingsverantwoordelijken ingevuld.
column-client_system-relation = Band met het kind
vertrouwenspersoon = Heeft een kind of jongere een vertrouwenspersoon?
tabel-vertrouwenspersoon = Vertrouwenspersoon van de minderjarige
geen-vertrouwenspersoon = Er is nog geen vertrouwenspersoon bekend.
taal = Kan iedereen meepraten?
meepraten = Wat helpt nog om goed mee te praten?
    .hint = Bijvoorbeeld: een pauze, tekeningen, een rustige kamer, iemand die mee uitlegt.

## 4. The conditions

voorwaarden-deel = De voorwaarden
voorwaarden-clienten = Wie zijn de cliënten en gaan ze akkoord?
voorwaarden-complex = Is de situatie complex?
voorwaarden-stop = Stopt de hulp zonder dat de cliënt ermee instemt?
stop-legende = De dienst die stopt
stop-dienst = Welke dienst stopt?
stop-datum = Vanaf
stop-keuze = Wat vraagt de cliënt?
stop-keuze-overleg = een overleg
stop-keuze-bemiddeling = een bemiddeling
stop-keuze-weet-niet = nog niet duidelijk: het loket mag daarover bellen

## 5. The situation

situatie-deel = De situatie
situatie-nu = Wat loopt nu moeilijk?
tabel-situatie = Wat moeilijk loopt, per levensdomein
geen-situatie = Hierover staat niets in dit exemplaar.
situatie-sterk = Wat loopt goed en waar zijn de cliënten goed in?
tabel-sterk = Wat goed loopt, per levensdomein
geen-sterk = Hierover staat niets in dit exemplaar.
situatie-blik = Hoe kijken de cliënten er zelf naar?
tabel-blik = De kijk van elke cliënt, in eigen woorden
geen-blik = Hierover staat niets in dit exemplaar.
situatie-doel = Wat moet het overleg opleveren?
tabel-doelen = Doelen van het overleg, en van wie ze komen
geen-doelen = Hierover staat niets in dit exemplaar.

## 6. Points for the agenda

agendapunten = Welke punten willen de cliënten en u op de agenda?
tabel-agenda = Punten voor de agenda
geen-agenda = In dit exemplaar staan geen punten.

## 7. Whom to invite

genodigden-deel = De genodigden
genodigden-professioneel = Welke hulpverleners en andere professionals nodigen we uit?
tabel-professioneel-contact = Hun contactgegevens
tabel-professioneel = Hulpverleners en andere professionals
geen-professioneel = Er zijn nog geen professionals ingevuld.
genodigden-gerecht = Rapporteert iemand van hen aan de jeugdrechter?
gerecht-bij = Is zo iemand erbij?
gerecht-wie = Wie?
tabel-gerecht = Wie aan de jeugdrechter rapporteert
column-framework = Vrijwillige of gerechtelijke hulp
column-reports_to_court = Rapporteert aan de jeugdrechter?
genodigden-netwerk = Wie uit de eigen omgeving nodigen we uit?
tabel-netwerk = Familie, vrienden, buren en steunfiguren
geen-netwerk = Er is nog niemand uit de eigen omgeving ingevuld.
genodigden-deskundigen = Is er een externe deskundige nodig?
tabel-deskundigen = Externe deskundigen en de vraag aan elk van hen
geen-deskundigen = Er wordt geen externe deskundige gevraagd.

## 8. Sharing

delen-deel = Wat delen we, en met wie niet?
delen-gegeven = Wat heeft elke cliënt al toegestaan?
tabel-toegestaan = Toestemming per cliënt
delen-waarover = Waarover mag op het overleg gesproken worden?
delen = Deze onderwerpen mogen besproken worden
    .hint = Kruis alleen aan wat alle cliënten goedvinden. De details staan op formulier IJH-02.
delen-gezin = gezin en opvoeding
delen-wonen = wonen
delen-school = school en opleiding
delen-werk = werk en dagbesteding
delen-gezondheid = lichamelijke gezondheid
delen-psychisch-welzijn = psychisch welzijn en gevoelens
delen-gebruik = alcohol, drugs, gokken of schermen
delen-geld = inkomen, schulden en administratie
delen-vrije-tijd = vrije tijd en vrienden
delen-netwerk = familie, buren en andere mensen
delen-veiligheid = veiligheid en bezorgdheid
delen-justitie = politie en justitie
delen-andere = iets anders
delen-niet-met = Welke informatie mag niet iedereen horen?
tabel-niet-delen = Welke informatie niet gedeeld mag worden, en met wie niet
niets-niet-delen = Wat een cliënt voor iemand wil afschermen, staat op de toestemming van die cliënt zelf.
niet-van = Wie vraagt dit?
niet-wat = Deze informatie
niet-wie = Niet met
delen-ontbreekt = Ontbreekt van iemand de toestemming?
ontbreekt-bij = Ontbreekt er een?
ontbreekt-wie = Van wie?
tabel-ontbreekt = Toestemmingen die ontbreken
geen-ontbreekt = Van niemand ontbreekt de toestemming.
column-recorded_on = Afwijking genoteerd op

## 9. Practical

praktisch = Waar en wanneer?
praktisch-waar = Waar kan het overleg doorgaan?
praktisch-wanneer = Wanneer kan het overleg doorgaan?
praktisch-rest = Wilt u nog iets kwijt?
tabel-opmerkingen = Opmerkingen
column-request-remarks-text = Opmerking
geen-opmerkingen = In dit exemplaar staan geen opmerkingen.

## 10. Enclosures

bijlagen = Wat voegt u toe?
bijlagen-legende = Documenten bij deze aanvraag
bijlage-toestemming = Formulier IJH-02, Toestemming
    .note = Eén voor elke cliënt, door hem of haar getekend.
bijlage-afwijking = Formulier IJH-03, Afwijking van de toestemming
    .note = Alleen als van iemand de toestemming ontbreekt.

## 11. Signatures

ondertekening = Akkoord en handtekeningen
ondertekening-wie = Wie tekent?
kind-gehoord = Kinderen jonger dan 12: wie heeft met welk kind gesproken, wanneer, en wat vond het kind?
ondertekening-hier = De aanvrager tekent
ondertekening-clienten = De cliënten tekenen
verklaring-aanvrager = Ik vraag dit overleg aan. Als hulpverlener heb ik de cliënten uitgelegd waarvoor het dient, hoe het verloopt en welke gedragscode geldt, en heb ik hun toestemming gekregen.
tabel-handtekeningen = Handtekeningen van de cliënten
column-role = Tekent als
tekenplaats = Plaats
tekendatum = Datum
handtekening = Handtekening

## 12. Afterwards

daarna-deel = Wat gebeurt er na uw aanvraag?

privacy-ground-public-task = Grond: het loket heeft deze gegevens nodig voor zijn taak van algemeen belang: het cliëntoverleg van {"{law.ijh.consultation}"} ({"{law.gdpr.public-task}"}).
