import Analysis
import Findings
import Foundation
import TestSupport
import Testing

/// docs/measures.md is made from the lists, so it cannot drift from them.
@Suite struct DocumentationTests {
    private static let path = Outside.root + "/docs/measures.md"

    @Test func `docs/measures.md lists every measure and figure with its definition`() throws {
        let current = Self.document
        if ProcessInfo.processInfo.environment["BROBYGGER_RENEW"] != nil {
            try Data(current.utf8).write(to: URL(fileURLWithPath: Self.path))
            Issue.record("docs/measures.md was renewed; look at it and run the tests without BROBYGGER_RENEW.")
        }
        let text = try? String(contentsOfFile: Self.path, encoding: .utf8)
        #expect(text == current, "Renew it: BROBYGGER_RENEW=1 swift test --filter DocumentationTests")
    }

    private static var document: String {
        """
        # Measures and figures

        Made from the program's own lists (`MeasureList`, `FigureList`, `GroupFigureList`, `MixingFigureList`,
        `ResponseFigureList`); the workbook's Dictionary says the same in the study's language. n is the number of persons on
        the roster. Every cumulative level is a network of its own: a tie is there where the reported level is that level or
        stronger. A missing answer is never zero: what it would decide is empty. What is not defined is empty too.

        With `measures: degrees` under the mapping's `analysis` (or `run --measures degrees`) a study has what is counted person
        by person and pair by pair: of the measures \(within(MeasureList.all.filter { $0.scope == .degrees }.map(\.id))), of the
        figures of a network \(within(FigureList.all.within(.degrees).map(\.id))), of those of a function all but
        \(within(GroupFigureList.all.filter { $0.scope == .all }.map(\.id))), and those of attributes and responses. The rest is
        nowhere in the results, nor are the sheets Clusters, Sensitivity and Nearness to bodies, and a finding says so; in a
        network of more than 500 persons there are no pictures either, since those show communities.

        ## Measures of a person

        Per relation and level. "Ties" says which ties a measure follows: those the person reports (outgoing), those others
        report (incoming), both, or one tie per pair by the mapping's `symmetrise` (symmetrised; `maximum` unless it says
        otherwise).

        | id | GraphML | name | ties | range | definition | source |
        |---|---|---|---|---|---|---|
        \(MeasureList.all.map { measure in
            row([
                "`\(measure.id)`", "`\(measure.graphMLKey)`", measure.name.en, measure.direction.rawValue, measure.range,
                measure.definition.en, measure.source,
            ])
        }.joined(separator: "\n"))

        ## Figures of a network

        Per relation and level. How the three ideal forms are made stands in [ideal-forms.md](ideal-forms.md).

        \(table(FigureList.all))

        ## Figures of a function

        Per relation and level, for each group that the mapping's `group-by` makes. Persons with several functions count in
        each of them.

        \(table(GroupFigureList.all))

        ## Figures of an attribute

        Per relation and level, over the reported ties.

        \(table(MixingFigureList.all))

        ## Response

        \(table(ResponseFigureList.all))

        """
    }

    private static func within(_ ids: [String]) -> String { ids.map { "`\($0)`" }.joined(separator: ", ") }

    private static func table<Subject>(_ figures: [Figure<Subject>]) -> String {
        (["| id | name | range | definition | source |", "|---|---|---|---|---|"]
            + figures.map { row(["`\($0.id)`", $0.name.en, $0.range, $0.definition.en, $0.source]) })
            .joined(separator: "\n")
    }

    private static func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
}
