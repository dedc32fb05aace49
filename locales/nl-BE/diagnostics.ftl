# Wat het programma zegt wanneer er iets mis is.
#
# Een bericht heet zoals zijn code, met streepjes in plaats van punten. `.help` zegt wat iemand kan doen.
# Een zin begint met een kleine letter, heeft geen punt en is op zichzelf te begrijpen.

severity-error = fout
severity-warning = let op
severity-advice = advies
severity-help = hulp

## Bestanden

# Waarom het systeem iets weigert. Wat hier niet bij staat, komt zoals het systeem het zegt.
system-reason = { $reason ->
    [missing] de map of het bestand bestaat niet
    [denied] u hebt er geen toegang toe
    [folder] er staat al een map met die naam
    [no-folder] een deel van het pad is geen map
    [full] de schijf is vol
    [read-only] de schijf kan alleen gelezen worden
    [damaged] het is beschadigd
    [busy] iemand anders is ermee bezig
    [no-file] het is geen gewoon bestand
    [link] het is een verwijzing naar een andere plaats, of ligt achter zo'n verwijzing
    [outside] het ligt buiten de map waarin het hoort te liggen
   *[other] { $reason }
}

file-unreadable = `{ $path }` kan niet gelezen worden: { system-reason }
    .help = kijk na of u het bestand mag openen en of het niet in een ander programma vastzit
file-missing = het bestand `{ $path }` bestaat niet
    .help = kijk de naam en de map na
file-is-folder = `{ $path }` is een map, geen bestand
    .help = geef een bestand op, bijvoorbeeld `{ $path }/dossier.yaml`
file-not-text = { $written ->
    [utf-16] `{ $path }` is bewaard als UTF-16 (soms “Unicode” genoemd), en kan zo niet gelezen worden
    [windows] `{ $path }` is niet bewaard als UTF-8 maar in een oudere codering, zoals Windows-1252 (soms “ANSI” genoemd); het eerste vreemde teken staat op regel { $line }
    [null] `{ $path }` bevat op regel { $line } een teken dat in geen tekst thuishoort (U+0000)
   *[other] `{ $path }` is geen tekstbestand
    }
    .help = { $written ->
    [utf-16] open het in uw tekstprogramma en bewaar het opnieuw, met UTF-8 als codering
    [windows] open het in uw tekstprogramma, kijk na of é, ë en ï goed staan, en bewaar het opnieuw met UTF-8 als codering
    [null] haal dat teken weg, of typ de regel opnieuw
   *[other] bewaar het als gewone tekst in UTF-8; een Word- of PDF-bestand kan niet gelezen worden
    }
file-too-large = `{ $path }` is te groot voor een dossier (hoogstens { $limit } bytes)
    .help = kijk na of dit het goede bestand is
file-empty = `{ $path }` is leeg
    .help = begin met `bundel new case`, dat een voorbeeld om in te vullen maakt
tree-link = `{ $path }` is een verwijzing naar een ander bestand, en die worden niet gevolgd
    .help = zet het bestand zelf in de map
tree-astray = `{ $path }` ligt over geen enkel bestand en wordt door geen enkel document gebruikt, en zou dus niets veranderen
    .help = { $suggested ->
        [yes] bedoelt u `{ $suggestion }`? Geef het die naam en die plaats
       *[no] geef het de naam en de plaats van het bestand van bundel dat u wilt veranderen
    }

## Dossier

case-syntax = { $reason ->
        [tab] deze regel begint met een tab
        [quote] hier klopt een aanhalingsteken niet
        [bracket] hier klopt een haakje of een komma niet
        [colon] hier staat een dubbelepunt die niet kan
        [key] hier wordt een veld met een dubbelepunt verwacht
        [indentation] deze regel springt te veel of te weinig in
        [alias] deze verwijzing met `*` verwijst nergens naar
        [documents] hier begint een tweede dossier in hetzelfde bestand
       *[other] hier kan het bestand niet gelezen worden
    }
    .help = { $reason ->
        [tab] laat regels inspringen met spaties, twee per niveau
        [quote] sluit elke tekst met hetzelfde aanhalingsteken als waarmee hij begint
        [bracket] kijk na of elk haakje gesloten is en of er komma's tussen de delen staan
        [colon] zet een tekst waarin een dubbelepunt staat tussen dubbele aanhalingstekens
        [key] schrijf `veld: waarde`, met een spatie na de dubbelepunt
        [indentation] laat velden die bij elkaar horen even ver inspringen
        [alias] schrijf de tekst voluit
        [documents] zet elk dossier in een eigen bestand
       *[other] vergelijk deze regel met een voorbeeld in de map `examples`
    }
case-budget = { $reason ->
        [depth] het bestand heeft te veel niveaus onder elkaar
       *[size] het bestand wordt te groot door wat het telkens herhaalt
    }
    .help = schrijf het dossier uit zoals in de voorbeelden, zonder verwijzingen met `&` en `*`
case-unknown-field = het veld `{ $field }` bestaat hier niet
    .help = { $suggested ->
        [yes] bedoelt u `{ $suggestion }`?
       *[no] hier kunnen: { $allowed }
    }
case-missing-field = { $parent ->
        [root] het veld `{ $field }` ontbreekt
       *[other] het veld `{ $field }` ontbreekt in `{ $parent }`
    }
    .help = vul `{ $field }` in
