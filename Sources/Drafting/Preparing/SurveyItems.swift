import Building
import Mapping

/// What the persons of a list are called in a question that has an item for each of them: so that whoever answers knows who is meant,
/// and a run later ties the item to that person and to nobody else.
struct SurveyItems {
    let roster: RosterGuess
    /// The names; where several have the same, with something that tells them apart behind it.
    let full: [String]
    /// `Ada H.`, with as many letters as tell it from the others.
    let short: [String]

    init(_ roster: RosterGuess) {
        self.roster = roster
        var taken: Set<String> = []
        full = roster.persons.indices.map { person in
            Self.free(Self.told(person, in: roster), &taken)
        }
        short = ShortNames.of(roster.persons.map(\.name), otherwise: full)
    }

    /// Of these texts those that a run does not tie to their persons by itself, with the persons' ids.
    func lines(_ texts: [String]) -> [(text: String, id: String)] {
        texts.indices.filter { roster.matcher.match(texts[$0]) != .person($0) }
            .map { (texts[$0], roster.persons[$0].id) }
    }

    private static func told(_ person: Int, in roster: RosterGuess) -> String {
        let name = roster.persons[person].name
        guard case .ambiguous(let same) = roster.matcher.match(name) else { return name }
        for title in roster.attributes {
            guard let column = roster.table.columns.firstIndex(of: title) else { continue }
            let values = same.map { AnswerText.folded(roster.table.rows[$0].cells[column]) }
            if Set(values).count == values.count, !values.contains("") {
                return "\(name) (\(roster.table.rows[person].cells[column]))"
            }
        }
        let id = roster.persons[person].id
        return id.contains("@") ? name : "\(name) (\(id))"
    }

    /// With a number where another item has the text already.
    private static func free(_ text: String, _ taken: inout Set<String>) -> String {
        var (free, number) = (text, 2)
        while !taken.insert(AnswerText.folded(free)).inserted {
            free = "\(text) [\(number)]"
            number += 1
        }
        return free
    }
}

/// First names with the beginning of the last name.
enum ShortNames {
    /// - Parameter otherwise: what stands where nothing shorter tells a name from the others.
    static func of(_ names: [String], otherwise full: [String]) -> [String] {
        let parts = names.map(Self.parts)
        /// Letters of the last name; nil where a name is not shortened.
        var letters: [Int?] = parts.map { $0 == nil ? nil : 1 }
        func short(_ position: Int) -> String {
            guard let letters = letters[position], let (given, family) = parts[position] else { return full[position] }
            return "\(given) \(family.prefix(letters))."
        }
        while true {
            let alike = Dictionary(grouping: names.indices) { AnswerText.folded(short($0)) }.values.filter {
                $0.count > 1
            }
            let growing = alike.joined().filter { letters[$0] != nil }
            if growing.isEmpty { return names.indices.map(short) }
            for position in growing {
                let next = (letters[position] ?? 0) + 1
                letters[position] = next < parts[position]?.family.count ?? 0 ? next : nil
            }
        }
    }

    /// Nil for a name of one part.
    private static func parts(_ name: String) -> (given: Substring, family: Substring)? {
        let divided = name.split(separator: ",", maxSplits: 1)
        let turned = divided.count == 2 ? [divided[1], divided[0]] : []
        let words = (turned.isEmpty ? [name[...]] : turned).map { $0.split(whereSeparator: \.isWhitespace) }
        guard let given = words.first?.first else { return nil }
        let family = turned.isEmpty ? words[0].dropFirst().last : words[1].first
        return family.map { (given, $0) }
    }
}
