import Findings
import NetworkModel
import Spreadsheet
import Telling

/// One row per finding: what is wrong, where, and what to do.
enum FindingsSheet {
    static func sheet(_ content: NetworkContent) -> Sheet {
        Sheet(
            key: "findings", name: Text(nb: "Funn", nn: "Funn", en: "Findings"), language: content.language,
            frozenColumns: 2, columns: columns(content), rows: content.findings)
    }

    private static func columns(_ content: NetworkContent) -> [SheetColumn<Finding>] {
        let language = content.language
        let names = Dictionary(
            content.network.persons.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
        func name(_ id: String) -> String { names[id] ?? id }
        return [
            SheetColumn(
                Text(nb: "Alvorsgrad", nn: "Alvorsgrad", en: "Severity"), .text,
                meaning: Text(
                    nb:
                        "Hvor mye funnet betyr: feil i kartleggingen eller dataene, advarsel om tall som kan si mindre enn de ser ut til, eller merknad.",
                    nn:
                        "Kor mykje funnet betyr: feil i kartlegginga eller dataa, åtvaring om tal som kan seie mindre enn dei ser ut til, eller merknad.",
                    en:
                        "How much it matters: an error in the mapping or the data, a warning that a figure may say less than it seems to, or a note."
                ),
                values: .list(Severity.allCases.reversed().map(\.word))
            ) { .text($0.severity.word[language]) },
            SheetColumn(
                Text(nb: "Kode", nn: "Kode", en: "Code"), .text,
                meaning: Text(
                    nb: "Fast kode for typen funn.", nn: "Fast kode for typen funn.",
                    en: "The stable code of this kind of finding.")
            ) { .text($0.code.rawValue) },
            SheetColumn(
                Text(nb: "Melding", nn: "Melding", en: "Message"), .longText,
                meaning: Text(
                    nb: "Hva som er galt, og hvilken regel det bryter.", nn: "Kva som er gale, og kva regel det bryt.",
                    en: "What is wrong, and the rule it breaks.")
            ) { .text($0.message[language]) },
            SheetColumn(
                Text(nb: "Hva du kan gjøre", nn: "Kva du kan gjere", en: "What to do"), .longText,
                meaning: Text(
                    nb: "Hvordan det kan rettes eller avklares.", nn: "Korleis det kan rettast eller avklarast.",
                    en: "How it can be mended or settled.")
            ) { .text($0.hint[language]) },
            SheetColumn(
                Text(nb: "Aktør", nn: "Aktør", en: "Actor"), .text,
                meaning: Text(
                    nb: "Id på adresselisten; den som oppgir relasjonen, der det gjelder en relasjon.",
                    nn: "Id på adresselista; den som oppgir relasjonen, der det gjeld ein relasjon.",
                    en: "Roster id; the reporter, where it is about a tie."),
                source: .roster
            ) { .text(orEmpty: $0.actors.first) },
            SheetColumn(
                Text(nb: "Annen aktør", nn: "Annan aktør", en: "Other actor"), .text,
                meaning: Text(
                    nb: "Id-en til den andre eller de andre det gjelder, skilt med semikolon.",
                    nn: "Id-en til den andre eller dei andre det gjeld, skilde med semikolon.",
                    en: "Roster ids of the other or others concerned, separated by semicolons."),
                source: .roster
            ) { .text(orEmpty: $0.actors.dropFirst().joined(separator: "; ")) },
            SheetColumn(
                Text(nb: "Fil", nn: "Fil", en: "File"), .text,
                meaning: Text(
                    nb: "Filen der årsaken står; den første, om det er flere steder.",
                    nn: "Fila der årsaka står; den første, om det er fleire stader.",
                    en: "The file of the cause; of the first place, where there are several.")
            ) { .text(orEmpty: $0.place?.file) },
            SheetColumn(
                Text(nb: "Rad", nn: "Rad", en: "Row"), .wholeNumber,
                meaning: Text(
                    nb: "Raden slik et regneark viser den (overskriften er rad 1), eller radens indeks i EFS.",
                    nn: "Rada slik eit rekneark viser henne (overskrifta er rad 1), eller indeksen til rada i EFS.",
                    en: "The row as a spreadsheet shows it (the header is row 1), or the row's index in EFS.")
            ) { .integer(orEmpty: $0.place?.row) },
            SheetColumn(
                Text(nb: "Kolonne", nn: "Kolonne", en: "Column"), .text,
                meaning: Text(
                    nb: "Kolonnens bokstaver i et regneark, eller variabelens navn.",
                    nn: "Bokstavane til kolonnen i eit rekneark, eller namnet på variabelen.",
                    en: "The column's letters in a spreadsheet, or the variable's name.")
            ) { .text(orEmpty: $0.place?.column) },
            SheetColumn(
                Text(nb: "Antall", nn: "Tal på", en: "Count"), .wholeNumber,
                meaning: Text(
                    nb: "Hvor mange celler, rader eller par som har denne ene årsaken.",
                    nn: "Kor mange celler, rader eller par som har denne eine årsaka.",
                    en: "How many cells, rows or pairs have this one cause.")
            ) { .integer($0.count) },
            SheetColumn(
                Text(nb: "Aktørens navn", nn: "Namnet på aktøren", en: "Actor label"), .text,
                meaning: Text(nb: "Navn på adresselisten.", nn: "Namn på adresselista.", en: "Name on the roster."),
                source: .roster
            ) { .text(orEmpty: $0.actors.first.map(name)) },
            SheetColumn(
                Text(nb: "Annen aktørs navn", nn: "Namnet på annan aktør", en: "Other actor label"), .text,
                meaning: Text(
                    nb: "Navn på adresselisten, skilt med semikolon.",
                    nn: "Namn på adresselista, skilde med semikolon.",
                    en: "Names on the roster, separated by semicolons."),
                source: .roster
            ) { .text(orEmpty: $0.actors.dropFirst().map(name).joined(separator: "; ")) },
        ]
    }
}