case-duplicate-field = het veld `{ $field }` staat hier twee keer
    .help = behoud er één en schrap het andere
case-wrong-kind = in `{ $field }` { $expected ->
        [text] hoort een tekst
        [date] hoort een datum
        [time] hoort een uur
        [yes-no] hoort ja of nee
        [number] hoort een geheel getal
        [choice] hoort één woord
        [list] hoort een lijst
       *[fields] horen velden met een naam
    }
    .help = { $expected ->
        [text] schrijf één tekst, zo nodig tussen dubbele aanhalingstekens
        [date] schrijf jaar-maand-dag, bijvoorbeeld `2026-11-12`
        [time] schrijf uren en minuten, bijvoorbeeld `"16:30"`
        [yes-no] schrijf `true` of `ja` voor ja, `false` of `nee` voor nee
        [number] schrijf alleen cijfers
        [choice] schrijf één woord, zonder streepje ervoor
        [list] zet elk deel op een eigen regel met een streepje ervoor
       *[fields] schrijf de velden eronder, elk met een naam en een dubbelepunt
    }
case-out-of-bounds = het getal in `{ $field }` is te klein of te groot
    .help = schrijf een getal van { $min } tot { $max }
case-unknown-choice = dit woord kan niet in `{ $field }`
    .help = { $suggested ->
        [yes] bedoelt u `{ $suggestion }`? U kunt kiezen uit: { $allowed }
       *[no] kies uit: { $allowed }
    }
case-bad-date = de datum in `{ $field }` bestaat niet of is anders geschreven
    .help = schrijf jaar-maand-dag, bijvoorbeeld `2026-11-12`
case-bad-time = het uur in `{ $field }` bestaat niet of is anders geschreven
    .help = schrijf uren en minuten met twee cijfers, bijvoorbeeld `"09:30"`
case-bad-colour = bij `{ $field }` staat geen kleur
    .help = schrijf een kleur als # met zes tekens tussen aanhalingstekens, bijvoorbeeld "#1d4e6b"
case-bad-id = de korte naam in `{ $field }` kan niet in een bestandsnaam staan
    .help = gebruik alleen kleine letters zonder accent, cijfers en streepjes, hoogstens 40 tekens
case-duplicate-id = de korte naam in `{ $field }` is al gebruikt
    .help = geef elke persoon en elk doel een eigen korte naam
case-unknown-person = de persoon in `{ $field }` staat niet in dit dossier
    .help = { $suggested ->
        [yes] bedoelt u `{ $suggestion }`?
       *[no] voeg de persoon toe bij `client_system` of `participants`
    }
case-unknown-goal = het doel in `{ $field }` staat niet in dit dossier
    .help = { $suggested ->
        [yes] bedoelt u `{ $suggestion }`?
       *[no] voeg het doel toe bij `plan.goals`
    }
case-bad-character = in `{ $field }` staat een teken dat niet getoond kan worden ({ $character })
    .help = wis de tekst en typ hem opnieuw; zo'n teken komt vaak mee bij het kopiëren
case-forced-direction = in `{ $field }` staat een onzichtbaar teken dat de leesrichting omkeert ({ $character })
    .help = kijk na of de tekst leest zoals u bedoelt, of typ hem opnieuw
case-unfit = dit dossier kan niet gelezen worden door een fout in het programma zelf
    .help = meld dit aan de makers, zonder het dossier mee te sturen
case-same-case = het dossier `{ $case }` staat in twee bestanden
    .help = geef elk dossier een eigen naam in het veld `case`

## Formulieren die terugkomen

collect-too-big = `{ $path }` is te groot voor een formulier (hoogstens { $limit } MB)
    .help = kijk na of dit het goede bestand is
collect-unknown = `{ $path }` is geen formulier dat gelezen kan worden
    .help = geef de ingevulde PDF op, of het bestand dat met “Antwoorden bewaren” gemaakt is
collect-page = `{ $path }` is de pagina van het formulier, en daar staan de antwoorden niet in
    .help = open de pagina, kies “Antwoorden bewaren” en geef het bestand op dat dan gemaakt wordt
collect-encrypted = `{ $path }` is beveiligd en kan niet gelezen worden
    .help = vraag het formulier zonder wachtwoord en zonder beveiliging terug
collect-damaged = `{ $path }` is beschadigd en wordt niet gelezen
    .help = open het formulier in een ander programma, bewaar het opnieuw en probeer dat bestand; of vraag het nog eens
collect-excessive = `{ $path }` is veel groter of ingewikkelder dan een formulier kan zijn, en wordt niet gelezen
    .help = kijk na of dit het goede bestand is en van wie het komt
collect-xfa = `{ $path }` is omgezet naar een soort formulier (XFA) dat niet gelezen kan worden
    .help = vul het oorspronkelijke formulier in en bewaar het als gewone PDF
collect-flat = in `{ $path }` zijn geen velden om te lezen
    .help = een formulier dat afgedrukt, gescand of als nieuwe PDF geprint is, moet u overtypen; vraag anders het bestand dat ingevuld en bewaard is
collect-foreign = `{ $path }` is geen formulier van bundel
    .help = geef een formulier op dat met `bundel build` of `bundel pack` gemaakt is
collect-unreadable-answers = de antwoorden in `{ $path }` kunnen niet gelezen worden
    .help = geef het bestand op dat met “Antwoorden bewaren” gemaakt is, zoals het bewaard werd
