import Findings
import Mapping
import NetworkModel

/// Texts in the boxes of a multiple choice that no rule explains, until all rows are read: what people typed at "other, please
/// specify", which is a tick, or words for ticked and not ticked that nobody has listed, which are none.
///
/// A word for a tick stands in the boxes of all options; what is typed stands in one column, mostly once. So a text that stands in
/// two columns is never a tick, nor one that two persons have, unless its option asks for a text and most left it alone.
struct TypedBoxTexts {
    struct Entry {
        var person: Int
        /// The response's row.
        var row: Int
        /// Position among the question's boxes.
        var box: Int
        /// Folded.
        var text: String
        var place: SourcePlace
    }

    /// One of the question's boxes over all rows, beside its texts.
    struct Box {
        /// The text of its option.
        var option: String
        var ticks = 0
        var leftAlone = 0
    }

    private struct Use {
        var person: Int
        var box: Int
        var bySeveral = false
        var inSeveralBoxes = false
    }

    private var entries: [Entry] = []
    private var uses: [String: Use] = [:]

    mutating func note(_ entry: Entry) {
        entries.append(entry)
        var use = uses[entry.text] ?? Use(person: entry.person, box: entry.box)
        // A second response of the same person says the same again.
        use.bySeveral = use.bySeveral || use.person != entry.person
        use.inSeveralBoxes = use.inSeveralBoxes || use.box != entry.box
        uses[entry.text] = use
    }

    /// - Returns: those that are ticks, and those of which nobody can say.
    func decided(_ boxes: [Box]) -> (typed: [Entry], unread: [Entry]) {
        let byBox = Dictionary(grouping: entries, by: \.box)
        let rules = boxes.indices.map { box -> (Entry) -> Bool in
            let entries = byBox[box] ?? []
            if Self.asksForText(boxes[box].option) {
                let mostLeftIt = boxes[box].ticks == 0 && entries.count <= boxes[box].leftAlone
                return { looksTyped($0) && (mostLeftIt || uses[$0.text]?.bySeveral == false) }
            }
            // Where the option does not say that it asks for a text, several texts and nothing but texts say it.
            let areTyped =
                boxes[box].ticks == 0 && Set(entries.map(\.text)).count > 1
                && entries.allSatisfy { looksTyped($0) && uses[$0.text]?.bySeveral == false }
            return { _ in areTyped }
        }
        return (entries.filter { rules[$0.box]($0) }, entries.filter { !rules[$0.box]($0) })
    }

    private func looksTyped(_ entry: Entry) -> Bool {
        uses[entry.text]?.inSeveralBoxes == false && !Self.noAnswers.contains(entry.text)
            && !TickRule.speaksOfBox(entry.text)
            && entry.text.unicodeScalars.count(where: \.properties.isAlphabetic) > 1
    }

    private static func asksForText(_ option: String) -> Bool {
        ComparableText.parts(option).contains { openWords.contains($0) }
    }

    /// Words of options that ask for a text, in bokmål, nynorsk, Swedish, Danish, English and German, as `ComparableText`
    /// folds them.
    private static let openWords: Set = [
        "annet", "annen", "andre", "anna", "annan", "andra", "annat", "andet", "anden", "other", "others", "andere",
        "anderes", "sonstige", "sonstiges", "spesifiser", "spesifisere", "specificera", "specificer", "specify",
        "hvilke", "hvilken", "hvilket", "hva", "kva", "kva for", "vilken", "vilka", "vad", "which", "what", "skriv",
        "noter", "oppgi", "ange", "angiv", "angeben", "utdyp",
    ]

    /// Whatever column they stand in, these say that there is nothing.
    private static let noAnswers: Set = [
        "nei", "no", "nej", "nein", "non", "null", "na", "n/a", "#n/a", "nan", "none", "ingen", "ikke", "ikkje",
    ]
}
