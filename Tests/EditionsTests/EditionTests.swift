import Findings
import Foundation
import NetworkModel
import TestSupport
import Testing

@testable import Editions

/// What goes and what stays when a study becomes an edition without names.
@Suite struct EditionTests {
    static let table = """
            A B C D E
        A   . 1 0 0 2
        B   1 . 1 0 0
        C   0 2 . - 1
        D   ? ? ? . ?
        E   0 0 0 1 .
        """

    static func study(
        title: String = "Survey", attributes: [(Attribute, [AttributeValue])] = [],
        privacy: PrivacySettings = PrivacySettings(), change: (inout Network) -> Void = { _ in }
    ) -> Study {
        var network = Network.table(Self.table, levels: ["daily", "weekly"])
        network.title = "Elvestad kommune"
        network.id = "elvestad"
        network.alias = "Municipality A"
        let names = ["Hansen, Ada", "Bo Berg", "Cato Lie", "Dag Moe", "Eva Lunde"]
        for index in names.indices { network.persons[index].name = names[index] }
        network.attributes = attributes.map(\.0)
        for index in network.persons.indices { network.persons[index].values = attributes.map { $0.1[index] } }
        change(&network)
        return Study(
            id: "survey", title: title, language: .en, networks: [network], settings: Settings(privacy: privacy))
    }

    static func edition(_ study: Study, as edition: Edition = .pseudonymous) -> StudyEdition {
        StudyEdition(study, as: edition, key: CodeTests.key, numbers: Array(1...study.networks.count))
    }

    @Test func `names, addresses, places and files go; the answers stay`() throws {
        let before = Self.study()
        let edition = Self.edition(before)
        let network = edition.study.networks[0]
        #expect(network.id == "municipality-a" && network.title == "Municipality A")
        #expect(
            network.persons.allSatisfy {
                $0.id == $0.name && $0.email == nil && $0.place == nil && $0.responsePlace == nil
            })
        #expect(network.persons.map(\.id) == network.persons.map(\.id).sorted())
        #expect(network.relations[0].ties.allSatisfy { $0.row == 0 && $0.column == 0 })
        #expect(network.record.columnNames.isEmpty)
        #expect(network.sources.allSatisfy { $0.path == "the export" && $0.sha256 == nil && $0.bytes == nil })
        // Everybody's answer about everybody.
        let position = Dictionary(uniqueKeysWithValues: network.persons.enumerated().map { ($1.id, $0) })
        let code = Dictionary(uniqueKeysWithValues: edition.table.map { ($0.id, $0.code) })
        func newPlace(_ person: Person) throws -> Int {
            let code = try #require(code[person.id])
            return try #require(position[code])
        }
        let (old, new) = (before.networks[0], network)
        for (from, reporter) in old.persons.enumerated() {
            for (to, other) in old.persons.enumerated() where to != from {
                let answer = new.relations[0].answer(from: try newPlace(reporter), to: try newPlace(other))
                #expect(answer == old.relations[0].answer(from: from, to: to))
            }
        }
        #expect(new.relations[0].dyadCounts == old.relations[0].dyadCounts)
        #expect(edition.table.map(\.name).sorted() == old.persons.map(\.name).sorted())
    }

    @Test func `typed text is not in it, and a value that tells who is left out and counted`() {
        let edition = Self.edition(
            Self.study(attributes: [
                (
                    Attribute(id: "says", label: "Says", isTyped: true),
                    Array(repeating: .text("I am the mayor"), count: 5)
                ),
                (
                    Attribute(id: "unit", label: "Unit"),
                    [
                        .text("Housing"), .text("Stands in for Eva"), .text("ada@example.org"),
                        .text("Phone 47 12345678"), .text("Every dag"),
                    ]
                ),
            ]))
        let network = edition.study.networks[0]
        #expect(network.attributes.map(\.id) == ["unit"])
        #expect(Set(network.persons.map { $0.values[0] }) == [.text("Housing"), .text("Every dag"), .missing])
        #expect(network.attributes[0].coarsening.leftOut == 3)
        let found = edition.findings.filter { $0.code == .attributeCoarsened }
        #expect(found.map(\.count) == [5, 3])
        #expect(edition.findings.allSatisfy { !$0.message[.en].contains("Eva") && !$0.message[.en].contains("mayor") })
    }

    @Test func `names in the mapping's texts give way to aliases and codes, and a part of one is pointed at`() {
        var study = Self.study(title: "Housing in Elvestad kommune, and Elvestads future") {
            $0.bodies = [
                Body(id: "elvestad-board", label: "The board of Elvestad"),
                Body(id: "ada", label: "The office of Ada Hansen"),
                Body(id: "moe", label: "Moe and partners"),
            ]
        }
        study.statements = ["location": "Elvestad"]
        let edition = Self.edition(study)
        let code = edition.table.first { $0.name == "Hansen, Ada" }?.code ?? ""
        #expect(edition.study.title == "Housing in Municipality A, and Municipality A future")
        #expect(edition.study.statements == ["location": "Municipality A"])
        let bodies = edition.study.networks[0].bodies
        #expect(bodies.map(\.label) == ["The board of Municipality A", "The office of \(code)", "Moe and partners"])
        #expect(bodies.map(\.id) == ["municipality-a-board", "ada", "moe"])
        let found = edition.findings.filter { $0.code == .nameInText }
        #expect(found.map(\.severity) == [.warning, .note])
        #expect(found[0].message[.en].contains("bodies.moe"))
    }

    @Test func `people known by their row alone have codes that may change`() {
        let edition = Self.edition(
            Self.study {
                for index in $0.persons.indices {
                    $0.persons[index].email = nil
                    $0.persons[index].id = String(index + 2)
                }
            })
        #expect(edition.findings.map(\.code) == [.codesNotStable])
        #expect(edition.findings[0].count == 5)
    }

    @Test func `an anonymous edition has no table, coarser facts, and says who stands out`() {
        let values = ["x", "x", "x", "y", "z"].map { AttributeValue.text($0) }
        let ages = ["1", "1", "2", "2", "2"].map { AttributeValue.text($0) }
        func make(_ leavesOut: Bool) -> StudyEdition {
            Self.edition(
                Self.study(
                    attributes: [
                        (Attribute(id: "unit", label: "Unit"), values), (Attribute(id: "age", label: "Age"), ages),
                    ],
                    privacy: PrivacySettings(smallestGroup: 2, leavesOutSingledOut: leavesOut)), as: .anonymous)
        }
        let warned = make(false)
        #expect(warned.table.isEmpty && warned.study.keyMark == nil)
        #expect(warned.study.networks[0].persons.map(\.id) == ["P01", "P02", "P03", "P04", "P05"])
        #expect(warned.study.networks[0].attributes[0].coarsening.mergedValues == 2)
        let warning = warned.findings.first { $0.code == .singledOut }
        // x with 2 is one alone.
        #expect(warning?.severity == .warning && warning?.count == 1)
        let silent = make(true)
        #expect(silent.findings.first { $0.code == .singledOut }?.severity == .note)
        #expect(silent.study.networks[0].attributes.map(\.coarsening.leftOut).reduce(0, +) == 1)
        #expect(CoarseningTests.isNobodySingledOut(silent.study.networks[0].persons, 2))
    }

    @Test func `networks without an alias go by their number in the mapping`() {
        var study = Self.study { $0.alias = nil }
        study.language = .nb
        let edition = StudyEdition(study, as: .pseudonymous, key: CodeTests.key, numbers: [3])
        #expect(edition.study.networks[0].title == "Nettverk 3" && edition.study.networks[0].id == "nettverk-3")
    }
}

