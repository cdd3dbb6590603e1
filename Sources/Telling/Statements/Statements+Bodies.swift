import Analysis
import Findings
import NetworkModel

// Contact with bodies, and which way information goes.
extension Statements {
    func bodies(_ affiliation: AffiliationAnalysis) -> [Statement] {
        var mutual: [String] = []
        var bases: [String] = []
        let others = affiliation.bodies.compactMap { body -> Statement? in
            let label = content.network.bodies[body.body].label
            let basis = words.pick(
                nb:
                    "begge veier \(body.mutual.count), bare til \(body.toBodyOnly.count), bare fra \(body.fromBodyOnly.count) av \(affiliation.answered) som har svart",
                nn:
                    "begge vegar \(body.mutual.count), berre til \(body.toBodyOnly.count), berre frå \(body.fromBodyOnly.count) av \(affiliation.answered) som har svart",
                en:
                    "both ways \(body.mutual.count), to it only \(body.toBodyOnly.count), from it only \(body.fromBodyOnly.count) of \(affiliation.answered) who answered"
            )
            func statement(_ side: Statement.Side, _ text: String) -> Statement {
                Statement(topic: .bodies, side: side, area: .politics, text: text, basis: basis)
            }
            if body.persons.isEmpty {
                guard affiliation.answered > 0 else { return nil }
                return statement(
                    .challenge,
                    words.pick(
                        nb: "Ingen av dem som har svart, har kontakt med \(label).",
                        nn: "Ingen av dei som har svart, har kontakt med \(label).",
                        en: "Nobody who answered has contact with \(label)."))
            }
            let names = words.list(body.persons.map { content.nameAndFunctions(ofPerson: $0) })
            if !body.mutual.isEmpty {
                mutual.append("\(label) (\(words.persons(body.mutual.count)))")
                bases.append("\(label) – \(basis)")
                return nil
            }
            if body.fromBodyOnly.isEmpty {
                return statement(
                    .challenge,
                    words.pick(
                        nb: "Informasjonen går én vei, til \(label): \(names).",
                        nn: "Informasjonen går éin veg, til \(label): \(names).",
                        en: "Information goes one way, to \(label): \(names)."))
            }
            if body.toBodyOnly.isEmpty {
                return statement(
                    .challenge,
                    words.pick(
                        nb: "Informasjonen går én vei, fra \(label): \(names).",
                        nn: "Informasjonen går éin veg, frå \(label): \(names).",
                        en: "Information goes one way, from \(label): \(names)."))
            }
            return nil
        }
        guard !mutual.isEmpty else { return others }
        let list = words.list(mutual)
        return [
            Statement(
                topic: .bodies, side: .strength, area: .politics,
                text: words.pick(
                    nb: "Kontakten går begge veier med \(list).", nn: "Kontakten går begge vegar med \(list).",
                    en: "Contact goes both ways with \(list)."),
                basis: bases.joined(separator: ". "))
        ] + others
    }
}
