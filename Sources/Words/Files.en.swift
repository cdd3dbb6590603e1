// swift-format-ignore-file
let filesEN: StaticString = #"""
xml.document-type = The XML file has a document type (<!DOCTYPE>). It can fetch other files or exhaust memory, and is not read.
xml.too-deep = The XML file nests elements more than {limit} deep.
xml.name-too-long = The XML file has an element name of more than {limit} characters.
xml.too-large = The XML file has an attribute or a CDATA section larger than 10 MB.
xml.unescaped-ampersand = The line has a & that is not written as &amp;. That is not well-formed XML.
xml.unknown-entity = The line refers to an entity (&…;) that XML does not define.
xml.unescaped-less-than = The line has a < that is not written as &lt;, or a tag without a name.
xml.mismatched-tags = An end tag on the line does not match its start tag.
xml.broken-tag = A tag on the line is incomplete or has an invalid attribute.
xml.control-character = The line has a control character that XML does not allow.
xml.encoding = The line has bytes that are no text in the encoding the file declares.
xml.truncated = The XML file ends in the middle; it is truncated.
xml.no-element = The XML file has no element.
xml.trailing-content = Something follows after the end of the XML document.
xml.out-of-memory = There is not enough memory to read the XML file.
xml.other = The file is not well-formed XML (libxml2 error {number}).
xml.document-type.hint = An export from Questback has no document type. Remove it only if you know where the file comes from.
xml.truncated.hint = Download the export again; the download was probably interrupted.
xml.otherwise.hint = Export the file from Questback again, or mend the line in a text editor.

delimited.unterminated-quote = The row has a quotation mark that is never closed, so the rest of the file reads as one field.
delimited.stray-quote = The row has a quotation mark inside a field. It must be doubled ("") and the field quoted.
delimited.nul-byte = The row contains a NUL byte (00), which text never has. The file is damaged or no text file.
delimited.too-many-columns = The row has more than {limit} columns; no more than that are read.
delimited.cell-too-long = The row has a field of more than {limit} MB. Probably a closing quotation mark is missing.
delimited.too-many-columns.hint = See whether the delimiter is right (`delimiter:` in the mapping).
delimited.otherwise.hint = Export the file from Questback again, or mend the row in a text editor.

spreadsheet.damaged = The workbook is damaged or truncated and cannot be unpacked.
spreadsheet.encrypted = The workbook is protected by a password.
spreadsheet.no-workbook = The ZIP archive is no workbook (.xlsx, .ods).
spreadsheet.too-large = A part of the workbook is larger than {limit} MB when unpacked, and is not read.
spreadsheet.no-such-sheet = The workbook does not have the sheet that was given.
spreadsheet.too-many-columns = The row has more columns than a spreadsheet can have.
spreadsheet.broken-row = The row has a number that no spreadsheet has (1 to 1,048,576).
spreadsheet.broken-cell = The row has a cell that cannot be read: the place or the text it refers to does not exist.
spreadsheet.encrypted.hint = Remove the password in Excel and save the file again.
spreadsheet.no-such-sheet.hint = The sheets are: {known}. Correct `sheet:` in the mapping.
spreadsheet.otherwise.hint = Download the file again, or open it in Excel and save it as .xlsx or CSV.
spreadsheet.unpack-archive-name-file = Unpack the archive, and name the file with the answers. In it are: {list}.

spss.broke-off = Reading the SPSS file broke off: the file is damaged, or made to harm the program that reads it. Nothing of it is used.
spss.damaged = The SPSS file is damaged, truncated or of a kind that cannot be read (ReadStat error {code}).
spss.damaged.hint = Download the file from Questback again, or export the responses as CSV.

output.results-cannot-written = The results cannot be written to {path}: {reason}.
output.choose-another-folder-with = Choose another folder with `--output`, or give yourself the right to write there. The old files are untouched.
output.only-some-new-results = Only some of the new results are in place. It stopped at {path}: {reason}.
output.mend-what-stands-way = Mend what stands in the way and run again. The next run puts the rest in place.
output.lies-on-another-disk = {path} lies on another disk than the results. The run does not write there.
output.unmount-disk-or-choose = Unmount the disk, or choose another folder with `--output`. The old files are untouched.
output.has-name-something-brobygger = {path} has the name of something that Brobygger writes, but was not written by it. It is neither overwritten, followed nor removed.
output.move-or-rename-or = Move or rename it, or choose another folder with `--output`.
output.another-run-writing-did = Another run is writing to {path} and did not end within {seconds} seconds.
output.wait-until-other-one = Wait until the other one is done and run again, or choose another folder with `--output`.
output.file-not-written = The file cannot be written ({reason}).
output.file-not-written.hint = Check that the folder exists and can be written to, that the disk has room, and that nobody has the file open.
output.picture-not-drawn = the picture cannot be drawn

