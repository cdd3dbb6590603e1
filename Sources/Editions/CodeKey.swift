import Findings
import Foundation
import Hashing
import OutputFiles

/// The secret behind the codes of persons: whoever has it can tell again who is who, so it stays with those who may.
///
/// A key file is a text of two lines, `brobygger-key-1` and 64 hexadecimal digits: 256 bits.
package struct CodeKey: Sendable {
    private let key: [UInt8]
    /// What the user should know about the file, though it can be used.
    package let findings: [Finding]

    private static let heading = "brobygger-key-1"
    private static let bytes = 32

    /// Reads a key file.
    /// - Throws: `RunStopped`: 66 where there is none or it cannot be read, 65 where it is no key or too short.
    package init(path: String) throws {
        let wording = KeyWording(path: path)
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue else {
            throw wording.missing
        }
        guard let handle = FileHandle(forReadingAtPath: path), let data = try? handle.read(upToCount: 4096) ?? Data()
        else {
            throw wording.unreadable
        }
        try? handle.close()
        let lines = String(decoding: data, as: UTF8.self).split(whereSeparator: \.isNewline).map(String.init)
        guard lines.count == 2, lines[0] == Self.heading, let bytes = Self.bytes(of: lines[1]) else {
            throw wording.notAKey
        }
        guard bytes.count >= Self.bytes else { throw wording.tooShort }
        key = bytes
        let mode = try? FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        findings = (mode ?? 0) & 0o077 == 0 ? [] : [wording.readableByOthers]
    }

    /// Makes a new key of random bytes. A file that is there is never written over: with it would go every code.
    /// - Throws: `RunStopped(.unwritableOutput)`.
    package static func make(at path: String) throws -> CodeKey {
        // The system's own source of chance (getrandom), which is made for secrets.
        let digits = (0..<bytes).map { _ in UInt8.random(in: .min ... .max) }.hexadecimal
        do throws(FileFault) {
            try PrivateFile.create(at: path, "\(heading)\n\(digits)\n")
        } catch {
            let wording = KeyWording(path: path)
            throw error.code == EEXIST ? wording.exists : wording.unwritable(error.why)
        }
        return try CodeKey(path: path)
    }

    init(_ bytes: [UInt8]) {
        key = bytes
        findings = []
    }

    /// HMAC-SHA-256 of a text for one purpose; texts of different purposes never meet.
    func authenticate(_ text: String, for purpose: Purpose) -> [UInt8] {
        SHA256.code(of: "brobygger/1/\(purpose.rawValue)\n\(text)", key: key)
    }

    enum Purpose: String {
        /// The code of a person in pseudonymous editions.
        case person
        /// The order of persons in an anonymous edition.
        case order
        /// What tells one key from another.
        case mark
    }

    /// Eight hexadecimal digits by which somebody with several keys sees which one made an edition.
    package var mark: String { authenticate("", for: .mark).prefix(4).hexadecimal }

    private static func bytes(of digits: String) -> [UInt8]? {
        guard digits.count.isMultiple(of: 2), digits.allSatisfy({ $0.isASCII && $0.isHexDigit }) else { return nil }
        let digits = Array(digits)
        return stride(from: 0, to: digits.count, by: 2).compactMap { UInt8(String(digits[$0...($0 + 1)]), radix: 16) }
    }
}
