import Findings
import Foundation
import NetworkModel
import Pipeline
import TestSupport
import Testing

/// What somebody wrote about pictures comes back in every form, run after run, and the file stays as it was.
@Suite(.enabled(if: Outside.python != nil, "no Python: make test-setup"))
struct CommentsTests {
    private static let roster = """
        Nr | Navn       | E-post           | Enhet
        1  | Ada Hansen | ada@example.org  | Plan
        2  | Bo Berg    | bo@example.org   | Plan
        3  | Cato Lie   | cato@example.org | Nav
        4  | Dag Moe    | dag@example.org  | Nav
        """
    private static let answers = """
        Respondent       | Date                | 1.1: Kontakt: Ada Hansen | 1.2: Kontakt: Bo Berg | 1.3: Kontakt: Cato Lie | 1.4: Kontakt: Dag Moe
        ada@example.org  | 01.03.2024 14:36:02 |                          | Daglig                | Ukentlig               | Aldri
        bo@example.org   | 01.03.2024 15:36:02 | Daglig                   |                       | Aldri                  | Aldri
        cato@example.org | 01.03.2024 16:36:02 | Ukentlig                 | Aldri                 |                        | Daglig
        """
    /// The next one: somebody has answered since, and Cato otherwise.
    private static let later =
        answers.replacing("Ukentlig                 | Aldri ", with: "Daglig                   | Daglig")
        + "\ndag@example.org  | 02.03.2024 14:36:02 | Aldri                    | Aldri                 | Daglig                 |"

    private static let comments = """
        comments: 1  # mine
        networks:
          town:
            pictures:
              contact-daily: "Kjernen <er> Ada & Bo"
              contact-weekly-function-plan: |
                Plan holder sammen.

                Det gjør de hver uke.
              contact-levels: Alle nivåene hver for seg
            strengths:
              - { area: planning, strength: "Korte veier i plan", challenge: Nav er langt unna }
            plan:
              - { what: Felles frokost, who: Cato Lie, when: Hver fredag, track: administrative }

        """

    private func survey(_ comments: String? = Self.comments, _ more: String = "") throws -> Survey {
        let survey = try Survey(
            roster: Self.roster, answers: Self.answers,
            mapping: Survey.contact
                + "\nattributes: [{ id: unit, label: Enhet, column: Enhet }]\nanalysis: { group-by: unit }\n" + more)
        if let comments { try write(comments, survey) }
        return survey
    }

    private func write(_ comments: String, _ survey: Survey) throws {
        try comments.write(toFile: survey.folder + "/comments.yaml", atomically: false, encoding: .utf8)
    }

    private func run(
        _ survey: Survey, _ edition: Edition = .identified, only: Set<String>? = ["report", "presentation", "note"]
    ) throws -> (folder: String, findings: [Finding]) {
        var request = StudyRun.Request(mapping: survey.mapping)
        if edition.hidesNames {
            let key = survey.folder + "/key"
            if !FileManager.default.fileExists(atPath: key) { _ = try NewKey.make(at: key) }
            request.edition = EditionRequest(edition, key: key)
        }
        var run = try StudyRun(request)
        let folder = try run.write(to: survey.output, toolVersion: "test", only: only, pictures: .svg).folder
        return (folder, run.findings + run.notices)
    }

