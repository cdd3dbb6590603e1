import CLibCSV

/// Another reader of delimited text, as strict as the program's own: libcsv, which reads byte by byte.
enum LibCSV {
    /// What a text holds: the rows, and whether a quotation mark ended the reading.
    struct Contents: Equatable {
        var rows: [[[UInt8]]] = []
        var isBroken = false
        fileprivate var row: [[UInt8]] = []
        fileprivate var lastEnd: Int32 = -1
    }

    /// - Parameter text: without NUL bytes.
    static func read(_ text: [UInt8], delimiter: UInt8) -> Contents {
        var parser = csv_parser()
        csv_init(&parser, UInt8(CSV_STRICT | CSV_STRICT_FINI | CSV_REPALL_NL))
        defer { csv_free(&parser) }
        csv_set_delim(&parser, delimiter)
        // Blanks belong to the cells.
        csv_set_space_func(&parser) { _ in 0 }
        var contents = Contents()
        let isSound = withUnsafeMutablePointer(to: &contents) { contents in
            csv_parse(&parser, text, text.count, addCell, addRow, contents) == text.count
                && csv_fini(&parser, addCell, addRow, contents) == 0
        }
        contents.isBroken = !isSound
        return contents
    }

    private static let addCell: @convention(c) (UnsafeMutableRawPointer?, Int, UnsafeMutableRawPointer?) -> Void = {
        let cell = UnsafeRawBufferPointer(start: $0, count: $0 == nil ? 0 : $1)
        $2!.assumingMemoryBound(to: Contents.self).pointee.row.append(Array(cell))
    }

    private static let addRow: @convention(c) (Int32, UnsafeMutableRawPointer?) -> Void = { end, contents in
        let contents = contents!.assumingMemoryBound(to: Contents.self)
        let row = contents.pointee.row
        // It tells of a carriage return and of the line feed behind it as of two rows.
        let isSecondOfTwo = row.isEmpty && end == 10 && contents.pointee.lastEnd == 13
        contents.pointee.lastEnd = end
        contents.pointee.row = []
        if !isSecondOfTwo { contents.pointee.rows.append(row) }
    }
}
