// swift-format-ignore-file
let rulesEN: StaticString = #"""
# What each code means (`brobygger explain CODE`): the fault in a few words, what is wrong and the rule behind it, what
# it does to the network and its figures, how to mend it, and a case with invented ids, files and rows.

rule.mapping-syntax.title = The mapping file is not valid YAML
rule.mapping-syntax.meaning = The file cannot be read as YAML. Common reasons are a tab in the indentation, a quote that is not closed, or a colon inside a text without quotes.
rule.mapping-syntax.importance = The mapping says what the answers mean. Without it there is no network.
rule.mapping-syntax.cure = Go to the line and column of the message. Indent with spaces, and put quotes around text with a colon, a number sign or a bracket.
rule.mapping-syntax.example = `label: Contact: work` has to be `label: "Contact: work"`.

rule.mapping-unknown-key.title = Unknown key in the mapping file
rule.mapping-unknown-key.meaning = A key does not exist, or stands in the wrong place. Unknown keys are never passed over in silence.
rule.mapping-unknown-key.importance = A misspelt key would otherwise do nothing, and the figures would rest on something else than you meant.
rule.mapping-unknown-key.cure = Use the key that the message suggests, or mend the indentation. Mappings/README.md lists every key.
rule.mapping-unknown-key.example = `reciprosity: expected` under a relation; the key is `reciprocity`.

rule.mapping-duplicate-key.title = The same key twice
rule.mapping-duplicate-key.meaning = A key occurs more than once in one block, or two entries of a list have the same `id`.
rule.mapping-duplicate-key.importance = Only one of them could count, and which one would be a matter of chance.
rule.mapping-duplicate-key.cure = Keep one, or give them different names.
rule.mapping-duplicate-key.example = Two relations with `id: contact`.

rule.mapping-missing-key.title = A key is missing
rule.mapping-missing-key.meaning = A block lacks a key that it has to have.
rule.mapping-missing-key.importance = The program never guesses at meaning. What the mapping leaves open is for you to decide.
rule.mapping-missing-key.cure = Add the key that the message names to the block it points to.
rule.mapping-missing-key.example = A network without `roster`: nobody knows who belongs to it.

rule.mapping-wrong-type.title = Wrong type of value
rule.mapping-wrong-type.meaning = A value is of another kind than the key takes: text instead of a number, or one value instead of a list.
rule.mapping-wrong-type.importance = The value cannot be read without guessing.
rule.mapping-wrong-type.cure = Write the value as the message says. Lists stand in brackets or with a dash on each line; roster ids stand in quotes.
rule.mapping-wrong-type.example = `answers: Daily` should be `answers: ["Daily"]`.

rule.mapping-wrong-value.title = A value that cannot be used
rule.mapping-wrong-value.meaning = The value is of the right kind, but not one that the key accepts, or out of bounds.
rule.mapping-wrong-value.importance = A choice that does not exist cannot be followed, and the program does not make another one for you.
rule.mapping-wrong-value.cure = Choose one of the values that the message lists.
rule.mapping-wrong-value.example = `response-rate: 80` should be a number from 0 to 1: `response-rate: 0.8`.

rule.mapping-dangling-reference.title = Refers to something that is not there
rule.mapping-dangling-reference.meaning = A key refers to an `id` that is defined nowhere in the mapping.
rule.mapping-dangling-reference.importance = Without the scale, value or body it refers to, the answers have no meaning.
rule.mapping-dangling-reference.cure = Mend the `id` as the message suggests, or add what is missing.
rule.mapping-dangling-reference.example = `scale: contacts` where the scale is called `contact`.

rule.file-unreadable.title = The file cannot be read
rule.file-unreadable.meaning = The file is not there, is a folder, or you may not read it.
rule.file-unreadable.importance = Without all its files the network would be incomplete; the run ends before anything is written.
rule.file-unreadable.cure = Check the path. Paths in the mapping start at the folder that the mapping is in.
rule.file-unreadable.example = `responses: answers.csv`, while the file is in the folder `elvestad`.

rule.path-not-allowed.title = The file lies outside the mapping's folder
rule.path-not-allowed.meaning = The mapping names a file outside the folder that it lies in: by `..`, by a full path, or through a link.
rule.path-not-allowed.importance = Whoever gets a mapping from somebody else must not read files from the rest of the machine into the results unawares.
rule.path-not-allowed.cure = Put the file into the mapping's folder, or allow the folder that it is in with `--allow-path FOLDER`.
rule.path-not-allowed.example = `roster: ../shared/roster.csv` is read only with `--allow-path shared`.

rule.file-empty.title = The file is empty
rule.file-empty.meaning = The file has no content, or nothing below its header.
rule.file-empty.importance = An empty file is usually a failed export or copy, not a network without answers.
rule.file-empty.cure = Export the file from Questback again.
rule.file-empty.example = A download that was interrupted has 0 bytes.

