import Findings
import XMLReading

/// An XML file, read as often as it is asked for.
struct XMLFile: Sendable {
    let file: InputFile

    /// Thrown by a handler that has seen enough.
    struct Enough: Error {}

    /// - Throws: `RunStopped` when the file is broken or refused, and whatever the handler throws.
    func read(_ handler: any XMLHandler) throws {
        let words = FileWords(file: file.shownPath)
        do {
            var reader = try XMLReader(handler, ignoresDeclaredEncoding: file.encodingIsForced)
            if file.encodingIsForced {
                var stream = try TextStream(path: file.path, encoding: file.encoding)
                do {
                    try reader.read { try stream.next() }
                } catch let fault as TextStream.Fault {
                    throw words.notText(fault, encoding: file.encoding, row: reader.line)
                }
            } else {
                var chunks = try FileChunks(path: file.path)
                try reader.read { try chunks.next() }
            }
        } catch is Enough {
            return
        } catch let fault as XMLFault {
            throw RunStopped(.unusableData, [fault.finding(file: file.shownPath)])
        } catch let fault as TextStream.Fault {
            throw words.notText(fault, encoding: file.encoding, row: 1)
        } catch let fault as FileChunks.Fault {
            throw words.unreadable(fault)
        }
    }
}

/// The names of the first elements of an XML file, for a look at what it is.
struct XMLGlimpse {
    /// In the file's order, with their depth: the root has 0.
    private(set) var elements: [(name: String, depth: Int)] = []

    init(_ file: InputFile) {
        guard file.looksLikeXML else { return }
        let names = Names()
        guard var reader = try? XMLReader(names) else { return }
        // A fault in the head is told when the file is read; until then what comes before it is enough.
        try? file.head.withUnsafeBufferPointer { head in
            var pieces = [head].makeIterator()
            try reader.read { pieces.next() }
        }
        elements = names.found
    }

    var root: String? { elements.first?.name }

    func contains(_ name: String, depth: Int? = nil) -> Bool {
        elements.contains { $0.name == name && (depth == nil || $0.depth == depth) }
    }

    private final class Names: XMLHandler {
        var found: [(name: String, depth: Int)] = []
        private var depth = 0

        func start(_ name: XMLName, _ attributes: XMLAttributes) throws {
            found.append((name.text, depth))
            depth += 1
            if found.count == 30 { throw XMLFile.Enough() }
        }
        func end(_ name: XMLName) { depth -= 1 }
        func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
    }
}

extension InputFile {
    /// Whether the first character is `<`.
    var looksLikeXML: Bool { head.first { !Self.blanks.contains($0) } == UInt8(ascii: "<") }

    /// Whether a file that begins with these bytes says that it is XML, and so what its encoding is.
    static func declaresXML(_ head: [UInt8]) -> Bool {
        head.drop { blanks.contains($0) }.starts(with: "<?xml".utf8)
    }

    private static let blanks: Set<UInt8> = [0, 9, 10, 13, 32, 0xEF, 0xBB, 0xBF, 0xFE, 0xFF]
}
