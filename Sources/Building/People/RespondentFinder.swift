import Importers
import Mapping
import NetworkModel

/// Tells which person on the roster a cell means that says who answered.
package struct RespondentFinder {
    private let byEmail: [String: Int]
    private let matcher: NameMatcher

    package init(roster: RosterReading, matcher: NameMatcher) {
        self.matcher = matcher
        var byEmail: [String: Int] = [:]
        for (person, addresses) in roster.addresses.enumerated() {
            for address in addresses where byEmail[address] == nil { byEmail[address] = person }
        }
        self.byEmail = byEmail
    }

    /// What differs harmlessly is read through: white space, capitals of an address, what a mail program puts around it,
    /// characters that nobody sees.
    /// - Returns: nil for nobody on the roster, and for a name that several have.
    package func person(_ cell: String, by match: RespondentsMapping.Match) -> Int? {
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
