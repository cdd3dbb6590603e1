import Findings
import Foundation
import NetworkModel
import TestSupport
import Testing

@testable import Editions

/// What persons are called in editions without names.
@Suite struct CodeTests {
    static let digits = String(repeating: "0123456789abcdef", count: 4)
    static let key = CodeKey(
        stride(from: 0, to: 32, by: 1).map { [0x01, 0x23, 0x45, 0x67, 0x89, 0xab, 0xcd, 0xef][$0 % 8] })

    static func study(_ ids: [[String]], acrossNetworks: Bool = false, answers: String = "a") -> Study {
        Study(
            id: "small", title: "Small", language: .en,
            networks: ids.enumerated().map { number, ids in
                Network(
                    id: "town-\(number + 1)", title: "Town \(number + 1)",
                    persons: ids.map { Person(id: $0, name: "Name \($0)") },
                    sources: [SourceFile(role: .responses, path: "svar.csv", sha256: answers, bytes: 1)])
            },
            settings: Settings(privacy: PrivacySettings(idsHoldAcrossNetworks: acrossNetworks)))
    }

    @Test(.enabled(if: Outside.python != nil, "needs the Python of `make test`"))
    func `a code is what others compute from the description in SECURITY.md`() throws {
        let codes = PersonCodes.pseudonymous(Self.study([["12", "Ada.Hansen@example.org ", "Å7"]]), Self.key).codes[0]
        for (id, scope, code) in [
            ("12", "town-1", codes[0]), ("ada.hansen@example.org", "", codes[1]), ("Å7", "town-1", codes[2]),
        ] {
            #expect(try OutsideReader.run("code", Self.digits, scope, id) == code + "\n")
        }
    }

    @Test func `a person keeps the code when others come and go`() {
        let first = PersonCodes.pseudonymous(Self.study([["1", "2", "3", "ada@example.org"]]), Self.key).codes[0]
        let second = PersonCodes.pseudonymous(
            Self.study([["9", "ADA@example.org", "3", "1"]], answers: "b"), Self.key
        ).codes[0]
        #expect(second[1] == first[3] && second[2] == first[2] && second[3] == first[0])
        #expect(Set(first).count == 4 && first.allSatisfy { $0.count == 9 && $0.first == "P" })
    }

    @Test func `a number is a person's within its network, an address everywhere`() {
        let study = Self.study([["1", "ada@example.org"], ["1", "ada@example.org"]])
        let apart = PersonCodes.pseudonymous(study, Self.key).codes
        #expect(apart[0][0] != apart[1][0] && apart[0][1] == apart[1][1])
        let together = PersonCodes.pseudonymous(
            Self.study([["1"], ["1"]], acrossNetworks: true), Self.key
        ).codes
        #expect(together[0] == together[1])
    }

