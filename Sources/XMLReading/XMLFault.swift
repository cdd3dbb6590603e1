import Findings

/// What makes an XML document unreadable, and the line. What libxml2 itself says is not passed on: it quotes content.
package struct XMLFault: Error, Hashable {
    package enum Problem: Hashable, Sendable {
        /// A document type or an entity declaration: a way to blow up memory or to fetch other files.
        case documentType
        case tooDeep(limit: Int)
        case nameTooLong(limit: Int)
        case tooLarge
        case unescapedAmpersand
        case unknownEntity
        case unescapedLessThan
        case mismatchedTags
        case brokenTag
        case controlCharacter
        case encoding
        case truncated
        case noElement
        case trailingContent
        case outOfMemory
        /// libxml2's number for anything else.
        case other(Int)
    }

    package var problem: Problem
    package var line: Int

    package init(problem: Problem, line: Int) {
        self.problem = problem
        self.line = line
    }

    package func finding(file: String) -> Finding {
        Finding(
            .error, isRefusal ? .xmlRefused : .xmlBroken, message: message(), hint: hint(),
            place: SourcePlace(file: file, row: line), stopsRun: true)
    }

    private var isRefusal: Bool {
        switch problem {
        case .documentType, .tooDeep, .nameTooLong, .tooLarge: true
        default: false
        }
    }

    private func message() -> Text {
        switch problem {
        case .documentType:
            Text("xml.document-type")
        case .tooDeep(let limit):
            Text("xml.too-deep", ["limit": limit])
        case .nameTooLong(let limit):
            Text("xml.name-too-long", ["limit": limit])
        case .tooLarge:
            Text("xml.too-large")
        case .unescapedAmpersand:
            Text("xml.unescaped-ampersand")
        case .unknownEntity:
            Text("xml.unknown-entity")
        case .unescapedLessThan:
            Text("xml.unescaped-less-than")
        case .mismatchedTags:
            Text("xml.mismatched-tags")
        case .brokenTag:
            Text("xml.broken-tag")
        case .controlCharacter:
            Text("xml.control-character")
        case .encoding:
            Text("xml.encoding")
        case .truncated:
            Text("xml.truncated")
        case .noElement:
            Text("xml.no-element")
        case .trailingContent:
            Text("xml.trailing-content")
        case .outOfMemory:
            Text("xml.out-of-memory")
        case .other(let number):
            Text("xml.other", ["number": number])
        }
    }

    private func hint() -> Text {
        switch problem {
        case .documentType:
            Text("xml.document-type.hint")
        case .truncated:
            Text("xml.truncated.hint")
        default:
            Text("xml.otherwise.hint")
        }
    }
}
