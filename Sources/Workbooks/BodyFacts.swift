import Analysis
import Findings
import NetworkModel
import Spreadsheet
import Telling

/// The rows of the overview about contact with bodies.
enum BodyFacts {
    static func all(_ content: NetworkContent) -> [OverviewSheet.Fact] {
        zip(content.network.affiliations, content.analysis.affiliations).flatMap { affiliation, analysis in
            persons(affiliation, analysis) + kinds(affiliation, analysis)
                + analysis.bodies.flatMap { body(affiliation, $0, of: content.network) }
        }
    }

    private static func fact(
        _ affiliation: Affiliation, _ name: Text, _ value: Int, _ explanation: Text
    ) -> OverviewSheet.Fact {
        OverviewSheet.Fact(
            Text { "\(affiliation.label): \(name[$0])" }, .integer(value), explanation, part: .bodies)
    }

    private static func persons(_ affiliation: Affiliation, _ analysis: AffiliationAnalysis) -> [OverviewSheet.Fact] {
        [
            fact(
                affiliation, Text("sheet.body.answered"), analysis.answered,
                Text("sheet.body.persons-who-answered-question", ["not-answered": analysis.notAnswered])),
            fact(
                affiliation, Text("sheet.body.with-contact"), analysis.withContact.count,
                Text("sheet.body.persons-at-least-one")),
            fact(
                affiliation, Text("sheet.body.without-contact"),
                analysis.withoutContact.count,
                Text("sheet.body.persons-who-answered-they")),
        ]
    }

    private static func kinds(_ affiliation: Affiliation, _ analysis: AffiliationAnalysis) -> [OverviewSheet.Fact] {
        zip(affiliation.kinds, analysis.personsByKind).map { kind, persons in
            fact(
                affiliation, Text(asGiven: kind.label.insideSentence), persons.count,
                Text("sheet.body.persons-who-have-this"))
        }
    }

    private static func body(
        _ affiliation: Affiliation, _ summary: AffiliationAnalysis.BodySummary, of network: Network
    ) -> [OverviewSheet.Fact] {
        let label = network.bodies[summary.body].label
        func fact(_ name: Text, _ persons: [Int], _ explanation: Text) -> OverviewSheet.Fact {
            Self.fact(affiliation, Text { "\(label), \(name[$0])" }, persons.count, explanation)
        }
        return [
            fact(
                Text("sheet.body.persons-with-contact"),
                summary.persons,
                Text("sheet.body.all-kinds-together-each")),
            fact(
                Text("sheet.body.mutual-contact"), summary.mutual,
                Text("sheet.body.persons-who-discuss-body")),
            fact(
                Text("sheet.body.information-to-it-only"),
                summary.toBodyOnly,
                Text("sheet.body.persons-who-only-give")),
            fact(
                Text("sheet.body.information-from-it-only"),
                summary.fromBodyOnly,
                Text("sheet.body.persons-who-only-receive")),
        ]
    }
}
