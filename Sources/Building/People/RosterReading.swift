import Findings
import Importers
import Mapping
import NetworkModel

/// The people of a network, read from its address list.
package struct RosterReading {
    package var persons: [Person] = []
    /// What each person's responses may come from: addresses without capitals, or what stands in their place.
    private(set) var addresses: [[String]] = []
    /// What stands in the column of ids.
    private var ownIDs: [String?] = []
    /// Further names, from the mapping.
    private(set) var otherNames: [(person: Int, name: String)] = []
    private(set) var duplicatePersons: [DuplicatePersons] = []
    private(set) var duplicateEmails: [DuplicatePersons] = []
    private(set) var doubts: [RosterDoubt] = []
    private(set) var valuesAlike: [ValuesAlike] = []
    private(set) var misfits: [MappingMisfit] = []
    /// Texts of columns whose values the mapping lists, and that are none of them.
    private(set) var valuesNotListed: [CellGroup] = []

    /// - Parameters:
    ///   - people: what the mapping says of single persons.
    ///   - matchesByEmail: whether responses are told apart by e-mail, so that a shared address is undecidable.
    package init(
        table: RosterTable, attributes: [AttributeMapping], people: [PersonMapping] = [], matchesByEmail: Bool
    ) {
        let attributeColumns = attributes.map { $0.rosterColumn.flatMap { table.attributes[$0] } }
        persons.reserveCapacity(table.rows.count)
        for row in table.rows {
            func cell(_ column: Int?) -> String? {
                column.flatMap { row.cells[$0].isEmpty ? nil : row.cells[$0] }
            }
            let written = cell(table.email)
            let found = written.map { EmailText.addresses(in: $0) } ?? []
            // A cell that is an address and no more keeps its capitals.
            let email = found.first.map { $0 == written || $0 == written?.lowercased() ? written ?? $0 : $0 } ?? written
            ownIDs.append(cell(table.id))
            let id = cell(table.id) ?? email ?? String(row.number)
            let name = PersonName.plain(table.name.compactMap(cell).joined(separator: " "))
            addresses.append(found.isEmpty ? [written].compactMap { $0?.lowercased() } : found)
            persons.append(
                Person(
                    id: id, name: name.isEmpty ? email ?? id : name, email: email,
                    place: SourcePlace(file: table.source.path, row: row.number),
                    values: attributeColumns.map { column in cell(column).map(AttributeValue.text) ?? .missing }))
        }
        add(people)
        findDuplicates(hasIDs: table.id != nil, matchesByEmail: matchesByEmail)
        valuesAlike = attributes.indices.compactMap { position in
            attributeColumns[position] == nil ? nil : join(position, of: attributes[position].id)
        }
        for (position, attribute) in attributes.enumerated() where !attribute.values.isEmpty {
            if let column = attributeColumns[position] { choose(position, among: attribute, table.columns[column]) }
        }
        doubts = RosterDoubts(persons: persons, addresses: addresses, table: table).all
    }

    /// What each person may be known by in another wave.
    var traits: [PersonTraits] {
        let names = Dictionary(grouping: otherNames, by: \.person)
        return persons.indices.map { person in
            PersonTraits(
                id: ownIDs[person], emails: addresses[person],
                names: [persons[person].name] + (names[person] ?? []).map(\.name))
        }
    }

    private mutating func add(_ people: [PersonMapping]) {
        if people.isEmpty { return }
        let positions = Dictionary(
            persons.indices.map { (persons[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
        for described in people {
            guard let person = positions[described.rosterID.trimmed] else {
                misfits.append(
                    MappingMisfit(
                        .unknownID(key: "people"), place: described.place,
                        nearestPerson: persons.nearest(toID: described.rosterID)))
                continue
            }
            for email in described.emails {
                let found = EmailText.addresses(in: email)
                addresses[person] += found.isEmpty ? [email.trimmed.lowercased()] : found
            }
            otherNames += described.names.map { (person, $0) }
            persons[person].hasLeft = described.hasLeft
        }
    }

    // MARK: Who stands there twice

    private mutating func findDuplicates(hasIDs: Bool, matchesByEmail: Bool) {
        duplicatePersons = groups { [persons[$0].id] }.map { duplicates($0, isUndecidable: true) }
        duplicateEmails = groups { addresses[$0] }.map { duplicates($0, isUndecidable: matchesByEmail) }
        // Two persons of one name are fine when an id or an address tells them apart.
        if hasIDs { return }
        duplicatePersons += groups { [ComparableText.folded(persons[$0].name)] }
            .filter { same in same.contains { persons[$0].email == nil } }
            .map { duplicates($0, isUndecidable: true) }
    }

    private func groups(by keys: (Int) -> [String]) -> [[Int]] {
        var first: [String: Int] = [:]
        var others: [Int: [Int]] = [:]
        for position in persons.indices {
            for key in keys(position) {
                guard let first = first[key] else {
                    first[key] = position
                    continue
                }
                if first != position, others[first]?.contains(position) != true {
                    others[first, default: []].append(position)
                }
            }
        }
        return others.sorted { $0.key < $1.key }.map { [$0.key] + $0.value }
    }

    private func duplicates(_ positions: [Int], isUndecidable: Bool) -> DuplicatePersons {
        DuplicatePersons(
            persons: positions, places: positions.compactMap { persons[$0].place }, isUndecidable: isUndecidable)
    }

    // MARK: What is written in two ways

    /// Makes one value of those that differ in capitals alone: the one that most have, among equals the first.
    /// The same for what differs in case, blanks or a full stop at the end.
    private static func alike(_ text: String) -> String {
        let folded = AnswerText.folded(text)
        let end = folded.lastIndex { !".,;: ".contains($0) }
        return end.map { String(folded[...$0]) } ?? folded
    }

    /// The listed values in place of the texts that mean them. A text that is none of them is not known, and asked about.
    private mutating func choose(_ position: Int, among attribute: AttributeMapping, _ column: String) {
        var valueOf: [String: Int] = [:]
        for (value, choice) in attribute.values.enumerated() {
            for answer in choice.answers { valueOf[Self.alike(answer)] = value }
        }
        var others = OutsideScale(question: attribute.id)
        for person in persons.indices {
            guard case .text(let text) = persons[person].values[position] else { continue }
            if let value = valueOf[Self.alike(text)] {
                persons[person].values[position] = .options([value])
            } else {
                persons[person].values[position] = .missing
                var place = persons[person].place ?? SourcePlace(file: "")
                place.column = column
                others.note(Array(text.utf8), at: place)
            }
        }
        valuesNotListed += others.groups(mappingPlace: attribute.place)
    }

    private mutating func join(_ position: Int, of attribute: String) -> ValuesAlike? {
        var spellings: [String: [String: (count: Int, first: Int)]] = [:]
        for (person, described) in persons.enumerated() {
            guard case .text(let text) = described.values[position] else { continue }
            spellings[Self.alike(text), default: [:]][text, default: (0, person)].count += 1
        }
        var changed: [Int] = []
        for (person, described) in persons.enumerated() {
            guard case .text(let text) = described.values[position], let same = spellings[Self.alike(text)],
                same.count > 1,
                let most = same.min(by: { ($1.value.count, $0.value.first) < ($0.value.count, $1.value.first) })?.key,
                most != text
            else { continue }
            persons[person].values[position] = .text(most)
            changed.append(person)
        }
        guard !changed.isEmpty else { return nil }
        return ValuesAlike(
            attribute: attribute, persons: changed, places: changed.compactMap { persons[$0].place })
    }
}

extension [Person] {
    /// The person whose id is most like one that nobody has.
    func nearest(toID id: String) -> Int? {
        NearestWord.find(id, among: map(\.id)).flatMap { nearest in firstIndex { $0.id == nearest } }
    }
}

extension AttributeMapping {
    /// The address list's column that the attribute comes from; nil for one from the questionnaire.
    package var rosterColumn: String? {
        if case .rosterColumn(let column) = source { column } else { nil }
    }
}
