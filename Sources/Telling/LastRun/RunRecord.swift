import Findings
import Foundation
import NetworkModel

/// `<network>/.last-run.json`: what the next run compares its results with.
///
/// A run that shows nothing else than the one before tells what that one told: the same input gives the same bytes however often.
package struct RunRecord: Codable, Hashable, Sendable {
    package static let file = ".last-run.json"
    private static let form = 1

    private var form: Int
    private var marks: NetworkMarks
    /// What the results tell of the run before; nil for the first one.
    private(set) var told: SinceLastRun?

    /// - Parameter earlier: of the results that are replaced.
    init(_ content: NetworkContent, after earlier: RunRecord?) {
        form = Self.form
        marks = NetworkMarks(content)
        told = earlier.flatMap { earlier in
            let since = SinceLastRun(from: earlier.marks, to: marks)
            return since.isNothing ? earlier.told : since
        }
    }

    /// Nil where it is nothing that this version of the program wrote.
    package init?(_ data: Data) {
        guard let record = try? JSONDecoder().decode(Self.self, from: data), record.form == Self.form else {
            return nil
        }
        self = record
    }

    var data: Data {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
            return try encoder.encode(self)
        }
    }

    /// What is new to somebody who has seen the results before this run; nil for the first one.
    func news(since earlier: RunRecord?) -> SinceLastRun? {
        earlier.map { SinceLastRun(from: $0.marks, to: marks) }
    }
}

extension ExportContent {
    /// Compares with the results that are to be replaced.
    /// - Parameter earlier: what a run left of a network, by the network's folder.
    /// - Returns: for each network what is new to somebody who has seen those; nil where there are none.
    /// - Throws: what encoding throws.
    package mutating func compare(with earlier: (String) -> RunRecord?) throws -> [SinceLastRun?] {
        let before = study.networks.map { earlier($0.folder) }
        let records = zip(networks, before).map { RunRecord($0, after: $1) }
        sinceLastRun = records.map(\.told)
        forNextRun = try zip(study.networks, records).map { ($0.folder + "/" + RunRecord.file, try $1.data) }
        return zip(records, before).map { $0.news(since: $1) }
    }
}
