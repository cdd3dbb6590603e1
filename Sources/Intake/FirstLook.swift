import Drafting
import Findings
import Foundation
import Importers

/// What the program says to somebody who has just called it: what it sees in the folder, and what to type next.
package struct FirstLook {
    private let look: FolderLook
    /// The first page of each folder of results, relative to the folder.
    private let results: [String]
    private let language: Language

    /// - Parameter folder: that commands are typed in.
    package init(_ folder: String, language: Language) {
        look = FolderLook(folder)
        results = Self.results(in: folder)
        self.language = language
    }

    /// Whether there is nothing here that the program knows something to do with.
    package var isEmpty: Bool { look.items.isEmpty && results.isEmpty }

    /// What is seen, a line each, and the next command with what it does.
    package var text: String {
        let lines =
            look.items.map { ($0.path, words($0.kind)) } + results.map { ($0, language.say("first.results")) }
        let width = lines.map(\.0.count).max() ?? 0
        let list = lines.map { "  " + $0.0 + String(repeating: " ", count: width - $0.0.count) + "  " + $0.1 + "\n" }
        return language.say("first.seen") + "\n" + list.joined() + "\n" + next
    }

    /// Where runs write unless they are told otherwise, and beside it.
    private static func results(in folder: String) -> [String] {
        ["", "Exports/"].flatMap { place in
            let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder + "/" + place)) ?? []).sorted()
            return names.prefix(100).flatMap { name in
                ["LES-MEG.html", "READ-ME.html"].map { place + name + "/" + $0 }
                    .filter { !name.hasPrefix(".") && FileManager.default.fileExists(atPath: folder + "/" + $0) }
            }
        }
    }

    private func words(_ kind: FolderLook.Kind) -> String {
        switch kind {
        case .export(let format):
            let summary = ImporterList.all.first { $0.format == format }?.summary[language] ?? format.rawValue
            return language.say("first.export", ["what": summary])
        case .roster(let persons): return language.say("first.roster", ["n": persons])
        case .mapping: return language.say("first.mapping")
        }
    }

    private var next: String {
        func step(_ command: String, _ what: String) -> String {
            language.say("first.next") + "\n  " + command + "\n" + what + "\n"
        }
        if let mapping = look.mappings.first {
            return results.isEmpty
                ? step("brobygger check \(quoted(mapping))", language.say("first.check"))
                : step("brobygger run \(quoted(mapping))", language.say("first.run"))
        }
        if !look.exports.isEmpty {
            let files = (look.exports + look.rosters).map(quoted).joined(separator: " ")
            let what = language.say(look.rosters.isEmpty ? "first.new-without-list" : "first.new")
            return step("brobygger new . \(files)", what)
        }
        if let list = look.rosters.first {
            return step("brobygger prepare \(quoted(list))", language.say("first.prepare"))
        }
        return ""
    }

    /// As a shell needs it.
    private func quoted(_ path: String) -> String { ShellWord.quoted(path) }
}
