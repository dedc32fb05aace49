# Words for what the program works out itself: amounts, the chart of self-reliance, positions on secrecy.

money = € { $amount }

## Self-reliance

evolution-caption = Evolutie van de zelfredzaamheid
evolution-table = De cijfers bij de grafiek
evolution-domain = Levensdomein
evolution-not-measured = niet gemeten
evolution-in-words =
    { $from ->
        [{ $to }] { $domain }: { $to }.
       *[other] { $domain }: van { $from } op { $start } naar { $to } op { $end }.
    }
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

## Groups of people

choice-Kind-client = Cliënt
choice-Kind-professional = Hulpverlener of andere professional
choice-Kind-network = Netwerk
choice-Kind-expert = Externe deskundige
choice-Kind-host = Voorzitter, coördinator of tolk

## Own position on secrecy, one sentence in an invitation (S0, S2 §4.1.1)

choice-Standing-client = Het gaat over uw leven: u beslist wat er over u verteld wordt, en aan wie.
choice-Standing-secrecy = U hebt beroepsgeheim. Met andere betrokken hulpverleners deelt u alleen wat nodig is, en alleen als de cliënt daarvan weet en ermee instemt.
choice-Standing-judicial = U hebt beroepsgeheim én u brengt verslag uit aan de jeugdrechter. Zeg dat bij het begin van het overleg; wat de anderen met u delen, kan alleen met de uitdrukkelijke instemming van de cliënt.
choice-Standing-mandated = U hebt beroepsgeheim en u werkt voor een dienst die verontrusting onderzoekt. Wat u op het overleg hoort, mag u bij dat onderzoek niet gebruiken.
choice-Standing-discretion = U hebt discretieplicht, geen beroepsgeheim. U neemt deel omdat de cliënt daar uitdrukkelijk mee instemt; wat u hier hoort, houdt u voor uzelf, ook binnen uw organisatie.
choice-Standing-trusted_person = U bent er als vertrouwenspersoon. Wat u op het overleg hoort, valt voor u onder het beroepsgeheim.
choice-Standing-network = U bent er voor de cliënt. Wat u op het overleg hoort, houdt u voor uzelf.
choice-Standing-host = U leidt of ondersteunt het overleg en hebt beroepsgeheim over alles wat u daar hoort.
choice-Standing-unknown = Het is nog niet bekend of u beroepsgeheim hebt. Laat het de voorzitter weten vóór het overleg.
