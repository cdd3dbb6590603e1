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

    /// The columns in which at least half of the rows hold an address of the roster, and no other.
    func columnsWithAddresses(in reader: any ExportReader) throws -> [Int] {
        let export = reader.export
        let columns = export.columns.indices.filter { export.columns[$0].isReadable }
        var persons = Array(repeating: Set<Int>(), count: export.columns.count)
        var rows = 0
        try reader.forEachRow { row in
            if export.rowStatus.leavesOut(row) { return }
            rows += 1
            for column in columns where row.cell(column).contains(UInt8(ascii: "@")) {
                if let person = person(row.text(column), by: .email) { persons[column].insert(person) }
            }
        }
        return columns.filter { !persons[$0].isEmpty && persons[$0].count * 2 >= rows }
    }
}
