import Findings
import Mapping

/// SurveyMonkey: two rows of headings. The question stands once, blank over its further columns, or in each of them; below it the
/// row's or the option's text.
package enum SurveyMonkey: SurveyTool {
    package static let format = ExportFormat.surveyMonkey
    package static let summary = Text("tool.of-surveymonkey")

    private static let signs = ["respondentid", "collectorid"]

    private static func plain(_ heading: String) -> String {
        heading.trimmed.lowercased().filter { !" _-".contains($0) }
    }

    static func recognise(_ rows: [[String]]) -> Recognition {
        let names = Set((rows.first ?? []).shortOnes.map(plain))
        if signs.allSatisfy(names.contains) { return .certain(.columns(["Respondent ID", "Collector ID"])) }
        return hasShape(rows) ? .possible(.twoHeadingRows) : .no(.columnsMissing(["Respondent ID", "Collector ID"]))
    }

    /// In a language that is not known: headings that go on in a second row, and two long numbers in each row below.
    private static func hasShape(_ rows: [[String]]) -> Bool {
        guard rows.count > 2, rows[0].count > 4 else { return false }
        func cell(_ row: Int, _ column: Int) -> String {
            rows[row].indices.contains(column) ? rows[row][column].trimmed : ""
        }
        let width = rows.map(\.count).max() ?? 0
        let goesOn = (1..<width).contains { cell(0, $0).isEmpty && !cell(1, $0).isEmpty }
        let isOwn = (0..<2).allSatisfy { !cell(0, $0).isEmpty && cell(1, $0).isEmpty }
        let numbers = rows.indices.dropFirst(2).allSatisfy { row in
            (0..<2).allSatisfy { CellShape.isNumber(cell(row, $0)) && cell(row, $0).count >= 6 }
        }
        return goesOn && isOwn && numbers
    }

    static func describe(_ table: TableSource, codebook: InputFile?) throws -> TableDescription {
        let width = max(table.headings(0).count, table.headings(1).count)
        let (questions, items) = (table.headings(0, width: width), table.headings(1, width: width))
        // A table that somebody has taken the second row from has questions only.
        let hasItems = table.rows.count > 1 && table.headings(1).prefix(2).allSatisfy(\.isEmpty)
        var names: [String] = []
        var texts: [String] = []
        for position in 0..<width {
            let isFurther = questions[position].isEmpty && position > 0
            texts.append(isFurther ? texts[position - 1] : questions[position])
            names.append(isFurther ? items[position] : questions[position])
        }
        var description = table.plain(names, lastHeading: hasItems ? 1 : 0)
        let counts = Dictionary(texts.map { ($0, 1) }, uniquingKeysWith: +)
        for position in 0..<width {
            let isOwn = own.contains(plain(texts[position])) || plain(texts[position]).hasPrefix("customdata")
            let isSystem = items[position].isEmpty && !questions[position].isEmpty && counts[texts[position]] == 1
            description.columns[position].isSystem = isOwn || hasItems && isSystem
            guard !description.columns[position].isSystem else { continue }
            description.columns[position].question = texts[position]
            if counts[texts[position], default: 1] > 1, hasItems {
                description.columns[position].group = texts[position]
                description.columns[position].item = items[position]
                description.columns[position].name = items[position].isEmpty ? texts[position] : items[position]
                description.columns[position].otherNames = ["\(texts[position]) [\(items[position])]"]
            } else {
                description.columns[position].item = texts[position]
            }
        }
        description.itemHeading = table.rows[hasItems ? 1 : 0].number
        description.respondent = description.columns.firstIndex { $0.isSystem && addresses.contains(plain($0.name)) }
        description.respondentNeedsAddresses = true
        description.date = description.columns.firstIndex { ["enddate", "datemodified"].contains(plain($0.name)) }
        return description
    }

    private static let addresses: Set<String> = ["emailaddress", "email", "epostadresse", "epost"]
    private static let own: Set<String> = [
        "respondentid", "collectorid", "startdate", "enddate", "datecreated", "datemodified", "ipaddress",
        "emailaddress", "firstname", "lastname", "language",
    ]
}
