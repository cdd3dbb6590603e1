import Analysis
import Findings
import NetworkModel

// Who is without contact, as far as the answers tell.
extension Statements {
    func withoutContact(_ position: Int) -> [Statement] {
        let relation = content.network.relations[position]
        let levels = content.analysis.relations[position].levels
        guard let last = levels.indices.last else { return [] }
        let name = words.pick(nb: "Uten kontakt", nn: "Utan kontakt", en: "Without contact")
        let basis =
            name + ": "
            + perLevel(relation) { level in
                let cohesion = levels[level].cohesion
                return words.pick(
                    nb:
                        "\(cohesion.withoutContactAnswered) har svart, \(cohesion.withoutContactNotAnswered) har ikke svart",
                    nn:
                        "\(cohesion.withoutContactAnswered) har svart, \(cohesion.withoutContactNotAnswered) har ikkje svart",
                    en:
                        "\(cohesion.withoutContactAnswered) answered, \(cohesion.withoutContactNotAnswered) did not answer"
                )
            }
        var statements: [Statement] = []
        let often = phrase(relation, last)
        let isolated = content.analysis.observations.compactMap { observation -> [Int]? in
            guard observation.relation == position, observation.level == last,
                case .isolatedRespondents(let persons) = observation.subject
            else { return nil }
            return persons
        }.flatMap(\.self)
        if !isolated.isEmpty {
            let names = words.list(isolated.map { content.nameAndFunctions(ofPerson: $0) })
            statements.append(
                Statement(
                    topic: .withoutContact, side: .challenge, area: .organisation,
                    text: words.pick(
                        nb: """
                            \(words.persons(isolated.count)) har svart og står likevel uten kontakt\(often): \(names). \
                            \(isolated.count == 1 ? "Personen oppgir ingen, og ingen oppgir personen" : "De oppgir ingen, og ingen oppgir dem").
                            """,
                        nn: """
                            \(words.persons(isolated.count)) har svart og står likevel utan kontakt\(often): \(names). \
                            \(isolated.count == 1 ? "Personen oppgir ingen, og ingen oppgir personen" : "Dei oppgir ingen, og ingen oppgir dei").
                            """,
                        en: """
                            \(words.persons(isolated.count)) answered and still \(isolated.count == 1 ? "is" : "are") without \
                            contact\(often): \(names). \
                            \(isolated.count == 1 ? "The person names nobody, and nobody names the person" : "They name nobody, and nobody names them").
                            """), basis: basis))
        }
        let silent = levels[last].cohesion.withoutContactNotAnswered
        if silent > 0 {
            statements.append(
                Statement(
                    topic: .withoutContact, side: .fact, area: .organisation, support: .cannotTell,
                    text: words.pick(
                        nb: """
                            \(words.persons(silent)) vises uten kontakt\(often) og har ikke svart. Tallene kan ikke si noe om kontakten \
                            deres.
                            """,
                        nn: """
                            \(words.persons(silent)) står utan kontakt\(often) i tala og har ikkje svart. Tala kan ikkje seie noko om \
                            kontakten deira.
                            """,
                        en: """
                            \(words.persons(silent)) \(silent == 1 ? "shows" : "show") no contact\(often) and did not answer. The \
                            figures cannot tell whether there is any.
                            """), basis: basis))
        }
        if isolated.isEmpty, silent == 0 {
            statements.append(
                Statement(
                    topic: .withoutContact, side: .strength, area: .organisation,
                    text: words.pick(
                        nb: "Alle på adresselisten har kontakt med noen\(often).",
                        nn: "Alle på adresselista har kontakt med nokon\(often).",
                        en: "Everybody on the roster has contact with somebody\(often)."), basis: basis))
        }
        return statements
    }
}
