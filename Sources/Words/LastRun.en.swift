// swift-format-ignore-file
let lastRunEN: StaticString = #"""
# On the terminal
since.last-run = Since the last run: {changes}
since.other-inputs = changed files: {what}
since.program = another version of the program
since.persons-new = {n} new on the address list
since.persons-gone = {n} gone from the address list
since.responses-new = {n} new {n: response | responses}
since.responses-changed = {n} changed {n: response | responses}
since.responses-read = {n} {n: response is | responses are} read differently
since.responses-vanished = {n} {n: response | responses} gone
since.answered = {before} had answered, now {now}
since.findings-new = {n} new {n: finding | findings}
since.findings-solved = {n} {n: finding that is no longer there | findings that are no longer there}
since.figures = {n} {n: figure | figures} moved
since.figure = {name}: {before}, now {now}
since.nothing = Nothing has changed since the last run.
since.nothing-in-results = The results are those of the last run.
since.others-unchanged = In {n} {n: network | networks} nothing has changed since the last run.
since.on-the-sheet = What changed stands on the sheet Changes of the workbook.

# The sheet
sheet.since = Changes
sheet.since.note = What these results show that those before them did not. A run that changes nothing leaves the sheet as it is.
sheet.since.part = Part
sheet.since.part.meaning = What the row is about.
sheet.since.file = File
sheet.since.person = Person on the address list
sheet.since.response = Response
sheet.since.finding = Finding
sheet.since.figure = Figure
sheet.since.change = Change
sheet.since.change.meaning = Whether it is new, changed or gone. A finding that is gone was mended, or was about somebody who is no longer there. A response is read differently where the export is the same and the mapping or the address list another one.
sheet.since.new = new
sheet.since.changed = changed
sheet.since.read-otherwise = read differently
sheet.since.gone = gone
sheet.since.id.meaning = The ids on the address list of those it is about, separated by semicolons.
sheet.since.label.meaning = The name on the address list; empty for somebody who is no longer on it.
sheet.since.what = What
sheet.since.what.meaning = The file, the questions, the finding or the figure.
sheet.since.relation.meaning = The relation that the figure is of; empty where it is of the whole network.
sheet.since.level.meaning = The level that the figure is of, with the stronger ones.
sheet.since.before = Before
sheet.since.before.meaning = The figure in the results before these, or how many such findings are gone.
sheet.since.now = Now
sheet.since.now.meaning = The figure now, or how many such findings are new.
"""#
