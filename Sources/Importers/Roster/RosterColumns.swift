import Findings
import Mapping

/// Finds the columns of an address list by name: as it stands, else whatever the case.
struct RosterColumns {
    let names: [String]
    let words: FileWords
    let row: Int
    private(set) var faults: [Finding] = []
    /// The columns that are not there.
    private var wanted: [String] = []

    init(_ names: [String], _ words: FileWords, row: Int) {
        self.names = names
        self.words = words
        self.row = row
    }

    /// - Parameter key: what the mapping calls the column: `name`, `id`, `email`; `column` of an attribute.
    mutating func position(_ key: String, _ name: String?) -> Int? {
        guard let name else {
            faults.append(
                words.finding(
                    .rosterColumnMissing,
                    Text("roster.mapping-does-not-say"),
                    known(key: key), row: row))
            return nil
        }
        let found = Self.positions(of: name, in: names)
        if found.count == 1 { return found[0] }
        wanted.append(name)
        faults.append(
            words.finding(
                .rosterColumnMissing,
                found.isEmpty
                    ? Text("roster.roster-has-no-column", ["name": name])
                    : Text("roster.roster-has-columns-called", ["n": found.count, "name": name]),
                known(key: key), row: row))
        return nil
    }

    private static func positions(of name: String, in names: [String]) -> [Int] {
        let name = AnswerText.plain(name)
        let same = names.indices.filter { names[$0] == name }
        return same.isEmpty ? names.indices.filter { AnswerText.folded(names[$0]) == AnswerText.folded(name) } : same
    }

    /// The faults, with the place where headings do stand that have every column, or the sheets there are.
    func faults(beside search: HeadingSearch) -> [Finding] {
        guard !wanted.isEmpty else { return faults }
        let places = search.places { cells in
            let cells = cells.map(AnswerText.plain)
            return wanted.allSatisfy { Self.positions(of: $0, in: cells).count == 1 }
        }.filter { $0.row != row || $0.sheet != search.file.sheet && search.sheets.count > 1 }
        guard let hint = search.hint(places, key: "roster") else { return faults }
        var faults = faults
        faults[0].hint = .sentences(hint, faults[0].hint)
        return faults
    }

    private func known(key: String) -> Text {
        // A row with an address in it is no header but a person, whom no message names.
        if names.contains(where: { $0.contains("@") }) {
            return Text("roster.row-looks-like-person")
        }
        let nearest = wanted.last.flatMap { NearestWord.find($0, among: names.filter { !$0.isEmpty }) }
        let list = names.filter { !$0.isEmpty }.map { "«\($0)»" }.joined(separator: ", ")
        return .sentences(
            nearest.map { Text("did-you-mean", ["nearest": $0]) },
            Text("roster.columns-correct-mapping-or", ["list": list, "key": key]))
    }
}