collect-two-forms = in `{ $path }` zitten twee formulieren, en niemand kan zien welk antwoord van wie is
    .help = bewaar elk formulier in een eigen bestand en haal ze apart op

## Documenten

render-no-glyph = in `{ $document }` kan dit niet gedrukt worden: { $characters } (veld `{ $field }`)
    .help = schrijf de tekst met andere tekens
render-other-form = { $named ->
        [no] het document `{ $document }` is niet het formulier dat klaarligt
       *[yes] het formulier `{ $document }` dat klaarligt, kan het antwoord in veld `{ $field }` niet tonen
    }
    .help = maak dit document apart op
render-theme = het document `{ $document }` kan niet gemaakt worden: { $reason }
    .help = gebruikt u een eigen opmaak, kijk die na; anders is het een fout in het programma: meld dit aan de makers

## Schrijven

file-exists = `{ $path }` bestaat al
    .help = kies een andere naam; een bestand dat er al is, wordt nooit overschreven
file-not-image = { $why ->
        [damaged] het logo `{ $path }` is beschadigd
        [large] het logo `{ $path }` is te groot
        [effects] in het logo `{ $path }` zitten effecten, foto's of andere delen die niet in een document kunnen
        [outside] het logo `{ $path }` haalt iets van een andere plaats op
       *[unknown] `{ $path }` is geen logo dat gebruikt kan worden
    }
    .help = { $why ->
        [large] bewaar het kleiner: hoogstens 4 MB en 16 miljoen beeldpunten
        [effects] bewaar het als een eenvoudige tekening, of als PNG
        [outside] bewaar het als een tekening waar alles in zit, of als PNG
       *[unknown] geef een PNG-, JPEG- of SVG-bestand op
    }
file-unwritable = `{ $path }` kan niet geschreven worden: { system-reason }
    .help = kijk na of de map bestaat, of u erin mag schrijven en of er nog plaats is op de schijf
program-own-fault = `{ $document }` is niet gemaakt door een fout in bundel zelf
    .help = meld dit aan de makers, met de naam van het document maar zonder het dossier
program-stopped = bundel kon hier niet verder door een fout in het programma zelf, in { $place }
    .help = meld deze plaats aan de makers; er staat niets in uit uw dossier

file-unsaid = wat het programma zegt, kan niet weggeschreven worden: { system-reason }
    .help = kijk na of er nog plaats is waar u de uitvoer naartoe stuurt
output-busy = in de map `{ $path }` is een ander venster of een andere computer met bundel bezig
    .help = wacht tot dat klaar is en probeer het opnieuw, of kies een andere map met `--out`
output-no-locks = de schijf van `{ $path }` kan niet zeggen wie er bezig is
    .help = laat er geen twee mensen tegelijk documenten maken
output-changed = `{ $path }` is veranderd nadat het gemaakt is, en wordt niet overschreven
    .help = is het ingevuld? neem de antwoorden over met `bundel collect { $path } --into` en uw dossier; bewaar het bestand daarna op een andere plaats en maak de documenten opnieuw
output-expired = deze exemplaren zijn vervallen en liggen niet meer klaar: { $files }
    .help = ze zijn bewaard in `{ $to }`; geef ze aan niemand meer, en vraag terug wat al gegeven is
manifest-damaged = `{ $path }` was beschadigd en is opnieuw opgebouwd
    .help = kijk met `bundel verify` na of alles er nog is
manifest-newer = `{ $path }` is gemaakt door een nieuwere versie van bundel
    .help = gebruik de nieuwste versie van bundel, of kies een andere map met `--out`
ledger-unwritable = van het dossier `{ $case }` kan niet bijgehouden worden wie wat gekregen heeft: { system-reason }
    .help = kijk na of u in de map van het dossier mag schrijven; de documenten zelf zijn wel gemaakt
ledger-damaged = in wat bijgehouden wordt over het dossier `{ $case }` zijn regels beschadigd: { $lines }
    .help = wie een exemplaar kreeg dat daar vermeld stond, is niet meer bekend; haal de map `.bundel` terug uit een reservekopie als u die hebt
ledger-holds-withheld = { $named ->
        [no] in het exemplaar voor iedereen van { $documents } staat iets dat intussen niet meer voor elke lezer bestemd is
       *[yes] `{ $reader }` heeft nog { $documents } met iets dat intussen niet meer voor deze lezer bestemd is
    }
    .help = bespreek met de cliënt wat er met dat exemplaar moet gebeuren; bundel kan het niet terughalen

## Nakijken

verify-no-manifest = in `{ $path }` staat geen manifest.json
    .help = geef een map op die door `bundel build` of `bundel pack` gemaakt is
verify-bad-manifest = `{ $path }` kan niet gelezen worden
    .help = maak de documenten opnieuw
verify-missing = `{ $path }` ontbreekt
    .help = maak de documenten opnieuw, of haal het bestand terug
verify-changed = `{ $path }` is veranderd nadat het gemaakt is
    .help = is het ingevuld of getekend? bewaar het dan op een andere plaats en maak de documenten opnieuw
verify-unlisted = `{ $path }` staat niet in het manifest
    .help = bewaar andere bestanden op een andere plaats
verify-expired = `{ $path }` is vervallen en mag hier niet meer liggen
    .help = haal het weg voor iemand het krijgt; maak de documenten opnieuw als dat wel mag
