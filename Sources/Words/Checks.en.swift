// swift-format-ignore-file
let checksEN: StaticString = #"""
ambiguous-name.message = An item of the question “{question}” fits {candidates} persons on the roster. An ambiguous name is matched to nobody, and {n} {n: tie is | ties are} lost.
ambiguous-name.hint = Find out which of them it is ({candidates}), and tie the item to that roster id under `items` in the mapping.

answer-outside-scale.message = An answer to the question “{question}” is not in the mapping and occurs in {n} {n: cell | cells}. It counts as missing, not as no contact.
answer-outside-scale.hint.scale = Look the answer up in the cell and add it to the scale: under a level's `answers`, under `no-tie`, or under `missing` if it says no more than that it is not known{line}.
answer-outside-scale.hint.values = Look the answer up in the cell and add it to the `answers` of one of the `values`{line}.
answer-outside-scale.hint.kinds = Look the answer up in the cell and add it to the `answers` of one of the `kinds` or `bodies`{line}.

answer-time-unclear.message = Of {n} responses by persons with several equally full ones nobody can say which is the latest: the dates in the column can be read with the day or the month first, or cannot be read.
answer-time-unclear.hint = Export again with dates like 2024-03-01, or leave out the response that is not valid with `exclude` under `respondents`.

answered-without-ties.message = The person answered “{relation}” and reported contact with nobody. That is an answer, and not the same as no answer.
answered-without-ties.hint = If that is unexpected, ask {person} whether the question was understood.

blank-response.message = The response is blank: no item about contact is answered. The person counts among those who have not answered.
blank-response.hint = Call back {person}. If the person meant to have no contact with anybody, the questionnaire must say so.

blank-undecided.message = {n} {n: blank cell stands | blank cells stand} among answered ones in the question “{question}”. The export does not tell whether a blank means no contact or no answer; the mapping must say so.
blank-undecided.hint.give-question-scale = Give the question a `scale` of one level whose `answers` are `[1]`, and write there `blank: no-tie` (a blank means no contact), or `no-tie: [0]` and `blank: unanswered` (a blank means no answer){at}.
blank-undecided.hint.add-blank-no = Add `blank: no-tie` (a blank means no contact) or `blank: unanswered` (a blank means no answer) under the scale{at}.

box-unread.message = {cells} {cells: box | boxes} in {columns} {columns: column | columns} of the question “{question}” hold {texts} {texts: text | different texts} of which nothing is said. The export does not tell whether that is a tick, so the boxes are read neither as ticked nor as empty.
box-unread.hint = Look at the cells, and write under the question which texts are a tick and which are not: `ticked: […]` and `not-ticked: […]`{at}. “Don't know” goes under `missing: […]`.

cells-emptied.message = {n} {n: cell of | cells of} the question “{question}” {n: is | are} empty in an export from EFS, where every cell without an answer has a code. They count as not shown, never as no contact.
cells-emptied.certain = The code for shown and left (0) is still there, so it is the code for not shown (-77) that was emptied.
cells-emptied.uncertain = Whether the item was shown and left (0) or never shown (-77) can no longer be seen.
cells-emptied.hint = Use the export as EFS wrote it. If only the codes for “not shown” were emptied, write `blank: not-asked` under the scale{line}.

conflicting-frequency.message = Both report contact in “{relation}”, but at different levels. Both are expected to say the same here; each tie keeps the level its reporter gave.
conflicting-frequency.hint = Compare the two cells and clear it up with {pair}. The rule for undirected ties is `symmetrise` under `analysis`.

