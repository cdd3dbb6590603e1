// swift-format-ignore-file
let editionsEN: StaticString = #"""
key.make-new-key-with = Make a new key with `brobygger key FILE`, or point to the one you have with `--key`.
key.take-whole-file-from = Take the whole file from your backup. A new key gives everybody new codes.
key.there-no-such-key = There is no such key file.
key.key-file-cannot-read = The key file cannot be read.
key.give-yourself-right-read = Give yourself the right to read the file.
key.file-no-key-file = The file is no key file. A key file has two lines: `brobygger-key-1` and 64 hexadecimal digits.
key.key-too-short-key = The key is too short. A key has 64 hexadecimal digits; a shorter one can be guessed.
key.file-there-already-key = The file is there already, and a key is never written over: the codes made with it would be lost.
key.choose-another-file-name = Choose another file name, or use the key you have.
key.key-cannot-written = The key cannot be written: {reason}.
key.choose-folder-exists-you = Choose a folder that exists and that you can write to.
key.other-users-this-machine = Other users of this machine can read the key file. Whoever has the key and the roster can tell who the codes are.
key.take-right-from-them = Take the right from them: `chmod 600 {path}`.

key-table.key-table-would-lie = The key table would lie among the results, and whoever gets them would get the names.
key-table.choose-file-outside = Choose a file outside {output}.
key-table.file-there-already-no = The file is there already and is no key table. It is not written over.
key-table.choose-another-file-name = Choose another file name.
key-table.key-table-cannot-written = The key table cannot be written: {reason}.

edition.word-also-part-person = A word in {keys} is also a part of a person's name. The text stands as it is.
edition.read-texts-if-person = Read the texts. If the person is meant, write the text anew in the mapping.
edition.name-network-or-person = The name of a network or a person in {keys} was replaced by the alias or the code.
edition.read-texts-as-they = Read the texts as they stand now. Other names of places than the networks' own are not known and remain.
edition.more = {shown} and {rest} more
edition.give-everybody-id-follows = Give everybody an id that follows them from wave to wave, and name its column under `roster`.
edition.have-longer-code-than = {persons} have a longer code than the others, since two short ones were alike. If only one of them is there in the next wave, that one gets a shorter code.
edition.beginning-code-same-compare = The beginning of the code is the same; compare the first nine characters.
edition.typed-text-not-this = “{label}” is typed text and is not in this edition ({answers}).
edition.if-answers-needed-make = If the answers are needed, make groups of them in the edition with names.
edition.holds-name-address-date = “{label}” holds a name, an address, a date or a number that one person has for {persons}. The values are left out.
edition.if-value-ordinary-term = If the value is an ordinary term, call it something else on the roster. Otherwise it is right that it is gone.
edition.has-value-its-own = “{label}” has a value of its own for {alone} of {known} persons. Whoever knows the value knows the person.
edition.if-column-not-needed = If the column is not needed, take `{id}` out of `attributes` in the mapping; else make broader groups on the roster.
edition.value-fewer-than-persons = “{label}”: {values} {values: value | values} that fewer than {least} persons have, or that it takes to be as many, became “Other” ({persons}).
edition.limit-smallest-group-under = The limit is `smallest-group` under `privacy`. Broader categories in the mapping keep more.
edition.intervals-stand-place-numbers = “{label}”: {n} intervals stand in place of the numbers, with at least {least} persons in each ({persons}).
edition.limit-smallest-group-under-privacy = The limit is `smallest-group` under `privacy`. Groups of your own on the roster give other intervals.
edition.leave-out-what-tells = Leave out what tells them apart with `singled-out: leave-out` under `privacy`, or have fewer attributes.
edition.value-left-out-for = {values} {values: value is | values are} left out for {persons}, so that no combination of attributes is shared by fewer than {least}. The cells are empty though the answer is known.
edition.there-nothing-mend-dictionary = There is nothing to mend. The dictionary says for each attribute how many values are left out.
edition.person = {n} {n: person | persons}
edition.answer = {n} {n: answer | answers}

hidden-sources.mapping = the mapping
hidden-sources.export = the export
hidden-sources.roster = the roster
hidden-sources.codebook = the codebook
hidden-sources.comments = the file of comments

rare-values.other = Other

edition.known-by-row = {n} {n: person has | persons have} neither id nor e-mail on the roster, and the code is made from the row number. It changes when the list does.
edition.singled-out = {n} {n: person does | persons do} not share the combination of {list} with enough others: fewer than {least} have it. Somebody who knows them can find them.
edition.or-more = {start} or more
edition.comments-left-out = {n} {n: comment is | comments are} left out: comments may hold names.
edition.comments-left-out.hint = Write `editions: true` in the file of comments if everybody who gets the edition may read them.
"""#
