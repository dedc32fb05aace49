title = Agenda van het cliëntoverleg
    .subtitle = Integrale jeugdhulp

field-meeting-date = Dag
field-meeting-time = Van
field-meeting-end = Tot
field-meeting-place = Plaats
field-chair-name = Voorzitter
field-meeting-aim = Doel van dit overleg
bij-het-begin = Bij het begin
punten = De punten van vandaag
extra-legende = Punten die bij het begin worden toegevoegd
extra-punten = Bij het begin toegevoegd
op-het-einde = Op het einde
