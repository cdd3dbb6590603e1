import Findings
import Importers
import Mapping
import NetworkModel

/// Which rows are left out or incomplete: what the mapping says, else what the format says by itself.
struct RowConditions {
    private let complete: RowStatus.Condition?
    private let partial: RowStatus.Condition?
    private let test: RowStatus.Condition?
    private let exclude: [RowStatus.Condition]
    private let timeColumn: Int?
    private let noTime: Set<String>
    /// Columns whose cells have to be one of the format's codes, or be called one.
    private let coded: [RowStatus.Condition]
    private let columnNames: [String]
    /// Cells of those that say neither; by column.
    private var notUnderstood: [Int: CellGroup] = [:]

    /// - Throws: `RunStopped` when the mapping names a column that the export does not have.
    init(_ respondents: RespondentsMapping, export: Export, network: String, language: Language) throws {
        var faults: [Finding] = []
        let own = [export.rowStatus.complete, export.rowStatus.partial, export.rowStatus.test].compactMap(\.self)
        func condition(_ condition: RowCondition?) -> RowStatus.Condition? {
            guard let condition else { return nil }
            guard let column = export.column(named: condition.column) else {
                faults.append(
                    RespondentColumn.missing(
                        condition.column, in: export, place: condition.place, network: network, language: language))
                return nil
            }
            return RowStatus.Condition(
                column: column, values: Set(condition.values.map(\.trimmed)),
                words: own.first { $0.column == column }?.words)
        }
        complete = condition(respondents.complete) ?? export.rowStatus.complete
        partial = condition(respondents.partial) ?? export.rowStatus.partial
        exclude = condition(respondents.exclude).map { [$0] } ?? export.rowStatus.exclude.map { [$0] } ?? []
        // The format's own rule for testers holds as long as the mapping says nothing of rows to leave out.
        test = respondents.exclude == nil ? export.rowStatus.test : nil
        timeColumn = export.dateColumn
        noTime =
            timeColumn.map { export.columns[$0].missing.notShown.union(export.columns[$0].missing.unanswered) } ?? []
        // One of them a column is enough to see what stands there; what the mapping says of it explains the rest.
        var seen: Set<Int> = []
        coded = ([complete, partial, test].compactMap(\.self) + exclude)
            .filter { $0.words != nil && seen.insert($0.column).inserted }
        columnNames = export.columns.map(\.placeName)
        if !faults.isEmpty { throw RunStopped(.unusableData, faults) }
    }

    func isTest(_ row: ExportRow) -> Bool { test?.holds(row) ?? false }
    func isExcluded(_ row: ExportRow) -> Bool { exclude.contains { $0.holds(row) } }

    /// Whether the export says that the respondent did not come to the end.
    func isIncomplete(_ row: ExportRow) -> Bool {
        if partial?.holds(row) == true { return true }
        return complete.map { !$0.holds(row) } ?? false
    }

    /// The time of the answer as the export writes it; empty where there is none.
    func time(of row: ExportRow) -> String {
        guard let timeColumn else { return "" }
        let text = row.text(timeColumn).trimmed
        // A date that was never set: EFS' own sign for it, and a computer's first day.
        return noTime.contains(text) || text.hasPrefix("0001-01-01") ? "" : text
    }

    /// Looks whether the row's status can be understood, which decides whether it counts.
    mutating func look(at row: ExportRow, place: SourcePlace) {
        for condition in coded {
            let text = row.text(condition.column).trimmed
            if text.isEmpty || condition.code(of: text) != nil { continue }
            if [complete, partial, test].contains(where: { $0?.column == condition.column && $0!.values.contains(text) }
            )
                || exclude.contains(where: { $0.column == condition.column && $0.values.contains(text) })
            {
                continue
            }
            var place = place
            place.column = columnNames[condition.column]
            var group =
                notUnderstood[condition.column]
                ?? CellGroup(question: columnNames[condition.column], count: 0, places: [])
            group.count += 1
            if group.places.count < CellGroup.mostPlaces { group.places.append(place) }
            notUnderstood[condition.column] = group
        }
    }

    func note(in record: inout ImportRecord) {
        record.statusNotUnderstood = notUnderstood.sorted { $0.key < $1.key }.map(\.value)
    }
}

extension RowStatus.Condition {
    fileprivate func holds(_ row: ExportRow) -> Bool {
        let text = row.text(column).trimmed
        return values.contains(text) || code(of: text).map(values.contains) == true
    }

    /// The code that a cell holds or, in an export of labels, names: `31`, `Completed (31)`, a label of the file's own.
    fileprivate func code(of text: String) -> String? {
        guard let words else { return nil }
        if Int(text) != nil { return text }
        if text.last == ")", let open = text.lastIndex(of: "(") {
            let number = text[text.index(after: open)...].dropLast()
            if Int(number) != nil { return String(number) }
        }
        return words[AnswerText.folded(text)]
    }
}

