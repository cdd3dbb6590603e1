import Findings
import Importers
import TestSupport
import Testing

@testable import Building
@testable import Mapping

/// Looking up answers and names by their bytes.
@Suite struct AnswerLookupTests {
    /// Calls `body` with a row of cells.
    private func row<Result>(_ cells: [String], _ body: (ExportRow) throws -> Result) rethrows -> Result {
        let bytes: [UInt8] = cells.flatMap { Array($0.utf8) } + [0]
        var ends: [Int] = []
        for cell in cells { ends.append((ends.last ?? 0) + cell.utf8.count) }
        return try bytes.withUnsafeBufferPointer { bytes in
            try ends.withUnsafeBufferPointer { ends in
                try body(ExportRow(number: 2, bytes: bytes.baseAddress!, ends: ends))
            }
        }
    }

    private let scale = ScaleMapping(
        id: "often",
        levels: [
            ChoiceMapping(id: "daily", label: "Daglig", answers: ["Daglig", "1", "aaaaaaaa"], place: Self.place),
            ChoiceMapping(
                id: "monthly", label: "Månedlig", answers: ["Månedlig", "en eller flere ganger i måneden"],
                place: Self.place),
        ],
        noTie: ["Aldri", "4", "aaaaaaab"], blank: .unanswered, place: Self.place)
    private static let place = SourcePlace(file: "study.yaml")

    private func column(_ missing: MissingSigns, _ labels: [String: String] = [:]) -> ExportColumn {
        ExportColumn(name: "v", placeName: "v", codeLabels: labels, missing: missing)
    }

    @Test(arguments: 0..<30 as Range<UInt64>)
    func `a row's marks are what its cells say one by one`(seed: UInt64) {
        var random = Seeded(seed)
        let essentials = column(MissingSigns(emptyIsBlank: true))
        let efs = column(
            MissingSigns(notShown: ["-77"], unanswered: ["0"], emptyIsBlank: false), ["2": "Månedlig", "3": "Aldri"])
        let columns = (0..<40).map { _ in Bool.random(using: &random) ? essentials : efs }
        let export = Export(format: .efsCSV, file: "f", columns: columns, questions: [])
        // In any order, as the mapping may name variables.
        let order = Array(0..<40).shuffled(using: &random)
        let cells = ItemCells(columns: order, scale: scale, ticks: nil, export: export)
        let texts = [
            "", " ", "0", "1", "2", "3", "4", "-77", "Daglig", " daglig ", "Månedlig", "Aldri", "aaaaaaaa", "aaaaaaab",
            "aaaabaaa", "123456789", "1234567890123456", "12345678901234567", "En eller flere ganger i måneden",
        ]
        var marks = [UInt8](repeating: 0, count: 40)
        for _ in 0..<30 {
            let row = (0..<40).map { _ in texts.randomElement(using: &random)! }
            self.row(row) { cells.mark($0, in: &marks) }
            for (item, column) in order.enumerated() {
                // A table that has seen nothing before.
                let table = AnswerTable(scale: scale, column: columns[column])
                let meaning = Array(row[column].utf8).withUnsafeBufferPointer { table.meaning(of: $0) }
                #expect(marks[item] == meaning.byte, "«\(row[column])»")
            }
        }
    }

    @Test func `texts keep the number of their first occurrence`() {
        var texts = DistinctTexts()
        var numbers: [String: Int] = [:]
        var random = Seeded(1)
        for _ in 0..<20_000 {
            let part = String(Int.random(in: 0..<3_000, using: &random) * 7_919, radix: 36)
            let text = String(repeating: part, count: Int.random(in: 1...6, using: &random))
            let number = Array(text.utf8).withUnsafeBufferPointer { texts.number(of: $0) }
            #expect(number == numbers[text, default: numbers.count])
            numbers[text] = number
        }
        #expect(texts.count == numbers.count)
        #expect([UInt8]().withUnsafeBufferPointer { texts.number(of: $0) } == numbers.count)
    }
}
