import Importers
import Mapping
import NetworkModel

/// One of the exports that a network is built from, with what its columns are.
struct ExportPart {
    let reader: any ExportReader
    var questions: QuestionPlan
    var conditions: RowConditions
    let respondentColumn: Int
    var search: RespondentSearch
}

extension RespondentsMapping {
    /// What it says of columns, as far as an export has them; what no other export has either stays, and is told of.
    func limited(to export: Export, among parts: [any ExportReader]) -> RespondentsMapping {
        func holds(_ name: String) -> Bool {
            export.column(named: name) != nil || !parts.contains { $0.export.column(named: name) != nil }
        }
        var result = self
        if let column, !holds(column) { result.column = nil }
        if let complete, !holds(complete.column) { result.complete = nil }
        if let partial, !holds(partial.column) { result.partial = nil }
        if let exclude {
            let own = exclude.filter { holds($0.column) }
            result.exclude = own.isEmpty && !exclude.isEmpty ? nil : own
        }
        return result
    }
}
