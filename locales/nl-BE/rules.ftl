# De regels waaraan een dossier moet voldoen voor de documenten vertrekken.
#
# Een bericht heet zoals de code van de regel, met streepjes in plaats van punten. `.title` is de regel in enkele woorden,
# `.why` zegt waarom hij er is, `.help` wat iemand kan doen. Een zin begint met een kleine letter, heeft geen punt en is op
# zichzelf te begrijpen. `$state` is een woord dat zegt wat er scheelt; een gegeven van het dossier staat er nooit in.

## Mensen

case-clients = { $state ->
        [no-family] een volwassen cliënt is hier geen minderjarige, jongvolwassene of ouder
       *[nobody] er staat nog geen cliënt in het dossier
    }
    .title = Er is een cliënt
    .why = Een overleg gaat over iemand, die ermee instemt. Is niemand bekend, dan stemde niemand in.
    .help = vul `client_system` in, met ieders plaats in het gezin
case-age = { $state ->
        [unknown] de geboortedatum van deze jongvolwassene is niet bekend
        [grown] wie hier minderjarig heet, is op de dag van het overleg achttien of ouder
        [older] wie hier jongvolwassen heet, is ouder dan vijfentwintig
       *[minor] wie hier volwassen heet, is op de dag van het overleg jonger dan achttien
    }
    .title = Rol en leeftijd kloppen met elkaar
    .why = Van de leeftijd hangt af wie beslist. Een cliëntoverleg is er voor minderjarigen, hun ouders en jongvolwassenen tot en met 25 jaar.
    .help = kijk de geboortedatum na of verander de rol; misschien moeten dan andere mensen instemmen
case-trusted-person = { $state ->
        [nobody] het is niet bekend van wie dit de vertrouwenspersoon is
        [no-minor] deze vertrouwenspersoon komt voor niemand die minderjarig of jongvolwassen is
       *[helper] deze vertrouwenspersoon is zelf hulpverlener, of werkt bij de organisatie van een betrokken hulpverlener
    }
    .title = Een vertrouwenspersoon is van iemand, en staat buiten de hulp
    .why = De cliënt kiest een vertrouwenspersoon. Die staat de minderjarige bij en is een volwassene die niet bij de hulp betrokken is. Een ouder brengt een steunfiguur mee.
    .help = vul bij `supports` in voor wie deze persoon komt, of kies een andere hoedanigheid
case-interpreter = { $state ->
        [language] er is een tolk, maar het is niet bekend voor welke taal
       *[nobody] er is een tolk nodig, maar er staat geen tolk in het dossier
    }
    .title = Wie een tolk nodig heeft, krijgt een tolk
    .why = Op het overleg spreekt iedereen zo dat de cliënt het begrijpt. Als het nodig is, komt er een tolk.
    .help = vraag een tolk, en zet die bij de deelnemers met de taal

## Aanvraag en overleg

request-applicant = { $state ->
        [nobody] het is niet bekend wie het overleg aanvraagt
       *[other] wie aanvraagt, staat in het dossier met een andere plaats dan in de aanvraag
    }
    .title = Wie aanvraagt, doet dat als wie hij of zij is
    .why = Een hulpverlener, een cliënt of een vertrouwenspersoon kan een overleg vragen. Wie toestemming vraagt, hangt daarvan af.
    .help = kijk `request.by` na
request-client-agrees = de aanvraag zegt dat de cliënt niet akkoord gaat, maar de toestemmingen zeggen van wel
    .title = Aanvraag en toestemming zeggen hetzelfde
    .why = Een overleg wordt gevraagd met akkoord van de cliënt. Twee papieren die elkaar tegenspreken, bewijzen niets.
    .help = vraag het de cliënt opnieuw en verbeter wat niet klopt
meeting-agenda = { $state ->
        [long] de punten op de agenda duren samen langer dan het overleg
       *[empty] er staat nog niets op de agenda
    }
    .title = Een overleg heeft een agenda die in de tijd past
    .why = De agenda komt er samen met de aanvrager en de cliënt, en gaat mee met de uitnodiging.
    .help = vraag de cliënt en de aanvrager wat er besproken moet worden, en in welke volgorde

## Cliëntoverleg integrale jeugdhulp

ijh-client-informed = { $state ->
        [unanswered] het is niet bekend of de cliënt van de aanvraag weet
       *[uninformed] de cliënt weet niet van de aanvraag
    }
    .title = De cliënt weet van de aanvraag
    .why = De aanvraag gebeurt samen met de cliënt, die weet wat een cliëntoverleg is en ermee akkoord gaat.
    .help = praat eerst met de cliënt en vul `client_informed` in
ijh-request-together = { $state ->
        [unanswered] het is niet bekend of de aanvraag samen met de cliënt ingevuld is
       *[alone] de aanvraag is niet samen met de cliënt ingevuld
    }
    .title = De aanvraag wordt samen met de cliënt ingevuld
    .why = Wat er gevraagd wordt, en in welke woorden, is ook aan de cliënt.
    .help = overloop de aanvraag met de cliënt en pas ze aan
