import Findings
import NetworkModel

/// Several exports of one survey, read as one: the same columns, in whatever order, one file after the other.
struct SeveralExports: ExportReader {
    let export: Export
    private let readers: [any ExportReader]
    /// For each reader, which of its columns stands at each place of the first one's; nil where they agree.
    private let orders: [[Int]?]
    private let seen = Seen()

    /// What reading shows: how many rows each file has and how far they are counted.
    private final class Seen: @unchecked Sendable {
        var rows: [Int] = []
        var offsets: [RowOffset] = []
    }

    /// - Throws: `RunStopped` when one has columns that another lacks, or codes of another meaning.
    init(_ readers: [any ExportReader]) throws {
        self.readers = readers
        var merged = readers[0].export
        var orders: [[Int]?] = [nil]
        for reader in readers.dropFirst() {
            let other = reader.export
            let order = try Self.order(of: other, like: merged)
            orders.append(order)
            for (position, column) in (order ?? Array(other.columns.indices)).enumerated() {
                try Self.merge(other.columns[column], into: &merged.columns[position], of: other)
            }
            if let refused = other.refusedRespondent, merged.respondentColumn != nil {
                merged.respondentColumn = nil
                merged.refusedRespondent = refused
            }
        }
        export = merged
        self.orders = orders
    }

    private static func order(of other: Export, like first: Export) throws -> [Int]? {
        let (names, others) = (first.columns.map(\.name), other.columns.map(\.name))
        if names == others { return nil }
        // Of columns with one name each is taken once.
        var places = Dictionary(grouping: others.indices) { others[$0] }
        var order: [Int] = []
        for (position, name) in names.enumerated() {
            guard places[name]?.isEmpty == false, let place = places[name]?.removeFirst() else {
                throw otherColumns(other.file, lacks: first.columns[position].placeName, of: first.file)
            }
            order.append(place)
        }
        if let left = places.values.compactMap(\.first).min() {
            throw otherColumns(first.file, lacks: other.columns[left].placeName, of: other.file)
        }
        return order
    }

    private static func merge(
        _ column: ExportColumn, into merged: inout ExportColumn, of other: Export
    ) throws {
        merged.missing.notShown.formUnion(column.missing.notShown)
        merged.missing.unanswered.formUnion(column.missing.unanswered)
        let differs = column.codeLabels.contains { code, label in merged.codeLabels[code].map { $0 != label } ?? false }
        guard !differs else { throw otherCodes(other.file, column.placeName) }
        merged.codeLabels.merge(column.codeLabels) { own, _ in own }
    }

    func forEachRow(_ body: (ExportRow) throws -> Void) throws {
        seen.rows = []
        seen.offsets = []
        var last = 0
        for (reader, order) in zip(readers, orders) {
            let before = last
            var count = 0
            seen.offsets.append(RowOffset(file: reader.export.file, before: before))
            var assembler = RowAssembler(columns: export.columns.count)
            try reader.forEachRow { row in
                count += 1
                let number = before + row.number
                last = max(last, number)
                guard let order else { return try body(ExportRow(number: number, bytes: row.bytes, ends: row.ends)) }
                assembler.beginRow()
                for (position, column) in order.enumerated() {
                    _ = assembler.beginCell(position) && assembler.append(row.cell(column))
                    assembler.endCell()
                }
                try assembler.endRow(number: number, body)
            }
            seen.rows.append(count)
        }
    }

    var rowOffsets: [RowOffset] { seen.offsets }

    var rowsWithCellsBeside: [Int] {
        zip(readers, seen.offsets).flatMap { reader, offset in reader.rowsWithCellsBeside.map { offset.before + $0 } }
    }

    func sourceFiles(rows: Int) throws -> [SourceFile] {
        var files: [SourceFile] = []
        for (position, reader) in readers.enumerated() {
            let count = seen.rows.indices.contains(position) ? seen.rows[position] : rows
            for file in try reader.sourceFiles(rows: count) where !files.contains(file) { files.append(file) }
        }
        return files.filter { $0.role == .responses } + files.filter { $0.role != .responses }
    }

    private static func otherColumns(
        _ file: String, lacks column: String, of other: String
    ) -> RunStopped {
        FileWords(file: file).stopped(
            .unusableData, .exportBroken,
            Text("several-exports.file-lacks-column-has", ["other": other]),
            Text("several-exports.export-all-files-with"), column: column)
    }

    private static func otherCodes(_ file: String, _ column: String) -> RunStopped {
        FileWords(file: file).stopped(
            .unusableData, .exportBroken,
            Text("several-exports.code-column-means-something"),
            Text("several-exports.export-all-files-from"), column: column)
    }
}
