import Findings
import Mapping
import NetworkModel

/// Texts in the boxes of a multiple choice that no rule explains, until all rows are read: what people typed at "other, please
/// specify", which is a tick, or words for ticked and not ticked that nobody has listed, which are none.
///
/// What is typed occurs once; a word for a tick stands in every box that has one. So a text that two persons have, or that
/// stands in two columns, is never a tick.
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

    private struct Use {
        var person: Int
        var box: Int
        var recurs = false
    }

    private var entries: [Entry] = []
    private var uses: [String: Use] = [:]

    mutating func note(_ entry: Entry) {
        entries.append(entry)
        var use = uses[entry.text] ?? Use(person: entry.person, box: entry.box)
        // A second response of the same person says the same again.
        use.recurs = use.recurs || use.person != entry.person || use.box != entry.box
        uses[entry.text] = use
    }

    /// - Parameters:
    ///   - options: for each box the text of its option.
    ///   - hasTicks: for each box whether it is ticked in the ordinary way somewhere.
    /// - Returns: those that are ticks, and those of which nobody can say.
    func decided(options: [String], hasTicks: [Bool]) -> (typed: [Entry], unread: [Entry]) {
        let byBox = Dictionary(grouping: entries, by: \.box)
        let isTyped = options.indices.map { box in
            let isOpen = Self.asksForText(options[box])
            return (isOpen, (byBox[box] ?? []).allSatisfy(looksTyped), Set((byBox[box] ?? []).map(\.text)).count)
        }
        func isTick(_ entry: Entry) -> Bool {
            let (isOpen, allTyped, texts) = isTyped[entry.box]
            // Where the option does not say that it asks for a text, several texts and nothing but texts say it.
            return isOpen ? looksTyped(entry) : allTyped && texts > 1 && !hasTicks[entry.box]
        }
        return (entries.filter(isTick), entries.filter { !isTick($0) })
    }

    private func looksTyped(_ entry: Entry) -> Bool {
        uses[entry.text]?.recurs == false && !Self.noAnswers.contains(entry.text)
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
