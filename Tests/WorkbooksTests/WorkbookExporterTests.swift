import Analysis
import Exporters
import Findings
import Foundation
import GraphFiles
import NetworkModel
import Telling
import TellingSupport
import TestSupport
import Testing
import Workbooks

@Suite(.enabled(if: Outside.python != nil, "needs the Python that make test sets up"))
struct WorkbookExporterTests {
    private func workbook(_ content: ExportContent) throws -> OutsideWorkbook {
        try withWritten(WorkbookExporter.self, content) { folder, paths in
            #expect(paths.count == 1 && paths[0].hasSuffix("/workbook.xlsx"))
            return try OutsideWorkbook.read(folder + "/" + paths[0])
        }
    }

    @Test func `the English sheets and their first columns are those of the contract`() throws {
        let book = try workbook(try SampleStudy.content())
        #expect(
            book.sheets.map(\.name) == [
                "Overview", "Observations", "Pictures", "Codes", "Response", "Distribution Contact",
                "Distribution Råd om alt", "Findings", "Respondents", "Actors", "Ties", "Dyads", "Matrix Contact",
                "Matrix Råd om alt", "Functions", "Integration", "Clusters", "Triads", "Bodies", "Nearness to bodies",
                "How sure", "Sensitivity", "Dictionary", "Provenance",
            ])
        let first: [String: [String]] = [
            "Overview": ["Fact", "Value", "Explanation"],
            "Findings": [
                "Severity", "Code", "Message", "What to do", "Actor", "Other actor", "File", "Row", "Column",
            ],
            "Respondents": [
                "Id", "Name", "E-mail", "Status (2)", "Status", "Items asked", "Items answered", "Call back",
            ],
            "Actors": ["Id", "Label", "Kind", "Status", "Status (2)", "Funksjon"],
            "Ties": [
                "Relation", "From", "To", "From label", "To label", "Level", "Weight", "Dyad state", "File", "Row",
                "Column",
            ],
            "Dyads": ["Relation", "A", "B", "A label", "B label", "A reports", "B reports", "Dyad state"],
            "Functions": [
                "Relation", "Level", "From group", "To group", "Ties", "Possible", "Observed", "Share of observed",
            ],
            "Integration": [
                "Relation", "Level", "Group", "Persons", "With contact inside the group", "Without contact inside",
                "Without any contact",
            ],
            "Clusters": ["Relation", "Level", "Actor", "Component", "Community", "Cut point"],
            "How sure": ["Relation", "Level", "Measure", "By the answers", "Known", "At least", "At most"],
            "Bodies": ["Body", "Kind", "Persons", "Share of respondents"],
            "Observations": ["Observation", "Figures", "Where to see it"],
            "Pictures": ["Picture", "Relation", "Level", "Function", "File", "On this sheet"],
            "Triads": ["Relation", "Level", "Triads 003", "Triads 012"],
            "Response": ["Status", "Persons", "Share"],
            "Distribution Contact": ["Degree", "Out-degree: Daily", "In-degree: Daily"],
            "Dictionary": ["Sheet", "Column", "Meaning", "Type", "Values", "Source"],
        ]
        for (name, columns) in first {
            #expect(book.sheet(name)?.header.prefix(columns.count).map(\.self) == columns, "\(name)")
        }
        for sheet in book.sheets {
            #expect(sheet.tables.count == 1 && sheet.tables[0].headers == sheet.header, "\(sheet.name) is one table")
            #expect(sheet.frozen?.hasSuffix("2") == true)
            #expect(!sheet.rows.joined().contains { if case .other = $0 { true } else { false } })
        }
    }

    @Test func `sheets speak the study's language`() throws {
        #expect(
            try workbook(try SampleStudy.content(.nb)).sheets.map(\.name) == [
                "Oversikt", "Observasjoner", "Bilder", "Koder", "Svar", "Fordeling Contact", "Fordeling Råd om alt",
                "Funn",
                "Respondenter", "Aktører", "Relasjoner", "Par", "Matrise Contact",
                "Matrise Råd om alt", "Funksjoner", "Integrering", "Klynger", "Triader", "Utvalg", "Nærhet til utvalg",
                "Hvor sikkert", "Følsomhet", "Ordbok", "Opphav",
            ])
        let nynorsk = try workbook(try SampleStudy.content(.nn))
        #expect(
            nynorsk.sheet("Respondentar")?.column("Purring")
                == ["ja", "nei", "nei", "ja", "nei"].map { .text($0) })
    }

    @Test func `a name too long for a sheet is a number there, and stands whole in note, overview and dictionary`()
        throws
    {
        var network = SampleStudy.network
        network.relations.append(
            Relation(
                id: "work", label: "Kontakt om boligsosialt arbeid", levels: [Level(id: "tie", label: "Nevnt")],
                hasScale: false, reciprocityExpected: false, states: AnswerStates(persons: 5), ties: [],
                ledger: RelationLedger()))
        let book = try workbook(try SampleStudy.content(.nb, networks: [network]))
        let names = book.sheets.map(\.name)
        for name in ["Fordeling 1", "Fordeling 2", "Fordeling 3", "Matrise 1", "Matrise 2", "Matrise 3"] {
            #expect(names.contains(name))
        }
        let overview = try #require(book.sheet("Oversikt"))
        let facts = Dictionary(
            zip(overview.column("Opplysning"), overview.column("Verdi")).map { ("\($0)", "\($1)") },
            uniquingKeysWith: { first, _ in first })
        let whole = "Matrise Kontakt om boligsosialt arbeid"
        #expect(facts["\(OutsideCell.text("Arket Matrise 3"))"] == "\(OutsideCell.text(whole))")
        let dictionary = try #require(book.sheet("Ordbok"))
        #expect(
            dictionary.data.contains { row in
                guard row[0] == .text("Matrise 3"), case .text(let meaning) = row[2] else { return false }
                return meaning.hasPrefix(whole + "\n")
            })
    }

    @Test func `the call-back list is everybody without a complete response`() throws {
        let sheet = try #require(try workbook(try SampleStudy.content()).sheet("Respondents"))
        #expect(sheet.column("Id") == ["A", "B", "C", "D", "E"].map { .text($0) })
        #expect(sheet.column("Call back") == ["yes", "no", "no", "yes", "no"].map { .text($0) })
        #expect(sheet.column("Status") == ["partial", "complete", "complete", "none", "complete"].map { .text($0) })
        #expect(sheet.column("Items asked") == [.number(4), .number(4), .number(3), .empty, .number(4)])
        #expect(sheet.column("Items answered") == [.number(3), .number(4), .number(3), .empty, .number(4)])
        #expect(sheet.column("Name")[0] == .text("=Ærlig Øst"))
    }

    @Test func `every tie names its cell and every matrix cell tells no tie from a missing answer`() throws {
        let content = try SampleStudy.content()
        let book = try workbook(content)
        let network = content.study.networks[0]
        let ties = try #require(book.sheet("Ties"))
        var expected: [[OutsideCell]] = []
        for relation in network.relations {
            for tie in relation.ties {
                let (from, to) = (network.persons[Int(tie.from)], network.persons[Int(tie.to)])
                let back = relation.answer(from: Int(tie.to), to: Int(tie.from))
                let column =
                    Int(tie.column) < 5 ? OutsideCell.text(["A", "B", "C", "D", "E"][Int(tie.column)]) : .empty
                expected.append([
                    .text(relation.label), .text(from.id), .text(to.id), .text(from.name), .text(to.name),
                    .text(relation.levels[Int(tie.level)].label),
                    .number(Double(relation.levels.count - Int(tie.level))),
                    .text(Dyad.state(.tie(level: Int(tie.level)), back).rawValue), .text("answers.csv"),
                    .number(Double(tie.row)), column,
                ])
            }
        }
        #expect(expected.count == 6)
        #expect(ties.data == expected)

        let matrix = try #require(book.sheet("Matrix Contact"))
        let e = OutsideCell.empty
        func n(_ value: Double) -> OutsideCell { .number(value) }
        #expect(
            matrix.data.map { Array($0.dropFirst()) } == [
                [e, n(3), n(1), e, n(0)], [n(2), e, n(0), n(0), n(0)], [n(0), e, e, n(1), n(0)], [e, e, e, e, e],
                [n(0), n(0), n(0), n(0), e],
            ])
        #expect(matrix.header.dropFirst() == network.persons.map(\.name)[...])
        #expect(matrix.data.map { $0[0] } == network.persons.map { .text($0.name) })
    }

    @Test func `dyads show what each side says and nothing where it said nothing`() throws {
        let sheet = try #require(try workbook(try SampleStudy.content()).sheet("Dyads"))
        #expect(
            sheet.data.map { [$0[1], $0[2], $0[5], $0[6], $0[7]] } == [
                [.text("A"), .text("B"), .text("Daily"), .text("Weekly"), .text("conflicting")],
                [.text("A"), .text("C"), .text("Monthly"), .text("no tie"), .text("one-sided")],
                [.text("C"), .text("D"), .text("Monthly"), .empty, .text("unconfirmed")],
                [.text("A"), .text("D"), .text("Nevnt"), .empty, .text("unconfirmed")],
                [.text("A"), .text("E"), .text("no tie"), .text("Nevnt"), .text("one-sided")],
            ])
    }

    @Test func `actors have every measure of every relation and level, empty where it is undefined`() throws {
        let content = try SampleStudy.content()
        let sheet = try #require(try workbook(content).sheet("Actors"))
        #expect(sheet.column("Kind").map(\.text) == Array(repeating: "person", count: 5) + ["body", "body"])
        #expect(
            sheet.column("Funksjon") == [
                .text("Økonomi II"), .text("INFO"), .text("none chosen"), .empty, .empty, .empty, .empty,
            ])
        #expect(sheet.column("Status")[3] == .text("none"))
        #expect(sheet.column("Status (2)")[3] == .text("07"))
        var columns = 0
        for (relation, analysis) in zip(content.study.networks[0].relations, content.analysis.networks[0].relations) {
            for (position, level) in analysis.levels.enumerated() {
                let range = position == 0 ? relation.levels[0].label : "Daily–\(relation.levels[position].label)"
                let title = relation.levels.count == 1 ? relation.label : "\(relation.label), \(range)"
                for measure in level.actorMeasures {
                    let column = sheet.column("\(measure.measure.name.en): \(title)")
                    for (cell, value) in zip(column, measure.values) {
                        #expect(holds(cell, value, measure.measure), "\(measure.measure.id) \(title)")
                    }
                    #expect(column.suffix(2) == [.empty, .empty])
                    columns += 1
                }
            }
        }
        #expect(columns == sheet.header.count - 6)
        #expect(
            sheet.column("Out-degree: Contact, Daily–Monthly") == [
                .number(2), .number(1), .number(1), .empty, .number(0), .empty, .empty,
            ])
    }

    /// Whether a cell says what a measure found: words for yes and no, numbers to the 16 digits that a workbook has.
    private func holds(_ cell: OutsideCell, _ value: Double?, _ measure: Measure) -> Bool {
        guard let value else { return cell == .empty }
        if measure.kind == .yesNo { return cell == .text(value == 0 ? "no" : "yes") }
        return cell.number.map { abs($0 - value) <= 1e-15 * abs(value) } ?? false
    }

    @Test func `findings of the network and the study are there with names, those of others are not`() throws {
        let sheet = try #require(try workbook(try SampleStudy.content()).sheet("Findings"))
        #expect(sheet.column("Code").map(\.text) == ["non-respondent", "one-sided-tie", "mapping-wrong-value"])
        #expect(
            sheet.data[1] == [
                .text("note"), .text("one-sided-tie"), .text("=one-sided"), .text("Ask both."), .text("A"), .text("C"),
                .text("answers.csv"), .number(2), .text("C"), .number(2), .text("=Ærlig Øst"), .text("-"),
            ])
    }

    @Test func `the dictionary has a row for every column of every sheet and no other`() throws {
        for language in Language.allCases {
            let book = try workbook(try SampleStudy.content(language))
            let dictionary = try #require(book.sheets.first { ["Dictionary", "Ordbok"].contains($0.name) })
            let described = Set(dictionary.data.map { "\($0[0].text ?? "")/\($0[1].text ?? "")" })
            #expect(described == Set(book.sheets.flatMap { sheet in sheet.header.map { "\(sheet.name)/\($0)" } }))
            #expect(dictionary.data.count == described.count)
            #expect(dictionary.data.allSatisfy { $0[2] != .empty && $0[3] != .empty && $0[5] != .empty })
        }
    }

    @Test func `cells are of the type that the dictionary says`() throws {
        let book = try workbook(try SampleStudy.content())
        let dictionary = try #require(book.sheet("Dictionary"))
        for row in dictionary.data {
            let cells = book.sheet(row[0].text!)!.column(row[1].text!).filter { $0 != .empty }
            switch row[3].text {
            case "text": #expect(cells.allSatisfy { $0.text != nil }, "\(row)")
            case "whole number": #expect(cells.allSatisfy { $0.number.map { $0 == $0.rounded() } ?? false }, "\(row)")
            case "number or text": break
            default: #expect(cells.allSatisfy { $0.number != nil }, "\(row)")
            }
        }
    }

    @Test func `the provenance names every file with its hash and the account sums up`() throws {
        let sheet = try #require(try workbook(try SampleStudy.content()).sheet("Provenance"))
        func value(_ part: String, _ subject: String, _ fact: String) -> OutsideCell? {
            sheet.data.first { $0[0] == .text(part) && $0[1].text ?? "" == subject && $0[2] == .text(fact) }?[3]
        }
        #expect(value("File: responses", "answers.csv", "SHA-256") == .text("abc"))
        #expect(value("File: responses", "answers.csv", "Delimiter") == .text("tab"))
        #expect(value("File: responses", "answers.csv", "Rows") == .number(4))
        #expect(value("File: roster", "roster.csv", "SHA-256") == .text("def"))
        #expect(value("File: mapping", "study.yaml", "SHA-256") == .text("m1"))
        #expect(value("Study", "", "Program") == .text("brobygger 1.2.3"))
        #expect(value("Study", "", "Ethics") == .text("Approved"))
        #expect(value("Setting", "analysis/group-by", "Groups by") == .text("Status (size)"))
        #expect(value("Ledger", "Råd: om/alt", "Cells read") == .number(25))
        #expect(value("Ledger", "Råd: om/alt", "Dropped: own item, left alone") == .number(4))
        #expect(value("Ledger", "Råd: om/alt", "Dropped: test response") == .number(2))
        #expect(
            value("Ledger", "Råd: om/alt", "Cells read = ties + no tie + unanswered + not shown + dropped")
                == .text("25 = 2 + 14 + 1 + 2 + 6"))
    }

    @Test func `the overview gives the figures of the analysis and leaves undefined ones empty`() throws {
        let content = try SampleStudy.content()
        let sheet = try #require(try workbook(content).sheet("Overview"))
        func value(_ fact: String) -> OutsideCell? { sheet.data.first { $0[0] == .text(fact) }?[1] }
        #expect(value("Persons") == .number(5))
        #expect(value("Respondents: none") == .number(1))
        #expect(value("Response rate") == .number(0.8))
        #expect(value("Contact, Daily–Monthly: ties") == .number(4))
        #expect(value("Contact, Daily: ties") == .number(1))
        #expect(value("Contact, Daily–Monthly: density of all pairs") == .number(0.2))
        #expect(
            value("Contact, Daily–Monthly: density of observed pairs")?.number.map { abs($0 - 4.0 / 14) < 1e-12 }
                == true)
        #expect(value("Contact, Daily–Monthly: isolates") == .number(1))
        #expect(value("Contact: dyads, conflicting") == .number(1))
        #expect(
            sheet.data.first { $0[0] == .text("Contact, Daily: isolates") }?[2].text?.contains("1 of them did not")
                == true)
        let empty = try workbook(try SampleStudy.content(networks: [Network.table("   A\nA  .")]))
        #expect(empty.sheet("Overview")?.data.first { $0[0] == .text("Contact: density of all pairs") }?[1] == .empty)
    }

    @Test func `what means little by itself stands beside what chance gives`() throws {
        let content = try RandomStudy.content()
        let sheet = try #require(try workbook(content).sheet("Overview"))
        let levels = try #require(content.networks.first).analysis.relations[0].levels
        for (level, range) in zip(levels, ["Daily", "Daily–Weekly", "Daily–Monthly"]) {
            for figure in ["ring", "line", "modularity"] {
                guard let chance = level.byChance(figure) else { continue }
                let name = try #require(FigureList.figure(figure)).name[.en]
                let fact = "\(range): \(name)".lowercased()
                let row = try #require(
                    sheet.data.first { $0[0].text?.lowercased().hasSuffix(fact) == true }, "\(fact)")
                let isShare = FigureList.figure(figure)?.kind == .share
                let text = isShare ? NumberText.percent(chance.expected) : NumberText.decimal(chance.expected)
                let expected = text[.en]
                #expect(row[2].text?.contains("By chance \(expected); from ") == true)
            }
        }
        #expect(levels.allSatisfy { $0.byChance("ring") != nil })
    }

    @Test func `a network without ties gives a workbook that opens`() throws {
        let book = try workbook(try SampleStudy.content(networks: [Network.table("  A B\nA . 0\nB ? .")]))
        #expect(book.sheet("Ties")?.data.isEmpty == true)
        #expect(book.sheet("Ties")?.tables.isEmpty == true)
        #expect(book.sheet("Dyads")?.header.count == 8)
    }

    @Test func `two writes give the same bytes`() throws {
        let content = try SampleStudy.content()
        let one = try withWritten(WorkbookExporter.self, content) { folder, _ in try files(in: folder) }
        let two = try withWritten(WorkbookExporter.self, content) { folder, _ in try files(in: folder) }
        #expect(one == two)
    }
}

