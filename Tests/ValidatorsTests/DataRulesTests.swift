import Findings
import NetworkModel
import TestSupport
import Testing

@Suite struct DataRulesTests {
    private let line = SourcePlace(file: "study.yaml", row: 30, column: "5")

    private func notFound(_ problem: QuestionNotFound.Problem) -> Network {
        sound.recording {
            $0.questionsNotFound = [
                QuestionNotFound(
                    section: "relations", id: "contact", problem: problem, place: line, file: "answers.csv")
            ]
        }
    }

    @Test func `a question that fits nothing stops the run at the mapping's line`() throws {
        let finding = try #require(found(.questionNotFound, in: notFound(.nothingFits)).first)
        #expect(finding.severity == .error)
        #expect(finding.stopsRun)
        #expect(finding.place == line)
        #expect(finding.furtherPlaces.isEmpty)
        #expect(finding.network == "town")
        #expect(finding.message[.en].contains("answers.csv"))
    }

    @Test func `a question that several fit shows them all`() throws {
        let columns = [cell(1, "C"), cell(1, "K")]
        for problem in [QuestionNotFound.Problem.severalFit(columns), .keysDisagree(columns)] {
            let finding = try #require(found(.questionNotFound, in: notFound(problem)).first)
            #expect(finding.stopsRun)
            #expect(finding.place == line)
            #expect(finding.furtherPlaces == columns)
            #expect(finding.hint[.en].contains("answers.csv:1:C and answers.csv:1:K"))
        }
    }

    @Test func `the key that the format can answer and the kind of question that was found are named`() {
        #expect(found(.questionNotFound, in: notFound(.keyNeeded(["variables"])))[0].hint[.en].contains("`variables`"))
        let kinds = ["single", "multipleChoice", "matrix", "multipleMatrix", "", "text"].map {
            found(.questionNotFound, in: notFound(.otherLayout(found: $0)))[0].message[.en]
        }
        #expect(Set(kinds).count == kinds.count)
        #expect(kinds[2].contains("a matrix with one answer per row"))
    }

    @Test func `questions that are found give nothing`() {
        #expect(found(.questionNotFound, in: sound).isEmpty)
    }

    @Test func `blanks that nobody decided stop the run and name the key`() throws {
        let places = (2...9).map { cell($0, "B") }
        let network = sound.recording {
            $0.undecidedBlanks = [CellGroup(question: "contact", count: 14, places: places, mappingPlace: line)]
        }
        let findings = found(.blankUndecided, in: network)
        #expect(findings.count == 1)
        let finding = try #require(findings.first)
        #expect(finding.severity == .error)
        #expect(finding.stopsRun)
        #expect(finding.count == 14)
        #expect(finding.place == places[0])
        #expect(finding.furtherPlaces == Array(places[1...4]))
        #expect(finding.hint[.en].contains("`blank: no-tie`") && finding.hint[.en].contains("`blank: unanswered`"))
        #expect(finding.hint[.en].contains("study.yaml:30:5"))
        #expect(finding.hint[.en].contains("a `scale` of one level"))
        #expect(found(.blankUndecided, in: sound).isEmpty)
    }

    @Test func `a hundred cells of one unknown answer are one error, and the run goes on`() throws {
        let places = [cell(2, "B"), cell(3, "C")]
        let network = sound.recording {
            $0.answersOutsideScale = [CellGroup(question: "contact", count: 100, places: places, mappingPlace: line)]
        }
        let findings = found(.answerOutsideScale, in: network)
        #expect(findings.count == 1)
        let finding = try #require(findings.first)
        #expect(finding.severity == .error)
        #expect(!finding.stopsRun)
        #expect(finding.count == 100)
        #expect(finding.place == places[0])
        #expect(finding.furtherPlaces == [places[1]])
        #expect(found(.answerOutsideScale, in: sound).isEmpty)
    }

    @Test func `the cure for an unknown answer depends on where the mapping lists answers`() {
        func hint(_ network: Network, _ question: String) -> String {
            let group = CellGroup(question: question, count: 1, places: [cell(2, "B")])
            return found(.answerOutsideScale, in: network.recording { $0.answersOutsideScale = [group] })[0].hint[.en]
        }
        let scaled = Network.table(
            """
                A B
            A   . 2
            B   1 .
            """, levels: ["daily", "weekly"])
        let political = sound.changing {
            $0.affiliations = [Affiliation(id: "political", label: "Political", kinds: [], ties: [], answered: [])]
        }
        #expect(hint(scaled, "contact").contains("`no-tie`"))
        #expect(hint(political, "political").contains("`kinds`"))
        #expect(hint(sound, "function").contains("`values`"))
    }
}
