import Findings
import NetworkModel
import TestSupport
import Testing

@Suite struct RosterRulesTests {
    private func duplicate(_ isUndecidable: Bool) -> [DuplicatePersons] {
        [DuplicatePersons(persons: [0, 2], places: [rosterRow(2), rosterRow(4)], isUndecidable: isUndecidable)]
    }

    @Test(arguments: [FindingCode.duplicatePerson, .duplicateEmail])
    func `what cannot be told apart stops the run, what can is a warning`(code: FindingCode) throws {
        for isUndecidable in [true, false] {
            let network = sound.recording {
                if code == .duplicatePerson {
                    $0.duplicatePersons = duplicate(isUndecidable)
                } else {
                    $0.duplicateEmails = duplicate(isUndecidable)
                }
            }
            let findings = found(code, in: network)
            #expect(findings.count == 1)
            let finding = try #require(findings.first)
            #expect(finding.severity == (isUndecidable ? .error : .warning))
            #expect(finding.stopsRun == isUndecidable)
            #expect(finding.actors == ["A", "C"])
            #expect(finding.place == rosterRow(2))
            #expect(finding.furtherPlaces == [rosterRow(4)])
            #expect(finding.count == 2)
            #expect(finding.hint[.en].contains("rows 2 and 4"))
        }
    }

    @Test func `a roster of different persons gives nothing`() {
        #expect(found(.duplicatePerson, in: sound).isEmpty)
        #expect(found(.duplicateEmail, in: sound).isEmpty)
    }
}
