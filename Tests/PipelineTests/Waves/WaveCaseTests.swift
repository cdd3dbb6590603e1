import Findings
import Foundation
import Pipeline
import TestSupport
import Testing

/// Waves of a published survey, and two waves counted by hand.
@Suite(.enabled(if: Outside.shared("real") != nil, "needs ../shared/real"))
struct WaveCaseTests {
    @Test(arguments: ["freshmen-waves", "joined-left"])
    func `every change of a real case comes out, and every figure of its waves`(name: String) throws {
        let real = try #require(Outside.shared("real/" + name))
        let output = try Outside.temporaryFolder()
        defer { try? FileManager.default.removeItem(atPath: output) }
        var run = try StudyRun(StudyRun.Request(mapping: real + "/mapping.yaml"))
        #expect(!run.findings.contains { $0.code == .waveNotComparable }, "codes in one wave and texts in another")
        let written = try run.write(to: output, toolVersion: "test", pictures: .none)
        for tool in ["tools/compare_changes.py", "tools/compare_study.py"] {
            let path = try #require(Outside.shared(tool))
            let outcome = try Outside.run(
                "/usr/bin/env", ["python3", path, real + "/expected.json", written.folder + "/study.json"])
            #expect(outcome.status == 0, "\(outcome.output)")
        }
    }

    @Test func `the one with another surname and address is told of, and nobody else`() throws {
        let real = try #require(Outside.shared("real/freshmen-waves"))
        let run = try StudyRun(StudyRun.Request(mapping: real + "/mapping.yaml"))
        let told = run.findings.filter { $0.code == .wavePersonChanged || $0.code == .wavePersonAlike }
        #expect(told.map(\.actors) == [["16"]])
    }
}