duplicate-email.undecidable.rows-roster-have = {n} rows of the roster have the same e-mail address. Responses are matched by the address, so it must belong to one person.
duplicate-email.undecidable.mend-addresses-roster = Mend the addresses in {rows} of the roster, or match responses with `match: id` or `match: name` under `respondents`.
duplicate-email.harmless.rows-roster-have = {n} rows of the roster have the same e-mail address. Responses are not matched by the address, so the figures stand.
duplicate-email.harmless.mend-addresses-roster = Mend the addresses in {rows} of the roster before the next mailing.
wave-key-unclear.no-key = {n} {n: person | persons} on the roster {n: has | have} nothing to be known by in another wave: `match-waves: {match}` finds nothing in {rows}.
wave-key-unclear.no-key.hint = Fill the cells, or choose another `match-waves`.
wave-key-unclear.doubled = {n} rows of the roster would be one and the same person in another wave: they share one `{match}`.
wave-key-unclear.doubled.hint = Mend {rows}, or choose another `match-waves`.
wave-person-changed.one = The same id on both rosters, but both the name and the e-mail address in {to} are others than in {from}.
wave-person-changed.one.hint = If it is the same person, there is nothing to do, and the earlier name may stand under `people`. If it is somebody else, they need an id of their own.
wave-person-changed.many = {persons} of {of} persons with the same id have both another name and another e-mail address in {to} than in {from}: the list was numbered anew, and changes would be counted between different people.
wave-person-changed.many.hint = Use `match-waves: email` or `match-waves: name`, or give people the same id on both lists.
wave-person-alike.message = Somebody who is on the roster of {from} only is like somebody who is on that of {to} only. They are counted as two: one who left and one who joined.
wave-person-alike.hint = If they are the same person, give {rows} the same id, or write the other address and name under `people` in the wave.
wave-not-comparable.lost = The question `{id}` is not in the export of {wave}. It is left out where {from} and {to} are compared.
wave-not-comparable.lost.hint = If it was not asked, there is nothing to do. If it was asked in other words, say so under `questions` in the wave.
wave-not-comparable.levels = The relation `{relation}` has other levels in {to} than in {from}, and no changes are computed.
wave-not-comparable.levels.hint = Only questions with the same answers can be compared.
wave-not-comparable.question = The question of the relation `{relation}` has another text in {to} than in {from}, and no changes are computed: people answered something else.
wave-not-comparable.question.hint = Look at the question in {cells}.
wave-not-comparable.answers = The answers for the level `{level}` of the relation `{relation}` have other texts in {to} than in {from}, and no changes are computed.
wave-not-comparable.answers.hint = Look at the answers in {cells}. What people answer may change when the answer is called something else.
wave-not-comparable.unread = The relation `{relation}` has answers in {from} or {to} that the mapping does not list, and lacks answers there that the other wave has. No changes are computed.
wave-not-comparable.unread.hint = See the findings on answers outside the scale, and list the answers under `answers` or `no-tie`.
wave-not-comparable.nobody = Nobody is on the rosters of both {from} and {to}. Nothing can be compared person by person.
wave-not-comparable.nobody.hint = See whether `match-waves` names something that both lists have.

duplicate-person.undecidable.rows-roster-have = {n} rows of the roster have the same id, or the same name and nothing to tell them apart. Responses and items cannot be matched to the right person.
duplicate-person.undecidable.if-one-person = If it is one person, keep one of them ({rows}). If they are different persons, give each an id of their own.
duplicate-person.harmless.rows-roster-have = {n} rows of the roster have the same name. That is allowed when id or e-mail tells them apart, but the name alone points to nobody.
duplicate-person.harmless.check-if-they = Check {rows}. If they are different persons, tie the questions' items to roster ids under `items`; if it is one person, keep one row.

duplicate-response.fuller = The fullest one counts{kept}, since it answers most
duplicate-response.later = The fullest are equally full, and the latest of them counts{kept}
duplicate-response.last-in-file = The fullest are equally full and have no times; the one that stands last in the file counts{kept}
duplicate-response.undecided = The fullest are equally full, and their times cannot be put in order; the one that stands last in the file is used{kept} until somebody decides
duplicate-response.message = The person has {n} responses in the export. {which}; the rest is left out{leftOut}.
duplicate-response.attributes-from-others = It leaves open {labels}, which is taken from one of the others.
duplicate-response.left-in-others = Only a response left out says anything about {labels}; that is not included.
duplicate-response.hint = Check which response is the valid one of {person}. If it is another, leave out {kept} with `exclude` under `respondents`.

low-response-rate.message = {answered} of {persons} have answered ({percent}%). The response rate is below the threshold of {threshold}%, and the figures say less about the network than they seem to.
low-response-rate.hint = Call back those who have not answered: filter the sheet Respondents by status. The threshold is `response-rate` under `checks`.

mapping-fits-nobody.message.unknown-id = The roster id in this line of `{key}` is not on the roster, so the line is about nobody.
mapping-fits-nobody.message.unused-item = The text in this line of `items` is not in the question “{question}”, so the line does nothing.
mapping-fits-nobody.hint.write-text-as = Write the text as it stands in the export, or remove the line.
mapping-fits-nobody.hint.write-id-as = Write the id as it stands on the roster, or remove the line.

