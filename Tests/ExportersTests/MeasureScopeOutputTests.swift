import Analysis
import Documents
import Findings
import Foundation
import GraphFiles
import NetworkModel
import Pictures
import Tables
import TellingSupport
import TestSupport
import Testing
import Workbooks

/// What `measures: degrees` leaves out is in no output, not even as an empty column or key.
@Suite struct MeasureScopeOutputTests {
    private static let left = MeasureList.all.filter { $0.scope == .all }

    @Test func `study.json has the figures and measures that were computed and says which`() throws {
        let text = try withWritten(StudyJSON.self, try SampleStudy.content(measures: .degrees)) { folder, _ in
            try String(contentsOfFile: folder + "/study.json", encoding: .utf8)
        }
        #expect(text.contains("\"measures\" : \"degrees\""))
        #expect(text.contains("\"inDegree\""))
        let keys =
            Self.left.map(\.id) + FigureList.all.filter { $0.scope == .all }.map(\.id) + [
                "groupComponents", "componentSizes", "componentForms", "bridgeBuilders", "bodyDistances", "sensitivity",
            ]
        for key in keys { #expect(!text.contains("\"\(key)\" :"), "\(key)") }
        let all = try withWritten(StudyJSON.self, try SampleStudy.content()) { folder, _ in
            try String(contentsOfFile: folder + "/study.json", encoding: .utf8)
        }
        #expect(all.contains("\"measures\" : \"all\"") && all.contains("\"sensitivity\" :"))
    }

    @Test func `GraphML has no keys of what was left out`() throws {
        let content = try SampleStudy.content(measures: .degrees)
        let texts = try withWritten(GraphMLExporter.self, content) { folder, paths in
            try paths.map { try String(contentsOfFile: folder + "/" + $0, encoding: .utf8) }
        }
        #expect(texts.contains { $0.contains("id=\"sna_indegree\"") })
        for measure in Self.left {
            #expect(!texts.contains { $0.contains("\"\(measure.graphMLKey)\"") }, "\(measure.graphMLKey)")
        }
    }

    @Test(.enabled(if: Outside.python != nil, "needs the Python that make test sets up"))
    func `the workbook has no sheet, column or fact of what was left out`() throws {
        let content = try SampleStudy.content(measures: .degrees)
        let book = try withWritten(WorkbookExporter.self, content) { folder, paths in
            try OutsideWorkbook.read(folder + "/" + paths[0])
        }
        #expect(
            book.sheets.map(\.name) == [
                "Overview", "Observations", "Pictures", "Codes", "Response", "Distribution Contact",
                "Distribution Råd om alt", "Findings", "Respondents", "Actors", "Ties", "Dyads", "Matrix Contact",
                "Matrix Råd om alt", "Functions", "Integration", "Bodies", "Dictionary", "Provenance",
            ])
        let actors = try #require(book.sheet("Actors"))
        #expect(actors.header.contains { $0.hasPrefix("In-degree: ") })
        for measure in Self.left {
            #expect(!actors.header.contains { $0.hasPrefix(measure.name.en + ": ") }, "\(measure.id)")
        }
        let cells = try #require(book.sheet("Overview")).rows.joined().map { "\($0)" }
        #expect(cells.contains { $0.contains("density of all pairs") })
        for figure in FigureList.all where figure.scope == .all {
            #expect(!cells.contains { $0.contains(figure.definition.en) }, "\(figure.id)")
        }
    }

    @Test(arguments: [Language.nb, .nn, .en])
    func `the report says that figures were left out and shows none of them`(language: Language) throws {
        let content = try SampleStudy.content(language, measures: .degrees)
        let page = try withWritten(ReportExporter.self, content) { folder, paths in
            try String(contentsOfFile: folder + "/" + paths[0], encoding: .utf8)
        }
        let said = language.pick(
            nb: "Klynger, brobyggere og avstander", nn: "Klynger, brubyggjarar og avstandar",
            en: "Clusters, bridge builders and distances")
        #expect(page.contains(said))
        for id in ["largestComponent", "meanDistance", "star", "betweennessCentralization"] {
            let figure = try #require(FigureList.figure(id))
            #expect(!page.contains(figure.definition[language]), "\(id)")
        }
    }

    @Test func `a large network has no pictures, and its report says why`() throws {
        let persons = 520
        var states = AnswerStates(persons: persons)
        for person in 0..<persons { states.setRow(person, allOthers: .noTie) }
        let network = Network(
            id: "large", title: "Large",
            persons: (0..<persons).map { Person(id: String($0), name: "P", status: .complete) },
            relations: [
                Relation(
                    id: "help", label: "Help", levels: [Level(id: "tie", label: "Tie")], hasScale: false,
                    reciprocityExpected: true, states: states,
                    ties: (0..<persons).map { Tie(from: $0, to: ($0 + 1) % persons, level: 0, row: $0 + 2, column: 1) })
            ])
        let content = try SampleStudy.content(networks: [network], measures: .degrees)
        #expect(try withWritten(PictureExporter.self, content) { $1 }.isEmpty)
        let page = try withWritten(ReportExporter.self, content) { folder, paths in
            try String(contentsOfFile: folder + "/" + paths[0], encoding: .utf8)
        }
        #expect(page.contains("more than 500 persons") && page.contains("measures: degrees"))
        #expect(!page.contains("<figure") && !page.contains("How to read the pictures"))
    }
}
