title = Interne afspraken
deel = Wie doet wat
vraag = Hoe was het?
