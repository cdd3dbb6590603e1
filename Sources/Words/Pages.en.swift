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
page.report-page.on-paper = Pictures that are folded away on the screen are printed when they were opened before.
page.report-page.contents = Contents
page.report-page.save-copy-what-was = Save a copy with what was filled in
page.report-page.copy-among-your-downloads = The copy is among your downloads.

page.form.how-to-write = Click in a field to write. What you write is not kept by itself: save a copy, or print.

page.report-page.handling = Point at a person to see the contacts; click to keep them. With the keyboard: Tab into the picture, arrow keys to the nearest person, Enter to keep and Esc to let go.

page.office.figure = Figure
page.office.table = Table
page.office.measure = Figure
page.office.unlabelled = {n} of {all} have no label, for lack of room.
page.office.page = Page
page.office.of-pages = of
page.office.see = See
page.office.part = {title} ({part} of {parts})

page.guide.file = READ-ME
page.guide.kicker = Read this first
page.guide.begin = Begin with report.html in the network's folder: pictures, figures and questions for a meeting. The numbers and persons behind it stand in workbook.xlsx. Everything opens without a network connection.
page.guide.names = The files hold names, addresses and who answered what. Treat them as personal data.
page.guide.next-run = The next run writes the files anew. So write in a copy, not in them. Other files in the folder are left alone.
page.guide.whole-study = The whole study
page.guide.report = begin here. Pictures, figures and questions for a meeting; opens in a browser and prints on A4
page.guide.presentation = pictures, questions and tables for the meeting, one message a slide; with speaker notes
page.guide.note = the same as running text, to correct and write on
page.guide.slides-side-by-side = the networks side by side, two a slide
page.guide.workbook = every number as a spreadsheet: who answered, who reported contact with whom, and the cell each answer stands in
page.guide.text-file = what the workbook had no room for
page.guide.pictures = pictures: {count} {count: picture | pictures} for slides and documents
page.guide.graphs = graphs: {count} {count: file | files} for Gephi, igraph, networkx and Cytoscape
page.guide.tables = tables: {count} {count: file | files} for R, Python, databases and statistics programs
page.guide.datapackage = What stands in the columns of the other files (Frictionless Data Package).
page.guide.network = all relations and bodies in one file for Gephi
page.guide.side-by-side-names = the networks side by side
page.guide.side-by-side = the networks side by side, without anybody's name
page.guide.comparison = the same figures as a spreadsheet, a column per network
page.guide.change = {network}: what has changed
page.guide.change-report = What has changed from one wave to the next, with pictures
page.guide.change-workbook = The same as tables: pair by pair, person by person, function by function
page.guide.change-presentation = pictures of then and now with everybody in the same place, for the meeting
page.guide.change-note = what has changed, to be corrected and written on
page.guide.change-graph = All waves in one, for Gephi's timeline
page.guide.json = every number and finding, for programs
page.guide.sav = a row per person for SPSS and other statistics programs, with value labels and declared missing values
page.guide.footer = Made with Brobygger {version}, run {run}.
"""#
