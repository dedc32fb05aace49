# Choices of the enums of a case: `choice-<Type>-<value>`.

choice-yes = ja
choice-no = nee

choice-ApplicantCapacity-helper = hulpverlener
choice-ApplicantCapacity-minor = de minderjarige
choice-ApplicantCapacity-parent = ouder
choice-ApplicantCapacity-carer = andere opvoedingsverantwoordelijke
choice-ApplicantCapacity-young_adult = jongvolwassene, 18 tot en met 25
choice-ApplicantCapacity-trusted_person = vertrouwenspersoon

choice-ClientRole-minor = minderjarige
choice-ClientRole-young_adult = jongvolwassene
choice-ClientRole-parent = ouder
choice-ClientRole-carer = opvoedingsverantwoordelijke
choice-ClientRole-adult_client = volwassen cliënt

choice-Capacity-chair = externe voorzitter
choice-Capacity-co_chair = covoorzitter
choice-Capacity-coordinator = overlegcoördinator
choice-Capacity-professional = hulpverlener of andere professional
choice-Capacity-external_expert = externe deskundige
choice-Capacity-network = iemand uit het netwerk
choice-Capacity-trusted_person = vertrouwenspersoon
choice-Capacity-support_figure = steunfiguur
choice-Capacity-interpreter = tolk

choice-Secrecy-professional = beroepsgeheim
choice-Secrecy-discretion = discretieplicht
choice-Secrecy-none = geen van beide

choice-Framework-voluntary = vrijwillige hulp
choice-Framework-judicial = gerechtelijke hulp

choice-Position-external = extern
choice-Position-semi_external = semi-extern: de organisatie is betrokken, de persoon zelf niet
choice-Position-internal = intern: een van de betrokken hulpverleners

choice-Attendance-present = aanwezig
choice-Attendance-excused = verontschuldigd
choice-Attendance-absent = afwezig

choice-ConsentForm-written = schriftelijk, met een handtekening
choice-ConsentForm-spoken = mondeling, uitdrukkelijk gezegd
choice-ConsentForm-implicit = stilzwijgend, uit wat de cliënt deed

choice-ClientAttends-with = ja, met de cliënt
choice-ClientAttends-without = nee, zonder de cliënt

choice-PlaceChoice-client_home = bij de cliënt thuis
choice-PlaceChoice-elsewhere = op een andere plaats

choice-Living-alone = alleen
choice-Living-together = samen met iemand

choice-Urgency-within_week = zeer dringend: liefst binnen een week
choice-Urgency-within_three_weeks = eerder dringend: liefst binnen drie weken
choice-Urgency-within_month = niet zo dringend: liefst binnen een maand
choice-Urgency-other_time = op een ander moment

choice-AgendaAim-inform = vertellen
choice-AgendaAim-discuss = bespreken
choice-AgendaAim-decide = beslissen

choice-AgreementState-open = nog niet begonnen
choice-AgreementState-busy = bezig
choice-AgreementState-done = klaar
choice-AgreementState-dropped = niet meer nodig

choice-MandateFollowUp-active = actief: de hulpcoördinator neemt zelf contact op met iedereen
choice-MandateFollowUp-passive = passief: de hulpcoördinator vangt signalen op

choice-Topic-gezin = gezin en opvoeding
choice-Topic-wonen = wonen
choice-Topic-school = school en opleiding
choice-Topic-werk = werk en dagbesteding
choice-Topic-gezondheid = lichamelijke gezondheid
choice-Topic-psychisch-welzijn = psychisch welzijn en gevoelens
choice-Topic-gebruik = alcohol, drugs, gokken of schermen
choice-Topic-geld = inkomen, schulden en administratie
choice-Topic-vrije-tijd = vrije tijd en vrienden
choice-Topic-netwerk = familie, buren en andere mensen
choice-Topic-veiligheid = veiligheid en bezorgdheid
choice-Topic-justitie = politie en justitie
choice-Topic-andere = iets anders
choice-Harmless-geen = gaat niet over de cliënt

choice-Domain-safety = veiligheid
choice-Domain-health = gezondheid
choice-Domain-housing = wonen
choice-Domain-work = werk
choice-Domain-social_cultural = sociaal en cultureel kapitaal
choice-Domain-income = inkomen
choice-Domain-debts = schulden
choice-Domain-child_care = zorg voor de kinderen

choice-Score-1 = 1: crisis
choice-Score-2 = 2: kwetsbaar
choice-Score-3 = 3: wisselend
choice-Score-4 = 4: stevig
choice-Score-5 = 5: zelfredzaam

## Kinds of people, as in the path `people`

choice-Kind-client = cliënt
choice-Kind-network = netwerk
choice-Kind-professional = hulpverlener of andere professional
choice-Kind-expert = externe deskundige
choice-Kind-host = leidt of ondersteunt het overleg

## Position towards secrecy (S0, S2 §4.1.1): a sentence without "u" or "je", for letters and tables

