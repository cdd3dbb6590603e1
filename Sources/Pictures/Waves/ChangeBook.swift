import Analysis
import NetworkModel
import Telling

extension PictureBook {
    /// What changed between the waves of a network: a book for every two waves, in the order of the series' changes, with each
    /// relation that can be compared at each level. No two pictures have one name.
    package static func books(_ series: SeriesContent) throws -> [PictureBook] {
        var names = FileNames()
        return try series.changes.map { change in
            try PictureBook(change) { scene, name in
                let taken = names.unique(name)
                return [(taken, scene.scene(name: taken))]
            }
        }
    }

    /// The same as two pictures each, before and after, for a page or slide that has them beside each other.
    package static func booksBeforeAndAfter(_ series: SeriesContent) throws -> [PictureBook] {
        var names = FileNames()
        return try series.changes.map { change in
            try PictureBook(change) { scene, name in
                let taken = names.unique(name)
                return scene.beforeAndAfter(name: taken).map { ($0.name, $0) }
            }
        }
    }

    private init(_ change: ChangeContent, _ scenes: (ChangeScene, String) -> [(String, Scene)]) throws {
        let options = PictureOptions(change.to.people)
        let waves = [change.from, change.to].compactMap(\.network.wave?.id).joined(separator: "-")
        pictures = try change.levels.flatMap { level -> [Picture] in
            guard let scene = try ChangeScene(level, options) else { return [] }
            let subject = PictureSubject.level(relation: level.relation.to, level: level.level.level)
            return scenes(scene, "change-\(waves)-\(subject.stem(change.to))").map { name, scene in
                var drawn = scene
                if change.to.study.edition.hidesNames { drawn.tell(change.to.study.edition.label[change.to.language]) }
                return Picture(
                    name: name, subject: subject, title: drawn.title,
                    caption: ([drawn.title] + drawn.facts).joined(separator: ". "), description: drawn.description,
                    scene: drawn, language: change.to.language, isMain: true)
            }
        }
    }
}
