import Analysis
import Findings
import NetworkModel

/// The key figures of each relation, one column a level, each with its explanation.
struct FigureSection {
    let content: NetworkContent
    private var scope: MeasureScope { content.study.settings.measures }
    private var words: ReportWords { content.words }

    /// What a meeting can use; the workbook has the rest.
    static let figures = [
        "withContact", "isolates", "withoutContactNotAnswered", "ties", "meanDegree", "densityAll",
        "reciprocityArcsObserved",
        "dyadsMutual", "dyadsOneSided", "dyadsUnconfirmed", "largestComponent",
        "communities", "transitivity", "meanDistance", "degreeCentralizationIn", "betweennessCentralization", "star",
        "ring", "line",
    ].compactMap(FigureList.figure)

    /// The ideal forms are explained by 0 and 1, so that is how they are written.
    static func kind(of figure: Figure<LevelAnalysis>) -> FigureKind {
        figure.source == "docs/ideal-forms.md" ? .number : figure.kind
    }

    static func kind(of row: ComparisonRow) -> FigureKind { FigureList.figure(row.figure).map(kind) ?? row.kind }

    var blocks: [Block] {
        [
            .paragraph(
                words.pick(
                    nb: """
                        Hvert nivå teller med de hyppigere. Et tall er ikke godt eller dårlig i seg selv; det får mening når dere \
                        holder det opp mot oppgavene. En strek betyr at tallet ikke lar seg regne ut.
                        """,
                    nn: """
                        Kvart nivå tel med dei hyppigare. Eit tal er ikkje godt eller dårleg i seg sjølv; det får meining når de \
                        held det opp mot oppgåvene. Ein strek betyr at talet ikkje lèt seg rekne ut.
                        """,
                    en: """
                        Each level includes the stronger ones. A figure is not good or bad in itself; it gets its meaning beside \
                        the tasks. A dash means that the figure cannot be computed.
                        """))
        ] + notes.map { Block.paragraph($0, .note) }
            + zip(content.network.relations, content.analysis.relations).map { relation, analysis in
                .table(table(relation, analysis))
            } + [
                .paragraph(
                    scope == .degrees
                        ? onlyDegrees
                        : words.pick(
                            nb: """
                                Stjerne, ring og linje er rene former: i en stjerne går alt gjennom én person, i en ring er alle like, \
                                men veiene lange, i en linje mangler oversikten. Virkelige nettverk har trekk av alle tre.
                                """,
                            nn: """
                                Stjerne, ring og linje er reine former: i ei stjerne går alt gjennom éin person, i ein ring er alle \
                                like, men vegane lange, i ei linje manglar oversynet. Verkelege nettverk har trekk av alle tre.
                                """,
                            en: """
                                Star, ring and line are pure forms: in a star everything passes one person, in a ring all are equal \
                                but the ways are long, in a line nobody has an overview. Real networks have traits of all three.
                                """), .note)
            ]
    }

    private var notes: [String] {
        (content.levels.contains { $0.analysis.certainty?.redrawn != nil } ? [rangeNote] : [])
            + (content.levels.contains { $0.analysis.byChance("ring") != nil } ? [chanceNote] : [])
    }

    private var chanceNote: String {
        words.pick(
            nb: "Under ring og linje står hva tilfeldige nettverk gir der alle har like mange kontakter som her.",
            nn: "Under ring og linje står kva tilfeldige nettverk gir der alle har like mange kontaktar som her.",
            en:
                "Under ring and line stands what networks made by chance give in which everybody has as many contacts as here."
        )
    }

    private var rangeNote: String {
        words.pick(
            nb: "Under noen av tallene står hvor de trolig ville ligget om alle hadde svart (9 av 10).",
            nn: "Under nokre av tala står kvar dei truleg ville lege om alle hadde svart (9 av 10).",
            en: "Under some figures stands where they would likely lie had everybody answered (9 of 10).")
    }

    private var onlyDegrees: String {
        words.pick(
            nb: """
                Bare grad og det som telles par for par, er regnet ut. Klynger, brobyggere og avstander er derfor ikke nevnt i \
                rapporten; det sier ingenting om nettverket.
                """,
            nn: """
                Berre grad og det som blir talt par for par, er rekna ut. Klynger, brubyggjarar og avstandar er derfor ikkje \
                nemnde i rapporten; det seier ingenting om nettverket.
                """,
            en: """
                Only degrees and what is counted pair by pair are computed. Clusters, bridge builders and distances are \
                therefore not mentioned in this report; that says nothing about the network.
                """)
    }

    private func table(_ relation: Relation, _ analysis: RelationAnalysis) -> Table {
        Table(
            caption: relation.label,
            columns: [words.pick(nb: "Tall", nn: "Tal", en: "Figure")]
                + relation.levels.indices.map { relation.levelRange($0) ?? relation.levels[$0].label } + [
                    words.pick(nb: "Forklaring", nn: "Forklaring", en: "Explanation")
                ], numbers: Set(1...relation.levels.count),
            rows: Self.figures.within(scope).map { figure in
                .init(
                    cells: [Table.Cell(figure.name[content.language])]
                        + analysis.levels.map { level in
                            Table.Cell(
                                words.number(figure.value(level), Self.kind(of: figure)), range: range(figure, level))
                        } + [Table.Cell(figure.definition[content.language])])
            })
    }

    /// Where it would lie in 9 of 10 cases had everybody answered; nil where nothing is unknown, or it does not move. Of a figure that
    /// means little by itself what chance gives.
    private func range(_ figure: Figure<LevelAnalysis>, _ level: LevelAnalysis) -> String? {
        if let chance = level.byChance(figure.id) {
            return words.pick(nb: "tilfeldig ", nn: "av slump ", en: "by chance ")
                + words.range(chance.range, Self.kind(of: figure))
        }
        guard let interval = level.likely(figure.id) else { return nil }
        let text = words.range(interval, Self.kind(of: figure))
        return text == words.number(figure.value(level), Self.kind(of: figure)) ? nil : text
    }
}
