import Importers
import Mapping

/// What a box that is ticked or not may hold: the one rule for the options of a multiple choice, for persons and for bodies.
///
/// A tick is 1, TRUE, the option's own text, what the mapping lists under `ticked` and what the file itself labels as
/// chosen; 0, FALSE, what stands under `not-ticked` and what the file labels as not chosen is none. No other text is either
/// of them, however much it looks like a word for it.
package enum TickRule {
    /// What texts say by `AnswerText.folded`: true for a tick.
    /// - Parameter own: the texts of the option that the box stands for.
    package static func meanings(words: TickWords, own: [String], column: ExportColumn) -> [String: Bool] {
        let ownTexts = Set(own.map { AnswerText.folded($0) }.filter { !$0.isEmpty })
        var meanings: [String: Bool] = [:]
        for word in words.ticked { meanings[AnswerText.folded(word)] = true }
        for word in words.notTicked { meanings[AnswerText.folded(word)] = false }
        let listed = meanings
        let labels = labels(of: column)
        for (code, label) in labels {
            guard let meaning = listed[code] ?? listed[label] ?? self.meaning(of: label, among: labels, own: ownTexts)
            else { continue }
            meanings[code, default: meaning] = meaning
            meanings[label, default: meaning] = meaning
        }
        // Labels that tell other codes apart than 0 and 1 tell what 0 and 1 are, too.
        if labels.allSatisfy({ numbers[$0.code] != nil }) { meanings.merge(numbers) { known, _ in known } }
        meanings.merge(booleans) { known, _ in known }
        for text in ownTexts where meanings[text] == nil { meanings[text] = true }
        return meanings
    }

    /// The labels of codes that are no missing values, in the order of the codes.
    private static func labels(of column: ExportColumn) -> [(code: String, label: String)] {
        column.codeLabels.sorted { $0.key < $1.key }
            .map { (code: AnswerText.folded($0.key), label: AnswerText.folded($0.value)) }
            .filter { code, label in
                let sign = column.missing.sign(of: code)
                return !label.isEmpty && (sign == nil || sign == .left)
            }
    }

    private static func meaning(
        of label: String, among labels: [(code: String, label: String)], own: Set<String>
    ) -> Bool? {
        if own.contains(label) || chosen.contains(label) { return true }
        if notChosen.contains(label) || own.contains(where: { isNegation(label, of: $0) }) { return false }
        for other in labels where other.label != label {
            if isNegation(label, of: other.label) { return false }
            if isNegation(other.label, of: label) { return true }
        }
        guard labels.allSatisfy({ numbers[$0.code] != nil }) else { return nil }
        return labels.first { $0.label == label }.flatMap { numbers[$0.code] }
    }

    /// `not quoted` of `quoted`, `ikke nevnt` of `nevnt`, `unchecked` of `checked`.
    private static func isNegation(_ text: String, of other: String) -> Bool {
        !other.isEmpty && text.hasSuffix(other) && negations.contains(String(text.dropLast(other.count)))
    }

    /// Whether a text says of a box that it is ticked or not. Without a label nobody knows what it speaks of, but nobody types
    /// it either.
    static func speaksOfBox(_ text: String) -> Bool {
        chosen.contains(text) || notChosen.contains(text)
            || (chosen.union(notChosen)).contains { isNegation(text, of: $0) }
    }

    /// What a text says of a box if it speaks of one at all: a proposal for `ticked` and `not-ticked`, never a reading.
    package static func proposal(for text: String) -> Bool? {
        if chosen.contains(text) { return true }
        return speaksOfBox(text) ? false : nil
    }

    private static let numbers = ["0": false, "1": true]

    /// What spreadsheets write for a truth value, in the languages they speak.
    private static let booleans: [String: Bool] = {
        var meanings: [String: Bool] = [:]
        for word in ["true", "sann", "sant", "sand", "wahr", "tosi", "waar", "vrai"] { meanings[word] = true }
        for word in ["false", "usann", "falskt", "falsk", "falsch", "epätosi", "onwaar", "faux"] {
            meanings[word] = false
        }
        return meanings
    }()

    // Words of labels, never of cells: only a label says that it speaks of the box.
    private static let negations: Set = [
        "ikke ", "ikkje ", "inte ", "ej ", "not ", "non ", "nicht ", "un", "u", "ei ", "niet ",
    ]
    private static let chosen: Set = [
        "ja", "yes", "oui", "kyllä", "valgt", "vald", "valt", "avkrysset", "avkryssa", "krysset av", "kryssa av",
        "haket av", "merket", "merka", "nevnt", "nemnd", "nemnt", "nämnd", "nævnt", "markert", "kryss", "selected",
        "chosen", "checked", "ticked", "marked", "mentioned", "quoted", "genannt", "gewählt", "ausgewählt",
        "angekreuzt",
    ]
    private static let notChosen: Set = [
        "nei", "no", "nej", "nein", "non", "nee", "ikke valgt", "ikkje vald", "ikkje valt", "inte vald", "ikke nevnt",
        "ikkje nemnd", "ikke avkrysset", "ikkje avkryssa", "not selected", "not chosen", "not checked", "unchecked",
        "unticked", "not ticked", "not mentioned", "not quoted", "nicht genannt", "nicht gewählt",
        "nicht ausgewählt", "nicht angekreuzt",
    ]
}
