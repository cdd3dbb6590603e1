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

extension Language {
    /// The language of a locale's name (`nb_NO.UTF-8`, `nn`, `no_NO`); nil for one that nothing is written in.
    package init?(locale: String) {
        let code = locale.prefix { $0.isLetter }.lowercased()
        guard let language = Language(rawValue: code == "no" ? "nb" : code) else { return nil }
        self = language
    }

    /// The language that somebody has set for messages, by the variables that POSIX has for it, the strongest first.
    package init?(environment: [String: String]) {
        let set = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
        guard let set, let language = Language(locale: set) else { return nil }
        self = language
    }
}
