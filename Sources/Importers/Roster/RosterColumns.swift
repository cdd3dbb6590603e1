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
        let language = words.language
        guard let name else {
            faults.append(
                words.finding(
                    .rosterColumnMissing,
                    language.pick(
                        nb: "Oppsettfilen sier ikke hvilken kolonne i adresselisten som har navnene.",
                        nn: "Oppsettfila seier ikkje kva kolonne i adresselista som har namna.",
                        en: "The mapping does not say which column of the roster holds the names."),
                    known(language, key: key), row: row))
            return nil
        }
        let found = Self.positions(of: name, in: names)
        if found.count == 1 { return found[0] }
        wanted.append(name)
        faults.append(
            words.finding(
                .rosterColumnMissing,
                found.isEmpty
                    ? language.pick(
                        nb: "Adresselisten har ingen kolonne som heter «\(name)».",
                        nn: "Adresselista har ingen kolonne som heiter «\(name)».",
                        en: "The roster has no column called “\(name)”.")
                    : language.pick(
                        nb: "Adresselisten har \(found.count) kolonner som heter «\(name)».",
                        nn: "Adresselista har \(found.count) kolonnar som heiter «\(name)».",
                        en: "The roster has \(found.count) columns called “\(name)”."),
                known(language, key: key), row: row))
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
        guard let hint = search.hint(places, key: "roster", words.language) else { return faults }
        var faults = faults
        faults[0].hint = hint + " " + faults[0].hint
        return faults
    }

    private func known(_ language: Language, key: String) -> String {
        // A row with an address in it is no header but a person, whom no message names.
        if names.contains(where: { $0.contains("@") }) {
            return language.pick(
                nb: "Raden ser ut som en person, ikke som overskrifter. Sett inn en rad med overskrifter over den.",
                nn: "Rada ser ut som ein person, ikkje som overskrifter. Set inn ei rad med overskrifter over ho.",
                en: "The row looks like a person, not like headers. Put a row of headers above it.")
        }
        let nearest = wanted.last.flatMap { NearestWord.find($0, among: names.filter { !$0.isEmpty }) }
        let meant = nearest.map {
            language.pick(nb: "Mente du «\($0)»? ", nn: "Meinte du «\($0)»? ", en: "Did you mean “\($0)”? ")
        }
        let list = names.filter { !$0.isEmpty }.map { "«\($0)»" }.joined(separator: ", ")
        return (meant ?? "")
            + language.pick(
                nb: "Kolonnene er \(list). Rett `\(key)` i oppsettfilen, eller gi kolonnen riktig navn.",
                nn: "Kolonnane er \(list). Rett `\(key)` i oppsettfila, eller gi kolonnen rett namn.",
                en: "The columns are \(list). Correct `\(key)` in the mapping, or give the column its right name.")
    }
}
