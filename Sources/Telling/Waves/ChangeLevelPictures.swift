import Findings

/// The pictures of one level before and after.
struct ChangeLevelPictures {
    /// The level's, with the relation before it.
    let title: String
    /// Each with its wave and how many answered in it; empty where nothing is drawn.
    let blocks: [PictureBlock]

    /// - Parameters:
    ///   - pictures: of all changes of a series.
    ///   - position: of the level's change among them.
    init(_ level: ChangeLevel, among pictures: [PictureLabel], change position: Int) {
        let content = level.content
        let title = content.to.words.title(level.level.relation, upTo: level.level.level)
        let subject = PictureSubject.level(relation: level.relation.to, level: level.level.level)
        let own = pictures.filter { $0.network == position && $0.subject == subject }
        self.title = title
        blocks = zip(own, [content.from, content.to]).map { picture, wave in
            let response = wave.network.response
            let text = content.to.language.say(
                "change.slide.wave",
                [
                    "wave": wave.network.wave?.label ?? wave.network.title, "answered": response.answered,
                    "persons": response.persons,
                ])
            return PictureBlock(picture, caption: "\(title). \(text)", choice: text)
        }
    }
}
