import Building
import Importers
import Mapping
import NetworkModel

/// Which column of an export says whose response a row is, found by how many persons of the roster it names.
struct RespondentGuess {
    var column: Int
    var match: RespondentsMapping.Match

    /// Nil when no column names at least half of the respondents.
    init?(_ look: ExportLook, _ roster: RosterGuess) throws {
        let export = look.export
        let single = Set(look.questions.filter { $0.columns.count == 1 }.flatMap(\.columns))
        let candidates = export.columns.indices.filter { column in
            guard export.columns[column].isReadable, column != export.refusedRespondent?.column else { return false }
            if column == export.respondentColumn { return true }
            // Serial numbers and dates name nobody, though a serial number looks like an id.
            guard export.columns[column].isSystem else { return single.contains(column) }
            return ["c_", "p_", "u_"].contains { export.columns[column].name.lowercased().hasPrefix($0) }
        }
        var found = Array(repeating: [RespondentsMapping.Match: Set<Int>](), count: candidates.count)
        var rowsNaming = Array(repeating: [RespondentsMapping.Match: Int](), count: candidates.count)
        var rows = 0
        try look.reader.forEachRow { row in
            if export.rowStatus.leavesOut(row) { return }
            rows += 1
            for (index, column) in candidates.enumerated() {
                let text = row.text(column)
                if text.isEmpty { continue }
                for match in RespondentsMapping.Match.allCases where match != .id || roster.id != nil {
                    guard let person = roster.respondents.person(text, by: match) else { continue }
                    found[index][match, default: []].insert(person)
                    rowsNaming[index][match, default: 0] += 1
                }
            }
        }
        var best: (column: Int, match: RespondentsMapping.Match, persons: Int)?
        for (index, column) in candidates.enumerated() {
            for match in RespondentsMapping.Match.allCases {
                let persons = found[index][match]?.count ?? 0
                // Each person answers once, or now and then twice: a code or a condition repeats, whomever it fits.
                let rows = rowsNaming[index][match] ?? 0
                if rows - persons >= 2, (rows - persons) * 4 > rows { continue }
                // The format's own column goes first where two name equally many.
                let isBetter =
                    persons > best?.persons ?? 0
                    || persons == best?.persons && column == export.respondentColumn && best?.column != column
                if persons > 0, isBetter { best = (column, match, persons) }
            }
        }
        guard let best, best.persons * 2 >= min(rows, roster.persons.count) else { return nil }
        column = best.column
        match = best.match
    }

    /// The person of a row, by its position on the roster.
    func person(of row: ExportRow, _ roster: RosterGuess) -> Int? {
        roster.respondents.person(row.text(column), by: match)
    }
}
