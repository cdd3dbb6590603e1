import Mapping

/// The alternatives of one of the API's questions: what they are called in each language of the questionnaire, and which of them
/// an answer means. All languages together are one list, so that answers to two of them meet.
struct APIAlternatives: Sendable {
    private struct Alternative {
        var id: String
        /// The first one is what the alternative is called.
        var titles: [String]
    }

    private var list: [Alternative] = []
    /// What the value of an answer is called, by the alternative's id or title as it stands.
    private var exact: [String: String] = [:]
    /// By the title, folded; nil for a word that stands for two alternatives, in whatever language.
    private var folded: [String: String?] = [:]

    var titles: [String] { list.compactMap(\.titles.first) }
    var isEmpty: Bool { list.isEmpty }

    mutating func add(_ title: String, id: String) {
        guard !title.isEmpty else { return }
        if let known = list.firstIndex(where: { $0.id == id }) {
            if !list[known].titles.contains(title) { list[known].titles.append(title) }
        } else {
            list.append(Alternative(id: id, titles: [title]))
        }
    }

    /// To be called once all of them are there.
    mutating func settle() {
        for alternative in list {
            exact[alternative.id] = alternative.titles[0]
            for word in Set(alternative.titles.map { AnswerText.folded($0) }) {
                folded[word] = folded[word] == nil ? .some(alternative.titles[0]) : .some(nil)
            }
        }
        for alternative in list {
            for title in alternative.titles where exact[title] == nil {
                if let first = folded[AnswerText.folded(title)] ?? nil { exact[title] = first }
            }
        }
    }

    /// What the value of an answer is called: the first title of the alternative whose id or title it is, else as it stands.
    func text(of value: String) -> String {
        if list.isEmpty { return value }
        return exact[value] ?? (folded[AnswerText.folded(value)] ?? nil) ?? value
    }

    func title(ofID id: String) -> String? { list.first { $0.id == id }?.titles[0] }

    /// What an alternative is called in the other languages, by its first title.
    var otherTitles: [String: [String]] {
        let several = list.filter { $0.titles.count > 1 }
        return Dictionary(several.map { ($0.titles[0], Array($0.titles.dropFirst())) }) { first, _ in first }
    }
}
