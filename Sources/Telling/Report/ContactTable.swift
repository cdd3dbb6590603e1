import Analysis
import Findings
import NetworkModel

/// The table behind a picture of a relation: who has contact with whom at one cumulative level.
struct ContactTable {
    let content: NetworkContent
    let relation: Relation
    let level: Int
    private var words: ReportWords { content.words }

    private struct Contacts {
        var confirmed: [Int] = []
        var reported: [Int] = []
        var named: [Int] = []
    }

    /// - Parameter persons: the rows; contacts are looked for among them. Positions in the network's persons.
    func table(of persons: [Int], caption: String) -> Table {
        let shown = Set(persons)
        var contacts: [Int: Contacts] = [:]
        for dyad in relation.dyads {
            let (a, b) = (Int(dyad.a), Int(dyad.b))
            guard shown.contains(a), shown.contains(b) else { continue }
            let aReports = dyad.aReports.level.map { $0 <= level } ?? false
            let bReports = dyad.bReports.level.map { $0 <= level } ?? false
            switch (aReports, bReports) {
            case (true, true):
                contacts[a, default: Contacts()].confirmed.append(b)
                contacts[b, default: Contacts()].confirmed.append(a)
            case (true, false):
                contacts[a, default: Contacts()].reported.append(b)
                contacts[b, default: Contacts()].named.append(a)
            case (false, true):
                contacts[b, default: Contacts()].reported.append(a)
                contacts[a, default: Contacts()].named.append(b)
            case (false, false): break
            }
        }
        return Table(
            caption: caption, columns: columns, numbers: [hasGroups ? 3 : 2],
            rows: persons.map { person in
                let own = contacts[person] ?? Contacts()
                let all = own.confirmed.count + own.reported.count + own.named.count
                var cells = [content.name(ofPerson: person)]
                if hasGroups { cells.append(content.functions(ofPerson: person)) }
                cells += [
                    answer(person), relation.answered[person] || all > 0 ? String(all) : "", names(own.confirmed),
                    names(own.reported), names(own.named),
                ]
                return Table.Row(cells, person: person)
            })
    }

    private var hasGroups: Bool { content.analysis.groups != nil }

    private var columns: [String] {
        var columns = [words.pick(nb: "Person", nn: "Person", en: "Person")]
        if let label = content.groupLabel { columns.append(label) }
        return columns + [
            words.pick(nb: "Svar", nn: "Svar", en: "Response"),
            words.pick(nb: "Kontakter", nn: "Kontaktar", en: "Contacts"),
            words.pick(nb: "Bekreftet av begge", nn: "Stadfesta av begge", en: "Confirmed by both"),
            words.pick(nb: "Oppgir selv", nn: "Oppgir sjølv", en: "Reports"),
            words.pick(nb: "Blir oppgitt av", nn: "Blir oppgitt av", en: "Is named by"),
        ]
    }

    private func answer(_ person: Int) -> String {
        let pictureWords = PictureWords(language: content.language)
        return switch content.network.answering(person, relation) {
        case .answered: words.pick(nb: "har svart", nn: "har svart", en: "answered")
        case .notAnswered: pictureWords.hasNotAnswered
        case .notAsked: pictureWords.isNotAsked
        }
    }

    private func names(_ persons: [Int]) -> String {
        persons.sorted().map { content.name(ofPerson: $0) }.joined(separator: "; ")
    }
}
