import Analysis
import Findings
import NetworkModel
import Spreadsheet
import Telling

/// The key figures, one row per fact: who answered, and each relation at each cumulative level.
enum OverviewSheet {
    static let name = Text("sheet.overview")

    /// What a fact is about, for the filter.
    enum Part: CaseIterable {
        case response, figures, forms, bridgeBuilders, groups, bodies, reporting, sheets

        var word: Text {
            switch self {
            case .response: Text("sheet.overview.response")
            case .figures: Text("sheet.overview.key-figures")
            case .forms: Text("sheet.overview.ideal-forms")
            case .bridgeBuilders: Text("sheet.overview.bridge-builders")
            case .groups: Text("sheet.overview.functions")
            case .bodies: Text("sheet.overview.political-contact")
            case .reporting: Text("sheet.overview.about-the-data")
            case .sheets: Text("sheet.overview.sheets")
            }
        }
    }

    struct Fact {
        let name: Text
        let value: Cell
        let explanation: Text
        var part: Part = .response
        var level: LevelContent?

        init(_ name: Text, _ value: Cell, _ explanation: Text, part: Part = .response) {
            self.name = name
            self.value = value
            self.explanation = explanation
            self.part = part
        }
    }

    /// - Parameter sheets: those whose names may be numbers.
    static func sheet(_ content: NetworkContent, sheets: [Sheet]) -> Sheet {
        let relations = zip(content.network.relations, content.analysis.relations)
        let rows =
            responseFacts(content) + EditionFacts.all(content) + GroupFacts.all(content)
            + relations.flatMap { relation, analysis in
                answerFacts(relation, content.network.response(of: relation)) + dyadFacts(relation)
                    + analysis.levels.enumerated().flatMap { position, level in
                        LevelFacts(
                            content: content,
                            level: LevelContent(relation: relation, level: position, analysis: level)
                        ).all
                    }
            } + BodyFacts.all(content) + ReportingFacts.all(content)
            + sheets.compactMap { sheet in
                sheet.fullName.map { name in
                    Fact(
                        Text("sheet.overview.sheet", ["sheet": sheet.name]), .text(name),
                        Text("sheet.overview.sheet.explanation"), part: .sheets)
                }
            }
        return Sheet(
            key: "overview", name: name, language: content.language, frozenColumns: 1,
            columns: columns(content.language), rows: rows)
    }

    private static func columns(_ language: Language) -> [SheetColumn<Fact>] {
        [
            SheetColumn(
                Text("sheet.overview.fact"), .longText,
                meaning: Text("sheet.overview.fact.meaning")
            ) { .text($0.name[language]) },
            SheetColumn(
                Text("sheet.overview.value"), .mixed,
                meaning: Text("sheet.overview.value.meaning")
            ) { $0.value },
            SheetColumn(
                Text("sheet.figures.explanation"), .longText,
                meaning: Text("sheet.overview.explanation.meaning")
            ) { .text($0.explanation[language]) },
            SheetColumn(
                Text("sheet.overview.part"), .text,
                meaning: Text("sheet.overview.part.meaning"),
                values: .list(Part.allCases.map(\.word))
            ) { .text($0.part.word[language]) },
            SheetColumn(
                Text("sheet.figures.relation"), .text,
                meaning: Text("sheet.overview.relation.meaning"), source: .mapping
            ) { .text(orEmpty: $0.level?.relation.label) },
            SheetColumn(
                Text("sheet.figures.level"), .text,
                meaning: Text("sheet.overview.level.meaning"), source: .mapping
            ) { .text(orEmpty: $0.level?.levelName) },
        ]
    }

    private static func responseFacts(_ content: NetworkContent) -> [Fact] {
        let response = content.network.response
        return [
            Fact(
                Text("sheet.overview.network"), .text(orEmpty: content.network.title),
                Text(asGiven: content.study.title)),
            Fact(
                Text("sheet.overview.edition"), .text(content.study.edition.word[content.language]),
                content.study.edition.explanation),
            Fact(
                Text("figure.persons"), .integer(response.persons),
                Text("sheet.overview.everybody-roster-whether-they")),
            Fact(
                Text("sheet.overview.respondents-complete"),
                .integer(response.complete),
                Text("sheet.overview.answered-every-item-they")),
            Fact(
                Text("sheet.overview.respondents-partial"), .integer(response.partial),
                Text("sheet.overview.answered-some-items-not")),
            Fact(
                Text("sheet.overview.respondents-blank"), .integer(response.blank),
                Text("sheet.overview.have-row-export-no")),
            Fact(
                Text("sheet.overview.respondents-none"), .integer(response.none),
                Text("sheet.overview.have-no-row-export")),
            Fact(
                Text("response.rate"), .share(orEmpty: response.rate),
                Text("sheet.overview.complete-partial-persons")),
        ]
    }

    private static func answerFacts(_ relation: Relation, _ response: RelationResponse) -> [Fact] {
        [
            Fact(
                Text("sheet.overview.answered-question", ["relation": relation.label]), .integer(response.answered),
                Text("sheet.overview.answered-about-at-least")),
            Fact(
                Text("sheet.overview.left-blank", ["relation": relation.label]), .integer(response.blank),
                Text("sheet.overview.have-response-export-but")),
            Fact(
                Text("sheet.overview.response-rate", ["relation": relation.label]), .share(orEmpty: response.rate),
                Text("sheet.overview.answered-the-question-persons")),
        ]
    }

    private static func dyadFacts(_ relation: Relation) -> [Fact] {
        let counts = relation.dyadCounts
        let states: [(DyadState, Int, Text)] = [
            (
                .agreed, counts.agreed,
                Text("sheet.overview.both-report-tie-at")
            ),
            (
                .conflicting, counts.conflicting,
                Text("sheet.overview.both-report-tie-at-2")
            ),
            (
                .oneSided, counts.oneSided,
                Text("sheet.overview.one-reports-tie-other")
            ),
            (
                .unconfirmed, counts.unconfirmed,
                Text("sheet.overview.one-reports-tie-other-2")
            ),
            (
                .none, counts.none,
                Text("sheet.overview.both-answered-there-no")
            ),
            (
                .unknown, counts.unknown,
                Text("sheet.overview.rest-nobody-reports-tie")
            ),
        ]
        return states.map { state, count, explanation in
            Fact(
                Text("sheet.overview.dyads", ["relation": relation.label, "state": state.word]),
                .integer(count), explanation, part: .figures)
        }
    }
}
