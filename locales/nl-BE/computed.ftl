# Words for what the program works out itself: amounts, the chart of self-reliance, positions on secrecy.

money = € { $amount }
apart = – { $item }

## Self-reliance

evolution-caption = Evolutie van de zelfredzaamheid
evolution-table = De cijfers bij de grafiek
evolution-domain = Levensdomein
evolution-not-measured = niet gemeten
evolution-same = { $domain }: { $from } op { $start } en { $to } op { $end }.
evolution-changed = { $domain }: van { $from } op { $start } naar { $to } op { $end }.
score-1 = 1 – crisis
score-2 = 2 – kwetsbaar
score-3 = 3 – stabiel
score-4 = 4 – op weg
score-5 = 5 – zelfredzaam

## Fees (ministerieel besluit van 24 februari 2014, art. 4)

choice-Fee-preparing = Voorbereiding, administratie en registratie van het overleg
choice-Fee-honorarium = Ereloon voorzitter
choice-Fee-chairing = Onkosten voor het voorzitten van het overleg
choice-Fee-co_chair_honorarium = Ereloon covoorzitter
choice-Fee-co_chair_expenses = Onkosten covoorzitter
choice-Fee-intervision = Onkosten intervisiemoment

## What the previous meeting left

agenda-previous-report = Verslag van het overleg van { $date } goedkeuren
agenda-previous-agreements = Afspraken van het vorige overleg opvolgen
