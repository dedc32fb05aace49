title = Samen rond de tafel
    .subtitle = Cliëntoverleg voor kinderen, jongeren en hun ouders

voor-kinderen-en-jongeren = Voor kinderen en jongeren
voor-ouders = Voor ouders en andere opvoeders
hoe-gaat-het = Zo gaat het
woorden = Moeilijke woorden
geheim = Blijft het onder ons?
vragen-of-klacht = Een vraag of een klacht?
