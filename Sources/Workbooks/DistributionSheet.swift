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
        var names = UniqueNames.sheets
        return content.network.relations.indices.compactMap { position in
            var sheet = DistributionSheet(content, relation: position).sheet
            sheet.name = names.unique(sheet.name)
            return sheet
        }
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
            name: Text(
                nb: "Fordeling \(relation.label)", nn: "Fordeling \(relation.label)",
                en: "Distribution \(relation.label)"),
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
            Text(nb: "Antall andre", nn: "Talet på andre", en: "Degree"), .wholeNumber,
            meaning: Text(
                nb: "Hvor mange andre en person oppgir (ut-grad) eller blir oppgitt av (inn-grad).",
                nn: "Kor mange andre ein person oppgir (ut-grad) eller blir oppgitt av (inn-grad).",
                en: "How many others a person reports (out-degree) or is reported by (in-degree).")
        ) { .integer($0) }
    }

    private func countColumn(_ column: Column) -> SheetColumn<Int> {
        SheetColumn(
            column.header, .wholeNumber,
            meaning: Text {
                $0.pick(
                    nb: "Hvor mange personer som har så mange. ", nn: "Kor mange personar som har så mange. ",
                    en: "How many persons have as many. ") + column.measure.definition[$0] + " " + caveat(column)[$0]
            }
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
                        : Text(
                            nb: "\(column.notCounted) som ikke har svart, er ikke regnet med.",
                            nn: "\(column.notCounted) som ikkje har svart, er ikkje rekna med.",
                            en: "\(column.notCounted) who did not answer are not counted."),
                    isPartial
                        ? Text(
                            nb: "Noen har svart delvis, så tallene kan være for lave.",
                            nn: "Nokre har svart delvis, så tala kan vere for låge.",
                            en: "Some answered in part, so the figures may be too low.") : nil,
                ]
            } else if silent > 0 {
                [
                    Text(
                        nb: "\(silent) har ikke svart, så tallene kan være for lave.",
                        nn: "\(silent) har ikkje svart, så tala kan vere for låge.",
                        en: "\(silent) did not answer, so the figures may be too low.")
                ]
            } else {
                [
                    isPartial
                        ? Text(
                            nb: "Noen svar mangler, så tallene kan være for lave.",
                            nn: "Nokre svar manglar, så tala kan vere for låge.",
                            en: "Some answers are missing, so the figures may be too low.") : nil
                ]
            }
        let known = sentences.compactMap(\.self)
        guard !known.isEmpty else {
            return Text(nb: "Alle har svart.", nn: "Alle har svart.", en: "Everybody answered.")
        }
        return Text { language in known.map { $0[language] }.joined(separator: " ") }
    }

    // MARK: Charts

    private func drawing(_ column: Column, at position: Int, degrees: Int, _ scale: ChartScale) -> SheetDrawing {
        let language = content.language
        let caveat = caveat(column)[language]
        let title = column.level.title + ": " + question(column)[language]
        let axis = Text(nb: "Antall andre", nn: "Talet på andre", en: "Number of others")[language] + ". " + caveat
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
            ? Text(
                nb: "hvor mange hver oppgir (ut-grad)", nn: "kor mange kvar oppgir (ut-grad)",
                en: "how many each reports (out-degree)")
            : Text(
                nb: "hvor mange som oppgir hver (inn-grad)", nn: "kor mange som oppgir kvar (inn-grad)",
                en: "how many report each (in-degree)")
    }

    /// The chart in words: how many are counted, from the least to the most, and the middle.
    private func spread(_ column: Column) -> Text {
        let degrees = column.persons.enumerated().flatMap { Array(repeating: $0.offset, count: $0.element) }
        guard let least = degrees.first, let most = degrees.last else {
            return Text(nb: "Ingen har svart.", nn: "Ingen har svart.", en: "Nobody answered.")
        }
        let (lower, upper) = (degrees[(degrees.count - 1) / 2], degrees[degrees.count / 2])
        return Text {
            let point = $0.pick(nb: ",", nn: ",", en: ".")
            let median = "\((lower + upper) / 2)" + ((lower + upper).isMultiple(of: 2) ? "" : point + "5")
            return $0.pick(
                nb: "\(degrees.count) personer, fra \(least) til \(most), median \(median).",
                nn: "\(degrees.count) personar, frå \(least) til \(most), median \(median).",
                en: "\(degrees.count) persons, from \(least) to \(most), median \(median).")
        }
    }
}
