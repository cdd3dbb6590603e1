import Findings
import NetworkModel
import TestSupport
import Testing

@testable import Editions

/// Values of the address list that tell who somebody is, and those that do not.
@Suite struct TellingValueTests {
    /// - Parameter values: of the five persons, in the roster's order.
    /// - Returns: how many of them were left out, and the findings.
    static func leftOut(
        _ values: [String], names: [String]? = nil, as edition: Edition = .pseudonymous
    ) -> (count: Int, findings: [Finding]) {
        let study = EditionTests.study(attributes: [(Attribute(id: "fact", label: "Fact"), values.map { .text($0) })]) {
            network in
            for (index, name) in (names ?? []).enumerated() { network.persons[index].name = name }
        }
        let result = EditionTests.edition(study, as: edition)
        return (result.study.networks[0].attributes[0].coarsening.leftOut, result.findings)
    }

    @Test(arguments: [
        "912 34 567", "91234567", "+47 91 23 45 67", "912-34-567", "912.34.567", "(912) 34 567", "0047 912 34 567",
        "+4791234567",
        "912\u{A0}34\u{A0}567", "tlf. 91 23 45 67 (dagtid)", "912\u{2013}34\u{2013}567", "+45 12 34 56",
        "\u{669}\u{661}\u{662} \u{663}\u{664} \u{665}\u{666}\u{667}",
        "010190-12345", "010190 12345", "01019012345", "01 01 90 123 45", "19900101-1234",
        "NO93 8601 1117 947", "8601.11.17947", "8601 11 17947", "GB29 NWBK 6016 1331 9268 19", "DE89370400440532013000",
    ])
    func `a number that one person has is left out, however it is written`(number: String) {
        #expect(Self.leftOut([number, "Plan", "Plan", "Plan", "Plan"]).count == 1)
    }

    @Test(arguments: [
        "12.03.1985", "12.3.85", "12/03/1985", "3-12-85", "1985-03-12", "1985/3/12", "12. mars 1985", "12 mars 85",
        "12. M\u{E4}rz 1985",
        "March 12, 1985", "12 March 1985", "f. 12. desember 1985", "1.1.1990",
    ])
    func `a date of birth is left out, however it is written`(date: String) {
        #expect(Self.leftOut([date, "Plan", "Plan", "Plan", "Plan"]).count == 1)
    }

    @Test func `dates of six digits are known by their column`() {
        #expect(Self.leftOut(["120385", "010190", "311299", "240571", "150666"]).count == 5)
        #expect(Self.leftOut(["850312", "900101", "991231", "710524", "660615"]).count == 5)
        #expect(Self.leftOut(["450000", "620000", "389000", "512000", "475000"]).count == 0)
    }

    @Test(arguments: [
        "2013", "2013-2019", "2013\u{2013}2019", "10-20 \u{E5}r", "1 250 000", "33.3333333", "0.125", "100", "Team 3-4",
        "4. etasje", "12 mai", "1.5",
        "Avdeling 12, rom 204", "52,5 %", "1-2-3", "mar 2013", "hver dag", "bo- og oppf\u{F8}lging", "0123", "b",
    ])
    func `an ordinary value stays`(value: String) {
        #expect(Self.leftOut(Array(repeating: value, count: 5)).count == 0)
    }

    @Test(arguments: [
        "ada hansen", "hansen, ada", "HANSEN", "hansen", "hansen a", "a. hansen", "kontoret til ada",
        "Kontoret til Ada", "eva", "bo", "moe, dag",
        "AH", "a.h.",
    ])
    func `a name is left out, also without capitals, cut short or as initials`(value: String) {
        #expect(Self.leftOut([value, "Plan", "Plan", "Plan", "Plan"]).count == 1)
    }

    @Test func `initials that several share are a unit, not a person`() {
        #expect(Self.leftOut(["AH", "AH", "Plan", "Plan", "Plan"]).count == 0)
    }

    @Test(arguments: [
        ("\u{674E}\u{660E}", "\u{674E}\u{660E}\u{7684}\u{529E}\u{516C}\u{5BA4}"),
        ("\u{645}\u{62D}\u{645}\u{62F} \u{639}\u{644}\u{64A}", "\u{645}\u{62D}\u{645}\u{62F}"),
        ("\u{5D3}\u{5D5}\u{5D3} \u{5DC}\u{5D5}\u{5D9}", "\u{5DC}\u{5D5}\u{5D9}, \u{5D3}\u{5D5}\u{5D3}"),
        ("\u{D8}", "\u{F8}"), ("\u{C5} \u{D8}", "\u{F8} \u{E5}"),
        (
            "\u{10D2}\u{10D8}\u{10DD}\u{10E0}\u{10D2}\u{10D8} \u{10D1}\u{10D4}\u{10E0}\u{10D8}\u{10EB}\u{10D4}",
            "\u{10D2}\u{10D8}\u{10DD}\u{10E0}\u{10D2}\u{10D8}"
        ),
    ])
    func `a name in a script without capitals, or of one letter, is left out`(name: String, value: String) {
        let names = [name, "Bo Berg", "Cato Lie", "Dag Moe", "Eva Lunde"]
        #expect(Self.leftOut([value, "Plan", "Plan", "Plan", "Plan"], names: names).count == 1)
        #expect(Self.leftOut(["Plan", value, "Plan", "Plan", "Plan"], names: names).count == 1)
    }

    @Test(arguments: [Edition.pseudonymous, .anonymous])
    func `a column in which nearly everybody has a value of their own is asked about`(edition: Edition) {
        func asked(_ values: [String]) -> Bool {
            Self.leftOut(values, as: edition).findings.contains {
                $0.code == .singledOut && $0.severity == .warning
                    && $0.message[.en].contains("\u{201C}Fact\u{201D} has a value of its own")
            }
        }
        // An anonymous edition makes one value of rare ones, and intervals of numbers.
        #expect(asked(["red", "green", "blue", "white", "black"]) == (edition == .pseudonymous))
        #expect(asked(["31", "44", "52", "38", "61"]) == (edition == .pseudonymous))
        #expect(!asked(["red", "red", "blue", "blue", "black"]))
        #expect(!asked(["Plan", "Plan", "Plan", "Plan", "Plan"]))
    }
}
