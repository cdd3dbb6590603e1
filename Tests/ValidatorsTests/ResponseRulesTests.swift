import Findings
import NetworkModel
import TestSupport
import Testing

@Suite struct ResponseRulesTests {
    /// A answered, B not at all, C in part, D opened the questionnaire only.
    private let troubled = Network.table(
        """
            A B C D
        A   . 0 1 0
        B   ? . ? ?
        C   1 - . 0
        D   - - - .
        """)

    @Test func `somebody without a response is a warning without a place`() throws {
        let findings = found(.nonRespondent, in: troubled)
        #expect(findings.map(\.actors) == [["B"]])
        let finding = try #require(findings.first)
        #expect(finding.severity == .warning)
        #expect(finding.place == nil)
        #expect(finding.count == 1)
        #expect(!finding.stopsRun)
        #expect(finding.hint[.en].contains("person B"))
        #expect(found(.nonRespondent, in: sound).isEmpty)
    }

    @Test func `the words of a non-response are those of the reports`() {
        func message(_ language: Language) -> String {
            found(.nonRespondent, in: troubled)[0].message[language]
        }
        #expect(message(.nb) == "Personen har ikke svart. Manglende svar er ikke det samme som ingen kontakt.")
        #expect(message(.nn) == "Personen har ikkje svart. Manglande svar er ikkje det same som ingen kontakt.")
    }

    @Test func `somebody who answered in part is told how much`() throws {
        let findings = found(.partialResponse, in: troubled)
        #expect(findings.map(\.actors) == [["C"]])
        let finding = try #require(findings.first)
        #expect(finding.severity == .warning)
        #expect(finding.place == SourcePlace(file: "answers.csv", row: 4))
        #expect(finding.message[.en].contains("2 of 3"))
        #expect(found(.partialResponse, in: sound).isEmpty)
    }

    @Test func `a response that the export calls broken off is partial though every item is answered`() {
        let network = sound.changing { network in
            network.persons[1].status = .partial
            network.persons[1].brokeOff = true
        }
        let findings = found(.partialResponse, in: network)
        #expect(findings.map(\.actors) == [["B"]])
        #expect(!findings[0].message[.en].contains("2 of 2"))
    }

    @Test func `a response without an answer is blank, not missing and not partial`() throws {
        let findings = found(.blankResponse, in: troubled)
        #expect(findings.map(\.actors) == [["D"]])
        let finding = try #require(findings.first)
        #expect(finding.severity == .warning)
        #expect(finding.place == SourcePlace(file: "answers.csv", row: 5))
        #expect(found(.blankResponse, in: sound).isEmpty)
    }

    @Test func `a response rate below the threshold is one warning for the network`() throws {
        let findings = found(.lowResponseRate, in: troubled)
        #expect(findings.count == 1)
        let finding = try #require(findings.first)
        #expect(finding.severity == .warning)
        #expect(finding.actors.isEmpty)
        #expect(finding.count == 2)
        #expect(finding.message[.en].contains("2 of 4 have answered (50%)"))
        #expect(finding.message[.en].contains("threshold of 80%"))
        #expect(found(.lowResponseRate, in: sound).isEmpty)
    }

    @Test func `a response rate at the threshold is enough`() {
        #expect(found(.lowResponseRate, in: troubled, settings: Settings(responseRateThreshold: 0.5)).isEmpty)
        #expect(found(.lowResponseRate, in: troubled, settings: Settings(responseRateThreshold: 0.51)).count == 1)
        let nobody = Network(id: "empty", title: "Empty", persons: [])
        #expect(found(.lowResponseRate, in: nobody).isEmpty)
    }

    @Test func `two responses of one person are named, both rows`() throws {
        let network = sound.recording {
            $0.duplicateResponses = [
                DuplicateResponse(
                    person: 1, kept: SourcePlace(file: "answers.csv", row: 17),
                    leftOut: [SourcePlace(file: "answers.csv", row: 5)])
            ]
        }
        let finding = try #require(found(.duplicateResponse, in: network).first)
        #expect(finding.severity == .warning)
        #expect(finding.actors == ["B"])
        #expect(finding.place?.row == 5)
        #expect(finding.furtherPlaces.map(\.row) == [17])
        #expect(finding.count == 1)
        #expect(finding.message[.en].contains("row 17") && finding.message[.en].contains("row 5"))
        #expect(found(.duplicateResponse, in: sound).isEmpty)
    }

