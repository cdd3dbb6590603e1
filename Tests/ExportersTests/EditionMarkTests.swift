import Findings
import Foundation
import GraphFiles
import NetworkModel
import Pictures
import Telling
import TellingSupport
import TestSupport
import Testing

/// Files that are passed on one by one say which edition they belong to.
@Suite struct EditionMarkTests {
    private static func files(
        _ exporter: any Exporter.Type, _ edition: Edition, _ language: Language = .en
    ) throws -> [String: String] {
        var content = try SampleStudy.content(language, edition: edition)
        content.pictures = .svg
        return try withWritten(exporter, content) { folder, paths in
            try Dictionary(
                uniqueKeysWithValues: paths.map { ($0, try String(contentsOfFile: folder + "/" + $0, encoding: .utf8)) }
            )
        }
    }

    private static let marks: [(Edition, Language, String)] = [
        (.pseudonymous, .nb, "Utgave: pseudonym."), (.pseudonymous, .nn, "Utgåve: pseudonym."),
        (.pseudonymous, .en, "Edition: pseudonymous."), (.anonymous, .nb, "Utgave: anonym."),
        (.anonymous, .nn, "Utgåve: anonym."), (.anonymous, .en, "Edition: anonymous."),
    ]

    @Test(arguments: marks)
    func `a picture without names says so beneath it and to those who do not see it`(
        edition: Edition, language: Language, mark: String
    ) throws {
        for (path, svg) in try Self.files(PictureExporter.self, edition, language) {
            let lines = svg.split(separator: "\n")
            #expect(lines.contains { $0.contains("<text ") && $0.hasSuffix(">\(mark)</text>") }, "\(path)")
            #expect(lines.contains { $0.contains("<desc ") && $0.hasSuffix(" \(mark)</desc>") }, "\(path)")
        }
    }

    @Test(arguments: marks)
    func `a graph without names says so in one element, and is otherwise the file that names would be in`(
        edition: Edition, language: Language, mark: String
    ) throws {
        for (exporter, element) in [
            (GraphMLExporter.self as any Exporter.Type, "<!--"), (GEXFExporter.self, "<description>"),
        ] {
            let named = try Self.files(exporter, .identified, language)
            for (path, text) in try Self.files(exporter, edition, language) {
                let lines = text.split(separator: "\n")
                let marked = lines.filter { $0.contains("\(element)\(mark) ") }
                #expect(marked.count == 1, "\(path)")
                let rest = lines.filter { !marked.contains($0) && !$0.contains("meta>") }
                #expect(rest.joined(separator: "\n") + "\n" == named[path], "\(path)")
            }
        }
    }

    @Test func `a file with names says nothing of editions`() throws {
        for exporter in [PictureExporter.self as any Exporter.Type, GraphMLExporter.self, GEXFExporter.self] {
            let files = try Self.files(exporter, .identified)
            #expect(!files.isEmpty)
            for (path, text) in files { #expect(!text.contains("Edition"), "\(path)") }
        }
    }
}