ijh-admission = { $state ->
        [unanswered] op dit criterium voor een cliëntoverleg staat nog geen antwoord
        [family] de cliënten zijn geen minderjarigen of ouders
        [agree] de cliënten gaan niet akkoord met het overleg
        [domains] er is maar één levensdomein genoemd
        [exceeds] één dienst kan de hulp alleen aan
        [services] er zijn geen twee diensten betrokken
        [one-service] het criterium zegt dat er twee diensten zijn, maar in het dossier staat er maar één
       *[chair] een externe voorzitter heeft hier geen meerwaarde
    }
    .title = Een cliëntoverleg voldoet aan de criteria
    .why = Een cliëntoverleg met een externe voorzitter is bedoeld voor complexe situaties van minderjarigen en hun ouders. Wordt hulp eenzijdig stopgezet, dan geldt alleen nog dat de cliënten akkoord gaan; anders is er bemiddeling.
    .help = vul het criterium samen met de aanvrager in, of kies een lichtere vorm van overleg
ijh-one-sided-stop = { $state ->
        [unanswered] het is niet bekend of hulp eenzijdig wordt stopgezet
       *[owed] er wordt hulp eenzijdig stopgezet, maar er is nog geen dag voor een overleg
    }
    .title = Wie hulp eenzijdig stopzet, overlegt
    .why = Wordt hulp stopgezet zonder instemming van de cliënt, dan is een cliëntoverleg of bemiddeling verplicht.
    .help = vraag het na, en leg een dag voor het overleg vast of start een bemiddeling
ijh-consent-parent = { $state ->
        [unasked] het is niet bekend of deze ouder instemt met het overleg
        [nobody] van deze minderjarige staat geen ouder of opvoedingsverantwoordelijke in het dossier
       *[missing] deze ouder gaf nog geen toestemming voor het overleg
    }
    .title = De ouders stemmen in
    .why = Zonder toestemming van de ouders, en van wie het kind mee opvoedt, komt er geen cliëntoverleg. De aanvrager vraagt ze voor de aanvraag. Alleen de eigen ouders beslissen voor een kind. Een jongvolwassene beslist zonder hen.
    .help = vraag toestemming en noteer de dag bij `given_on`, of noteer bij `deviations` waarom ze ontbreekt; zet een ouder, opvoedingsverantwoordelijke of voogd in het dossier
ijh-consent-minor = { $state ->
        [age] de leeftijd van deze minderjarige is niet bekend
        [unasked] het is niet bekend of deze minderjarige instemt met het overleg
       *[missing] deze minderjarige gaf nog geen toestemming voor het overleg
    }
    .title = Een minderjarige vanaf twaalf jaar stemt in
    .why = Vanaf twaalf jaar gaat de wet ervan uit dat een minderjarige zelf kan beoordelen wat goed is. Een jonger kind stemt mee in als het dat al kan.
    .help = vraag toestemming in gewone woorden en noteer de dag bij `given_on`, of noteer bij `deviations` waarom ze ontbreekt
ijh-minor-heard = { $state ->
        [able] het is niet bekend of dit kind jonger dan twaalf zelf kan instemmen, en ook niet of het gehoord is
        [heard] het is niet bekend of deze minderjarige gehoord is
        [presumed] er staat dat deze minderjarige van twaalf of ouder niet zelf kan oordelen; de wet gaat uit van het omgekeerde
       *[unheard] deze minderjarige is niet gehoord
    }
    .title = Een minderjarige die niet zelf beslist, wordt gehoord
    .why = Een kind dat nog niet zelf kan instemmen, heeft wel recht op een eigen stem. Hulp kan pas nadat het kind gehoord is. Vanaf twaalf jaar beslist een minderjarige zelf, tenzij iemand goede redenen heeft om dat anders te zien.
    .help = praat voor het overleg met de minderjarige en vul `able` en `heard` in
ijh-consent-young-adult = { $state ->
        [unasked] het is niet bekend of deze jongvolwassene instemt met het overleg
       *[missing] deze jongvolwassene gaf nog geen toestemming voor het overleg
    }
    .title = Een jongvolwassene stemt zelf in
    .why = Vanaf achttien jaar volstaat de eigen toestemming, en zij is nodig. De ouders beslissen niet mee.
    .help = vraag toestemming en noteer de dag bij `given_on`
ijh-chair-independent = { $state ->
        [nobody] er is nog geen externe voorzitter
        [unasked] dit is nog niet aan de voorzitter gevraagd
        [involved] de voorzitter helpt deze cliënt
        [colleague] de voorzitter is een directe collega van een betrokken hulpverlener
        [organisation] de voorzitter werkt in de organisatie van een betrokken hulpverlener: is het een directe collega?
       *[acquainted] de voorzitter kent de cliënt van een andere opdracht
    }
    .title = De voorzitter is onafhankelijk
    .why = Alleen wie buiten de situatie staat, kan het overleg leiden voor iedereen.
    .help = vraag het na bij de voorzitter, of vraag het loket om een andere voorzitter
