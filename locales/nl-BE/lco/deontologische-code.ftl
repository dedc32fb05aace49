title = Deontologische code
    .subtitle = Voor wie deelneemt aan een lokaal cliëntoverleg (LCO)

overwegingen = Waarom deze code?
code = De afspraken
voor-akkoord = Voor akkoord

signer-client = De cliënt
verklaring-client = Ik heb deze code gekregen en ik begrijp ze.
signer-deelnemer = De deelnemer
verklaring-deelnemer = Ik heb deze code gelezen. Ik ga ermee akkoord en hou me eraan, ook na het overleg.