verify-outside = het manifest noemt `{ $path }`, dat niet in de map zelf ligt
    .help = vertrouw dit manifest niet; maak de documenten opnieuw in een lege map

## Een dossier schrijven

collect-changed-meanwhile = `{ $path }` verandert telkens terwijl de antwoorden overgenomen worden; er is niets geschreven
    .help = sluit het dossier in andere programma's en probeer het opnieuw
collect-busy = iemand anders is `{ $path }` aan het schrijven
    .help = probeer het zo dadelijk opnieuw

## Talen

locale-unknown = de taal `{ $locale }` is er niet; wel: { $known }
    .help = { $suggested ->
        [yes] bedoelt u `{ $suggestion }`?
       *[no] kies een van deze talen
    }
locale-unresolved = `{ $message }` verwijst tussen accolades naar `{ $reference }`, en dat is er niet
    .help = { $suggested ->
        [yes] bedoelt u `{ $suggestion }`? Neem over wat in het bestand van bundel tussen accolades staat
       *[no] neem over wat in het bestand van bundel tussen accolades staat
    }
locale-syntax = dit bestand met opschriften kan niet gelezen worden: { $reason }
    .help = kijk deze regel na; uitleg staat in docs/documents.md

## Reeksen van documenten

set-unknown = de reeks `{ $set }` is er niet; wel: { $known }
    .help = { $suggested ->
        [yes] bedoelt u `{ $suggestion }`?
       *[no] kies een van deze reeksen
    }
set-unknown-document = de reeks `{ $set }` heeft geen document `{ $document }`
    .help = { $suggested ->
        [yes] bedoelt u `{ $suggestion }`?
       *[no] `bundel list documents` toont alle documenten
    }
set-unknown-desk = het loket `{ $desk }` is er niet; wel: { $known }
    .help = { $suggested ->
        [yes] bedoelt u `{ $suggestion }`?
       *[no] kies een van deze loketten
    }
set-document-exists = er is al een document `{ $document }`
    .help = kies een andere naam voor het nieuwe document
set-bad-name = “{ $name }” kan geen naam van een document zijn
    .help = gebruik alleen kleine letters zonder accent, cijfers en streepjes
set-unknown-path = document `{ $document }` vraagt het gegeven `{ $path }`, dat geen enkel dossier heeft
    .help = { $suggested ->
        [yes] bedoelt u `{ $suggestion }`?
       *[no] `bundel list fields` toont alle gegevens
    }
set-wrong-path = document `{ $document }` verwacht bij `{ $path }` een lijst
    .help = geef een gegeven dat een lijst is; `bundel list fields` toont ze
set-unknown-clause = document `{ $document }` vraagt de bepaling `{ $clause }`, die er niet is
    .help = { $suggested ->
        [yes] bedoelt u `{ $suggestion }`?
       *[no] zet de tekst in de map van het document onder content
    }
set-unknown-message = document `{ $document }` vraagt het opschrift `{ $message }`, dat er niet is
    .help = { $suggested ->
        [yes] bedoelt u `{ $suggestion }`?
       *[no] zet het opschrift in het .ftl-bestand van het document onder locales
    }
set-bad-element = { $blocks ->
        [none] document `{ $document }` heeft een element waarin geen blok staat
       *[other] document `{ $document }` heeft een element waarin niet precies één blok staat: { $blocks }
    }
    .help = geef elk element één blok; docs/documents.md somt de blokken op
set-bad-field = document `{ $document }` heeft een veld dat niet ofwel een gegeven, ofwel een vraag noemt
    .help = schrijf `path` voor een gegeven van het dossier, of `ask` voor een vraag van het document zelf
set-bad-choices = bij de vraag `{ $question }` van document `{ $document }` passen soort en keuzes niet bij elkaar
    .help = geef `choices` bij `type: one-of` en `type: any-of`, en nergens anders
set-bad-answers = document `{ $document }` heeft stellingen met `answers: { $answers }`, en dat bestaat niet
    .help = schrijf `answers: yes-no`, of een lijst van keuzes
set-stray-key = in document `{ $document }` staat de sleutel `{ $key }` bij `{ $block }`, waar ze niets doet
    .help = laat de sleutel weg, of zet ze bij het blok waar ze hoort; docs/documents.md somt de sleutels op
set-bad-clause = deze bepaling begint niet met een kop tussen twee regels `---`
    .help = begin met `---`, de velden id en source, en weer `---`
set-bad-markdown = in deze bepaling staat iets wat een document niet kan tonen: { $what }
    .help = gebruik gewone tekst, lijsten, **vet**, *cursief*, koppen, noten en links naar https, mailto of tel
set-forbidden-term = in deze tekst staat “{ $term }”, en dat woord gebruikt deze reeks niet
    .help = schrijf { $instead }

## Aanpassingen

adaptation-bad-base = een aanpassing vertrekt van één basis: een reeks of een andere aanpassing
    .help = schrijf onder `base` ofwel `set: hvk`, ofwel `adaptation: ../map`, met een `version`
adaptation-bad-version = “{ $version }” is geen versie
    .help = schrijf drie getallen met punten ertussen, bijvoorbeeld 1.0.0
adaptation-unknown-version = deze aanpassing is gemaakt voor versie { $version } van `{ $base }`; wat er is, is { $known }
    .help = zet de aanpassing over naar { $known } met “bundel rebase”, of geef de uitgave die u nodig hebt mee met --editions
