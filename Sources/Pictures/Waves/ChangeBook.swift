import Analysis
import NetworkModel
import Telling

extension PictureBook {
    /// What changed between the waves of a network: for every two waves, each relation that can be compared at each level.
    package init(_ series: SeriesContent) throws {
        var names = FileNames()
        let options = PictureOptions(series.latest.people)
        pictures = try series.changes.flatMap(\.levels).compactMap { level in
            guard let scene = try ChangeScene(level, options) else { return nil }
            let subject = PictureSubject.level(relation: level.relation.to, level: level.level.level)
            let stem = subject.stem(level.content.to)
            let waves = [level.content.from, level.content.to].compactMap(\.network.wave?.id).joined(separator: "-")
            let name = names.unique("change-\(waves)-\(stem)")
            var drawn = scene.scene(name: name)
            if series.study.edition.hidesNames { drawn.tell(series.study.edition.label[series.language]) }
            return Picture(
                name: name, subject: subject, title: drawn.title,
                caption: ([drawn.title] + drawn.facts).joined(separator: ". "), description: drawn.description,
                scene: drawn, language: series.language, isMain: true)
        }
    }
}
