import XMLReading

/// An element of a template with what is in it; of its attributes those that are asked for.
struct XMLTree: Sendable {
    let name: String
    fileprivate(set) var attributes: [String: String]
    fileprivate(set) var children: [XMLTree] = []

    subscript(attribute: String) -> String? { attributes[attribute] }

    func first(_ name: String) -> XMLTree? { children.first { $0.name == name } }

    /// Down a path of names, the first of each.
    func at(_ path: String...) -> XMLTree? {
        path.reduce(Optional(self)) { $0?.first($1) }
    }

    /// Every element of a name, however deep.
    func all(_ name: String) -> [XMLTree] {
        children.flatMap { ($0.name == name ? [$0] : []) + $0.all(name) }
    }

    /// - Throws: what the reader throws.
    static func read(_ bytes: [UInt8]) throws -> XMLTree? {
        let handler = Handler()
        var reader = try XMLReader(handler)
        try bytes.withUnsafeBufferPointer { all in
            var rest = Optional(all)
            try reader.read {
                defer { rest = nil }
                return rest
            }
        }
        return handler.root
    }

    private final class Handler: XMLHandler {
        var root: XMLTree?
        private var open: [XMLTree] = []

        func start(_ name: XMLName, _ attributes: XMLAttributes) {
            let known: [(String, String?)] = [
                ("Id", attributes["Id"]), ("Type", attributes["Type"]), ("Target", attributes["Target"]),
                ("TargetMode", attributes["TargetMode"]), ("Extension", attributes["Extension"]),
                ("PartName", attributes["PartName"]), ("ContentType", attributes["ContentType"]),
                ("name", attributes["name"]), ("type", attributes["type"]), ("idx", attributes["idx"]),
                ("x", attributes["x"]), ("y", attributes["y"]), ("cx", attributes["cx"]), ("cy", attributes["cy"]),
                ("sz", attributes["sz"]), ("id", attributes["id"]), ("styleId", attributes["styleId"]),
                ("val", attributes["val"]), ("numId", attributes["numId"]),
                ("abstractNumId", attributes["abstractNumId"]),
            ]
            open.append(
                XMLTree(
                    name: name.text,
                    attributes: Dictionary(
                        uniqueKeysWithValues: known.compactMap { key, value in value.map { (key, $0) } })))
        }

        func end(_: XMLName) {
            guard let done = open.popLast() else { return }
            if open.isEmpty { root = done } else { open[open.count - 1].children.append(done) }
        }

        func text(_: UnsafeBufferPointer<UInt8>) {}
    }
}