adaptation-cycle = deze aanpassing steunt langs een omweg op zichzelf: { $folder }
    .help = geef een van de aanpassingen een andere basis; onderaan staat altijd een reeks
adaptation-escapes = dit pad gaat buiten de map van de aanpassing: { $path }
    .help = zet het bestand in de map zelf en schrijf alleen de naam; een basis noemt u met een pad vanuit deze map
adaptation-bad-name = “{ $name }” is geen naam van een bepaling of document
    .help = schrijf document/bepaling in kleine letters, cijfers en streepjes, bijvoorbeeld `code/waarden`; bij `documents` alleen de naam van het document
adaptation-bad-change = bij deze wijziging staat niet precies één van reword, tighten, add en leave-out
    .help = geef elke wijziging één werkwoord: reword (andere woorden), tighten (strenger), add (erbij) of leave-out (weg)
adaptation-bad-position = bij `{ $clause }` klopt de plaats niet
    .help = een bepaling die u toevoegt, krijgt ofwel `after`, ofwel `before`; bij andere wijzigingen hoort geen plaats
adaptation-beside-itself = `{ $clause }` kan niet naast zichzelf staan
    .help = noem na `after` of `before` een andere bepaling
adaptation-twice = `{ $clause }` staat er twee keer
    .help = houd één wijziging per bepaling over
adaptation-no-reason = er staat niet waarom `{ $clause }` wegvalt
    .help = zeg het in één zin na `reason`
adaptation-missing-text = van `{ $clause }` is er geen tekst
    .help = zet de tekst in { $path }
adaptation-missing-document = van het document `{ $document }` is er geen bestand
    .help = zet de opbouw in { $path }; docs/documents.md zegt hoe
adaptation-extra-file = dit bestand wordt door niets in adaptation.yaml genoemd
    .help = noem de bepaling onder `clauses`, noem het document onder `documents`, of haal het bestand weg
adaptation-wrong-id = hier staat `id: { $id }`, maar het bestand heet `{ $expected }`
    .help = geef het bestand en de `id` dezelfde naam
adaptation-unknown-clause = de basis `{ $base }` heeft geen bepaling `{ $clause }`
    .help = { $suggested ->
        [yes] bedoelt u `{ $suggestion }`?
       *[no] gebruik `add` voor een bepaling die er nog niet is
    }
adaptation-unknown-anchor = `{ $clause }` kan niet naast `{ $anchor }` staan: die bepaling staat niet in het document
    .help = { $suggested ->
        [yes] bedoelt u `{ $suggestion }`?
       *[no] noem een bepaling die in hetzelfde document staat
    }
adaptation-clause-exists = de basis heeft al een bepaling `{ $clause }`
    .help = gebruik `reword` voor andere woorden of `tighten` om ze strenger te maken, of kies een andere naam
adaptation-document-exists = de basis heeft al een document `{ $document }`
    .help = kies een andere naam voor uw document
adaptation-not-words-alone = `{ $clause }` krijgt alleen andere woorden, maar `{ $what }` is hier anders dan in de basis
    .help = haal `{ $what }` weg uit de kop, of schrijf `tighten` in plaats van `reword`
adaptation-not-optional = `{ $clause }` kan niet weg
    .help = alleen een bepaling met `optional: true` in de basis mag wegvallen; kies `reword` of `tighten`
adaptation-unread = `{ $clause }` is nog te lezen door een mens: het programma vergelijkt de normen, niet de zinnen
    .help = laat de tekst lezen en zet er dan bij: reviewed: {"{"}by: Naam Functie, on: jjjj-mm-dd, text-hash: { $hash }{"}"}
adaptation-review-void = `{ $clause }` veranderde nadat iemand de tekst las; wat toen goed was, geldt niet meer
    .help = laat de tekst opnieuw lezen en zet er dan bij: reviewed: {"{"}by: Naam Functie, on: jjjj-mm-dd, text-hash: { $hash }{"}"}
adaptation-looser = `{ $clause }` is hier soepeler dan in de basis: { $reasons }. Basis: { $base } Aanpassing: { $adapted } Bron van de basis: { $source }
    .help = strenger mag, soepeler niet: zet terug wat de basis zegt, of maak het strenger
adaptation-norm-gone = `{ $clause }` verliest een norm van de basis: { $base } Bron: { $source }
    .help = zet de norm met dezelfde `id` terug in de kop van de bepaling
adaptation-norm-twice = in `{ $clause }` staan twee normen met dezelfde `id`. De eerste: { $base } De tweede: { $adapted }
    .help = geef elke norm een eigen `id`
adaptation-contradicts = een norm van `{ $clause }` botst met een norm van `{ $other }`. Hier: { $adapted } Daar: { $base } Bron: { $source }
    .help = haal weg wat botst, of maak de norm van `{ $other }` zelf strenger met `tighten`
adaptation-weaker-again = `{ $clause }` zegt een norm van `{ $other }` nog eens, maar zwakker. Hier: { $adapted } Daar: { $base } Bron: { $source }
    .help = haal de zwakkere norm weg, of maak ze minstens even streng
adaptation-new-permission = `{ $clause }` geeft een toelating die de basis niet geeft: { $adapted }
    .help = een toelating maakt niets strenger; zeg het als verbod met uitzonderingen (`must-not`), of als recht van de cliënt