rule.format-unknown.title = Unknown file format
rule.format-unknown.meaning = The content looks like no export format that the program reads. A format is recognised by content, not by the file's name.
rule.format-unknown.importance = A file read as something it is not puts wrong answers on wrong persons.
rule.format-unknown.cure = Export the raw data again in a format that `brobygger formats` lists. If the format is right, force it with `format:` under `responses`.
rule.format-unknown.example = A finished report instead of raw data.

rule.text-encoding.title = The text encoding does not fit
rule.text-encoding.meaning = The file holds bytes that are no text in the encoding that was detected or given.
rule.text-encoding.importance = When æ, ø and å are read wrongly, names and answers no longer fit the roster and the scale.
rule.text-encoding.cure = Give `encoding:` for the file, or save it as UTF-8.
rule.text-encoding.example = `responses: {{ file: answers.csv, encoding: windows-1252 }}`

rule.delimited-text-broken.title = The delimited text is broken
rule.delimited-text-broken.meaning = A row has another number of cells than the header, a quote is not closed, or the file holds NUL bytes.
rule.delimited-text-broken.importance = When cells are shifted, answers land on the wrong person. So nothing is guessed.
rule.delimited-text-broken.cure = Look at the row in the message, and export again. If the delimiter is another, give `delimiter:`.
rule.delimited-text-broken.example = Row 17 has 33 cells, the header has 36.

rule.xml-broken.title = The XML is broken
rule.xml-broken.meaning = The file breaks the rules of XML: it ends too early, a tag is not closed, or an `&` stands unescaped.
rule.xml-broken.importance = A truncated file can pass for a whole one with fewer responses. People who answered would count as if they had not.
rule.xml-broken.cure = Export or download the file again. Do not mend it by hand.
rule.xml-broken.example = The download stopped at line 4210, in the middle of a `<row>`.

rule.xml-refused.title = The XML is refused for safety
rule.xml-refused.meaning = The file has a document type (DTD) or entities. Questback's exports have none, and they can be used to fetch other files or to fill the memory.
rule.xml-refused.importance = The content cannot be trusted, and none of it is read.
rule.xml-refused.cure = Use the file as Questback gave it. If nobody changed it, find out where it comes from.
rule.xml-refused.example = The file begins with `<!DOCTYPE export [...]>`.

rule.export-broken.title = The export is not consistent
rule.export-broken.meaning = The file can be read, but does not have the structure of its format: something is missing or out of order.
rule.export-broken.importance = It is then uncertain which answer belongs to which question.
rule.export-broken.cure = Export again, and do not open and save the file in another program first.
rule.export-broken.example = A row lacks the variable `v_14`, which is in the list of variables.

rule.cell-without-value.title = A spreadsheet cell without a value
rule.cell-without-value.meaning = A cell that is read holds a formula that nobody has computed, or an error of the spreadsheet such as #N/A.
rule.cell-without-value.importance = Read as empty, the cell would say “no contact” or “no unit”, which nobody knows.
rule.cell-without-value.cure = Open the workbook in Excel or LibreOffice and save it, or type the value.
rule.cell-without-value.example = A script recoded the answers in column D and stored formulas without values.

rule.roster-column-missing.title = The roster lacks a column
rule.roster-column-missing.meaning = A column that `roster` or an attribute refers to is not in the roster.
rule.roster-column-missing.importance = The roster decides who belongs to the network, and name and e-mail tie the responses to the persons.
rule.roster-column-missing.cure = Write the column's name as the file has it. If one network has other names, give them there: `roster: {{ file: …, columns: {{ name: … }} }}`.
rule.roster-column-missing.example = The mapping says `name: Name`, the file has `Full name`.

rule.respondent-column-missing.title = Nothing says who answered
rule.respondent-column-missing.meaning = The column that shows whose response it is, is not in the export.
rule.respondent-column-missing.importance = A tie goes from the one who answers. Without a sender an answer makes no network.
rule.respondent-column-missing.cure = Give the column with `column` under `respondents`; the message lists those that could be meant. An anonymous survey cannot become a network.
rule.respondent-column-missing.example = `respondents: {{ match: email, column: c_0001 }}`; the e-mail is in `p_0001`.

rule.output-unwritable.title = The results cannot be written
rule.output-unwritable.meaning = The disk is full, the folder cannot be written to, or something else keeps the files from being saved.
rule.output-unwritable.importance = A run writes everything or nothing, so that old and new figures never mix.
rule.output-unwritable.cure = Free some space, close the workbook in Excel, or choose another folder with `--output`.
rule.output-unwritable.example = The folder `Exports` is on a drive that you may only read.

