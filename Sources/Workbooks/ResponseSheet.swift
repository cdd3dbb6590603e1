import Analysis
import Findings
import NetworkModel
import Pictures
import Spreadsheet
import Telling

/// How many answered, with a chart: by status for a network, by network for a study.
enum ResponseSheet {
    static let name = Text("sheet.response")

    // MARK: Of one network

    struct Row {
        let status: RespondentStatus
        let persons: Int
        let share: Double?
    }

    static func sheet(_ content: NetworkContent) -> Sheet {
        let language = content.language
        let response = content.network.response
        let rows = RespondentStatus.allCases.reversed().map { status in
            let persons = response.persons(status)
            return Row(
                status: status, persons: persons,
                share: response.persons == 0 ? nil : Double(persons) / Double(response.persons))
        }
        var sheet = Sheet(
            key: "response", name: name, language: language, frozenColumns: 1, columns: columns(language), rows: rows)
        let facts = PictureWords(language: language).response(response)
        let title = content.network.title + ": " + facts
        let listed = rows.map { "\($0.status.word[language]): \($0.persons)" }.joined(separator: "; ")
        let chart = SheetChart(
            .bars, title: title, categories: 0,
            series: [.init(column: 1, colour: GroupPalette.colours[0].number, textColour: 0)],
            categoryAxis: .init(""),
            valueAxis: ChartScale(most: rows.map(\.persons).max() ?? 0).axis(ChartWords.persons[language]))
        sheet.drawings = SheetDrawings(
            .beside(columns: 1),
            [SheetDrawing(.chart(chart), width: 620, height: 300, description: title + ". " + listed + ".")])
        return sheet
    }

    private static func columns(_ language: Language) -> [SheetColumn<Row>] {
        [
            SheetColumn(
                Text("sheet.actor.status"), .text,
                meaning: Text("sheet.response.status.meaning"),
                values: .list(RespondentStatus.allCases.reversed().map(\.word)), source: .responses
            ) { .text($0.status.word[language]) },
            SheetColumn(
                Text("figure.persons"), .wholeNumber,
                meaning: Text("sheet.response.persons.meaning"),
                source: .responses
            ) { .integer($0.persons) },
            SheetColumn(
                Text("sheet.response.share"), .share,
                meaning: Text("sheet.response.share.meaning"), values: Text(asGiven: "0 – 1")
            ) { .share(orEmpty: $0.share) },
        ]
    }

    // MARK: Of networks side by side

    static func sheet(_ content: ExportContent) -> Sheet {
        let language = content.language
        let rows = zip(content.networkNames, content.study.networks).map { ($0, $1.response) }
        let figures = ResponseFigureList.all
        var sheet = Sheet(
            key: "response", name: name, language: language, frozenColumns: 1,
            columns: [
                SheetColumn(
                    Text("sheet.overview.network"), .text,
                    meaning: Text("sheet.response.network.meaning"),
                    source: .mapping
                ) { .text($0.0) }
            ]
                + figures.map { figure in
                    SheetColumn(
                        figure.name, figure.kind.columnKind, meaning: figure.definition,
                        values: Text(asGiven: figure.range), source: .responses
                    ) { figure.cell(of: $0.1) }
                }, rows: rows)
        let shown = ["complete", "partial", "blank", "none"]
        let colours = [GroupPalette.colours[0], GroupPalette.colours[5], GroupPalette.colours[3], ChartWords.missing]
        let title = content.study.title + ": " + Text("sheet.overview.response")[language]
        let chart = SheetChart(
            .shares, title: title, categories: 0,
            series: zip(shown, colours).compactMap { id, colour in
                figures.firstIndex { $0.id == id }.map {
                    .init(column: $0 + 1, colour: colour.number, textColour: colour.isDark ? 0xFFFFFF : 0)
                }
            },
            categoryAxis: .init(""), valueAxis: .init(ChartWords.shareOfPersons[language], most: 1, unit: 0.25))
        let rates = rows.map { name, response in
            name + ": " + PictureWords(language: language).response(response)
        }.joined(separator: "; ")
        sheet.drawings = SheetDrawings(
            .beside(columns: 1),
            [
                SheetDrawing(
                    .chart(chart), width: 720, height: min(160 + 44 * rows.count, 1200),
                    description: title + ". " + rates + ".")
            ])
        return sheet
    }
}

extension ResponseCounts {
    fileprivate func persons(_ status: RespondentStatus) -> Int {
        switch status {
        case .none: none
        case .blank: blank
        case .partial: partial
        case .complete: complete
        }
    }
}
