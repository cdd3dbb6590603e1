import Findings
import Foundation
import Mapping

/// A value given on the command line in place of the mapping's: where a file lies, when to warn, what language to write.
/// What an answer or a question means stands in the mapping alone, where others can read it.
package struct MappingOverride: Sendable {
    /// As typed: `networks.elvestad.responses=new/svar.csv`.
    private let text: String

    package init(_ text: String) { self.text = text }

    /// The keys that can be set, for help and messages.
    package static let keys = [
        "networks.ID.responses", "networks.ID.codebook", "networks.ID.roster", "networks.ID.waves.WAVE.responses",
        "networks.ID.waves.WAVE.codebook", "networks.ID.waves.WAVE.roster", "study.title", "checks.response-rate",
        "checks.fail-on",
    ]

    /// The file that it puts in place of another, if it does: what the user typed may be read wherever it lies.
    var file: String? {
        let parts = text.split(separator: "=", maxSplits: 1)
        guard parts.count == 2, parts[0].hasPrefix("networks.") else { return nil }
        return Self.fromHere(String(parts[1]))
    }

    /// What is typed is meant from where it is typed, not from the mapping's folder.
    private static func fromHere(_ path: String) -> String {
        path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
    }

    /// - Throws: `RunStopped(.usage)` for a key that cannot be set here or a value that does not fit it.
    func apply(to mapping: inout StudyMapping) throws {
        guard let equals = text.firstIndex(of: "="), equals != text.startIndex else { throw refused() }
        let value = String(text[text.index(after: equals)...])
        let key = text[..<equals].split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        if value.isEmpty { throw refused() }
        switch (key.first, key.last, key.count) {
        case ("study", "title", 2): mapping.study.title = value
        case ("checks", "response-rate", 2):
            guard let rate = Double(value), (0...1).contains(rate) else { throw refused() }
            mapping.checks.responseRate = rate
        case ("checks", "fail-on", 2):
            guard let severity = Severity(rawValue: value), severity != .note else { throw refused() }
            mapping.checks.failOn = severity
        case ("networks", let file?, 3):
            try set(
                file, of: mapping.networks.firstIndex { $0.id == key[1] && $0.wave == nil }, to: value, in: &mapping)
        case ("networks", let file?, 5) where key[2] == "waves":
            try set(
                file, of: mapping.networks.firstIndex { $0.wave?.network == key[1] && $0.wave?.id == key[3] },
                to: value, in: &mapping)
        default: throw refused()
        }
    }

    private func set(_ file: String, of network: Int?, to value: String, in mapping: inout StudyMapping) throws {
        guard let network else { throw refused() }
        let path = Self.fromHere(value)
        switch file {
        case "responses": mapping.networks[network].responses.files = [path]
        case "codebook": mapping.networks[network].responses.codebooks = [path]
        case "roster": mapping.networks[network].roster.file = path
        default: throw refused()
        }
    }

    private func refused() -> RunStopped {
        let keys = Self.keys.joined(separator: ", ")
        return RunStopped(
            .usage,
            [
                Finding(
                    .error, .mappingWrongValue,
                    message: Text("mapping-override.set-cannot-used-key", ["text": text]),
                    hint: Text("mapping-override.write-key-value-with", ["keys": keys]),
                    stopsRun: true)
            ])
    }
}
