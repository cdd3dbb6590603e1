/// A finding as JSON gives it, worded.
package struct FindingLine: Encodable, Sendable {
    package struct Source: Encodable, Sendable {
        package var file: String
        package var row: Int?
        package var column: String?
    }

    package var severity: String
    package var code: String
    package var message: String
    package var hint: String
    package var network: String?
    package var actors: [String]
    package var source: Source?
    package var count: Int

    package init(_ finding: Finding, _ language: Language) {
        severity = finding.severity.rawValue
        code = finding.code.rawValue
        message = finding.message[language]
        hint = finding.hint[language]
        network = finding.network
        actors = finding.actors
        source = finding.place.map { Source(file: $0.file, row: $0.row, column: $0.column) }
        count = finding.count
    }
}
