import Findings
import NetworkModel
import TestSupport
import Testing

@Suite struct ItemRulesTests {
    @Test func `an item that fits nobody names the nearest persons by roster id`() throws {
        let network = sound.recording {
            $0.unmatchedItems = [UnmatchedItem(question: "contact", place: cell(1, "D"), candidates: [2, 0], count: 7)]
        }
        let finding = try #require(found(.unmatchedItem, in: network).first)
        #expect(finding.severity == .warning)
        #expect(!finding.stopsRun)
        #expect(finding.place == cell(1, "D"))
        #expect(finding.count == 7)
        #expect(finding.actors.isEmpty)
        #expect(finding.hint[.en].contains("person C and person A"))
        #expect(found(.unmatchedItem, in: sound).isEmpty)
    }

    @Test func `an item that fits nobody and that nobody ticked is still one fault`() throws {
        let network = sound.recording {
            $0.unmatchedItems = [UnmatchedItem(question: "contact", place: cell(1, "D"), candidates: [], count: 0)]
        }
        let finding = try #require(found(.unmatchedItem, in: network).first)
        #expect(finding.count == 1)
        #expect(finding.message[.en].contains("0 ties are lost"))
        #expect(!finding.hint[.en].contains("Most similar"))
    }

    @Test func `a column about no known body is mended among the bodies, not the persons`() throws {
        let network = sound.changing {
            $0.affiliations = [Affiliation(id: "political", label: "Political", kinds: [], ties: [], answered: [])]
            $0.record.unmatchedItems = [
                UnmatchedItem(question: "political", place: cell(1, "D"), candidates: [], count: 0)
            ]
        }
        let finding = try #require(found(.unmatchedItem, in: network).first)
        #expect(finding.hint[.en].contains("`bodies`"))
        #expect(!finding.message[.en].contains("roster"))
    }

    @Test func `a name that fits several concerns all of them`() throws {
        let network = sound.recording {
            $0.ambiguousItems = [UnmatchedItem(question: "contact", place: cell(1, "D"), candidates: [0, 2], count: 3)]
        }
        let finding = try #require(found(.ambiguousName, in: network).first)
        #expect(finding.severity == .warning)
        #expect(finding.actors == ["A", "C"])
        #expect(finding.place == cell(1, "D"))
        #expect(finding.count == 3)
        #expect(found(.ambiguousName, in: sound).isEmpty)
        #expect(found(.unmatchedItem, in: network).isEmpty)
    }

    @Test func `a second item for a person stands at the one left out`() throws {
        let network = sound.recording {
            $0.repeatedItems = [
                RepeatedItem(question: "contact", person: 1, kept: cell(1, "C"), leftOut: cell(1, "F"))
            ]
        }
        let finding = try #require(found(.repeatedItem, in: network).first)
        #expect(finding.severity == .warning)
        #expect(finding.actors == ["B"])
        #expect(finding.place == cell(1, "F"))
        #expect(finding.furtherPlaces == [cell(1, "C")])
        #expect(finding.count == 1)
        #expect(found(.repeatedItem, in: sound).isEmpty)
    }

    @Test func `persons without an item are one finding per question`() throws {
        let network = sound.recording {
            $0.personsNotAsked = [
                PersonsNotAsked(question: "contact", persons: [0, 2]), PersonsNotAsked(question: "advice", persons: []),
            ]
        }
        let findings = found(.personNotAsked, in: network)
        #expect(findings.count == 1)
        let finding = try #require(findings.first)
        #expect(finding.severity == .warning)
        #expect(finding.actors == ["A", "C"])
        #expect(finding.count == 2)
        #expect(found(.personNotAsked, in: sound).isEmpty)
    }
}
