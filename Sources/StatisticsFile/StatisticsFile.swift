import GuardedReading

/// An SPSS file (.sav, .zsav) that is read, through ReadStat: its variables, and its cells one after the other.
///
/// Read by a child process where the program has said how to start one (`GuardedReader.program`), else in this one.
package struct StatisticsFile: Sendable {
    package var variables: [StatisticsVariable] { head.variables }
    /// As the file declares it.
    package var encoding: String? { head.encoding }
    private let head: StatisticsHead
    private let path: String

    /// - Throws: `StatisticsFault`.
    package init(path: String) throws {
        self.path = path
        head =
            if let program = GuardedReader.program {
                try Self.guarded(program, path) { try StatisticsStream.head(&$0) }
            } else {
                try ReadStatFile(path: path).head
            }
    }

    /// Tells every cell, row by row in the variables' order; empty for a missing value of the system's own.
    /// - Parameter body: row (from 0), position of the variable, text in UTF-8.
    /// - Throws: `StatisticsFault`, and whatever `body` throws.
    package func forEachCell(_ body: (Int, Int, UnsafeBufferPointer<UInt8>) throws -> Void) throws {
        guard let program = GuardedReader.program else { return try ReadStatFile(path: path).forEachCell(body) }
        try Self.guarded(program, path) { stream in
            let columns = try StatisticsStream.head(&stream).variables.count
            try StatisticsStream.forEachCell(of: columns, &stream, body)
        }
    }

    private static func guarded<Value>(
        _ program: String, _ path: String, _ body: (inout ByteStream) throws -> Value
    ) throws -> Value {
        do { return try GuardedReader.read(program, StatisticsChild.arguments(path), body) } catch is GuardedReader
            .BrokenOff
        {
            throw StatisticsFault.brokeOff
        }
    }
}