ijh-chair-role = { $state ->
        [contact] de voorzitter staat bij wie men in een crisis belt
        [unbound] de voorzitter staat genoteerd zonder beroepsgeheim
       *[task] de voorzitter voert een afspraak uit
    }
    .title = De voorzitter leidt het overleg, en niets meer
    .why = De voorzitter is geen contactpersoon, helpt de cliënt niet en volgt de cliënt niet op. De voorzitter heeft beroepsgeheim, net als de anderen aan tafel.
    .help = geef de taak aan een hulpverlener, het netwerk of de cliënt
ijh-experts = { $state ->
        [question] de vraag aan deze externe deskundige ontbreekt
        [involved] deze externe deskundige helpt de cliënt zelf, en is dus niet onafhankelijk
        [colleague] deze externe deskundige werkt bij de organisatie van een betrokken hulpverlener
       *[many] dit is de derde externe deskundige; er kunnen er hoogstens twee zijn
    }
    .title = Hoogstens twee externe deskundigen, onafhankelijk, elk met een vraag
    .why = De aanvrager kan hoogstens twee onafhankelijke deskundigen vragen, en zegt vooraf wat hij van hen wil weten.
    .help = kies twee deskundigen van buiten en schrijf bij elk de vraag; wie al helpt, komt als hulpverlener
ijh-other-day = deze cliënt kan niet komen, en er staat niet wie voor hem of haar spreekt
    .title = Een cliënt die niet kan, krijgt een andere dag
    .why = Is een cliënt verhinderd, dan zoekt de aanvrager een andere dag. Kiest een cliënt ervoor om niet te komen, dan is afgesproken hoe zijn of haar stem gehoord wordt.
    .help = zoek een andere dag, of vul bij `meeting.participation` in wie voor de cliënt spreekt
ijh-participation = { $state ->
        [told-by] er staat niet wie vertelde hoe deze afwezige cliënt meedeed
       *[unrecorded] er staat niet hoe deze cliënt meedeed aan de voorbereiding
    }
    .title = Hoe cliënten meededen, staat genoteerd
    .why = Bij het begin vraagt de voorzitter aan de cliënten hoe ze meededen aan de voorbereiding, en aan de hulpverleners hoe dat was voor wie er niet is.
    .help = vraag het na en vul `meeting.participation` in
ijh-plan-complete = { $state ->
        [crisis] het plan zegt niet wat er in een crisis gebeurt
       *[own] er is geen afspraak die een cliënt of iemand van het netwerk opneemt
    }
    .title = Een werkplan zegt wat cliënt en netwerk doen, en wat er in een crisis gebeurt
    .why = Het plan vermeldt altijd wat de cliënt en zijn netwerk opnemen, waarvoor hulp nodig is, en wat er in een crisis gebeurt.
    .help = vraag de cliënt wat hij of zij zelf wil doen, en spreek af wie men belt als het misgaat
ijh-care-coordinator = { $state ->
        [nobody] er is nog geen hulpcoördinator
        [involvement] het is niet bekend of de hulpcoördinator deze cliënt helpt
        [not-involved] de hulpcoördinator helpt deze cliënt niet
        [no-provider] de hulpcoördinator heeft geen beroepsgeheim en is dus geen jeugdhulpverlener
        [away] de hulpcoördinator was niet op het overleg
       *[no-helper] de hulpcoördinator is geen hulpverlener aan tafel
    }
    .title = De hulpcoördinator is een van de hulpverleners aan tafel
    .why = Wie het plan opvolgt, geeft jeugdhulp, kent de cliënt en was bij de afspraken.
    .help = kies een hulpverlener die erbij was, met akkoord van die persoon en van de werkgever
ijh-mandate = { $state ->
        [nothing] de hulpcoördinator heeft nog geen mandaat
        [employer] het is niet bekend of de werkgever van de hulpcoördinator akkoord gaat
        [follow-up] er staat niet of de hulpcoördinator zelf iedereen contacteert of op signalen wacht
        [until] er staat niet tot wanneer het mandaat loopt
        [hours] er staat niet hoeveel uren per week het mandaat hoogstens vraagt
       *[refused] de werkgever van de hulpcoördinator gaat niet akkoord
    }
    .title = De hulpcoördinator heeft een mandaat dat de werkgever steunt
    .why = Wat van een hulpcoördinator verwacht wordt, hoe lang en hoeveel, spreekt het overleg duidelijk af. Zonder steun van de werkgever lukt het niet.
    .help = bespreek het met de hulpcoördinator en de werkgever, of kies iemand anders
ijh-plan-sent = { $state ->
        [meeting] de dag van het overleg ontbreekt, dus ook de laatste dag om het werkplan te bezorgen
        [not-sent] de 14 werkdagen zijn voorbij en het is niet bekend of het werkplan bezorgd is
       *[late] het werkplan is later bezorgd dan 14 werkdagen na het overleg
    }
    .title = Het werkplan wordt bezorgd binnen 14 werkdagen
    .why = De aanwezigen en de afwezigen voor wie dat afgesproken is, krijgen het werkplan binnen 14 werkdagen.
    .help = bezorg het werkplan meteen, vertel waarom het later is en vul `sent_on` in
