// swift-format-ignore-file
let draftsEN: StaticString = #"""
# A draft of a mapping: attributes, affiliations and what is not used
draft.check-lines = Check that each line is one thing: the wording differs between networks.
draft.row = what stands in row {position} of the questionnaire?
draft.direction = to-body, from-body or both: which way the information goes
draft.way = empty, or a way to reach people
draft.nothing-tells-it = nothing tells it from other questions
draft.not-everywhere = not asked in every network
draft.not-used-here = Not used here:
draft.typed = typed text
draft.numbers = numbers without labels: codes (give the codebook as well), or what people typed
draft.long-list = more answers to choose from than groups can be made of
draft.one-answer = everybody gave the same answer
draft.on-roster = stands on the address list (“{column}”)
draft.not-understood = not recognised

# A draft: study and networks
draft.question = Question {number}
draft.question-named = Question {name}
draft.head = A draft by `brobygger init`. What the files show stands here; what only you can decide is marked TODO: a key with nothing behind it, at which `brobygger check` points until it is filled. “Check” means that the program read from wording or order what belongs together. Mappings/README.md explains every key.
draft.study-id = a name of the study's own, of a–z, 0–9 and -: the folder of results is called so
draft.study = Study
draft.study-title = as people are to read it
draft.files-outside = Files outside the mapping's folder are read only with `--allow-path FOLDER`; better move them here.
draft.roster = the address list: who belongs to the network; better run init again with --roster
draft.name-column = the column of the address list that holds the names
draft.match = email, id or name: what responses and roster have in common; and `column:`, where it stands
draft.question-not-here = not found in this network's responses: where is it here? Else delete the relation
draft.who-is-this = who is this? Remove the # where it is right, correct the id, or delete `items:`
draft.or = or
draft.rows = who stands in rows 1 to {rows}? `roster` for the roster's order, else the ids in order
draft.rows-in-order = who stands in rows 1 to {rows}? In order, among: {known}

# A draft: relations and scales
draft.named = Named
draft.levels = the answers that are a tie, the strongest first: put them in order and remove the #
draft.no-tie = the answers that mean no tie; if none does, write `blank: no-tie` in its place
draft.tie-or-not = TODO is this a tie? Then fill in its `label:`; if not, move its answer to `no-tie`.
draft.blank = no-tie or unanswered: what it means when somebody who answered left an item empty
draft.no-relation = found no question about the people on the address list; see `brobygger inspect`
draft.reciprocity = when both should say the same: differences become findings
draft.check-items = Check: {known} of {items} items are people on the address list. If the question is not about them, delete the relation; if the list is another one, run init again with it.
draft.check-rows = Check: the question has {rows} rows without names, about as many as there are people on the address list. If it is about them, move it to `relations` with `layout: roster-matrix`.
draft.check-same-question = Check that this is the same question in all networks.
draft.label = short, as in tables and pictures
draft.name-it = nothing in the export tells it from other questions: what is it called?

# What `inspect` prints
inspection.delimiter = delimiter
inspection.sheet = sheet “{sheet}”
inspection.headings = headings in row {row}
inspection.codebook = codebook {codebook}
inspection.responses = {rows} responses
inspection.columns = {columns} columns
inspection.respondent = the respondent stands in {column}
inspection.never-read = {unreadColumns} with technical details are never read
inspection.items = {items} items
inspection.many = many
inspection.no-answers = no answers
inspection.found-by = found by {keys}
inspection.one-answer = 1 answer, not shown
inspection.answers-alike = {otherAnswers} answers, all alike, not shown
inspection.different-answers = {otherAnswers} answers, {different} different ones, not shown
inspection.other-answers = others, not shown: {otherAnswers}
inspection.single-choice = single choice
inspection.multiple-choice = multiple choice
inspection.matrix = matrix
inspection.multiple-matrix = matrix, several ticks per row
inspection.numbers = numbers
inspection.text = text
inspection.complete = complete
inspection.partial = partial
inspection.test = by testers
inspection.not-started = never started or screened out
inspection.blank = empty cell
inspection.unanswered = seen, not answered
inspection.not-shown = not shown
inspection.certain = recognised for certain
inspection.possible = recognised as possible
inspection.not-recognised = not recognised

draft.waves.roster = the address list of this wave
draft.waves.label = when it was asked, for example: May 2025
draft.waves.elsewhere = “{question}” stands elsewhere in this export.
draft.waves.reworded = “{question}” is worded differently in this export. See whether it is the same question.
draft.waves.lost = Nothing in this export is like “{question}”. Then it is not compared, and a finding says so. If it was asked, write under questions where it stands.
draft.waves.another = The number that “{question}” has in the mapping is another question in this export.
draft.waves.number = its number here; if it was not asked, write question: {text} instead
draft.waves.answers = Answers to “{question}” that the mapping does not know: {answers}. Write them under answers where they belong.
"""#
