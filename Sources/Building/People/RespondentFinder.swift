import Importers
import Mapping
import NetworkModel

/// Tells which person on the roster a response row belongs to.
struct RespondentFinder {
    private let match: RespondentsMapping.Match
    private let column: Int
    private let byEmail: [String: Int]
    private let matcher: NameMatcher

    init(match: RespondentsMapping.Match, column: Int, roster: RosterReading, matcher: NameMatcher) {
        self.match = match
        self.column = column
        self.matcher = matcher
        var byEmail: [String: Int] = [:]
        for (person, addresses) in roster.addresses.enumerated() {
            for address in addresses where byEmail[address] == nil { byEmail[address] = person }
        }
        self.byEmail = byEmail
    }

    /// Nil for a row of nobody on the roster, or of a name that several have.
    func person(of row: ExportRow) -> Int? { person(row.text(column), by: match) }

    /// What differs harmlessly is read through: white space, capitals of an address, what a mail program puts around it,
    /// characters that nobody sees.
    func person(_ cell: String, by match: RespondentsMapping.Match) -> Int? {
        let text = cell.trimmed
        if text.isEmpty { return nil }
        switch match {
        case .email:
            if let person = byEmail[text] ?? byEmail[AnswerText.folded(text)] { return person }
            let persons = Set(EmailText.addresses(in: text).compactMap { byEmail[$0] })
            return persons.count == 1 ? persons.first : nil
        case .id:
            return matcher.person(id: text) ?? matcher.person(id: RosterCell.text(text))
        case .name:
            if case .person(let person) = matcher.match(text) { return person }
            return nil
        }
    }
}
