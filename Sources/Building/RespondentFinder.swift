import Importers
import Mapping
import NetworkModel

/// Tells which person on the roster a response row belongs to.
struct RespondentFinder {
    private let match: RespondentsMapping.Match
    private let column: Int
    private let byEmail: [String: Int]
    private let matcher: NameMatcher

    init(match: RespondentsMapping.Match, column: Int, persons: [Person], matcher: NameMatcher) {
        self.match = match
        self.column = column
        self.matcher = matcher
        byEmail = Dictionary(
            persons.enumerated().compactMap { position, person in
                person.email.map { (Self.comparable($0.trimmed), position) }
            },
            uniquingKeysWith: { first, _ in first })
    }

    /// Without capitals. A text that has none is itself, not a copy, of which a large roster would hold many.
    private static func comparable(_ email: String) -> String {
        let isPlain = email.utf8.allSatisfy { $0 < 0x80 && !(65...90).contains($0) }
        return isPlain ? email : email.lowercased()
    }

    /// Nil for a row of nobody on the roster, or of a name that several have.
    func person(of row: ExportRow) -> Int? {
        let text = row.text(column).trimmed
        if text.isEmpty { return nil }
        switch match {
        case .email: return byEmail[Self.comparable(text)]
        case .id: return matcher.person(id: text)
        case .name:
            if case .person(let person) = matcher.match(text) { return person }
            return nil
        }
    }
}
