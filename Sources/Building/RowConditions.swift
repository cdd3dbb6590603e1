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
    /// Whether what is complete is so whatever was left open.
    private let saysHandedIn: Bool
    private let timeColumn: Int?
    private let noTime: Set<String>
    /// Whether a time that could be one stands for none.
    private let noTimeIsTime: Bool
    private let coded: [CodedColumn]
    private let columnNames: [String]
    /// Cells of those that say neither; by column.
    private var notUnderstood: [Int: CellGroup] = [:]

    /// - Throws: `RunStopped` when the mapping names a column that the export does not have.
    init(_ respondents: RespondentsMapping, export: Export, network: String) throws {
        var faults: [Finding] = []
        let own = [export.rowStatus.complete, export.rowStatus.partial, export.rowStatus.test].compactMap(\.self)
        func condition(_ condition: RowCondition?) -> RowStatus.Condition? {
            guard let condition else { return nil }
            guard let column = export.column(named: condition.column) else {
                faults.append(
                    RespondentColumn.missing(
                        condition.column, in: export, place: condition.place, network: network))
                return nil
            }
            let missing = export.columns[column].missing
            return switch condition.values {
            case .some(let values):
                RowStatus.Condition(
                    column: column, values: Set(values.map(\.trimmed)), words: own.first { $0.column == column }?.words)
            case .any:
                RowStatus.Condition(
                    column: column, values: missing.notShown.union(missing.unanswered).union([""]), isReversed: true)
            }
        }
        complete = condition(respondents.complete) ?? export.rowStatus.complete
        partial = condition(respondents.partial) ?? export.rowStatus.partial
        exclude = respondents.exclude.map { $0.compactMap(condition) } ?? export.rowStatus.exclude
        // The format's own rule for testers holds as long as the mapping says nothing of rows to leave out.
        test = respondents.exclude == nil ? export.rowStatus.test : nil
        saysHandedIn = export.rowStatus.saysHandedIn
        timeColumn = export.dateColumn
        noTime =
            timeColumn.map { export.columns[$0].missing.notShown.union(export.columns[$0].missing.unanswered) } ?? []
        noTimeIsTime = noTime.contains { AnswerTime($0) != nil }
        let all = [complete, partial, test].compactMap(\.self) + exclude
        coded = Dictionary(grouping: all.filter { $0.words != nil }, by: \.column).sorted { $0.key < $1.key }
            .map { column, conditions in
                CodedColumn(
                    condition: conditions[0],
                    explained: Set(all.filter { $0.column == column }.flatMap(\.values)))
            }
        columnNames = export.columns.map(\.placeName)
        if !faults.isEmpty { throw RunStopped(.unusableData, faults) }
    }

    func isTest(_ row: ExportRow) -> Bool { test?.holds(row) ?? false }
    func isExcluded(_ row: ExportRow) -> Bool { exclude.contains { $0.holds(row) } }

    /// Whether the export says that the response was handed in.
    func isHandedIn(_ row: ExportRow) -> Bool { saysHandedIn && complete?.holds(row) == true }

    /// Whether the export says that the respondent did not come to the end. A status that nobody understands says nothing.
    func isIncomplete(_ row: ExportRow) -> Bool {
        if partial?.holds(row) == true { return true }
        guard let complete, coded.allSatisfy({ $0.column != complete.column || $0.isUnderstood(row) }) else {
            return false
        }
        return !complete.holds(row)
    }

    /// When the answer was given.
    func time(of row: ExportRow) -> ResponseTime {
        guard let timeColumn else { return .none }
        // What nearly every cell is, and no sign for a time that was never set.
        if !noTimeIsTime, let time = AnswerTime(usual: row.cell(timeColumn)) { return .at(time) }
        let text = row.text(timeColumn).trimmed
        // A date that was never set: EFS' own sign for it, and a computer's first day.
        return noTime.contains(text) || text.hasPrefix("0001-01-01") ? .none : ResponseTime(text)
    }

    /// Looks whether the row's status can be understood, which decides whether it counts.
    mutating func look(at row: ExportRow, place: SourcePlace) {
        for column in coded where !column.isUnderstood(row) {
            var place = place
            place.column = columnNames[column.column]
            var group =
                notUnderstood[column.column]
                ?? CellGroup(question: columnNames[column.column], count: 0, places: [])
            group.count += 1
            if group.places.count < CellGroup.mostPlaces { group.places.append(place) }
            notUnderstood[column.column] = group
        }
    }

    /// A column whose cells have to be one of the format's codes, or be called one.
    private struct CodedColumn {
        let condition: RowStatus.Condition
        /// What the mapping says of its values explains them too.
        let explained: Set<String>

        var column: Int { condition.column }

        func isUnderstood(_ row: ExportRow) -> Bool {
            let text = row.text(column).trimmed
            return text.isEmpty || condition.code(of: text) != nil || explained.contains(text)
        }
    }

    func note(in record: inout ImportRecord) {
        record.statusNotUnderstood = notUnderstood.sorted { $0.key < $1.key }.map(\.value)
    }
}

