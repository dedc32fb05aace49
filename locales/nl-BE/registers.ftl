# Hoe wetten, adressen en bedragen uit de registers in een tekst staan.

law-plain = artikel { $article } van { $law }
law-parted-plain = artikel { $article }, van { $law }
law-long = artikel { $article } van { $law }
law-parted-long = artikel { $article }, van { $law }
law-short = art. { $article } { $law }
law-parted-short = art. { $article } { $law }
law-part = { $article }, { $part }
law-unsure = { $citation } (nog na te vragen bij een jurist)
law-article = Artikel
register-unknown-here = (na te vragen)
fee-amount = Bedrag

contact-name = Naam van de dienst
contact-phone = Telefoonnummer
contact-hours = Uren
contact-address = Adres
contact-email = E-mailadres
contact-website = Website

## bundel list laws

law-line = { $id }{"\u0009"}{ $from } tot { $until }{"\u0009"}{ $citation }{"\u0009"}{ $mark }
law-always = altijd
law-open = nu
law-mark-unsure = niet zeker
law-mark-stale = opnieuw na te kijken
law-mark-never = nog nooit nagekeken
law-mark-review = na te vragen
law-mark-checked = nagekeken op { $day }
law-check-unsure = niet zeker: { $reason }
law-check-review = na te vragen: { $reason }
law-check-stale = het laatst nagekeken op { $day }; kijk het opnieuw na
