// swift-format-ignore-file
let commandsEN: StaticString = #"""
options.how-printed-text-or = How it is printed: text or json.
options.mappings = The mapping file of the study; several are worked through one after the other.
options.network = Only the network with this id, with all its waves; can be given several times.
options.wave = Only the wave with this id, in each network that has it; can be given several times.
options.language = The language of messages and results: nb, nn or en. (default: the mapping's)
options.overrides = Use another file or limit than the mapping's, as KEY=VALUE: {keys}. Paths are relative to the current folder. Can be given several times; what answers mean cannot be set.
options.allowed-folders = Also read files in this folder where the mapping names them; else it has none read but those in its own folder. Can be given several times.
options.edition = How much is told about who is who: identified (names), pseudonymous (codes that stay the same from wave to wave) or anonymous (numbers, and coarser facts).
options.edition.more = Editions without names need a --key; docs/privacy.en.md tells what each can promise.
options.key = The key file of an edition without names; `brobygger key FILE` makes one.
options.fail-on = Exit with status 1 when there is a finding of this severity or worse: error or warning. (default: the mapping's, else error)
options.quiet = Print nothing but faults that end the run, and one line that says why it exits with status 1.

run.abstract = Read a study, check it, and write its workbooks, pictures, reports, graph files, tables for statistics programs and study.json.
run.discussion = The results are put into OUTPUT/STUDY-ID when all of them are ready; files of other origin in that
  folder are left alone. Several mappings are worked through one after the other. With --network only the folders of
  the networks named are written, if the study has results of others already.\n\nExit status: 0 done, 1 findings at or
  above --fail-on, 64 wrong usage, 65 a mapping or data that cannot be used, 66 a file that cannot be read, 71 no
  threads to be had, 73 output that cannot be written, 74 what was to be printed did not get through, 75 another run
  is writing there.\n\nEditions without names lie in folders of their own, STUDY-ID-pseudonymous and
  STUDY-ID-anonymous.
run.output = The folder that the study's folder is put into.
run.aliases = Call the networks by their aliases where they stand side by side; each network's own files keep names.
run.key-table = Also write who is behind the codes of a pseudonymous edition to this file, which only you can read. It must lie outside OUTPUT.
run.pictures = Which files are put into each network's folder pictures: none, svg, or all (SVG, and the main ones as PNG and PDF too). The reports hold their own pictures in any case; with none the presentation and the note are written only when --only names them.
run.only = Write only these, with commas between: {forms}. Other files of an earlier run are taken away, but for your own. (default: all)
run.people = What stands at the persons in pictures: functions (the function, or the number where it is not known) or names. Holds for the comparison too.
run.template = A presentation (.pptx) or a document (.docx) that presentations or notes are to look like: theme, master and layouts, or styles, are taken from there by name. May be given for both.
run.measures = How much is computed: all, or only degrees and what is counted pair by pair, for a quick look at a large network. (default: the mapping's, else all)
run.timestamp = Note in study.json and on the sheet Provenance when this was: now (SOURCE_DATE_EPOCH, where the environment has it) or a time such as 2026-11-22T01:00:00Z. Without it the same input gives the same bytes, whenever it is read.
run.key-table-takes-one = --key-table takes one mapping at a time: the next one's table would replace it.
run.another-mappings-has-study = Another of the mappings has the study id “{study}” as well, and their results would replace each other.
run.give-one-study-another = Give one study another `id:`, or run them one by one, each with its own `--output`.

init.abstract = Draft a mapping file from exports and address lists, with a TODO where people must decide.
init.roster = The address list of one of the networks, or of all; can be given several times.
init.output = The file that the mapping is written to. One that is there is not touched. (default: standard output)
init.folder = The folder in which the mapping is to lie, for the paths in it. (default: that of the file after -o, else the current one)
init.language = The language of comments and study: nb, nn or en. (default: the questionnaire's)
init.file-draft-written-not = {file} is the file that the draft is written to, and is not read.
init.there-no-draft-file = There is no draft, and the file after > is empty: the shell empties it beforehand. With `-o FILE` no file is touched before the draft is ready.
init.discussion = Writes the mapping to the file after -o, which must not be there yet, else to standard output:
init.discussion.more = Paths in a mapping are relative to the folder in which it lies: that of the file after -o, else
  the current one, or the one after --folder. Each export becomes a network; a codebook is given beside its export.
  Which address list belongs to which export is seen by the people on it.\n\nA TODO is a key with nothing behind it,
  such as `blank:`. That is valid YAML but no valid mapping: `brobygger check study.yaml` lists the TODOs that are
  left, with their lines. No meaning is ever guessed: the order of a scale is filled in only where its words are known
  (daily, weekly …).

inspect.abstract = Show what is in an export: format, responses by status, every question with its answers.
inspect.discussion = Answers are listed with their counts only for closed questions. Nothing that somebody typed is shown, no name and no e-mail address from the cells. Items are counted; their texts may be names and are shown with --items only. A codebook is given beside its export, in any order.
inspect.items = Show the texts of items and options, which may be names.
inspect.language = The language of the words around it: nb, nn or en. (default: the machine's)
inspect.exports-codebooks-them = Exports, and codebooks of them.
inspect.how-printed-text-or = How it is printed: text or json; or the format of the exports, where it cannot be seen in them: one of those that `brobygger formats` lists. Can be given for both.

progress.reading = reading {network}{place}
progress.analysing = computing{place}
progress.writing = writing: {what}
summary.persons-answered-response-rate = {persons} persons, {answered} answered, response rate {rate}
summary.left-out = {n} {n: test response or preview | test responses or previews} left out
summary.never-answered = {n} {n: row | rows} of people who never answered
summary.ties = ties
summary.pseudonymous-edition-codes-place = Pseudonymous edition: codes in place of names
summary.anonymous-edition-numbers-place = Anonymous edition: numbers in place of names, coarser facts
summary.brobygger-explain-code-explains = `brobygger explain CODE` explains a finding.
summary.finding-brobygger-check-shows = {findings} {findings: finding | findings} ({list}); `brobygger check` shows them
summary.written = Written in
summary.more-file = and {others} more {others: file | files}
summary.others-than-you-your = Others than you and your group can read these files, and they have names in them. `chmod -R o-rwx {folder}` keeps them out, `umask 027` from later runs.
summary.less-is-shown = An edition without names shows less of a fault. `brobygger check` without `--edition` shows where it is.
summary.all-on-the-sheet = All findings are on the sheet Findings of each workbook.

schema.abstract = Print the JSON Schema of mapping files, by which editors complete and check while you type.
schema.discussion = Save it beside the mapping and name it in the mapping's first line:
schema.of = Of which file: mapping or comments.

brobygger.abstract = Turns the raw exports of surveys (Questback and others) into checked social networks.
brobygger.discussion = A mapping file says which file belongs to which network, who is on the roster and what each answer means; Mappings/README.md describes every key. Start with `new`, which puts your files into a folder with a draft, then `check`, which writes nothing, then `run`.\n\n`brobygger --generate-completion-script bash` (or zsh, fish) prints what lets your shell complete commands and options.

key.abstract = Make a new key for editions without names.
key.discussion = The file holds 256 random bits and can be read by you alone. With the same key a person has the same
  code in every run and wave; with the key and the roster anybody can tell who the codes are. Keep it apart from the
  results, keep a copy where you keep the roster, and throw it away when nobody is to find the persons any more.\n\nA
  file that is there is never written over. Exit status: 0 done, 73 the key cannot be written.
key.file = The file to make.
key.chosen-language = The language of messages: nb, nn or en. (default: the machine's)
key.key-its-mark = The key is in {file}; its mark is {mark}.

explain.abstract = Tell what a finding means, why it matters for a network, and how to mend it.
explain.code = Codes of findings, such as one-sided-tie.
explain.list = List every code with its title.
explain.chosen-language = The language of the explanation: nb, nn or en. (default: the machine's)
explain.give-code-finding-or = Give the code of a finding, or --list for all of them.
explain.did-you-mean = Did you mean '{near}'?
explain.list-shows-all-them = --list shows all of them.
explain.there-no-finding-with = There is no finding with the code '{code}'. {hint}
explain.what-means = What it means
explain.why-matters = Why it matters
explain.what-do = What to do
explain.example = Example

check.abstract = Do everything but writing: mapping, files, matching of names, findings.
check.discussion = Prints every kind of finding with its places and cures. Persons are given by their roster ids, so that the text can be kept or sent on.\n\nExit status: 0 done, 1 findings at or above --fail-on, 64 wrong usage, 65 a mapping or data that cannot be used, 66 a file that cannot be read, 74 what was to be printed did not get through.

console.findings = Findings

formats.abstract = List the formats of exports that can be read, how they are recognised, and the layouts of questions.
formats.chosen-language = The language of the list: nb, nn or en. (default: the machine's)
formats.formats-format = Formats (`format:`)
formats.layouts-questions-layout = Layouts of questions (`layout:`)
start-up.no-threads = The program may not start threads: the limit of processes (`ulimit -u`) or of memory (`ulimit -v`) is reached. Nothing was read or written.
start-up.not-printed = What was to be printed did not get through: the disk is full, or the output is closed.

init.waves = Propose the mapping of the next survey of the same network: the mapping of the last one. The export is the new one, and what is written is the old mapping with one more wave.
init.network = Which network of the mapping was asked again; needed where it has several.
init.waves.several-networks = The mapping has several networks: {networks}.
init.waves.several-networks.hint = Say which of them the export is about, with --network.
init.waves.in-braces = The network on line {line} of the mapping stands in braces and cannot be written on.
init.waves.in-braces.hint = Write it with one key a line, as in Mappings/README.md.
init.waves.elsewhere = The mapping names files from the folder that it lies in, so the new one must lie in the same folder: {folder}.
init.waves.network-without = --network goes with --waves: which network was asked again.
init.waves.one-roster = A wave has one address list. Give one --roster.
"""#
