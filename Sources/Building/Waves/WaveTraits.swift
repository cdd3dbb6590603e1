import Findings
import NetworkModel

/// What the files of a wave tell beside the network, for whoever holds it against another wave. It goes no further: it has names,
/// and the texts of questions and answers.
package struct WaveTraits: Sendable {
    /// In roster order.
    package var persons: [PersonTraits]
    package var questions: [QuestionOfWave]
}

/// How a question about ties stood in an export.
package struct QuestionOfWave: Hashable, Sendable {
    /// The relation's id.
    package var relation: String
    /// Its text in every language that the file has it in, as texts are compared; empty where the file has none.
    package var texts: [String] = []
    /// The heading of its first column.
    package var place: SourcePlace
    /// What answers stand for each level, the strongest first, and last for no tie: texts, folded.
    package var answers: [Set<String>] = []
    /// Which of these occur, be it as a code that nobody explained.
    package var used: [Bool] = []
}

extension QuestionOfWave {
    /// Whether two files give the question in other words. A text that one of them cuts off is no other.
    func isOtherwiseWorded(than other: QuestionOfWave) -> Bool {
        if texts.isEmpty || other.texts.isEmpty { return false }
        return !texts.contains { one in other.texts.contains { Self.areSame(one, $0) } }
    }

    private static func areSame(_ one: String, _ other: String) -> Bool {
        func isBeginning(_ short: String, _ long: String) -> Bool {
            short.hasSuffix("…") && short.count > 8 && long.hasPrefix(short.dropLast())
        }
        return one == other || isBeginning(one, other) || isBeginning(other, one)
    }
}
