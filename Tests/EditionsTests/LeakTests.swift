import Foundation
import TestSupport
import Testing

/// Whether editions without names keep their word: over the demo and the real cases, from the outside.
@Suite(.enabled(if: OutsideReader.isThere, "needs the Python of `make test` and pdftotext"), .serialized)
struct LeakTests {
    static let studies: [String] =
        [Outside.root + "/Mappings/boligsosial/study.yaml"]
        + ["krackhardt-managers", "rescue-three", "van-de-bunt-t6"].compactMap {
            Outside.shared("real/\($0)/mapping.yaml")
        }

    /// A study in all its editions, and the same study with other people.
    final class Editions {
        struct Result {
            /// The study's folder.
            var folder: String
            var printed: String
        }

        let study: String
        let folder: String
        let table: String
        let identified: Result
        let pseudonymous: Result
        let anonymous: Result
        let otherPeople: String
        let pseudonymousOthers: Result

        init(of study: String) throws {
            self.study = study
            folder = try Outside.temporaryFolder()
            table = folder + "/table.csv"
            let digits = String(repeating: "0123456789abcdef", count: 4)
            try Self.write(digits, to: folder + "/key")
            try Self.write(String(digits.reversed()), to: folder + "/other-key")
            otherPeople = folder + "/other-people/" + (study as NSString).lastPathComponent
            _ = try OutsideReader.run("rename", study, folder + "/other-people")
            let key = ["--key", folder + "/key", "--edition"]
            identified = try Self.run(study, folder, "identified", ["--pictures", "none"])
            // The PDF of a small survey is held to the same in EditionTests.
            let drawn = ["--pictures", "svg"] + key
            pseudonymous = try Self.run(study, folder, "pseudonymous", drawn + ["pseudonymous", "--key-table", table])
            anonymous = try Self.run(study, folder, "anonymous", ["--pictures", "none"] + key + ["anonymous"])
            pseudonymousOthers = try Self.run(otherPeople, folder, "others", drawn + ["pseudonymous"])
        }

        deinit { try? FileManager.default.removeItem(atPath: folder) }

        private static func write(_ key: String, to path: String) throws {
            try "brobygger-key-1\n\(key)\n".write(toFile: path, atomically: false, encoding: .utf8)
            try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
        }

        /// - Parameter name: of the folder that the results are put into.
        static func run(_ study: String, _ folder: String, _ name: String, _ options: [String]) throws -> Result {
            let output = folder + "/" + name
            let outcome = try Outside.run(Program.path, ["run", study, "--output", output] + options, in: folder)
            #expect(outcome.status == 0, "\(outcome.errors)")
            let found = try FileManager.default.contentsOfDirectory(atPath: output)
            let id = try #require(found.first { !$0.hasPrefix(".") })
            let printed = outcome.output + outcome.errors
            return Result(
                folder: "\(output)/\(id)", printed: printed.replacingOccurrences(of: output, with: "OUTPUT"))
        }

        /// Without pictures, which take most of the time.
        func quick(_ study: String, _ name: String, _ edition: String, key: String = "key") throws -> Result {
            try Self.run(
                study, folder, name,
                ["--pictures", "none", "--edition", edition]
                    + (edition == "identified" ? [] : ["--key", folder + "/" + key]))
        }
    }

    @Test(arguments: studies)
    func `an edition without names depends on no name and holds none`(study: String) throws {
        let editions = try Editions(of: study)
        try resultsDoNotDependOnNames(editions)
        try nothingIsFound(editions)
        try figuresAreTheSame(editions)
        try codesBelongToTheKey(editions)
    }

    /// The same bytes whatever the people are called, in every file and on the terminal.
    private func resultsDoNotDependOnNames(_ editions: Editions) throws {
        let ours = try OutsideReader.names(of: editions.study)
        let theirs = try OutsideReader.names(of: editions.otherPeople)
        #expect(Set(ours.whole).isDisjoint(with: theirs.whole), "the people of the copy have other names")
        let one = try contents(of: editions.pseudonymous.folder)
        let two = try contents(of: editions.pseudonymousOthers.folder)
        #expect(one.count > 4)
        #expect(one.keys.sorted() == two.keys.sorted())
        for (path, bytes) in one { #expect(two[path] == bytes, "\(path) depends on names") }
        #expect(editions.pseudonymous.printed == editions.pseudonymousOthers.printed)
        // With names the files differ: the comparison can fail.
        let named = try editions.quick(editions.otherPeople, "others-identified", "identified")
        #expect(
            FileManager.default.contents(atPath: named.folder + "/study.json")
                != FileManager.default.contents(atPath: editions.identified.folder + "/study.json"))
    }

