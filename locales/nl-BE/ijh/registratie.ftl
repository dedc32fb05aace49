title = Anonieme registratie door de voorzitter
    .subtitle = Cliëntoverleg integrale jeugdhulp: alleen aantallen en keuzes

overleg = Het overleg
aanvraag = De aanvraag
aantallen = Aantallen
participatie = De inbreng van de cliënten
resultaat = Het resultaat
tijd = De tijd die u eraan besteedde

kruis-aan = Kruis bij elke zin ja of nee aan

jaar = Jaar van het overleg
kwartaal = Kwartaal
kwartaal-eerste = januari tot en met maart
kwartaal-tweede = april tot en met juni
kwartaal-derde = juli tot en met september
kwartaal-vierde = oktober tot en met december
regio = Regio
regio-antwerpen = Antwerpen
regio-brussel = Brussel
regio-limburg = Limburg
regio-oost-vlaanderen = Oost-Vlaanderen
regio-vlaams-brabant = Vlaams-Brabant
regio-west-vlaanderen = West-Vlaanderen
field-counts-follow_up = Is dit een vervolgoverleg?
voorzitters = Aantal voorzitters
voorzitters-een = één voorzitter
voorzitters-twee = een voorzitter en een covoorzitter
doorgegaan = Is het overleg doorgegaan?

field-request-by-capacity = Wie vroeg het overleg aan?
    .hint = Kruis één antwoord aan.
field-counts-topics = Levensdomeinen waarover iets is gevraagd of afgesproken
    .hint = Kruis alles aan wat past.

field-counts-people = Iedereen samen, uitgenodigd
field-counts-present = Iedereen samen, aanwezig
field-counts-clients = Cliënten, uitgenodigd
field-counts-clients_present = Cliënten, aanwezig
field-counts-under_twelve = Jonger dan 12 jaar
field-counts-twelve_and_older = Van 12 tot 18 jaar
field-counts-young_adults = Jongvolwassenen
field-counts-parents = Ouders
field-counts-carers = Andere opvoeders
field-counts-organisations = Verschillende organisaties
field-counts-network = Netwerk, uitgenodigd
field-counts-network_present = Netwerk, aanwezig
field-counts-professionals = Professionals, uitgenodigd
field-counts-professionals_present = Professionals, aanwezig
field-counts-experts = Externe deskundigen
field-counts-deviations = Ontbrekende toestemmingen
deelnemers-groepen = Welke groepen zaten mee rond de tafel?
    .hint = Kruis alles aan wat past.
deelnemers-groepen-jeugdhulp = hulpverleners uit de jeugdhulp
deelnemers-groepen-pleegzorg = pleegouders of pleegzorgdienst
deelnemers-groepen-andere-hulp = andere hulpverleners, bv. OCMW
deelnemers-groepen-derden = professionele derden, bv. school
deelnemers-groepen-gerecht = jeugdrechtbank of gedwongen kader

minderjarige-aanwezig = Minstens één minderjarige was aanwezig.
ouder-aanwezig = Minstens één ouder of opvoedingsverantwoordelijke was aanwezig.
vertrouwenspersoon = Een vertrouwenspersoon was aanwezig.
steunfiguur = Een steunfiguur of iemand anders uit het netwerk was aanwezig.
voorbereid = De cliënten waren op het overleg voorbereid.
agenda-samen = De agenda is samen met de cliënten opgesteld.
code-onderschreven = Alle deelnemers onderschreven de gedragscode.
afwezig-geregeld = Voor elke cliënt die afwezig was, is afgesproken wie informeert en hoe de mening gevraagd wordt.
tevredenheid-gevraagd = Aan de cliënten is gevraagd of ze tevreden zijn.

field-counts-goals = Doelen
field-counts-agreements = Afspraken
field-counts-agreements_client = Waarvan cliënt en netwerk
field-request-filled_in_with_client = Is de aanvraag samen met de cliënt ingevuld?
field-plan-mandate-employer_agrees = Gaat de werkgever van de hulpcoördinator akkoord?
field-counts-has_coordinator = Is er een hulpcoördinator aangesteld?
field-plan-follow_up-needed = Komt er een vervolgoverleg?
afspraken-crisis = Afspraken voor een crisis?
op-tijd-bezorgd = Werkplan binnen 14 werkdagen?

uren-voorbereiding = Voorbereiding
minuten-overleg = Overleg
uren-nadien = Werkplan en administratie
eenheid-uren = uur
eenheid-minuten = minuten