    @Test func `each response of a stranger is a finding, in the file's order`() {
        let network = sound.recording { $0.unknownRespondents = [cell(9, "A"), cell(4, "A")] }
        let findings = found(.unknownRespondent, in: network)
        #expect(findings.map(\.place) == [cell(4, "A"), cell(9, "A")])
        #expect(findings.allSatisfy { $0.severity == .warning && $0.count == 1 && $0.actors.isEmpty })
        #expect(found(.unknownRespondent, in: sound).isEmpty)
    }

    private static func unmatched(_ cure: PeopleUnmatched.Cure, curable: Int, of count: Int, total: Int)
        -> PeopleUnmatched
    {
        PeopleUnmatched(
            cure: cure, places: (0..<count).map { cell($0 + 2, "A") }, count: count, curable: curable, total: total,
            isNearlyAll: count == total, persons: count == total ? [] : [0])
    }

    private static let silent = Network.table(
        """
            A B
        A   . ?
        B   ? .
        """)

    @Test func `when no response finds anybody that is one error and nobody is said not to have answered`() {
        let network = Self.silent.recording {
            $0.unknownRespondents = [cell(2, "A"), cell(3, "A")]
            $0.peopleUnmatched = [Self.unmatched(.leadingZeros, curable: 2, of: 2, total: 2)]
        }
        let findings = found(.peopleUnmatched, in: network)
        #expect(findings.map(\.severity) == [.error] && findings[0].stopsRun && findings[0].count == 2)
        #expect(findings[0].message[.en].contains("All 2 would match without leading zeros"))
        #expect(findings[0].furtherPlaces == [cell(3, "A")])
        for code in [FindingCode.unknownRespondent, .nonRespondent, .lowResponseRate] {
            #expect(found(code, in: network).isEmpty)
        }
    }

    @Test func `somebody who has most likely answered is not called back, and somebody who has left neither`() {
        var network = Self.silent.recording {
            $0.unknownRespondents = [cell(2, "A"), cell(9, "A")]
            $0.peopleUnmatched = [Self.unmatched(.capitals, curable: 1, of: 1, total: 3)]
        }
        #expect(found(.unknownRespondent, in: network).map(\.place) == [cell(9, "A")])
        #expect(found(.nonRespondent, in: network).map(\.actors) == [["B"]])
        network.persons[1].hasLeft = true
        #expect(found(.nonRespondent, in: network).isEmpty)
        #expect(found(.peopleUnmatched, in: network).map(\.stopsRun) == [false])
    }

    @Test func `test responses are one note with their number`() throws {
        let network = sound.recording { $0.testResponses = [cell(2, "A"), cell(3, "A"), cell(8, "A")] }
        let findings = found(.testResponseLeftOut, in: network)
        #expect(findings.count == 1)
        let finding = try #require(findings.first)
        #expect(finding.severity == .note)
        #expect(finding.count == 3)
        #expect(finding.place == cell(2, "A"))
        #expect(found(.testResponseLeftOut, in: sound).isEmpty)
    }

    /// A has contact with everybody, D with nobody; both gave one answer throughout.
    private var uniform: Network {
        Network.table(
            """
                A B C D
            A   . 1 1 1
            B   1 . 0 0
            C   1 0 . 1
            D   0 0 0 .
            """
        ).recording {
            $0.sameAnswerThroughout = [0, 3].map {
                SameAnswer(question: "contact", person: $0, place: cell($0 + 2, "A"), items: 3)
            }
        }
    }

    @Test func `one answer throughout is a note`() throws {
        let findings = found(.sameAnswerThroughout, in: uniform)
        #expect(findings.map(\.actors) == [["A"]])
        let finding = try #require(findings.first)
        #expect(finding.severity == .note)
        #expect(finding.count == 3)
        #expect(finding.place == cell(2, "A"))
        #expect(found(.sameAnswerThroughout, in: sound).isEmpty)
    }

    @Test func `answering no contact about everybody is one note, of the other kind`() throws {
        let findings = found(.answeredWithoutTies, in: uniform)
        #expect(findings.map(\.actors) == [["D"]])
        let finding = try #require(findings.first)
        #expect(finding.severity == .note)
        #expect(finding.place == SourcePlace(file: "answers.csv", row: 5))
        #expect(found(.answeredWithoutTies, in: sound).isEmpty)
    }

    @Test func `somebody who did not answer is not somebody without ties`() {
        #expect(found(.answeredWithoutTies, in: troubled).isEmpty)
    }
}
