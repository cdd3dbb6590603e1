import Findings
import NetworkModel

/// Exports of one survey that do not have the same columns, as when part of the people answered in another tool: each is read for
/// itself, and the columns of all of them are counted on, so that a column's number says whose it is.
struct MixedExports: ExportReader {
    /// The first of them, with the columns of all.
    let export: Export
    let parts: [any ExportReader]
    private let readers: [any ExportReader]
    private let seen: Seen

    /// What reading shows of each file.
    fileprivate final class Seen: @unchecked Sendable {
        var rows: [Int]
        var before: [Int]
        init(_ count: Int) {
            rows = Array(repeating: 0, count: count)
            before = rows
        }
    }

    init(_ readers: [any ExportReader]) {
        self.readers = readers
        let seen = Seen(readers.count)
        let columns = readers.flatMap { reader in
            reader.export.columns.map { column in
                // Of another part's columns nothing is read.
                var column = column
                column.isReadable = false
                return column
            }
        }
        let shown = readers[0].export.file
        var start = 0
        var parts: [any ExportReader] = []
        for (position, reader) in readers.enumerated() {
            let own = reader.export.columns.count
            parts.append(
                Part(
                    reader.export.moved(by: start, among: columns, shownAs: shown), of: reader, at: position,
                    from: start,
                    seen))
            start += own
        }
        self.parts = parts
        export = parts[0].export
        self.seen = seen
    }

    func forEachRow(_ body: (ExportRow) throws -> Void) throws { for part in parts { try part.forEachRow(body) } }

    var rowOffsets: [RowOffset] {
        zip(readers, seen.before).map { RowOffset(file: $0.export.file, before: $1) }
    }

    var rowsWithCellsBeside: [Int] {
        zip(readers, seen.before).flatMap { reader, before in reader.rowsWithCellsBeside.map { before + $0 } }
    }

    func sourceFiles(rows: Int) throws -> [SourceFile] {
        var files: [SourceFile] = []
        for (position, reader) in readers.enumerated() {
            for file in try reader.sourceFiles(rows: seen.rows[position]) where !files.contains(file) {
                files.append(file)
            }
        }
        return files.filter { $0.role == .responses } + files.filter { $0.role != .responses }
    }

    /// One of them, its columns behind those of the parts before it.
    private struct Part: ExportReader {
        let export: Export
        let reader: any ExportReader
        let position: Int
        let start: Int
        let seen: Seen

        init(_ export: Export, of reader: any ExportReader, at position: Int, from start: Int, _ seen: Seen) {
            self.export = export
            self.reader = reader
            self.position = position
            self.start = start
            self.seen = seen
        }

        func forEachRow(_ body: (ExportRow) throws -> Void) throws {
            var assembler = RowAssembler(columns: export.columns.count)
            let before = seen.before[position]
            var last = before
            var count = 0
            try reader.forEachRow { row in
                count += 1
                last = max(last, before + row.number)
                assembler.beginRow()
                for column in 0..<row.cellCount {
                    _ = assembler.beginCell(start + column) && assembler.append(row.cell(column))
                    assembler.endCell()
                }
                try assembler.endRow(number: before + row.number, body)
            }
            seen.rows[position] = count
            if position + 1 < seen.before.count { seen.before[position + 1] = last }
        }

        var rowsWithCellsBeside: [Int] { reader.rowsWithCellsBeside.map { seen.before[position] + $0 } }
    }
}

extension Export {
    /// The same with its columns behind others.
    /// - Parameter columns: those of all parts.
    fileprivate func moved(by start: Int, among columns: [ExportColumn], shownAs file: String) -> Export {
        var export = self
        export.file = file
        export.columns = columns
        for (position, column) in self.columns.enumerated() { export.columns[start + position] = column }
        for position in export.questions.indices {
            export.questions[position].columns = export.questions[position].columns.map { $0 + start }
        }
        export.respondentColumn = respondentColumn.map { $0 + start }
        export.dateColumn = dateColumn.map { $0 + start }
        export.refusedRespondent?.column += start
        func moved(_ condition: RowStatus.Condition) -> RowStatus.Condition {
            var condition = condition
            condition.column += start
            return condition
        }
        export.rowStatus.complete = rowStatus.complete.map(moved)
        export.rowStatus.partial = rowStatus.partial.map(moved)
        export.rowStatus.test = rowStatus.test.map(moved)
        export.rowStatus.exclude = rowStatus.exclude.map(moved)
        // Whatever is looked for by its name is looked for among its own columns.
        export.ownColumns = start..<start + self.columns.count
        return export
    }
}
