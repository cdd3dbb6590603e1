import Findings
import NetworkModel
import TestSupport
import Testing

@Suite struct TieRulesTests {
    @Test func `a tick at the own name is a note`() throws {
        let network = sound.recording {
            $0.selfTies = [SelfTie(question: "contact", person: 1, place: cell(3, "B"))]
        }
        let finding = try #require(found(.selfTie, in: network).first)
        #expect(finding.severity == .note)
        #expect(finding.actors == ["B"])
        #expect(finding.place == cell(3, "B"))
        #expect(finding.count == 1)
        #expect(found(.selfTie, in: sound).isEmpty)
    }

    private static let silent = """
            A B C D
        A   . 1 1 1
        B   1 . 1 0
        C   ? ? . ?
        D   - - - .
        """

    @Test func `ties to somebody without an answer are one note per person, with the cells`() {
        let findings = found(.tieToNonRespondent, in: Network.table(Self.silent))
        #expect(findings.map(\.actors) == [["C"], ["D"]])
        #expect(findings.map(\.count) == [2, 1])
        #expect(findings[0].severity == .note)
        #expect(findings[0].place == cell(2, "C"))
        #expect(findings[0].furtherPlaces == [cell(3, "C")])
        #expect(findings[1].place == cell(2, "D"))
    }

    @Test func `ties to people who answered need no note, nor do ties that nobody has to confirm`() {
        #expect(found(.tieToNonRespondent, in: sound).isEmpty)
        let advice = Network.table(Self.silent, reciprocityExpected: false)
        #expect(found(.tieToNonRespondent, in: advice).isEmpty)
    }

    @Test func `a tie that the other denies is one-sided, the reporter first`() throws {
        let network = Network.table(
            """
                A B C
            A   . 0 1
            B   1 . 1
            C   0 1 .
            """)
        let findings = found(.oneSidedTie, in: network)
        #expect(findings.map(\.actors) == [["A", "C"], ["B", "A"]])
        #expect(findings.map(\.place) == [cell(2, "C"), cell(3, "A")])
        #expect(findings.allSatisfy { $0.severity == .warning && $0.count == 1 && !$0.stopsRun })
        #expect(found(.oneSidedTie, in: sound).isEmpty)
    }

    @Test func `a tie whose other side was not asked or did not answer is not one-sided`() {
        let network = Network.table(
            """
                A B C D
            A   . 1 1 1
            B   - . 0 0
            C   ? ? . ?
            D   x 0 0 .
            """)
        #expect(found(.oneSidedTie, in: network).isEmpty)
    }

    @Test func `two levels for one tie conflict, with both cells`() throws {
        let network = Network.table(
            """
                A B C
            A   . 1 2
            B   3 . 0
            C   2 0 .
            """, levels: ["daily", "weekly", "monthly"])
        let findings = found(.conflictingFrequency, in: network)
        #expect(findings.count == 1)
        let finding = try #require(findings.first)
        #expect(finding.severity == .warning)
        #expect(finding.actors == ["A", "B"])
        #expect(finding.place == cell(2, "B"))
        #expect(finding.furtherPlaces == [cell(3, "A")])
        #expect(finding.count == 1)
        #expect(found(.conflictingFrequency, in: sound).isEmpty)
    }

    @Test func `where reciprocity is not expected pairs may differ`() {
        let network = Network.table(
            """
                A B C
            A   . 1 1
            B   2 . 0
            C   0 0 .
            """, levels: ["daily", "weekly"], reciprocityExpected: false)
        #expect(found(.oneSidedTie, in: network).isEmpty)
        #expect(found(.conflictingFrequency, in: network).isEmpty)
    }
}
