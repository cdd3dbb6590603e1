/// Something to be said to people, before anybody has chosen a language: the key of a text in the word files with the
/// values that belong into it. Two texts are equal when they say the same of the same things.
///
/// A value never is a name or an answer; messages hold neither.
package struct Text: Sendable, Hashable {
    private indirect enum Form: Sendable, Hashable {
        case words(String, [Value])
        case number(Int)
        /// The same in every language: an id, a file's name, a key of the mapping.
        case plain(String)
        case and([Text])
        case joined([Text], by: String)
        case each(nb: String, nn: String, en: String)
    }

    /// What stands for one `{placeholder}`.
    struct Value: Sendable, Hashable {
        let name: String
        let text: Text
    }

    private let form: Form

    private init(_ form: Form) { self.form = form }

    /// - Parameters:
    ///   - key: a key of the word files, as a literal, so that `WordFileTests` can see that it exists and is used.
    ///   - values: for every `{placeholder}` of the text and for nothing else.
    package init(_ key: String, _ values: KeyValuePairs<String, any TextValue> = [:]) {
        // A handful in the order they are written in: there may be a text for every tie, and a dictionary is slow to make.
        self.init(key, values: values.map { Value(name: $0.key, text: $0.value.text) })
    }

    init(_ key: String, values: [Value]) { form = .words(key, values) }

    /// Words that stand beside the code that makes them.
    package init(nb: String, nn: String, en: String) { form = .each(nb: nb, nn: nn, en: en) }

    /// What is the same in every language.
    package static func plain(_ text: String) -> Text { Text(.plain(text)) }

    /// `a, b and c`.
    package static func and(_ parts: [Text]) -> Text { Text(.and(parts)) }

    /// One after the other with a space between them, as far as they are there.
    package static func sentences(_ parts: Text?...) -> Text { Text(.joined(parts.compactMap(\.self), by: " ")) }

    /// One directly after the other, unless they are parted by something.
    package static func joined(_ parts: [any TextValue], by separator: String = "") -> Text {
        Text(.joined(parts.map(\.text), by: separator))
    }

    fileprivate static func number(_ number: Int) -> Text { Text(.number(number)) }

    package subscript(language: Language) -> String {
        switch form {
        case .words(let key, let values): WordFiles.text(key, language).filled(with: values, language)
        case .number(let number): String(number)
        case .plain(let text): text
        case .and(let parts): language.and(parts.map { $0[language] })
        case .joined(let parts, let separator): parts.map { $0[language] }.joined(separator: separator)
        case .each(let nb, let nn, let en): language.pick(nb: nb, nn: nn, en: en)
        }
    }

    /// The number that a text's forms are chosen by; nil for what is none.
    var count: Int? { if case .number(let number) = form { number } else { nil } }
}

/// What a text of the word files can hold.
package protocol TextValue: Sendable {
    var text: Text { get }
}

extension Text: TextValue {
    package var text: Text { self }
    package var nb: String { self[.nb] }
    package var nn: String { self[.nn] }
    package var en: String { self[.en] }
}

extension Int: TextValue {
    package var text: Text { .number(self) }
}

extension String: TextValue {
    package var text: Text { .plain(self) }
}

extension Substring: TextValue {
    package var text: Text { .plain(String(self)) }
}

extension Language {
    /// A text of the word files, said at once.
    package func say(_ key: String, _ values: KeyValuePairs<String, any TextValue> = [:]) -> String {
        Text(key, values)[self]
    }

    /// `a, b and c`.
    package func and(_ parts: [String]) -> String {
        guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
        return "\(parts.dropLast().joined(separator: ", ")) \(say("and")) \(last)"
    }
}
