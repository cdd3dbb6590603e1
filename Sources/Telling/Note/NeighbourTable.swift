import Analysis
import Findings
import NetworkModel

/// A network beside the others of its study, which go by their aliases: the note is one municipality's own.
struct NeighbourTable {
    private let study: ExportContent
    private let comparison: StudyComparison
    private let names: [String]
    private var words: ReportWords { ReportWords(language: study.language) }

    /// More would not stand on a page.
    private static let most = 6
    private static let figures = [
        "withContact", "isolates", "meanDegree", "densityAll", "reciprocityArcsObserved", "largestComponent",
    ]

    /// Nil where the study has one network only, or too many for a table, and for a wave that is not the latest.
    init?(_ own: NetworkContent, in study: ExportContent) {
        let study = study.sideBySide
        guard study.study.networks.contains(where: { $0.id == own.network.id }) else { return nil }
        guard let comparison = study.analysis.comparison, study.study.networks.count <= Self.most else { return nil }
        self.study = study
        self.comparison = comparison
        names = study.study.networks.enumerated().map { position, network in
            network.id == own.network.id
                ? (network.title.isEmpty ? network.id : network.title)
                : network.alias ?? Network.name(ofNumber: position + 1, study.language)
        }
    }

    var blocks: [Block] {
        let lead = words.pick(
            nb: """
                De andre nettverkene i undersøkelsen står med alias. Forskjeller kan komme av størrelse, av hvem som har svart og av \
                hvem som står på adresselisten, ikke bare av hvordan folk arbeider.
                """,
            nn: """
                Dei andre nettverka i undersøkinga står med alias. Skilnader kan kome av storleik, av kven som har svart og av kven \
                som står på adresselista, ikkje berre av korleis folk arbeider.
                """,
            en: """
                The other networks of the survey go by aliases. Differences may come from size, from who answered and from who is on \
                the roster, not only from how people work.
                """)
        return [.paragraph(lead)] + relations.map { .table(table($0)) }
    }

    /// Each with its weakest level, where everything counts.
    private var relations: [Relation] {
        var met: Set<String> = []
        return study.study.networks.flatMap(\.relations).filter { met.insert($0.id).inserted }
    }

    private func table(_ relation: Relation) -> Table {
        let rows =
            comparison.rows.filter { row in
                row.relation == nil && ResponseFigureList.all.contains { $0.id == row.figure }
            }
            + comparison.rows.filter { row in
                row.relation == relation.id && row.level == relation.levels.last?.id && row.subject == .network
                    && Self.figures.contains(row.figure)
            }
        return Table(
            caption: words.title(relation, upTo: relation.levels.count - 1),
            columns: [words.pick(nb: "Tall", nn: "Tal", en: "Figure")] + names, numbers: Set(1...names.count),
            rows: rows.map { row in
                let kind = FigureSection.kind(of: row)
                return .init(
                    cells: [Table.Cell(row.name[study.language])]
                        + zip(row.values, row.ranges).map { value, range in
                            Table.Cell(words.number(value, kind), range: range.map { words.range($0, kind) })
                        })
            })
    }
}