adaptation-new-disclosure = `{ $clause }` legt een plicht om te delen op die de basis niet oplegt: { $adapted }
    .help = wie mag spreken, weegt dat telkens zelf af; haal deze norm weg, of zeg het als verbod met uitzonderingen (`must-not`)
adaptation-source-gone = `{ $clause }` noemt een bron van de basis niet meer: { $what }
    .help = zet de bron terug bij `source`; u mag er wel andere bij zetten
adaptation-law-gone = `{ $clause }` steunt op een wet die er niet meer bij staat: { $what }
    .help = zet de verwijzing terug bij `law`; u mag er wel andere bij zetten
adaptation-law-unnamed = de tekst van `{ $clause }` noemt niet meer waarop hij steunt: { $what }
    .help = noem de wet of het artikel ook in de nieuwe tekst
adaptation-law-outdated = `{ $clause }` noemt { $what } onder een nummer dat nu niet meer geldt
    .help = schrijf `law.{ $what }` tussen accolades: nu is dat { $now }
adaptation-may-go = `{ $clause }` mag in de basis niet wegvallen, en hier wel
    .help = haal `optional` weg uit de kop van de bepaling
adaptation-heavier = `{ $clause }` legt meer op aan wie de code beschermt: { $adapted }
    .help = bespreek dit vooraf met cliënten; het programma weerhoudt het niet, maar een mens beslist
adaptation-unknown-group = `{ $clause }` noemt een groep die het programma niet kent: { $group }
    .help = { $suggested ->
        [yes] bedoelt u `{ $suggestion }`?
       *[no] dat mag; van een onbekende groep kan het programma alleen niet zeggen wie ertoe behoort
    }
adaptation-no-starter = voor de reeks `{ $set }` is er geen beginbestand van een aanpassing
    .help = kies hvk, lco of ijh: die hebben een code
adaptation-other-set = dit dossier hoort bij de reeks `{ $set }`, en de aanpassing bij `{ $adapted }`
    .help = maak dit dossier zonder --adaptation, of met een aanpassing van `{ $set }`

## Versies van een reeks

edition-none = in `{ $path }` staat geen versie van een reeks
    .help = geef een map met een `edition.yaml`, of een map waarin zulke mappen staan
edition-bad-version = bij `{ $field }` staat geen versie
    .help = schrijf drie getallen met punten ertussen, bijvoorbeeld `2.0.0`
edition-unknown = van de reeks `{ $set }` is er geen versie `{ $version }`; wel: { $known }
    .help = kies een van deze versies, of geef met `--editions MAP` de map op waarin de andere staat
edition-cycle = van versie `{ $version }` van de reeks `{ $set }` leidt geen weg naar versie { $own }: de versies verwijzen naar elkaar
    .help = laat bij een van deze versies `over` verwijzen naar de versie waarop ze echt steunt
edition-twice = versie `{ $version }` van de reeks `{ $set }` is er twee keer
    .help = behoud er één van en geef de andere map niet meer op
edition-outside = `{ $path }` hoort niet bij de reeks `{ $set }`
    .help = een versie bevat alleen templates/{ $set }/…, content/{ $set }/…, locales/TAAL/{ $set }/… en locales/TAAL/{ $set }.ftl
edition-removes-nothing = `{ $path }` zou weggaan, maar was er niet
    .help = kijk het pad na, of schrap het bij `removed`
edition-other-version = dit heet versie `{ $version }` van de reeks `{ $set }`, maar set.yaml zegt { $found }
    .help = zet in `templates/{ $set }/set.yaml` van deze versie hetzelfde nummer

## Naar een nieuwe versie van de basis

adaptation-conflicts-open = de aanpassing `{ $adaptation }` heeft nog conflicten met haar nieuwe basis: { $clauses }
    .help = los elk conflict op en zet er in `{ $path }` een x bij: [x]
rebase-unwritten = `{ $field }` in `{ $path }` kan niet veranderen zonder dat ook iets anders verandert
    .help = staat de waarde er met een verwijzing (`&naam`, `*naam` of `<<`)? Schrijf ze op deze plaats voluit en probeer opnieuw
rebase-already = de aanpassing `{ $adaptation }` steunt al op versie { $version }
    .help = is alleen de aanpassing eronder al over, geef dan met `--from VERSIE` de versie van vroeger op
rebase-below = de aanpassing `{ $adaptation }` kan nog niet gemaakt worden: een aanpassing waarop ze steunt, heeft conflicten
    .help = los eerst die conflicten op

## Plannen

plan-unknown-reader = dossier `{ $case }` kent niemand met de korte naam `{ $reader }`
    .help = { $suggested ->
        [yes] bedoelt u `{ $suggestion }`?
       *[no] gebruik de `id` van iemand uit het dossier
    }
plan-withheld = van dossier `{ $case }` zijn niet gemaakt, wegens de fouten die erbij gemeld zijn: { $documents }
    .help = zet de fouten recht, of zet een regel opzij met een reden in `overrides`; docs/regels.md zegt welke regel wat tegenhoudt
render-unknown-format = de bestandsvorm `{ $format }` is er niet; wel: { $known }
    .help = { $suggested ->
        [yes] bedoelt u `{ $suggestion }`?
       *[no] kies een van deze vormen
    }

## Antwoorden in een dossier

