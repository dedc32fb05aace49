title = De regionale loketten
    .subtitle = Waar een cliëntoverleg integrale jeugdhulp aanvragen?

tabel-loketten = De zes regionale loketten met hun contactgegevens
column-desks-place = Regio
column-desks-name = Loket
