import Findings
import Foundation
import Pipeline
import TestSupport
import Testing

/// Real network surveys with the numbers that others computed from the same answers.
@Suite(.enabled(if: Outside.shared("real") != nil, "needs ../shared/real"))
struct RealCaseTests {
    @Test(arguments: ["krackhardt-managers", "van-de-bunt-t6", "rescue-three"])
    func `every expected number of a real case comes out`(name: String) throws {
        let real = try #require(Outside.shared("real/" + name))
        let output = try Outside.temporaryFolder()
        defer { try? FileManager.default.removeItem(atPath: output) }
        var run = try StudyRun(StudyRun.Request(mapping: real + "/mapping.yaml"))
        let written = try run.write(to: output, toolVersion: "test", pictures: .none)
        let tool = try #require(Outside.shared("tools/compare_study.py"))
        let outcome = try Outside.run(
            "/usr/bin/env", ["python3", tool, real + "/expected.json", written.folder + "/study.json"])
        #expect(outcome.status == 0, "\(outcome.output)")
    }
}
