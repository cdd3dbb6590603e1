import Analysis
import Findings
import NetworkModel
import Spreadsheet
import Telling

/// One row per relation, level and network: the key figures that are shares, and how far each could be from what everybody's
/// answers would have given; with a chart of each.
enum RangesSheet {
    struct Row {
        /// `Nordvik, Daily`: of the charts.
        let place: String
        let network: String
        let level: LevelContent
        let certainty: LevelCertainty
    }

    /// One column of a share: what stands there, and how a chart shows it.
    private struct Part {
        let name: Text
        let meaning: Text
        let colour: Int
        var mark = SheetChart.Mark.dot
        let value: (UncertainShare, LevelAnalysis, LevelCertainty) -> Double?
    }

    /// In the order in which a chart of ranges wants them: a box from the first to the last, a line over all of them.
    private static var parts: [Part] {
        let assumption = Text("sheet.certainty.assumes-those-who-did")
        return [
            Part(
                name: Text("sheet.certainty.from-9-of-10"),
                meaning: Text("sheet.certainty.from-9-of-10.meaning", ["assumption": assumption]), colour: likely
            ) { share, _, certainty in share.likely(certainty)?.lowerBound },
            Part(
                name: Text("sheet.certainty.at-least"), meaning: Text("sheet.certainty.at-least.meaning"),
                colour: possible
            ) { share, _, certainty in share.bounds(certainty)?.lowerBound },
            Part(
                name: Text("sheet.certainty.by-the-answers"), meaning: Text("sheet.certainty.by-the-answers.meaning"),
                colour: given, mark: .diamond
            ) { share, analysis, _ in share.value(analysis) },
            Part(
                name: Text("sheet.certainty.at-most"), meaning: Text("sheet.certainty.at-most.meaning"),
                colour: possible
            ) { share, _, certainty in share.bounds(certainty)?.upperBound },
            Part(
                name: Text("sheet.certainty.to-9-of-10"),
                meaning: Text("sheet.certainty.to-9-of-10.meaning", ["assumption": assumption]), colour: likely
            ) { share, _, certainty in share.likely(certainty)?.upperBound },
        ]
    }

    /// As in the report.
    private static let (likely, possible, given) = (0x6FB0D6, 0x6B7680, 0x0F2F45)

    /// Nil where everything is known, or the networks are too large for it.
    static func sheet(_ content: ExportContent) -> Sheet? {
        let rows = rows(content)
        guard rows.contains(where: \.certainty.isOpen) else { return nil }
        let language = content.language
        var sheet = Sheet(
            key: "certainty", name: CertaintySheet.name, language: language, frozenColumns: 1,
            columns: places + LevelColumns.both(\.level) + UncertainShare.allCases.flatMap(columns), rows: rows)
        sheet.drawings = SheetDrawings(
            .beside(columns: 1),
            UncertainShare.allCases.enumerated().map { chart($1, first: 4 + $0 * parts.count, rows, content) })
        return sheet
    }

    /// Networks stand beside each other at each level.
    private static func rows(_ content: ExportContent) -> [Row] {
        let hasSeveral = content.study.networks.contains { $0.relations.count > 1 }
        let all = zip(content.networkNames, content.networks).flatMap { name, network in
            network.levels.compactMap { level in
                level.analysis.certainty.map {
                    Row(
                        place: "\(name), \(hasSeveral ? level.title : level.levelName)", network: name, level: level,
                        certainty: $0)
                }
            }
        }
        let order = Dictionary(all.enumerated().map { (key($1), $0) }, uniquingKeysWith: min)
        return all.enumerated().sorted { one, other in
            (order[key(one.element)] ?? 0, one.offset) < (order[key(other.element)] ?? 0, other.offset)
        }.map(\.element)
    }

    private static func key(_ row: Row) -> [String] {
        [row.level.relation.id, row.level.relation.levels[row.level.level].id]
    }

    private static var places: [SheetColumn<Row>] {
        [
            SheetColumn(
                Text("sheet.ranges.place"), .text, meaning: Text("sheet.ranges.place.meaning"), source: .mapping
            ) { .text($0.place) },
            SheetColumn(
                Text("sheet.overview.network"), .text, meaning: Text("sheet.response.network.meaning"),
                source: .mapping
            ) { .text($0.network) },
        ]
    }

    private static func columns(_ share: UncertainShare) -> [SheetColumn<Row>] {
        let definition = FigureList.figure(share.figure.rawValue)?.definition
        return parts.map { part in
            SheetColumn(
                Text("sheet.ranges.column", ["share": name(share), "part": part.name]), .share,
                meaning: Text.sentences(
                    definition, share == .isolates ? Text("sheet.ranges.of-everybody") : nil, part.meaning),
                values: Text(asGiven: "0 – 1")
            ) { .share(orEmpty: part.value(share, $0.level.analysis, $0.certainty)) }
        }
    }

    private static func name(_ share: UncertainShare) -> Text {
        Text { share.name(ReportWords(language: $0)) }
    }

    private static func chart(
        _ share: UncertainShare, first: Int, _ rows: [Row], _ content: ExportContent
    ) -> SheetDrawing {
        let language = content.language
        let words = ReportWords(language: language)
        let title = content.study.title + ": " + words.inSentence(share.name(words))
        let chart = SheetChart(
            .ranges, title: title, categories: 0,
            series: parts.enumerated().map { position, part in
                .init(column: first + position, colour: part.colour, mark: part.mark, name: part.name[language])
            }, categoryAxis: .init("", unit: 1), valueAxis: .init(""))
        let listed = rows.compactMap { row in share.row(row.place, row.level.analysis, words) }
            .map { "\($0.name): \($0.text)" }
        return SheetDrawing(
            .chart(chart), width: min(300 + 56 * rows.count, 2000), height: 360,
            description: title + ". " + listed.joined(separator: ". ") + ".")
    }
}
