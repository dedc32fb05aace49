# What the command line says, apart from diagnostics. Numbers arrive as text.

progress-making = Documenten maken
progress-done = { $case }: klaar
summary-made = Klaar. Documenten: { $documents }. Bestanden: { $files }. Map: { $out }.
summary-failed = Niet gemaakt, of niet helemaal: { $failed }. Hierboven staat waarom.
summary-stopped = Gestopt op uw vraag. Niet begonnen: { $rest }. Wat gemaakt is, is heel.
summary-checked = Nagekeken dossiers: { $cases }. Fouten: { $errors }. Waarschuwingen: { $warnings }.
new-written = Gemaakt: { $path }. Vul het in met een teksteditor en voer daarna “bundel check { $path }” uit.
verify-same = Alle bestanden in { $path } zijn zoals ze gemaakt werden.
