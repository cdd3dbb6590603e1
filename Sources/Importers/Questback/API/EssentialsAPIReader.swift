import Findings
import NetworkModel

/// The responses of the API's pages, one after the other.
struct EssentialsAPIReader: ExportReader {
    let export: Export
    let pages: [XMLFile]
    let layout: APILayout
    let codebook: InputFile?
    let rowOffsets: [RowOffset]

    func forEachRow(_ body: (ExportRow) throws -> Void) throws {
        for (position, page) in pages.enumerated() {
            try forEachRow(of: page, behind: rowOffsets.isEmpty ? 0 : rowOffsets[position].before, body)
        }
    }

    private func forEachRow(of page: XMLFile, behind before: Int, _ body: (ExportRow) throws -> Void) throws {
        try withoutActuallyEscaping(body) { body in
            try page.read(
                APIAnswers { number, response in
                    var assembler = RowAssembler(columns: export.columns.count)
                    assembler.beginRow()
                    for (column, text) in layout.cells(of: response).enumerated() where !text.isEmpty {
                        var text = text
                        _ = assembler.beginCell(column)
                        guard text.withUTF8({ assembler.append($0) }) else {
                            throw FileWords(file: page.file.shownPath).tooLong(
                                row: number, column: export.columns[column].placeName)
                        }
                        assembler.endCell()
                    }
                    try assembler.endRow(number: before + number, body)
                })
        }
    }

    func sourceFiles(rows: Int) throws -> [SourceFile] {
        let counts = rowOffsets.map(\.before) + [rows]
        return try pages.enumerated().flatMap { position, page in
            try export.sourceFiles(
                page.file, codebook: position == pages.count - 1 ? codebook : nil,
                rows: rowOffsets.isEmpty ? rows : counts[position + 1] - counts[position])
        }
    }
}
