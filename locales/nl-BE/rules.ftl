# De regels waaraan een dossier moet voldoen voor de documenten vertrekken.
#
# Een bericht heet zoals de code van de regel, met streepjes in plaats van punten. `.title` is de regel in enkele woorden,
# `.why` zegt waarom hij er is, `.help` wat iemand kan doen. Een zin begint met een kleine letter, heeft geen punt en is op
# zichzelf te begrijpen. `$state` is een woord dat zegt wat er scheelt; een gegeven van het dossier staat er nooit in.

## Cliëntoverleg integrale jeugdhulp

ijh-admission = { $state ->
        [unanswered] op dit criterium voor een cliëntoverleg staat nog geen antwoord
        [family] de cliënten zijn geen minderjarigen of ouders
        [agree] de cliënten gaan niet akkoord met het overleg
        [domains] er is maar één levensdomein genoemd
        [exceeds] één dienst kan de hulp alleen aan
        [services] er zijn geen twee diensten betrokken
       *[chair] een externe voorzitter heeft hier geen meerwaarde
    }
    .title = Een cliëntoverleg voldoet aan de criteria
    .why = Een cliëntoverleg met een externe voorzitter is bedoeld voor complexe situaties van minderjarigen en hun ouders. Wordt hulp eenzijdig stopgezet, dan gelden de criteria niet.
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
       *[missing] deze ouder gaf nog geen toestemming voor het overleg
    }
    .title = De ouders stemmen in
    .why = Zonder toestemming van de ouders komt er geen cliëntoverleg. De aanvrager vraagt ze voor de aanvraag. Een jongvolwassene beslist zonder hen.
    .help = vraag toestemming en noteer de dag bij `given_on`, of noteer bij `deviations` waarom ze ontbreekt
ijh-consent-minor = { $state ->
        [age] de leeftijd van deze minderjarige is niet bekend
        [unasked] het is niet bekend of deze minderjarige instemt met het overleg
       *[missing] deze minderjarige gaf nog geen toestemming voor het overleg
    }
    .title = Een minderjarige vanaf twaalf jaar stemt in
    .why = Vanaf twaalf jaar gaat de wet ervan uit dat een minderjarige zelf kan beoordelen wat goed is. Een jonger kind stemt mee in als het dat al kan.
    .help = vraag toestemming in gewone woorden en noteer de dag bij `given_on`, of noteer bij `deviations` waarom ze ontbreekt
ijh-minor-heard = { $state ->
        [able] het is niet bekend of dit kind jonger dan twaalf zelf kan instemmen
        [heard] het is niet bekend of dit kind jonger dan twaalf gehoord is
       *[unheard] dit kind jonger dan twaalf is niet gehoord
    }
    .title = Een kind jonger dan twaalf wordt gehoord
    .why = Een kind dat nog niet zelf kan instemmen, heeft wel recht op een eigen stem.
    .help = praat voor het overleg met het kind en vul `able` en `heard` in
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
       *[acquainted] de voorzitter kent de cliënt van een andere opdracht
    }
    .title = De voorzitter is onafhankelijk
    .why = Alleen wie buiten de situatie staat, kan het overleg leiden voor iedereen.
    .help = vraag het na bij de voorzitter, of vraag het loket om een andere voorzitter
ijh-experts = { $state ->
        [question] de vraag aan deze externe deskundige ontbreekt
       *[many] dit is de derde externe deskundige; er kunnen er hoogstens twee zijn
    }
    .title = Hoogstens twee externe deskundigen, elk met een vraag
    .why = De aanvrager kan hoogstens twee onafhankelijke deskundigen vragen, en zegt vooraf wat hij van hen wil weten.
    .help = kies twee deskundigen en schrijf bij elk de vraag
ijh-care-coordinator = { $state ->
        [nobody] er is nog geen hulpcoördinator
        [involvement] het is niet bekend of de hulpcoördinator deze cliënt helpt
        [not-involved] de hulpcoördinator helpt deze cliënt niet
        [away] de hulpcoördinator was niet op het overleg
       *[no-helper] de hulpcoördinator is geen hulpverlener aan tafel
    }
    .title = De hulpcoördinator is een van de hulpverleners aan tafel
    .why = Wie het plan opvolgt, kent de cliënt en was bij de afspraken.
    .help = kies een hulpverlener die erbij was, met akkoord van die persoon en van de werkgever
