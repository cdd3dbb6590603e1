import Findings
import Foundation
import Mapping
import Pipeline
import TestSupport
import Testing

/// The files of a survey of which `init` makes a draft, and what a person fills into it.
struct DraftedSurvey: Sendable, CustomTestStringConvertible {
    /// What a person puts in the place of a TODO: the line as it begins, and what it becomes.
    typealias Filling = (todo: String, answer: String)

    var name: String
    /// The folder of the files.
    var folder: String
    var files: [String]
    var rosters: [String]
    var format: ExportFormat? = nil
    /// In the file's order.
    var answers: [Filling]

    var testDescription: String { name }

    /// - Parameter folder: where the draft is to lie; the paths in it lead from there.
    func draft(in folder: String = NSTemporaryDirectory()) throws -> String {
        try MappingDraft.text(
            files: files.map { self.folder + "/" + $0 }, rosters: rosters.map { self.folder + "/" + $0 },
            as: format, language: nil, folder: folder)
    }

    /// The draft with its TODOs filled in one after the other; what is under an `items:` that is filled stays a comment.
    func filled(_ draft: String) throws -> String {
        var lines = draft.components(separatedBy: "\n")
        var from = 0
        for (todo, answer) in answers {
            let line = try #require(lines[from...].firstIndex { $0.hasPrefix(todo) }, "\(todo) in\n\(draft)")
            lines[line] = answer
            from = line + 1
        }
        return lines.joined(separator: "\n")
    }

    /// Runs a draft that lies in another folder than its files.
    func run(_ mapping: String, in folder: String) throws -> StudyRun {
        try mapping.write(toFile: folder + "/study.yaml", atomically: false, encoding: .utf8)
        return try StudyRun(StudyRun.Request(mapping: folder + "/study.yaml", allowedFolders: [self.folder]))
    }

    /// The number that a case's folder begins with.
    var number: String { String(name.prefix { $0 != "-" }) }

    /// The lines, counted from 1, that are for people to fill.
    static func openLines(_ draft: String) -> [Int] {
        let lines = draft.components(separatedBy: "\n")
        return lines.indices.filter { lines[$0].contains(":  # TODO") || lines[$0].contains("label: ,") }.map { $0 + 1 }
    }
}