case-unknown-answers = geen document van dit dossier heet `{ $document }`; deze antwoorden staan nergens
    .help = { $suggested ->
        [yes] bedoelt u `{ $suggestion }`?
       *[no] “bundel list documents” toont hoe de documenten heten
    }
case-answers-of-nobody = van `{ $document }` krijgt elk een eigen exemplaar, en deze antwoorden zijn van niemand in het dossier
    .help = zet achter `{ $document }` een punt en de `id` van wie antwoordde; bij een anonieme bevraging een nummer. Krijgt iedereen hetzelfde blad? Laat dan weg wat achter de punt staat
case-unknown-question = `{ $document }` stelt geen vraag `{ $question }`; dit antwoord staat nergens
    .help = { $suggested ->
        [yes] bedoelt u `{ $suggestion }`?
       *[no] kijk in de sjabloon van het document hoe de vraag heet
    }
case-parked-restriction = in dit antwoord op `{ $document }` vraagt een cliënt om iets niet, of niet meer, te delen; het telt nu al
    .help = overleg met de cliënt wat precies voor wie verborgen blijft, zet dat bij `consent` (`withheld_from`, `withdrawn_on`) of als wens bij `consent.wishes`, en haal het antwoord hier weg
follows-other-id = { $reason ->
        [lacks] in het dossier van het vorige overleg blijft iets verborgen voor iemand die in dit dossier niet staat: { $people }
       *[two] in het dossier van het vorige overleg heeft misschien dezelfde persoon een andere `id`: { $people }
    }
    .help = { $reason ->
        [lacks] geef die persoon hier dezelfde `id`; komt die niet meer, zet de persoon dan met die `id` bij `participants`
       *[two] geef iedereen in beide dossiers dezelfde `id`; wat voor iemand verborgen was, blijft het dan
    }

## Antwoorden overnemen

collect-unwritable = het dossier kan niet veranderd worden zonder ook iets anders te veranderen, en is gelaten zoals het was
    .help = gebruikt het dossier verwijzingen (`&naam` en `*naam`)? Schrijf die waarden dan voluit en probeer opnieuw
collect-unwritten = het antwoord op “{ $label }” kan niet in het dossier gezet worden zonder ook iets anders te veranderen, en is niet overgenomen
    .help = staat de waarde er met een verwijzing (`&naam`, `*naam` of `<<`)? Schrijf ze op deze plaats voluit en haal het formulier opnieuw op
collect-other-version = het formulier is van versie { $form } van de reeks `{ $set }`, en hier is versie { $here }
    .help = haal het op met de versie waarmee het gemaakt is, of maak het formulier opnieuw en neem de antwoorden daarin over
collect-other-case = `{ $document }` is gemaakt voor een ander dossier dan `{ $case }`, of zegt niet voor welk
    .help = geef met `--into` het dossier op waarvoor het formulier gemaakt is
collect-other-set = `{ $document }` hoort bij de reeks `{ $set }`, en het dossier bij `{ $case-set }`
    .help = geef met `--into` een dossier van dezelfde reeks op
collect-needs-case = `{ $document }` is gemaakt voor een dossier, en er is geen dossier opgegeven
    .help = geef het dossier op met `--into`
collect-no-copy = het dossier geeft niemand nog een exemplaar van `{ $document }`
    .help = kijk in het dossier na of degene voor wie het formulier was er nog in staat
collect-for-whom = het is niet duidelijk van wie dit formulier `{ $document }` is; er is niets overgenomen
    .help = zeg het met `--for`, en geef de formulieren van andere mensen apart op. Het kan zijn van: { $people }
collect-unknown-field = het veld `{ $field }` staat niet, of niet meer, in `{ $document }`; het antwoord is niet overgenomen
    .help = is het dossier veranderd sinds het formulier gemaakt werd? Zet het antwoord dan zelf op zijn plaats in het dossier
collect-unreadable = { $reason ->
        [date] “{ $label }” is geen dag die bestaat
        [time] “{ $label }” is geen uur dat bestaat
        [number] “{ $label }” is geen getal
        [yes-no] “{ $label }” is geen ja of nee
        [choice] “{ $label }” is geen van de keuzes
        [person] “{ $label }” is niet de volledige naam van precies één persoon in het dossier
        [character] “{ $label }” bevat een teken dat niet te lezen is, of dat geen blad kan tonen
        [mark] bij “{ $label }” bewaart het bestand iets anders dan het blad toont
        [twice] “{ $label }” staat meer dan eens in het bestand
       *[other] “{ $label }” past niet bij de vraag
    }; dit antwoord is niet overgenomen
    .help = { $reason ->
        [date] schrijf de dag als dag, maand en jaar met vier cijfers, en haal het formulier opnieuw op
        [time] schrijf het uur als 14:30, en haal het formulier opnieuw op
        [number] schrijf het met cijfers alleen, en haal het formulier opnieuw op
        [choice] kies uit: { $options }; haal het formulier daarna opnieuw op
        [mark] kruis het opnieuw aan in het formulier en haal het opnieuw op, of vraag na wat de persoon bedoelde
        [person] zet de persoon in het dossier, of schrijf de naam zoals hij daar staat, en haal het formulier opnieuw op
       *[other] verbeter het antwoord in het formulier en haal het opnieuw op, of zet het zelf in het dossier
    }
collect-unfit = het antwoord op “{ $label }” kan zo niet in een dossier staan, en is niet overgenomen
    .help = kijk na of het niet te groot of te lang is, verbeter het in het formulier en haal het opnieuw op