ijh-fees = { $state ->
        [meeting] er wordt een vergoeding gevraagd voor een overleg zonder dag
        [early] er wordt een vergoeding gevraagd voor een overleg dat nog moet komen
       *[both] één persoon kan niet als voorzitter en als covoorzitter van hetzelfde overleg een vergoeding krijgen
    }
    .title = Een voorzitter vraagt een vergoeding voor wat gedaan is
    .why = De vergoeding van een covoorzitter komt naast die van de voorzitter, voor iemand anders.
    .help = kies een van beide, en vul het in na het overleg

## Lokaal cliëntoverleg

lco-request-reasons = { $state ->
        [place] het overleg is niet bij de cliënt thuis, en er staat niet waarom
        [urgency] de aanmelding is heel dringend, en er staat niet waarom
        [moment] er staat niet wanneer het overleg moet komen
        [trusted-person] de cliënt gaat niet akkoord, en het is niet bekend of de vertrouwenspersoon dat wel doet
       *[informed] de cliënt is niet ingelicht, en er staat niet waarom
    }
    .title = Wat in een aanmelding afwijkt, heeft een reden
    .why = Het aanmeldingsformulier vraagt de reden, zodat de coördinator kan oordelen.
    .help = vraag het aan de aanmelder en vul de aanmelding aan
lco-urgency = { $state ->
        [no-day] er is nog geen dag voor het overleg, en de gevraagde termijn is voorbij
       *[late] het overleg komt later dan de aanmelding vroeg
    }
    .title = Het overleg komt zo snel als gevraagd
    .why = Het aanmeldingsformulier vraagt hoe dringend het is: liefst binnen een week, drie weken of een maand.
    .help = zoek een vroegere dag, of vertel de aanmelder en de cliënt waarom het langer duurt
lco-consent = { $state ->
        [unasked] het is niet bekend of deze cliënt instemt met het overleg
       *[missing] deze cliënt gaf nog geen toestemming voor het overleg
    }
    .title = De cliënt stemt in
    .why = Een overleg gaat door als de cliënt ermee instemt en weet wie er is en wat er gedeeld wordt.
    .help = vraag toestemming, best schriftelijk, en noteer de dag bij `given_on`
lco-helpers = { $state ->
        [nobody] er staan nog geen hulpverleners in het dossier
        [organisations] de hulpverleners komen uit minder dan drie organisaties
       *[few] er zijn minder dan drie hulpverleners
    }
    .title = Minstens drie hulpverleners, van verschillende organisaties
    .why = Een lokaal cliëntoverleg helpt als de samenwerking van drie of meer hulpverleners met de cliënt moeilijk loopt. Zijn er maar twee organisaties bij, dan komen zij er meestal zelf uit.
    .help = kijk na of er iemand ontbreekt, of kies een lichtere vorm van overleg
lco-coordinator-order = { $state ->
        [nobody] er is nog geen overlegcoördinator
        [distance] het is niet bekend hoe ver de overlegcoördinator van de situatie staat
        [semi-external] de overlegcoördinator werkt bij een betrokken organisatie
        [same-organisation] de overlegcoördinator staat als extern genoteerd, maar werkt bij de organisatie van een betrokken hulpverlener
       *[internal] de overlegcoördinator is zelf een van de hulpverleners
    }
    .title = Liefst een externe coördinator
    .why = Wie van buiten komt, blijft makkelijker onpartijdig: eerst extern, dan semi-extern, dan intern.
    .help = vraag of iemand van verder weg het overleg kan leiden; vertel anders aan iedereen over de dubbele rol
lco-pivot = { $state ->
        [nobody] er is nog geen spilfiguur
        [not-involved] de spilfiguur helpt deze cliënt niet
       *[no-helper] de spilfiguur is geen hulpverlener aan tafel
    }
    .title = Er is een spilfiguur
    .why = De spilfiguur staat het dichtst bij de cliënt, bewaakt diens wensen en volgt de afspraken op.
    .help = kies samen met de cliënt de hulpverlener die het dichtst bij hem of haar staat
lco-minors-invited = { $state ->
        [age] de leeftijd van deze minderjarige is niet bekend
       *[uninvited] er staat niet dat deze minderjarige ingelicht en uitgenodigd is
    }
    .title = Minderjarigen vanaf twaalf jaar worden ingelicht en uitgenodigd
    .why = Ook kinderen en jongeren van het gezin hebben een stem.
    .help = vertel de minderjarige over het overleg, nodig uit, en noteer het bij `meeting.participation`
lco-reporter = { $state ->
        [away] de verslaggever was niet op het overleg
       *[no-helper] de verslaggever is geen hulpverlener
    }
    .title = Een van de hulpverleners schrijft het verslag
    .why = Het verslag is voor een van de hulpverleners die er zijn. Een cliënt neemt deel.
    .help = spreek bij het begin af welke hulpverlener schrijft
lco-views = { $state ->
        [network] het plan zegt niet hoe het netwerk het ziet
       *[client] het plan zegt niet hoe de cliënt het ziet
    }
    .title = Het plan zegt hoe de cliënt en het netwerk het zien
    .why = De doelen komen van de cliënt. In het plan is plaats voor diens kijk en voor die van het netwerk.
    .help = vraag het, en noteer het in hun eigen woorden
