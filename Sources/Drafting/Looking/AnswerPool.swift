import Importers
import Mapping

/// One of a question's answers: its text, or the label of its code.
struct PooledAnswer {
    var text: String
    /// The code in the cells, where the text is its label.
    var code: String?
    /// Whether the questionnaire itself has this answer, whoever gave it.
    var isOffered = false
    var count: Int
}

/// The answers of a question over all its columns, apart from what means that there is none.
struct AnswerPool {
    /// Coded answers first, in the order of their codes and with those that nobody gave; then the others, the most
    /// frequent first.
    private(set) var answers: [PooledAnswer] = []
    private(set) var blank = 0
    private(set) var unanswered = 0
    private(set) var notShown = 0
    /// Cells whose answers were too many to be told apart.
    private(set) var rest = 0
    /// In a question that is ticked: cells that hold something else than a tick.
    private(set) var typed = 0
    /// In a question that is ticked: the words for it that a mapping has to list.
    private(set) var tickWords = TickWords()
    /// Whether an answer runs over several lines, as only a typed one does.
    private(set) var hasLineBreaks = false

    /// Cells with an answer.
    var answered: Int { answers.reduce(0) { $0 + $1.count } + rest + typed }
    /// How many different answers somebody gave; nil where they are too many to count.
    var different: Int? { rest > 0 ? nil : answers.count { $0.count > 0 } }

    init(columns: [(column: ExportColumn, tally: AnswerTally)], isTicked: Bool) {
        var positions: [String: Int] = [:]
        var coded: [PooledAnswer] = []
        for (column, _) in columns where !isTicked {
            for code in column.codeLabels.keys.sorted(by: Self.codeOrder) where !column.missing.has(code) {
                let text = column.text(ofCode: code)
                if positions[AnswerText.folded(text)] == nil {
                    positions[AnswerText.folded(text)] = coded.count
                    coded.append(PooledAnswer(text: text, code: text == code ? nil : code, isOffered: true, count: 0))
                }
            }
        }
        var free: [PooledAnswer] = []
        for (column, tally) in columns {
            var words = BoxWords(column)
            defer { tickWords = tickWords.joined(with: words.listed) }
            blank += tally.empty
            rest += tally.rest
            for (bytes, count) in tally.answers {
                let cell = String(decoding: bytes, as: UTF8.self)
                let raw = cell.split(whereSeparator: \.isWhitespace).joined(separator: " ")
                // In a box that is ticked or not, 0 is an answer whatever the format says of zeros.
                let tick = isTicked ? words.isTick(raw).map { $0 ? "1" : "0" } : nil
                if tick == nil {
                    if raw.isEmpty {
                        blank += count
                        continue
                    }
                    if let sign = column.missing.sign(of: raw) {
                        if sign == .notShown { notShown += count } else { unanswered += count }
                        continue
                    }
                    if isTicked {
                        typed += count
                        continue
                    }
                }
                if bytes.contains(0x0A) || bytes.contains(0x0D) { hasLineBreaks = true }
                let text = tick ?? column.text(ofCode: raw)
                let key = AnswerText.folded(text)
                if let position = positions[key], position < coded.count {
                    coded[position].count += count
                } else if let position = positions[key] {
                    free[position - coded.count].count += count
                } else {
                    positions[key] = coded.count + free.count
                    free.append(PooledAnswer(text: text, code: text == raw || isTicked ? nil : raw, count: count))
                }
            }
        }
        answers = coded + free.sorted { ($1.count, $0.text) < ($0.count, $1.text) }
    }

    /// As numbers where they are.
    private static func codeOrder(_ left: String, _ right: String) -> Bool {
        (Int(left) ?? .max, left) < (Int(right) ?? .max, right)
    }
}

extension AnswerPool {
    /// Whether everything that was answered in a column is a number, as far as the answers are known: codes without a
    /// codebook, or what people typed into a box for numbers.
    func holdsNumbers(_ column: ExportColumn) -> Bool {
        column.uncoded != .text && !answers.isEmpty && answers.allSatisfy { Double($0.code ?? $0.text) != nil }
    }
}

extension MissingSigns {
    func has(_ code: String) -> Bool { sign(of: code) != nil }
}

extension ExportColumn {
    /// A code's label; the code itself where it has none, or one that another code has too.
    fileprivate func text(ofCode code: String) -> String {
        guard let label = codeLabels[code], !label.isEmpty,
            !codeLabels.contains(where: { $0.key != code && $0.value == label })
        else { return code }
        return label
    }
}
