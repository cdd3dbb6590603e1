import Findings
import NetworkModel

extension Network {
    /// A person in a message: `person 12`. Where the roster id is an e-mail address, the name itself or words that may be
    /// a name, the roster's row stands for it, since messages hold neither.
    func mention(_ position: Int, _ language: Language) -> String {
        let person = persons[position]
        if edition.hidesNames { return "person \(person.id)" }
        guard person.id.contains("@") || person.id.contains(" ") || person.id == person.name else {
            return "person \(person.id)"
        }
        guard let row = person.place?.row else {
            return language.pick(
                nb: "person nr. \(position + 1) på adresselisten", nn: "person nr. \(position + 1) på adresselista",
                en: "person no. \(position + 1) on the roster")
        }
        return language.pick(
            nb: "personen i rad \(row) på adresselisten", nn: "personen i rad \(row) på adresselista",
            en: "the person in row \(row) of the roster")
    }

    /// `person 12, person 7 and person 3`.
    func mention(_ positions: [Int], _ language: Language) -> String {
        language.join(positions.map { mention($0, language) })
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

extension Language {
    /// `a, b and c`.
    func join(_ parts: [String]) -> String {
        guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
        return parts.dropLast().joined(separator: ", ") + pick(nb: " og ", nn: " og ", en: " and ") + last
    }

    /// The rows of some places: `row 5`, `rows 5 and 17`; the files' names where a place has no row, and no more than
    /// that they are meant in an edition that does not tell places.
    func rows(_ places: [SourcePlace]) -> String {
        let rows = places.compactMap(\.row)
        if rows.isEmpty { return concerned(places, nb: "raden", "radene", nn: "rada", "radene", en: "row", "rows") }
        guard rows.count == places.count else { return join(places.map(\.description)) }
        let word = pick(nb: "rad", nn: "rad", en: rows.count == 1 ? "row" : "rows")
        return "\(word) \(join(rows.map(String.init)))"
    }

    /// Some cells: `svar.csv:1:D and svar.csv:1:F`.
    func cells(_ places: [SourcePlace]) -> String {
        places.contains { $0.column == nil }
            ? concerned(places, nb: "kolonnen", "kolonnene", nn: "kolonnen", "kolonnane", en: "column", "columns")
            : join(places.map(\.description))
    }

    private func concerned(
        _ places: [SourcePlace], nb: String, _ severalNB: String, nn: String, _ severalNN: String, en: String,
        _ severalEN: String
    ) -> String {
        let isOne = places.count == 1
        return pick(
            nb: "\(isOne ? nb : severalNB) det gjelder", nn: "\(isOne ? nn : severalNN) det gjeld",
            en: "the \(isOne ? en : severalEN) concerned")
    }
}

/// `1 cell`, `3 cells`.
func amount(_ count: Int, _ one: String, _ several: String) -> String { "\(count) \(count == 1 ? one : several)" }

/// The mapping's line behind a key that a hint names: ` (study.yaml:12:5)`.
func at(_ place: SourcePlace?) -> String { place.map { " (\($0))" } ?? "" }