    @Test func `codes that are alike get longer, the others do not, and none is given twice`() {
        let ids = (1...200).map(String.init)
        let short = PersonCodes.pseudonymous(Self.study([ids]), Self.key, length: 1)
        #expect(Set(short.codes[0]).count == ids.count)
        #expect(short.lengthened > 0)
        let whole = PersonCodes.pseudonymous(Self.study([ids]), Self.key, length: 40).codes[0]
        for (code, full) in zip(short.codes[0], whole) { #expect(full.hasPrefix(code)) }
        // One symbol settles at most 27 persons; the longer ones come in steps of four.
        #expect(Set(short.codes[0].map(\.count)).isSubset(of: [2, 6, 10]))
        #expect(PersonCodes.pseudonymous(Self.study([ids]), Self.key).lengthened == 0)
    }

    @Test func `no code spells anything`() {
        let codes = PersonCodes.pseudonymous(Self.study([(1...2000).map(String.init)]), Self.key).codes[0]
        #expect(Set(codes).count == 2000)
        #expect(codes.allSatisfy { !$0.contains { "AEIOUYL01".contains($0) } })
        // Each symbol in each place about as often as any other.
        for place in 1...8 {
            var counts: [Character: Int] = [:]
            for code in codes { counts[Array(code)[place], default: 0] += 1 }
            #expect(counts.count == 27 && counts.values.allSatisfy { (40...115).contains($0) })
        }
    }

    @Test func `anonymous numbers follow neither the roster nor a person to the next wave`() {
        let ids = (1...40).map(String.init)
        let first = PersonCodes.anonymous(Self.study([ids], answers: "a"), Self.key)
        let again = PersonCodes.anonymous(Self.study([ids], answers: "a"), Self.key)
        let second = PersonCodes.anonymous(Self.study([ids], answers: "b"), Self.key)
        #expect(first.codes == again.codes && first.orders == again.orders)
        #expect(Set(first.codes[0]) == Set(second.codes[0]))
        // By chance one of 40 keeps its number.
        #expect(zip(first.codes[0], second.codes[0]).count { $0 == $1 } < 8)
        #expect(first.codes[0] != first.codes[0].sorted())
        #expect(first.orders[0].map { first.codes[0][$0] } == first.codes[0].sorted())
    }

    // MARK: Key files

    @Test func `a new key is private, random and never written over`() throws {
        let folder = try Outside.temporaryFolder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let made = try CodeKey.make(at: folder + "/one")
        #expect(try CodeKey.make(at: folder + "/two").mark != made.mark)
        #expect(try CodeKey(path: folder + "/one").mark == made.mark)
        #expect(made.findings.isEmpty)
        let before = try Data(contentsOf: URL(fileURLWithPath: folder + "/one"))
        let mode = try FileManager.default.attributesOfItem(atPath: folder + "/one")[.posixPermissions] as? Int
        #expect(mode == 0o600)
        let stop = #expect(throws: RunStopped.self) { try CodeKey.make(at: folder + "/one") }
        #expect(stop?.status == .unwritableOutput)
        #expect(try Data(contentsOf: URL(fileURLWithPath: folder + "/one")) == before)
        // Not through a link either.
        try FileManager.default.createSymbolicLink(atPath: folder + "/link", withDestinationPath: folder + "/elsewhere")
        #expect(throws: RunStopped.self) { try CodeKey.make(at: folder + "/link") }
        #expect(!FileManager.default.fileExists(atPath: folder + "/elsewhere"))
    }

    @Test(arguments: [
        "", "Nr;Navn\n1;Ada\n", "brobygger-key-1\n0123456789abcdef\n", "brobygger-key-1\n\(digits)\n\(digits)",
        "brobygger-key-2\n\(digits)", "brobygger-key-1\nzz\(digits.dropFirst(2))",
    ])
    func `what is no whole key is refused`(text: String) throws {
        let folder = try Outside.temporaryFolder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try text.write(toFile: folder + "/key", atomically: false, encoding: .utf8)
        let stop = #expect(throws: RunStopped.self) { try CodeKey(path: folder + "/key") }
        #expect(stop?.status == .unusableData && stop?.findings.map(\.code) == [.keyUnusable])
    }

    @Test func `a key that others can read gives a warning`() throws {
        let folder = try Outside.temporaryFolder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        _ = try CodeKey.make(at: folder + "/key")
        try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: folder + "/key")
        #expect(try CodeKey(path: folder + "/key").findings.map(\.code) == [.keyReadableByOthers])
    }

    // MARK: Key tables

    @Test func `a key table lies outside the results and in nobody else's place`() throws {
        let folder = try Outside.temporaryFolder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try FileManager.default.createDirectory(atPath: folder + "/out/study", withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(atPath: folder + "/link", withDestinationPath: folder + "/out")
        for path in [
            "/out/table.csv", "/out/study/table.csv", "/out/new/table.csv", "/link/table.csv", "/out/../out/t",
        ] {
            let stop = #expect(throws: RunStopped.self) {
                try KeyTable(path: folder + path, output: folder + "/out")
            }
            #expect(stop?.status == .usage)
        }
        try "Nr;Navn\n".write(toFile: folder + "/roster.csv", atomically: false, encoding: .utf8)
        #expect(throws: RunStopped.self) {
            try KeyTable(path: folder + "/roster.csv", output: folder + "/out")
        }
        let rows = [KeyTable.Row(code: "P1", id: "1", name: "=Ada \"A\", Hansen", network: "town")]
        for _ in 1...2 {
            try KeyTable(path: folder + "/table.csv", output: folder + "/out").write(rows)
        }
        // As bytes: reading it as a text would take the mark off.
        let bytes = try Data(contentsOf: URL(fileURLWithPath: folder + "/table.csv"))
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(text == "\u{FEFF}code,id,name,network\r\n\"P1\",\"1\",\"'=Ada \"\"A\"\", Hansen\",\"town\"\r\n")
        let mode = try FileManager.default.attributesOfItem(atPath: folder + "/table.csv")[.posixPermissions] as? Int
        #expect(mode == 0o600)
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: folder).sorted() == [
                "link", "out", "roster.csv", "table.csv",
            ])
    }
}