non-respondent.message = The person has not answered. A missing answer is not the same as no contact.
non-respondent.hint = Call back {person} and ask for an answer. Without one, what the person could have reported is unknown.

one-sided-tie.message = The tie in “{relation}” is one-sided: of two who answered about each other, only one reports contact. Both are expected to say the same here.
one-sided-tie.hint = Clear it up with {pair}. If the contact need not be reciprocal, write `reciprocity: not-expected`.

option-not-in-export.message = The question “{question}” has no column in the export for {values}. Nobody can have the value, and whoever ticked only that option seems to have ticked nothing.
option-not-in-export.hint = Write the text of `answers` as the export has it{at}. If the column of an “other” option is missing, export again with “Include free-text input”.

partial-response.message.export-says-questionnaire = The export says that the questionnaire was not completed. The answers that are there count.
partial-response.message.person-answered-items = The person answered {answered} of {asked} items. The rest is unanswered and does not count as no contact.
partial-response.hint = Ask {person} to complete the questionnaire, or mention what is missing when you report.

people-unmatched.message.response-finds-no = {n}{of} {n: response finds | responses find} no person on the roster.
people-unmatched.message.item-finds-no = {n}{of} {n: item | items} of “{question}” {n: finds | find} no person on the roster.
people-unmatched.would-match-by = {curable} would match by the column {column} with `match: {match}`.
people-unmatched.unknown = Responses and items that find nobody are not the same as nobody answering.
people-unmatched.hint.column = Write `respondents: {{ match: {match}{column} }}` in the mapping, if that is what is meant.
people-unmatched.hint.if-addresses-have = If the addresses have changed, mend them on the roster, or write the new ones under `people: {{ "ID": {{ emails: [...] }} }}` of the network.
people-unmatched.hint.tie-text-roster = Tie the text to a roster id under `items`, or list it under `nobody` if it is no person. If the questionnaire has the persons in the order of the roster, write `rows: roster`.
people-unmatched.hint.check-match-column = Check `match` and `column` under `respondents`, and that `responses` and `roster` belong to the same network.
people-unmatched.hint.write-them-alike = Write them alike in both files: format the column as text in the spreadsheet before saving, and export again; or choose another way with `match` and `column` under `respondents`.
people-unmatched.rule.all-would = All {curable} would match {match}
people-unmatched.rule.some-would = {curable} would match {match}
people-unmatched.rule.unsafe = That could join two people, and is not done unasked.
people-unmatched.rule.leading-zeros = without leading zeros.
people-unmatched.rule.number-format = as whole numbers, without decimals and signs between thousands.
people-unmatched.rule.capitals = if capitals were left aside.
people-unmatched.rule.punctuation = if only letters and digits counted, without leading zeros.
people-unmatched.rule.look-alikes = if look-alike characters of other alphabets{seen} were the usual ones.
people-unmatched.rule.mailbox = by what stands before the at sign of the address.
people-unmatched.rule.numbers-beside-names = without the numbers before or behind the names.
people-unmatched.rule.all-are-ids = All of them are ids or addresses on the roster, not names.
people-unmatched.rule.some-are-ids = {curable} of them are ids or addresses on the roster, not names.
people-unmatched.of = of {total}

person-not-asked.message = {persons} {persons: person | persons} on the roster {persons: has | have} no item in the question “{question}”. Nobody could report contact with them; that counts as not asked, not as no contact.
person-not-asked.hint = If the question spells the name differently, tie the item to the roster id under `items`. If the person does not belong to the network, take the row out of the roster.

