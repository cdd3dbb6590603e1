// swift-format-ignore-file
let pagesEN: StaticString = #"""
page.album.number-that-match = Number that match: #
page.album.larger-picture = Larger picture
page.album.search-for-a-name = Search for a name
page.album.search-name = Search for a name or {attribute}
page.album.everybody = Everybody

page.picture-figure.point-at-person-see = Point at a person to see his or her contacts.
page.picture-figure.table-behind-picture = The table behind the picture

page.report-page.skip-to-the-content = Skip to the content
page.report-page.print = Print
page.report-page.open-all-tables = Open all tables
page.report-page.contents = Contents
page.report-page.save-copy-what-was = Save a copy with what was filled in
page.report-page.copy-among-your-downloads = The copy is among your downloads.

page.form.how-to-write = Click in a field to write. What you write is not kept by itself: save a copy, or print.

page.report-page.handling = Point at a person to see the contacts; click to keep them. With the keyboard: Tab into the picture, arrow keys to the nearest person, Enter to keep and Esc to let go.
"""#
