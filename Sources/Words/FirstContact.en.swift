// swift-format-ignore-file
let firstContactEN: StaticString = #"""
# The first look, and a new study
brobygger.called-alone = `brobygger` alone looks at the folder you are in and says what comes next. `brobygger help` lists the commands.
first.seen = Here are:
first.export = responses: {what}
first.roster = address list of {n} {n: person | persons}
first.mapping = mapping
first.results = results, open this first
first.next = Next:
first.new = It drafts a mapping here and says what is left to decide. No file is changed.
first.new-without-list = It drafts a mapping here and says what is left to decide. If you have an address list (who was asked), add it to the line: without it nobody knows who did not answer.
first.prepare = It looks for faults in the list and makes the question for the questionnaire. If the survey is done, put the export here and type `brobygger` again.
first.check = It reads everything, writes nothing and says what must be decided or mended.
first.run = It reads everything again, says what has changed since the last run, and writes the results over those before.
new.abstract = Lay out a study in a folder: export and address list in place, a draft of the mapping, and what comes next.
new.discussion = Files come in any order; what each is shows in what it holds. Files that lie outside the folder are copied into it. Nothing is written over, and where something fails nothing new is left.
new.folder = The study's folder; `.` is the one you are in.
new.files = Exports, their codebooks and address lists.
new.language = Language of mapping and guide: nb, nn or en. (default: the questionnaire's)
new.is-there = The file is there already and is not written over. Nothing was written.
new.is-there.hint = Give another folder, or move the file.
new.no-folder = The folder cannot be made.
new.no-folder.hint = Give a folder that you may write in, inside one that is there.
new.no-copy = The file cannot be copied here.
new.open = {open} {open: line in {mapping} is marked TODO: it stands for something that only you can decide. | lines in {mapping} are marked TODO: each stands for something that only you can decide.}
new.nothing-open = Nothing in {mapping} is left to decide.
new.next = Next:
new.page = READ-ME.txt
new.page.text = THIS FOLDER\n\nThe data, with people's names: keep them where your organisation wants such\nfiles.\n{files}\nThe mapping {mapping} says what is what in them. What the files show is there\nalready. Lines marked TODO only you can decide. Open the file in a plain\neditor (Notepad, TextEdit), not in Word.\n\nWHAT COMES NEXT\n\nType the commands in a terminal, in this folder:\n\n1.  brobygger check {mapping}\n    says what is left, line by line. Again, until the findings are about the\n    data and no longer about the mapping.\n\n2.  brobygger run {mapping}\n    writes workbooks, pictures, reports and slides into the folder Exports.\n    Open READ-ME.html there first.\n\n3.  When more responses come, put the new export over the old one and do 2\n    again. It says what has changed since the last run.\n\nWithout names, for those who are not to see them:\n    brobygger key my.key\n    brobygger run {mapping} --edition pseudonymous --key my.key\nThe key must not lie with the results.\n
"""#
