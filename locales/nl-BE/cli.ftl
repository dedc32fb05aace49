# What the command line says, apart from diagnostics. Numbers arrive as text.

progress-making = Documenten maken
progress-done = { $case }: klaar
summary-made = Klaar. Documenten: { $documents }. Bestanden: { $files }. Map: { $out }.
summary-same = Geschreven: { $written }. Onveranderd, dus niet opnieuw geschreven: { $same }.
summary-failed = Niet gemaakt, of niet helemaal: { $failed }. Hierboven staat waarom.
summary-stopped = Gestopt op uw vraag. Niet begonnen: { $rest }. Wat gemaakt is, is heel.
summary-checked = Nagekeken dossiers: { $cases }. Fouten: { $errors }. Waarschuwingen: { $warnings }.
new-written = Gemaakt: { $path }. Vul het in met een teksteditor en voer daarna “bundel check { $path }” uit.
summary-adaptations = Nagekeken aanpassingen: { $adaptations }. Fouten: { $errors }. Waarschuwingen: { $warnings }.
summary-adaptation = { $id } { $version }: volgens de normen nergens soepeler dan { $set }. Teksten: { $texts }, gelezen door een mens: { $read }. Of de zinnen kloppen, weet alleen wie ze leest; het programma leest ze niet.
new-adaptation = Gemaakt: { $path }. Pas adaptation.yaml en de teksten aan. “bundel check { $path }” kijkt na, “bundel pack --adaptation { $path }” maakt de documenten.
new-document = Gemaakt in { $path }: het document `{ $id }`, met zijn opbouw (templates), zijn woorden (locales) en een eerste tekst (content). Het staat ook in de lijst van de reeks of de aanpassing.
collect-form = { $title }: { $path }
collect-form-of = { $title }, van { $reader }: { $path }
collect-new = + “{ $label }”: { $new }
collect-changed = ~ “{ $label }”: { $old } → { $new }
collect-emptied = - “{ $label }”: { $old } → leeg
collect-kept = = “{ $label }”: blijft { $old }, niet { $new }
collect-kept-empty = = “{ $label }”: blijft { $old }, niet leeg
collect-nothing = niets nieuws
collect-ask = “{ $label }”. In het dossier staat: { $old }. In het formulier staat: { $new }. Overnemen (o) of het dossier houden (h)?
collect-ask-empty = “{ $label }”. In het dossier staat: { $old }. In het formulier is dit leeggemaakt. Leegmaken (o) of het dossier houden (h)?
collect-ask-loosens = “{ $label }”. In het dossier staat: { $old }. In het formulier staat: { $new }. Daardoor mag er meer gedeeld worden. Overnemen (o) of het dossier houden (h)?
collect-ask-take = o
collect-ask-keep = h
collect-case-begun =
    Dit dossier is begonnen met een ingevuld formulier.
    Vul aan wat ontbreekt; "bundel new case" toont wat er allemaal in een dossier kan staan.
summary-collected = Klaar. Formulieren: { $forms }. Veranderingen: { $changes }. Geschreven: { $path }.
summary-collected-same = Klaar. Formulieren: { $forms }. Er verandert niets.
summary-collected-dry = Proef. Formulieren: { $forms }. Veranderingen: { $changes }. Er is niets geschreven.
collect-changed-meanwhile-again = Het dossier is intussen veranderd. De antwoorden worden opnieuw bekeken.
waiting-output = In de map { $out } is een ander venster of een andere computer met bundel bezig. Even wachten…
verify-same = Alle bestanden in { $path } zijn zoals ze gemaakt werden.

## Verkeerd getypt

usage-command = De opdracht `{ $command }` bestaat niet.
usage-option = De optie `{ $option }` bestaat niet.
usage-value = `{ $value }` past niet bij `{ $option }`.
usage-missing = Er ontbreekt iets: { $option }
usage-no-command = Zeg wat u wilt doen, bijvoorbeeld `bundel build dossier.yaml`.
usage-wrong = Zo kan de opdracht niet gelezen worden.
usage-suggestion = Bedoelt u `{ $suggestion }`?
usage-allowed = Wel mogelijk: { $allowed }
usage-help = `bundel --help` toont alle opdrachten, `bundel build --help` alles over één opdracht.
