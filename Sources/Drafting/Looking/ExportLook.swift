import Building
import Findings
import Importers

/// An export that was read through once: its responses by status, and how often every answer occurs.
package struct ExportLook {
    let file: InputFile
    let codebook: InputFile?
    let reader: any ExportReader
    /// By column.
    let tallies: [AnswerTally]
    let questions: [AskedQuestion]
    let responses: ResponseTally
    /// Parts of the respondents' e-mail addresses: what a typed answer may hold of a name.
    let addressParts: Set<String>

    var export: Export { reader.export }

    /// The codebooks as a mapping names them; none for one that is found in the export's own archive.
    var mappedCodebooks: [String] {
        codebook.map { [$0] + $0.companions }?.map(\.mappedPath).filter { $0 != file.mappedPath } ?? []
    }

    init(_ file: InputFile, codebook: InputFile?, reader: any ExportReader) throws {
        self.file = file
        self.codebook = codebook
        self.reader = reader
        let export = reader.export
        var tallies = Array(repeating: AnswerTally(), count: export.columns.count)
        let read = export.questions.flatMap(\.columns).filter { export.columns[$0].isReadable }
        var responses = ResponseTally(export.rowStatus)
        var parts: Set<String> = []
        try reader.forEachRow { row in
            if responses.isTest(row) { return }
            if let column = export.respondentColumn {
                let address = row.text(column).prefix { $0 != "@" }
                parts.formUnion(ComparableText.parts(address).filter { $0.count > 2 })
            }
            for column in read { tallies[column].add(row.cell(column)) }
        }
        self.responses = responses
        addressParts = parts
        self.tallies = tallies
        questions = AskedQuestion.all(of: export, tallies)
    }
}

/// How many responses there are, by what the format itself says of them.
struct ResponseTally {
    private let status: RowStatus
    private(set) var rows = 0
    private(set) var complete = 0
    private(set) var partial = 0
    private(set) var test = 0

    init(_ status: RowStatus) { self.status = status }

    var tellsComplete: Bool { status.complete != nil }
    var tellsPartial: Bool { status.partial != nil }
    var tellsTests: Bool { status.test != nil || !status.exclude.isEmpty }
    /// Neither complete nor partial nor a test: invited and never started, screened out.
    var other: Int { tellsComplete ? rows - complete - partial - test : 0 }

    /// Counts a row; true for one that is left out as a test.
    mutating func isTest(_ row: ExportRow) -> Bool {
        rows += 1
        if status.leavesOut(row) {
            test += 1
            return true
        }
        if status.complete?.holds(row) == true {
            complete += 1
        } else if status.partial?.holds(row) == true {
            partial += 1
        }
        return false
    }
}
