title = De regionale loketten
    .subtitle = Waar een cliëntoverleg integrale jeugdhulp aanvragen?

tabel-loketten = De zes regionale loketten met hun contactgegevens
column-desks-place = Voor
column-desks-name = Loket