rule.output-in-use.title = Another run is writing the same results
rule.output-in-use.meaning = Two runs of one study write to one folder. This one has waited and given up.
rule.output-in-use.importance = Only one can write at a time; else files of two runs could end up side by side.
rule.output-in-use.cure = Run again when the other one is done, or choose another folder with `--output`.
rule.output-in-use.example = Two colleagues run the same study on a shared drive at the same time.

rule.export-incomplete.title = Only a part of the responses
rule.export-incomplete.meaning = The file itself says that the survey has more responses than stand in it: it is one page of several.
rule.export-incomplete.importance = Those on the other pages would look as if they had not answered.
rule.export-incomplete.cure = Fetch all pages and give them as a list: `responses: [page1.xml, page2.xml]`.
rule.export-incomplete.example = answers.xml has 1000 responses, but says that there are 1240 in all.

rule.people-unmatched.title = Responses or items that do not find their persons
rule.people-unmatched.meaning = No response or item, or hardly any, fits the roster; or several would fit if one and the same trait were left aside: zeros in front, capitals, what follows the @.
rule.people-unmatched.importance = Such answers were given. Counting them as “has not answered” would make a wrong network that looks right; guessing could join two people.
rule.people-unmatched.cure = Do what the message proposes: correct `match` or `column` under `respondents`, write the ids alike in both files, or tie addresses and names to persons under `people` or `items`.
rule.people-unmatched.example = The roster has the id 00101 and the export 101: a spreadsheet took the zeros away.

rule.question-not-found.title = The question is not in the export
rule.question-not-found.meaning = The mapping refers to a question that is not in the export, or that several questions fit.
rule.question-not-found.importance = Without the right question the network is empty, or is another one than you think. The run ends.
rule.question-not-found.cure = Write `question` as the text stands in the export, or point to it with `number`, `variables` or `question-id`. `brobygger inspect` shows every question of a file.
rule.question-not-found.example = `question: How often do you have contact` fits questions 4 and 9; add `number: 4`.

rule.blank-undecided.title = Undecided what a blank means
rule.blank-undecided.meaning = There are blank cells among answered ones, and the export does not tell no contact from no answer. The mapping must then say what a blank means.
rule.blank-undecided.importance = The choice changes density, reciprocity and who is an isolate. Missing is never zero.
rule.blank-undecided.cure = Put `blank: no-tie` under the scale if respondents were to mark only those they have contact with, else `blank: unanswered`.
rule.blank-undecided.example = The questionnaire had only daily, weekly and monthly, and others were to be left blank: `blank: no-tie`.

rule.cells-emptied.title = Codes of missing answers were emptied
rule.cells-emptied.meaning = EFS writes a sign into every cell without an answer: 0 or -99 where the question was shown and left, -77 or -66 where it was not shown. In this file the cells are empty, so somebody took the codes out afterwards.
rule.cells-emptied.importance = Nobody can see any longer whether the person left the item or never saw it. Only the former can mean no contact. The cells count as not shown. Where 0 still stands in the question that is a warning, else an error.
rule.cells-emptied.cure = Export from EFS again, and use the file as it is. If there is only the changed file, and empty means there that the item was not shown, write `blank: not-asked` under the scale, or under the network's `questions`.
rule.cells-emptied.example = v_15 to v_18 are empty in row 4 of data.csv, while other cells of the question have codes.

rule.answer-outside-scale.title = An answer outside the scale
rule.answer-outside-scale.meaning = The export has an answer that the mapping does not list. All cells with the same answer are one finding.
rule.answer-outside-scale.importance = An unknown answer counts as missing, so a tie may be lost and a person look less connected than she or he is.
rule.answer-outside-scale.cure = Look at the cell that the finding points to, and add the answer to the `answers` of a level, to `no-tie`, or to `missing` where it says no more than that it is not known.
rule.answer-outside-scale.example = The scale has “Weekly”, but 12 cells from row 5 of answers.csv on have “Every week”.

rule.box-unread.title = Undecided what is a tick
rule.box-unread.meaning = In a question whose boxes are ticked or not there are texts that are neither 1, 0, TRUE, FALSE, empty, the option's own text nor anything that the export itself explains. The mapping must then say which of them is a tick.
rule.box-unread.importance = If “Not selected” is read as a tick, everybody has every function. Such boxes become neither ticks nor empty; the answer counts as not known.
rule.box-unread.cure = Look at the cells, and write under the question which texts are a tick and which are not: `ticked: […]` and `not-ticked: […]`. A text that several people typed at “other” goes under `ticked`, “don't know” under `missing`.
rule.box-unread.example = `ticked: [Selected]` and `not-ticked: [Not selected]` under question 5 on functions.