question-not-found.message.nothing-fits = The question of {entry} is not in {file}. Every question of the mapping must be in the export.
question-not-found.message.several-fit = {places} questions in {file} fit {entry}. The mapping must point to one.
question-not-found.message.keys-disagree = The keys of {entry} lead to different questions in {file}. All keys must lead to the same one.
question-not-found.message.key-needed = The keys of {entry} are not enough to find and read the question in {file}. Which keys are needed depends on the file's format.
question-not-found.message.options-missing = No question in {file} has all the options of {entry}. The nearest begins in column {column} and lacks {quoted}.
question-not-found.message.other-layout = The question of {entry} is in {file}, but is {kind} there. `layout` must agree with the export.
question-not-found.hint.nothing-fits = Write the text of `question` as the export has it, or give `number` or `variables`{at}. Where one network asks differently, say so in its `questions`.
question-not-found.hint.several-fit = Add `number` or `variables` for one of them{at}: {cells}.
question-not-found.hint.keys-disagree = Keep the key that is right and remove the others{at}. They lead to {cells}.
question-not-found.hint.key-needed = Add a key that this format can answer{at}: {quoted}.
question-not-found.hint.options-missing = If that is the question, point to it with {variables}{at}, or correct the texts of `answers`. If the column of an “other” option is missing, export again with “Include free-text input”.
question-not-found.hint.if-each-person = If each person has a box for each answer, use `layout: roster-matrix` and a `scale` whose `answers` they are{at}. Otherwise point to another question with `question`, `number` or `variables`.
question-not-found.hint.correct-layout-or = Correct `layout`, or point to another question with `question`, `number` or `variables`{at}.
question-not-found.kind.single-question = a single question
question-not-found.kind.multiple-choice = a multiple choice
question-not-found.kind.matrix-with-one = a matrix with one answer per row
question-not-found.kind.matrix-with-several = a matrix with several ticks per row
question-not-found.kind.another-kind = of another kind

repeated-item.message = The person has several items in the question “{question}”. A person can have one; the first counts and this one is left out.
repeated-item.hint = Compare {items}. If one of them is somebody other than {person}, tie it to the right roster id under `items`.

roster-doubtful.message.no-address = {n: The row has | {n} rows have} something that is no e-mail address where the others have one. No response can be tied to it.
roster-doubtful.message.addresses-swapped = Name and address contradict each other in {n} rows, and each address fits the name in another of them. Each would then get somebody else's answers.
roster-doubtful.message.only-name = {n: The row has | {n} rows have} a name, but neither id nor e-mail, as the others have. A total or a heading would count as a person who has not answered.
roster-doubtful.message.nobody = {n: The row says | {n} rows say} something, but not of whom: name, id and e-mail are blank. No person is made of that.
roster-doubtful.hint.no-address = Mend the address in {rows} of the roster, or empty the cell if the person has none.
roster-doubtful.hint.addresses-swapped = Mend {rows} of the roster. If they are right, say so under `people` of the network: the other address or the other name under the roster id.
roster-doubtful.hint.only-name = Delete {rows} if it is no person; else fill in what is missing.
roster-doubtful.message.without-email = {n: The row has | {n} rows have} no e-mail address, where others have one. {n: The person | They} cannot be invited by e-mail, and no response can be tied to {n: the person | them} by it.
roster-doubtful.message.without-name = {n: The row has | {n} rows have} no name. An item of the question would have nothing to show.
roster-doubtful.message.more-than-address = {n: The row has | {n} rows have} something besides an address in the column with addresses. Brobygger reads the address out of it; a survey tool may send nothing.
roster-doubtful.message.domain-alike = {n: The row has an address that ends | {n} rows have addresses that end} nearly as most others do, as by a slip of the finger. The invitation would come back.
roster-doubtful.message.same-name = {n} rows have the same name. Whoever answers could not tell which of the items is meant.
roster-doubtful.message.names-alike = {n} rows have names that differ by a letter or two: perhaps one person who stands there twice.
roster-doubtful.message.values-alike = {n: One row writes a value | {n} rows write values} of a column otherwise than most, by a blank, a sign or capitals alone. They may count as different units.
roster-doubtful.hint.without-email = Fill in the address in {rows}, or decide how they are to be asked.
roster-doubtful.hint.without-name = Fill in the name in {rows}.
roster-doubtful.hint.address = Mend the address in {rows}.
roster-doubtful.hint.same-name = Check {rows}. If they are different persons, the items made here tell them apart by another column; if it is one person, keep one row.
roster-doubtful.hint.names-alike = Check {rows}. If it is one person, keep one row; if they are different persons, nothing need be done.
roster-doubtful.hint.values-alike = Write the value alike in {rows}.

same-answer-throughout.message = The person gave one and the same answer to all {items} items of “{question}”. The answer counts as it stands.
same-answer-throughout.hint = Consider whether the answer was given with thought, and ask {person} if in doubt.

self-tie.message = The person reported contact with themselves in “{question}”. A tie joins two persons, and the tick is left out.
self-tie.hint = Nothing needs doing. If the tick may be meant for somebody with a similar name, check with {person}.

