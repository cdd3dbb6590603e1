import Analysis
import Findings
import NetworkModel
import StatisticsFile
import Telling

/// What was answered, and what follows from it: relations, then contact with bodies.
extension PersonVariables {
    mutating func addRelations() {
        var met: Set<String> = []
        for relation in content.study.networks.flatMap(\.relations) where met.insert(relation.id).inserted {
            addResponse(names.unique(relation.id, "response"), relation.label) { network in
                network.relations.first { $0.id == relation.id }.map { own in { network.answering($0, own) } }
            }
            for level in relation.levels.indices { addMeasures(relation, level) }
        }
    }

    mutating func addAffiliations() {
        var met: Set<String> = []
        for affiliation in content.study.networks.flatMap(\.affiliations) where met.insert(affiliation.id).inserted {
            addResponse(names.unique(affiliation.id, "response"), affiliation.label) { network in
                network.affiliations.first { $0.id == affiliation.id }.map { own in
                    let named = Set(own.ties.map(\.person))
                    return { named.contains($0) ? .answered : network.answering($0, own) }
                }
            }
            var bodies: Set<String> = []
            for body in content.study.networks.flatMap(\.bodies) where bodies.insert(body.id).inserted {
                for kind in affiliation.kinds { addContact(affiliation, body, kind) }
            }
        }
    }

    private mutating func addResponse(
        _ name: String, _ label: String, _ answering: @escaping (Network) -> ((Int) -> Answering)?
    ) {
        let language = content.language
        all.append(
            .numbered(
                name, Text("sav.response", ["question": label])[language], measure: .nominal,
                labels: Answering.allCases.enumerated().map { .init(Double($0), $1.word[language]) },
                missing: [.notAsked], content
            ) { content in
                let own = answering(content.network)
                return { person in
                    guard let own else { return MissingCode.notAsked.cell }
                    return .number(Double(Answering.allCases.firstIndex(of: own(person))!))
                }
            })
    }

    private mutating func addMeasures(_ relation: Relation, _ level: Int) {
        let id = relation.levels[level].id
        for measure in MeasureList.all(content.study.settings) {
            let short = measure.graphMLKey.replacing("sna_", with: "")
            all.append(
                .numbered(
                    names.unique(relation.id, id, short),
                    "\(measure.name[content.language]): \(relation.title(level: level))",
                    measure: measure.kind == .yesNo || measure.kind == .group ? .nominal : .scale,
                    decimals: measure.isInteger ? 0 : 3,
                    labels: measure.kind == .yesNo ? PersonVariable.yesNo(content) : [],
                    missing: [.notAsked, .noAnswer, .noResponse, .notDefined], content
                ) { content in
                    let position = content.network.relations.firstIndex { $0.id == relation.id }
                    let own = position.map { content.network.relations[$0] }
                    let figures = own?.levels.firstIndex { $0.id == id }.flatMap { level in
                        position.map { content.analysis.relations[$0].levels[level] }
                    }
                    let values = figures?.actorMeasures.first { $0.measure.id == measure.id }?.values
                    return { person in
                        guard let own, figures != nil else { return MissingCode.notAsked.cell }
                        if let value = values?[person], value.isFinite { return .number(value) }
                        let answering = content.network.answering(person, own)
                        guard measure.needsOwnAnswers, answering != .answered else {
                            return MissingCode.notDefined.cell
                        }
                        return MissingCode.of(answering, content.network.persons[person].status).cell
                    }
                })
        }
    }

    private mutating func addContact(_ affiliation: Affiliation, _ body: Body, _ kind: AffiliationKind) {
        all.append(
            .numbered(
                names.unique(affiliation.id, body.id, kind.id), "\(affiliation.label): \(kind.label), \(body.label)",
                measure: .nominal, labels: PersonVariable.yesNo(content),
                missing: [.notAsked, .noAnswer, .noResponse], content
            ) { content in
                let network = content.network
                let own = network.affiliations.first { $0.id == affiliation.id }
                let place = network.bodies.firstIndex { $0.id == body.id }
                let number = own?.kinds.firstIndex { $0.id == kind.id }
                let named = Set((own?.ties ?? []).map(\.person))
                let having = Set((own?.ties ?? []).filter { $0.body == place && $0.kind == number }.map(\.person))
                return { person in
                    guard let own, place != nil, number != nil else { return MissingCode.notAsked.cell }
                    if having.contains(person) { return .number(1) }
                    return switch network.state(ofOthersOf: person, hasTies: named.contains(person), own) {
                    case .tie, .noTie: .number(0)
                    case .unanswered: MissingCode.noAnswer.cell
                    case .notAsked: MissingCode.notAsked.cell
                    case .noResponse: MissingCode.noResponse.cell
                    }
                }
            })
    }
}
