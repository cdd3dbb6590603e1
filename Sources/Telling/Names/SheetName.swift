import Analysis
import Findings

/// What the sheets and columns are called that statements point at; the workbook takes the names from here.
package enum SheetName {
    package static let overview = Text("sheet.overview")
    package static let actors = Text("sheet.actors")
    package static let clusters = Text("sheet.clusters")
    package static let integration = Text("sheet.integration")
    package static let functions = Text("sheet.functions")
    package static let bodies = Text("sheet.bodies")

    /// The column of a measure.
    /// - Parameter title: of the relation at its level.
    package static func column(of measure: Measure, _ title: String) -> Text {
        Text { "\(measure.name[$0]): \(title)" }
    }
}
