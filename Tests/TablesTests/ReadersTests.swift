import Foundation
import TestSupport
import Testing

/// What others make of the tables: the schema of study.json and the reader in Python, over a study with every kind of answer. R, DuckDB and
/// Frictionless come in `make test-all` (Tests/Readers/check.py).
@Suite(.enabled(if: Outside.python != nil, "needs the Python of `make test`"))
struct ReadersTests {
    @Test(arguments: [["demo"], ["waves"], ["degrees"], ["anonymous"]])
    func `the schema holds, and the reader sees what study.json counts`(study: [String]) throws {
        let folder = try Outside.temporaryFolder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let checked = try Outside.run(
            Outside.python!, [Outside.root + "/Tests/Readers/plain.py", Program.path, folder] + study,
            environment: ProcessInfo.processInfo.environment.merging(["PYTHONDONTWRITEBYTECODE": "1"]) { $1 })
        #expect(checked.status == 0, "\(checked.output)\(checked.errors)")
    }
}
