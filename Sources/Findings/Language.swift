/// The language of everything that is written for people: sheets, messages, pictures.
package enum Language: String, CaseIterable, Sendable {
    case nb
    case nn
    case en

    /// The one of three texts that is in this language. Only that one is made.
    package func pick(
        nb: @autoclosure () -> String, nn: @autoclosure () -> String, en: @autoclosure () -> String
    ) -> String {
        switch self {
        case .nb: nb()
        case .nn: nn()
        case .en: en()
        }
    }
}

/// A text in every language, for catalogues that are looked up later (names of measures, columns of a dictionary).
package struct Text: Sendable, Hashable {
    package let nb: String
    package let nn: String
    package let en: String

    package init(nb: String, nn: String, en: String) {
        self.nb = nb
        self.nn = nn
        self.en = en
    }

    package subscript(language: Language) -> String {
        language.pick(nb: nb, nn: nn, en: en)
    }
}
