import Findings

/// The question that is going to be asked: its text, its answers and an item for each person.
struct SurveyQuestion {
    struct Answer {
        /// Of its level in the mapping; nil for one that is no tie.
        let level: String?
        let text: String
    }

    let text: String
    let answers: [Answer]
    let items: [String]
    private let language: Language

    /// - Parameter text: nil takes the usual one.
    init(_ text: String?, items: [String], language: Language) {
        self.text = text ?? language.say("prepare.question")
        self.items = items
        self.language = language
        answers = [
            Answer(level: "daily", text: language.say("prepare.daily")),
            Answer(level: "weekly", text: language.say("prepare.weekly")),
            Answer(level: "monthly", text: language.say("prepare.monthly")),
            Answer(level: nil, text: language.say("prepare.seldom")),
            Answer(level: nil, text: language.say("prepare.never")),
        ]
    }

    /// The question and its answers, a line each.
    var lines: String { ([text, ""] + answers.map(\.text)).map { $0 + "\n" }.joined() }

    /// An item a line, as every tool takes them that takes a list at all.
    var rows: String { items.map { Self.plain($0) + "\n" }.joined() }

    /// A survey of this one question for LimeSurvey's import: tab-separated values, a line for the survey's language and title, its
    /// group, the question (an array, `F`), its items and its answers.
    ///
    /// Source: limesurvey.org/manual/Tab_Separated_Value_survey_structure.
    func importFile(title: String) -> String {
        let columns = [
            "id", "class", "type/scale", "name", "relevance", "text", "help", "language", "validation", "mandatory",
            "other",
            "default", "same_default",
        ]
        var lines = [columns]
        func add(
            _ kind: String, _ scale: String, _ name: String, _ text: String, id: String = "", relevance: String = ""
        ) {
            let isTold = kind != "S"
            lines.append([
                id, kind, scale, name, relevance, Self.plain(text), "", isTold ? language.rawValue : "", "", "", "", "",
                "",
            ])
        }
        add("S", "", "language", language.rawValue)
        add("SL", "", "surveyls_title", title)
        add("G", "", title, "", id: "1", relevance: "1")
        add("Q", "F", "contact", text, id: "1", relevance: "1")
        let digits = max(3, String(items.count).count)
        for (position, item) in items.enumerated() {
            let number = String(position + 1)
            let name = "SQ" + String(repeating: "0", count: digits - number.count) + number
            add("SQ", "0", name, item, id: String(position + 2), relevance: "1")
        }
        for (position, answer) in answers.enumerated() { add("A", "0", "A\(position + 1)", answer.text, id: "1") }
        return "\u{FEFF}" + lines.map { $0.joined(separator: "\t") + "\n" }.joined()
    }

    /// Without what would begin another line or cell.
    private static func plain(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
