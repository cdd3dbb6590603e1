import Analysis
import Findings
import NetworkModel
import TestSupport
import Testing

@Suite struct ReportingStatementTests {
    private let network: Network = {
        var network = Network.table(
            """
                A B C D
            A   . 1 2 2
            B   1 . 0 0
            C   0 0 . 0
            D   ? ? ? .
            """, levels: ["daily", "weekly"])
        var ledger = RelationLedger()
        (ledger.cellsRead, ledger.ties, ledger.noTie) = (20, 4, 5)
        ledger.drop(.ownItem, cells: 8)
        ledger.drop(.selfTie, cells: 1)
        ledger.drop(.testResponse, cells: 2)
        let relation = network.relations[0]
        var states = AnswerStates(persons: 4)
        for from in 0..<3 {
            states.setRow(from, answers: (0..<4).map { relation.answer(from: from, to: $0).byte })
        }
        network.relations = [
            Relation(
                id: "contact", label: "Contact", levels: relation.levels, hasScale: true, reciprocityExpected: true,
                states: states, ties: relation.ties, ledger: ledger, itemPersons: [0, 1, 2, 3])
        ]
        network.sources[0].format = "efs-xml"
        return network
    }()

    private func items(_ statements: [String: String] = [:]) throws -> [ReportingItem] {
        try analyse(study: [network], statements: statements).reporting
    }

    private func text(_ number: String, _ language: Language, _ statements: [String: String] = [:]) throws -> String? {
        try items(statements).first { $0.number == number }?.statement?[language]
    }

    @Test func `every item that applies is there, in the guideline's order`() throws {
        let numbers = try items().map(\.number)
        #expect(
            numbers == [
                "1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "1.7", "2.1", "2.2", "2.3", "2.4", "2.5", "3.1", "3.2", "3.3",
                "3.4",
                "3.5", "3.7", "4.1", "4.2", "4.3", "4.4", "4.5", "4.6",
            ])
    }

    @Test func `what only a person can say is missing until the mapping says it, and names its key`() throws {
        let missing = try items().filter(\.isMissing)
        #expect(missing.map(\.mappingKey) == ["ethics", "location", "period", "availability", "citation", "boundary"])
        let told = try items(["boundary": "The town decided.", "ethics": "Approved."])
        #expect(told.filter(\.isMissing).count == 4)
        #expect(try text("2.3", .nn, ["boundary": "The town decided."]) == "The town decided.")
    }

    @Test func `the numbers are those of the run, written as the language writes them`() throws {
        #expect(try text("1.1", .en)?.contains("(Questback EFS)") == true)
        #expect(try text("2.4", .nb)?.hasPrefix("Svarprosent 75 %: 3 av 4 svarte (0 delvis), 1 svarte ikke.") == true)
        #expect(try text("2.4", .en)?.hasPrefix("Response rate 75%") == true)
        // Weights 2, 1, 1, 2.
        #expect(try text("3.3", .nb)?.hasSuffix("Gjennomsnitt 1,50, standardavvik 0,58, fra 1 til 2.") == true)
        #expect(try text("3.3", .en)?.contains("2 = Daily, 1 = Weekly") == true)
        #expect(try text("3.4", .en)?.hasPrefix("1 ") == true)
        #expect(try text("3.7", .nn) == "4 oppgitte relasjonar.")
        // A-B is mutual; A-C is one-sided and A-D unconfirmed.
        #expect(try text("4.1", .en)?.contains("both answered, 50% were not") == true)
        #expect(try text("4.2", .en)?.hasSuffix("Daily: 2 deleted; Weekly: 0 deleted.") == true)
        // The own items are no answers; the self tie and the test response are.
        #expect(try text("4.4", .en)?.hasPrefix("3 of 20 cells (15%)") == true)
    }

    @Test func `typed names have the limit of the form, where everybody had the same number of boxes`() throws {
        var states = AnswerStates(persons: 3)
        for person in 0..<3 { states.setRow(person, allOthers: .noTie) }
        var ledger = RelationLedger()
        (ledger.cellsRead, ledger.ties) = (12, 1)
        ledger.drop(.emptyNomination, cells: 11)
        var named = Network.table("    A B C\nA   . 0 0\nB   0 . 0\nC   0 0 .")
        named.relations = [
            Relation(
                id: "help", label: "Help", levels: [Level(id: "tie", label: "Tie")], hasScale: false,
                reciprocityExpected: true, states: states, ties: [Tie(from: 0, to: 1, level: 0, row: 2, column: 1)],
                ledger: ledger)
        ]
        func limit() throws -> ReportingItem? {
            try analyse(study: [named]).reporting.first { $0.number == "2.5" }
        }
        #expect(try limit()?.isMissing == true)
        named.sources[0].rows = 3
        #expect(try limit()?.statement?.en == "The form had room for 4 names.")
    }

    @Test func `no statement holds a person's name or address`() throws {
        for item in try items() {
            for person in network.persons {
                for language in Language.allCases {
                    #expect(item.statement?[language].contains(person.name) != true)
                    #expect(item.statement?[language].contains(person.email ?? "@") != true)
                }
            }
        }
    }
}
