title = Gedragscode cliëntoverleg
    .subtitle = Voor iedereen die deelneemt aan een cliëntoverleg integrale jeugdhulp

kort = Kort gezegd
wie-beroepsgeheim = Wie heeft beroepsgeheim?
wie-heeft = Deelnemers met beroepsgeheim
wie-niet = Andere deelnemers
afspraken = De afspraken
tekenen = Ik onderschrijf de gedragscode

signer-recipient = De deelnemer
verklaring = Ik las deze gedragscode en ik houd mij eraan. Wat ik op het overleg verneem, houd ik geheim zoals de code dat vraagt.
verklaring-client = Ik heb deze gedragscode gekregen en iemand heeft ze mij uitgelegd. Ik ga met iedereen aan tafel respectvol om en vertel niet verder wat anderen over zichzelf vertellen.