lco-feedback = { $state ->
        [not-sent] het overleg is meer dan een week geleden en het is niet bekend of het plan al klaar was
       *[late] het plan was later klaar dan een week na het overleg
    }
    .title = De cliënt overloopt de afspraken binnen een week
    .why = Op een overleg wordt te veel gezegd om te onthouden. De spilfiguur overloopt de afspraken daarom binnen een week met de cliënt.
    .help = overloop het plan nu met de cliënt en vul `sent_on` in

## Toestemming

consent-deviation = { $state ->
        [ground] de grond om het beroepsgeheim te doorbreken ontbreekt
        [recorded] er staat niet wie de afwijking noteerde, en wanneer
        [motivated] er staat niet welke informatie gedeeld wordt, en waarom
        [interest] er staat niet welk belang van de minderjarige het is
        [no-helper] de afwijking is niet genoteerd door een hulpverlener die ze verantwoordt
        [future] de afwijking is gedateerd na vandaag
        [late] de afwijking is pas na het overleg genoteerd
        [adult] afwijken kan alleen voor een minderjarige of diens ouders, niet voor een volwassen cliënt
       *[tried] er staat niet wat er gedaan is om de toestemming te krijgen
    }
    .title = Een afwijking van de toestemming voldoet aan vier voorwaarden
    .why = Afwijken kan alleen in het belang van een minderjarige, als de afwijking genoteerd en gemotiveerd is, zegt welk belang het is, en toont wat er geprobeerd is. Een hulpverlener verantwoordt ze vooraf bij de voorzitter, met de grond.
    .help = vul de nota bij `deviations` aan, of wacht op de toestemming
consent-precedes = { $state ->
        [meeting] de dag van het overleg ontbreekt, zodat niet na te gaan is of de toestemming eerst kwam
        [future] deze toestemming is gedateerd na vandaag
        [after-request] deze toestemming kwam pas na de aanvraag
        [before-previous] deze toestemming is nog van voor het vorige overleg
       *[after-meeting] deze toestemming kwam pas na het overleg
    }
    .title = Toestemming komt voor het delen
    .why = Toestemming gaat vooraf, of ze is er niet. Ze geldt niet voor alles wat nog komt: voor een volgend overleg wordt ze opnieuw gevraagd.
    .help = kijk de dag na; kwam de toestemming echt later, bespreek dan met de cliënt wat er al gedeeld is; vraag ze opnieuw voor een volgend overleg
consent-explicit = { $state ->
        [form] het is niet bekend hoe deze toestemming gegeven is
        [advised] deze toestemming is impliciet; uitdrukkelijk vragen is beter
       *[implicit] deze toestemming is impliciet, en niet uitdrukkelijk gegeven
    }
    .title = Toestemming is uitdrukkelijk
    .why = De voorzitter gaat na of de cliënt uitdrukkelijk toestemt. Zwijgen is geen ja. Bij een lokaal cliëntoverleg is impliciete toestemming het minste, en schriftelijke het beste.
    .help = vraag het de cliënt uitdrukkelijk en vul `form` in
consent-withdrawn = { $state ->
        [meeting] het is niet bekend of de cliënt ermee instemt dat het overleg plaatsvindt
        [refused] de cliënt weigert het overleg
        [again] de toestemming is ingetrokken en later opnieuw gegeven: ze telt weer
        [heard] deze persoon gaat niet akkoord; de toestemming van anderen beslist, maar dit nee verdient een gesprek
       *[withdrawn] de cliënt trok de toestemming in
    }
    .title = Een ingetrokken toestemming is er geen
    .why = Een cliënt kan altijd nee zeggen. Daarna mag er niets meer gedeeld worden, wat de anderen ook vinden.
    .help = deel niets meer en praat met de cliënt; deze regel kan niet opzijgezet worden
consent-covers = { $state ->
        [vague] er staat niet over welke onderwerpen de toestemming gaat
       *[beyond] niet iedereen over wie dit gaat, gaf toestemming om over dit onderwerp te delen
    }
    .title = Alleen wat afgesproken is, wordt gedeeld
    .why = Toestemming is specifiek: ze noemt wat gedeeld mag worden.
    .help = vraag de cliënt of dit onderwerp gedeeld mag worden en vul `covers` aan, of laat het weg
consent-withheld = { $state ->
        [everything] bij wat verborgen blijft, is geen onderwerp genoemd; daarom blijft alles verborgen voor deze persoon
       *[self] een cliënt kan niets verborgen houden voor zichzelf
    }
    .title = Wat verborgen blijft, en voor wie, is duidelijk
    .why = Een cliënt kan iets voor iemand verborgen houden. Een lijst waarop niets is aangekruist, kan ook niets betekenen; tot iemand dat navraagt, blijft alles verborgen.
    .help = vraag het de cliënt en noem de onderwerpen bij `what`

## Beroepsgeheim

