import Findings
import Importers
import Mapping
import NetworkModel

/// The people of a network, read from its address list.
struct RosterReading {
    var persons: [Person] = []
    var duplicatePersons: [DuplicatePersons] = []
    var duplicateEmails: [DuplicatePersons] = []

    /// Which columns of the list are what; a block in the network goes before the block for all, key by key.
    struct Columns {
        var id: Int?
        var name: Int
        var email: Int?
    }

    /// - Parameters:
    ///   - attributes: for each attribute of the mapping the roster column it comes from, if any.
    ///   - matchesByEmail: whether responses are told apart by e-mail, so that a shared address is undecidable.
    init(table: RosterTable, columns: Columns, attributes: [Int?], matchesByEmail: Bool) {
        for row in table.rows {
            func cell(_ column: Int?) -> String? {
                guard let column, column < row.cells.count else { return nil }
                let text = row.cells[column].trimmed
                return text.isEmpty ? nil : text
            }
            let email = cell(columns.email)
            let id = cell(columns.id) ?? email ?? String(row.number)
            persons.append(
                Person(
                    id: id, name: cell(columns.name) ?? email ?? id, email: email,
                    place: SourcePlace(file: table.source.path, row: row.number),
                    values: attributes.map { column in cell(column).map(AttributeValue.text) ?? .missing }))
        }
        findDuplicates(hasIDs: columns.id != nil, matchesByEmail: matchesByEmail)
    }

    private mutating func findDuplicates(hasIDs: Bool, matchesByEmail: Bool) {
        duplicatePersons = groups { $0.id }.map { duplicates($0, isUndecidable: true) }
        duplicateEmails = groups { $0.email?.lowercased() }
            .map { duplicates($0, isUndecidable: matchesByEmail) }
        // Two persons of one name are fine when an id or an address tells them apart.
        duplicatePersons += groups { ComparableText.folded($0.name) }
            .filter { same in !hasIDs && same.contains { persons[$0].email == nil } }
            .map { duplicates($0, isUndecidable: true) }
    }

    private func groups(by key: (Person) -> String?) -> [[Int]] {
        var positions: [String: [Int]] = [:]
        for (position, person) in persons.enumerated() {
            if let key = key(person) { positions[key, default: []].append(position) }
        }
        return positions.values.filter { $0.count > 1 }.sorted { $0[0] < $1[0] }
    }

    private func duplicates(_ positions: [Int], isUndecidable: Bool) -> DuplicatePersons {
        DuplicatePersons(
            persons: positions, places: positions.compactMap { persons[$0].place }, isUndecidable: isUndecidable)
    }
}

extension StringProtocol {
    /// Without white space at either end.
    var trimmed: String {
        var text = self[...]
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}
