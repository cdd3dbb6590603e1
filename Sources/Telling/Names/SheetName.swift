import Analysis
import Findings

/// What the sheets and columns are called that statements point at; the workbook takes the names from here.
package enum SheetName {
    package static let actors = Text(nb: "Aktører", nn: "Aktørar", en: "Actors")
    package static let clusters = Text(nb: "Klynger", nn: "Klynger", en: "Clusters")
    package static let integration = Text(nb: "Integrering", nn: "Integrering", en: "Integration")
    package static let functions = Text(nb: "Funksjoner", nn: "Funksjonar", en: "Functions")
    package static let bodies = Text(nb: "Utvalg", nn: "Utval", en: "Bodies")

    /// The column of a measure.
    /// - Parameter title: of the relation at its level.
    package static func column(of measure: Measure, _ title: String) -> Text {
        Text { "\(measure.name[$0]): \(title)" }
    }
}
