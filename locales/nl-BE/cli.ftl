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
