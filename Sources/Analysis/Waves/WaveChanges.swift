import GraphAlgorithms
import NetworkModel

/// Computes what changed between the waves of every network of a study.
enum WaveChanges {
    /// - Parameter analyses: of the study's networks.
    /// - Returns: network by network, neighbouring waves first, then the first and the last where others lie between.
    static func all(_ study: Study, _ analyses: [NetworkAnalysis]) throws -> [WaveChange] {
        try study.series.flatMap { series in
            try series.pairs.map { from, to in
                try change(in: series.network, from, to, study, analyses)
            }
        }
    }

    private static func change(
        in network: String, _ from: Int, _ to: Int, _ study: Study, _ analyses: [NetworkAnalysis]
    ) throws -> WaveChange {
        let (earlier, later) = (study.networks[from], study.networks[to])
        let roster = CommonRoster(earlier, later)
        let tellsPersons = study.edition != .anonymous
        let incomparable = Set(
            study.waveDoubts.filter { $0.from == from && $0.to == to }.compactMap(\.incomparableRelation))
        let relations = try later.relations.enumerated().compactMap { position, relation -> RelationChange? in
            guard let before = earlier.relations.firstIndex(where: { $0.id == relation.id }) else { return nil }
            var change = RelationChange(
                id: relation.id, from: before, to: position,
                isComparable: !incomparable.contains(relation.id)
                    && earlier.relations[before].levels.map(\.id) == relation.levels.map(\.id))
            guard change.isComparable else { return change }
            let answers = CommonAnswers(earlier.relations[before], relation, roster)
            let count = RelationCount(answers, levels: relation.levels.count, analyses[to].groups, roster)
            let figures = try FigureChanges(
                answers, analyses[from].relations[before], analyses[to].relations[position], study.settings)
            change.levels = try relation.levels.indices.map { level in
                LevelChange(
                    counts: count.counts[level], figures: try figures.level(level),
                    persons: tellsPersons ? count.byPerson[level] : [], groups: count.byGroups[level])
            }
            change.strength = count.strength
            change.dyads = figures.dyads
            return change
        }
        return WaveChange(
            network: network, from: from, to: to, roster: roster, tellsPersons: tellsPersons,
            groups: analyses[to].groups,
            moves: tellsPersons ? moves(roster, analyses[from].groups, analyses[to].groups) : [],
            relations: relations,
            affiliations: AffiliationChange.all(earlier, later, roster))
    }

    private static func moves(
        _ roster: CommonRoster, _ earlier: GroupMembership?, _ later: GroupMembership?
    ) -> [GroupMove] {
        guard let earlier, let later else { return [] }
        return roster.both.enumerated().compactMap { place, person in
            guard let before = earlier.ofPerson[person.from], let after = later.ofPerson[person.to] else { return nil }
            let (one, two) = (before.map { earlier.groups[$0].id }, after.map { later.groups[$0].id })
            guard Set(one) != Set(two) else { return nil }
            return GroupMove(
                person: place, from: before.map { earlier.groups[$0].label }, to: after.map { later.groups[$0].label })
        }
    }
}