collect-not-emptied = “{ $label }” is leeggemaakt, maar kan niet leeg zijn; het dossier is op dit punt gelaten zoals het was
    .help = moet het echt weg? Doe het dan zelf in het dossier
collect-row-gone = de rij van “{ $label }” staat niet meer zo in het dossier; dit antwoord is niet overgenomen
    .help = zet het antwoord zelf op zijn plaats in het dossier
collect-row-unknown = de rij van “{ $label }” is niet te herkennen; dit antwoord is niet overgenomen
    .help = is het formulier gemaakt met een dossier in een andere map, met een vroegere versie, of is de tekst of het onderwerp van die rij intussen veranderd? Zet het antwoord dan zelf op zijn plaats in het dossier
collect-loosens = door het antwoord op “{ $label }” zou er meer gedeeld mogen worden dan het dossier toelaat; dit antwoord is niet overgenomen
    .help = vraag het na bij wie het formulier invulde. Klopt het? Voeg dan `--loosen { $field }` toe, of haal het formulier op aan een scherm, zodat u kunt kiezen
collect-other-reader = `{ $document }` is gemaakt voor iemand anders dan `{ $reader }`
    .help = laat `--for` weg, of geef het formulier van die persoon op
collect-other-name = `{ $document }` is gemaakt voor `{ $reader }`, maar op het formulier staat de naam van iemand anders
    .help = vraag na van wie dit formulier is, en geef dat aan iedereen een eigen exemplaar; er is niets overgenomen
collect-same-person = “{ $label }” is de naam van `{ $person }` in het dossier, anders geschreven
    .help = er komt niemand bij. Is het toch iemand anders? Zet die dan zelf in het dossier
collect-like-person = “{ $label }” lijkt op de naam van iemand in het dossier ({ $people }), maar is niet dezelfde; deze rij is niet overgenomen
    .help = schrijf de naam zoals hij in het dossier staat, of zet de nieuwe persoon zelf in het dossier, en haal het formulier opnieuw op
collect-too-long = het antwoord op “{ $label }” is langer dan { $limit } tekens, en is niet overgenomen
    .help = kort het in en haal het formulier opnieuw op
collect-case-full = met de antwoorden op `{ $document }` wordt het dossier groter dan { $limit } MB, en dan kan niets het nog openen; er is niets overgenomen
    .help = begin een nieuw dossier voor het volgende overleg, of kort lange teksten in
collect-conflict = “{ $label }” is in het dossier veranderd sinds het formulier gemaakt werd, en in het formulier ook
    .help = kies met `--on-conflict keep` voor het dossier of met `--on-conflict take` voor het formulier
collect-two-answers = “{ $label }” staat op twee plaatsen in het formulier, met twee verschillende antwoorden; het eerste is overgenomen
    .help = kijk na welk van de twee juist is, en zet dat in het dossier
collect-one-out = van elk blanco formulier wordt een eigen dossier gemaakt, en `{ $path }` kan er maar één zijn
    .help = laat `--out` weg, of geef de formulieren één voor één op. Horen ze bij één dossier? Geef dat dan op met `--into`
collect-same-answers = deze antwoorden op `{ $document }` staan al in het dossier, en zijn niet nog eens overgenomen
    .help = zijn ze van iemand anders die precies hetzelfde antwoordde? Zet ze dan zelf nog eens in het dossier

## Registers: wetten, adressen en bedragen

register-unknown = `{ $id }` staat in geen register
    .help = { $suggested ->
        [yes] bedoelt u `{ $suggestion }`?
       *[no] `bundel list laws` toont wat er is
    }
register-unknown-law = `{ $id }` hoort bij de wet `{ $law }`, en die staat niet in het register
    .help = { $suggested ->
        [yes] bedoelt u `{ $suggestion }`?
       *[no] zet de wet met haar namen onder `laws`
    }
register-outside = `{ $id }` gold niet op { $day }
    .help = kies een regel die op die dag gold, of vul het register aan
register-empty = `{ $id }` heeft geen enkele versie
    .help = zet er minstens één versie bij
register-backwards = een versie van `{ $id }` eindigt voor ze begint
    .help = kijk `from` en `until` na
register-gap = vanaf { $day } heeft `{ $id }` een tijdlang geen versie
    .help = laat elke versie beginnen op de dag na het einde van de vorige
register-overlap = op { $day } heeft `{ $id }` twee versies
    .help = laat elke versie beginnen op de dag na het einde van de vorige, van oud naar nieuw
register-twice = `{ $id }` staat in twee registers
    .help = houd één van de twee, of geef de andere een andere naam
register-literal = hier staat een artikel voluit: “{ $text }”
    .help = { $known ->
        [yes] schrijf `law.{ $suggestion }` tussen accolades; dan klopt het nummer op elke dag
       *[no] zet de regel in het register en noem hem hier; een artikel van de code zelf schrijft u als `article.document/bepaling` tussen accolades
    }
register-no-article = `{ $clause }` is in geen enkel document een genummerd artikel
    .help = { $suggested ->
        [yes] bedoelt u `{ $suggestion }`?
       *[no] kies een bepaling die in haar document een nummer heeft
    }
register-stale = `{ $id }` is het laatst nagekeken op { $day }, meer dan twaalf maanden geleden ({ $origin })
    .help = kijk het opnieuw na, en zet de dag bij `checked`
