import Findings
import Foundation
import Testing

/// Findings on a screen: the worst first, each place once, and nobody's address.
@Suite struct FindingPrinterTests {
    private func finding(
        _ severity: Severity, _ code: FindingCode, row: Int? = nil, actors: [String] = []
    ) -> Finding {
        var finding = Finding(severity, code, message: .plain("What is wrong."), hint: .plain("What to do."))
        finding.place = row.map { SourcePlace(file: "svar.csv", row: $0, column: "C") }
        finding.actors = actors
        return finding
    }

    private let printer = FindingPrinter(language: .en)

    @Test func `the worst come first, and of equally bad ones those that were found first`() {
        let lines = printer.overview([
            finding(.note, .selfTie), finding(.warning, .unmatchedItem), finding(.error, .duplicatePerson),
            finding(.warning, .nonRespondent), finding(.note, .selfTie),
        ]).split(separator: "\n").map { $0.split(separator: " ").prefix(3).joined(separator: " ") }
        #expect(
            lines == [
                "error duplicate-person: 1", "warning unmatched-item: 1", "warning non-respondent: 1",
                "note self-tie: 2",
            ])
    }

    @Test func `a place is named once, and those beyond the first few are counted`() {
        let found = [2, 2, 3, 4, 5, 6].map { finding(.warning, .oneSidedTie, row: $0) }
        let text = printer.overview(found)
        #expect(text.contains("svar.csv:2:C, svar.csv:3:C, svar.csv:4:C … and 2 more\n"), "\(text)")
    }

    @Test func `whoever has an address in place of an id is not named, and of many the first eight`() {
        let people = (1...10).map(String.init) + ["ada@example.org"]
        let text = printer.full(finding(.note, .tieToNonRespondent, row: 2, actors: people))
        #expect(text.contains("svar.csv:2:C, person 1, 2, 3, 4, 5, 6, 7, 8\n"), "\(text)")
        #expect(!text.contains("@"))
        #expect(text.hasSuffix("    What is wrong.\n    → What to do.\n"))
    }

    @Test func `of one code no more are told in full than are asked for`() {
        let text = printer.full((1...4).map { finding(.note, .selfTie, row: $0) }, most: 2)
        #expect(text.components(separatedBy: "What is wrong.").count == 3 && text.contains("… and 2 more"))
    }
}

@Suite struct SourcePlaceTests {
    @Test(arguments: [(0, "A"), (25, "Z"), (26, "AA"), (51, "AZ"), (52, "BA"), (701, "ZZ"), (702, "AAA")])
    func `columns are called as a spreadsheet calls them`(index: Int, letters: String) {
        #expect(SourcePlace.columnLetters(index) == letters)
    }

    @Test func `a place is told as far as it is known`() {
        #expect(SourcePlace(file: "svar.csv").description == "svar.csv")
        #expect(SourcePlace(file: "data.xml", row: 3, column: "v_14").description == "data.xml:3:v_14")
        #expect(SourcePlace(file: "svar.csv", column: "AB").description == "svar.csv:AB")
    }
}

@Suite struct LanguageTests {
    @Test(arguments: [
        ("nb_NO.UTF-8", Language.nb), ("no", .nb), ("NN_no", .nn), ("en-GB", .en), ("sv_SE", nil), ("C.UTF-8", nil),
        ("", nil), ("nonsense", nil),
    ])
    func `a locale's name has a language where something is written in it`(locale: String, language: Language?) {
        #expect(Language(locale: locale) == language)
    }

    @Test func `the strongest variable that is set decides, also for a language that nothing is written in`() {
        #expect(Language(environment: ["LANG": "nb_NO", "LC_ALL": "en_GB"]) == .en)
        #expect(Language(environment: ["LANG": "nb_NO", "LC_ALL": ""]) == .nb)
        #expect(Language(environment: ["LANG": "nb_NO", "LC_MESSAGES": "sv_SE"]) == nil)
        #expect(Language(environment: [:]) == nil)
    }
}
