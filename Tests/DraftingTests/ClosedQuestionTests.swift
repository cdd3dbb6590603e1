import Findings
import Foundation
import TestSupport
import Testing

@testable import Drafting

/// What `inspect` and `init` take for answers to choose from, and what for something that people typed.
@Suite struct ClosedQuestionTests {
    /// An EFS data XML of variables (name, the rest of the tag, codes) and rows of values.
    static func xml(_ variables: [(name: String, type: String, label: String, codes: [String])], _ rows: [[String]])
        -> String
    {
        let head = variables.map { variable in
            let codes = variable.codes.enumerated().map { "<code key=\"\($0 + 1)\">\($1)</code>" }.joined()
            return """
                <variable name="\(variable.name)" type="\(variable.type)"><label>\(variable.label)</label>
                \(codes.isEmpty ? "" : "<codes>\(codes)</codes>")</variable>
                """
        }
        let body = rows.enumerated().map { number, row in
            let cells = zip(variables, row).map { "<\($0.name)>\($1)</\($0.name)>" }.joined()
            return "<row index=\"\(number + 1)\"><lfdn>\(number + 1)</lfdn><dispcode>31</dispcode>\(cells)</row>"
        }
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <export date="2024-03-01 15:35:16">
            <missings numeric="-77" text="-66" text_empty="-99" timestamp="0" datetime="0000-00-00 00:00:00" />
            <variables><variable name="lfdn" type="integer"><label>number</label></variable><variable name="dispcode" type="integer"><label>disposition code</label></variable>
            \(head.joined(separator: "\n"))
            </variables>
            <data>
            \(body.joined(separator: "\n"))
            </data></export>
            """
    }

    static func inspect(_ text: String, name: String = "answers.csv") throws -> InspectionReport {
        let folder = try Outside.temporaryFolder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try text.write(toFile: folder + "/" + name, atomically: false, encoding: .utf8)
        return InspectionReport(
            try SurveyFiles.open([folder + "/" + name])[0], items: false, language: .en)
    }

    static func draft(_ text: String, name: String = "answers.csv") throws -> String {
        let folder = try Outside.temporaryFolder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try text.write(toFile: folder + "/" + name, atomically: false, encoding: .utf8)
        return try StudyDraft(files: [folder + "/" + name], rosters: [], language: .en).mapping
    }

    @Test(arguments: [
        "Less often than once a week, but at least once in the course of an ordinary working month",
        "Other, please specify: \u{201C}below\u{201D}", "Do not know?", "Yes! 24/7 on 12345678", "Ola Nordmann",
    ])
    func `what the questionnaire itself offers is an answer, however it looks`(label: String) throws {
        let report = try Self.inspect(
            Self.xml(
                [("v_1", "integer", "How often?", ["Often", label]), ("v_2", "character", "Why? ()", [])],
                [["1", "because"], ["2", "well"], ["2", "-99"]]), name: "a.xml")
        #expect(report.questions.map(\.kind) == ["single-choice", "text"])
        #expect(report.questions[0].answers?.map(\.count) == [1, 2])
        #expect(report.questions[0].answers?.last?.answer == label)
    }

    @Test func `a long list of answers is a single choice, and those that somebody gave are counted`() throws {
        let codes = (1...180).map { "\($0) minutes" }
        let file = Self.xml([("v_1", "integer", "How long?", codes)], [["5"], ["5"], ["90"]])
        let report = try Self.inspect(file, name: "a.xml")
        #expect(report.questions.map(\.kind) == ["single-choice"])
        #expect(report.questions[0].answers == nil)
        #expect(report.questions[0].differentAnswers == 2 && report.questions[0].otherAnswers == 3)
        #expect(try !Self.draft(file, name: "a.xml").contains("minutes"))
    }

    @Test(arguments: [
        ["0", "0", "2"], ["47", "47", "62"], ["1", "1", "1"], ["1", "2", "2", "1", "3", "3", "3", "1", "2"],
    ])
    func `numbers in a box that the file calls text are never told or drafted`(numbers: [String]) throws {
        let file = Self.xml(
            [("v_26", "character", "How many? ()", []), ("v_27", "character", "And how many? ()", [])],
            numbers.map { [$0, $0] })
        let report = try Self.inspect(file, name: "a.xml")
        #expect(report.questions.map(\.kind) == ["text", "text"])
        #expect(report.questions.allSatisfy { $0.answers == nil && $0.differentAnswers == Set(numbers).count })
        let draft = try Self.draft(file, name: "a.xml")
        #expect(!draft.contains("values:") && draft.contains("v_26 «How many?»: typed text"), "\(draft)")
    }

    @Test func `numbers of a question of their own are never told where the export does not say what they are`() throws
    {
        let ages = [23, 23, 41, 41, 41, 58, 58, 23, 41, 58].map {
            "a@example.org | 01.03.2024 10:00 | \($0) | \($0 % 3)"
        }
        let file = Survey.csv("Respondent | Date | 1: Age | 2: Children\n" + ages.joined(separator: "\n"))
        let report = try Self.inspect(file)
        #expect(report.questions.map(\.kind) == ["numbers", "numbers"])
        #expect(report.questions.allSatisfy { $0.answers == nil })
        #expect(try !Self.draft(file).contains("values:"))
    }

    @Test func `labels for a few of the numbers that people typed do not make them answers to choose from`() throws {
        var file = Self.xml([("v_1", "integer", "How many hours?", ["none"])], [["37"], ["37"], ["12"], ["1"]])
        file = file.replacingOccurrences(of: "</code>", with: "</code><code key=\"999\">do not know</code>")
        let report = try Self.inspect(file, name: "a.xml")
        #expect(report.questions.map(\.kind) == ["numbers"])
        #expect(report.questions[0].answers == nil)
    }

    @Test func `a scale with labels at its ends only is a scale`() throws {
        var file = Self.xml([("v_1", "integer", "How good?", ["bad"])], [["3"], ["3"], ["7"], ["1"]])
        file = file.replacingOccurrences(of: "</code>", with: "</code><code key=\"7\">good</code>")
        let report = try Self.inspect(file, name: "a.xml")
        #expect(report.questions.map(\.kind) == ["single-choice"])
        #expect(report.questions[0].answers?.map(\.answer) == ["bad", "good", "3"])
    }
}

/// EFS without a codebook: nothing is known of a variable but its name and its cells.
@Suite struct NamelessColumnTests {
    /// - Parameter columns: names, and what stands in the cells.
    static func questions(_ columns: [(name: String, cells: [Int])]) throws -> [String] {
        let rows = columns[0].cells.indices.map { row in
            "\(row + 1) | 31 | " + columns.map { String($0.cells[row]) }.joined(separator: " | ")
        }
        let header = "lfdn | dispcode | " + columns.map(\.name).joined(separator: " | ")
        let report = try ClosedQuestionTests.inspect(Survey.csv(header + "\n" + rows.joined(separator: "\n")))
        return report.questions.map { "\($0.firstColumn)..\($0.lastColumn) \($0.answers == nil ? "hidden" : "told")" }
    }

    static func codes(_ most: Int, _ shift: Int = 0) -> [Int] { (0..<24).map { ($0 + shift) % most + 1 } }

    @Test func `the stem of an alias tells questions apart`() throws {
        #expect(
            try Self.questions([
                ("ATT_1", Self.codes(5)), ("ATT_2", Self.codes(5, 1)), ("ACC_1", Self.codes(5)),
                ("ACC_2", Self.codes(5, 2)),
            ]) == ["ATT_1..ATT_2 told", "ACC_1..ACC_2 told"])
    }

    @Test func `a leap in the numbers tells questions apart`() throws {
        #expect(
            try Self.questions([
                ("v_330", Self.codes(5)), ("v_331", Self.codes(5, 1)), ("v_169", Self.codes(5)),
                ("v_170", Self.codes(5, 2)),
            ]) == ["v_330..v_331 told", "v_169..v_170 told"])
    }

    @Test func `ages do not belong to the scale beside them, and hide nothing of it`() throws {
        #expect(
            try Self.questions([
                ("v_10", (0..<24).map { 20 + 2 * $0 }), ("v_11", Self.codes(5)), ("v_12", Self.codes(5, 1)),
                ("v_13", (0..<24).map { 1960 + $0 }),
            ]) == ["v_10..v_10 hidden", "v_11..v_12 told", "v_13..v_13 hidden"])
    }

    @Test func `who was shown what tells questions apart, but for the few who are not asked about themselves`() throws {
        func hidden(_ column: Int, from first: Int) -> [Int] {
            Self.codes(5, column).enumerated().map { $0 < first ? -77 : $1 }
        }
        #expect(
            try Self.questions([
                ("v_1", Self.codes(5)), ("v_2", hidden(1, from: 1)), ("v_3", hidden(2, from: 12)),
                ("v_4", hidden(3, from: 11)),
            ]) == ["v_1..v_2 told", "v_3..v_4 told"])
    }

    @Test func `system columns of newer versions are no questions`() throws {
        #expect(
            try Self.questions([
                ("v_1", Self.codes(5)), ("quota_rejected_id", Self.codes(2)), ("rnd_pg_7365787", Self.codes(2)),
                ("rts7365785", Self.codes(2)),
            ]) == ["v_1..v_1 told"])
    }
}
