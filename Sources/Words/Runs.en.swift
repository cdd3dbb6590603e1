// swift-format-ignore-file
let runsEN: StaticString = #"""
result-notices.earlier-run-has-been = {path} is of an earlier run and has been changed since, or cannot be taken away. It is untouched.
result-notices.these-files-about-more = These files are about more networks or waves and of an earlier run: {names}.
result-notices.run-without-network-write = Run without `--network` and `--wave` to write them anew.

allowed-files.names-which-lies-outside = `{key}` names “{file}”, which lies outside the mapping's folder. The file is not read.
allowed-files.put-file-into-mapping = Put the file into the mapping's folder. If you are sure that it should be read where it lies, run with `--allow-path '{home}'`.

edition-request.key-belongs-edition-without = `--key` belongs to an edition without names.
edition-request.add-edition-pseudonymous-or = Add `--edition pseudonymous` or `--edition anonymous`, or remove `--key`.
edition-request.edition-without-names-needs = An edition without names needs a key: without one, anybody with the roster could work out the codes.
edition-request.make-key-with-brobygger = Make a key with `brobygger key FILE`, and point to it with `--key FILE`.
edition-request.only-pseudonymous-edition-has = Only the pseudonymous edition has a key table. The anonymous one is not to be led back to persons.
edition-request.use-edition-pseudonymous-or = Use `--edition pseudonymous`, or remove `--key-table`.
edition-request.key-lies-among-results = The key lies among the results, and whoever gets them gets the key.
edition-request.move-key-out = Move the key out of {output}.

mapping-override.set-cannot-used-key = `--set {text}` cannot be used: the key cannot be set here, there is no such network, or the value does not fit.
mapping-override.write-key-value-with = Write KEY=VALUE with one of these: {keys}. What answers and questions mean stands in the mapping alone.

known-things.person-person-one-column = person to person: one column per person on the roster, the cell holds the level
known-things.person-person-one-column-per = person to person: one column per person on the roster, ticked or not
known-things.person-person-numbered-boxes = person to person: numbered boxes in which people type names
known-things.attribute-one-column-per = attribute: one column per option, ticked or not; “other” may hold text
known-things.attribute-one-column-with = attribute: one column with the option chosen, or its code
known-things.attribute-one-column-with-typed = attribute: one column with typed text
known-things.person-body-one-column = person to body: one column per body and kind of contact, ticked or not

study-run.mapping-has-no-network = The mapping has no network with the id “{id}”.
study-run.mapping-has-no-wave = None of the networks that are chosen has a wave with the id “{id}”.
study-run.no-waves.hint = Waves stand under `waves` in a network.
study-run.choose-among-these = Choose among these: {known}.

mapping-draft.file-there-already-draft = The file is there already, and a draft is never written over anything.
mapping-draft.draft-cannot-written = The draft cannot be written ({reason}).
mapping-draft.give-another-file-name = Give another file name after `-o`.

sheet-size.nowhere = The matrix of "{sheet}" is not written: {rows} persons, and above {most} it is mostly empty cells. The ties stand in graphs/{relation}.graphml.
sheet-size.matrix-file = The matrix of "{relation}" is not in the workbook: {rows} persons, and above {most} nobody can read it there. It stands in {file}.csv beside it.
sheet-size.sheet-file = The sheet "{sheet}" is not in the workbook: {rows} rows, and a sheet holds {most} with the header. It stands in {file}.csv beside it.
sheet-size.hint = Nothing is missing in the figures. Use the file in a statistics program.

template.unusable = The template is neither a presentation (.pptx, .potx) nor a document (.docx, .dotx) that can be read.
template.unusable.hint = Open it in PowerPoint or Word and save it in one of these formats, without a password.
template.two-of-a-kind = There are two templates of one kind.
template.two-of-a-kind.hint = Keep one .pptx and one .docx.
template.layouts-missing = The template lacks {n: the layout | {n} layouts:} {names}. The program's own are used, with the template's theme.
template.styles-missing = The template lacks {n: the style | {n} styles:} {names}. The program's own are used.
template.incomplete.hint = Run without `--template`, open the file that comes out, give it your organisation's looks, save it, and use it as the template: then nothing lacks.
"""#
