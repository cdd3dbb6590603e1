import Findings
import NetworkModel

extension Network {
    /// A person in a message: `person 12`. Where the roster id is an e-mail address, the name itself or words that may be
    /// a name, the roster's row stands for it, since messages hold neither.
    func mention(_ position: Int) -> Text {
        let person = persons[position]
        if edition.hidesNames { return .plain("person \(person.id)") }
        guard
            person.id.utf8.contains(where: { $0 == UInt8(ascii: "@") || $0 == UInt8(ascii: " ") })
                || person.id == person.name
        else {
            return .plain("person \(person.id)")
        }
        guard let row = person.place?.row else {
            return Text("mention.number", ["position": position + 1])
        }
        return Text("mention.row", ["row": row])
    }

    /// `person 12, person 7 and person 3`.
    func mention(_ positions: [Int]) -> Text {
        .and(positions.map { mention($0) })
    }

    /// The cell that a tie was read from.
    func place(of tie: Tie) -> SourcePlace {
        let column = Int(tie.column)
        return rowOffsets.told(
            SourcePlace(
                file: sources.first { $0.role == .responses }?.path ?? "", row: tie.row > 0 ? Int(tie.row) : nil,
                column: record.columnNames.indices.contains(column) ? record.columnNames[column] : nil))
    }
}

extension Relation {
    /// The tie from one person to another, by halving the reporter's ties, which are sorted by the person named.
    func tie(from: Int, to: Int) -> Tie? {
        let reported = ties(from: from)
        var (low, high) = (reported.startIndex, reported.endIndex)
        while low < high {
            let middle = (low + high) / 2
            if reported[middle].to < to { low = middle + 1 } else { high = middle }
        }
        return low < reported.endIndex && reported[low].to == to ? reported[low] : nil
    }
}

extension Text {
    /// The rows of some places: `row 5`, `rows 5 and 17`; the files' names where a place has no row, and no more than
    /// that they are meant in an edition that does not tell places.
    static func rows(_ places: [SourcePlace]) -> Text {
        let rows = places.compactMap(\.row)
        if rows.isEmpty { return Text("place.rows-concerned", ["n": places.count]) }
        guard rows.count == places.count else { return .and(places.map { .plain($0.description) }) }
        return Text(rows.count == 1 ? "place.row" : "place.rows", ["rows": Text.and(rows.map(\.text))])
    }

    /// Some cells: `svar.csv:1:D and svar.csv:1:F`.
    static func cells(_ places: [SourcePlace]) -> Text {
        places.contains { $0.column == nil }
            ? Text("place.columns-concerned", ["n": places.count]) : .and(places.map { .plain($0.description) })
    }
}

/// The mapping's line behind a key that a hint names: ` (study.yaml:12:5)`.
func at(_ place: SourcePlace?) -> String { place.map { " (\($0))" } ?? "" }
