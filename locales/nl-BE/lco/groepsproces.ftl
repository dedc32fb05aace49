title = Het groepsproces leiden
    .subtitle = Kaart voor de LCO-coördinator

proces = Vijf dingen die u voortdurend doet
storingen = Acht storingen en wat u dan doet
sfeer = De sfeer bewaken