status-not-understood.message = {n} {n: response has words | responses have words} in column {column} that are no known code. The column says which responses are complete or left out.
status-not-understood.hint = Export again with codes in place of labels, or write under `respondents` what the words mean: `complete: {{ column: {column}, values: […] }}`, and `partial` and `exclude` likewise.

system-column-missing.hint.export-again-with = Export again with {column}, or say with `complete` or `partial` under `respondents` which responses are complete.
system-column-missing.hint.export-again-with-you = Export again with {column} if you need to find the responses in EFS.
system-column-missing.message = The export lacks the column {column}. {consequence}
system-column-missing.status = Whether a questionnaire was broken off then shows in the answers only: a response without gaps counts as complete.
system-column-missing.number = Responses then have no serial number and are known by their row only.

test-response-left-out.message = {n} {n: test response is | test responses are} left out. Responses from trying the questionnaire out do not belong to the network.
test-response-left-out.hint = Check that the rows are test responses. Either the export marks them or `exclude` under `respondents` does.

tie-to-non-respondent.message = {n} {n: reported tie | reported ties} to the person cannot be confirmed, because the person has not answered. What is unconfirmed is neither reciprocal nor one-sided.
tie-to-non-respondent.hint = Call back {person}, or read reciprocity over observed pairs.

unknown-respondent.message = The response cannot be tied to one person on the roster. Only persons on the roster belong to the network, and the response is left out.
unknown-respondent.hint = See in the row who answered. If the roster spells the address or name differently, mend it there, or write it under `people` of the network; if the person should be in the network, add a row. If the name fits several, let e-mail or number tell them apart (`match`).

unmatched-item.numbered-message = The export has no name for {rows} {rows: row | rows} of the question “{question}”. A row without a name is nobody's, and {lost} {lost: tie is | ties are} lost.
unmatched-item.numbered-hint = Say with `rows` who stands in row 1, 2, 3 … of the questionnaire: `rows: roster` where the order is that of the roster, else a list of roster ids. If a row is no person, list its number under `nobody`.
unmatched-item.piped-message = The name in {rows} {rows: row | rows} of the question “{question}” was piped in for each respondent, and the export does not have the names. Whom the answers are about is not known, and {lost} {lost: tie is | ties are} lost.
unmatched-item.piped-hint = Where the header says `[!field!]`, export again with the respondents' background data, so that the column `field` is there. If it is a name that the respondent typed in an earlier question, read that question with `layout: nominations` instead.
unmatched-item.message = An item of the question “{question}” fits nobody on the roster. Only persons on the roster belong to the network, and {n} {n: tie is | ties are} lost.
unmatched-item.typed-message = A box of the question “{question}” ({n} {n: cell | cells}) holds a text that fits nobody on the roster, perhaps several names. Whom it means is not known, so nobody counts as without contact because whoever typed it did not name them.
unmatched-item.typed-hint = Tie the text to a roster id under `items` in the mapping, or list it under `nobody` if it means nobody on the roster. Several names in one box are read where each of them is on the roster.
unmatched-item.hint = Tie the item to a roster id under `items` in the mapping, or list it under `nobody` if it is no person. If the person is missing from the roster, add a row there.
unmatched-item.body-message = A column of the question “{question}” fits no body or no kind of contact in the mapping. Its answers are lost.
unmatched-item.body-hint = Add the text to the `answers` of one of the `bodies` or `kinds`. Where the export has row numbers only, say with `rows` which body stands in each row.

values-alike.message = {n: One row | {n} rows} of the roster {n: writes | write} a value of “{attribute}” with other capitals than most. It is read as the same value.
values-alike.hint = Write the value alike in {rows}. If they are two different things, give them different names on the roster.

# Persons and places in messages
mention.number = person no. {position} on the roster
mention.row = the person in row {row} of the roster
place.rows-concerned = the {n: row | rows} concerned
place.row = row {rows}
place.rows = rows {rows}
place.columns-concerned = the {n: column | columns} concerned

# A hint's beginning: what comes nearest to what was not found
similar = Most similar: {nearest}.

# BoxUnread

# CellsBesideTable
cells-beside-table.message = {n: The row has | {n} rows have} blank fields to the right of the last heading, which the other rows do not have. Either somebody typed a delimiter too many, or an answer holds one without quotes around it and moved the fields behind it.
cells-beside-table.hint = Look for a delimiter inside an answer, and put quotes around the answer. If there is none, delete the blank fields.
"""#
