import Analysis
import Findings
import Foundation
import NetworkModel
import Tables
import Telling
import TellingSupport
import TestSupport
import Testing

@Suite struct StudyJSONTests {
    private func text(_ content: ExportContent) throws -> String {
        try withWritten(StudyJSON.self, content) { folder, paths in
            #expect(paths == ["study.json"])
            return try String(contentsOfFile: folder + "/study.json", encoding: .utf8)
        }
    }

    /// The document, or a part of it, decoded as plain values.
    private func document(_ content: ExportContent) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(text(content).utf8)) as? [String: Any])
    }

    private func rows(_ value: Any?) throws -> [[String: Any]] { try #require(value as? [[String: Any]]) }

    @Test func `the study and its response are there`() throws {
        let document = try document(try SampleStudy.content())
        #expect(document["schema"] as? Int == 1)
        #expect(document["tool"] as? [String: String] == ["name": "brobygger", "version": "1.2.3"])
        #expect((document["study"] as? [String: Any])?["id"] as? String == "study")
        let network = try rows(document["networks"])[0]
        #expect(network["id"] as? String == "town")
        #expect(
            network["response"] as? [String: Double]
                == ["persons": 5, "complete": 3, "partial": 1, "blank": 0, "none": 1, "rate": 0.8])
    }

    @Test func `every level has its figures and undefined ones are absent`() throws {
        let network = try rows(try document(try SampleStudy.content())["networks"])[0]
        let relation = try rows(network["relations"])[0]
        #expect(
            relation["dyads"] as? [String: Int]
                == ["agreed": 0, "conflicting": 1, "oneSided": 1, "unconfirmed": 1, "none": 3, "unknown": 4])
        let levels = try rows(relation["levels"])
        #expect(levels.map { $0["id"] as? String } == ["daily", "weekly", "monthly"])
        let last = levels[2]
        #expect(last["ties"] as? Int == 4)
        #expect(last["densityAll"] as? Double == 0.2)
        #expect(last["weakComponents"] as? Int == 2)
        #expect(last["isolates"] as? Int == 1)
        #expect(last["dyads"] as? [String: Int] == ["mutual": 1, "oneSided": 1, "unconfirmed": 1])
        #expect(levels[0]["dyads"] as? [String: Int] == ["mutual": 0, "oneSided": 1, "unconfirmed": 0])
        for key in [
            "densityObserved", "reciprocityArcs", "reciprocityArcsObserved", "reciprocityDyads",
            "degreeCentralizationIn", "degreeCentralizationOut",
        ] {
            #expect(last[key] is Double, "\(key)")
        }
        let lonely = try document(try SampleStudy.content(networks: [Network.table("   A\nA  .")]))
        let level = try rows(rows(rows(lonely["networks"])[0]["relations"])[0]["levels"])[0]
        #expect(level["ties"] as? Int == 0)
        #expect(level.keys.contains { $0.hasPrefix("density") || $0.hasPrefix("reciprocity") } == false)
    }

    @Test func `everything that is analysed is there, with ids in place of names`() throws {
        let content = try SampleStudy.content()
        let document = try document(content)
        let network = try rows(document["networks"])[0]
        let level = try rows(rows(network["relations"])[0]["levels"])[2]
        for figure in FigureList.all {
            let value = figure.value(content.analysis.networks[0].relations[0].levels[2])
            let written = level[figure.id] as? Double
            #expect((written == nil) == (value == nil), "\(figure.id)")
            if let written, let value { #expect(abs(written - value) < 1e-12, "\(figure.id)") }
        }
        #expect(try rows(level["sensitivity"]).count == 20)
        #expect(try rows(level["bridgeBuilders"]).allSatisfy { $0["actor"] is String })
        let groups = try #require(level["groups"] as? [String: Any])
        #expect(try rows(groups["pairs"]).count == 9)
        #expect(try rows(groups["integration"]).map { $0["group"] as? String } == ["07", "NAV", "null"])
        #expect(try rows(network["affiliations"])[0]["withContact"] as? [String] == ["A", "B"])
        let reporting = try rows(document["reporting"])
        #expect(reporting.first { $0["number"] as? String == "1.2" }?["statement"] as? String == "Approved")
        let missing = try #require(reporting.first { $0["number"] as? String == "1.4" })
        #expect(missing["missing"] as? Bool == true && missing["mappingKey"] as? String == "location")
        #expect(missing["statement"] == nil)
        let observations = try rows(network["observations"])
        #expect(!observations.isEmpty)
        for observation in observations {
            let message = try #require(observation["message"] as? String)
            #expect(!content.study.networks[0].persons.contains { $0.name.count > 1 && message.contains($0.name) })
        }
        #expect(document["comparison"] == nil, "one network has nothing beside it")
    }

    @Test func `somebody who did not answer has no measures of own answers`() throws {
        let actors = try rows(rows(try document(try SampleStudy.content())["networks"])[0]["actors"])
        #expect(actors.map { $0["status"] as? String } == ["partial", "complete", "complete", "none", "complete"])
        #expect(actors[0]["label"] as? String == "=Ærlig Øst")
        let measures = actors.map { $0["measures"] as? [String: [String: Double]] }
        #expect(Set(measures[0]!.keys) == ["contact/daily", "contact/weekly", "contact/monthly", "advice/tie"])
        #expect(measures[0]!["contact/monthly"]!["outDegree"] == 2)
        #expect(measures[3]!["contact/monthly"]!["outDegree"] == nil)
        #expect(measures[3]!["contact/monthly"]!["inDegree"] == 1)
    }

    @Test func `findings and the account carry network, place and reason`() throws {
        let document = try document(try SampleStudy.content())
        let findings = try rows(document["findings"])
        #expect(
            findings.map { $0["code"] as? String } == [
                "non-respondent", "one-sided-tie", "question-not-found", "mapping-wrong-value",
            ])
        #expect(findings[0].keys.contains("source") == false)
        #expect(findings[1]["actors"] as? [String] == ["A", "C"])
        #expect(findings[1]["count"] as? Int == 2)
        let source = findings[1]["source"] as? [String: Any]
        #expect(
            source?["file"] as? String == "answers.csv" && source?["row"] as? Int == 2
                && source?["column"] as? String == "C")
        let ledger = try rows(document["ledger"]).filter { $0["relation"] as? String == "advice" }
        #expect(
            ledger.map { $0["step"] as? String } == [
                "read", "tie", "no-tie", "unanswered", "not-shown", "dropped", "dropped",
            ])
        #expect(ledger.map { $0["reason"] as? String } == [nil, nil, nil, nil, nil, "test-response", "own-item"])
        let counts = ledger.compactMap { $0["count"] as? Int }
        #expect(counts[0] == counts.dropFirst().reduce(0, +))
    }

    @Test func `keys are sorted, numbers have a point, and two writes give the same bytes`() throws {
        let content = try SampleStudy.content()
        let first = try text(content)
        #expect(first == (try text(content)))
        #expect(first.contains("\"rate\" : 0.8"))
        let top = first.split(separator: "\n").filter { $0.hasPrefix("  \"") }.map { $0.split(separator: "\"")[1] }
        #expect(top == top.sorted())
        #expect(first.contains("contact/daily"))
    }

    @Test(.enabled(if: Outside.python != nil, "needs Python"))
    func `the file is what Python writes of what it reads there, whatever the names are`() throws {
        var network = Network.table(
            """
                A B C D
            A   . 1 1 0
            B   0 . - 0
            C   ? ? . ?
            D   x 0 1 .
            """)
        for (position, name) in ["\"Ada\" \\ Øy/", "a\u{1}b\tc\n", "李 😀\u{7F}\u{2028}", ""].enumerated() {
            network.persons[position].name = name
        }
        let folder = try Outside.temporaryFolder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let path = folder + "/study.json"
        try text(try SampleStudy.content(networks: [network])).write(toFile: path, atomically: false, encoding: .utf8)
        let outcome = try Outside.runPython(
            """
            import json, re, sys
            text = open(sys.argv[1], encoding="utf-8", newline="").read()
            again = json.dumps(json.loads(text), indent=2, separators=(",", " : "), sort_keys=True, ensure_ascii=False)
            # What is empty has an empty line, as with JSONEncoder.
            again = re.sub(r"^( *)(.*)([\\[{])([\\]}])", r"\\1\\2\\3\\n\\n\\1\\4", again, flags=re.M)
            print([actor["label"] for actor in json.loads(text)["networks"][0]["actors"]])
            for one, other in zip(text.split("\\n"), (again + "\\n").split("\\n")):
                if one != other: print(repr(one), "is not", repr(other))
            print(text == again + "\\n")
            """, [path])
        #expect(
            outcome.output == #"""
                ['"Ada" \\ Øy/', 'a\x01b\tc\n', '李 😀\x7f\u2028', '']
                True

                """#, "\(outcome.errors)")
    }
}