rule.option-not-in-export.title = The option is not in the export
rule.option-not-in-export.meaning = A multiple choice has a column for each option. A value of the mapping has no such column.
rule.option-not-in-export.importance = Nobody can have the value. Whoever ticked only that option seems to have ticked nothing, and is lost from the groups.
rule.option-not-in-export.cure = If the export spells the text differently, add it under `answers`. If it is an “other” option, export again with “Include free-text input”. If the questionnaire had no such option, take the value out.
rule.option-not-in-export.example = The value `other` for “Other (please specify)”, where the export was made without free text.

rule.mapping-fits-nobody.title = A line of the mapping that fits nothing
rule.mapping-fits-nobody.meaning = A roster id under `items`, `rows` or `people` is not on the roster, or a text under `items` is not in the export.
rule.mapping-fits-nobody.importance = The line was to tie something to a person. As it stands it does nothing, and what it was to mend is still wrong.
rule.mapping-fits-nobody.cure = Correct the id or the text, or remove the line.
rule.mapping-fits-nobody.example = `items` ties a text to the id 12, but the roster writes 012.

rule.duplicate-person.title = The same person several times on the roster
rule.duplicate-person.meaning = Two or more rows of the roster have the same id or the same name. The same name is allowed when id or e-mail tells the persons apart.
rule.duplicate-person.importance = A person counted twice gives too many persons, too low a density, and ties split in two.
rule.duplicate-person.cure = Delete one row if it is one person. If there are two, give each an id, and tie the questions' items to the ids under `items`.
rule.duplicate-person.example = Rows 13 and 29 of the roster both have id 12.

rule.duplicate-email.title = One e-mail address for several persons
rule.duplicate-email.meaning = Two or more persons on the roster have the same e-mail address.
rule.duplicate-email.importance = When responses are matched by e-mail, nobody can tell whose response it is. Shared mailboxes are a common reason.
rule.duplicate-email.cure = Mend the address on the roster, or match by something else with `match: id` or `match: name` under `respondents`.
rule.duplicate-email.example = Person 12 and person 15 both have the address of the front office.

rule.roster-doubtful.title = A doubtful row of the roster
rule.roster-doubtful.meaning = A row has an address that is none, an address that fits the name in another row, or lacks what all other rows have.
rule.roster-doubtful.importance = Responses are matched through the list. If two names are swapped, each gets the other's answers; if the row is a total or a heading, it becomes a person who never answers.
rule.roster-doubtful.cure = Look at the row, and mend or delete it.
rule.roster-doubtful.example = Rows 5 and 9 swapped their names when the list was sorted.

rule.values-alike.title = Values that differ only in how they are written
rule.values-alike.meaning = Two values of a column of the roster differ only in capitals. They are read as one, written as most write it.
rule.values-alike.importance = One unit written in two ways would else be two groups, and contact within it would look like contact between them.
rule.values-alike.cure = Write the value alike in all rows. If they are two different things, give them different names.
rule.values-alike.example = The unit has a small first letter in row 5.

rule.unmatched-item.title = A name that is not on the roster
rule.unmatched-item.meaning = An item of the question, or a name somebody typed, fits nobody on the roster. Case, punctuation, accents and the order of names do not matter; the rest has to agree.
rule.unmatched-item.importance = Every tie to that name is lost. If it is a misspelling, a person on the roster loses all contact that others reported.
rule.unmatched-item.cure = Tie the item to a roster id under `items`. If it is no person (“None of these”), list it under `nobody`. If the person belongs to the network, add the name to the roster.
rule.unmatched-item.example = Column AB has a name with one letter too many. Most similar: person 12. `items: {{ "the name in the column": "12" }}`.

rule.ambiguous-name.title = A name that fits several persons
rule.ambiguous-name.meaning = An item of the question, or a name somebody typed, fits two or more persons on the roster equally well.
rule.ambiguous-name.importance = Choosing one would move contact from one person to another. The name is therefore matched to nobody, and the ties are lost.
rule.ambiguous-name.cure = Find out who is meant, for example from the order of the items, and tie the item to a roster id under `items`.
rule.ambiguous-name.example = The question has a first name only, which both person 12 and person 15 have.

rule.repeated-item.title = A person who is in the question twice
rule.repeated-item.meaning = Two items of one question are the same person. The first counts, the other is left out.
rule.repeated-item.importance = The answers may contradict each other, and a contact must not count twice. Often one of the names is really somebody else.
rule.repeated-item.cure = If one of the names is somebody else, tie it to the right roster id under `items`.
rule.repeated-item.example = Columns F and T are both person 12; T is left out.

