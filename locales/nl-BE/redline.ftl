# Woorden van een vergelijking: wat verandert er tussen twee versies, of tussen een aanpassing en haar basis.
# Getallen komen als tekst binnen.

## Hoe het te lezen is

redline-title-adaptation = Vergelijking met de basis
redline-title-versions = Wat er verandert in een nieuwe versie
redline-sides = { $from } { $from-version } (oud) naast { $to } { $to-version } (nieuw)
redline-inserted = nieuw
redline-deleted = weg
redline-sample = deze woorden
redline-how = Wat verandert, staat tussen haken, met een woord ervoor.
redline-how-inserted = Wat erbij komt, is ook onderstreept:
redline-how-deleted = Wat wegvalt, is ook doorstreept:
redline-prose = Deze vergelijking toont elk verschil, maar zegt niet of een tekst goed is. Een herschreven tekst moet iemand lezen.
redline-nothing = Er verandert niets.

## De delen

redline-short = In het kort
redline-overview = Bepalingen die veranderen
redline-norms = Wat van wie gevraagd wordt
redline-documents = Documenten die veranderen
redline-questions = Vragen op de formulieren
redline-history = Wat er nieuw is
redline-texts = De teksten
redline-same = Teksten die dezelfde blijven

redline-column-clause = Bepaling
redline-column-change = Wat verandert
redline-column-words = Aantal woorden
redline-column-documents = Staat in
redline-column-document = Document
redline-column-why = Waarom
redline-column-norm = Norm
redline-column-before = Oud
redline-column-after = Nieuw
redline-column-effect = Strenger?

## Bepalingen

redline-kind-norms = Andere norm
redline-kind-words = Andere woorden, zelfde norm
redline-kind-added = Nieuwe bepaling
redline-kind-left-out = Weggelaten
redline-kind-renumbered = Hernummerd: dezelfde regel, een ander artikel
redline-kind-moved = Andere plaats
redline-kind-same = Onveranderd
redline-count-norms = Bepalingen met een andere norm: { $count }
redline-count-words = Bepalingen met andere woorden en dezelfde norm: { $count }
redline-count-added = Nieuwe bepalingen: { $count }
redline-count-left-out = Weggelaten bepalingen: { $count }
redline-count-renumbered = Bepalingen waarin alleen artikelen van de wet hernummerd zijn: { $count }
redline-count-moved = Bepalingen op een andere plaats: { $count }
redline-count-same = Onveranderde bepalingen: { $count }
redline-words = { $deleted } weg, { $inserted } nieuw
redline-also-in = staat ook in: { $documents }
redline-source = bron: { $source }
redline-reason = reden: { $reason }
redline-unread = nog te lezen door een mens
redline-review-void = opnieuw te lezen: de tekst veranderde nadat iemand hem gelezen had
redline-read = gelezen door { $by } op { $on }
redline-no-text = Deze bepaling heeft geen tekst.

## Documenten en vragen

redline-documents-same = Hetzelfde blijven: { $documents }. Alleen het versienummer onderaan de bladzijde verandert.
redline-document-added = nieuw document
redline-document-removed = dit document valt weg
redline-document-clauses = bepalingen die veranderen: { $count }
redline-document-questions = vragen, koppen of handtekeningen die veranderen: { $count }
redline-document-other = vaste woorden, volgorde of opmaak
redline-questions-of = { $document }: de vragen
redline-question-under = in het deel “{ $part }”
redline-question-added = Nieuw:
redline-question-removed = Valt weg:
redline-question-label = opschrift
redline-question-hint = uitleg
redline-question-kind = soort antwoord
redline-question-choices = keuzes
redline-question-required = verplicht
redline-question-place = plaats
redline-field-required = verplicht
redline-field-text = één regel tekst
redline-field-long-text = meer regels tekst
redline-field-email = e-mailadres
redline-field-phone = telefoonnummer
redline-field-date = datum
redline-field-time = uur
redline-field-number = getal
redline-field-yes-no = ja of nee
redline-field-one-of = één keuze
redline-field-any-of = een of meer keuzes
redline-field-tick = aankruisen
redline-field-signature = handtekening

## Normen

redline-part-norm = De norm
redline-within = { $bound }
redline-if = { $conditions }
redline-but = behalve { $exceptions }
redline-part-who = Voor wie
redline-part-force = Hoe sterk
redline-part-act = Wat
redline-part-within = Binnen welke grens
redline-part-exceptions = Uitzonderingen
redline-part-conditions = Voorwaarden
redline-effect-added = nieuwe norm
redline-effect-removed = norm valt weg
redline-effect-stricter = strenger
redline-effect-looser = soepeler, of niet zeker even streng
redline-effect-same = even streng
redline-none = geen

## In de terminal

redline-line-clause = { $clause }: { $kind } (woorden: { $deleted } weg, { $inserted } nieuw)
redline-line-norm = { $clause }: { $norm }, { $part }: { $before } → { $after } ({ $effect })
redline-line-document = { $document } verandert: { $why }