secrecy-unknown = { $state ->
        [involvement] het is niet bekend of deze deelnemer de cliënt helpt
        [framework] het is niet bekend of dit vrijwillige of gerechtelijke hulp is
        [host] wie het overleg leidt of tolkt, hoort alles, maar heeft volgens dit bestand geen beroepsgeheim
       *[secrecy] het is niet bekend of deze deelnemer beroepsgeheim heeft
    }
    .title = Van iedereen is bekend hoe die tegenover het beroepsgeheim staat
    .why = Anders kan niemand weten wie wat met wie mag delen.
    .help = vraag het voor het overleg aan de deelnemer
secrecy-framework = { $state ->
        [framework] het is niet bekend of dit vrijwillige of gerechtelijke hulp is, en niet iedereen stemde uitdrukkelijk in
        [form] vrijwillige hulp zit samen aan tafel met wie moet rapporteren, en het is niet bekend hoe de toestemming gegeven is
        [implicit] vrijwillige hulp zit samen aan tafel met wie moet rapporteren, maar de toestemming is niet uitdrukkelijk
        [reports] deze deelnemer rapporteert aan een bestuur, raad of werkgever, maar niet iedereen stemde in
       *[mixed] vrijwillige en gerechtelijke hulp zitten samen aan tafel, maar niet iedereen stemde in
    }
    .title = Vrijwillige en gerechtelijke hulp delen alleen met uitdrukkelijke toestemming
    .why = Zij hebben een ander doel, en wie een opdracht van de rechter heeft, moet misschien rapporteren. Gedeeld beroepsgeheim geldt dan niet.
    .help = vraag uitdrukkelijk toestemming, leg uit wie aan wie moet rapporteren, en vul `form` in
secrecy-third-party = { $state ->
        [form] er neemt iemand zonder beroepsgeheim deel, en het is niet bekend hoe deze toestemming gegeven is
        [missing] er neemt iemand zonder beroepsgeheim deel, maar deze cliënt stemde niet in
       *[implicit] er neemt iemand zonder beroepsgeheim deel, maar deze toestemming is niet uitdrukkelijk
    }
    .title = Wie geen beroepsgeheim heeft, neemt deel met uitdrukkelijke toestemming
    .why = Een leerkracht, jeugdwerker of poetshulp heeft geen beroepsgeheim. Ook een buur of een vriend heeft dat niet. Deelnemen kan alleen als de cliënt dat uitdrukkelijk goedvindt.
    .help = vraag het de cliënt uitdrukkelijk en vul `form` in
consent-open-wish = { $state ->
        [one] een cliënt vroeg in woorden om iets voor iemand verborgen te houden, en niemand heeft dat al uitgeklaard; intussen blijft alles voor die persoon verborgen
       *[everybody] een cliënt vroeg in woorden om iets verborgen te houden, en het is niet duidelijk voor wie; intussen blijft alles van die cliënt voor iedereen verborgen
    }
    .title = Een wens in woorden wacht op een antwoord
    .why = Zolang niemand weet wat er bedoeld is, blijft er te veel verborgen, en kreeg de cliënt geen antwoord.
    .help = vraag de cliënt wat er voor wie verborgen blijft, zet dat bij `withheld_from` of `decisions`, en schrijf bij `settled` wat er beslist is

secrecy-reporting = { $state ->
        [unasked] het is niet bekend of deze gerechtelijke hulpverlener aan de jeugdrechter rapporteert
       *[denied] deze hulpverlener werkt gerechtelijk, maar er staat dat hij of zij niet aan de jeugdrechter rapporteert
    }
    .title = Wie gerechtelijk werkt, rapporteert aan de jeugdrechter
    .why = Consulenten en hulpverleners in het gedwongen kader moeten rapporteren. De cliënt moet dat weten voor hij of zij iets vertelt.
    .help = vraag het aan de hulpverlener, en leg het uit aan de cliënt
need-to-know-withheld = { $state ->
        [topic] dit heeft geen onderwerp: het blijft verborgen voor iedereen die iets niet mag weten
        [everything] hier staat niet wat verborgen blijft, dus is dat alles
       *[crossed] deze persoon moet iets doen of inbrengen wat voor hem of haar verborgen blijft
    }
    .title = Wat iemand niet mag weten, kan ook verborgen blijven
    .why = Wat een cliënt voor iemand verborgen wil houden, komt nooit op diens papieren.
    .help = geef een onderwerp (`geen` als het niets over een cliënt vertelt), kies iemand anders, of vraag de cliënt of deze persoon het toch mag weten; deze regel kan niet opzijgezet worden
need-to-know-child = een kind krijgt dit plan, en het is niet bekend of deze ouder goedvindt dat het over geld of gezondheid leest
    .title = Ouders weten dat hun kind meeleest
    .why = Schulden of een ziekte vertelt een ouder liever zelf. Ook binnen een gezin beslist ieder wat wie mag weten.
    .help = vraag het aan de ouder; zet het antwoord bij `decisions` of bij `withheld_from`, met het kind bij `who`

need-to-know-free-text = { $state ->
        [not-asked] deze tekst heeft geen onderwerp, en niet alle cliënten is gevraagd wat ze voor wie verborgen houden
       *[read] deze tekst heeft geen onderwerp: ze blijft weg bij iedereen die iets niet mag weten
    }
    .title = Een tekst zegt waarover ze gaat
    .why = Een tekst zonder onderwerp kan over alles gaan. Ze blijft daarom weg uit het exemplaar van iedereen voor wie een cliënt iets verborgen houdt, ook als dat niet nodig is.
    .help = schrijf er het onderwerp bij, `aim: {"{"}text: …, topic: school{"}"}`, of `topic: geen` als ze niets over een cliënt vertelt

