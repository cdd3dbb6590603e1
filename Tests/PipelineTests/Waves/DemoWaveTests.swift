import Foundation
import TestSupport
import Testing

/// The municipality of the demo that was asked again, against what its generator knows.
@Suite struct DemoWaveTests {
    private static func run(_ arguments: [String]) throws -> (folder: String, results: String) {
        let folder = try generate(arguments)
        let run = try Program.run(
            "run", folder + "/waves.yaml", "--output", folder + "/out", "--pictures", "svg", "--only",
            "report,study-json,presentation,note")
        #expect(run.status == 0, "\(run.errors)")
        return (folder, folder + "/out/boligsosial-elvestad")
    }

    private static func generate(_ arguments: [String] = []) throws -> String {
        let folder = try Outside.temporaryFolder()
        let generated = try Outside.run(
            "/usr/bin/env",
            [
                "python3", Outside.root + "/Mappings/boligsosial/generate.py", "--out", folder, "--expected-changes",
                folder + "/expected.json",
            ] + arguments)
        #expect(generated.status == 0, "\(generated.errors)")
        return folder
    }

    private static func changes(_ path: String) throws -> [String: Double] {
        let data = try Data(contentsOf: URL(fileURLWithPath: path))
        let all = try JSONSerialization.jsonObject(with: data) as? [String: Any]
        return numbers(try #require(all?["changes"]))
    }

    private static func expectEqual(_ results: String, _ expected: String) throws {
        let (found, expected) = (try changes(results), try changes(expected))
        #expect(expected.count >= 24)
        for (path, number) in expected {
            #expect(abs((found[path] ?? .nan) - number) < 1e-9, "\(path): \(found[path] ?? .nan), not \(number)")
        }
    }

    /// Every number below a member, with its path; entries of lists by their id, where they have one.
    private static func numbers(_ value: Any, _ path: String = "") -> [String: Double] {
        if let members = value as? [String: Any] {
            return members.reduce(into: [:]) { all, member in
                all.merge(numbers(member.value, path + "/" + member.key)) { one, _ in one }
            }
        }
        if let list = value as? [Any] {
            return list.enumerated().reduce(into: [:]) { all, entry in
                let id = (entry.element as? [String: Any])?["id"] as? String ?? String(entry.offset)
                all.merge(numbers(entry.element, path + "/" + id)) { one, _ in one }
            }
        }
        return (value as? NSNumber).map { [path: $0.doubleValue] } ?? [:]
    }

    @Test(arguments: [[], ["--seed", "7"], ["--seed", "5", "--persons", "60"]])
    func `every change is what the generator made`(arguments: [String]) throws {
        let (folder, results) = try Self.run(arguments)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try Self.expectEqual(results + "/study.json", folder + "/expected.json")
    }

    @Test func `the next survey's mapping is proposed from that of the last one, and gives the same changes`()
        throws
    {
        let folder = try Self.generate()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let draft = folder + "/next.yaml"
        let proposed = try Program.run(
            "init", "--waves", folder + "/study.yaml", "--network", "elvestad", folder + "/elvestad/2015/svar.csv",
            "--roster", folder + "/elvestad/2015/adresseliste.csv", "-o", draft)
        #expect(proposed.status == 0, "\(proposed.errors)")
        let text = try String(contentsOfFile: draft, encoding: .utf8)
        // The page with the consent is gone, and with it the numbers of what has no text of its own.
        #expect(
            text.contains(
                """
                      - id: y2015
                        label: "2015"
                        responses: "elvestad/2015/svar.csv"
                        roster: "elvestad/2015/adresseliste.csv"
                        questions:
                """))
        #expect(text.contains("function:\n            number: 4") && text.contains("political:\n            number: 7"))
        #expect(text.contains("# 3. The address list says who belongs") && !text.contains("TODO"))
        let run = try Program.run(
            "run", draft, "--network", "elvestad", "--only", "study-json", "--output", folder + "/out")
        #expect(run.status == 0, "\(run.errors)")
        try Self.expectEqual(folder + "/out/boligsosial-2013/study.json", folder + "/expected.json")
    }

    @Test func `so small a difference between new and gone is not told as more contact`() throws {
        let (folder, results) = try Self.run([])
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let report = try String(contentsOfFile: results + "/elvestad/report.html", encoding: .utf8)
        #expect(report.contains("27 par er nye og 21 er borte, og en så liten forskjell kan være tilfeldig"))
        #expect(!report.contains("Det er blitt mer kontakt"))
        #expect(report.contains("28 personer står på begge adresselistene; 3 er kommet til, 4 har sluttet."))
    }

    @Test func `presentation and note have each level before and after, and nobody's name`() throws {
        let (folder, results) = try Self.run([])
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let names = try String(contentsOfFile: folder + "/elvestad/2015/adresseliste.csv", encoding: .utf8)
            .split(whereSeparator: \.isNewline).dropFirst().map { $0.split(separator: ",")[1] }
        #expect(names.count == 31)
        for (file, pictures) in [("presentation.pptx", "ppt/media"), ("note.docx", "word/media")] {
            let unpacked = folder + "/" + file + "-parts"
            let path = results + "/elvestad/" + file
            let outcome = try Outside.run("/usr/bin/env", ["python3", "-m", "zipfile", "-e", path, unpacked])
            #expect(outcome.status == 0, "\(outcome.errors)")
            let media = try FileManager.default.contentsOfDirectory(atPath: unpacked + "/" + pictures)
            #expect(media.count { $0.hasSuffix(".svg") } >= 6)
            let texts = try FileManager.default.subpathsOfDirectory(atPath: unpacked).filter { $0.hasSuffix(".xml") }
                .map { try String(contentsOfFile: unpacked + "/" + $0, encoding: .utf8) }.joined()
            #expect(texts.contains("september 2013: 28 av 32 har svart"))
            #expect(texts.contains("september 2015: 29 av 31 har svart"))
            #expect(names.allSatisfy { !texts.contains($0) })
        }
    }
}
