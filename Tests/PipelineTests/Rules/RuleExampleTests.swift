import Findings
import TestSupport
import Testing

/// Every rule on the smallest survey in which it finds something.
@Suite struct RuleExampleTests {
    @Test func `nothing is found in the survey that the examples change`() throws {
        #expect(try RuleExample(.selfTie) { $0.way = .writing }.findings.isEmpty)
        let efs = RuleExample(.selfTie) {
            $0.mapping = RuleExample.efsMapping
            $0.answers = RuleExample.efs
        }
        #expect(try efs.findings.isEmpty)
    }

    @Test(arguments: RuleExamples.all)
    func `one change to a sound survey is found, and nothing besides`(example: RuleExample) throws {
        let codes = try Set(example.findings.map(\.code))
        #expect(codes == example.also.union([example.code]))
    }

    @Test func `every code has an example, or a reason why not`() {
        let codes = RuleExamples.all.map(\.code) + RuleExamples.without.keys
        #expect(Set(codes) == Set(FindingCode.allCases))
        #expect(codes.count == FindingCode.allCases.count)
        #expect(RuleExamples.all.map(\.code) == FindingCode.allCases.filter { RuleExamples.without[$0] == nil })
    }
}