    /// The words of a file as a reader sees them, tables and notes with them; each part unpacked.
    private func words(_ path: String) throws -> String {
        let script = #"""
            import html, re, sys, zipfile
            path = sys.argv[1]
            texts = [open(path, encoding="utf-8").read()] if path.endswith((".html", ".json")) else [
                part.read(n).decode("utf-8", "replace") for part in [zipfile.ZipFile(path)] for n in part.namelist() if n.endswith(".xml")]
            for text in texts:
                text = re.sub(r"<(style|script)\b.*?</\1>", "", text, flags=re.S)
                print(html.unescape(re.sub(r"<[^>]*>", " ", text)))
            """#
        let outcome = try Outside.runPython(script, [path])
        try #require(outcome.status == 0, "\(outcome.errors)")
        return outcome.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private static let forms = ["report.html", "presentation.pptx", "note.docx"]
    private static let texts = [
        "Kjernen <er> Ada & Bo", "Plan holder sammen.", "Det gjør de hver uke.", "Alle nivåene hver for seg",
        "Korte veier i plan", "Nav er langt unna", "Felles frokost", "Hver fredag",
    ]

    @Test func `what was written is in all three forms after two runs with another export in between`() throws {
        let survey = try survey()
        let file = survey.folder + "/comments.yaml"
        let old = Date(timeIntervalSince1970: 1_000_000_000)
        try FileManager.default.setAttributes([.modificationDate: old], ofItemAtPath: file)
        var reports: [String] = []
        for answers in [Self.answers, Self.later] {
            try Survey.csv(answers).write(toFile: survey.folder + "/answers.csv", atomically: false, encoding: .utf8)
            let (folder, findings) = try run(survey)
            #expect(!findings.contains { $0.code == .commentWithoutPlace })
            for form in Self.forms {
                let said = try words(folder + "/town/" + form)
                for text in Self.texts { #expect(said.contains(text), "\(form): \(text)") }
            }
            reports.append(try words(folder + "/town/report.html"))
        }
        #expect(reports[0] != reports[1])
        #expect(try String(contentsOfFile: file, encoding: .utf8) == Self.comments)
        #expect(try FileManager.default.attributesOfItem(atPath: file)[.modificationDate] as? Date == old)
    }

    @Test func `without a text the proposal stands, and with one it does not`() throws {
        let survey = try survey(nil)
        let folder = try run(survey, only: nil).folder
        let json = try #require(
            try JSONSerialization.jsonObject(with: Data(contentsOf: URL(fileURLWithPath: folder + "/study.json")))
                as? [String: Any])
        let lines = try #require(json["comments"] as? [[String: String]])
        let daily = try #require(lines.first { $0["picture"] == "contact-daily" })
        let proposed = try #require(daily["proposed"])
        #expect(daily["network"] == "town" && daily["text"] == nil)
        let pictures = try FileManager.default.contentsOfDirectory(atPath: folder + "/town/pictures")
        #expect(Set(lines.compactMap { $0["picture"] }) == Set(pictures.map { $0.replacing(".svg", with: "") }))
        let before = try words(folder + "/town/report.html").components(separatedBy: proposed).count
        #expect(before > 1)
        try write("comments: 1\nnetworks: { town: { pictures: { contact-daily: Kjernen <er> Ada & Bo } } }\n", survey)
        _ = try run(survey, only: nil)
        #expect(try words(folder + "/town/report.html").components(separatedBy: proposed).count == before - 1)
        let text = try words(folder + "/study.json")
        #expect(text.contains(#""text" : "Kjernen"#) && text.contains("Ada & Bo"))
        #expect(text.contains("comments.yaml"))
    }

    @Test func `a text about what there is not is told with its line, and the others stand`() throws {
        let survey = try survey(
            Self.comments.replacing("contact-daily:", with: "contact-dayly:")
                + "  village:\n    pictures: { contact-daily: a }\n")
        let (folder, findings) = try run(survey)
        let told = findings.filter { $0.code == .commentWithoutPlace }
        #expect(told.map { $0.place?.row } == [15, 5])
        #expect(told.allSatisfy { $0.severity == .warning && $0.place?.file.hasSuffix("comments.yaml") == true })
        #expect(told[1].message[.nb].contains("contact-dayly") && told[1].network == "town")
        #expect(try words(folder + "/town/report.html").contains("Plan holder sammen."))
        let report = try words(folder + "/town/report.html")
        #expect(!report.contains(survey.folder))
    }

    @Test func `a mapping can name another file, which has to be there and within its folder`() throws {
        let survey = try survey(nil, "comments: notes/own.yaml\n")
        #expect(throws: RunStopped.self) { try run(survey) }
        try FileManager.default.createDirectory(atPath: survey.folder + "/notes", withIntermediateDirectories: false)
        try Self.comments.write(toFile: survey.folder + "/notes/own.yaml", atomically: false, encoding: .utf8)
        #expect(try words(run(survey).folder + "/town/report.html").contains("Korte veier i plan"))
        let other = try self.survey(nil, "comments: ../own.yaml\n")
        let stop = #expect(throws: RunStopped.self) { try run(other) }
        #expect(stop?.findings.map(\.code) == [.pathNotAllowed])
    }

    // MARK: Editions

    /// Every byte of every part of every file, in small letters.
    private func bytes(in folder: String) throws -> String {
        let script = #"""
            import io, os, sys, zipfile
            def look(name, data):
                sys.stdout.write(name + " " + data.decode("utf-8", "replace").lower())
                if data[:2] == b"PK":
                    archive = zipfile.ZipFile(io.BytesIO(data))
                    for part in archive.namelist(): look(part, archive.read(part))
            for root, _, names in os.walk(sys.argv[1]):
                for name in names: look(name, open(os.path.join(root, name), "rb").read())
            """#
        return try Outside.runPython(script, [folder]).output
    }

    @Test(arguments: [Edition.pseudonymous, .anonymous])
    func `editions without names leave comments out and tell that they did`(edition: Edition) throws {
        // A nickname that is on no list.
        let survey = try survey(Self.comments.replacing("Ada & Bo", with: "Ada & Bobbelina"))
        let (folder, findings) = try run(survey, edition, only: nil)
        let told = findings.filter { $0.code == .commentsLeftOut }
        #expect(told.map(\.count) == [5] && told.first?.severity == .note)
        let all = try bytes(in: folder)
        for word in ["bobbelina", "frokost", "korte veier", "plan holder", "comments.yaml", "hansen", "cato lie"] {
            #expect(!all.contains(word), "\(word)")
        }
        #expect(all.contains("comments-left-out"))
    }

    @Test func `editions have comments where the file says so, without the names that are known`() throws {
        let survey = try survey(Self.comments.replacing("comments: 1  # mine\n", with: "comments: 1\neditions: true\n"))
        let (folder, findings) = try run(survey, .pseudonymous, only: nil)
        #expect(!findings.contains { $0.code == .commentsLeftOut })
        #expect(findings.contains { $0.code == .nameInText && $0.message[.en].contains("comments") })
        let all = try bytes(in: folder)
        #expect(!all.contains("cato lie") && !all.contains("hansen"))
        let network = try #require(
            FileManager.default.contentsOfDirectory(atPath: folder).first { $0.hasPrefix("network") })
        for form in Self.forms {
            let said = try words(folder + "/\(network)/" + form)
            #expect(said.contains("Plan holder sammen.") && said.contains("Felles frokost"), "\(form)")
        }
    }

    // MARK: A first file

    @Test func `a first file names every picture, says nothing yet, and is written over nothing`() throws {
        let survey = try survey(nil)
        func draft() throws -> CommentsDraft {
            try CommentsDraft(StudyRun(StudyRun.Request(mapping: survey.mapping)), toolVersion: "test")
        }
        let first = try draft()
        try first.write()
        let text = try String(contentsOfFile: survey.folder + "/comments.yaml", encoding: .utf8)
        #expect(text == first.text && text.contains("comments: 1\n") && text.contains("      contact-daily:  # "))
        #expect(!text.contains("Hansen"))
        #expect(throws: RunStopped.self) { try first.write() }
        // Nothing lacks, nothing is said, and a run says what it said without the file.
        let second = try draft()
        #expect(second.missing == nil)
        #expect(try run(survey).findings.allSatisfy { $0.code != .commentWithoutPlace })
        // One line less is what lacks.
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let rest = lines.filter { !$0.contains("contact-weekly:") }.joined(separator: "\n")
        try write(rest, survey)
        let missing = try #require(try draft().missing)
        #expect(missing.hasPrefix("networks:\n  town:\n    pictures:\n      contact-weekly:  # "), "\(missing)")
        #expect(missing.split(separator: "\n").count == 4)
        #expect(try String(contentsOfFile: survey.folder + "/comments.yaml", encoding: .utf8) == rest)
    }
}
