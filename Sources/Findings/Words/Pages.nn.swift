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
page.report-page.contents = Innhald
page.report-page.save-copy-what-was = Lagre ein kopi med det som er skrive inn
page.report-page.copy-among-your-downloads = Kopien er lagra mellom nedlastingane.

page.form.how-to-write = Klikk i ei rute for å skrive. Det de skriv, blir ikkje lagra av seg sjølv: lagre ein kopi, eller skriv ut.

page.report-page.handling = Peik på ein person for å sjå kontaktane; klikk for å halde dei fast. Med tastaturet: Tab inn i biletet, piltastane til den næraste personen, Enter for å halde fast og Esc for å sleppe.
"""#