extension CoarseningTests {
    static func isNobodySingledOut(_ persons: [Person], _ least: Int) -> Bool {
        persons.indices.allSatisfy { !isSingledOut($0, persons, least) }
    }
}

/// Editions as the command line has them.
@Suite struct EditionCommandTests {
    static func survey(_ mapping: String = Survey.contact) throws -> Survey {
        try Survey(
            roster: """
                Nr | Navn       | E-post           | Enhet
                1  | Ada Hansen | ada@example.org  | Bolig
                2  | Bo Berg    | bo@example.org   | Bolig
                3  | Cato Lie   | cato@example.org | Plan
                """,
            answers: """
                Respondent      | Date                | 1.1: Kontakt: Hansen, Ada | 1.2: Kontakt: Berg, Bo | 1.3: Kontakt: Lie, Cato
                ada@example.org | 01.03.2024 14:36:02 |                           | Daglig                 |
                bo@example.org  | 01.03.2024 15:36:02 | Ukentlig                  |                        | Daglig
                """, mapping: mapping)
    }

    @Test func `the edition, the key and the table must go together`() throws {
        let survey = try Self.survey()
        let key = survey.folder + "/key"
        #expect(try Program.run("key", key).status == 0)
        #expect(try Program.run("key", key).status == 73)
        let run = ["run", survey.mapping, "--pictures", "none", "--output", survey.output]
        for (options, status) in [
            (["--edition", "pseudonymous"], Int32(64)), (["--key", key], 64),
            (["--edition", "pseudonymous", "--key", survey.folder + "/none"], 66),
            (["--edition", "pseudonymous", "--key", survey.mapping], 65),
            (["--edition", "anonymous", "--key", key, "--key-table", survey.folder + "/t.csv"], 64),
            (["--key-table", survey.folder + "/t.csv"], 64),
            (["--edition", "pseudonymous", "--key", key, "--key-table", survey.output + "/t.csv"], 64),
            (["--edition", "pseudonymous", "--key", key, "--key-table", survey.folder + "/no/t.csv"], 73),
            (["--edition", "secret"], 64),
        ] {
            let outcome = try Outside.run(Program.path, run + options)
            #expect(outcome.status == status, "\(options): \(outcome.errors)")
            #expect(!FileManager.default.fileExists(atPath: survey.output + "/small-pseudonymous"))
            #expect(!FileManager.default.fileExists(atPath: survey.folder + "/t.csv"))
        }
        // A key among the results would go with them.
        let inside = try Outside.run(
            Program.path,
            ["run", survey.mapping, "--output", survey.folder, "--edition", "pseudonymous", "--key", key])
        #expect(inside.status == 64 && inside.errors.contains("among the results"))
        let done = try Outside.run(
            Program.path, run + ["--edition", "pseudonymous", "--key", key, "--key-table", survey.folder + "/t.csv"])
        #expect(done.status == 0, "\(done.errors)")
        #expect(FileManager.default.fileExists(atPath: survey.output + "/small-pseudonymous/study.json"))
        #expect(FileManager.default.fileExists(atPath: survey.folder + "/t.csv"))
    }

