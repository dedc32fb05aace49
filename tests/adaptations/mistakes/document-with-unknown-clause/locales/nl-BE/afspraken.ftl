title = Interne afspraken
