import Findings
import Importers
import Mapping
import NetworkModel

/// Finds the columns of an export that a relation, attribute or affiliation speaks of.
///
/// Every key that the format can answer is asked, in the order question-id, variables, number, question, options; keys
/// that lead to two different questions are an error, as is a text that fits two.
struct QuestionFinder {
    let export: Export

    /// Columns of one question, in the export's order.
    struct Found: Equatable {
        var columns: [Int]
        /// What the format says the question is; nil where the mapping put it together from variables.
        var kind: QuestionKind?
    }

    /// An answer that a question may be known by: any of its texts will do.
    struct Option {
        /// The value's or kind's id in the mapping.
        var id: String
        var answers: [String]
    }

    enum Outcome {
        case found(Found)
        case notFound(QuestionNotFound.Problem)
    }

    /// - Parameter options: for a multiple choice its values, by which it can be found alone: all of them must be there.
    func find(_ reference: QuestionReference, options: [Option] = []) -> Outcome {
        var answers: [[Found]] = []
        var keysWithoutAnswer: [String] = []

        if let id = reference.questionID {
            // A codebook may have ids of its own, which say nothing of those that a mapping can name.
            let found = questions { $0.id?.trimmed == id.trimmed }
            let hasItsIDs =
                export.questionKeys.contains(.questionID) && export.questions.contains { $0.id != nil }
            if !found.isEmpty || hasItsIDs { answers.append(found) } else { keysWithoutAnswer.append("question-id") }
        }
        if let variables = reference.variables {
            let found = ColumnSelection(export).columns(variables).map { Found(columns: $0, kind: kind(of: $0)) }
            // Where columns are called by texts, the names may be those of another network's export, and among several exports those of
            // another one.
            if !found.isEmpty || export.namesVariables && export.ownColumns == export.columns.indices {
                answers.append(found)
            } else {
                keysWithoutAnswer.append("variables")
            }
        }
        if let number = reference.number {
            if export.questions.contains(where: { $0.number != nil }) {
                answers.append(questions { $0.number == number })
            } else {
                keysWithoutAnswer.append("number")
            }
        }
        if let text = reference.question {
            // A text that nothing answers to may still be one that this format does not carry (multiple choice).
            let found = questions(called: text)
            if !found.isEmpty { answers.append(found) } else { keysWithoutAnswer.append("question") }
        }
        if answers.isEmpty, !options.isEmpty {
            let found = questionsWith(options: options)
            if !found.isEmpty {
                answers.append(found)
            } else if let near = questionNear(options: options) {
                return .notFound(near)
            }
        }
        return judge(answers, keysWithoutAnswer: keysWithoutAnswer, reference: reference)
    }

    private func judge(_ answers: [[Found]], keysWithoutAnswer: [String], reference: QuestionReference) -> Outcome {
        if answers.isEmpty {
            if keysWithoutAnswer.contains("variables"), export.questionKeys.contains(.variables) {
                return .notFound(.nothingFits)
            }
            let onlyText = keysWithoutAnswer == ["question"] || keysWithoutAnswer.isEmpty
            return .notFound(
                onlyText && carriesQuestionTexts ? .nothingFits : .keyNeeded(export.questionKeys.map(\.rawValue)))
        }
        if answers.contains(where: \.isEmpty) { return .notFound(.nothingFits) }
        if let several = answers.first(where: { $0.count > 1 }) {
            // Another key may settle which of them is meant.
            let settled = several.filter { one in answers.allSatisfy { $0.contains(one) } }
            if settled.count == 1 { return .found(settled[0]) }
            return .notFound(.severalFit(several.map(place)))
        }
        let first = answers[0][0]
        if let other = answers.first(where: { $0[0].columns != first.columns }) {
            return .notFound(.keysDisagree([place(first), place(other[0])]))
        }
        return .found(first)
    }

    private var carriesQuestionTexts: Bool { export.questions.contains { $0.text != nil } }

