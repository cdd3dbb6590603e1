import Findings
import Importers
import Mapping
import NetworkModel

/// Which rows are left out or incomplete: what the mapping says, else what the format says by itself.
struct RowConditions {
    private let complete: RowStatus.Condition?
    private let partial: RowStatus.Condition?
    private let test: RowStatus.Condition?
    private let exclude: RowStatus.Condition?
    private let timeColumn: Int?

    /// - Throws: `RunStopped` when the mapping names a column that the export does not have.
    init(_ respondents: RespondentsMapping, export: Export, network: String, language: Language) throws {
        var faults: [Finding] = []
        func condition(_ condition: RowCondition?) -> RowStatus.Condition? {
            guard let condition else { return nil }
            guard let column = export.column(named: condition.column) else {
                faults.append(
                    RespondentColumn.missing(
                        condition.column, in: export, place: condition.place, network: network, language: language))
                return nil
            }
            return RowStatus.Condition(column: column, values: Set(condition.values.map(\.trimmed)))
        }
        complete = condition(respondents.complete) ?? export.rowStatus.complete
        partial = condition(respondents.partial) ?? export.rowStatus.partial
        exclude = condition(respondents.exclude) ?? export.rowStatus.exclude
        // The format's own rule for testers holds as long as the mapping says nothing of rows to leave out.
        test = respondents.exclude == nil ? export.rowStatus.test : nil
        timeColumn = export.dateColumn
        if !faults.isEmpty { throw RunStopped(.unusableData, faults) }
    }

    func isTest(_ row: ExportRow) -> Bool { test?.holds(row) ?? false }
    func isExcluded(_ row: ExportRow) -> Bool { exclude?.holds(row) ?? false }

    /// Whether the export says that the respondent did not come to the end.
    func isIncomplete(_ row: ExportRow) -> Bool {
        if partial?.holds(row) == true { return true }
        return complete.map { !$0.holds(row) } ?? false
    }

    /// The time of the answer as the export writes it; empty where there is none.
    func time(of row: ExportRow) -> String { timeColumn.map(row.text) ?? "" }
}

extension RowStatus.Condition {
    fileprivate func holds(_ row: ExportRow) -> Bool { values.contains(row.text(column).trimmed) }
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