rule.person-not-asked.title = A person nobody was asked about
rule.person-not-asked.meaning = A person on the roster has no item in the question. Nobody could report contact with that person.
rule.person-not-asked.importance = The person seems to be an isolate, but nobody was asked. Such pairs are kept out of every share of observed pairs.
rule.person-not-asked.cure = Look for an unmatched item in the same question and tie it to the person under `items`. If the person does not belong, take the row out of the roster.
rule.person-not-asked.example = Person 12 was added to the roster after the questionnaire had been sent.
rule.wave-key-unclear.title = Unclear who is who in two waves
rule.wave-key-unclear.meaning = People are known again from one wave to the next by what `match-waves` says. Somebody here lacks it, or several on one roster share it.
rule.wave-key-unclear.importance = Changes are counted person by person. Without knowing who is who, contact that one began would look like contact that another broke off.
rule.wave-key-unclear.cure = Mend the roster, or choose another `match-waves`: id, email or name.
rule.wave-key-unclear.example = Row 5 and row 17 of the roster of 2025 both have the id 12.
rule.wave-person-changed.title = The same id, with another name and another address
rule.wave-person-changed.meaning = Two persons count as one because they have one id, but neither the name nor the e-mail address is the same. Where that holds for more than a fifth, the list was numbered anew, and the run stops.
rule.wave-person-changed.importance = People change names and addresses. But if the id was given to somebody else, the answers of two different people are compared.
rule.wave-person-changed.cure = See who it is. Give the new person an id of their own, or use `match-waves: email`.
rule.wave-person-changed.example = Person 16 had another name and another address in 2023.
rule.wave-person-alike.title = Somebody who left is like somebody who joined
rule.wave-person-alike.meaning = A person of the first roster is not on the next, and a new person there has the same or nearly the same name, address or mailbox.
rule.wave-person-alike.importance = If they are one person, all answers of and about them are left out of the changes. Nobody is joined for being alike.
rule.wave-person-alike.cure = If they are one person, give both the same id, or write the other address or name under `people` in the wave.
rule.wave-person-alike.example = Row 8 of the roster of 2023 and row 11 of that of 2025 have the same name and different ids.
rule.wave-not-comparable.title = Something cannot be compared between two waves
rule.wave-not-comparable.meaning = A question was asked in one of two waves only, or with another text, other levels or other answers. Or nobody is on both rosters.
rule.wave-not-comparable.importance = A change of the answers could come from the question's being another. So no change of this relation is computed; the rest is compared.
rule.wave-not-comparable.cure = None, if the question really was changed. Otherwise correct `questions` in the wave, or the answers of the scale.
rule.wave-not-comparable.example = “Weekly” in 2023 became “Every week or oftener” in 2025.

rule.non-respondent.title = Has not answered
rule.non-respondent.meaning = A person on the roster has no response in the export. A missing answer is not the same as no contact.
rule.non-respondent.importance = We do not know whom the person has contact with, only who reports contact with the person. Two non-respondents may have contact that does not show.
rule.non-respondent.cure = Call the person back. The workbook's sheet Respondents can be filtered by those who should be reminded.
rule.non-respondent.example = Person 12 is on the roster, but no row of answers.csv is from person 12.

rule.partial-response.title = Has answered in part
rule.partial-response.meaning = The person left open more items than `call-back` under `checks` lets pass (one in ten), answered nothing of a whole relation, or the export says that the questionnaire was broken off.
rule.partial-response.importance = The answers that are there count. What is missing is unknown and makes the number of contacts a minimum.
rule.partial-response.cure = Ask the person to complete the questionnaire, or mention it in the report. `checks: {{ call-back: {{ missing-at-most: 0.2 }} }}` lets more pass.
rule.partial-response.example = Person 12 answered 20 of 33 items.

rule.blank-response.title = Blank response
rule.blank-response.meaning = There is a row for the person, but no item about contact is answered. Some people open the questionnaire and do not fill it in.
rule.blank-response.importance = The row does not say that the person is an isolate. It does not count in the response rate.
rule.blank-response.cure = Call the person back.
rule.blank-response.example = Row 17 is from person 12, but every column of “contact” is empty.

rule.low-response-rate.title = Low response rate
rule.low-response-rate.meaning = The share that answered in full or in part is below the threshold in the mapping (`response-rate` under `checks`, 0.8 unless said otherwise).
rule.low-response-rate.importance = Network measures are sensitive to non-response: when one in five is missing, more than a third of the pairs may lack an answer from at least one side. Municipalities with different response rates should be compared with care.
rule.low-response-rate.cure = Call back those who have not answered before using the figures. If that cannot be done, read the figures over observed pairs and the sheet Sensitivity.
rule.low-response-rate.example = 24 of 34 have answered (70%), the threshold is 80%.

rule.duplicate-response.title = Several responses from one person
rule.duplicate-response.meaning = The export has two or more rows from one person. The fullest response counts, of equally full ones the latest.
rule.duplicate-response.importance = If both counted, the person would report different things about the same people. What is left out stands in the ledger under Provenance.
rule.duplicate-response.cure = Compare the rows. If the one left out is the valid one, leave out the other with `exclude` under `respondents`.
rule.duplicate-response.example = Person 12 answered in row 5 and again in row 17; row 17 counts.

