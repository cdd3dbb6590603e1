import Foundation
import OutputFiles

/// A value of a JSON document that is written where it stands, piece by piece, so that a large document is never in memory
/// as a whole. The bytes are those that `JSONEncoder` gives for all at once: pretty-printed, keys sorted, slashes as they are.
struct JSONValue {
    fileprivate let put: (inout JSONFile, _ depth: Int) throws -> Void

    /// Encoded when its turn comes; for what is small.
    static func encoded(_ value: some Encodable) -> JSONValue {
        JSONValue { file, depth in try file.append(value, depth) }
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
        let sorted = members.compactMap { key, value in value.map { (key, $0) } }.sorted { $0.0 < $1.0 }
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
    private var buffer: [UInt8] = []

    init(path: String) throws {
        file = try OutputFile(path: path)
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    }

    mutating func append(_ value: some Encodable, _ depth: Int) throws {
        let lineEnd = UInt8(ascii: "\n")
        var isLineStart = false
        for byte in try encoder.encode(value) {
            // Texts have no line ends of their own: JSON escapes them. An empty line stays empty.
            if isLineStart && byte != lineEnd { indent(depth) }
            buffer.append(byte)
            isLineStart = byte == lineEnd
        }
        if buffer.count >= 1 << 18 { try flush() }
    }

    /// - Parameter members: with their keys in an object, without in a list.
    mutating func append(
        _ opening: String, _ members: some Sequence<(String?, JSONValue)>, _ closing: String, _ depth: Int
    ) throws {
        buffer += Array(opening.utf8)
        var isFirst = true
        for (key, value) in members {
            buffer += Array(isFirst ? "\n".utf8 : ",\n".utf8)
            isFirst = false
            indent(depth + 1)
            if let key {
                try append(key, depth)
                buffer += Array(" : ".utf8)
            }
            try value.put(&self, depth + 1)
        }
        buffer += Array(isFirst ? "\n\n".utf8 : "\n".utf8)
        indent(depth)
        buffer += Array(closing.utf8)
    }

    consuming func close() throws {
        try file.append(buffer + [UInt8(ascii: "\n")])
        try file.close()
    }

    private mutating func indent(_ depth: Int) {
        for _ in 0..<depth { buffer += [32, 32] }
    }

    private mutating func flush() throws {
        try file.append(buffer)
        buffer.removeAll(keepingCapacity: true)
    }
}
