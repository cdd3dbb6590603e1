import Zip

/// The parts of an office file and how they belong together (ECMA-376 part 2): each has a kind, and those that one points at
/// have an id there.
struct OfficeFile {
    private struct Part {
        let name: String
        let bytes: [UInt8]
        let isPacked: Bool
    }

    private struct Relationship {
        let id: String
        let kind: String
        let target: String
        /// Of a template: its address as it stands there.
        var type: String?
        var isOutside = false
    }

    private var parts: [Part] = []
    /// By name; of XML parts, the others go by their ending.
    private var kinds: [(name: String, kind: String)] = []
    /// By the part that points, in the order of ids; the file itself is the empty name.
    private var relationships: [(source: String, list: [Relationship])] = []

    private static let schema = "http://schemas.openxmlformats.org/"

    /// - Parameters:
    ///   - name: `word/document.xml`.
    ///   - kind: what stands behind `application/vnd.openxmlformats-`.
    mutating func add(_ name: String, kind: String, _ root: Markup) {
        parts.append(Part(name: name, bytes: root.file, isPacked: false))
        kinds.append((name, "application/vnd.openxmlformats-" + kind + "+xml"))
    }

    /// A picture; its ending says what it is.
    mutating func add(_ name: String, _ bytes: [UInt8]) {
        parts.append(Part(name: name, bytes: bytes, isPacked: name.hasSuffix(".png")))
    }

    /// A part of a template as it stands there.
    mutating func add(_ name: String, _ kind: String?, _ bytes: [UInt8]) {
        parts.append(Part(name: name, bytes: bytes, isPacked: name.hasSuffix(".png") || name.hasSuffix(".jpeg")))
        if let kind { kinds.append((name, kind)) }
    }

    /// How a part of a template points at another, under the id that it has there.
    mutating func relate(_ source: String, _ link: OfficeTemplate.Link) {
        let one = Relationship(
            id: link.id, kind: link.kind, target: link.target, type: link.type, isOutside: link.isOutside)
        if let position = relationships.firstIndex(where: { $0.source == source }) {
            relationships[position].list.append(one)
        } else {
            relationships.append((source, [one]))
        }
    }

    func has(_ name: String) -> Bool { parts.contains { $0.name == name } }

    /// Lets a part point at another.
    /// - Parameters:
    ///   - source: a part's name; empty for the file itself.
    ///   - kind: `officeDocument`, `image` …
    /// - Returns: the id of what is pointed at, in the part that points.
    @discardableResult
    mutating func relate(_ source: String, to target: String, _ kind: String) -> String {
        let position =
            relationships.firstIndex { $0.source == source }
            ?? {
                relationships.append((source, []))
                return relationships.count - 1
            }()
        if let known = relationships[position].list.first(where: { $0.target == target && $0.kind == kind }) {
            return known.id
        }
        let taken = Set(relationships[position].list.map(\.id))
        var number = relationships[position].list.count + 1
        while taken.contains("rId\(number)") { number += 1 }
        let id = "rId\(number)"
        relationships[position].list.append(Relationship(id: id, kind: kind, target: target))
        return id
    }

    /// What a file says of itself. Nothing of when it was made: the same study gives the same bytes.
    mutating func addProperties(title: String, subject: String, language: String, program: String) {
        parts.append(
            Part(
                name: "docProps/core.xml",
                bytes: Markup.element(
                    "cp:coreProperties",
                    [
                        "xmlns:cp": Self.schema + "package/2006/metadata/core-properties",
                        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
                    ],
                    [
                        .element("dc:title", [:], .text(title)), .element("dc:subject", [:], .text(subject)),
                        .element("dc:creator", [:], .text(program)), .element("dc:language", [:], .text(language)),
                    ]
                ).file, isPacked: false))
        kinds.append(("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"))
        relate("", to: "docProps/core.xml", "core-properties")
    }

    /// The whole file.
    func bytes() -> [UInt8] {
        var zip = ZipBytes()
        zip.add("[Content_Types].xml", contentTypes.file)
        for (source, list) in relationships { zip.add(Self.relationshipPart(of: source), part(list, source).file) }
        for part in parts { zip.add(part.name, part.bytes, part.isPacked ? .stored : .deflated) }
        return zip.finished()
    }

    private var contentTypes: Markup {
        let usual = [
            ("rels", "application/vnd.openxmlformats-package.relationships+xml"), ("xml", "application/xml"),
            ("png", "image/png"), ("svg", "image/svg+xml"),
        ]
        return .element(
            "Types", ["xmlns": Self.schema + "package/2006/content-types"],
            usual.map { .element("Default", ["Extension": $0.0, "ContentType": $0.1]) }
                + kinds.map { .element("Override", ["PartName": "/" + $0.name, "ContentType": $0.kind]) })
    }

    private static func relationshipPart(of source: String) -> String {
        guard !source.isEmpty else { return "_rels/.rels" }
        let (folder, name) = split(source)
        return "\(folder)_rels/\(name).rels"
    }

    /// `word/` and `document.xml`.
    private static func split(_ name: String) -> (folder: String, name: String) {
        guard let slash = name.lastIndex(of: "/") else { return ("", name) }
        return (String(name[...slash]), String(name[name.index(after: slash)...]))
    }

    private func part(_ list: [Relationship], _ source: String) -> Markup {
        .element(
            "Relationships", ["xmlns": Self.schema + "package/2006/relationships"],
            list.map { one in
                let base =
                    one.kind == "core-properties"
                    ? "package/2006/relationships/metadata/" : "officeDocument/2006/relationships/"
                return .element(
                    "Relationship",
                    [
                        "Id": one.id, "Type": one.type ?? Self.schema + base + one.kind,
                        "Target": one.isOutside
                            ? one.target : Self.path(from: Self.split(source).folder, to: one.target),
                        "TargetMode": one.isOutside ? "External" : nil,
                    ])
            })
    }

    /// `../media/picture.png`, as seen from `ppt/slides/`.
    private static func path(from folder: String, to target: String) -> String {
        var own = folder.split(separator: "/")[...]
        var other = target.split(separator: "/")[...]
        while let first = own.first, first == other.first, other.count > 1 {
            own = own.dropFirst()
            other = other.dropFirst()
        }
        return String(repeating: "../", count: own.count) + other.joined(separator: "/")
    }
}