rule.unknown-respondent.title = A response from somebody not on the roster
rule.unknown-respondent.meaning = A response cannot be matched to anybody on the roster, and is left out.
rule.unknown-respondent.importance = If the address is spelt in two ways, somebody who answered counts as if they had not, and the answers are lost.
rule.unknown-respondent.cure = See in the row who answered. Mend the roster, or add the person if she or he belongs to the network.
rule.unknown-respondent.example = Row 17 of answers.csv has an address from before the merger of municipalities; the roster has the new one.

rule.test-response-left-out.title = Test responses are left out
rule.test-response-left-out.meaning = Rows that are marked as tests, by Questback or by `exclude` in the mapping, are not included.
rule.test-response-left-out.importance = A test response says nothing about contact, and would make ties that do not exist.
rule.test-response-left-out.cure = Check that no real response is among them.
rule.test-response-left-out.example = Row 2 has `tester` equal to 1: the questionnaire was tried before it was sent.

rule.same-answer-throughout.title = The same answer throughout
rule.same-answer-throughout.meaning = The person gave one and the same answer to every item of the question.
rule.same-answer-throughout.importance = It may be right, but it may also be an answer given in haste. Somebody who reports daily contact with everybody looks like the most important bridge builder.
rule.same-answer-throughout.cure = Compare with what the others report about the person, and ask if needed. The answer counts as it stands.
rule.same-answer-throughout.example = Person 12 ticked the same column for all the 33 others.

rule.answered-without-ties.title = Has answered and reported no contact
rule.answered-without-ties.meaning = The person answered the question and reported contact with nobody.
rule.answered-without-ties.importance = This is an answer: the person counts as reporting no contact, unlike those who have not answered.
rule.answered-without-ties.cure = If it is a surprise, ask the person, and see whether others report contact the other way.
rule.answered-without-ties.example = Person 12 answered “Never” about everybody, while person 15 reports weekly contact with person 12.

rule.system-column-missing.title = A column of the export's own is missing
rule.system-column-missing.meaning = EFS always writes the columns lfdn (serial number) and dispcode (status). Here one of them was removed before the file was handed on.
rule.system-column-missing.importance = Without dispcode broken-off questionnaires are told from complete ones by their gaps only.
rule.system-column-missing.cure = Export again with the column, or write `complete` or `partial` under `respondents`.
rule.system-column-missing.example = answers.csv has the column lfdn, but not dispcode.

rule.status-not-understood.title = Unknown words for a response's status
rule.status-not-understood.meaning = The column that says whether a response is complete or a test holds words in place of codes, and the words are not known.
rule.status-not-understood.importance = Test responses may get into the network, and broken-off ones may pass for complete.
rule.status-not-understood.cure = Export with codes, or write what the words mean with `complete`, `partial` and `exclude` under `respondents`.
rule.status-not-understood.example = The column dispcode of answers.csv has labels in a language that is not known.

rule.cells-beside-table.title = Blank fields beside the table
rule.cells-beside-table.meaning = A row of the export has more fields than the header, but those behind the last heading are blank.
rule.cells-beside-table.importance = Mostly somebody just typed a delimiter too many. But a delimiter inside an answer that is not quoted looks the same, and then the answers behind it stand one column too far to the right.
rule.cells-beside-table.cure = Compare the row with the headings. Delete the blank fields, or export again.
rule.cells-beside-table.example = The headings fill the columns A to H, and row 12 ends in one more semicolon.

rule.answer-time-unclear.title = Unclear which response is the latest
rule.answer-time-unclear.meaning = A person has several equally full responses, and their dates can be read in several ways: 03/04 is 3 April or 4 March. No date in the column decides it.
rule.answer-time-unclear.importance = If the wrong response is used, the person's contacts are those of before.
rule.answer-time-unclear.cure = Export with dates like 2024-03-01, or leave out the response that is not valid with `exclude` under `respondents`.
rule.answer-time-unclear.example = Person 12 answered on 3/4/2024 in row 5 and on 4/3/2024 in row 17.

rule.self-tie.title = Contact with oneself reported
rule.self-tie.meaning = The person ticked the own name. The tick is left out.
rule.self-tie.importance = A tie joins two persons. If kept, the tick would add to the number of contacts and change every measure.
rule.self-tie.cure = Usually nothing. If it happens often, check that responses are matched to the right persons.
rule.self-tie.example = The response of person 12 has a tick in the column of person 12.

