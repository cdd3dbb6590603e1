import Analysis
import Findings
import NetworkModel
import Pictures
import Spreadsheet
import Telling

/// One sheet per relation: how many persons report so many others, and how many are reported by so many, at every level;
/// with a chart of each.
///
/// A row is a degree, so that a chart is whole columns and stays true when somebody sorts the table.
struct DistributionSheet {
    private let content: NetworkContent
    private let relation: Relation
    private let columns: [Column]
    /// Whether somebody who answered left a person out or was not asked about one.
    private let isPartial: Bool

    /// The measure at a level, counted.
    private struct Column {
        let measure: Measure
        let level: LevelContent
        /// By degree.
        let persons: [Int]
        /// Persons without the figure: they did not answer.
        let notCounted: Int

        var header: Text { SheetName.column(of: measure, level.levelName) }
        var isOutgoing: Bool { measure.needsOwnAnswers }
    }

    /// One per relation, named differently.
    static func sheets(_ content: NetworkContent) -> [Sheet] {
        Sheet.named(
            content.network.relations.indices.map { ($0, DistributionSheet(content, relation: $0).sheet) },
            numbered: { content.language.say("sheet.distribution", ["relation": $0]) })
    }

    private init(_ content: NetworkContent, relation position: Int) {
        self.content = content
        relation = content.network.relations[position]
        let relation = self.relation
        let states = content.analysis.relations[position].stateCounts
        isPartial = (states[.unanswered] ?? 0) + (states[.notAsked] ?? 0) > 0
        columns = content.analysis.relations[position].levels.enumerated().flatMap { level, analysis in
            ["outDegree", "inDegree"].compactMap { id in
                analysis.actorMeasures.first { $0.measure.id == id }.map { column in
                    let known = column.values.compactMap { $0.map { Int($0) } }
                    var persons = Array(repeating: 0, count: (known.max() ?? -1) + 1)
                    for degree in known { persons[degree] += 1 }
                    return Column(
                        measure: column.measure,
                        level: LevelContent(relation: relation, level: level, analysis: analysis),
                        persons: persons, notCounted: column.values.count - known.count)
                }
            }
        }
    }

    private var sheet: Sheet {
        let language = content.language
        let degrees = columns.map(\.persons.count).max() ?? 0
        var sheet = Sheet(
            key: "distribution_" + relation.id,
            name: Text("sheet.distribution", ["relation": relation.label]),
            language: language, frozenColumns: 1, columns: [degreeColumn] + columns.map(countColumn), rows: 0..<degrees)
        let scale = ChartScale(most: columns.flatMap(\.persons).max() ?? 0)
        let drawings = columns.enumerated().map { position, column in
            drawing(column, at: position + 1, degrees: degrees, scale)
        }
        sheet.drawings = SheetDrawings(.beside(columns: 2), drawings)
        return sheet
    }

    // MARK: Table

    private var degreeColumn: SheetColumn<Int> {
        SheetColumn(
            Text("sheet.distribution.degree"), .wholeNumber,
            meaning: Text("sheet.distribution.degree.meaning")
        ) { .integer($0) }
    }

    private func countColumn(_ column: Column) -> SheetColumn<Int> {
        SheetColumn(
            column.header, .wholeNumber,
            meaning: Text.sentences(
                Text("sheet.distribution.how-many-persons"), column.measure.definition, caveat(column))
        ) { degree in .integer(column.persons.indices.contains(degree) ? column.persons[degree] : 0) }
    }

    /// Who is not counted, and where a figure may be too low. A person who did not answer has no out-degree, not one of 0.
    private func caveat(_ column: Column) -> Text {
        let silent = relation.answered.count { !$0 }
        let sentences: [Text?] =
            if column.isOutgoing {
                [
                    column.notCounted == 0
                        ? nil
                        : Text("sheet.distribution.who-did-not-answer", ["not-counted": column.notCounted]),
                    isPartial
                        ? Text("sheet.distribution.some-answered-part-so") : nil,
                ]
            } else if silent > 0 {
                [
                    Text("sheet.distribution.did-not-answer-so", ["silent": silent])
                ]
            } else {
                [
                    isPartial
                        ? Text("sheet.distribution.some-answers-missing-so") : nil
                ]
            }
        let known = sentences.compactMap(\.self)
        guard !known.isEmpty else {
            return Text("sheet.distribution.everybody-answered")
        }
        return Text { language in known.map { $0[language] }.joined(separator: " ") }
    }

    // MARK: Charts

    private func drawing(_ column: Column, at position: Int, degrees: Int, _ scale: ChartScale) -> SheetDrawing {
        let language = content.language
        let caveat = caveat(column)[language]
        let title = column.level.title + ": " + question(column)[language]
        let axis = Text("sheet.distribution.number-of-others")[language] + ". " + caveat
        let chart = SheetChart(
            .histogram, title: title, categories: 0,
            series: [
                .init(column: position, colour: GroupPalette.colours[column.isOutgoing ? 0 : 1].number)
            ],
            categoryAxis: .init(axis, unit: Double((degrees + 24) / 25)),
            valueAxis: scale.axis(ChartWords.persons[language]))
        return SheetDrawing(
            .chart(chart), width: 480, height: 270, description: title + ". " + spread(column)[language] + " " + caveat)
    }

    private func question(_ column: Column) -> Text {
        column.isOutgoing
            ? Text("sheet.distribution.how-many-each-reports")
            : Text("sheet.distribution.how-many-report-each")
    }

    /// The chart in words: how many are counted, from the least to the most, and the middle.
    private func spread(_ column: Column) -> Text {
        let degrees = column.persons.enumerated().flatMap { Array(repeating: $0.offset, count: $0.element) }
        guard let least = degrees.first, let most = degrees.last else {
            return Text("sheet.distribution.nobody-answered")
        }
        let (lower, upper) = (degrees[(degrees.count - 1) / 2], degrees[degrees.count / 2])
        return Text {
            let point = $0.say("sheet.distribution.text")
            let median = "\((lower + upper) / 2)" + ((lower + upper).isMultiple(of: 2) ? "" : point + "5")
            return $0.say(
                "sheet.distribution.persons-from-to-median",
                ["degrees": degrees.count, "least": least, "most": most, "median": median])
        }
    }
}
