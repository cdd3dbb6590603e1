import Findings
import Importers
import NetworkModel

/// An address list as it is judged while it can still be mended: before anybody has been asked.
package struct RosterBeforeSurvey {
    package let persons: [Person]
    /// What the validators of rosters look at.
    package let record: ImportRecord

    /// - Parameter telling: positions of the columns whose values are groups, such as units.
    package init(_ table: RosterTable, telling: [Int]) {
        let people = RosterReading(table: table, attributes: [], matchesByEmail: true)
        persons = people.persons
        var record = ImportRecord()
        record.duplicatePersons = people.duplicatePersons
        record.duplicateEmails = people.duplicateEmails
        var doubts = people.doubts
        let told = Set(doubts.filter { [.onlyName, .noAddress].contains($0.kind) }.flatMap(\.persons))
        func add(_ kind: RosterDoubt.Kind, _ rows: [Int], column: Int? = nil) {
            let heading = column.map { table.columns[$0] }
            let places = rows.map {
                SourcePlace(file: table.source.path, row: table.rows[$0].number, column: heading)
            }
            if !rows.isEmpty { doubts.append(RosterDoubt(kind, persons: rows, places: places)) }
        }
        let rows = table.rows.indices.filter { !told.contains($0) }
        if let email = table.email {
            func written(_ row: Int) -> String { table.rows[row].cells[email] }
            add(.withoutEmail, rows.filter { written($0).isEmpty })
            add(
                .moreThanAddress,
                rows.filter { !written($0).isEmpty && people.addresses[$0] != [written($0).lowercased()] })
            add(.domainAlike, DomainsAlike.rows(people.addresses).filter { !told.contains($0) })
        }
        add(.withoutName, rows.filter { row in table.name.allSatisfy { table.rows[row].cells[$0].isEmpty } })
        for (kind, same) in NamesAlike.groups(persons.map(\.name)) { add(kind, same) }
        for column in telling {
            add(.valuesAlike, Self.oddSpellings(table.rows.map { $0.cells[column] }), column: column)
        }
        record.rosterDoubts = doubts
        self.record = record
    }

    /// The rows that write a value otherwise than most write it, where letters and digits are the same.
    private static func oddSpellings(_ cells: [String]) -> [Int] {
        let keys = cells.map { ComparableText.parts($0).joined() }
        var spellings: [String: [String: (count: Int, first: Int)]] = [:]
        for (row, cell) in cells.enumerated() where !keys[row].isEmpty {
            spellings[keys[row], default: [:]][cell, default: (0, row)].count += 1
        }
        return cells.indices.filter { row in
            guard let same = spellings[keys[row]], same.count > 1 else { return false }
            let usual = same.min { ($1.value.count, $0.value.first) < ($0.value.count, $1.value.first) }?.key
            return cells[row] != usual
        }
    }
}
