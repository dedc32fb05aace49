# Norms in words, for who judges an adaptation: `who force act within`, then conditions and exceptions.

norm = { $who } { $force }: { $act }{ $within }{ $conditions }{ $exceptions }.
norm-and = {" en "}
norm-at-most = binnen { $value } { $unit }
norm-at-least = minstens { $value } { $unit }
norm-conditions = , als: { $list }
norm-exceptions = , behalve: { $list }

norm-force-may = mag
norm-force-should = hoort
norm-force-must = moet
norm-force-must-not = mag niet

norm-part-force = kracht
norm-part-who = wie
norm-part-act = wat
norm-part-within = termijn
norm-part-exceptions = uitzonderingen
norm-part-conditions = voorwaarden

## Why a change is looser or stricter

norm-reason-force-weaker = de plicht is zwakker
norm-reason-force-turned = wat moest, mag niet meer, of andersom
norm-reason-force-stronger = de plicht is sterker
norm-reason-right-turned = een recht van de cliënt blijft een recht, en wordt geen plicht of verbod
norm-reason-speaking-is-no-duty = wie mag spreken, weegt dat zelf af; spreken wordt geen plicht
norm-reason-who-wider = de norm geldt voor meer mensen
norm-reason-who-narrower = de norm geldt voor minder mensen, of voor andere
norm-reason-right-of-others = het recht van de cliënt gaat ook naar anderen
norm-reason-who-fewer-may = de toelating geldt voor minder mensen
norm-reason-who-more-may = de toelating geldt voor meer mensen, of voor andere
norm-reason-act-other = er staat iets anders dan wat de basis vraagt
norm-reason-bound-new = er komt een termijn bij
norm-reason-bound-gone = de termijn valt weg
norm-reason-bound-stricter = de termijn is strenger
norm-reason-bound-weaker = de termijn is ruimer, of niet zeker strenger
norm-reason-bound-unit = de eenheden van de termijnen kunnen niet vergeleken worden
norm-reason-bound-turned = wat strenger was, heet nu soepeler
norm-reason-bound-of-right = de termijn van een recht verandert
norm-reason-bound-unclear = een termijn zou hier het einde van de norm kunnen zijn
norm-reason-exceptions-fewer = er zijn minder uitzonderingen
norm-reason-exceptions-more = er is een uitzondering bij, of een andere
norm-reason-exceptions-more-may = de toelating heeft meer uitzonderingen
norm-reason-exceptions-fewer-may = de toelating heeft minder uitzonderingen, of andere
norm-reason-conditions-fewer = er zijn minder voorwaarden
norm-reason-conditions-more = er is een voorwaarde bij, of een andere
norm-reason-conditions-more-may = de toelating heeft meer voorwaarden
norm-reason-conditions-fewer-may = de toelating heeft minder voorwaarden, of andere
norm-reason-conditions-limit = het recht geldt niet meer zonder grens
norm-reason-moment = het mag later, of het is niet zeker dat het op tijd is
norm-reason-moment-earlier = het moet vroeger

## Units

norm-unit-minute = { $one ->
    [yes] minuut
   *[no] minuten
}
norm-unit-hour = uur
norm-unit-day = { $one ->
    [yes] dag
   *[no] dagen
}
norm-unit-working-day = { $one ->
    [yes] werkdag
   *[no] werkdagen
}
norm-unit-week = { $one ->
    [yes] week
   *[no] weken
}
norm-unit-month = { $one ->
    [yes] maand
   *[no] maanden
}
norm-unit-year = jaar
norm-unit-time = keer
norm-unit-expert = { $one ->
    [yes] deskundige
   *[no] deskundigen
}

## Groups

norm-who-everybody = iedereen
norm-who-anyone-involved = wie erbij betrokken is
norm-who-participant = wie deelneemt
norm-who-professional = een professional
norm-who-helper = een hulpverlener
norm-who-youth-helper = een jeugdhulpverlener
norm-who-youth-care-provider = een jeugdhulpaanbieder
norm-who-other-helper = een andere hulpverlener
norm-who-foster-parent = een pleegouder
norm-who-professional-third-party = een professionele derde
norm-who-chair = de voorzitter
norm-who-coordinator = de coördinator
norm-who-pivot = de spilfiguur
norm-who-applicant = de aanmelder
norm-who-court-consultant = een consulent van de rechtbank
norm-who-court-reporter = wie aan de rechtbank rapporteert
norm-who-desk = het loket
norm-who-organiser = wie het overleg organiseert
norm-who-organisation = een organisatie
norm-who-house = het Huis van het Kind
norm-who-partner = een partner
norm-who-team = het team
norm-who-worker = een medewerker
norm-who-volunteer = een vrijwilliger
norm-who-person-not-bound-by-law = wie niet door een wet gebonden is
norm-who-client = de cliënt
norm-who-minor = de minderjarige
norm-who-young-adult = de jongvolwassene
norm-who-parent = de ouder
norm-who-adult-client = de meerderjarige cliënt
norm-who-trusted-person = de vertrouwenspersoon
norm-who-support-figure = de steunfiguur
norm-who-client-or-trusted-person = de cliënt of de vertrouwenspersoon
