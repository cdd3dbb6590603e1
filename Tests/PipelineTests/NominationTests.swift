import Findings
import NetworkModel
import TestSupport
import Testing

/// What people type into boxes for names.
@Suite struct NominationTests {
    private static let roster = """
        Nr | Navn       | E-post
        1  | Ada Hansen | ada@example.org
        2  | Bo Berg    | bo@example.org
        3  | Cato Lie   | cato@example.org
        4  | Dina Moe   | dina@example.org
        """

    /// Ada's boxes and what comes of them; Bo names Cato.
    private static func come(_ boxes: String..., keys: String = "") throws -> Come {
        let cells = boxes + Array(repeating: "", count: 3 - boxes.count)
        return try Come(
            Survey(
                roster: roster,
                answers: """
                    Respondent      | 1.1: Hvem: Navn 1 | 1.2: Hvem: Navn 2 | 1.3: Hvem: Navn 3
                    ada@example.org | \(cells.joined(separator: " | "))
                    bo@example.org  | Cato Lie | |
                    """,
                mapping: """
                    relations:
                      - { id: help, label: Hjelp, question: Hvem, layout: nominations\(keys) }
                    """))
    }

    @Test(arguments: [
        "Bo Berg; Cato Lie", "Bo Berg, Cato Lie", "Berg, Bo; Lie, Cato", "Bo Berg og Cato Lie", "bo berg OG cato lie",
        "Bo Berg & Cato Lie", "Bo Berg / Cato Lie", "Bo Berg\\nCato Lie", "1. Bo Berg; 2. Cato Lie",
        "Bo Berg (Plan), Cato Lie", "Bo Berg; Cato Lie;", "Bo Berg, Cato Lie og ingen andre",
        "Cato Lie; Bo Berg; Bo Berg",
    ])
    func `a box with several names is taken apart where each part is a person`(box: String) throws {
        let come = try Self.come(box)
        #expect(come.marks == [".110", "0.10", "??.?", "???."])
        #expect(come.findings(.unmatchedItem).isEmpty)
        #expect(come.relation.ledger.isBalanced)
        #expect(come.relation.ledger.cellsRead == 6)
    }

    @Test(arguments: [
        "1. Bo Berg", "2) Berg, Bo", "(3) Bo Berg", "#1 Bo Berg", "- Bo Berg", "Bo Berg (Plan)", "1: Bo Berg (Nav)",
    ])
    func `a number before a name and a remark behind it change nothing`(box: String) throws {
        let come = try Self.come(box)
        #expect(come.marks[0] == ".100")
        #expect(come.findings(.unmatchedItem).isEmpty)
    }

    @Test(arguments: [
        "Bo", "Bo Berg; Per Ukjent", "Ada og Bo Berg", "Bo Berg (Cato Lie)", "Cato, Dina", "?", "-", "vet ikke",
        "Berg og Lie",
    ])
    func `a box that is not understood leaves everybody else unknown, never without contact`(box: String) throws {
        let alone = try Self.come(box)
        #expect(alone.marks == [".---", "0.10", "??.?", "???."])
        #expect(alone.findings(.unmatchedItem).map(\.place) == [cell(2, "B")])
        #expect(alone.findings(.answeredWithoutTies).isEmpty)
        #expect(alone.network.persons[0].status != .none && alone.network.persons[0].status != .blank)
    }

    @Test func `beside names that are understood only the others are unknown`() throws {
        #expect(try Self.come("Bo Berg", "Per Ukjent").marks[0] == ".1--")
        // Listed under `nobody` it is understood: nobody on the list.
        let told = try Self.come("Bo Berg", "Per Ukjent", keys: ", nobody: [Per Ukjent]")
        #expect(told.marks[0] == ".100")
        #expect(told.findings(.unmatchedItem).isEmpty)
        let items = try Self.come("Bo Berg", "Cato", keys: ", items: { Cato: \"3\" }")
        #expect(items.marks[0] == ".110")
    }

    @Test func `words for nobody, and a dash beside names, say that there are no more`() throws {
        #expect(try Self.come("Bo Berg", "ingen andre").marks[0] == ".100")
        #expect(try Self.come("Bo Berg", "-").marks[0] == ".100")
        let nobody = try Self.come("Ingen")
        #expect(nobody.marks[0] == ".000")
        #expect(nobody.findings(.answeredWithoutTies).count == 1)
    }

    @Test func `the respondent's own name among others is told as a tie to oneself`() throws {
        let come = try Self.come("Ada Hansen; Bo Berg", "Ada Hansen")
        #expect(come.marks[0] == ".100")
        #expect(come.findings(.selfTie).count == 1)
    }
}
