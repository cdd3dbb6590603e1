import CReadStat

/// A statistics file as ReadStat reads it, in this process. ReadStat 1.1.8 reads beyond its memory on some damaged files.
struct ReadStatFile {
    let head: StatisticsHead
    private let path: String

    /// - Throws: `StatisticsFault`.
    init(path: String) throws {
        self.path = path
        let head = Head()
        try Self.parse(path, head) { parser in
            readstat_set_metadata_handler(parser) { metadata, context in
                if let metadata, let name = readstat_get_file_encoding(metadata) {
                    Head.from(context).encoding = String(cString: name)
                }
                return goOn
            }
            readstat_set_variable_handler(parser) { _, variable, labels, context in
                Head.from(context).add(variable, labels: labels.map { String(cString: $0) })
                return goOn
            }
            readstat_set_value_label_handler(parser) { set, value, label, context in
                guard let set, let label else { return goOn }
                Head.from(context).labels[String(cString: set), default: [:]][text(of: value)] = String(cString: label)
                return goOn
            }
            // No value handler: ReadStat then leaves the rows alone.
        }
        self.head = StatisticsHead(encoding: head.encoding, variables: head.described())
    }

    /// Tells every cell, row by row in the variables' order; empty for a missing value of the system's own.
    /// - Parameter body: row (from 0), position of the variable, text in UTF-8.
    /// - Throws: `StatisticsFault`, and whatever `body` throws.
    func forEachCell(_ body: (Int, Int, UnsafeBufferPointer<UInt8>) throws -> Void) throws {
        try withoutActuallyEscaping(body) { body in
            let cells = Cells(body, times: head.variables.map(\.isTime))
            do {
                try Self.parse(path, cells) { parser in
                    // Without one, ReadStat has no variables to hand to the next handler and crashes.
                    readstat_set_variable_handler(parser) { _, _, _, _ in goOn }
                    readstat_set_value_handler(parser) { row, variable, value, context in
                        guard let variable else { return stop }
                        let position = Int(readstat_variable_get_index(variable))
                        return Cells.from(context).tell(Int(row), position, value)
                            ? goOn : stop
                    }
                }
            } catch {
                throw cells.thrown ?? error
            }
        }
    }

    private static func parse(_ path: String, _ context: AnyObject, _ setUp: (OpaqueParser) -> Void) throws {
        guard let parser = readstat_parser_init() else {
            throw StatisticsFault.damaged(code: READSTAT_ERROR_MALLOC.rawValue)
        }
        defer { readstat_parser_free(parser) }
        setUp(parser)
        let result = withExtendedLifetime(context) {
            readstat_parse_sav(parser, path, Unmanaged.passUnretained(context).toOpaque())
        }
        guard result == READSTAT_OK else { throw StatisticsFault.damaged(code: result.rawValue) }
    }

    private typealias OpaqueParser = UnsafeMutablePointer<readstat_parser_t>
}

/// Collects the variables and the value labels, which a file has in any order.
private final class Head {
    var encoding: String?
    var labels: [String: [String: String]] = [:]
    private var variables: [(variable: StatisticsVariable, labels: String?)] = []

    static func from(_ context: UnsafeMutableRawPointer?) -> Head {
        Unmanaged<Head>.fromOpaque(context!).takeUnretainedValue()
    }

    func add(_ variable: UnsafeMutablePointer<readstat_variable_t>?, labels: String?) {
        guard let variable else { return }
        func string(_ pointer: UnsafePointer<CChar>?) -> String? { pointer.map { String(cString: $0) } }
        let format = string(readstat_variable_get_format(variable))?.uppercased() ?? ""
        var missing: [String] = []
        var ranges: [ClosedRange<Double>] = []
        for index in 0..<readstat_variable_get_missing_ranges_count(variable) {
            let low = readstat_variable_get_missing_range_lo(variable, index)
            let high = readstat_variable_get_missing_range_hi(variable, index)
            if text(of: low) == text(of: high) {
                missing.append(text(of: low))
            } else if readstat_value_type(low) != READSTAT_TYPE_STRING {
                let (first, last) = (readstat_double_value(low), readstat_double_value(high))
                if first <= last { ranges.append(first...last) }
            }
        }
        let isText = readstat_variable_get_type_class(variable) == READSTAT_TYPE_CLASS_STRING
        variables.append(
            (
                StatisticsVariable(
                    name: string(readstat_variable_get_name(variable)) ?? "",
                    label: string(readstat_variable_get_label(variable)), isText: isText,
                    isTime: !isText
                        && ["DATE", "ADATE", "EDATE", "SDATE", "JDATE", "YMDHMS"].contains { format.hasPrefix($0) },
                    valueLabels: [:], missingValues: missing, missingRanges: ranges),
                labels
            ))
    }

    func described() -> [StatisticsVariable] {
        variables.map { variable, set in
            var described = variable
            described.valueLabels = set.flatMap { labels[$0] } ?? [:]
            return described
        }
    }
}

/// Tells cells; keeps what was thrown until ReadStat has ended.
private final class Cells {
    private let body: (Int, Int, UnsafeBufferPointer<UInt8>) throws -> Void
    private let times: [Bool]
    private(set) var thrown: (any Error)?

    init(_ body: @escaping (Int, Int, UnsafeBufferPointer<UInt8>) throws -> Void, times: [Bool]) {
        self.body = body
        self.times = times
    }

    static func from(_ context: UnsafeMutableRawPointer?) -> Cells {
        Unmanaged<Cells>.fromOpaque(context!).takeUnretainedValue()
    }

    func tell(_ row: Int, _ column: Int, _ value: readstat_value_t) -> Bool {
        do {
            if readstat_value_is_system_missing(value) != 0 {
                try body(row, column, UnsafeBufferPointer(start: nil, count: 0))
            } else if readstat_value_type(value) == READSTAT_TYPE_STRING {
                guard let start = readstat_string_value(value) else {
                    try body(row, column, UnsafeBufferPointer(start: nil, count: 0))
                    return true
                }
                var count = 0
                while start[count] != 0 { count += 1 }
                try start.withMemoryRebound(to: UInt8.self, capacity: count) {
                    try body(row, column, UnsafeBufferPointer(start: $0, count: count))
                }
            } else {
                let number = readstat_double_value(value)
                var text = times[column] ? serialDay(number) : shortest(number)
                try text.withUTF8 { try body(row, column, $0) }
            }
            return true
        } catch {
            thrown = error
            return false
        }
    }
}

// What a handler answers ReadStat (READSTAT_HANDLER_OK, READSTAT_HANDLER_ABORT).
private let goOn: Int32 = 0
private let stop: Int32 = 1

private func text(of value: readstat_value_t) -> String {
    if readstat_value_type(value) == READSTAT_TYPE_STRING {
        return readstat_string_value(value).map { String(cString: $0) } ?? ""
    }
    return shortest(readstat_double_value(value))
}

/// A number as people would type it: `3` for 3.0.
private func shortest(_ number: Double) -> String {
    number == number.rounded() && abs(number) < 1e15 ? String(Int(number)) : "\(number)"
}

/// SPSS counts seconds from 1582-10-14, 115,859 days before the 1899-12-30 that a spreadsheet counts days from.
private func serialDay(_ seconds: Double) -> String { shortest(seconds / 86_400 - 115_859) }
