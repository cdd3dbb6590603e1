/// Findings as JSON gives them. They are worded one by one while they are written: there may be one for every tie, and mostly
/// nobody asks for JSON.
package struct FindingLines: Encodable, Sendable {
    package let findings: [Finding]
    package let language: Language

    package init(_ findings: [Finding], _ language: Language) {
        self.findings = findings
        self.language = language
    }

    package func encode(to encoder: any Encoder) throws {
        var list = encoder.unkeyedContainer()
        for finding in findings { try list.encode(FindingLine(finding, language)) }
    }
}

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
