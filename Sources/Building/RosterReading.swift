import Findings
import Importers
import Mapping
import NetworkModel

/// The people of a network, read from its address list.
package struct RosterReading {
    package var persons: [Person] = []
    var duplicatePersons: [DuplicatePersons] = []
    var duplicateEmails: [DuplicatePersons] = []

    /// - Parameter matchesByEmail: whether responses are told apart by e-mail, so that a shared address is undecidable.
    package init(table: RosterTable, attributes: [AttributeMapping], matchesByEmail: Bool) {
        let attributeColumns = attributes.map { $0.rosterColumn.flatMap { table.attributes[$0] } }
        persons.reserveCapacity(table.rows.count)
        for row in table.rows {
            func cell(_ column: Int?) -> String? {
                column.flatMap { row.cells[$0].isEmpty ? nil : row.cells[$0] }
            }
            let email = cell(table.email)
            let id = cell(table.id) ?? email ?? String(row.number)
            persons.append(
                Person(
                    id: id, name: cell(table.name) ?? email ?? id, email: email,
                    place: SourcePlace(file: table.source.path, row: row.number),
                    values: attributeColumns.map { column in cell(column).map(AttributeValue.text) ?? .missing }))
        }
        findDuplicates(hasIDs: table.id != nil, matchesByEmail: matchesByEmail)
    }

    private mutating func findDuplicates(hasIDs: Bool, matchesByEmail: Bool) {
        duplicatePersons = groups { $0.id }.map { duplicates($0, isUndecidable: true) }
        duplicateEmails = groups { $0.email?.lowercased() }
            .map { duplicates($0, isUndecidable: matchesByEmail) }
        // Two persons of one name are fine when an id or an address tells them apart.
        if hasIDs { return }
        duplicatePersons += groups { ComparableText.folded($0.name) }
            .filter { same in same.contains { persons[$0].email == nil } }
            .map { duplicates($0, isUndecidable: true) }
    }

    private func groups(by key: (Person) -> String?) -> [[Int]] {
        var first: [String: Int] = [:]
        var others: [Int: [Int]] = [:]
        for (position, person) in persons.enumerated() {
            guard let key = key(person) else { continue }
            if let first = first[key] { others[first, default: []].append(position) } else { first[key] = position }
        }
        return others.sorted { $0.key < $1.key }.map { [$0.key] + $0.value }
    }

    private func duplicates(_ positions: [Int], isUndecidable: Bool) -> DuplicatePersons {
        DuplicatePersons(
            persons: positions, places: positions.compactMap { persons[$0].place }, isUndecidable: isUndecidable)
    }
}

extension AttributeMapping {
    /// The address list's column that the attribute comes from; nil for one from the questionnaire.
    package var rosterColumn: String? {
        if case .rosterColumn(let column) = source { column } else { nil }
    }
}
