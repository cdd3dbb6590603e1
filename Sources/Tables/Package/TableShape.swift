import Analysis
import Findings
import NetworkModel
import Telling

/// What the tables of all networks of a study have in common: which columns there are.
package struct TableShape: Sendable {
    /// Whether cells and rows of the files are told, and who is who in all waves.
    let tellsPlaces: Bool
    let attributes: [AttributeColumns]
    let measures: [Measure]

    package init(_ study: Study) {
        tellsPlaces = !study.edition.hidesNames
        measures = MeasureList.all(study.settings)
        attributes = AttributeColumns.all(of: study)
    }

    /// Every table begins with them.
    static let networkColumns = [
        DataColumn("study", Text("table.study"), isRequired: true),
        DataColumn("network", Text("table.network"), isRequired: true),
        DataColumn("wave", Text("table.wave")),
    ]

    /// Where an answer was read; nothing in an edition that does not tell it.
    var placeColumns: [DataColumn] {
        guard tellsPlaces else { return [] }
        return [
            DataColumn("source_file", Text("table.source-file")),
            DataColumn("source_row", .integer, Text("table.source-row")),
            DataColumn("source_column", Text("table.source-column")),
        ]
    }
}

extension AnswerState {
    /// As the tables have it.
    package var code: String {
        switch self {
        case .tie: "tie"
        case .noTie: "no-tie"
        case .unanswered: "unanswered"
        case .notAsked: "not-asked"
        case .noResponse: "no-response"
        }
    }
}

extension Answering {
    package var code: String {
        switch self {
        case .answered: "answered"
        case .notAnswered: "not-answered"
        case .notAsked: "not-asked"
        }
    }
}
