import Analysis
import Findings
import NetworkModel

extension Statement.Kind {
    package static let withoutContact = Self(
        "without-contact", .withoutContact, SheetName.actors, MeasureList.measure("inDegree"))
    package static let contactNotKnown = Self(
        "contact-not-known", .withoutContact, SheetName.actors, MeasureList.measure("inDegree"))
    package static let everybodyInContact = Self(
        "everybody-in-contact", .withoutContact, SheetName.actors, MeasureList.measure("inDegree"))
}

// Who is without contact, as far as the answers tell.
extension Statements {
    func withoutContact(_ position: Int) -> [Statement] {
        let relation = content.network.relations[position]
        let levels = content.analysis.relations[position].levels
        guard let last = levels.indices.last else { return [] }
        let basis = withoutContactBasis(relation, levels)
        let isolated = levels[last].withoutContact.filter { relation.answered[$0] }
        let silent = levels[last].withoutContact.filter { !relation.answered[$0] }
        var statements: [Statement] = []
        if !isolated.isEmpty { statements.append(withoutContact(isolated, relation, last, basis)) }
        if !silent.isEmpty { statements.append(notKnown(silent, relation, last, basis)) }
        if statements.isEmpty, content.network.persons.count > 1 {
            statements.append(
                Statement(
                    .everybodyInContact, at(relation, last), side: .strength,
                    area: .organisation,
                    text: words.pick(
                        nb: "Alle på adresselisten har kontakt med minst én annen\(named(relation)).",
                        nn: "Alle på adresselista har kontakt med minst éin annan\(named(relation)).",
                        en: "Everybody on the roster has contact with at least one other\(named(relation))."),
                    basis: basis))
        }
        return statements
    }

    private func withoutContact(
        _ isolated: [Int], _ relation: Relation, _ level: Int, _ basis: String
    ) -> Statement {
        let names = words.list(isolated.map { content.nameAndFunctions(ofPerson: $0) })
        let who = words.personsFirst(isolated.count)
        let one = isolated.count == 1
        let alone = words.pick(
            nb: "\(who) har svart og oppgir ikke kontakt med noen\(named(relation)): \(names).",
            nn: "\(who) har svart og oppgir ikkje kontakt med nokon\(named(relation)): \(names).",
            en:
                "\(who) answered and \(one ? "reports" : "report") no contact with anybody\(named(relation)): \(names)."
        )
        // Whoever did not answer about them may have contact with them.
        let silent = relation.answered.indices.filter { other in
            isolated.contains { $0 != other && !relation.answer(from: other, to: $0).isObserved }
        }.count
        let subject = at(relation, level, persons: isolated)
        guard silent > 0 else {
            return Statement(
                .withoutContact, subject, side: .challenge, area: .organisation,
                text: alone
                    + words.pick(
                        nb: " Ingen oppgir \(one ? "personen" : "dem") heller.",
                        nn: " Ingen oppgir \(one ? "personen" : "dei") heller.",
                        en: " Nobody names \(one ? "this person" : "them") either."), basis: basis)
        }
        let number = words.number(silent)
        return Statement(
            .withoutContact, subject, side: .fact, area: .organisation, support: .cannotTell,
            text: alone
                + words.pick(
                    nb:
                        " Hva \(silent == 1 ? "én som ikke har svart," : "de \(number) som ikke har svart,") ville ha oppgitt, kan tallene ikke si.",
                    nn:
                        " Kva \(silent == 1 ? "éin som ikkje har svart," : "dei \(number) som ikkje har svart,") ville ha oppgitt, kan tala ikkje seie.",
                    en:
                        " What the \(silent == 1 ? "one" : number) who did not answer would have reported the figures cannot tell."
                ), basis: basis)
    }

    private func notKnown(_ silent: [Int], _ relation: Relation, _ level: Int, _ basis: String) -> Statement {
        let who = words.personsFirst(silent.count)
        let one = silent.count == 1
        return Statement(
            .contactNotKnown, at(relation, level, persons: silent), side: .fact, area: .organisation,
            support: .cannotTell,
            text: words.pick(
                nb:
                    "\(who) har ikke svart og blir ikke oppgitt av andre\(named(relation)). Tallene kan ikke si om \(one ? "denne personen" : "de") har kontakt.",
                nn:
                    "\(who) har ikkje svart og blir ikkje \(one ? "oppgitt" : "oppgitte") av andre\(named(relation)). Tala kan ikkje seie om \(one ? "denne personen" : "dei") har kontakt.",
                en:
                    "\(who) did not answer and \(one ? "is" : "are") not named by others\(named(relation)). The figures cannot tell whether \(one ? "this person has" : "they have") contact."
            ), basis: basis)
    }

    private func withoutContactBasis(_ relation: Relation, _ levels: [LevelAnalysis]) -> String {
        words.pick(nb: "Uten oppgitt kontakt", nn: "Utan oppgitt kontakt", en: "Without reported contact") + ": "
            + perLevel(relation) { level in
                let cohesion = levels[level].cohesion
                guard !relation.answered.allSatisfy(\.self) else { return String(cohesion.withoutContact) }
                return words.pick(
                    nb:
                        "\(cohesion.withoutContactAnswered) har svart, \(cohesion.withoutContactNotAnswered) har ikke svart",
                    nn:
                        "\(cohesion.withoutContactAnswered) har svart, \(cohesion.withoutContactNotAnswered) har ikkje svart",
                    en:
                        "\(cohesion.withoutContactAnswered) answered, \(cohesion.withoutContactNotAnswered) did not answer"
                )
            }
    }
}