    @Test func `a fault in an edition without names shows no line of the mapping and says where to look`() throws {
        let survey = try Self.survey(
            Survey.contact + "\nattributes:\n  - { id: boss, label: Ada Hansen, number: 9, layout: text }\n")
        #expect(try Program.run("key", survey.folder + "/key").status == 0)
        for quiet in [[], ["--quiet"]] {
            let outcome = try Outside.run(
                Program.path,
                ["check", survey.mapping, "--edition", "pseudonymous", "--key", survey.folder + "/key"] + quiet)
            #expect(outcome.status == 65)
            let printed = outcome.output + outcome.errors
            #expect(!printed.contains("Ada") && !printed.contains("answers.csv") && !printed.contains("town"))
            #expect(printed.contains("without `--edition`") && printed.contains("`attributes`: boss"))
        }
    }

    @Test func `each output says which edition it is`() throws {
        let survey = try Self.survey()
        #expect(try Program.run("key", survey.folder + "/key").status == 0)
        for edition in ["identified", "pseudonymous", "anonymous"] {
            let key = edition == "identified" ? [] : ["--key", survey.folder + "/key"]
            let outcome = try Outside.run(
                Program.path, ["run", survey.mapping, "--output", survey.output, "--edition", edition] + key)
            #expect(outcome.status == 0, "\(outcome.errors)")
            let folder = survey.output + "/small" + (edition == "identified" ? "" : "-" + edition)
            let network = edition == "identified" ? "town" : "network-1"
            let json = try String(contentsOfFile: folder + "/study.json", encoding: .utf8)
            #expect(json.contains("\"edition\" : \"\(edition)\""))
            #expect(json.contains("keyMark") == (edition == "pseudonymous"))
            let report = try String(contentsOfFile: "\(folder)/\(network)/report.html", encoding: .utf8)
            #expect(report.contains(edition == "identified" ? "holds names" : "Edition: \(edition)."))
        }
    }

    @Test(
        .enabled(if: OutsideReader.isThere, "needs the Python of `make test` and pdftotext"),
        arguments: ["identified", "pseudonymous", "anonymous"])
    func `a PDF without names holds none and says which edition it is, on the page and in its properties`(
        edition: String
    ) throws {
        let survey = try Self.survey()
        #expect(try Program.run("key", survey.folder + "/key").status == 0)
        let key = edition == "identified" ? [] : ["--key", survey.folder + "/key"]
        let outcome = try Outside.run(
            Program.path, ["run", survey.mapping, "--output", survey.output, "--edition", edition] + key)
        #expect(outcome.status == 0, "\(outcome.errors)")
        let place = edition == "identified" ? "small/town" : "small-\(edition)/network-1"
        let picture = "\(survey.output)/\(place)/pictures/contact-daily.pdf"
        let page = try Outside.run("/usr/bin/env", ["pdftotext", picture, "-"]).output
        let properties = try Outside.run("/usr/bin/env", ["pdfinfo", picture]).output
        #expect(page.contains("Kontakt") && properties.contains("Kontakt"))
        #expect((page + properties).contains("Hansen") == false)
        #expect(page.contains("Edition: \(edition).") == (edition != "identified"))
        #expect(properties.contains("(\(edition))") == (edition != "identified"))
    }
}
