title = Gedragscode van het Huis van het Kind
    .subtitle = Hoe partners samenwerken met gezinnen, en met elkaar
vooraf = Vooraf
artikelen = De artikelen
meer-weten = Vragen over de code?