## Het plan

plan-agreement-owner = { $state ->
        [name] van wie deze afspraak heeft, is de voornaam of de familienaam niet bekend
       *[nobody] deze afspraak heeft niemand die ze uitvoert
    }
    .title = Elke afspraak heeft iemand die ze uitvoert
    .why = Wat iedereen moet doen, doet niemand.
    .help = schrijf wie het doet, met voor- en achternaam
plan-agreement-deadline = deze afspraak heeft geen einddatum
    .title = Elke afspraak heeft een einddatum
    .why = Zonder dag kan niemand opvolgen of het gebeurd is.
    .help = spreek een dag af, bijvoorbeeld die van het volgende overleg
plan-deadlines = { $state ->
        [meeting] de dag van het overleg ontbreekt, zodat de andere dagen niet na te gaan zijn
        [before-meeting] deze dag ligt voor het overleg
        [same-day] het volgende overleg staat op de dag van dit overleg zelf
        [carried-over] deze overgenomen afspraak loopt nog, maar haar dag was voor het overleg al voorbij
       *[past] deze dag is al voorbij
    }
    .title = Dagen liggen na het overleg en zijn niet voorbij
    .why = Met een dag die voorbij is, kan niemand beginnen.
    .help = kijk de dag na, vaak scheelt het een jaar; spreek voor wat uitgesteld is een nieuwe dag af
plan-goal-smarti = { $state ->
        [measure] er staat niet waaraan men ziet dat dit doel bereikt is
        [accepted] het is niet bekend of iedereen achter dit doel staat
        [why] er staat niet waarom dit doel belangrijk is voor de cliënt
        [by] er staat niet tegen wanneer dit doel bereikt is
       *[rejected] niet iedereen staat achter dit doel
    }
    .title = Doelen zijn SMARTI
    .why = Een doel dat specifiek, meetbaar, aanvaard, relevant, tijdgebonden en inspirerend is, kan bereikt worden.
    .help = werk het doel samen met de cliënt verder uit
plan-coordinator-knows = { $state ->
        [chair] een cliënt houdt iets verborgen voor wie het overleg leidt
       *[coordinator] een cliënt houdt iets van het plan verborgen voor de hulpcoördinator, die het hele plan opvolgt
    }
    .title = Wie het plan opvolgt, mag het kennen
    .why = De hulpcoördinator volgt het hele plan op, en wie het overleg leidt, hoort alles. Een cliënt mag iets voor hen verborgen houden, maar dan doet beter iemand anders het.
    .help = kies samen met de cliënt iemand anders, of vraag of deze persoon het toch mag weten
plan-absent-clients = { $state ->
        [teller] er staat niet wie deze afwezige cliënt inlicht
        [opinion] er staat niet hoe deze afwezige cliënt om zijn of haar mening gevraagd wordt
       *[nothing] deze cliënt was er niet, en er staat niet wie hem of haar inlicht
    }
    .title = Een afwezige cliënt wordt ingelicht en bevraagd
    .why = De hulpverleners spreken af wie een afwezige cliënt vertelt wat er besproken en beslist is, en hoe zijn of haar mening gevraagd wordt. Dat staat in het plan. Bij een lokaal cliëntoverleg doet de spilfiguur dit.
    .help = spreek het af en vul `plan.absent_clients` in
plan-client-agrees = { $state ->
        [unasked] het is niet bekend of deze cliënt wil dat het plan rondgaat
       *[refused] deze cliënt wil niet dat het plan rondgaat
    }
    .title = Het plan gaat rond als de cliënt dat goedvindt
    .why = Toestemming voor het overleg is nog geen toestemming om het plan of het verslag te bezorgen.
    .help = vraag de cliënt wat naar wie mag en vul `consent.plan` in
plan-distribution = { $state ->
        [attendance] het is niet bekend of deze persoon op het overleg was
        [absent] deze persoon was er niet, en het is niet bekend of die het plan mag krijgen
        [left-out] deze persoon was op het overleg maar krijgt het plan niet
        [client] deze cliënt staat niet bij wie het plan krijgt
        [task] wie dit doet, was er niet en krijgt het plan niet
       *[forbidden] deze persoon was er niet en mag het plan niet krijgen
    }
    .title = Het plan gaat naar de aanwezigen, de cliënten en wie iets opneemt
    .why = Het plan is vertrouwelijk. Wie het mee maakte, heeft er recht op, en de cliënten altijd. Wie een opdracht opneemt, moet ze kunnen lezen. Andere afwezigen krijgen het als dat afgesproken is; bij een lokaal cliëntoverleg krijgen afwezige hulpverleners het, tenzij de cliënt dat niet wil.
    .help = vul `distribution`, `attendance` en `may_have_plan` aan; wie het plan niet mag krijgen, krijgt geen exemplaar

## Het papier

