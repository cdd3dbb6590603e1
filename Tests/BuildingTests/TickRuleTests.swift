import Importers
import Testing

@testable import Building
@testable import Mapping

/// What a box may hold, over all the ways in which products write a tick.
@Suite struct TickRuleTests {
    private func column(
        _ labels: [String: String] = [:], item: String = "Tildeling",
        missing: MissingSigns = MissingSigns(emptyIsBlank: true)
    ) -> ExportColumn {
        ExportColumn(name: "v_1", placeName: "B", item: item, codeLabels: labels, missing: missing)
    }

    /// + ticked, - not ticked, ? unread, b empty, m missing, x not shown; one mark a text.
    private func marks(_ texts: [String], _ column: ExportColumn, words: TickWords = TickWords()) -> String {
        let table = AnswerTable(ticks: words, own: [column.item ?? ""], column: column)
        return texts.map { text in
            switch Array(text.utf8).withUnsafeBufferPointer({ table.meaning(of: $0) }) {
            case .tick: "+"
            case .noTie: "-"
            case .unreadBox: "?"
            case .undecidedBlank, .emptied, .blank: "b"
            case CellMeaning(.unanswered): "m"
            case CellMeaning(.notAsked): "x"
            default: "!"
            }
        }.joined()
    }

    @Test func `1, true and the option's own text are ticks; 0, false and nothing are none`() {
        #expect(marks(["1", "TRUE", "sann", "Wahr", "tildeling ", "1,0", "1.00"], column()) == "+++++++")
        #expect(marks(["0", "FALSE", "usann", "Falsch", "0,0", "0.0", "", "  "], column()) == "------bb")
    }

    @Test func `no other text is either, whatever it looks like`() {
        let texts = ["Valgt", "Ikke valgt", "Ja", "Nei", "x", "-", "2", "-99", "1,5", "10", "01", "Drift", "1 0"]
        #expect(marks(texts, column()) == String(repeating: "?", count: texts.count))
    }

    @Test func `the mapping's words go before everything`() {
        let words = TickWords(ticked: ["Valgt", "0"], notTicked: ["Ikke  valgt", "-"])
        #expect(marks(["valgt", "IKKE VALGT", "-", "0", "x"], column(), words: words) == "+--+?")
    }

    @Test(arguments: [
        (["0": "Ikke valgt", "1": "Valgt"], "-+"), (["0": "not quoted", "1": "quoted"], "-+"),
        (["1": "Ja", "2": "Nei"], "?+-"), (["1": "Selected", "2": "Not selected"], "?+-"),
        (["1": "Nei", "2": "Ja"], "?-+"), (["0": "Ja", "1": "Nei"], "+-"),
        (["0": "Ikke benyttet", "1": "Benyttet"], "-+"), (["1": "Benyttet", "2": "Ikke benyttet"], "?+-"),
        (["1": "Unchecked", "2": "Checked"], "?-+"), (["1": "Tildeling"], "-+?"),
        (["1": "Ikke tildeling", "2": "Tildeling"], "?-+"), (["0": "Grønn", "1": "Blå"], "-+?"),
        (["1": "Grønn", "2": "Blå"], "???"), (["0": "Nei", "1": "Ja", "9": "Vet ikke"], "-+?"),
    ])
    func `what the file itself labels as chosen is a tick, whatever its number`(
        labels: [String: String], expected: String
    ) {
        let codes = ["0", "1", "2"].prefix(expected.count)
        #expect(marks(Array(codes), column(labels)) == expected)
        // The same labels in place of their codes.
        for (code, mark) in zip(codes, expected) {
            if let label = labels[code], mark != "?" {
                #expect(marks([label.uppercased()], column(labels)) == String(mark))
            }
        }
    }

    @Test func `missing values of the file are neither`() {
        let efs = column(
            ["0": "not quoted", "1": "quoted", "-77": "not shown"],
            missing: MissingSigns(notShown: ["-77"], unanswered: ["0"], emptyIsBlank: false))
        #expect(marks(["0", "1", "-77", "-77,0", ""], efs) == "-+xxb")
        let spss = column(
            ["0": "Nei", "1": "Ja", "8": "Ja, kanskje"],
            missing: MissingSigns(declared: ["8"], declaredRanges: [90...99], emptyIsBlank: true))
        #expect(marks(["0", "1", "8", "97", "100"], spss) == "-+mm?")
    }
}

/// What the texts of a question's cells mean, beside boxes.
@Suite struct CellRuleTests {
    private func outcomes(_ texts: [String], _ listed: [String: Int], _ column: ExportColumn) -> [CellRule<Int>.Outcome]
    {
        let rule = CellRule(listed, column: column)
        return texts.map { rule.outcome(of: $0) }
    }

    @Test func `a label in place of its code means what the code means`() {
        let column = ExportColumn(
            name: "v", placeName: "v",
            codeLabels: ["1": "Daglig", "2": "Aldri", "99": "Vet ikke", "3": "Annet", "4": "Annet"],
            missing: MissingSigns(declared: ["99"], emptyIsBlank: false))
        #expect(
            outcomes(["daglig", "2", "Vet ikke", "Annet", "Månedlig"], ["1": 1, "2": 2, "3": 3], column)
                == [.listed(1), .listed(2), .declared, .unread, .unread])
    }

    @Test func `a code whose label is another answer is unread`() {
        let column = ExportColumn(
            name: "v", placeName: "v", codeLabels: ["1": "Aldri", "3": "Daglig"],
            missing: MissingSigns(emptyIsBlank: true))
        #expect(
            outcomes(["1", "3", "Aldri"], ["1": 1, "aldri": 3, "daglig": 1], column) == [
                .unread, .listed(1), .listed(3),
            ])
    }

    @Test func `whole numbers with decimals are the numbers they were`() {
        let column = ExportColumn(
            name: "v", placeName: "v", missing: MissingSigns(notShown: ["-77"], emptyIsBlank: false))
        #expect(
            outcomes(["2,0", "2.00", "-77.0", "2,5", "2,", ",0", "2.0.0"], ["2": 2], column)
                == [.listed(2), .listed(2), .notShown, .unread, .unread, .unread, .unread])
    }
}
