import Importers
import Mapping

/// What a text in a cell of one column says: an answer that the mapping lists, or the file's own sign for one that is
/// missing. What is neither is unread: it is asked about, and becomes nothing.
struct CellRule<Listed: Equatable> {
    enum Outcome: Equatable {
        case listed(Listed)
        case empty
        case notShown
        /// Shown and left.
        case left
        /// Declared missing: asked, and not known.
        case declared
        case unread
    }

    /// By `AnswerText.folded`.
    private let listed: [String: Listed]
    /// What codes mean, folded both; labels that several codes share say nothing.
    private let labelOf: [String: String]
    private let codeOf: [String: String]
    private let missing: MissingSigns

    /// - Parameter listed: what the mapping says of texts, codes and labels, by `AnswerText.folded`.
    init(_ listed: [String: Listed], column: ExportColumn) {
        self.listed = Self.inEveryLanguage(listed, column.otherWords)
        missing = column.missing
        let labels = column.codeLabels.map { (code: AnswerText.folded($0.key), label: AnswerText.folded($0.value)) }
        let uses = Dictionary(labels.map { ($0.label, 1) }, uniquingKeysWith: +)
        let telling = labels.filter { uses[$0.label] == 1 && !$0.label.isEmpty }
        labelOf = Dictionary(telling.map { ($0.code, $0.label) }, uniquingKeysWith: { first, _ in first })
        codeOf = Dictionary(telling.map { ($0.label, $0.code) }, uniquingKeysWith: { first, _ in first })
    }

    /// An answer that the mapping lists in any of the questionnaire's languages; one that it lists with another meaning in each is
    /// none that anybody can read.
    private static func inEveryLanguage(_ listed: [String: Listed], _ words: [String: [String]]) -> [String: Listed] {
        var result = listed
        for (word, others) in words {
            let meanings = ([word] + others).compactMap { listed[AnswerText.folded($0)] }
            let isClear = meanings.allSatisfy { $0 == meanings[0] }
            result[AnswerText.folded(word)] = isClear ? meanings.first : nil
        }
        return result
    }

    /// What an answer is called, folded: the label of a code; nil for a code that nobody explained.
    func word(of cell: String) -> String? {
        let folded = AnswerText.folded(cell)
        let text = WholeNumber.text(of: folded) ?? folded
        if let label = labelOf[text] { return label }
        return text.contains(where: \.isLetter) ? text : nil
    }

    /// The listed answers that the column itself declares, by what they are called.
    var declared: [(word: String, meaning: Listed)] {
        labelOf.values.sorted().compactMap { label in
            if case .listed(let meaning) = outcome(of: label) { (label, meaning) } else { nil }
        }
    }

    func outcome(of cell: String) -> Outcome {
        let text = AnswerText.folded(cell)
        if text.isEmpty { return .empty }
        let outcome = outcome(ofFolded: text)
        guard outcome == .unread, let whole = WholeNumber.text(of: text) else { return outcome }
        return self.outcome(ofFolded: whole)
    }

    /// The code as it stands goes before its label; what the file calls missing comes between the two, since a mapping may
    /// list a 0 that it knows to be an answer. A label in place of its code means what the code means.
    private func outcome(ofFolded text: String) -> Outcome {
        let labelMeaning = labelOf[text].flatMap { listed[$0] }
        if let meaning = listed[text] {
            // A code whose label the mapping knows as another answer: nobody can say which of them is meant.
            return labelMeaning == nil || labelMeaning == meaning ? .listed(meaning) : .unread
        }
        if let sign = missing.sign(of: text) { return Outcome(sign) }
        if let labelMeaning { return .listed(labelMeaning) }
        guard let code = codeOf[text] else { return .unread }
        if let meaning = listed[code] { return .listed(meaning) }
        return missing.sign(of: code).map { Outcome($0) } ?? .unread
    }
}

extension CellRule.Outcome {
    fileprivate init(_ sign: MissingSigns.Sign) {
        self =
            switch sign {
            case .notShown: .notShown
            case .left: .left
            case .declared: .declared
            }
    }
}

/// A whole number that went through a program which writes decimals: `2,0` and `2.00` for 2.
package enum WholeNumber {
    /// Nil for a text that is no such number.
    package static func text(of text: String) -> String? {
        guard let mark = text.utf8.firstIndex(where: { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ".") }) else {
            return nil
        }
        let (whole, decimals) = (text[..<mark], text[text.utf8.index(after: mark)...])
        let digits = whole.hasPrefix("-") ? whole.dropFirst() : whole
        guard !digits.isEmpty, digits.utf8.allSatisfy({ (48...57).contains($0) }), !decimals.isEmpty,
            decimals.utf8.allSatisfy({ $0 == UInt8(ascii: "0") })
        else { return nil }
        return String(whole)
    }
}