rule.tie-to-non-respondent.title = A tie to somebody who has not answered
rule.tie-to-non-respondent.meaning = Others report contact with a person who has not answered. The tie is reported but unconfirmed.
rule.tie-to-non-respondent.importance = Such ties pull reciprocity down although nobody denied them. That is why reciprocity is also given over observed pairs.
rule.tie-to-non-respondent.cure = Call the person back, starting with those whom most others report contact with.
rule.tie-to-non-respondent.example = Seven persons report contact with person 12, who has not answered.

rule.one-sided-tie.title = A one-sided tie
rule.one-sided-tie.meaning = One reports contact, the other answered that there is none. Reported only where both are expected to say the same (`reciprocity: expected`), and only when both answered about each other.
rule.one-sided-tie.importance = The two see the contact differently, or one overlooked the other in the list. Whether the tie counts depends on the rule for undirected networks.
rule.one-sided-tie.cure = Clear it up with the two. If the contact is not reciprocal by nature (giving advice, for example), write `reciprocity: not-expected`.
rule.one-sided-tie.example = Person 12 reports weekly contact with person 15; person 15 answered “Never” about person 12.

rule.conflicting-frequency.title = Levels differ
rule.conflicting-frequency.meaning = Both report contact, but at different levels of the scale. Reported only where both are expected to say the same (`reciprocity: expected`).
rule.conflicting-frequency.importance = At the strongest level only one of the two reports the tie. The picture of daily contact may therefore depend on whom you listen to.
rule.conflicting-frequency.cure = Clear it up with the two if the difference is large. Otherwise `symmetrise` under `analysis` chooses the level where direction does not count.
rule.conflicting-frequency.example = Person 12 reports daily contact with person 15, person 15 reports monthly contact with person 12.

rule.measure-left-out.title = A measure is left out
rule.measure-left-out.meaning = One or more measures could not be computed for this relation at this level: the network is too large, or the measure has no solution there. The cells are empty, not zero.
rule.measure-left-out.importance = All other figures stand. An empty cell here says nothing about the person, only about the measure.
rule.measure-left-out.cure = As a rule there is nothing to mend: use another measure, or compute it from the GraphML file.
rule.measure-left-out.example = Only two persons have daily contact, and the eigenvector centrality finds no solution.

rule.only-degrees.title = Only degrees are computed
rule.only-degrees.meaning = The mapping or the command line asks for `measures: degrees`: degrees, densities, reciprocity and whatever else is counted person by person and pair by pair. What follows ties further is left out of sheets, pictures and files.
rule.only-degrees.importance = The figures that are there are the same as otherwise. That components, bridge builders and distances are not mentioned says nothing about the network.
rule.only-degrees.cure = Run without `--measures degrees` and with `measures: all` when you want all measures.
rule.only-degrees.example = A network of several thousand persons where you first want to see who answered and who is named most.

rule.analysis-failed.title = The analysis failed
rule.analysis-failed.meaning = The library that computes the network measures reported an error that does not concern one measure alone.
rule.analysis-failed.importance = Nothing was written. The results of the last run are untouched.
rule.analysis-failed.cure = Mostly there is too little memory for a very large network. Run one network at a time with `--network`.
rule.analysis-failed.example = A network of many thousand persons on a machine with little memory.

rule.key-unusable.title = The key cannot be used
rule.key-unusable.meaning = An edition without names is made with a key file. It is missing, damaged or too short, is there already where a new one was to be made, or lies among the results.
rule.key-unusable.importance = Without a secret key anybody with the roster could work out the codes. With a new key everybody gets new codes, and waves can no longer be linked.
rule.key-unusable.cure = Make a key with `brobygger key FILE`, or take the one you used last from your backup.
rule.key-unusable.example = `--edition pseudonymous` without `--key`.

rule.key-readable-by-others.title = Others can read the key
rule.key-readable-by-others.meaning = The rights of the key file let other users of the machine read it.
rule.key-readable-by-others.importance = Whoever has the key and the roster can lead every code back to a person.
rule.key-readable-by-others.cure = `chmod 600 FILE`. If others have had the file, make a new key.
rule.key-readable-by-others.example = The file was copied from a stick and has the rights 644.

rule.codes-not-stable.title = Codes that may change next time
rule.codes-not-stable.meaning = A code is made from the id on the roster. Somebody has neither id nor e-mail and is known by the row alone; or two short codes were alike and had to be longer.
rule.codes-not-stable.importance = In this result all is right. When two waves are compared, a code may belong to another person.
rule.codes-not-stable.cure = Give everybody an id that follows them, and name its column under `roster`, `columns`, `id`.
rule.codes-not-stable.example = A roster with names only.

