import NetworkModel

/// Something that the figures of a network support and a report can put into words. Persons, groups and bodies are
/// positions in the network.
package struct Observation: Hashable, Sendable {
    package enum Subject: Hashable, Sendable {
        /// One of three at most, with an effect; strongest first.
        case bridgeBuilder(BridgeBuilder)
        /// Without each of these somebody who answered is cut off from the largest piece of a cluster.
        case cutPoints([Int])
        /// Without contact though they answered: nobody names them and they name nobody.
        case isolatedRespondents([Int])
        /// Without contact that shows, but they did not answer.
        case isolatedNonRespondents([Int])
        /// Two or more have the function, and no tie among them is reported.
        case groupWithoutInternalContact(GroupIntegration)
        /// So little contact that chance hardly explains it.
        case hole(GroupHole)
        /// Information goes to the body only, or from it only, for everybody in contact with it.
        case oneWayInformation(affiliation: Int, AffiliationAnalysis.BodySummary)
        /// Asked about, and nobody who answered has contact.
        case bodyWithoutContact(affiliation: Int, body: Int)
    }

    package var subject: Subject
    /// Positions of the relation and its level; nil for what concerns bodies.
    package var relation: Int?
    package var level: Int?

    /// Level by level, then the bodies.
    static func all(_ network: Network, _ analysis: NetworkAnalysis) -> [Observation] {
        var observations: [Observation] = []
        for (relation, relationAnalysis) in analysis.relations.enumerated() {
            for (level, levelAnalysis) in relationAnalysis.levels.enumerated() {
                observations += subjects(levelAnalysis, network.relations[relation]).map {
                    Observation(subject: $0, relation: relation, level: level)
                }
            }
        }
        return observations + analysis.affiliations.flatMap(subjects).map { Observation(subject: $0) }
    }

    private static func subjects(_ level: LevelAnalysis, _ relation: Relation) -> [Subject] {
        func values(_ measure: String) -> [Double?] {
            level.actorMeasures.first { $0.measure.id == measure }?.values ?? []
        }
        // In-degree is there for everybody; out-degree is empty for those who did not answer, and they report nobody.
        let (incoming, outgoing) = (values(Measure.inDegree.id), values(Measure.outDegree.id))
        let isolated = incoming.indices.filter { incoming[$0] == 0 && (outgoing[$0] ?? 0) == 0 }
        // Whom nobody knows to have no other contact is not cut off.
        let cuts = level.cutPoints.filter { $0.cutOffAnswered > 0 }.map(\.person)
        let answered = isolated.filter { relation.answered[$0] }
        let silent = isolated.filter { !relation.answered[$0] }
        var subjects = level.bridgeBuilders.map(Subject.bridgeBuilder)
        if !cuts.isEmpty { subjects.append(.cutPoints(cuts)) }
        if !answered.isEmpty { subjects.append(.isolatedRespondents(answered)) }
        if !silent.isEmpty { subjects.append(.isolatedNonRespondents(silent)) }
        guard let groups = level.groups else { return subjects }
        // Where nobody answered about the others, nothing was seen, not even the lack of contact.
        subjects += groups.integration
            .filter { $0.persons > 1 && $0.ties == 0 && $0.densityObserved != nil }.map(
                Subject.groupWithoutInternalContact)
        return subjects + groups.holes.filter(\.isClear).map(Subject.hole)
    }

    private static func subjects(_ affiliation: AffiliationAnalysis) -> [Subject] {
        affiliation.bodies.compactMap { body in
            if body.persons.isEmpty {
                return affiliation.answered > 0
                    ? .bodyWithoutContact(affiliation: affiliation.affiliation, body: body.body) : nil
            }
            let oneWay = body.mutual.isEmpty && (body.toBodyOnly.isEmpty || body.fromBodyOnly.isEmpty)
            return oneWay ? .oneWayInformation(affiliation: affiliation.affiliation, body) : nil
        }
    }
}