    private func questions(where fits: (ExportQuestion) -> Bool) -> [Found] {
        export.questions.filter(fits).map { Found(columns: $0.columns, kind: $0.kind) }
    }

    /// Questions with a text, in whichever language; where there is none, those whose text begins so.
    private func questions(called text: String) -> [Found] {
        let wanted = ComparableText.question(text)
        let whole = questions { texts(of: $0).contains { ComparableText.question($0) == wanted } }
        guard whole.isEmpty, !wanted.isEmpty else { return whole }
        // A beginning ends with a word, unless it says that it is cut off.
        let isCutOff = Self.isCutOff(text)
        let begun = questions { question in
            texts(of: question).contains { text in
                let full = AnswerText.folded(text)
                guard full.hasPrefix(wanted), let next = full.dropFirst(wanted.count).first else { return false }
                return isCutOff || !(next.isLetter || next.isNumber)
            }
        }
        guard begun.isEmpty else { return begun }
        // Some tools cut long questions off themselves.
        return questions { question in
            texts(of: question).contains { text in
                let own = ComparableText.question(text)
                return Self.isCutOff(text) && own.count >= Self.shortestBeginning && wanted.hasPrefix(own)
            }
        }
    }

    private static func isCutOff(_ text: String) -> Bool {
        ["…", "..."].contains { text.trimmed.hasSuffix($0) } || text.trimmed.hasSuffix("..")
    }

    private static let shortestBeginning = 8

    /// A question of one column may carry its text as the column's label only.
    private func texts(of question: ExportQuestion) -> [String] {
        if let text = question.text { return [text] + question.otherTexts }
        return question.columns.count == 1 ? [export.columns[question.columns[0]].item].compactMap(\.self) : []
    }

    /// What a question that was found is called, in every language; empty where the export does not say.
    func texts(of found: Found) -> [String] {
        let chosen = Set(found.columns)
        guard let question = export.questions.first(where: { chosen.isSubset(of: $0.columns) }),
            let text = question.text
        else { return [] }
        return [text] + question.otherTexts
    }

    private func kind(of columns: [Int]) -> QuestionKind? {
        let chosen = Set(columns)
        return export.questions.first { chosen.isSubset(of: $0.columns) }?.kind
    }

    private func questionsWith(options: [Option]) -> [Found] {
        export.questions.filter { !$0.columns.isEmpty && missing(options, in: $0)?.isEmpty == true }
            .map { Found(columns: $0.columns, kind: $0.kind) }
    }

    /// The options that a question does not have; nil for one that has no options.
    private func missing(_ options: [Option], in question: ExportQuestion) -> [Option]? {
        guard question.kind == .multipleChoice || question.kind == .multipleMatrix else { return nil }
        let there = Set(
            question.columns.flatMap {
                [export.columns[$0].option, export.columns[$0].item] + export.columns[$0].otherTexts
            }
            .compactMap { $0.map { AnswerText.folded($0) } })
        return options.filter { option in !option.answers.contains { there.contains(AnswerText.folded($0)) } }
    }

    /// The one question that has most of the options, and at least half of them: not near enough to be taken, near enough
    /// to be shown.
    private func questionNear(options: [Option]) -> QuestionNotFound.Problem? {
        let candidates = export.questions.compactMap { question in
            missing(options, in: question).map { (question: question, missing: $0) }
        }
        guard let fewest = candidates.map(\.missing.count).min(), fewest * 2 <= options.count else { return nil }
        let nearest = candidates.filter { $0.missing.count == fewest }
        guard nearest.count == 1, let found = nearest.first else { return nil }
        return .optionsMissing(
            found.missing.map(\.id), number: found.question.number,
            near: place(Found(columns: found.question.columns, kind: nil)))
    }

    private func place(_ found: Found) -> SourcePlace {
        SourcePlace(file: export.file, row: nil, column: export.columns[found.columns[0]].placeName)
    }
}
