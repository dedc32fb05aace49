# Woorden van alle documenten van de set hvk; gaan voor op fields.ftl, choices.ftl en frame.ftl.

office-heading = In te vullen door het Huis van het Kind

field-desk-name = Huis van het Kind
field-desk-place = Werkgebied
field-desk-address = Adres
field-desk-phone = Telefoon
field-desk-email = E-mailadres
field-desk-website = Website
field-desk-values = Onze waarden
field-desk-links = Bladzijden met meer uitleg
field-desk-target_group = Doelgroep
field-desk-consultation_forms = Vormen van overleg

signer-partner = Namens de partner
signer-client = De cliënt
signer-gever = Wie de feedback geeft

privacy-purpose = Doel: samen werken binnen het Huis van het Kind en weten wie zich bij de afspraken aansloot. De gegevens dienen voor niets anders.
privacy-ground-public-task = Grond: de verwerking is nodig voor een taak van algemeen belang: de preventieve gezinsondersteuning ({"{law.gdpr.public-task}"}).
privacy-recipients = Wie de gegevens krijgt: het Huis van het Kind en zijn partners, ieder alleen wat voor zijn taak nodig is.
