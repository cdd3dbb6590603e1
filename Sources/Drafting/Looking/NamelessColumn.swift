import Importers

/// A variable of which nothing is known but its name and its cells, as in an EFS export without a codebook: what tells
/// whether it belongs to the same question as its neighbour.
struct NamelessColumn {
    fileprivate enum Content {
        /// Nobody was shown it, or nobody answered.
        case nothing
        case codes
        /// Ages, years, amounts.
        case numbers
        case texts
    }

    /// The name without its digits: `ATT_` of ATT_1.
    private let stem: String
    private let labels: [String: String]
    private let content: Content
    private let rows: Int
    private let notShown: Int

    init(_ column: ExportColumn, _ tally: AnswerTally) {
        stem = String(column.name.filter { !$0.isNumber })
        labels = column.codeLabels
        var content = Content.nothing
        var (rows, notShown) = (tally.empty + tally.rest, 0)
        for (bytes, count) in tally.answers {
            rows += count
            let text = String(decoding: bytes, as: UTF8.self)
            if column.missing.notShown.contains(text) {
                notShown += count
            } else if !column.missing.unanswered.contains(text) {
                content = content.joined(with: text)
            }
        }
        self.content = tally.rest > 0 && content == .codes ? .numbers : content
        (self.rows, self.notShown) = (rows, notShown)
    }

    /// Numbers that codes of answers have.
    static let smallCodes = 0...11

    func belongs(with other: NamelessColumn) -> Bool {
        // Whoever is left out of one item (a person who is not asked about) is one of few.
        let shownAlike = abs(notShown - other.notShown) <= max(2, rows / 5)
        return stem == other.stem && labels == other.labels && shownAlike
            && (content == other.content || content == .nothing || other.content == .nothing)
    }
}

extension NamelessColumn.Content {
    fileprivate func joined(with text: String) -> Self {
        guard self != .texts, let number = Int(text) else { return .texts }
        return self != .numbers && NamelessColumn.smallCodes.contains(number) ? .codes : .numbers
    }
}