roster.mapping-does-not-say = The mapping does not say which column of the roster holds the names.
roster.roster-has-no-column = The roster has no column called “{name}”.
roster.roster-has-columns-called = The roster has {n} columns called “{name}”.
roster.row-looks-like-person = The row looks like a person, not like headers. Put a row of headers above it.
did-you-mean = Did you mean “{nearest}”?
roster.columns-correct-mapping-or = The columns are {list}. Correct `{key}` in the mapping, or give the column its right name.

delimited.row-has-fields-but = The row has {cells} fields, but the header has {width}. All rows must have as many.
delimited.look-for-delimiter-or = Look for a delimiter or line break inside a field that is not quoted, or a truncated file.

file.see-whether-path-right = See whether the path is right; it is relative to the mapping file.
file.this-folder-not-file = This is a folder, not a file.
file.this-no-ordinary-file = This is no ordinary file.
file.there-no-such-file = There is no such file.
file.you-have-no-permission = You have no permission to read the file.
file.ask-file-s-owner = Ask the file's owner for the right to read it, or put a copy where you have it.
file.file-cannot-read-system = The file cannot be read (system error {number}).
file.file-empty = The file is empty.
file.download-export-again = Download the export again.
file.row-which-headings-should = Row {row}, in which the headings should stand, is blank or not there.
file.correct-header-row-mapping = Correct `header-row:` in the mapping; rows are counted as in a spreadsheet, from 1.
file.delimiter-given-for-file = The delimiter given for the file cannot be used.
file.delimiter-one-character-or = `delimiter:` is one character (",", ";", "|") or one of the words comma, semicolon, tab.
file.encoding-given-for-file = The encoding given for the file is unknown.
file.use-for-example-utf = Use for example utf-8, utf-16le, utf-16be or windows-1252 as `encoding:`.
file.row-has-bytes-no = The row has bytes that are no text in {name} (byte {offset} of the file).
file.give-right-encoding-mapping = Give the right `encoding:` in the mapping, or export the file again as UTF-8.
file.cell-has-more-than = The cell has more than {most} MB of text, or makes the row too long.

sheet.cell-stands-right-last = The cell stands to the right of the last header; it belongs to no column.
sheet.row-has-same-cell = The row has the same cell twice.
sheet.row-goes-on-alone = The row goes on in a further sheet of the dataset, but the first sheet has no such row: nobody can say whose answers these are.
sheet.row-goes-on-alone.hint = Export again with all sheets, and sort none of them by itself.

looks-like.zip-archive-like-excel = a ZIP archive, like an Excel file
looks-like.old-excel-file-xls = an old Excel file (.xls), which Excel can save as .xlsx
looks-like.sav = an SPSS file (.sav)
looks-like.pdf-file = a PDF file
looks-like.gzip-archive = a gzip archive
looks-like.xml-with-root-element = XML with the root element {root}
looks-like.text-with-columns = text in {encoding} with {columns} columns

