# De woorden van dit document: de titel, en een regel voor elk opschrift en elke vraag.

title = Nieuw document
gegevens = Gegevens
naam = Naam
datum = Datum
toelichting = Wat wilt u nog vertellen?
