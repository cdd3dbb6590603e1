import Findings
import Importers
import Mapping
import NetworkModel

/// What responses that belong to nobody on the roster would belong to somebody by.
struct RespondentSearch {
    let match: RespondentsMapping.Match
    let column: Int
    let finder: RespondentFinder
    /// Cells that say who answered, of responses that belong to nobody.
    private(set) var unmatched: [(text: String, place: SourcePlace)] = []
    /// Whether a response is each person's.
    private var isFound: [Bool]
    private var foundCount = 0

    init(match: RespondentsMapping.Match, column: Int, personCount: Int, finder: RespondentFinder) {
        self.match = match
        self.column = column
        self.finder = finder
        isFound = Array(repeating: false, count: personCount)
    }

    mutating func find(_ person: Int) {
        if !isFound[person] { foundCount += 1 }
        isFound[person] = true
    }

    mutating func miss(_ row: ExportRow, at place: SourcePlace) { unmatched.append((row.text(column).trimmed, place)) }

    /// Of all responses so few find a person that the way of finding them must be wrong.
    private var isNearlyAll: Bool { !unmatched.isEmpty && foundCount * 4 < unmatched.count }

    func outcomes(_ reader: any ExportReader, _ roster: RosterReading) throws -> [PeopleUnmatched] {
        if unmatched.isEmpty { return [] }
        let keys: [PeopleKey]
        let texts: [[String]]
        switch match {
        case .email: (keys, texts) = ([.capitals, .lookAlikes, .mailbox, .punctuation], roster.addresses)
        case .id:
            keys = [.leadingZeros, .numberFormat, .capitals, .lookAlikes, .punctuation]
            texts = roster.persons.map { [$0.id] }
        case .name: (keys, texts) = ([.lookAlikes, .numbersBesideNames], roster.persons.map { [$0.name] })
        }
        let named = unmatched.filter { !$0.text.isEmpty }
        let found = Set(isFound.indices.filter { isFound[$0] })
        let proposals = PeopleSearch(texts: texts, keys: keys).proposals(for: named, found: found)
        let total = foundCount + unmatched.count
        guard isNearlyAll else {
            return proposals.map { proposal in
                PeopleUnmatched(
                    cure: proposal.key.cure(proposal.texts), places: proposal.places, count: proposal.places.count,
                    curable: proposal.places.count, total: total, isNearlyAll: false, persons: proposal.persons)
            }
        }
        var outcome = PeopleUnmatched(
            cure: .unknown, places: unmatched.map(\.place), count: unmatched.count, curable: 0, total: total,
            isNearlyAll: true, persons: [])
        if let best = proposals.first {
            outcome.cure = best.key.cure(best.texts)
            outcome.curable = best.places.count
        }
        if outcome.curable * 2 < unmatched.count, let other = try otherColumn(reader), other.curable > outcome.curable {
            outcome.cure = other.cure
            outcome.curable = other.curable
        }
        return [outcome]
    }

    /// Ids and addresses come once for each response; more persons than that in a column are not who answered.
    private static let matches: [RespondentsMapping.Match] = [.email, .id, .name]

    /// The column, and the way, that finds the most persons: one response each, and not by accident.
    private func otherColumn(_ reader: any ExportReader) throws -> (cure: PeopleUnmatched.Cure, curable: Int)? {
        let export = reader.export
        let columns = export.columns.indices.filter { export.columns[$0].isReadable }
        var persons = Array(repeating: Array(repeating: Set<Int>(), count: Self.matches.count), count: columns.count)
        var rows = 0
        try reader.forEachRow { row in
            rows += 1
            for (position, column) in columns.enumerated() {
                let cell = row.cell(column)
                guard !cell.isEmpty, cell.count < Self.longest else { continue }
                let text = row.text(column)
                for (way, match) in Self.matches.enumerated() where column != self.column || match != self.match {
                    if let person = finder.person(text, by: match) { persons[position][way].insert(person) }
                }
            }
        }
        var best: (position: Int, way: Int, count: Int)?
        for position in columns.indices {
            for way in Self.matches.indices {
                let count = persons[position][way].count
                // An answer 1 to 5 is an id, too; it is so of hardly anybody.
                if count * 2 > rows, count > best?.count ?? 0 { best = (position, way, count) }
            }
        }
        return best.map { best in
            let column = export.columns[columns[best.position]]
            let place = SourcePlace(file: export.file, row: export.headerRow, column: column.placeName)
            return (.column(place, heading: heading(column), match: Self.matches[best.way].rawValue), best.count)
        }
    }

    /// A heading that is no question: that could hold a name.
    private func heading(_ column: ExportColumn) -> String? {
        let name = AnswerText.plain(column.name)
        return name.count <= 40 && !name.contains("@") && finder.person(name, by: .name) == nil ? name : nil
    }

    private static let longest = 200
}
