import Analysis
import Findings
import NetworkModel

/// A network that was asked several times: what its folder tells of all its waves together.
package final class SeriesContent: Sendable {
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

    fileprivate init(
        _ content: ExportContent, id: String, language: Language, waves: [NetworkContent], changes: [ChangeContent]
    ) {
        self.id = id
        title = waves[waves.count - 1].network.ownTitle
        study = content.study
        self.language = language
        self.waves = waves
        self.changes = changes
        self.content = content
    }

    package var latest: NetworkContent { waves[waves.count - 1] }

    /// Whether persons may be followed from one wave to the next.
    package var tellsPersons: Bool { changes.allSatisfy(\.change.tellsPersons) }

    /// Between the oldest and the latest wave.
    package var whole: ChangeContent { changes[changes.count - 1] }
}

/// Two waves of a network, and what changed between them.
package final class ChangeContent: Sendable {
    package let change: WaveChange
    package let from: NetworkContent
    package let to: NetworkContent

    fileprivate init(_ change: WaveChange, from: NetworkContent, to: NetworkContent) {
        self.change = change
        self.from = from
        self.to = to
    }

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
                    self, relation,
                    level: LevelContent(
                        relation: to.network.relations[relation.to], level: level,
                        analysis: to.analysis.relations[relation.to].levels[level]),
                    relation.levels[level])
            }
        }
    }
}

/// What changed in one relation at one cumulative level.
package final class ChangeLevel: Sendable {
    package let content: ChangeContent
    package let relation: RelationChange
    /// As the later wave has it.
    package let level: LevelContent
    package let change: LevelChange

    fileprivate init(_ content: ChangeContent, _ relation: RelationChange, level: LevelContent, _ change: LevelChange) {
        self.content = content
        self.relation = relation
        self.level = level
        self.change = change
    }

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
                self, id: series.network, language: language, waves: waves,
                changes: analysis.changes.filter { $0.network == series.network }.map {
                    ChangeContent($0, from: wave($0.from), to: wave($0.to))
                })
        }
    }
}
