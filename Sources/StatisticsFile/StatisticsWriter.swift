import CReadStat

/// Writes an SPSS file (.sav) row by row, through ReadStat: the same bytes for the same variables and cells.
package enum StatisticsWriter {
    /// - Parameters:
    ///   - rows: how many there are, which the file says at its beginning.
    ///   - cells: of a row (from 0), in the variables' order.
    ///   - sink: is handed the bytes in order.
    /// - Throws: `StatisticsFault`, and whatever `cells` and `sink` throw.
    package static func write(
        _ variables: [NewVariable], rows: Int, title: String, cells: (Int) throws -> [NewCell],
        to sink: (UnsafeRawBufferPointer) throws -> Void
    ) throws {
        try withoutActuallyEscaping(sink) { sink in
            let bytes = Bytes(sink)
            do {
                try withExtendedLifetime(bytes) { try write(variables, rows: rows, title: title, cells: cells, bytes) }
            } catch {
                throw bytes.thrown ?? error
            }
            // Whether ReadStat looks at every answer is not left to ReadStat.
            if let thrown = bytes.thrown { throw thrown }
        }
    }

    private static func write(
        _ variables: [NewVariable], rows: Int, title: String, cells: (Int) throws -> [NewCell], _ bytes: Bytes
    ) throws {
        guard let writer = readstat_writer_init() else {
            throw StatisticsFault.damaged(code: READSTAT_ERROR_MALLOC.rawValue)
        }
        defer { readstat_writer_free(writer) }
        try check(
            readstat_set_data_writer(writer) { data, count, context in
                Bytes.from(context).take(UnsafeRawBufferPointer(start: data, count: count))
            })
        try check(readstat_writer_set_file_label(writer, title.cut(toBytes: 64)))
        // Numbers take a byte where they are small and whole.
        try check(readstat_writer_set_compression(writer, READSTAT_COMPRESS_ROWS))
        let columns = try add(variables, to: writer)
        try check(readstat_begin_writing_sav(writer, Unmanaged.passUnretained(bytes).toOpaque(), rows))
        for row in 0..<rows {
            try check(readstat_begin_row(writer))
            for (column, cell) in zip(columns, try cells(row)) { try check(insert(cell, in: column, writer)) }
            try check(readstat_end_row(writer))
        }
        try check(readstat_end_writing(writer))
    }

    private typealias Writer = UnsafeMutablePointer<readstat_writer_t>
    private typealias LabelSet = UnsafeMutablePointer<readstat_label_set_t>

    private struct Column {
        let variable: UnsafeMutablePointer<readstat_variable_t>
        /// Of a text.
        let room: Int?
    }

    private static func add(_ variables: [NewVariable], to writer: Writer) throws -> [Column] {
        var sets: [[NewVariable.ValueLabel]: LabelSet] = [:]
        return try variables.map { new in
            var room: Int?
            if case .text(let bytes) = new.kind { room = min(max(bytes, 1), mostBytes) }
            guard
                let variable = readstat_add_variable(
                    writer, new.name, room == nil ? READSTAT_TYPE_DOUBLE : READSTAT_TYPE_STRING, room ?? 0)
            else { throw StatisticsFault.damaged(code: READSTAT_ERROR_MALLOC.rawValue) }
            readstat_variable_set_label(variable, new.label.cut(toBytes: 255))
            readstat_variable_set_measure(variable, new.measure.readStat)
            if case .number(let decimals) = new.kind { readstat_variable_set_format(variable, "F8.\(decimals)") }
            if !new.valueLabels.isEmpty {
                let set = sets[new.valueLabels] ?? labelSet(new.valueLabels, number: sets.count, writer)
                sets[new.valueLabels] = set
                readstat_variable_set_label_set(variable, set)
            }
            if let missing = new.missing {
                try check(
                    readstat_variable_add_missing_double_range(variable, missing.lowerBound, missing.upperBound))
            }
            return Column(variable: variable, room: room)
        }
    }

    /// The longest text that the format has room for.
    private static let mostBytes = 32_767

    private static func labelSet(
        _ labels: [NewVariable.ValueLabel], number: Int, _ writer: Writer
    ) -> LabelSet? {
        let set = readstat_add_label_set(writer, READSTAT_TYPE_DOUBLE, "labels\(number)")
        for label in labels { readstat_label_double_value(set, label.value, label.label.cut(toBytes: 120)) }
        return set
    }

    private static func insert(_ cell: NewCell, in column: Column, _ writer: Writer) -> readstat_error_t {
        switch (cell, column.room) {
        case (.number(let value), nil): readstat_insert_double_value(writer, column.variable, value)
        case (.text(let text), let room?):
            readstat_insert_string_value(writer, column.variable, text.cut(toBytes: room))
        case (.nothing, _): readstat_insert_missing_value(writer, column.variable)
        case (.number, _?), (.text, nil): READSTAT_ERROR_VALUE_TYPE_MISMATCH
        }
    }

    private static func check(_ answer: readstat_error_t) throws {
        guard answer == READSTAT_OK else { throw StatisticsFault.damaged(code: answer.rawValue) }
    }
}

extension NewVariable.Measure {
    fileprivate var readStat: readstat_measure_t {
        switch self {
        case .nominal: READSTAT_MEASURE_NOMINAL
        case .ordinal: READSTAT_MEASURE_ORDINAL
        case .scale: READSTAT_MEASURE_SCALE
        }
    }
}

extension String {
    /// As much of it as fits, without a character in halves; it ends where C says that a text ends.
    fileprivate func cut(toBytes most: Int) -> String {
        if utf8.count <= most, !utf8.contains(0) { return self }
        var cut = ""
        var count = 0
        for character in self {
            count += character.utf8.count
            guard count <= most, character != "\0" else { break }
            cut.append(character)
        }
        return cut
    }
}

/// Hands the bytes on; keeps what was thrown until ReadStat has ended.
private final class Bytes {
    private let sink: (UnsafeRawBufferPointer) throws -> Void
    private var count = 0
    private(set) var thrown: (any Error)?

    init(_ sink: @escaping (UnsafeRawBufferPointer) throws -> Void) { self.sink = sink }

    static func from(_ context: UnsafeMutableRawPointer?) -> Bytes {
        Unmanaged<Bytes>.fromOpaque(context!).takeUnretainedValue()
    }

    /// - Returns: how many were taken; 0 where they could not be (ReadStat counts without signs, and -1 would be very many).
    func take(_ bytes: UnsafeRawBufferPointer) -> Int {
        guard thrown == nil else { return 0 }
        do {
            try sink(bytes: bytes)
            count += bytes.count
            return bytes.count
        } catch {
            thrown = error
            return 0
        }
    }

    /// The header has day and time of the clock, in the machine's time zone: another day in its place, and always the same.
    private func sink(bytes: UnsafeRawBufferPointer) throws {
        guard count < Self.made.upperBound, count + bytes.count > Self.made.lowerBound else { return try sink(bytes) }
        var changed = Array(bytes)
        for (place, byte) in zip(Self.made, "01 Jan 8000:00:00".utf8) where changed.indices.contains(place - count) {
            changed[place - count] = byte
        }
        try changed.withUnsafeBytes(sink)
    }

    /// Where the header says when the file was made.
    private static let made = 92..<109
}
