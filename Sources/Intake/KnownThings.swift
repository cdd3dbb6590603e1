import Findings
import Importers
import Mapping

/// What the program knows by name, for those who ask for it: `explain`, `formats`, `schema`.
package enum KnownThings {
    package struct Named: Encodable, Sendable {
        package var name: String
        package var summary: String
    }

    /// The formats of responses that can be read, in the order in which a file is held against them.
    package static func formats(_ language: Language) -> [Named] {
        ImporterList.all.map { Named(name: $0.format.rawValue, summary: $0.summary[language]) }
    }

    /// The layouts of questions that a mapping can name.
    package static func layouts(_ language: Language) -> [Named] {
        QuestionLayout.allCases.map { Named(name: $0.rawValue, summary: $0.summary[language]) }
    }

    /// The code of a finding that somebody most likely meant.
    package static func nearestCode(to written: String) -> String? {
        NearestWord.find(written, among: FindingCode.allCases.map(\.rawValue))
    }

    /// What has a JSON Schema.
    package enum Schema: String, CaseIterable, Sendable {
        case mapping
        case comments
    }

    /// The JSON Schema of mapping files, or of files of comments.
    package static func schema(_ of: Schema) throws -> String {
        switch of {
        case .mapping: try MappingSchema.json()
        case .comments: try MappingSchema.commentsJSON()
        }
    }
}

extension QuestionLayout {
    /// What stands in a column, and what a cell holds.
    fileprivate var summary: Text {
        switch self {
        case .rosterMatrix:
            Text("known-things.person-person-one-column")
        case .rosterChoice:
            Text("known-things.person-person-one-column-per")
        case .nominations:
            Text("known-things.person-person-numbered-boxes")
        case .multipleChoice:
            Text("known-things.attribute-one-column-per")
        case .singleChoice:
            Text("known-things.attribute-one-column-with")
        case .text:
            Text("known-things.attribute-one-column-with-typed")
        case .bodyMatrix:
            Text("known-things.person-body-one-column")
        }
    }
}