    /// No name, address, path or title is in any file or on the terminal, each layer of a file unpacked.
    private func nothingIsFound(_ editions: Editions) throws {
        let names = try OutsideReader.names(of: editions.study)
        let forbidden = Set((names.whole + names.places).map { $0.lowercased() })
        var parts: [String: Set<String>] = [:]
        for (edition, result) in [("pseudonymous", editions.pseudonymous), ("anonymous", editions.anonymous)] {
            let check = try Outside.run(
                Program.path,
                ["check", editions.study, "--edition", edition, "--key", editions.folder + "/key"], in: editions.folder)
            try (result.printed + check.output + check.errors).write(
                toFile: result.folder + "/printed.txt", atomically: false, encoding: .utf8)
            let found = try OutsideReader.places(of: names.whole + names.places + names.parts, in: result.folder)
            #expect(found.filter { forbidden.contains($0.key) } == [:], "\(edition)")
            parts[edition] = Set(found.keys)
        }
        // A part of a name may be a word of ours. It is one where it stands in the results of people with other names:
        // in the pseudonymous ones, which are the same bytes, or in the anonymous ones.
        let others = try editions.quick(editions.otherPeople, "others-anonymous", "anonymous")
        let words = try Set(OutsideReader.places(of: names.parts, in: others.folder).keys)
        #expect(parts["anonymous"]?.subtracting(words).subtracting(parts["pseudonymous"] ?? []) == [])
        // And the search finds what is there to be found.
        let seen = try OutsideReader.places(of: names.whole, in: editions.identified.folder)
        #expect(seen.count * 3 > names.whole.count)
        #expect(seen.values.joined().contains { $0.contains("workbook.xlsx!xl/") })
    }

    /// Every number of the pseudonymous study is that of the identified one.
    private func figuresAreTheSame(_ editions: Editions) throws {
        let (identified, pseudonymous) = (editions.identified.folder, editions.pseudonymous.folder)
        func differences(_ path: String) throws -> String {
            try OutsideReader.run("same", identified + "/study.json", path, editions.table)
                .trimmingCharacters(in: .whitespacesAndNewlines)
        }
        #expect(try differences(pseudonymous + "/study.json") == "")
        // The comparison sees one tie too many.
        let text = try String(contentsOfFile: pseudonymous + "/study.json", encoding: .utf8)
        let range = try #require(text.range(of: #""ties" : \d+"#, options: .regularExpression))
        let changed = editions.folder + "/changed.json"
        try text.replacingCharacters(in: range, with: #""ties" : 9999"#)
            .write(toFile: changed, atomically: false, encoding: .utf8)
        #expect(try differences(changed) != "")
        let mode = try FileManager.default.attributesOfItem(atPath: editions.table)[.posixPermissions] as? Int
        #expect(mode == 0o600)
    }

    /// Another key, other codes; persons stand in the order of codes.
    private func codesBelongToTheKey(_ editions: Editions) throws {
        let other = try editions.quick(editions.study, "other-key-results", "pseudonymous", key: "other-key")
        let (one, two) = (try ids(editions.pseudonymous), try ids(other))
        #expect(Set(one.joined()).isDisjoint(with: two.joined()))
        #expect(one.map(\.count) == two.map(\.count))
        #expect(one == one.map { $0.sorted() })
        #expect(try ids(editions.anonymous).allSatisfy { $0 == $0.sorted() && $0.first?.hasPrefix("P0") == true })
    }

    private func ids(_ result: Editions.Result) throws -> [[String]] {
        let data = try Data(contentsOf: URL(fileURLWithPath: result.folder + "/study.json"))
        let document = try JSONSerialization.jsonObject(with: data) as? [String: Any]
        let networks = try #require(document?["networks"] as? [[String: Any]])
        return networks.map { ($0["actors"] as? [[String: Any]] ?? []).compactMap { $0["id"] as? String } }
    }

    private func contents(of folder: String) throws -> [String: Data] {
        var result: [String: Data] = [:]
        for case let path as String in FileManager.default.enumerator(atPath: folder) ?? .init() {
            if let data = FileManager.default.contents(atPath: folder + "/" + path) { result[path] = data }
        }
        return result
    }
}
