// swift-format-ignore-file
let pagesNN: StaticString = #"""
page.album.number-that-match = Tal som passar: #
page.album.larger-picture = Større bilete
page.album.search-for-a-name = Søk etter namn
page.album.search-name = Søk etter namn eller {attribute}
page.album.everybody = Alle

page.picture-figure.point-at-person-see = Peik på ein person for å sjå kven personen har kontakt med.
page.picture-figure.table-behind-picture = Tabellen bak biletet

page.report-page.skip-to-the-content = Hopp til innhaldet
page.report-page.print = Skriv ut
page.report-page.open-all-tables = Opne alle tabellar
page.report-page.on-paper = Bileta som er falda bort på skjermen, kjem med på papiret når dei er opna før utskrifta.
page.report-page.contents = Innhald
page.report-page.save-copy-what-was = Lagre ein kopi med det som er skrive inn
page.report-page.copy-among-your-downloads = Kopien er lagra mellom nedlastingane.

page.form.how-to-write = Klikk i ei rute for å skrive. Det de skriv, blir ikkje lagra av seg sjølv: lagre ein kopi, eller skriv ut.

page.report-page.handling = Peik på ein person for å sjå kontaktane; klikk for å halde dei fast. Med tastaturet: Tab inn i biletet, piltastane til den næraste personen, Enter for å halde fast og Esc for å sleppe.

page.office.figure = Figur
page.office.table = Tabell
page.office.measure = Tal
page.office.unlabelled = {n} av {all} står utan tekst, der det ikkje er plass.
page.office.page = Side
page.office.of-pages = av
page.office.see = Sjå
page.office.part = {title} ({part} av {parts})

page.guide.file = LES-MEG
page.guide.kicker = Les dette først
page.guide.begin = Begynn med report.html i mappa til nettverket: bilete, tal og spørsmål til eit møte. Tala og personane bak står i workbook.xlsx. Alt kan opnast utan nett.
page.guide.names = Filene inneheld namn, adresser og kven som har svart kva. Behandle dei som personopplysningar.
page.guide.next-run = Neste køyring skriv filene på nytt. Skriv difor ikkje i dei, men i ein kopi. Andre filer i mappa blir ikkje rørte.
page.guide.whole-study = Heile undersøkinga
page.guide.report = begynn her. Bilete, tal og spørsmål til eit møte; opnast i ein nettlesar og kan skrivast ut på A4
page.guide.presentation = bilete, spørsmål og tabellar til møtet, éin bodskap per lysark; med talenotat
page.guide.note = det same som løpande tekst, til å rette og skrive vidare på
page.guide.slides-side-by-side = nettverka side om side, to per lysark
page.guide.workbook = alle tala som rekneark: kven som har svart, kven som har oppgitt kontakt med kven, og kva celle svaret står i
page.guide.text-file = det som ikkje fekk plass i arbeidsboka
page.guide.pictures = pictures: {count} {count: bilete | bilete} til lysark og dokument
page.guide.graphs = graphs: {count} {count: fil | filer} for Gephi, igraph, networkx og Cytoscape
page.guide.tables = tables: {count} {count: fil | filer} for R, Python, databasar og statistikkprogram
page.guide.datapackage = Kva som står i kolonnane i dei andre filene (Frictionless Data Package).
page.guide.network = alle relasjonar og utval i éi fil for Gephi
page.guide.side-by-side-names = nettverka side om side
page.guide.side-by-side = nettverka side om side, utan namn på personar
page.guide.comparison = dei same tala som rekneark, ein kolonne per nettverk
page.guide.change = {network}: kva som har endra seg
page.guide.change-report = Kva som har endra seg frå éi måling til den neste, med bilete
page.guide.change-workbook = Det same som tabellar: par for par, person for person, funksjon for funksjon
page.guide.change-presentation = bilete av før og no med alle på same staden, til møtet
page.guide.change-note = kva som har endra seg, til å rette og skrive vidare på
page.guide.change-graph = Alle målingane i eitt, for tidslinja i Gephi
page.guide.json = alle tal og funn, for program
page.guide.sav = éi rad per person for SPSS og andre statistikkprogram, med namn på verdiane og årsaka der eit svar manglar
page.guide.footer = Laga med Brobygger {version}, køyring {run}.
"""#