/// The column that says whose answer a row is.
enum RespondentColumn {
    /// - Throws: `RunStopped` that lists the columns that could be meant.
    static func find(
        _ respondents: RespondentsMapping, in export: Export, network: String, language: Language
    ) throws -> Int {
        if let name = respondents.column {
            if let column = export.column(named: name) { return column }
            throw RunStopped(
                .unusableData,
                [missing(name, in: export, place: respondents.place, network: network, language: language)])
        }
        if let column = export.respondentColumn { return column }
        if let refused = export.refusedRespondent {
            throw RunStopped(.unusableData, [tooFewValues(refused, in: export, network: network, language: language)])
        }
        let candidates = candidates(in: export)
        throw RunStopped(
            .unusableData,
            [
                Finding(
                    .error, .respondentColumnMissing,
                    message: language.pick(
                        nb: "\(export.file) har ingen kolonne som av seg selv sier hvem som har svart.",
                        nn: "\(export.file) har ingen kolonne som av seg sjølv seier kven som har svart.",
                        en: "\(export.file) has no column that says by itself who answered."),
                    hint: language.pick(
                        nb:
                            "Skriv `column:` under `respondents` i oppsettfilen. Disse kan være ment: \(candidates).",
                        nn:
                            "Skriv `column:` under `respondents` i oppsettfila. Desse kan vere meinte: \(candidates).",
                        en: "Write `column:` under `respondents` in the mapping. These could be meant: \(candidates)."),
                    network: network, place: SourcePlace(file: export.file, row: export.format.headerRow),
                    stopsRun: true)
            ])
    }

    /// The column that the format would take holds something else than persons.
    private static func tooFewValues(
        _ refused: Export.RefusedRespondent, in export: Export, network: String, language: Language
    ) -> Finding {
        let name = export.columns[refused.column].name
        let (values, responses) = (refused.values, refused.responses)
        return Finding(
            .error, .respondentColumnMissing,
            message: language.pick(
                nb:
                    "Kolonnen \(name) har \(values) ulike verdier i \(responses) svar og kan ikke være respondenten: hver person svarer én gang.",
                nn:
                    "Kolonnen \(name) har \(values) ulike verdiar i \(responses) svar og kan ikkje vere respondenten: kvar person svarer éin gong.",
                en:
                    "Column \(name) has \(values) different values in \(responses) responses and cannot be the respondent: each person answers once."
            ),
            hint: language.pick(
                nb:
                    "Skriv hvilken kolonne som sier hvem som har svart, som `column:` under `respondents`. Disse kan være ment: \(candidates(in: export)). Er det likevel \(name), skriv `column: \(name)`.",
                nn:
                    "Skriv kva kolonne som seier kven som har svart, som `column:` under `respondents`. Desse kan vere meinte: \(candidates(in: export)). Er det likevel \(name), skriv `column: \(name)`.",
                en:
                    "Write which column says who answered as `column:` under `respondents`. These could be meant: \(candidates(in: export)). If it is \(name) after all, write `column: \(name)`."
            ),
            network: network,
            place: SourcePlace(
                file: export.file, row: export.format.headerRow, column: export.columns[refused.column].placeName),
            stopsRun: true)
    }

    static func missing(
        _ name: String, in export: Export, place: SourcePlace?, network: String, language: Language
    ) -> Finding {
        let candidates = candidates(in: export)
        return Finding(
            .error, .respondentColumnMissing,
            message: language.pick(
                nb: "\(export.file) har ingen kolonne som heter «\(name)».",
                nn: "\(export.file) har ingen kolonne som heiter «\(name)».",
                en: "\(export.file) has no column “\(name)”."),
            hint: language.pick(
                nb: "Rett navnet i oppsettfilen. Disse kan være ment: \(candidates).",
                nn: "Rett namnet i oppsettfila. Desse kan vere meinte: \(candidates).",
                en: "Correct the name in the mapping. These could be meant: \(candidates)."),
            network: network, place: place, furtherPlaces: [SourcePlace(file: export.file)], stopsRun: true)
    }

    /// The format's own columns and those that stand alone as a question; the items of a matrix could not be meant.
    private static func candidates(in export: Export) -> String {
        let single = Set(export.questions.filter { $0.columns.count == 1 }.flatMap(\.columns))
        let names = export.columns.indices
            .filter { $0 != export.refusedRespondent?.column }
            .filter { export.columns[$0].isReadable && (export.columns[$0].isSystem || single.contains($0)) }
            .prefix(12).map { "«\(export.columns[$0].name)»" }
        return names.joined(separator: ", ")
    }
}

extension Export {
    /// A column by its header or variable name; exact before case and white space are set aside.
    func column(named name: String) -> Int? {
        if let exact = columns.firstIndex(where: { $0.name == name }) { return exact }
        let wanted = AnswerText.folded(name)
        return columns.firstIndex { AnswerText.folded($0.name) == wanted }
    }
}

extension RespondentsMapping {
    /// This network's own words, with those for all networks where it has none.
    func completed(by general: RespondentsMapping) -> RespondentsMapping {
        var result = self
        result.match = match ?? general.match
        result.column = column ?? general.column
        result.complete = complete ?? general.complete
        result.partial = partial ?? general.partial
        result.exclude = exclude ?? general.exclude
        return result
    }
}
