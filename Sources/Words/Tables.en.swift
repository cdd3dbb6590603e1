// swift-format-ignore-file
let tablesEN: StaticString = #"""
table.study = Id of the study.
table.network = Id of the network; the same in all its waves.
table.wave = Id of the wave; empty for a network that was asked once.
table.person = Id of the person, as in actors.csv.
table.relation = Id of the relation.
table.from = Id of the person who answers.
table.to = Id of the person the answer is about.
table.source-file = The file in which the answer stands.
table.source-row = The row of the person's response in that file, as the file's program counts.
table.source-column = The column in which the tie stands; empty where there is no tie.

table.actors = Persons on the roster, and bodies: a row each, with what is known of them.
table.actors.id = Id on the roster (else the e-mail or the row number), or the code of an edition without names; of bodies the id in the mapping file.
table.actors.label = The person's name on the roster, or the body's name; the code in an edition without names.
table.actors.kind = person, or body: a board or office that is contacted and does not answer.
table.actors.status = What the person's response amounts to, over all relations.
table.actors.items-asked = How many items of all relations were put to the person.
table.actors.items-answered = How many of them were answered.
table.actors.number-in-all-waves = The same number for the same person in every wave of the network; empty in a network that was asked once.
table.actors.source-file = The file in which the person's response stands.
table.actors.source-row = Its row there.
table.actors.attribute = {label}: the value as it was given; empty where it is not known.
table.actors.attribute-option = {label}: the id of the value (codes.csv has its name); empty where it is not known.
table.actors.attribute-several = {label}: the ids of all values the person has, parted by semicolons; {none} for somebody who answered and chose none; empty where it is not known.
table.actors.option = {label}: 1 where the person has “{name}”, 0 where not; empty where it is not known.

table.measures = The measures of every person, a row for each relation and level.
table.measures.level = Id of the level. Levels are cumulative: ties of this level or a stronger one count.

table.pairs = Every ordered pair of persons with what the one answered about the other. Missing answers stay missing: a row is a tie, no tie, or one of three ways of not knowing.
table.pairs.state = tie: reported. no-tie: answered that there is none. unanswered: asked, and no answer. not-asked: the question was not put. no-response: there is no response of the person.
table.pairs.level = Id of the level reported; empty where there is no tie.
table.pairs.weight = Number of levels minus the place of the level: the strongest of three weighs 3. 0 for no-tie; empty where the answer is missing.

table.answers = What every person answered to each question about contact: the person's pairs, counted by their state.
table.answers.kind = relation: to persons (pairs.csv). affiliation: to bodies (affiliations.csv).
table.answers.question = Id of the relation or affiliation.
table.answers.response = Whether the person answered the question.
table.answers.count = How many of the person's pairs are in the state {state}.
table.answers.unlisted = In a network too large for all pairs to have rows: the state of the person's pairs that have none in pairs.csv or affiliations.csv. Empty where every pair has a row.

table.ties = The ties only: a row for each report of contact.
table.ties.level = Id of the level reported.
table.ties.weight = Number of levels minus the place of the level: the strongest of three weighs 3.
table.ties.dyad-state = agreed: both report the same level. conflicting: both report a tie, at different levels. one-sided: the other answered that there is no tie. unconfirmed: the other's answer is missing.

table.affiliations = Every person with every body in each kind of contact, and what the person answered.
table.affiliations.affiliation = Id of the question.
table.affiliations.body = Id of the body, as in actors.csv.
table.affiliations.kind = Id of the kind of contact.
table.affiliations.state = The same five states as in pairs.csv; a body that was not ticked by somebody who answered is no-tie.

table.codes = What the ids and codes of the other tables are called, in the language of the network's results.
table.codes.kind = What the code is one of.
table.codes.of = Id of the relation, affiliation or attribute that the code belongs to.
table.codes.position = Its place among them, from 1; levels from the strongest.
table.codes.code = The id or code.
table.codes.label = What it is called in pictures and tables.
table.codes.name = What it stands for in full; the label where that is the same.

table.not-all = There would be too many rows: only those are here that are not as the column unlisted of answers.csv says of the person's other pairs.
table.finding = Not every pair has a row in tables/pairs.csv and tables/affiliations.csv: there would be more than {most} rows. answers.csv says what holds for the rest.
table.finding.hint = Nothing is missing. The readers in docs/readers fill the rest in.

sav.network = Network
sav.wave = Wave
sav.not-asked = not asked
sav.no-answer = asked, no answer
sav.no-response = no response
sav.not-defined = not defined
sav.not-known = not known
sav.response = {question}: has the person answered?
"""#
