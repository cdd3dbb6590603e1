import NetworkModel

/// What the slides of a network have in common.
struct SlideTexts {
    let content: NetworkContent
    private var words: ReportWords { content.words }

    /// What is said beside a picture: no more than a meeting reads while it looks.
    static let mostBesidePicture = 4

    /// The sentences, without what they rest on: that is for who speaks.
    func list(_ statements: [Statement]) -> [Block] {
        statements.isEmpty ? [] : [.list(statements.prefix(Self.mostBesidePicture).map { Block.Item($0.text) })]
    }

    /// The sentences beside pictures where nobody wrote anything about one of them; what was written comes with the picture.
    func list(_ statements: [Statement], besides pictures: [PictureBlock]) -> [Block] {
        isWritten(pictures) ? [] : list(statements)
    }

    func isWritten(_ pictures: [PictureBlock]) -> Bool { pictures.contains { $0.comment != nil } }

    /// What each rests on; all of the sentences too where somebody wrote in their place.
    func bases(_ statements: [Statement], besides pictures: [PictureBlock]) -> [String] {
        isWritten(pictures) ? statements.map { $0.text + " " + $0.basis } : bases(statements)
    }

    /// What each rests on; of those that found no room beside a picture the sentence too.
    func bases(_ statements: [Statement]) -> [String] {
        statements.enumerated().map { position, statement in
            (position < Self.mostBesidePicture ? "" : statement.text + " ") + statement.basis
        }
    }

    /// What to ask at a picture of some of whom so many did not answer.
    func questions(silent: Int = 0) -> [String] {
        [
            words.pick(
                nb: "Er dette slik dere kjenner det igjen? Hvem skulle vært med?",
                nn: "Er dette slik de kjenner det att? Kven skulle ha vore med?",
                en: "Is this as you know it? Who should have been in it?")
        ]
            + (silent == 0
                ? []
                : [
                    words.pick(
                        nb: "\(words.personsFirst(silent)) her har ikke svart. Hva vet dere om kontakten de har?",
                        nn: "\(words.personsFirst(silent)) her har ikkje svart. Kva veit de om kontakten dei har?",
                        en: "\(words.personsFirst(silent)) here did not answer. What do you know of their contact?")
                ])
    }

    var caution: String { ReadingSection(content: content).caution }

    /// `Kontakt om bolig: `, where there are several relations.
    func lead(_ relation: Relation) -> String { content.network.relations.count > 1 ? "\(relation.label): " : "" }
}
