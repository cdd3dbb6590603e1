import Findings
import NetworkModel

extension NetworkContent {
    /// When the answers were given: as the mapping says, else as the export dates them; says so where neither does.
    package var answerPeriod: String {
        study.statements["period"] ?? network.record.answerDays.map { AnswerPeriod.text($0, language) }
            ?? language.pick(
                nb: "tidspunkt ikke oppgitt", nn: "tidspunkt ikkje oppgitt", en: "time of the answers not given")
    }
}

/// Days as people write them.
enum AnswerPeriod {
    /// `2.–18. september 2013`, `2 September – 18 October 2013`.
    /// - Parameter days: `2013-09-02`.
    static func text(_ days: ClosedRange<String>, _ language: Language) -> String {
        let (first, last) = (Day(days.lowerBound), Day(days.upperBound))
        if first == last { return last.text(language) }
        if first.year != last.year { return first.text(language) + " – " + last.text(language) }
        if first.month != last.month { return "\(first.inYear(language)) – \(last.text(language))" }
        return "\(first.inMonth(language))–\(last.text(language))"
    }

    private struct Day: Equatable {
        let year: Substring
        let month: Int
        let day: Int

        init(_ text: String) {
            let parts = text.split(separator: "-")
            year = parts.first ?? ""
            month = parts.dropFirst().first.flatMap { Int($0) } ?? 0
            day = parts.dropFirst(2).first.flatMap { Int($0) } ?? 0
        }

        func inMonth(_ language: Language) -> String { language == .en ? "\(day)" : "\(day)." }

        func inYear(_ language: Language) -> String {
            let months = language == .en ? AnswerPeriod.english : AnswerPeriod.norwegian
            return inMonth(language) + " " + (months.indices.contains(month - 1) ? months[month - 1] : "\(month)")
        }

        func text(_ language: Language) -> String { inYear(language) + " " + year }
    }

    /// The same in bokmål and nynorsk.
    private static let norwegian = [
        "januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november",
        "desember",
    ]
    private static let english = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
}