rule.name-in-text.title = A name in a text of the mapping
rule.name-in-text.meaning = Titles, labels and statements of the mapping go into every edition. Names of networks and whole names of persons in them were replaced. A word that is only a part of a name may mean something else and stands as it is.
rule.name-in-text.importance = Where a municipality or a person remains in a text, it helps little that the rest is coded.
rule.name-in-text.cure = Read the texts that are named, and write them anew in the mapping if they point to somebody.
rule.name-in-text.example = `title: Social housing in Elvestad` becomes “Social housing in Municipality A”.

rule.attribute-coarsened.title = An attribute is coarser than it is known
rule.attribute-coarsened.meaning = Editions without names have no typed text and no values with names, addresses, dates or numbers that one person has. In an anonymous edition values that few have became “Other”, and numbers became intervals.
rule.attribute-coarsened.importance = Tables and pictures by this attribute are not those of the edition with names. Empty cells mean left out, not unanswered; the dictionary says how many.
rule.attribute-coarsened.cure = Use broader categories in the mapping, or another `smallest-group` under `privacy`.
rule.attribute-coarsened.example = One person works with construction and two with contracts; both become “Other”.

rule.singled-out.title = Persons who can be told by their attributes
rule.singled-out.meaning = In the anonymous edition somebody has a combination of attributes that fewer than `smallest-group` persons share. A missing value counts as equal to no other. In every edition without names: a column in which nearly everybody has a value of their own.
rule.singled-out.importance = Whoever knows where somebody works and for how long can find the person, and see with whom the person has contact.
rule.singled-out.cure = `singled-out: leave-out` under `privacy` leaves out values one by one until nobody stands out. Fewer attributes in the mapping do the same.
rule.singled-out.example = Only one person in Housing has worked there for more than ten years.

rule.comments-left-out.title = Comments are left out of an edition without names
rule.comments-left-out.meaning = What the analyst and the meetings wrote in the file of comments may hold names that the program does not know. Editions without names leave it out unless the file says otherwise.
rule.comments-left-out.importance = What the figures propose stands under the pictures, and the tables are as before the meeting.
rule.comments-left-out.cure = Read the texts. If everybody may see them, write `editions: true` in the file of comments.
rule.comments-left-out.example = Three texts about pictures and a plan of action are not in the anonymous edition.

rule.comment-without-place.title = A comment is about something that there is not
rule.comment-without-place.meaning = The file of comments has a text about a picture or a network that this run does not have. Pictures are called what their files in the folder pictures are.
rule.comment-without-place.importance = The text is shown nowhere. Under the picture that was meant stands what the figures propose.
rule.comment-without-place.cure = Correct the name on the line that is told, or remove it. `brobygger comments --missing` shows the pictures that the file does not name.
rule.comment-without-place.example = A relation was given another id, so that `contact-daily` is called `cooperation-daily` now.

rule.template-incomplete.title = A template lacks layouts or styles
rule.template-incomplete.meaning = The file after `--template` does not have all the layouts or styles that the presentation or the note uses. They are found by name.
rule.template-incomplete.importance = No figure is touched. What lacks looks like the program's own, in the template's colours and fonts.
rule.template-incomplete.cure = Make the template from a file that the program wrote, or give its layouts and styles the names that are told.
rule.template-incomplete.example = A template with only “Title Slide” and “Title and Content” gets the program's layouts for slides with pictures.

rule.sheet-left-out.title = A sheet is not in the workbook
rule.sheet-left-out.meaning = A sheet has more rows than a spreadsheet holds (1,048,576 with the header), or a matrix more persons than anybody can read in a sheet (1,000). It is written as a text file beside the workbook. A matrix of more than 5,000 persons is not written. In tables/pairs.csv and tables/affiliations.csv only those pairs then have rows that are not as answers.csv says of the rest.
rule.sheet-left-out.importance = No figure is affected. The ties stand in the GraphML files as well.
rule.sheet-left-out.cure = There is nothing to mend. Open the text file in a statistics program.
rule.sheet-left-out.example = A network of 2,000 persons has its matrix in contact-matrix.csv.

rule.old-result-kept.title = An old result was not taken away
rule.old-result-kept.meaning = An earlier run wrote the file, and it is no result any more. It has been changed since, or cannot be taken away, and is therefore untouched.
rule.old-result-kept.importance = Whoever opens the file sees figures of the earlier run.
rule.old-result-kept.cure = Move the file if it is to be kept, else delete it.
rule.old-result-kept.example = Somebody wrote in the workbook of a network that the mapping has no longer.

rule.older-result.title = Files about several networks or waves are older
rule.older-result.meaning = The run was about some of the networks or waves only (`--network`, `--wave`). The files about several of them were not written anew.
rule.older-result.importance = They may have other figures than what was written anew. The mark of the run at the foot of the reports shows it.
rule.older-result.cure = Run without `--network` and `--wave` when all files are ready.
rule.older-result.example = `run --network elvestad` leaves `comparison.xlsx`, `report.html` and `study.json` as they were.
"""#