/// The column that says whose answer a row is.
enum RespondentColumn {
    /// - Throws: `RunStopped` that lists the columns that could be meant.
    /// - Parameter addressed: the columns that hold addresses of the roster, asked where nothing else says it.
    static func find(
        _ respondents: RespondentsMapping, in export: Export, network: String, addressed: () throws -> [Int] = { [] }
    ) throws -> Int {
        if let name = respondents.column {
            if let column = export.column(named: name) { return column }
            throw RunStopped(
                .unusableData,
                [missing(name, in: export, place: respondents.place, network: network)])
        }
        if let column = export.respondentColumn { return column }
        if let refused = export.refusedRespondent {
            throw RunStopped(.unusableData, [tooFewValues(refused, in: export, network: network)])
        }
        let holding = try addressed()
        if holding.count == 1 { return holding[0] }
        let candidates = candidates(in: export)
        throw RunStopped(
            .unusableData,
            [
                Finding(
                    .error, .respondentColumnMissing,
                    message: Text("row-conditions.has-no-column-says", ["file": export.file]),
                    hint: Text("row-conditions.write-column-under-respondents", ["candidates": candidates]),
                    network: network, place: SourcePlace(file: export.file, row: export.headerRow),
                    stopsRun: true)
            ])
    }

    /// The column that the format would take holds something else than persons.
    private static func tooFewValues(
        _ refused: Export.RefusedRespondent, in export: Export, network: String
    ) -> Finding {
        let name = export.columns[refused.column].name
        let (values, responses) = (refused.values, refused.responses)
        return Finding(
            .error, .respondentColumnMissing,
            message: Text(
                "row-conditions.column-has-different-values", ["name": name, "values": values, "responses": responses]),
            hint: Text("row-conditions.write-which-column-says", ["candidates": candidates(in: export), "name": name]),
            network: network,
            place: SourcePlace(
                file: export.file, row: export.headerRow, column: export.columns[refused.column].placeName),
            stopsRun: true)
    }

    static func missing(
        _ name: String, in export: Export, place: SourcePlace?, network: String
    ) -> Finding {
        let candidates = candidates(in: export)
        return Finding(
            .error, .respondentColumnMissing,
            message: Text("row-conditions.has-no-column", ["file": export.file, "name": name]),
            hint: Text("row-conditions.correct-name-mapping-these", ["candidates": candidates]),
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
        if let exact = ownColumns.first(where: { columns[$0].name == name }) { return exact }
        let wanted = AnswerText.folded(name)
        return ownColumns.first { AnswerText.folded(columns[$0].name) == wanted }
            ?? ownColumns.first { columns[$0].otherNames.contains { AnswerText.folded($0) == wanted } }
    }
}
