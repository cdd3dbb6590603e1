import Findings
import Yams

/// From the text of a mapping file to its nodes: the only place that knows the YAML library.
///
/// Two things are kept from the library. It would resolve aliases, which a mapping never needs and which can make a
/// small file endless: it never sees their star. And it would stop at the first key that stands twice: such a key is
/// made different for it and gets its name back here, so that all faults can be reported in one go.
struct YAMLReader {
    private let file: String
    private let faults: FaultList
    private let source: MappingText
    /// What the library sees.
    private var lines: [[Unicode.Scalar]]
    /// Stands for `*` there: a character that does not occur in the file.
    private let star: Unicode.Scalar
    /// More such characters, to tell repeated keys apart.
    private var spare: ArraySlice<Unicode.Scalar>
    private var renamedKeys: [MappingText.Position: String] = [:]

    /// The root node; nil where the text is no YAML or holds nothing, which `faults` then tells.
    static func read(_ text: MappingText, file: String, faults: FaultList) -> MappingNode? {
        guard var reader = YAMLReader(text, file: file, faults: faults) else { return nil }
        return reader.read()
    }

    private init?(_ text: MappingText, file: String, faults: FaultList) {
        let privateUse = (UInt32(0xE000)...0xF8FF).compactMap(Unicode.Scalar.init)
        let used = Set(text.lines.joined()).intersection(privateUse)
        let free = privateUse.filter { !used.contains($0) }
        guard let star = free.first else {
            faults.add(.brokenYAML, SourcePlace(file: file, row: 1, column: "1"))
            return nil
        }
        self.file = file
        self.faults = faults
        self.source = text
        self.lines = text.lines.map { $0.map { $0 == "*" ? star : $0 } }
        self.star = star
        self.spare = free.dropFirst().prefix(40)
    }

    private mutating func read() -> MappingNode? {
        while true {
            do {
                let parser = try Parser(
                    yaml: lines.map { String(String.UnicodeScalarView($0)) }.joined(separator: "\n"), encoding: .utf8)
                let root = try parser.singleRoot()
                // A node knows its anchor only as long as the parser lives.
                return withExtendedLifetime(parser) {
                    guard let root else {
                        faults.add(.emptyFile, SourcePlace(file: file, row: 1, column: "1"))
                        return nil
                    }
                    return node(root)
                }
            } catch YamlError.duplicatedKeysInMapping(let names, let context) {
                let position = MappingText.Position(context.mark)
                guard let name = names.first, rename(name, at: position) else {
                    faults.add(.duplicateKey(name: nil, firstLine: position.line), place(position))
                    return nil
                }
            } catch {
                let (fault, position) = YAMLFault.explain(error, in: source)
                faults.add(fault, place(position))
                return nil
            }
        }
    }

    /// Replaces one character of a repeated key, so that the library takes it for another key.
    private mutating func rename(_ name: String, at position: MappingText.Position) -> Bool {
        guard lines.indices.contains(position.line - 1), renamedKeys[position] == nil else { return false }
        let line = lines[position.line - 1]
        var column = position.column - 1
        if line.indices.contains(column), line[column] == "\"" || line[column] == "'" { column += 1 }
        guard line.indices.contains(column), let substitute = spare.popFirst() else { return false }
        lines[position.line - 1][column] = substitute
        renamedKeys[position] = restored(name)
        return true
    }

    private func node(_ node: Node) -> MappingNode {
        let place = place(node.mark)
        if node.anchor != nil { faults.add(.alias, place) }
        switch node {
        case .scalar(let scalar):
            if scalar.style == .plain, scalar.string.unicodeScalars.first == star {
                faults.add(.alias, place)
            }
            let isNothing = scalar.style == .plain && scalar.string.isEmpty
            return MappingNode(content: isNothing ? .nothing : .text(restored(scalar.string)), place: place)
        case .sequence(let sequence):
            return MappingNode(content: .list(sequence.map(self.node)), place: place)
        case .mapping(let mapping):
            return MappingNode(content: .table(mapping.compactMap(entry)), place: place)
        case .alias:
            // Never made by the parser, which resolves aliases; it sees none here.
            faults.add(.alias, place)
            return MappingNode(content: .nothing, place: place)
        }
    }

    private func entry(_ pair: (key: Node, value: Node)) -> MappingNode.Entry? {
        let value = node(pair.value)
        guard case .text(let text) = node(pair.key).content else {
            faults.add(.keyIsNoText, place(pair.key.mark))
            return nil
        }
        let name = pair.key.mark.flatMap { renamedKeys[MappingText.Position($0)] } ?? text
        return MappingNode.Entry(key: Placed(text: name, place: place(pair.key.mark)), value: value)
    }

    private func restored(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.map { $0 == star ? "*" : $0 }))
    }

    private func place(_ mark: Mark?) -> SourcePlace {
        place(mark.map { MappingText.Position($0) } ?? MappingText.Position(line: 1, column: 1))
    }

    private func place(_ position: MappingText.Position) -> SourcePlace {
        SourcePlace(file: file, row: position.line, column: String(position.column))
    }
}

extension MappingText.Position {
    init(_ mark: Mark) { self.init(line: mark.line, column: mark.column) }
}