ijh-plan-sent = { $state ->
        [meeting] de dag van het overleg ontbreekt, dus ook de laatste dag om het werkplan te bezorgen
        [not-sent] de 14 werkdagen zijn voorbij en het is niet bekend of het werkplan bezorgd is
       *[late] het werkplan is later bezorgd dan 14 werkdagen na het overleg
    }
    .title = Het werkplan wordt bezorgd binnen 14 werkdagen
    .why = De aanwezigen en de afwezigen voor wie dat afgesproken is, krijgen het werkplan binnen 14 werkdagen.
    .help = bezorg het werkplan meteen, vertel waarom het later is en vul `sent_on` in

## Lokaal cliëntoverleg

lco-consent = { $state ->
        [unasked] het is niet bekend of deze cliënt instemt met het overleg
       *[missing] deze cliënt gaf nog geen toestemming voor het overleg
    }
    .title = De cliënt stemt in
    .why = Een overleg gaat door als de cliënt ermee instemt en weet wie er is en wat er gedeeld wordt.
    .help = vraag toestemming, best schriftelijk, en noteer de dag bij `given_on`
lco-helpers = { $state ->
        [nobody] er staan nog geen hulpverleners in het dossier
        [client] er staat nog geen cliënt in het dossier
       *[few] er zijn minder dan drie hulpverleners
    }
    .title = Minstens drie hulpverleners en de cliënt
    .why = Een lokaal cliëntoverleg helpt als de samenwerking van drie of meer hulpverleners met de cliënt moeilijk loopt.
    .help = kijk na of er iemand ontbreekt, of kies een lichtere vorm van overleg
lco-coordinator-order = { $state ->
        [nobody] er is nog geen overlegcoördinator
        [distance] het is niet bekend hoe ver de overlegcoördinator van de situatie staat
        [semi-external] de overlegcoördinator werkt bij een betrokken organisatie
       *[internal] de overlegcoördinator is zelf een van de hulpverleners
    }
    .title = Liefst een externe coördinator
    .why = Wie van buiten komt, blijft makkelijker onpartijdig: eerst extern, dan semi-extern, dan intern.
    .help = vraag of iemand van verder weg het overleg kan leiden; vertel anders aan iedereen over de dubbele rol
lco-pivot = { $state ->
        [nobody] er is nog geen spilfiguur
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
       *[tried] er staat niet wat er gedaan is om de toestemming te krijgen
    }
    .title = Een afwijking van de toestemming voldoet aan vier voorwaarden
    .why = Afwijken kan alleen als de afwijking genoteerd en gemotiveerd is, zegt welk belang van de minderjarige het is, en toont wat er geprobeerd is.
    .help = vul de nota bij `deviations` aan, of wacht op de toestemming
consent-precedes = { $state ->
        [meeting] de dag van het overleg ontbreekt, zodat niet na te gaan is of de toestemming eerst kwam
        [future] deze toestemming is gedateerd na vandaag
        [after-request] deze toestemming kwam pas na de aanvraag
       *[after-meeting] deze toestemming kwam pas na het overleg
    }
    .title = Toestemming komt voor het delen
    .why = Toestemming gaat vooraf, of ze is er niet.
    .help = kijk de dag na; kwam de toestemming echt later, bespreek dan met de cliënt wat er al gedeeld is
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

## Beroepsgeheim

secrecy-unknown = { $state ->
        [involvement] het is niet bekend of deze deelnemer de cliënt helpt
        [framework] het is niet bekend of dit vrijwillige of gerechtelijke hulp is
       *[secrecy] het is niet bekend of deze deelnemer beroepsgeheim heeft
    }
    .title = Van iedereen is bekend hoe die tegenover het beroepsgeheim staat
    .why = Anders kan niemand weten wie wat met wie mag delen.
    .help = vraag het voor het overleg aan de deelnemer
secrecy-framework = { $state ->
        [framework] het is niet bekend of dit vrijwillige of gerechtelijke hulp is, en niet iedereen stemde in
       *[mixed] vrijwillige en gerechtelijke hulp zitten samen aan tafel, maar niet iedereen stemde in
    }
    .title = Vrijwillige en gerechtelijke hulp delen alleen met toestemming
    .why = Zij hebben een ander doel, en wie een opdracht van de rechter heeft, moet misschien rapporteren. Gedeeld beroepsgeheim geldt dan niet.
    .help = vraag toestemming en leg uit wie aan wie moet rapporteren
