import Analysis
import Findings
import NetworkModel
import Spreadsheet
import Telling

/// One row per thing that makes the networks hard to compare: what, where, and why it matters.
enum FlagsSheet {
    static let name = Text("sheet.flags")

    static func sheet(_ flags: [ComparabilityFlag], _ content: ExportContent) -> Sheet {
        let language = content.language
        let names = content.networkNames
        return Sheet(
            key: "comparability", name: name, language: language, frozenColumns: 2,
            columns: [
                SheetColumn(
                    Text("sheet.flags.flag"), .text,
                    meaning: Text("sheet.flags.flag.meaning"),
                    values: .list(ComparabilityFlag.Kind.allCases.map(\.word))
                ) { .text($0.kind.word[language]) },
                SheetColumn(
                    Text("sheet.flags.networks"), .longText,
                    meaning: Text("sheet.flags.networks.meaning")
                ) { .text($0.networks.map { names[$0] }.joined(separator: "; ")) },
                SheetColumn(
                    Text("sheet.figures.about"), .text,
                    meaning: Text("sheet.flags.about.meaning"),
                    source: .mapping
                ) { .text(orEmpty: $0.subject) },
                SheetColumn(
                    Text("explain.what-means"), .longText,
                    meaning: Text("sheet.flags.what-means.meaning")
                ) { .text($0.text[language]) },
                SheetColumn(
                    Text("sheet.flags.why-it-matters"), .longText,
                    meaning: Text("sheet.flags.why-it-matters.meaning")
                ) { .text($0.kind.importance[language]) },
            ], rows: flags)
    }
}

extension ComparabilityFlag.Kind {
    var word: Text {
        switch self {
        case .size: Text("sheet.flags.different-sizes")
        case .lowResponseRate: Text("sheet.flags.low-response-rate")
        case .unequalResponseRates:
            Text("sheet.flags.unequal-response-rates")
        case .missingGroup: Text("sheet.flags.function-missing")
        case .missingRelation: Text("sheet.flags.not-asked")
        case .otherAnswerOptions:
            Text("sheet.flags.other-answer-options")
        case .unusedLevel: Text("sheet.flags.answer-not-used")
        case .withinNonResponse: Text("sheet.flags.small-differences")
        }
    }

    /// What it does to the figures.
    var importance: Text {
        switch self {
        case .size:
            Text("sheet.flags.density-centralization-depend-how")
        case .lowResponseRate:
            Text("sheet.flags.contact-between-those-who")
        case .unequalResponseRates:
            Text("sheet.flags.where-fewer-answered-there")
        case .missingGroup:
            Text("sheet.flags.there-no-figures-function")
        case .missingRelation:
            Text("sheet.flags.relation-can-be-compared")
        case .otherAnswerOptions:
            Text("sheet.flags.same-answer-can-mean")
        case .unusedLevel:
            Text("sheet.flags.if-answer-was-not")
        case .withinNonResponse:
            Text("sheet.flags.small-differences-mean")
        }
    }
}
