# Wat gezegd wordt wanneer een aanpassing naar een nieuwe versie van haar basis gaat. Getallen komen als tekst binnen.

rebase-moved = { $adaptation }: van { $set } { $from } naar { $onto }. Overgenomen van de basis: { $inherited }. Meegenomen: { $carried }. In conflict: { $conflicts }.
rebase-line-inherited = {"  "}basis      { $clause }: { $why }
rebase-line-carried = {"  "}meegenomen { $clause }: { $why }
rebase-line-conflict = {"  "}conflict   { $clause }: { $why }
rebase-review-void = iemand moet de tekst opnieuw lezen
rebase-written = { $adaptation }: `{ $path }` is bijgewerkt.
rebase-conflicts-written = { $adaptation }: de conflicten staan in `{ $path }`. Tot ze opgelost zijn, kan van deze aanpassing niets gemaakt worden.
rebase-builds = { $adaptation }: alle documenten kunnen gemaakt worden op versie { $onto }.
rebase-dry = Er is niets veranderd: dit was een proef.
rebase-summary = Aanpassingen: { $all }. Klaar: { $done }. Met conflicten of fouten: { $open }.

## Wat de basis deed

rebase-base-same = onveranderd
rebase-base-renumbered = hernummerd: dezelfde regel, een ander artikel
rebase-base-changed = de basis zegt nu iets anders
rebase-base-added = nieuw in de basis
rebase-base-removed = niet meer in de basis

## Waarom

rebase-reason-base-same = de basis veranderde hier niets
rebase-reason-base-signs = de basis veranderde alleen leestekens of opmaak
rebase-reason-base-renumbered = de basis hernummerde alleen artikelen van de wet
rebase-reason-base-norms-taken = de basis vraagt nu iets anders met dezelfde woorden; uw woorden blijven
rebase-reason-base-follows = de basis zegt nu wat u al zei
rebase-reason-still-as-strict = de basis vraagt nu iets anders; uw aanpassing vraagt minstens dat
rebase-reason-base-gone = de basis heeft deze bepaling niet meer
rebase-reason-base-words = de basis veranderde de woorden ook
rebase-reason-base-norms = de basis vraagt nu iets anders
rebase-reason-now-in-base = de basis heeft nu zelf een bepaling met deze naam
rebase-reason-anchor-gone = de bepaling waarnaast ze stond, is er niet meer
rebase-reason-not-optional = de basis laat deze bepaling niet meer weg
rebase-reason-document-in-base = de basis heeft nu zelf een document met deze naam

rebase-remedy-base-gone = Schrap deze regel in adaptation.yaml en haar tekst, of maak er een nieuwe bepaling van met `add`.
rebase-remedy-base-words = Kies uw tekst, die van de basis, of schrijf er één die beide zegt. Volgt u de basis, schrap dan deze regel in adaptation.yaml en uw tekst.
rebase-remedy-base-norms = Kijk na of uw normen minstens zo streng zijn als de nieuwe, en pas ze zo nodig aan boven uw tekst.
rebase-remedy-now-in-base = Volg de basis en schrap uw bepaling, of geef de uwe een andere naam.
rebase-remedy-anchor-gone = Kies in adaptation.yaml met `after` of `before` een andere bepaling om ze naast te zetten.
rebase-remedy-not-optional = Schrap deze regel in adaptation.yaml: de bepaling staat dan weer in uw documenten.
rebase-remedy-document-in-base = Volg de basis en schrap uw document, of geef het uwe een andere naam.

## Het bestand met de conflicten

rebase-conflicts-title = Conflicten van { $adaptation } met { $set } { $onto }
rebase-conflicts-how = Bij elk conflict staan drie teksten: de basis van vroeger, de basis van nu en de uwe. Beslis, pas uw tekst of adaptation.yaml aan en zet dan een x tussen de haken: [x]. Staat overal een x, dan kunnen de documenten weer gemaakt worden. Dit bestand mag daarna weg.
rebase-why = Waarom: { $why }. { $remedy }
rebase-text-old = De basis tot nu ({ $version })
rebase-text-new = De nieuwe basis ({ $version })
rebase-text-own = Uw aanpassing
rebase-text-none = (geen tekst)
rebase-norms = Wat gevraagd wordt:
