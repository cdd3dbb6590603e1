import Zip

/// The parts of somebody's presentation or document whose looks are to be taken over.
struct OfficeTemplate: Sendable {
    enum Kind: Sendable {
        case slides
        case note
    }

    struct Fault: Error {}

    struct Link: Sendable {
        let id: String
        /// The last word of its address: `slideMaster`.
        let kind: String
        let type: String
        /// A part's name; as it is written where it lies outside the file.
        let target: String
        let isOutside: Bool
    }

    let kind: Kind
    /// The part that everything begins with.
    let main: String
    private let parts: [String: [UInt8]]
    private let kinds: [String: String]
    private let links: [String: [Link]]

    /// What such a file unfolds to at most: more is no template.
    private static let largest = 200_000_000

    /// - Throws: `Fault` for whatever is no presentation or document of Office Open XML.
    init(path: String) throws {
        do {
            let archive = try ZipArchive(path: path)
            var parts: [String: [UInt8]] = [:]
            var room = Self.largest
            for name in archive.parts where !name.hasSuffix("/") {
                let bytes = try archive.bytes(of: name, limit: room)
                room -= bytes.count
                parts[name] = bytes
            }
            try self.init(parts)
        } catch {
            throw Fault()
        }
    }

    private init(_ parts: [String: [UInt8]]) throws {
        guard let types = try parts["[Content_Types].xml"].flatMap(XMLTree.read) else { throw Fault() }
        var kinds: [String: String] = [:]
        let endings = Dictionary(
            types.all("Default").map { (($0["Extension"] ?? "").lowercased(), $0["ContentType"] ?? "") },
            uniquingKeysWith: { first, _ in first })
        for name in parts.keys {
            kinds[name] = name.split(separator: ".").last.flatMap { endings[$0.lowercased()] }
        }
        for one in types.all("Override") {
            kinds[String((one["PartName"] ?? "").drop { $0 == "/" })] = one["ContentType"]
        }
        var links: [String: [Link]] = [:]
        for (name, bytes) in parts where name.hasSuffix(".rels") {
            let folders = name.split(separator: "/", omittingEmptySubsequences: false)
            guard folders.count > 1, folders[folders.count - 2] == "_rels" else { continue }
            let folder = folders.dropLast(2).map(String.init)
            let source = (folder + [String(folders[folders.count - 1].dropLast(5))]).joined(separator: "/")
            links[source] = try XMLTree.read(bytes)?.children.map { link in
                let isOutside = link["TargetMode"] == "External"
                let (type, target) = (link["Type"] ?? "", link["Target"] ?? "")
                return Link(
                    id: link["Id"] ?? "", kind: type.split(separator: "/").last.map(String.init) ?? "", type: type,
                    target: isOutside ? target : Self.resolved(target, from: folder), isOutside: isOutside)
            }
        }
        guard let main = links[""]?.first(where: { $0.kind == "officeDocument" })?.target, let kind = kinds[main],
            parts[main] != nil
        else { throw Fault() }
        self.kind =
            try kind.contains("presentationml")
            ? .slides : kind.contains("wordprocessingml") ? .note : { throw Fault() }()
        self.main = main
        self.parts = parts
        self.kinds = kinds
        self.links = links
    }

    private static func resolved(_ target: String, from folder: [String]) -> String {
        guard !target.hasPrefix("/") else { return String(target.dropFirst()) }
        var path = folder
        for step in target.split(separator: "/") {
            if step == ".." { _ = path.popLast() } else if step != "." { path.append(String(step)) }
        }
        return path.joined(separator: "/")
    }

    func links(of part: String, _ kind: String? = nil) -> [Link] {
        (links[part] ?? []).filter { kind == nil || $0.kind == kind }
    }

    func tree(_ part: String) throws -> XMLTree {
        guard let tree = try parts[part].flatMap(XMLTree.read) else { throw Fault() }
        return tree
    }

    func text(_ part: String) -> String? { parts[part].map { String(decoding: $0, as: UTF8.self) } }

    /// Parts with whatever they point at, each once.
    /// - Parameter leftOut: kinds of links that are not followed, and not kept.
    func copy(
        _ roots: [String], leavingOut leftOut: Set<String>, changed: [String: String] = [:], to file: inout OfficeFile
    ) {
        var waiting = roots
        var met: Set<String> = []
        while let name = waiting.popLast() {
            guard met.insert(name).inserted, let bytes = parts[name], !file.has(name) else { continue }
            file.add(name, kinds[name], changed[name].map { Array($0.utf8) } ?? bytes)
            for link in links(of: name)
            where !leftOut.contains(link.kind) && (link.isOutside || parts[link.target] != nil) {
                file.relate(name, link)
                if !link.isOutside { waiting.append(link.target) }
            }
        }
    }
}
