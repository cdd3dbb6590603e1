import Findings
import NetworkModel
import StatisticsFile

/// An export whose rows are the cases of a statistics file.
struct StatisticsExportReader: ExportReader {
    let export: Export
    let statistics: StatisticsFile
    let file: InputFile
    let codebook: InputFile?

    func forEachRow(_ body: (ExportRow) throws -> Void) throws {
        let last = export.columns.count - 1
        var assembler = RowAssembler(columns: export.columns.count)
        do {
            try statistics.forEachCell { row, column, text in
                if column == 0 { assembler.beginRow() }
                if assembler.beginCell(column) {
                    if export.columns[column].isReadable, !assembler.append(text) {
                        throw FileWords(file: export.file).tooLong(
                            row: row + 1, column: export.columns[column].placeName)
                    }
                    assembler.endCell()
                }
                // A statistics program shows no header row: the first case is 1.
                if column == last { try assembler.endRow(number: row + 1, body) }
            }
        } catch let fault as StatisticsFault {
            throw RunStopped(.unusableData, [fault.finding(file: export.file)])
        }
    }

    func sourceFiles(rows: Int) throws -> [SourceFile] { try export.sourceFiles(file, codebook: codebook, rows: rows) }
}