cells.cells-merged-value-stands = Cells are merged ({list}). The value stands in the first of them, and it is not known whether it is that of the others.
cells.unmerge-cells-spreadsheet-write = Unmerge the cells in the spreadsheet, and write the value into each cell that it is true of.
cells.cell-holds-cells-hold = {n: The cell holds | {n} cells hold} a formula without a value. What should stand there is not known, and a cell without a value is not an empty cell.
cells.open-workbook-excel-or = Open the workbook in Excel or LibreOffice and save it; that computes the formulas.
cells.cell-holds-cells-hold-error = {n: The cell holds | {n} cells hold} an error of the spreadsheet (such as #N/A) in place of a value. What should stand there is not known.
cells.mend-formula-spreadsheet-or = Mend the formula in the spreadsheet, or type the value. If it is not known, empty the cell.

headings.row = row {row}
headings.row-of-sheet = row {row} of sheet “{sheet}”
headings.headings-seem-stand-write = The headings seem to stand in {seen}: write {cure} in the mapping.
headings.sheets-say-with-sheet = The sheets are {list}: say with `sheet:` and `header-row:` where the headings stand.

responses.responses-there-file-one = {held} of {value} responses are there: the file is one page of several and itself says {value} in all.
responses.file-full-page-responses = The file is a full page of {held} responses and does not say whether there are further pages.
responses.fetch-other-pages-too = Fetch the other pages too and give all of them as a list: `responses: [page1.xml, page2.xml]`.
responses.file-no-format-can = The file is of no format that can be read as responses. It looks like {seen}.
responses.these-can-read-give = These can be read: {known}. Give `format:` if the file is one of them; with `format: table` any table is read by its headings.

essentials-api.responses-from-integration-api = responses from the integration API of Questback Essentials (XML with <Response> and <Answer>)
essentials-api.answers-fill-more-than = The answers fill more than {most} columns (questions, rows and options); no more are read.
essentials-api.file-has-no-questions = The file has no questions (<QuestQuestion>).
essentials-api.give-reply-getquestquestions-as = Give the reply to GetQuestQuestions as `codebook:`.

efs-csv.data-export-efs-unipark = data export of EFS/Unipark as text: columns lfdn and dispcode or one of them, best with a codebook

efs-export.none-first-three-rows = None of the first three rows has variable names of EFS (lfdn, dispcode, v_1 …).
efs-export.two-columns-have-same = Two columns have the same name, so their answers cannot be told apart.
efs-export.none-codebook-s-variables = None of the codebook's variables is in the responses. It belongs to another survey.
efs-export.give-codebook-same-project = Give the codebook of the same project in EFS.

essentials-header.header-has-no-numbers = The header has no numbers before the questions, as raw data from Questback Essentials has.
essentials-header.see-whether-format-delimiter = See whether `format:`, `delimiter:` and `sheet:` are right.

efs-codebook.file-no-codebook-from = The file is no codebook from EFS: it has no lines like “Question (q_1234567 - Typ 311)”.
efs-codebook.export-codebook-from-efs = Export the codebook from EFS as text (CSV), or remove `codebook:`.

workbook.raw-data-from-questback = raw data from Questback Essentials as Excel (sheet Raw Data)
workbook.columns-split-over-several = The columns are split over several sheets: {sheets}. One sheet is read, so questions would be lost.
workbook.export-again-as-csv = Export again as CSV, or paste the columns of the other sheets to the right in “{first}”, row by row. If the one sheet will do, say so with `sheet:`.
workbook.data-export-efs-unipark = data export of EFS/Unipark as Excel (sheet Export 1.1), best with a codebook

efs-xml.data-export-efs-unipark = data export of EFS/Unipark as XML: root element <export> with <variables> and <data>
efs-xml.xml-file-lacks-list = The XML file lacks the list of variables (<variables>) or the data (<data>).
efs-xml.two-variables-have-same = Two variables have the same name, so their answers cannot be told apart.
efs-xml.variable-xml-file-has = A variable in the XML file has no name.
efs-xml.xml-file-has-more = The XML file has more than {mostColumns} variables; no more are read.
efs-xml.export-file-from-questback = Export the file from Questback again, and do not change it afterwards.
efs-xml.row-has-same-variable = The row has the same variable twice.
efs-xml.row-lacks-variable-stands = The row lacks a variable that stands in the list of variables (<variables>).
efs-xml.data-have-element-no = The data have an element that is no variable in the list of variables (<variables>).
efs-xml.value-contains-element-value = The value contains an element; a value is text only.
efs-xml.value-longer-than-16 = The value is longer than 16 MB.

essentials-csv.raw-data-from-questback = raw data from Questback Essentials as text: headers that begin with a number, “3.1: Question: Row”

codebook-file.codebook-read-as-text = A codebook is read as text or as an Excel workbook (.xlsx). The file looks like {kind}.
codebook-file.open-file-excel-save = Open the file in Excel, save it as “Unicode Text (*.txt)” or .xlsx, and give that as `codebook:`.

spss.summary = SPSS file (.sav) from Questback Essentials or EFS/Unipark

several-exports.file-lacks-column-has = The file lacks a column that {other} has, so they cannot be read as one survey.
several-exports.export-all-files-with = Export all files with the same columns from the same survey.
several-exports.code-column-means-something = A code of the column means something else here than in the first file.
several-exports.export-all-files-from = Export all files from the same survey, in the same language.

row-conditions.has-no-column-says = {file} has no column that says by itself who answered.
row-conditions.write-column-under-respondents = Write `column:` under `respondents` in the mapping. These could be meant: {candidates}.
row-conditions.column-has-different-values = Column {name} has {values} different values in {responses} responses and cannot be the respondent: each person answers once.
row-conditions.write-which-column-says = Write which column says who answered as `column:` under `respondents`. These could be meant: {candidates}. If it is {name} after all, write `column: {name}`.
row-conditions.has-no-column = {file} has no column “{name}”.
row-conditions.correct-name-mapping-these = Correct the name in the mapping. These could be meant: {candidates}.

network.number = Network {number}

# ArchiveWords
archive-words.archive-protected-by-password = The archive is protected by a password.
archive-words.archive-too-large-read = The archive is too large to be read as it is.
archive-words.archive-damaged-or-truncated = The archive is damaged or truncated and cannot be unpacked.
archive-words.archive-cannot-unpacked-into = The archive cannot be unpacked into memory (system error {number}).
archive-words.archive-has-files-read = The archive has {parts} files. It is read only if it holds one export and perhaps its codebook.
archive-words.no-file-archive-format = No file of the archive is of a format that can be read as responses. In it are: {list}.
archive-words.archive-holds-several-exports = The archive holds several exports: {list}.
archive-words.unpack-archive-name-one = Unpack the archive and name the one that is meant, or all of them as a list if they are one survey: `responses: [a.csv, b.csv]`.
archive-words.beside-export-there-something = Beside the export {export} there is something that is not its codebook: {list}.
archive-words.unpack-archive-give-export = Unpack the archive, and give the export as `responses:` and the codebook, if there is one, as `codebook:`.
archive-words.unpack-archive-name-file = Unpack the archive, and name the file with the answers.

# DelimitedTable

# ImporterList
responses.file-has-signs-several = The file has the signs of several formats: {list}.
responses.say-with-format-which = Say with `format:` which of them the file is.

responses.other-format = The mapping says that the file is {said}, but it has the signs of {format}: {signs}.
responses.leave-format-out = Leave `format:` out, or write `format: {format}`.
responses.is-companion = The file holds no responses: it is {what}.
responses.give-as-codebook = Give the file with the responses, and this one beside it: `responses: {{ file: …, codebook: … }}`.

# Survey tools
tool.of-nettskjema = Nettskjema (University of Oslo): text, CSV or workbook with the column $submission_id, best with the SPSS syntax as codebook
tool.of-surveyxact = SurveyXact (Rambøll): dataset with columns stato_1 to stato_5, with structure and labels as codebook or as sheets
tool.of-limesurvey = LimeSurvey: CSV or workbook with columns id, submitdate, lastpage and startlanguage, or what they are called
tool.of-qualtrics = Qualtrics: CSV or workbook with a row of ImportIds, or the older form with V1 to V10
tool.of-microsoft-forms = Microsoft Forms: workbook or CSV with ID, start time, completion time, e-mail and name first
tool.of-google-forms = Google Forms: the sheet of responses with the time stamp first, rows as “Question [Row]”
tool.of-surveymonkey = SurveyMonkey: CSV or workbook with two rows of headings and columns Respondent ID and Collector ID
tool.of-redcap = REDCap: CSV with record_id and form states (…_complete), best with the data dictionary as codebook
tool.of-table = any other table with one row of headings, only with `format: table`

companion.structure = the structure of a SurveyXact export (questions and variables)
companion.labels = the labels of a SurveyXact export (what codes mean)
companion.syntax = SPSS syntax (what variables and codes are called)
companion.dictionary = a REDCap data dictionary (fields and choices)
companion.no-text = The codebook cannot be read as text. It looks like {seen}.
companion.give-as-text = Give it as the survey tool writes it: text, CSV or a workbook.
companion.no-syntax = The codebook is no SPSS syntax: it has no VARIABLE LABELS and no VALUE LABELS.
companion.give-syntax = Give the SPSS syntax that the survey tool writes beside the data.
companion.no-surveyxact = The codebook is neither the structure nor the labels of a SurveyXact export.
companion.give-surveyxact = Give the other two files of the same export: `codebook: [structure.csv, labels.csv]`.
companion.no-dictionary = The codebook is no REDCap data dictionary.
companion.give-dictionary = Download the data dictionary of the project as CSV and give it as `codebook:`.

# RecognitionReason
recognition-reason.elements = elements {list}
recognition-reason.elements-missing = no {list}
recognition-reason.columns = column {list}
recognition-reason.columns-columns = columns {list}
recognition-reason.numbered-headings = {n} of {all} headings begin with a number
recognition-reason.no-numbered-headings = too few headings that begin with a number
recognition-reason.sheet = sheet “{name}”
recognition-reason.signature = begins with {bytes}
recognition-reason.signature-missing = does not begin with {bytes}
recognition-reason.grids = {n} {n: heading | headings} with a row in brackets
recognition-reason.first-cells = what stands in the first columns below the headings
recognition-reason.two-heading-rows = headings that go on in a second row
recognition-reason.import-ids = a row of ImportIds
recognition-reason.no-table = no table
recognition-reason.only-asked = read only where the mapping says `format: table`
recognition-reason.only-said = only because the format is given
recognition-reason.certain = certain
recognition-reason.possible = possible
recognition-reason.no = no
"""#
