import Foundation
import Testing

/// One way in which one file of the demo is broken.
struct Damage: Sendable, CustomTestStringConvertible {
    /// How the run must end.
    enum Ending: Sendable {
        /// The network of the undamaged file.
        case right
        /// Another network, and a finding of one of these codes that the undamaged file does not give.
        case told([String])
        /// No network: a fault of one of these codes, with its place.
        case stopped([String])
        /// Whichever of the three.
        case sound

        static func told(_ codes: String...) -> Ending { .told(codes) }
        static func stopped(_ codes: String...) -> Ending { .stopped(codes) }
    }

    let file: DemoFile
    let name: String
    let ending: Ending
    let bytes: @Sendable () -> [UInt8]

    var testDescription: String { "\(file.rawValue), \(name)" }

    init(_ file: DemoFile, _ name: String, _ ending: Ending, bytes: @escaping @Sendable () -> [UInt8]) {
        self.file = file
        self.name = name
        self.ending = ending
        self.bytes = bytes
    }

    static func bytes(
        _ file: DemoFile, _ name: String, _ ending: Ending, _ change: @escaping @Sendable (inout [UInt8]) -> Void
    ) -> Damage {
        Damage(file, name, ending) {
            var bytes = file.bytes
            change(&bytes)
            return bytes
        }
    }

    static func text(
        _ file: DemoFile, _ name: String, _ ending: Ending, _ change: @escaping @Sendable (String) -> String
    ) -> Damage {
        Damage(file, name, ending) { file.encoded(change(file.text)) }
    }

    static func table(
        _ file: DemoFile, _ name: String, _ ending: Ending, _ change: @escaping @Sendable (inout DamagedTable) -> Void
    ) -> Damage {
        Damage(file, name, ending) {
            var table = file.table
            change(&table)
            return table.bytes
        }
    }

    /// The file up to some characters of its text, the last time or the first time they occur, and a few bytes more.
    static func cut(
        _ file: DemoFile, _ name: String, _ ending: Ending, after text: String, last: Bool = false, bytes: Int = 0
    ) -> Damage {
        Damage(file, name, ending) {
            guard let found = file.text.range(of: text, options: last ? .backwards : [])
            else { return file.bytes }
            return Array(file.bytes.prefix(file.encoded(String(file.text[..<found.upperBound])).count + bytes))
        }
    }
}

extension StringProtocol {
    func with(_ text: String, for old: String) -> String { replacingOccurrences(of: old, with: text) }
    /// The first occurrence only.
    func withOne(_ text: String, for old: String) -> String {
        guard let range = range(of: old) else { return String(self) }
        return replacingCharacters(in: range, with: text)
    }
}