@Suite struct OutputFailureTests {
    @Test(arguments: ["workbook", "graphml", "study-json"])
    func `a folder that cannot be written ends the run with the place and the cure`(name: String) throws {
        let exporter = try #require(ExporterList.named(name))
        let content = try SampleStudy.content(.nb)
        let stopped = try #require(throws: RunStopped.self) { try exporter.write(content, to: "/dev/null/out") }
        #expect(stopped.status == .unwritableOutput)
        #expect(stopped.findings.map(\.code) == [.outputUnwritable])
        #expect(stopped.findings[0].place?.file.hasPrefix("/dev/null/out") == true)
        #expect(stopped.findings[0].message[.nb].hasPrefix("Filen kan ikke skrives"))
    }

    @Test func `exporters are found by their names, which differ`() {
        #expect(
            ExporterList.names == [
                "workbook", "pictures", "report", "presentation", "graphml", "comparison", "change", "gexf",
                "tables", "study-json", "study-sav",
            ])
        #expect(Set(ExporterList.names).count == ExporterList.all.count)
        #expect(ExporterList.named("nothing") == nil)
    }
}

@Suite(.enabled(if: Outside.python != nil, "needs the Python that make test sets up"))
struct ExportsReadmeTests {
    @Test func `the page about the exports names every sheet in every language, every file and every GraphML key`()
        throws
    {
        let page = try String(contentsOfFile: Outside.root + "/Exports/README.md", encoding: .utf8)
        for language in Language.allCases {
            let content = try SampleStudy.content(language)
            let names = try withWritten(WorkbookExporter.self, content) { folder, paths in
                try OutsideWorkbook.read(folder + "/" + paths[0]).sheets.map(\.name)
            }
            for name in names {
                // One per relation.
                let isOfRelation = ["Matri", "Distri", "Fordeling"].contains { name.hasPrefix($0) }
                #expect(page.contains(isOfRelation ? name.split(separator: " ")[0] + " …" : name + " "), "\(name)")
            }
        }
        for file in [
            "workbook.xlsx", "<relation>.graphml", "<affiliation>.graphml", "study.json", "comparison.xlsx",
            "<relation>-<level>-function-<function>.graphml", "<relation>-<level>-function-<function>-contacts.graphml",
            "<relation>-matrix.csv", "ties.csv", "dyads.csv", "clusters.csv",
        ] {
            #expect(page.contains(file))
        }
        let keys = try withWritten(GraphMLExporter.self, try SampleStudy.content()) { folder, _ in
            try files(in: folder).values.flatMap { file in
                String(decoding: file, as: UTF8.self).matches(of: /attr\.name="([^"]+)"/).map { String($0.output.1) }
            }
        }
        for key in Set(keys) where !key.hasPrefix("sna_") && !key.hasPrefix("attribute_") && !key.hasPrefix("function")
        {
            #expect(page.contains("`\(key)`"), "\(key)")
        }
    }
}