choice-Standing-client = Cliënt: beslist mee wat over hem of haar gedeeld wordt, en met wie.
choice-Standing-secrecy = Beroepsgeheim. Delen kan met andere hulpverleners die bij deze hulp betrokken zijn: alleen wat nodig is, en met instemming van de cliënt.
choice-Standing-other_purpose = Beroepsgeheim, maar met een ander doel dan vrijwillige hulp alleen. Deelnemen en delen kan als de cliënt daar vooraf uitdrukkelijk mee instemt.
choice-Standing-framework_unknown = Beroepsgeheim. Nog na te gaan voor het overleg: is dit vrijwillige of gerechtelijke hulp, en moet er aan iemand gerapporteerd worden?
choice-Standing-involvement_unknown = Beroepsgeheim. Nog na te gaan voor het overleg: is er een rol in de hulp aan deze cliënt?
choice-Standing-outside = Beroepsgeheim, zonder rol in de hulp aan deze cliënt. Deelnemen en delen kan als de cliënt daar uitdrukkelijk mee instemt.
choice-Standing-discretion = Discretieplicht. Deelnemen kan als de cliënt daar uitdrukkelijk mee instemt. Wat op het overleg ter sprake komt, gaat niet naar collega’s of leidinggevenden, tenzij de cliënt dat toestaat.
choice-Standing-unbound = Geen beroepsgeheim. Deelnemen kan als de cliënt daar uitdrukkelijk mee instemt. Wat op het overleg ter sprake komt, mag niemand doorvertellen, tenzij de cliënt dat toestaat.
choice-Standing-trusted_person = Vertrouwenspersoon: beroepsgeheim over alles wat op het overleg ter sprake komt.
choice-Standing-network = Geheimhoudingsplicht over alles wat op het overleg ter sprake komt, want die geldt voor iedereen die meewerkt ({"{law.ijh.secrecy}"}).
choice-Standing-host = Beroepsgeheim over alles wat op het overleg ter sprake komt, zonder zelf hulp te geven.
choice-Standing-unknown = Nog na te gaan voor het overleg: geldt beroepsgeheim of discretieplicht?
choice-Standing-reports_to_court = Er is een plicht om aan de jeugdrechter te rapporteren. Bij het begin van het overleg moet dat uitgelegd worden.
choice-Standing-not_for_inquiry = Wat op het overleg ter sprake komt, mag een gemandateerde voorziening niet gebruiken om een verontrustende situatie te onderzoeken ({"{law.ijh.not-for-inquiry}"}).
choice-Standing-inquiry = Een gemandateerde voorziening onderzoekt verontrusting. Bij het begin van het overleg moet dat uitgelegd worden.
choice-Standing-reports_elsewhere = Er wordt ook gerapporteerd aan een bestuur, een raad of een werkgever. De cliënt moet vooraf weten aan wie, en wat.
choice-Standing-leads_too = De leiding van het overleg komt daarbij.
choice-Standing-helps_too = De rol van hulpverlener of deskundige komt daarbij.
choice-Standing-trusted_too = De rol van vertrouwenspersoon komt daarbij.

## Voice of a copy

choice-Voice-client = voor de cliënt
choice-Voice-network = voor het netwerk
choice-Voice-professional = voor de professional

## Who may share with whom (S2 §4–5): answer, ground and condition

choice-May-yes = ja
choice-May-no = nee
choice-May-with-consent = alleen met toestemming
choice-May-under-condition = onder voorwaarde
choice-Ground-shared-secrecy = gedeeld beroepsgeheim
choice-Ground-joint-secrecy = gezamenlijk beroepsgeheim
choice-Ground-consent = toestemming van de cliënt
choice-Ground-not-invocable-against-client = de ontvanger is de cliënt
choice-Ground-none = geen grond
choice-Condition-need-to-know = alleen wat nodig is
choice-Condition-relevant-only = alleen wat van belang is voor de hulp
choice-Condition-within-consent = binnen de toestemming
choice-Condition-no-onward-sharing = niet doorvertellen zonder toestemming
choice-Condition-reporting-duty-told = de cliënt weet van de rapportage
choice-Condition-reports-elsewhere-told = de cliënt weet aan wie de ontvanger nog rapporteert
choice-Condition-not-for-inquiry = niet te gebruiken voor een onderzoek van verontrusting
choice-Condition-others-confidences = niet wat een ander in vertrouwen zei
choice-Condition-client-informed = de cliënt eerst inlichten
choice-Condition-informed-consent = geïnformeerde toestemming vragen
choice-Condition-explicit-consent = uitdrukkelijke toestemming vragen
choice-Condition-establish-consent = nagaan of de toestemming uitdrukkelijk was
choice-Condition-establish-secrecy-from = nagaan of wie deelt beroepsgeheim heeft
choice-Condition-establish-secrecy-to = nagaan of de ontvanger beroepsgeheim heeft
choice-Condition-establish-involvement = nagaan of beiden deze cliënt helpen
choice-Condition-establish-framework = nagaan of het vrijwillige of gerechtelijke hulp is
choice-Condition-emergency-only = alleen bij een noodtoestand
choice-Condition-none = geen

## Grond voor de verwerking van persoonsgegevens

choice-ProcessingGround-public-task = een taak van algemeen belang
choice-ProcessingGround-legal-duty = een wettelijke plicht
choice-ProcessingGround-consent = toestemming
choice-ProcessingGround-legitimate-interest = een gerechtvaardigd belang
choice-SensitiveGround-care = hulp en zorg, door mensen met geheimhoudingsplicht
choice-SensitiveGround-explicit-consent = uitdrukkelijke toestemming
choice-SensitiveGround-substantial-interest = een zwaarwegend algemeen belang, door een wet of decreet
