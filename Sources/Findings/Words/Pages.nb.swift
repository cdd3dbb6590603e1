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
page.report-page.contents = Innhold
page.report-page.save-copy-what-was = Lagre en kopi med det som er skrevet inn
page.report-page.copy-among-your-downloads = Kopien er lagret blant nedlastingene.

page.form.how-to-write = Klikk i en rute for å skrive. Det dere skriver, blir ikke lagret av seg selv: lagre en kopi, eller skriv ut.

page.report-page.handling = Pek på en person for å se kontaktene; klikk for å holde dem fast. Med tastaturet: Tab inn i bildet, piltastene til den nærmeste personen, Enter for å holde fast og Esc for å slippe.
"""#
