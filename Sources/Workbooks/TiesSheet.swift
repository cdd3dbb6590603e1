import Findings
import NetworkModel
import Spreadsheet
import Telling

/// One row per tie, with the cell it was read from.
enum TiesSheet {
    struct Row {
        /// Position in the network's relations.
        let relation: Int
        let tie: Tie
        let state: DyadState
    }

    static let name = Text(nb: "Relasjoner", nn: "Relasjonar", en: "Ties")

    static func size(_ content: NetworkContent) -> SheetSize {
        SheetSize(
            sheet: name[content.language], file: "ties",
            rows: content.network.relations.reduce(0) { $0 + $1.ties.count },
            columns: content.study.edition.hidesNames ? 8 : 11)
    }

    static func sheet(_ content: NetworkContent) -> Sheet {
        let lists = PairLists(content)
        return Sheet(
            key: "ties", name: name, language: content.language,
            frozenColumns: 3, size: size(content),
            columns: pairColumns(lists) + tieColumns(content, lists)
                + (content.study.edition.hidesNames ? [] : placeColumns(content)),
            rows: content.network.relations.enumerated().lazy.flatMap { position, relation in
                zip(relation.ties, relation.tieStates).lazy.map { Row(relation: position, tie: $0, state: $1) }
            })
    }

    private static func pairColumns(_ lists: PairLists) -> [SheetColumn<Row>] {
        [
            SheetColumn(
                Text(nb: "Relasjon", nn: "Relasjon", en: "Relation"), .text,
                meaning: Text(
                    nb: "Hva slags relasjon det gjelder.", nn: "Kva slags relasjon det gjeld.",
                    en: "Which relation it is about."),
                source: .mapping, of: lists.relations
            ) { $0.relation },
            SheetColumn(
                Text(nb: "Fra", nn: "Frå", en: "From"), .text,
                meaning: Text(
                    nb: "Id-en til den som oppgir relasjonen.", nn: "Id-en til den som oppgir relasjonen.",
                    en: "Roster id of the reporter."),
                source: .responses, of: lists.ids
            ) { Int($0.tie.from) },
            SheetColumn(
                Text(nb: "Til", nn: "Til", en: "To"), .text,
                meaning: Text(
                    nb: "Id-en til den som blir oppgitt.", nn: "Id-en til den som blir oppgitt.",
                    en: "Roster id of the person named."),
                source: .responses, of: lists.ids
            ) { Int($0.tie.to) },
            SheetColumn(
                Text(nb: "Fra, navn", nn: "Frå, namn", en: "From label"), .text,
                meaning: Text(
                    nb: "Navnet til den som oppgir relasjonen.", nn: "Namnet til den som oppgir relasjonen.",
                    en: "Name of the reporter."),
                source: .roster, of: lists.names
            ) { Int($0.tie.from) },
            SheetColumn(
                Text(nb: "Til, navn", nn: "Til, namn", en: "To label"), .text,
                meaning: Text(
                    nb: "Navnet til den som blir oppgitt.", nn: "Namnet til den som blir oppgitt.",
                    en: "Name of the person named."),
                source: .roster, of: lists.names
            ) { Int($0.tie.to) },
        ]
    }

    private static func tieColumns(_ content: NetworkContent, _ lists: PairLists) -> [SheetColumn<Row>] {
        let levels = content.network.relations.map { $0.label + ": " + $0.levels.map(\.label).joined(separator: "; ") }
        return [
            SheetColumn(
                Text(nb: "Nivå", nn: "Nivå", en: "Level"), .text,
                meaning: Text(
                    nb: "Svaret på relasjonens skala.", nn: "Svaret på skalaen til relasjonen.",
                    en: "The answer on the relation's scale."),
                values: Text(asGiven: levels.joined(separator: " | ")), source: .responses, of: lists.levels
            ) { lists.firstLevels[$0.relation] + Int($0.tie.level) },
            SheetColumn(
                Text(nb: "Vekt", nn: "Vekt", en: "Weight"), .wholeNumber,
                meaning: Text(
                    nb: "Nivået som tall: det svakeste nivået veier 1, det nest svakeste 2, og så videre.",
                    nn: "Nivået som tal: det svakaste nivået veg 1, det nest svakaste 2, og så bortetter.",
                    en: "The level as a number: the weakest level weighs 1, the next 2, and so on."),
                of: lists.weights
            ) { lists.firstLevels[$0.relation] + Int($0.tie.level) },
            SheetColumn(
                Text(nb: "Parets tilstand", nn: "Tilstanden til paret", en: "Dyad state"), .text,
                meaning: DyadsSheet.stateMeaning,
                values: .list([DyadState.agreed, .conflicting, .oneSided, .unconfirmed].map(\.word)), of: lists.states
            ) { $0.state.number },
        ]
    }

    private static func placeColumns(_ content: NetworkContent) -> [SheetColumn<Row>] {
        let offsets = content.network.rowOffsets
        let paths: [String?] = offsets.isEmpty ? [content.responsesFile] : offsets.map(\.file)
        let files = CellList(paths.map(Cell.text(orEmpty:)))
        let columnNames = content.network.record.columnNames
        // A network that was not read from a file has none.
        let columns = CellList(columnNames.map(Cell.text(orEmpty:)) + [.empty])
        return [
            SheetColumn(
                Text(nb: "Fil", nn: "Fil", en: "File"), .text,
                meaning: Text(
                    nb: "Eksportfilen svaret står i.", nn: "Eksportfila svaret står i.",
                    en: "The export that holds the answer."),
                source: .responses, of: files
            ) { offsets.file(ofRow: Int($0.tie.row)).position },
            SheetColumn(
                Text(nb: "Rad", nn: "Rad", en: "Row"), .wholeNumber,
                meaning: Text(
                    nb: "Raden slik et regneark viser den (overskriften er rad 1), eller radens indeks i EFS.",
                    nn: "Rada slik eit rekneark viser henne (overskrifta er rad 1), eller indeksen til rada i EFS.",
                    en: "The row as a spreadsheet shows it (the header is row 1), or the row's index in EFS."),
                source: .responses
            ) { .integer(offsets.file(ofRow: Int($0.tie.row)).row) },
            SheetColumn(
                Text(nb: "Kolonne", nn: "Kolonne", en: "Column"), .text,
                meaning: Text(
                    nb: "Kolonnens bokstaver i et regneark, eller variabelens navn.",
                    nn: "Bokstavane til kolonnen i eit rekneark, eller namnet på variabelen.",
                    en: "The column's letters in a spreadsheet, or the variable's name."),
                source: .responses, of: columns
            ) { min(Int($0.tie.column), columnNames.count) },
        ]
    }
}
