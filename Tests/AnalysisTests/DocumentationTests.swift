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
        nowhere in the results, nor are the sheets Clusters, How sure, Sensitivity and Nearness to bodies, and a finding says so; in a
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

        \(positions)

        \(certainty)

        \(change)
        """
    }

    /// What two waves of a network are compared by.
    private static let change = """
        ## What has changed between two waves

        In study.json (`changes`), change.xlsx and the report of a network that was asked in waves. Counted are ordered pairs of persons
        who are on both rosters; who is the same person, the mapping says (`match-waves`). At a level a pair has contact where the level
        reported is that one or a stronger one.

        | id | range | definition | source |
        |---|---|---|---|
        | `observedTwice` | ≥ 0 | Pairs with an answer, contact or none, in both waves. | |
        | `unknown` | ≥ 0 | All other pairs. An unknown pair is never a change. | |
        | `kept`, `new`, `gone`, `never` | ≥ 0 | Of the pairs observed twice: contact both times, only then, only before, neither time. | |
        | `jaccard` | 0 – 1 | kept / (kept + new + gone); absent where that is 0. | Jaccard (1901); Snijders, van de Bunt & Steglich (2010) |
        | `figures.*.from`, `to` | | The figure of each wave, of everybody on its roster. | |
        | `figures.*.fromTwice`, `toTwice` | | The same of persons on both rosters, with the ties of pairs observed twice only: what no coming, no leaving and no missing answer has moved. | |
        | `figures.*.rangeFrom`, `rangeTo` | | Where the figure of those on both rosters lies in 9 of 10 cases had everybody answered (“How sure”); the figure itself where nothing is missing. | |
        | `figures.*.difference` | | `beyond-non-response` where the two ranges have nothing in common, in the direction of `fromTwice` to `toTwice`; else `within-non-response`. | |

        Figures compared: \(FigureList.changing.map { "`\($0.id)`" }.joined(separator: ", ")).

        That something has become more or less is a sentence only where `difference` is beyond non-response. Of density it takes that the
        new and the gone pairs are not about as many, too: (new − gone)² ≥ 3.84 · (new + gone), the test of McNemar (1947), without which one
        of twenty networks in which nothing but chance moved pairs would be told to have more contact or less. Pairs of two persons are
        not independent of each other, so the test is somewhat too willing: the figures stand beside every sentence.

        **Places.** A person stands in one place in the pictures of all waves and levels. The first wave is laid out by itself; each
        further one starts from there and moves people only as far as the ties it adds pull them, so that the pictures of the last survey
        are found again. Measured as how far people stand from where they stood before the wave was added, both layouts centred and of one
        size, in parts of the spread (the root of the mean squared distance from the middle): \(stability)
        """

    private static let stability = """
        of 29 freshmen of a Dutch university, in the pictures of two waves and in those of three, half move less than
        0.19 and nine of ten less than 0.34 (0.26 and 0.95 where the three are laid out anew; distances between pairs correlate by 0.97
        and 0.94).
        """

    /// What stands in study.json alone, and who else computes what careful readers look for.
    private static let positions = """
        ## Positions, and two relations held together

        These stand in study.json: `brokerage` and `core` of each person, `corePeriphery` of each level, `multiplexity` of the network.

        | id | of | range | definition | source |
        |---|---|---|---|---|
        | `coordinator` | person | ≥ 0 | Ties one → person → other without a tie one → other, all three of one group (the mapping's `group-by`). Persons in no group or in several have no roles and are no ends. | Gould & Fernandez (1989) |
        | `gatekeeper` | person | ≥ 0 | The same where the one is of another group, and the other of the person's own. | Gould & Fernandez (1989) |
        | `representative` | person | ≥ 0 | The same where the one is of the person's own group, and the other of another. | Gould & Fernandez (1989) |
        | `itinerant` | person | ≥ 0 | The same where the two are of one group, and the person of another. | Gould & Fernandez (1989) |
        | `liaison` | person | ≥ 0 | The same where all three are of different groups. | Gould & Fernandez (1989) |
        | `corePeriphery` | level | 0 – 1 | The correlation of the symmetrised network with a core in which all have contact and a periphery in which nobody has; what is between the two does not count. The core is made of those with most contacts, as many as give the highest correlation. | Borgatti & Everett (1999); Lip (2011) |
        | `core` | person | 0, 1 | Whether the person is in that core. | Borgatti & Everett (1999) |
        | `jaccard` | two relations | 0 – 1 | Ordered pairs with a tie in both / with a tie in one at least, of those answered in both; at each level that both have. | Jaccard (1901) |
        | `qap.correlation` | two relations | −1 – 1 | The correlation of the two over ordered pairs, among those who answered both. | Krackhardt (1988) |
        | `qap.p` | two relations | 0 – 1 | The share of 999 dealings of the persons of one of them (99 or more, or none, in large networks) that give as much or more, the real one counted among them. | Krackhardt (1988) |

        Each is computed by somebody else too, in the tests or in `make test-all`:

        | what | also computed by |
        |---|---|
        | `meanDegree`, `inDegreeSpread` | R, from the ties (`Tests/Oracles/R`) |
        | `outDegreeSpread`, `inDegreeShare`, `confirmed` | counted by hand (`LevelFiguresTests`, `MeasureTests`) |
        | `connectedness` | R sna `connectedness` (`Tests/Oracles/R`) |
        | `eigenvector`, empty outside the largest component | networkx (`AgreementTests`) |
        | `coordinator` to `liaison` | R sna `brokerage` (`Tests/Oracles/R`), and counted by hand (`PositionTests`) |
        | `corePeriphery`, `core` | R `cor` over the ideal pattern (`Tests/Oracles/R`; sna has no such function), and every core of a size (`PositionTests`) |
        | `groupCloseness`, expected, by chance | R sna `geodist` with labels permuted in R (`Tests/Oracles/R`), and all dealings (`LabelPermutationTests`) |
        | `jaccard` | counted by hand (`MultiplexityTests`) |
        | `qap.correlation`, `qap.p` | R sna `gcor`, `qaptest` (`Tests/Oracles/R`), and all dealings (`MultiplexityTests`) |
        | `eiIndex` by chance | labels permuted in R (`Tests/Oracles/R`), and all dealings (`LabelPermutationTests`) |
        | p for many tests at once | R `p.adjust` (`LabelPermutationTests`) |
        """

    /// What is not a list. The numbers are those of `make coverage`.
    private static let certainty = """
        ## How sure

        Where answers are missing, five figures of each level come with how far they could be from what everybody's answers
        would have given: `densityAll`, `meanDegree`, `reciprocityArcs`, `weakComponents` and `isolates`.

        **Bounds** are exact: the least and the most that any filling of the unknown answers gives (an answer that was never
        asked for is unknown as well). They always hold, and are often wide.

        **The interval** is the middle 95 % of 200 drawings of the missing answers (40 or more in networks so large that 200
        would take long; none above 5,000 persons, and none with fewer than five who answered). What was answered never
        changes, what nobody was asked stays without a tie, and no drawing is ever written as a tie. Somebody who did not
        answer is given the habits of one of those who did (drawn with replacement, likelier the more alike the two are in
        being named: weight exp(−difference / 3 standard deviations)): the odds of naming somebody who names you, and of
        naming somebody who does not, each drawn towards everybody's by one answer's worth. In the latter case the log-odds
        of the other's share of namings count too, times 0.6 · k / (k + 8) for k respondents. A few respondents do not show
        all that people can be, so the donor's odds are multiplied by exp(0.8 · s · z), s the spread of activity among
        the respondents and z standard normal. Who left out some answers only keeps the own habits. One lot decides
        all levels of a pair, so that a daily tie is a weekly one. The seed is 42, and persons are taken in the order of their
        ids, so that neither the roster's order nor the edition changes a number.

        **What it assumes**: those who did not answer are like those who did who are named as often. If they have less
        contact than that, density is too high, and nothing in the answers can show it (the lower half of the table).

        People were taken out of networks that are known in full, 100 times each, at random or rather those who name few
        (weight 1 / (1 + out-degree)); how often the interval holds the whole network's figure (`make coverage`). Fifteen
        simulated networks of 18 to 60 persons with units, unlike activity and closeness; then six measured ones of 13 to
        24 persons (`make coverage NETWORKS=file`): advice and friendship of Krackhardt's managers, the rescue networks of Texas, Cheyenne and
        Wichita and van de Bunt's freshmen, the last four among those who answered everything. Each level counts by itself.

        \(CoverageTable.rows)

        Bounds held in every one of 89,985 simulated and 51,000 measured figures. At random each figure is held in nine of ten runs or more.
        Where rather the quiet are missing, density and mean degree are not: 0.77 to 0.87 with 20 and 30 % taken out. Who is missing then names fewer
        than those who answered, and nothing in the answers says so: a wider interval would hide that, not mend it. The interval is called nine of ten and drawn as the middle 95 %: with a tenth of twenty
        people missing two lots decide, and nobody's spread is known from twenty.

        **Chance.** Labels of groups are dealt out anew among the persons (among those who answered and those who did not,
        each by themselves), 1,999 to 9,999 times (499 for the E-I index), fewer with many ties and never above 200,000 of them; every answer stays,
        so that each person keeps the own contacts, many or few. That gives what to expect between two groups, how rare so
        few ties are, and the same for all pairs of groups at once (Benjamini & Hochberg 1995): a hole is named where the
        latter is below 0.05, fewer than half of the expected ties are there and most pairs are answered. The E-I index
        stands beside its mean and middle 95 % under the same dealings. Where a function stands is held against them as well; what to
        expect is exact there, since each stratum keeps its labels. Ring, line and modularity stand beside those of 50
        networks in which everybody has as many contacts as here (ends of ties exchanged ten times as often as there are
        ties; 20 networks or more where ties are many, none where persons × (persons + pairs in contact) exceeds 1.2 million,
        and modularity the best of four starts, fewer with many ties). Communities are the best of up to 20 starts, fewer from 1,250 pairs
        in contact on; how alike the starts end is the mean adjusted Rand index between the best and the others.

        **What is said** of persons is looked at in 100 of the drawings (40 or more; none where persons × (persons + ties)
        exceeds 500,000): who is among the first three by betweenness, who cuts off somebody who answered, and how much gathers on one
        person. What holds in fewer than half of them is not said, and what holds in fewer than 95 of 100 is called only likely, with
        in how many of ten. No sentence rests on ring, line, modularity or the E-I index: those stand in the workbook's overview (ring and
        line in the report too) beside what chance gives.

        \(CoverageTable.shuffled)

        """

    private static func within(_ ids: [String]) -> String { ids.map { "`\($0)`" }.joined(separator: ", ") }

    private static func table<Subject>(_ figures: [Figure<Subject>]) -> String {
        (["| id | name | range | definition | source |", "|---|---|---|---|---|"]
            + figures.map { row(["`\($0.id)`", $0.name.en, $0.range, $0.definition.en, $0.source]) })
            .joined(separator: "\n")
    }

    private static func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
}
