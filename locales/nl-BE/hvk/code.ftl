title = Gedragscode van het Huis van het Kind
    .subtitle = Hoe partners samenwerken met gezinnen, en met elkaar
vooraf = Vooraf
artikelen = De tien artikelen
meer-weten = Meer weten
