import Analysis
import Findings
import NetworkModel
import Telling
import TellingSupport
import TestSupport
import Testing

/// What may be said, and when: each is a claim that used to be made without ground.
@Suite struct StatementTests {
    private func statements(
        _ network: Network, _ language: Language = .en, groupBy: String? = "function"
    ) throws -> [Statement] {
        let study = Study(
            id: "study", title: "Study", language: language, networks: [network],
            settings: Settings(groupBy: groupBy))
        let content = ExportContent(
            study: study, analysis: try StudyAnalyst.analyse(study), findings: [], toolVersion: "1",
            mapping: SourceFile(role: .mapping, path: "study.yaml", sha256: "m", bytes: 1), language: language)
        return Statements(try #require(content.networks.first)).all
    }

    private func texts(_ network: Network, _ language: Language = .en) throws -> [String] {
        try statements(network, language).map(\.text)
    }

    private func grouped(_ network: Network, _ groups: [String]) -> Network {
        var network = network
        let labels = Array(Set(groups)).sorted()
        network.attributes = [
            Attribute(
                id: "function", label: "Function",
                options: labels.map { AttributeOption(id: $0.lowercased(), label: $0) })
        ]
        for (person, group) in groups.enumerated() {
            network.persons[person].values = [.options([labels.firstIndex(of: group)!])]
        }
        return network
    }

    @Test func `with one of six answered it cannot be told whether the six have contact with each other`() throws {
        let network = grouped(
            .table(
                """
                    A B C D E F G H
                A   . 0 0 0 0 0 1 0
                B   ? . ? ? ? ? ? ?
                C   ? ? . ? ? ? ? ?
                D   ? ? ? . ? ? ? ?
                E   ? ? ? ? . ? ? ?
                F   ? ? ? ? ? . ? ?
                G   1 0 0 0 0 0 . 1
                H   0 0 0 0 0 0 1 .
                """), ["P", "P", "P", "P", "P", "P", "Q", "Q"])
        let told = try statements(network).filter { $0.topic == .insideFunctions && $0.text.contains("“P”") }
        #expect(told.map(\.support) == [.cannotTell])
        #expect(told.first?.text.contains("5 of the 30 answers") == true)
        #expect(told.first?.text.contains("25 are missing") == true)
    }

    @Test func `who leaves is told in persons, and how many of those cut off have answered`() throws {
        let network = Network.table(
            """
                A B C D E F
            A   . 1 1 0 0 0
            B   1 . 1 0 0 0
            C   1 1 . 1 0 0
            D   0 0 1 . 1 1
            E   0 0 0 1 . 0
            F   ? ? ? ? ? .
            """)
        let told = try texts(network)
        #expect(
            told.contains(
                "If Person C leaves, the cluster of 6 in the contact falls apart: 2 persons lose touch with the 3 who are left in the largest piece."
            ))
        #expect(
            told.contains {
                $0.hasPrefix("If Person D leaves") && $0.contains("2 persons (one of them answered) lose touch")
            })
        #expect(!told.contains { $0.contains("depends on any one person") })
    }

    @Test func `what missing answers could undo is only likely, and says in how many of ten`() throws {
        // Ten in a line, each in contact with the next; more and more of them did not answer.
        let persons = 0..<10
        var met: Set<Statement.Support> = []
        for silent in [[], [9], [2, 9], [2, 5, 9], [0, 2, 5, 9], [0, 2, 4, 7, 9]] {
            let rows = persons.map { from in
                let row = persons.map { to in
                    from == to ? "." : silent.contains(from) ? "?" : abs(from - to) == 1 ? "1" : "0"
                }
                return "P\(from) " + row.joined(separator: " ")
            }
            let names = persons.map { "P\($0)" }.joined(separator: " ")
            let network = Network.table(([names] + rows).joined(separator: "\n"))
            let content = try SampleStudy.content(.nb, networks: [network])
            let claims = content.analysis.networks[0].relations[0].levels[0].certainty?.redrawn?.claims
            let told = Statements(try #require(content.networks.first)).all.filter { $0.kind == .cutPoint }
            #expect(claims == nil ? told.count == 3 : told.count <= 3)
            for statement in told {
                let share = claims?.cutsOff[statement.subject.persons[0]] ?? 1
                met.insert(statement.support)
                #expect(share >= 0.5)
                #expect(statement.support == (share >= 0.95 ? .answered : .likely))
                let tenths = min(9, Int((share * 10).rounded()))
                let likely = "bare trolig: det gjelder i \(tenths) av 10 gjennomregninger med anslåtte svar."
                #expect(statement.text.hasSuffix(likely) == (share < 0.95), "\(share): \(statement.text)")
            }
        }
        #expect(met == [.answered, .likely])
    }

    @Test func `a cut point that cuts off only somebody who did not answer is no finding`() throws {
        let network = Network.table(
            """
                A B C D
            A   . 1 1 0
            B   1 . 1 0
            C   1 1 . 1
            D   ? ? ? .
            """)
        #expect(try !texts(network).contains { $0.contains("leaves") })
    }

    @Test func `that nobody depends on one person is said of the contact it holds for`() throws {
        let pairs = (0..<8).map { one in (0..<8).map { one == $0 ? "." : "1" }.joined(separator: " ") }
        let names = (1...8).map { "P\($0)" }
        let rows = zip(names, pairs).map { "\($0) \($1)" }
        let table = ([names.joined(separator: " ")] + rows).joined(separator: "\n")
        let end = "av dem som har svart, "
        func told(_ levels: [String]) throws -> [String] {
            try texts(.table(table, levels: levels), .nb).filter { $0.contains("avhengig") }
        }
        #expect(
            try told(["tie"]) == ["Ingen \(end)er avhengig av én bestemt person for å ha forbindelse med resten."])
        #expect(
            try told(["daglig", "ukentlig"])
                == [
                    "Regner vi med all kontakt, er ingen \(end)avhengig av én bestemt person for å ha forbindelse med resten."
                ])
    }

    @Test func `agreement is counted in pairs in which both answered`() throws {
        let network = Network.table(
            """
                A B C D
            A   . 1 1 1
            B   1 . 0 1
            C   1 1 . 0
            D   ? ? ? .
            """)
        // A and B, A and C agree; C alone names B; what A and B say of D nobody can confirm.
        let told = try #require(try statements(network).first { $0.topic == .agreement })
        #expect(told.text.contains("in 2 of the 3 pairs in which both answered and at least one reports contact"))
        #expect(told.text.contains("67%"))
        #expect(told.basis.contains("The other did not answer: 2 pairs, not counted"))
    }

    @Test func `a network is divided only where what is missing could not join the parts`() throws {
        let known = Network.table(
            """
                A B C D
            A   . 1 0 0
            B   1 . 0 0
            C   0 0 . 1
            D   0 0 1 .
            """)
        #expect(try texts(known).contains { $0.contains("is divided") })
        let unknown = Network.table(
            """
                A B C D
            A   . 1 - -
            B   ? . ? ?
            C   - - . 1
            D   ? ? ? .
            """)
        #expect(try !texts(unknown).contains { $0.contains("is divided") })
    }

    @Test func `who is without contact and who only did not answer are two statements`() throws {
        let network = Network.table(
            """
                A B C D E
            A   . 1 0 0 0
            B   0 . 1 0 0
            C   0 0 . 0 0
            D   0 0 0 . 0
            E   ? ? ? ? .
            """)
        let told = try statements(network).filter { $0.topic == .withoutContact }
        #expect(told.map(\.kind) == [.withoutContact, .contactNotKnown])
        #expect(told.map(\.subject.persons) == [[3], [4]])
    }

    @Test func `information that goes one way only, and a body nobody has contact with`() throws {
        var network = Network.table("    A B C\nA   . 1 1\nB   1 . 1\nC   1 1 .")
        network.bodies = ["Board", "Mayor", "Council"].map { Body(id: $0.lowercased(), label: $0) }
        network.affiliations = [
            Affiliation(
                id: "political", label: "Political",
                kinds: [
                    AffiliationKind(id: "informs", label: "Informs", direction: .toBody),
                    AffiliationKind(id: "informed", label: "Informed", direction: .fromBody),
                ],
                ties: [(0, 0, 0), (1, 0, 0), (0, 1, 0), (0, 1, 1)].map {
                    AffiliationTie(person: $0.0, body: $0.1, kind: $0.2, row: 2, column: 1)
                }, answered: [true, true, true])
        ]
        let told = try statements(network).filter { $0.topic == .bodies }
        #expect(told.map(\.kind) == [.mutualContact, .toBodyOnly, .bodyWithoutContact])
        #expect(told.map(\.subject.bodies) == [[1], [0], [2]])
        #expect(told.map(\.subject.persons) == [[], [0, 1], []])
    }

    @Test func `everybody is a word of its own, and so is nobody`() throws {
        let all = Network.table("    A B C\nA   . 1 1\nB   1 . 1\nC   1 1 .")
        #expect(try texts(all, .nb).contains { $0.hasPrefix("Alle 3 er forbundet med hverandre gjennom kontakt") })
        #expect(try texts(all, .nn).contains { $0.hasPrefix("Alle 3 er knytte til kvarandre gjennom kontakt") })
    }

    @Test func `what rests on an answer that is the same throughout is no strength, and says so`() throws {
        var network = Network.table(
            """
                A B C D E F
            A   . 1 1 1 1 1
            B   0 . 1 0 0 0
            C   0 1 . 0 0 0
            D   0 0 0 . 1 0
            E   0 0 0 1 . 0
            F   0 0 0 0 0 .
            """)
        network.record.sameAnswerThroughout = [
            SameAnswer(question: "contact", person: 0, place: SourcePlace(file: "answers.csv", row: 2), items: 5)
        ]
        let together = try #require(try statements(network).first { $0.kind == .together })
        #expect(together.side == .fact)
        #expect(together.text.contains("no longer holds when answers that are the same throughout are taken out"))
        network.record.sameAnswerThroughout = []
        let trusted = try #require(try statements(network).first { $0.kind == .together })
        #expect(trusted.side == .strength)
        #expect(!trusted.text.contains("no longer holds"))
    }

    /// Eight who all know each other, and each of the others with one of them.
    private func clique(hanging: Int, _ groups: [String]) -> Network {
        let persons = 8 + hanging
        let rows = (0..<persons).map { from in
            "P\(from) "
                + (0..<persons).map { to in
                    from == to ? "." : (from < 8 && to < 8) || abs(from - to) == 8 ? "1" : "0"
                }.joined(separator: " ")
        }
        let names = (0..<persons).map { "P\($0)" }.joined(separator: " ")
        return grouped(.table(([names] + rows).joined(separator: "\n")), groups)
    }

    @Test func `where a function stands is said only where chance does not explain it`() throws {
        let apart = try statements(
            clique(hanging: 5, Array(repeating: "X", count: 8) + Array(repeating: "Y", count: 5)))
        let edge = try #require(apart.first { $0.kind == .atTheEdge })
        #expect(edge.text.hasPrefix("The 5 with “Y” stand at the edge") && edge.basis.contains("expected"))
        #expect(apart.contains { $0.kind == .inTheMiddle && $0.text.contains("The 8 with “X”") })
        // The same network, and functions that have nothing to do with it.
        let mixed = try statements(clique(hanging: 5, "XYXYXYXYXYXYX".map(String.init)))
        #expect(!mixed.contains { [.atTheEdge, .inTheMiddle].contains($0.kind) })
    }

    @Test func `a hole is said only where it survives the number of pairs that were looked at`() throws {
        // Three groups of four who all know each other; the first knows all of the third, and one of the second.
        let rows = (0..<12).map { from in
            "P\(from) "
                + (0..<12).map { to in
                    from == to
                        ? "." : from / 4 == to / 4 || from / 4 + to / 4 == 2 || Set([from, to]) == [0, 4] ? "1" : "0"
                }.joined(separator: " ")
        }
        let names = (0..<12).map { "P\($0)" }.joined(separator: " ")
        let parted = grouped(.table(([names] + rows).joined(separator: "\n")), "XXXXYYYYZZZZ".map(String.init))
        let holes = try statements(parted).filter { $0.kind == .hole }
        #expect(
            Set(holes.map(\.text)) == [
                "Nobody reported contact between “Y” and “Z”.", "Little contact was reported between “X” and “Y”.",
            ])
        #expect(holes.allSatisfy { $0.side == .challenge && $0.basis.contains("one would expect about 17") })
        // Three pairs of six: nobody has contact across, and so few are nothing that chance would not do.
        let few = grouped(
            .table(
                """
                    A B C D E F
                A   . 1 0 0 0 0
                B   1 . 0 0 0 0
                C   0 0 . 1 0 0
                D   0 0 1 . 0 0
                E   0 0 0 0 . 1
                F   0 0 0 0 1 .
                """), ["X", "X", "Y", "Y", "Z", "Z"])
        #expect(try !statements(few).contains { $0.kind == .hole })
    }

    /// Whoever is taken out of the answers: nothing may be said to be apart that was not said before.
    @Test(arguments: 0..<12)
    func `non-response never makes anybody isolated or apart`(seed: UInt64) throws {
        var random = Seeded(seed)
        let persons = 9
        var rows: [[String]] = (0..<persons).map { from in
            (0..<persons).map { to in from == to ? "." : random.next() % 10 < 2 ? "1" : "0" }
        }
        func network() -> Network {
            let names = (0..<persons).map { "\($0 + 1)" }
            let lines = [names.joined(separator: " ")] + zip(names, rows).map { "\($0) " + $1.joined(separator: " ") }
            return grouped(
                .table(lines.joined(separator: "\n")), (0..<persons).map { $0 < 4 ? "P" : $0 < 7 ? "Q" : "R" })
        }
        func apart(_ statements: [Statement]) -> [Statement] {
            statements.filter {
                $0.support == .answered
                    && [.withoutContact, .divided, .noneInside, .someAloneInside].contains($0.kind)
            }
        }
        var before = apart(try statements(network()))
        for person in [Int(random.next() % 9), Int(random.next() % 9), Int(random.next() % 9)] {
            rows[person] = (0..<persons).map { $0 == person ? "." : "?" }
            let after = apart(try statements(network()))
            #expect(after.allSatisfy { now in before.contains { $0.subject == now.subject && $0.kind == now.kind } })
            before = after
        }
    }
}