secrecy-third-party = { $state ->
        [form] er neemt iemand met alleen discretieplicht deel, en het is niet bekend hoe deze toestemming gegeven is
        [missing] er neemt iemand met alleen discretieplicht deel, maar deze cliënt stemde niet in
       *[implicit] er neemt iemand met alleen discretieplicht deel, maar deze toestemming is niet uitdrukkelijk
    }
    .title = Wie alleen discretieplicht heeft, neemt deel met uitdrukkelijke toestemming
    .why = Een leerkracht, jeugdwerker of poetshulp heeft geen beroepsgeheim. Deelnemen kan alleen als de cliënt dat uitdrukkelijk goedvindt.
    .help = vraag het de cliënt uitdrukkelijk en vul `form` in
consent-open-wish = { $state ->
        [one] een cliënt vroeg in woorden om iets voor iemand verborgen te houden, en niemand heeft dat al uitgeklaard; intussen blijft alles voor die persoon verborgen
       *[everybody] een cliënt vroeg in woorden om iets verborgen te houden, en het is niet duidelijk voor wie; intussen blijft alles van die cliënt voor iedereen verborgen
    }
    .title = Een wens in woorden wacht op een antwoord
    .why = Zolang niemand weet wat er bedoeld is, blijft er te veel verborgen, en kreeg de cliënt geen antwoord.
    .help = vraag de cliënt wat er voor wie verborgen blijft, zet dat bij `withheld_from` of `decisions`, en schrijf bij `settled` wat er beslist is

need-to-know-withheld = { $state ->
        [topic] dit heeft geen onderwerp, zodat niet te bepalen is voor wie het verborgen blijft
       *[crossed] deze persoon moet iets doen of inbrengen wat voor hem of haar verborgen blijft
    }
    .title = Wat iemand niet mag weten, kan ook verborgen blijven
    .why = Wat een cliënt voor iemand verborgen wil houden, komt nooit op diens papieren.
    .help = geef een onderwerp, kies iemand anders, of vraag de cliënt of deze persoon het toch mag weten; deze regel kan niet opzijgezet worden

need-to-know-free-text = { $state ->
        [not-asked] deze tekst staat op ieders exemplaar, en niet alle cliënten is gevraagd wat ze voor wie verborgen houden
       *[read] deze tekst staat op ieders exemplaar, ook bij wie iets niet mag weten
    }
    .title = Wat iedereen leest, verklapt niets
    .why = Alleen wat een onderwerp heeft, kan uit een exemplaar wegblijven. Doel en terugblik van het overleg, het besluit van het plan en opmerkingen bij het vorige verslag hebben er geen.
    .help = lees de tekst met de ogen van wie iets niet mag weten; schrijf ze ruimer, of zet de rest bij iets met een onderwerp

## Het plan

plan-agreement-owner = { $state ->
        [name] van wie deze afspraak heeft, is de volledige naam niet bekend
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
       *[past] deze dag is al voorbij
    }
    .title = Dagen liggen na het overleg en zijn niet voorbij
    .why = Met een dag die voorbij is, kan niemand beginnen.
    .help = kijk de dag na; vaak scheelt het een jaar
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
       *[forbidden] deze persoon was er niet en mag het plan niet krijgen
    }
    .title = Het plan gaat naar de aanwezigen, en naar de afwezigen als dat afgesproken is
    .why = Het plan is vertrouwelijk. Wie het mee maakte, heeft er recht op.
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
       *[name] deze korte naam is de naam van de persoon zelf
    }
    .title = Een korte naam verraadt niemand
    .why = De korte naam staat in de namen van bestanden, en die ziet iedereen die een mail of een scherm ziet.
    .help = gebruik de plaats aan tafel, bijvoorbeeld `dochter`, `clb` of `p3`
override-invalid = { $state ->
        [no-rule] de regel die hier opzijgezet wordt, bestaat niet
       *[firm] deze regel kan niet opzijgezet worden
    }
    .title = Niet elke regel kan opzijgezet worden
    .why = Wat een cliënt voor zich houdt en een toestemming die ingetrokken is, zijn niet aan de voorzitter.
    .help = schrap dit; `bundel list rules` toont welke regels opzijgezet kunnen worden

## De bladzijde met alle regels

manual-title = De regels
manual-intro = Deze bladzijde is gemaakt uit het programma zelf. Bundel kijkt elk dossier hierop na, met `bundel check` en bij elke `bundel build`. Een **fout** houdt alleen de exemplaren tegen die erbij staan; al de rest wordt gemaakt. **Let op** en **advies** houden niets tegen. Wat niet bekend is, wordt altijd gemeld.
manual-overrides = Een voorzitter kan een regel opzijzetten met een reden, in `overrides`. Dat wordt gemeld als advies en staat in het document `afwijking`. Wat een cliënt verborgen houdt en een toestemming die ingetrokken is, kan niemand opzijzetten.
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
