import Findings

/// Every kind of output, in writing order.
package enum ExporterList {
    package static let all: [any Exporter.Type] = [
        WorkbookExporter.self,
        PictureExporter.self,
        ReportExporter.self,
        GraphMLExporter.self,
        ComparisonExporter.self,
        GEXFExporter.self,
        StudyJSON.self,
    ]

    /// The names that `named(_:)` knows, in writing order.
    package static var names: [String] { all.map { $0.name } }

    /// What the outputs will leave out or put elsewhere.
    package static func findings(_ content: ExportContent) -> [Finding] { all.flatMap { $0.findings(content) } }

    package static func named(_ name: String) -> (any Exporter.Type)? {
        all.first { $0.name == name }
    }
}
