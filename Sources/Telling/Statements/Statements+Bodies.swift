import Analysis
import Findings
import NetworkModel

extension Statement.Kind {
    package static let mutualContact = Self("mutual-contact", .bodies, SheetName.bodies)
    package static let toBodyOnly = Self("to-body-only", .bodies, SheetName.bodies)
    package static let fromBodyOnly = Self("from-body-only", .bodies, SheetName.bodies)
    package static let bodyWithoutContact = Self("body-without-contact", .bodies, SheetName.bodies)
}

// Contact with bodies: each kind by itself, since discussing something is not the same as informing both ways.
extension Statements {
    func bodies(_ affiliation: AffiliationAnalysis) -> [Statement] {
        let own = content.network.affiliations[affiliation.affiliation]
        guard affiliation.answered > 0 else { return [] }
        var mutual: [(body: Int, label: String, basis: String)] = []
        let others = affiliation.bodies.compactMap { body -> Statement? in
            let label = content.network.bodies[body.body].label
            let basis = kinds(of: body.body, own, affiliation)
            func challenge(_ kind: Statement.Kind, _ text: String) -> Statement {
                Statement(
                    kind, Statement.Subject(persons: body.persons, bodies: [body.body]), side: .challenge,
                    area: .politics, text: text, basis: basis)
            }
            if body.persons.isEmpty {
                return challenge(
                    .bodyWithoutContact,
                    words.pick(
                        nb: "Ingen av dem som har svart, har kontakt med \(label).",
                        nn: "Ingen av dei som har svart, har kontakt med \(label).",
                        en: "Nobody who answered has contact with \(label)."))
            }
            if !body.mutual.isEmpty {
                mutual.append((body.body, label, "\(label) – \(basis)"))
                return nil
            }
            let names = words.list(body.persons.map { content.nameAndFunctions(ofPerson: $0) })
            if body.fromBodyOnly.isEmpty {
                return challenge(
                    .toBodyOnly,
                    words.pick(
                        nb: "De som har svart, oppgir bare informasjon til \(label): \(names).",
                        nn: "Dei som har svart, oppgir berre informasjon til \(label): \(names).",
                        en: "Those who answered report only information to \(label): \(names)."))
            }
            if body.toBodyOnly.isEmpty {
                return challenge(
                    .fromBodyOnly,
                    words.pick(
                        nb: "De som har svart, oppgir bare informasjon fra \(label): \(names).",
                        nn: "Dei som har svart, oppgir berre informasjon frå \(label): \(names).",
                        en: "Those who answered report only information from \(label): \(names)."))
            }
            return nil
        }
        guard !mutual.isEmpty else { return others }
        let list = words.list(mutual.map(\.label))
        return [
            Statement(
                .mutualContact, Statement.Subject(bodies: mutual.map(\.body)), side: .strength, area: .politics,
                text: words.pick(
                    nb: "Noen har gjensidig kontakt eller gir og får informasjon begge veier med \(list).",
                    nn: "Nokon har gjensidig kontakt eller gir og får informasjon begge vegar med \(list).",
                    en: "Some have mutual contact, or give and get information, with \(list)."),
                basis: mutual.map(\.basis).joined(separator: ". "))
        ] + others
    }

    /// `Informerer 3, blir informert 2, drøfter 1 av 22 som har svart`: persons of each kind by the mapping's own words.
    private func kinds(of body: Int, _ affiliation: Affiliation, _ analysis: AffiliationAnalysis) -> String {
        let counts = affiliation.kinds.indices.map { kind in
            let persons = analysis.cells.first { $0.body == body && $0.kind == kind }?.persons.count ?? 0
            return "\(words.inSentence(affiliation.kinds[kind].label)) \(persons)"
        }.joined(separator: ", ")
        return words.pick(
            nb: "\(counts), av \(analysis.answered) som har svart",
            nn: "\(counts), av \(analysis.answered) som har svart",
            en: "\(counts), of \(analysis.answered) who answered")
    }
}
