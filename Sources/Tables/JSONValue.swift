import Foundation
import OutputFiles
import Telling
import TextBytes

/// A value of a JSON document that is written where it stands, piece by piece, so that a large document is never in memory
/// as a whole. The bytes are those that `JSONEncoder` gives for all at once: pretty-printed, keys sorted, slashes as they are.
struct JSONValue {
    fileprivate let put: (inout JSONFile, _ depth: Int) throws -> Void

    /// Encoded when its turn comes; for what is small.
    static func encoded(_ value: some Encodable) -> JSONValue {
        JSONValue { file, depth in try file.append(value, depth) }
    }

    static func text(_ text: String) -> JSONValue {
        JSONValue { file, depth in try file.append(text: text, depth) }
    }

    /// Numbers by the hundred thousand; `encoded` takes several times as long.
    /// - Parameter value: finite.
    static func number(_ value: Double) -> JSONValue {
        JSONValue { file, depth in
            // Nought may have a sign.
            if let whole = Int(exactly: value), whole != 0, whole.magnitude < 1 << 53 {
                file.append(whole)
            } else {
                try file.append(value, depth)
            }
        }
    }

    /// - Parameter value: made for one element at a time.
    static func list<Elements: Sequence>(
        _ elements: Elements, _ value: @escaping (Elements.Element) -> JSONValue
    ) -> JSONValue {
        JSONValue { file, depth in
            try file.append("[", elements.lazy.map { (nil as String?, value($0)) }, "]", depth)
        }
    }

    /// Members whose value is nil are left out.
    static func object(_ members: KeyValuePairs<String, JSONValue?>) -> JSONValue {
        object(members.compactMap { key, value in value.map { (key, $0) } })
    }

    /// - Parameter members: keys differ.
    static func object(_ members: [(key: String, value: JSONValue)]) -> JSONValue {
        let sorted = members.sorted { $0.key < $1.key }
        return JSONValue { file, depth in try file.append("{", sorted.map { (Optional($0.0), $0.1) }, "}", depth) }
    }

    /// Writes the document, and a line's end after it.
    /// - Throws: what the file system answers; what cannot be encoded.
    func write(to path: String) throws {
        var file = try JSONFile(path: path)
        try put(&file, 0)
        try file.close()
    }
}

/// The file under way.
private struct JSONFile: ~Copyable {
    private let file: OutputFile
    private let encoder = JSONEncoder()
    private var buffer = TextBytes(room: 1 << 19)

    init(path: String) throws {
        file = try OutputFile(path: path)
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    }

    mutating func append(_ value: Int) { buffer.append(decimal: value) }

    mutating func append(text: String, _ depth: Int) throws {
        // What would have to be escaped is left to those who know how.
        guard text.utf8.allSatisfy({ $0 >= 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }) else {
            return try append(text, depth)
        }
        buffer.append(UInt8(ascii: "\""))
        buffer.append(text)
        buffer.append(UInt8(ascii: "\""))
    }

    mutating func append(_ value: some Encodable, _ depth: Int) throws {
        try encoder.encode(value).withUnsafeBytes { bytes in
            // Texts have no line ends of their own: JSON escapes them. An empty line stays empty.
            let lines = bytes.assumingMemoryBound(to: UInt8.self)
                .split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            for (number, line) in lines.enumerated() {
                if number > 0 {
                    buffer.append("\n")
                    if !line.isEmpty { indent(depth) }
                }
                buffer.append(UnsafeBufferPointer(rebasing: line))
            }
        }
        if buffer.count >= 1 << 18 { try flush() }
    }

    /// - Parameter members: with their keys in an object, without in a list.
    mutating func append(
        _ opening: StaticString, _ members: some Sequence<(String?, JSONValue)>, _ closing: StaticString, _ depth: Int
    ) throws {
        buffer.append(opening)
        var isFirst = true
        for (key, value) in members {
            buffer.append(isFirst ? "\n" : ",\n")
            isFirst = false
            indent(depth + 1)
            if let key {
                try append(text: key, depth)
                buffer.append(" : ")
            }
            try value.put(&self, depth + 1)
        }
        buffer.append(isFirst ? "\n\n" : "\n")
        indent(depth)
        buffer.append(closing)
        if buffer.count >= 1 << 18 { try flush() }
    }

    consuming func close() throws {
        buffer.append(UInt8(ascii: "\n"))
        try flush()
        try file.close()
    }

    private mutating func indent(_ depth: Int) {
        for _ in 0..<depth { buffer.append("  ") }
    }

    private mutating func flush() throws {
        try buffer.withBytes { bytes throws(FileFault) in try file.append(bytes) }
        buffer.removeAll()
    }
}
