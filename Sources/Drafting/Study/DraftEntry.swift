import Building
import Mapping

/// One entry of the mapping: a question as every network asks it.
struct DraftEntry {
    let layout: QuestionLayout
    /// By network; nil where a network does not ask it.
    private(set) var members: [RecognisedQuestion?]
    /// The options of a multiple or single choice, or the kinds of a body matrix.
    private(set) var options: OptionList
    /// Whether networks word the question differently, so that people have to see that it is the same.
    private(set) var wasGuessed = false

    init(_ question: RecognisedQuestion, network: Int, networks: Int) {
        layout = question.layout
        members = Array(repeating: nil, count: networks)
        members[network] = question
        options = OptionList(question.choices)
    }

    mutating func join(_ question: RecognisedQuestion, network: Int, isGuess: Bool) {
        members[network] = question
        options.join(question.choices, isOrdered: layout != .singleChoice)
        if isGuess { wasGuessed = true }
    }

    var isRelation: Bool { layout == .rosterMatrix || layout == .rosterChoice || layout == .nominations }
    var isComplete: Bool { members.allSatisfy { $0 != nil } }
    var text: String? { members.lazy.compactMap { $0?.asked.text }.first }
    var number: Int? { members.lazy.compactMap { $0?.asked.number }.first }

    /// The answers that occur or could have occurred, each once.
    var answers: [String] {
        var seen: Set<String> = []
        return members.flatMap { $0?.scaleAnswers ?? [] }
            .filter { seen.insert(AnswerText.folded($0)).inserted }
    }
}

extension RecognisedQuestion {
    /// A number that one person alone answered to a single question may well have been typed, and stays out of a mapping.
    var choices: [String] {
        guard layout == .singleChoice else { return options }
        let texts = asked.answers.answers.filter { $0.isOffered || $0.count > 1 || Double($0.text) == nil }.map(\.text)
        return texts.allSatisfy { Int($0) != nil } ? texts.sorted { Int($0) ?? 0 < Int($1) ?? 0 } : texts
    }

    /// The answers of a question about people that a mapping may tell.
    var scaleAnswers: [String] {
        // The boxes of a row stand for its answers.
        if asked.kind == .multipleMatrix { return options }
        return asked.answers.answers.filter {
            !hidesAnswers || $0.isOffered || FrequencyWords.meaning(of: $0.text) != nil
        }.map(\.text)
    }

    var comparableText: String? { asked.text.map { ComparableText.question($0) } }
}

/// Puts the questions of several exports beside each other: by their text, else by what they offer, else by their order.
enum QuestionAligner {
    static func entries(_ networks: [NetworkDraft]) -> [DraftEntry] {
        var entries: [DraftEntry] = []
        for (network, draft) in networks.enumerated() {
            var left = draft.questions
            func take(_ isGuess: Bool, where fits: (DraftEntry, RecognisedQuestion) -> Bool) {
                for entry in entries.indices where entries[entry].members[network] == nil {
                    guard
                        let found = left.firstIndex(where: {
                            $0.layout == entries[entry].layout && fits(entries[entry], $0)
                        })
                    else { continue }
                    entries[entry].join(left.remove(at: found), network: network, isGuess: isGuess)
                }
            }
            take(false) { entry, question in
                question.comparableText != nil
                    && entry.members.contains { $0?.comparableText == question.comparableText }
            }
            take(false) { entry, question in
                !question.choices.isEmpty && Set(question.choices.map { AnswerText.folded($0) }) == entry.options.folded
            }
            take(true) { entry, question in
                let shared = question.choices.count { entry.options.folded.contains(AnswerText.folded($0)) }
                return shared > 1 && shared * 2 >= min(question.choices.count, entry.options.options.count)
            }
            // What is left of a layout is the same only if there is one on either side, or as many relations.
            for layout in QuestionLayout.allCases where layout != .singleChoice {
                let open = entries.indices.filter {
                    entries[$0].layout == layout && entries[$0].members[network] == nil
                }
                let questions = left.indices.filter { left[$0].layout == layout }
                guard !open.isEmpty, open.count == questions.count, open.count == 1 || entries[open[0]].isRelation
                else {
                    continue
                }
                let isSame = zip(open, questions).allSatisfy { entry, question in
                    entries[entry].options.options.count == left[question].choices.count
                }
                guard isSame else { continue }
                for (entry, question) in zip(open, questions) {
                    entries[entry].join(left[question], network: network, isGuess: true)
                }
                left.removeAll { $0.layout == layout }
            }
            entries += left.map { DraftEntry($0, network: network, networks: networks.count) }
        }
        return entries
    }
}
