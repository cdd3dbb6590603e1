import Foundation
import TestSupport
import Testing

/// Where the machine gives little, the program says so and ends; it neither hangs nor ends by a signal, and no half result is left
/// untold.
@Suite struct LittleRoomTests {
    /// - Parameter shell: what stands around the command, with `"$@"` for it.
    private func run(_ shell: String, _ arguments: [String]) throws -> Outside.Outcome {
        try Outside.run("/bin/bash", ["-c", "set -o pipefail; " + shell, "bash", Program.path] + arguments)
    }

    @Test(arguments: [#""$@" > /dev/full"#, #""$@" >&-"#])
    func `what cannot be printed is an exit status`(shell: String) throws {
        let survey = try BadInputTests.essentials()
        for command in [
            ["check", survey.mapping], ["run", survey.mapping, "--output", survey.output, "--pictures", "none"],
        ] {
            let outcome = try run(shell, command)
            #expect(outcome.status == 74, "\(outcome)")
            #expect(outcome.errors.contains("printed") && outcome.output.isEmpty)
        }
        #expect(FileManager.default.fileExists(atPath: survey.output + "/small/study.json"))
    }

    @Test func `somebody who has read enough ends nothing by a signal`() throws {
        let survey = try BadInputTests.essentials()
        let outcome = try run(#""$@" | true"#, ["check", survey.mapping])
        #expect([0, 74].contains(outcome.status) && outcome.errors.isEmpty, "\(outcome)")
    }

    @Test(arguments: [8, 10, 12, 16, 24])
    func `few handles end a run with its step, and the next run is whole`(handles: Int) throws {
        let survey = try BadInputTests.essentials()
        let command = ["run", survey.mapping, "--output", survey.output, "--pictures", "none"]
        #expect(try run(#""$@""#, command).status == 0)
        let before = try BadInputTests.contents(of: survey.output)
        let outcome = try run("ulimit -n \(handles); timeout -s KILL 60 \"$@\"", command)
        #expect([0, 66, 71, 73].contains(outcome.status), "\(outcome)")
        #expect(try run(#""$@""#, command).status == 0)
        #expect(try BadInputTests.contents(of: survey.output) == before)
    }

    @Test(.enabled(if: geteuid() == 0, "needs another user"))
    func `without threads the program ends before it reads`() throws {
        let survey = try BadInputTests.essentials()
        for path in [survey.folder, survey.output] { chmod(path, 0o777) }
        let outcome = try run(
            "timeout -s KILL 60 setpriv --reuid 3999 --regid 3999 --clear-groups prlimit --nproc=1 \"$@\"",
            ["run", survey.mapping, "--output", survey.output])
        // 126: this user may not run what lies here.
        #expect([71, 126].contains(outcome.status), "\(outcome)")
    }
}
