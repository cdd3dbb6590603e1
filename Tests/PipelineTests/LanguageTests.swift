import Findings
import Foundation
import Pipeline
import TestSupport
import Testing

/// A run in one language is in that language throughout, labels of the mapping included.
@Suite struct LanguageTests {
    /// Words that are written so in one language and not in the other two; none is a name in the demo.
    private static let bokmål: Set<String> = [
        "ikke", "hvor", "hvem", "hva", "hvilke", "hvilken", "noen", "noe", "fra", "flere", "mer", "bare", "uten", "jeg",
        "månedlig", "ukentlig", "daglig", "enhet", "tjenester", "hjemmet", "virkemidler", "boligsosialt",
        "boligsosiale", "boligsosial", "boliger", "husleie", "rådgivning", "utvalget", "planutvalget",
        "levekårsutvalget",
        "ordføreren", "legger", "navn", "oppgaver", "kommuner",
        "nettverkene", "personene", "adresselisten", "forskjell", "forskjeller", "annet",
    ]
    private static let norwegian: Set<String> = [
        "ikkje", "har", "som", "med", "til", "det", "av", "kvar", "frå", "personar", "funksjon", "eining", "dagleg",
        "vekentleg", "månadleg", "utvalet", "ordføraren", "bustadsosialt", "tenester", "heimen",
    ]

    /// What stands in cells, pages and pictures, without markup. The words of the address lists, which are data, are left out, and
    /// ids, which stand in names of files and columns.
    private static let words = """
        import html, json, re, sys, zipfile
        from pathlib import Path
        study, demo = Path(sys.argv[1]), Path(sys.argv[2])
        data = set()
        for path in demo.rglob("adresseliste.*"):
            data |= set(re.findall(r"\\w+", path.read_bytes().decode("utf-8-sig", "replace").lower()))
        for name in re.findall(r"\\bid: ([a-z0-9-]+)", (demo / "study.yaml").read_text("utf-8")):
            data |= set(name.split("-")) | {name}
        for path in sorted(study.rglob("*")):
            if path.suffix in (".html", ".svg", ".graphml", ".gexf"):
                texts = [path.read_text("utf-8")]
            elif path.suffix == ".json":
                texts = [path.read_text("utf-8")]
            elif path.suffix == ".xlsx":
                package = zipfile.ZipFile(path)
                texts = [package.read(n).decode("utf-8") for n in package.namelist() if n.endswith(".xml")]
            else:
                continue
            for text in texts:
                text = re.sub(r"(?s)<(script|style)\\b.*?</\\1>", " ", text)
                text = re.sub(r"data:[^\\"]*", " ", text)
                text = html.unescape(re.sub(r"<[^>]*>", " ", text))
                for word in sorted(set(re.findall(r"\\w+", text.lower())) - data):
                    print(path.relative_to(study), word, sep="\\t")
        """

    @Test(
        .enabled(if: Outside.python != nil, "needs make test-setup"),
        arguments: [(Language.nn, bokmål), (.en, bokmål.subtracting(["bare"]).union(norwegian))])
    func `a run of the demo in another language holds no word of the one that its mapping chose`(
        language: Language, foreign: Set<String>
    ) throws {
        let folder = try Outside.temporaryFolder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let demo = Outside.root + "/Mappings/boligsosial"
        var run = try StudyRun(StudyRun.Request(mapping: demo + "/study.yaml", language: language))
        let written = try run.write(to: folder, toolVersion: "test", pictures: .none)
        let found = try Outside.runPython(Self.words, [written.folder, demo])
        #expect(found.status == 0, "\(found.errors)")
        let lines = found.output.split(separator: "\n").map { $0.split(separator: "\t").map(String.init) }
        #expect(lines.count > 5000)
        #expect(lines.filter { foreign.contains($0[1]) }.map { $0.joined(separator: ": ") } == [])
    }

    @Test func `a network may have results in a language of its own`() throws {
        let survey = try Survey(
            roster: """
                Nr | Navn       | E-post
                1  | Ada Hansen | ada@example.org
                2  | Bo Berg    | bo@example.org
                3  | Cy Dahl    | cy@example.org
                """,
            answers: """
                Respondent      | Date                | 1.1: Kontakt: Ada Hansen | 1.2: Kontakt: Bo Berg | 1.3: Kontakt: Cy Dahl
                ada@example.org | 01.03.2024 14:36:02 |                          | Daglig                | Aldri
                bo@example.org  | 01.03.2024 14:37:02 | Daglig                   |                       | Aldri
                """,
            mapping: Survey.contact.replacing("label: Daglig", with: "label: { en: Daily, nn: Dagleg }"),
            network: "    language: nn")
        func pages(_ language: Language?) throws -> (json: String, network: String) {
            var run = try StudyRun(StudyRun.Request(mapping: survey.mapping, language: language))
            let folder = try run.write(to: survey.output, toolVersion: "test", pictures: .none).folder
            return (
                try String(contentsOfFile: folder + "/study.json", encoding: .utf8),
                try String(contentsOfFile: folder + "/town/report.html", encoding: .utf8)
            )
        }
        let own = try pages(nil)
        #expect(own.json.contains("\"Daily\"") && !own.json.contains("\"Dagleg\""))
        #expect(own.network.contains("lang=\"nn\"") && own.network.lowercased().contains("dagleg"))
        #expect(!own.network.contains("Daily"))
        // What is asked for on the command line holds for everything.
        let asked = try pages(.en)
        #expect(asked.network.contains("lang=\"en\"") && asked.network.lowercased().contains("daily"))
    }
}
