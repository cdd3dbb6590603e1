/// Every kind of output, in writing order.
package enum ExporterList {
    package static let all: [any Exporter.Type] = [
        WorkbookExporter.self,
        GraphMLExporter.self,
        StudyJSON.self,
    ]

    /// The names that `named(_:)` knows, in writing order.
    package static var names: [String] { all.map { $0.name } }

    package static func named(_ name: String) -> (any Exporter.Type)? {
        all.first { $0.name == name }
    }
}
