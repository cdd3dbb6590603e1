import Analysis
import Findings
import NetworkModel

/// A network that was asked several times: what its folder tells of all its waves together.
package struct SeriesContent: Sendable {
    /// The network's id, which names its folder.
    package let id: String
    package let title: String
    package let study: Study
    /// Of the latest wave's own results.
    package let language: Language
    /// In that language, the oldest first.
    package let waves: [NetworkContent]
    /// Neighbouring waves, then the first and the last.
    package let changes: [ChangeContent]
    package let content: ExportContent

    package var latest: NetworkContent { waves[waves.count - 1] }

    /// Whether persons may be followed from one wave to the next.
    package var tellsPersons: Bool { changes.allSatisfy(\.change.tellsPersons) }

    /// Between the oldest and the latest wave.
    package var whole: ChangeContent { changes[changes.count - 1] }
}

/// Two waves of a network, and what changed between them.
package struct ChangeContent: Sendable {
    package let change: WaveChange
    package let from: NetworkContent
    package let to: NetworkContent

    package var fromName: String { from.network.wave?.label ?? from.network.title }
    package var toName: String { to.network.wave?.label ?? to.network.title }

    /// What can be compared, with the relation as the later wave has it.
    package var relations: [(relation: Relation, change: RelationChange)] {
        change.relations.filter(\.isComparable).map { (to.network.relations[$0.to], $0) }
    }

    /// Every comparable relation at every cumulative level.
    package var levels: [ChangeLevel] {
        change.relations.filter(\.isComparable).flatMap { relation in
            relation.levels.indices.map { level in
                ChangeLevel(
                    content: self, relation: relation,
                    level: LevelContent(
                        relation: to.network.relations[relation.to], level: level,
                        analysis: to.analysis.relations[relation.to].levels[level]),
                    change: relation.levels[level])
            }
        }
    }
}

/// What changed in one relation at one cumulative level.
package struct ChangeLevel: Sendable {
    package let content: ChangeContent
    package let relation: RelationChange
    /// As the later wave has it.
    package let level: LevelContent
    package let change: LevelChange

    package func figure(_ id: String) -> FigureChange? { change.figures.first { $0.id == id } }
}

extension ExportContent {
    /// The networks that were asked more than once.
    package var series: [SeriesContent] {
        study.series.filter { $0.waves.count > 1 }.map { series in
            let latest = series.waves[series.waves.count - 1]
            let language = ownWords[latest]?.language ?? self.language
            let all = language == self.language ? Array(networks) : Array(networksInOwnWords)
            let waves = series.waves.map { all[$0] }
            func wave(_ position: Int) -> NetworkContent { all[position] }
            return SeriesContent(
                id: series.network, title: waves[waves.count - 1].network.ownTitle, study: study, language: language,
                waves: waves,
                changes: analysis.changes.filter { $0.network == series.network }.map {
                    ChangeContent(change: $0, from: wave($0.from), to: wave($0.to))
                }, content: self)
        }
    }
}
