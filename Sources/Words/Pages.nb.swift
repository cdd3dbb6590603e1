// swift-format-ignore-file
let pagesNB: StaticString = #"""
page.album.number-that-match = Antall som passer: #
page.album.larger-picture = Større bilde
page.album.search-for-a-name = Søk etter navn
page.album.search-name = Søk etter navn eller {attribute}
page.album.everybody = Alle

page.picture-figure.point-at-person-see = Pek på en person for å se hvem personen har kontakt med.
page.picture-figure.table-behind-picture = Tabellen bak bildet

page.report-page.skip-to-the-content = Hopp til innholdet
page.report-page.print = Skriv ut
page.report-page.open-all-tables = Åpne alle tabeller
page.report-page.on-paper = Bildene som er foldet bort på skjermen, kommer med på papiret når de er åpnet før utskriften.
page.report-page.contents = Innhold
page.report-page.save-copy-what-was = Lagre en kopi med det som er skrevet inn
page.report-page.copy-among-your-downloads = Kopien er lagret blant nedlastingene.

page.form.how-to-write = Klikk i en rute for å skrive. Det dere skriver, blir ikke lagret av seg selv: lagre en kopi, eller skriv ut.

page.report-page.handling = Pek på en person for å se kontaktene; klikk for å holde dem fast. Med tastaturet: Tab inn i bildet, piltastene til den nærmeste personen, Enter for å holde fast og Esc for å slippe.

page.office.figure = Figur
page.office.table = Tabell
page.office.measure = Tall
page.office.unlabelled = {n} av {all} står uten tekst, der det ikke er plass.
page.office.page = Side
page.office.of-pages = av
page.office.see = Se
page.office.part = {title} ({part} av {parts})

page.guide.file = LES-MEG
page.guide.kicker = Les dette først
page.guide.begin = Begynn med report.html i nettverkets mappe: bilder, tall og spørsmål til et møte. Tallene og personene bak står i workbook.xlsx. Alt kan åpnes uten nett.
page.guide.names = Filene inneholder navn, adresser og hvem som har svart hva. Behandle dem som personopplysninger.
page.guide.next-run = Neste kjøring skriver filene på nytt. Skriv derfor ikke i dem, men i en kopi. Andre filer i mappen blir ikke rørt.
page.guide.whole-study = Hele undersøkelsen
page.guide.report = begynn her. Bilder, tall og spørsmål til et møte; åpnes i en nettleser og kan skrives ut på A4
page.guide.presentation = bilder, spørsmål og tabeller til møtet, ett budskap per lysark; med talenotater
page.guide.note = det samme som løpende tekst, til å rette og skrive videre på
page.guide.slides-side-by-side = nettverkene side om side, to per lysark
page.guide.workbook = alle tallene som regneark: hvem som har svart, hvem som har oppgitt kontakt med hvem, og hvilken celle svaret står i
page.guide.text-file = det som ikke fikk plass i arbeidsboken
page.guide.pictures = pictures: {count} {count: bilde | bilder} til lysark og dokumenter
page.guide.graphs = graphs: {count} {count: fil | filer} for Gephi, igraph, networkx og Cytoscape
page.guide.tables = tables: {count} {count: fil | filer} for R, Python, databaser og statistikkprogrammer
page.guide.datapackage = Hva som står i kolonnene i de andre filene (Frictionless Data Package).
page.guide.network = alle relasjoner og utvalg i én fil for Gephi
page.guide.side-by-side-names = nettverkene side om side
page.guide.side-by-side = nettverkene side om side, uten navn på personer
page.guide.comparison = de samme tallene som regneark, én kolonne per nettverk
page.guide.change = {network}: hva som har endret seg
page.guide.change-report = Hva som har endret seg fra én måling til den neste, med bilder
page.guide.change-workbook = Det samme som tabeller: par for par, person for person, funksjon for funksjon
page.guide.change-presentation = bilder av før og nå med alle på samme sted, til møtet
page.guide.change-note = hva som har endret seg, til å rette og skrive videre på
page.guide.change-graph = Alle målingene i ett, for tidslinjen i Gephi
page.guide.json = alle tall og funn, for programmer
page.guide.sav = én rad per person for SPSS og andre statistikkprogrammer, med navn på verdiene og årsaken der et svar mangler
page.guide.footer = Laget med Brobygger {version}, kjøring {run}.
"""#