desk-privacy = { $state ->
        [nothing] het is niet bekend wie voor de gegevens instaat
        [controller] de verwerkingsverantwoordelijke is niet bekend
        [retention] het is niet bekend hoe lang de gegevens bewaard worden
        [officer] het adres van de functionaris voor gegevensbescherming is niet bekend
       *[authority] het is niet bekend bij wie iemand een klacht kan indienen
    }
    .title = De privacyverklaring is volledig
    .why = Wie gegevens vraagt, zegt wie ze beheert en hoe lang. Wat niet bekend is, wordt een lijn om in te vullen.
    .help = vraag het na in uw organisatie en vul `organisation.privacy` in
case-same-name = { $state ->
        [nameless] de naam van deze persoon ontbreekt, zodat niet na te gaan is of hij twee keer in het dossier staat
        [same] deze naam staat al in het dossier, misschien anders geschreven
       *[like] deze naam lijkt erg op die van iemand anders in het dossier
    }
    .title = Niemand staat twee keer in een dossier
    .why = Wat een cliënt voor iemand verborgen houdt, hangt aan de `id`. Staat die persoon er nog eens met een andere `id`, dan leest hij het toch.
    .help = is het dezelfde persoon? Houd er één, met de `id` die er eerst was. Zijn het er twee? Schrijf de namen dan zo dat iedereen ze uit elkaar houdt
case-id-is-name = { $state ->
        [nameless] de naam van deze persoon ontbreekt, zodat de korte naam niet na te gaan is
        [other] in deze korte naam staat de naam van iemand anders
        [case] in de korte naam van het dossier staat de naam van iemand
       *[name] deze korte naam is de naam van de persoon zelf, of bevat die
    }
    .title = Een korte naam verraadt niemand
    .why = De korte naam staat in de namen van bestanden en mappen, en die ziet iedereen die een mail of een scherm ziet.
    .help = gebruik de plaats aan tafel, bijvoorbeeld `dochter`, `clb` of `p3`, en een nummer voor het dossier
case-plausible = { $state ->
        [unborn] deze geboortedatum ligt na vandaag
        [ends-first] dit eindigt voor het begint
        [unasked] deze toestemming is gegeven voor ze gevraagd werd
        [future] deze dag moet nog komen
        [before-request] het overleg ligt voor de aanvraag
        [after-meeting] antwoorden kan nog tot na het overleg
        [before-meeting] het plan is bezorgd voor het overleg
       *[before-previous] het overleg ligt niet na het vorige
    }
    .title = Dagen en uren kunnen kloppen
    .why = Zo een dag is een vergissing, en er hangt veel van af: wie beslist, welke termijn loopt, wat voorbij is.
    .help = kijk de dag of het uur na, vaak scheelt het een jaar
override-invalid = { $state ->
        [no-rule] de regel die hier opzijgezet wordt, bestaat niet
        [other-set] deze regel hoort bij een andere reeks en geldt hier niet
        [harmless] deze regel houdt niets tegen, dus er valt niets opzij te zetten
        [not-chair] alleen wie het overleg leidt, kan een regel opzijzetten
        [future] deze regel is opzijgezet op een dag die nog moet komen
        [reason] de reden om deze regel opzij te zetten ontbreekt
       *[firm] deze regel kan niet opzijgezet worden
    }
    .title = Een regel wordt opzijgezet door wie dat mag
    .why = Wat een cliënt voor zich houdt, en of die instemt en waarmee, zijn niet aan de voorzitter. De rest is aan de voorzitter alleen, met een reden en een dag.
    .help = schrap dit of verbeter het; `bundel list rules` toont welke regels opzijgezet kunnen worden

## De bladzijde met alle regels

manual-title = De regels
manual-intro = Deze bladzijde is gemaakt uit het programma zelf. Bundel kijkt elk dossier hierop na, met `bundel check` en bij elke `bundel build`. Een **fout** houdt alleen de exemplaren tegen die erbij staan; al de rest wordt gemaakt. **Let op** en **advies** houden niets tegen. Wat niet bekend is, wordt altijd gemeld.
manual-overrides = Een voorzitter kan een regel opzijzetten met een reden, in `overrides`. Dat wordt gemeld als advies en staat in het document `afwijking`. Alleen wie het overleg leidt, kan dat. Wat een cliënt verborgen houdt, en of iemand instemt en waarmee, kan niemand opzijzetten.
manual-severity = Ernst: { $severity }.
manual-documents = Houdt tegen: { $documents }.
manual-holds-sharing = alles wat vanaf de uitnodiging iets over een cliënt aan anderen vertelt
manual-holds-calling = alles wat mensen naar het overleg roept
manual-holds-showing = alles waar een van deze gegevens op staat: { $data }
manual-holds-others = alles waar een van deze gegevens op staat, behalve voor de cliënten zelf en wie het overleg leidt: { $data }
manual-holds-item = elk exemplaar waar dit stukje op staat
manual-sets = Reeks: { $sets }.
manual-source = Bron: { $source }.
manual-firm = Kan niet opzijgezet worden.
manual-says = Het programma zegt bijvoorbeeld: { $sentence }.
manual-remedy = Wat u kunt doen: { $help }.
