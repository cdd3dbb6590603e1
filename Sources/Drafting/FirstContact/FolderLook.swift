import Findings
import Foundation
import Importers
import Mapping

/// What a folder holds that the program knows something to do with, by what the files are and not by their names.
package struct FolderLook {
    package enum Kind: Hashable, Sendable {
        case export(ExportFormat)
        case roster(persons: Int)
        case mapping
    }

    package struct Item: Hashable, Sendable {
        /// Relative to the folder.
        package var path: String
        package var kind: Kind
    }

    /// Exports first, then lists, then mappings; by name within each.
    package let items: [Item]

    private static let tables: Set = ["csv", "tsv", "txt", "tab", "xlsx", "xlsm", "ods", "sav", "zsav", "xml", "zip"]
    /// Of a folder with thousands of files, the first by name: this is a glance.
    private static let most = 100

    package init(_ folder: String) {
        let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
        let files = names.filter { !$0.hasPrefix(".") && !$0.hasPrefix("~$") }
        var found: [Item] = []
        for name in files.prefix(Self.most) {
            if let kind = Self.kind(of: folder + "/" + name) { found.append(Item(path: name, kind: kind)) }
        }
        items = found.enumerated()
            .sorted { ($0.element.kind.order, $0.offset) < ($1.element.kind.order, $1.offset) }.map(\.element)
    }

    package var exports: [String] { items.compactMap { if case .export = $0.kind { $0.path } else { nil } } }
    package var rosters: [String] { items.compactMap { if case .roster = $0.kind { $0.path } else { nil } } }
    package var mappings: [String] { items.filter { $0.kind == .mapping }.map(\.path) }

    private static func kind(of path: String) -> Kind? {
        let ending = path.lastIndex(of: ".").map { path[path.index(after: $0)...].lowercased() } ?? ""
        if ["yaml", "yml"].contains(ending) { return isMapping(path) ? .mapping : nil }
        guard tables.contains(ending) else { return nil }
        if RosterGuess.fits(path), let list = try? RosterGuess(path: path) {
            return .roster(persons: list.persons.count)
        }
        return (try? SurveyFiles.open([path]))?.first.map { .export($0.export.format) }
    }

    /// A mapping says of what form it is.
    private static func isMapping(_ path: String) -> Bool {
        guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { return false }
        return text.split(separator: "\n").contains { $0.hasPrefix("mapping:") }
    }
}

extension FolderLook.Kind {
    fileprivate var order: Int {
        switch self {
        case .export: 0
        case .roster: 1
        case .mapping: 2
        }
    }
}
