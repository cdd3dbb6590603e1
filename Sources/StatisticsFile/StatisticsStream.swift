import Foundation
import GuardedReading
import SystemCalls

/// How a child process tells a statistics file: the head as JSON, then every cell, row by row, each as its length and its bytes; a mark
/// and ReadStat's number for what was wrong, 0 for nothing, end both.
enum StatisticsStream {
    private static let end = UInt32.max

    // MARK: Told

    /// - Throws: `StatisticsFault.damaged` where that is what is told.
    static func head(_ stream: inout ByteStream) throws -> StatisticsHead {
        let length = try stream.number()
        if length == end { throw StatisticsFault.damaged(code: try stream.number()) }
        let decoder = JSONDecoder()
        decoder.nonConformingFloatDecodingStrategy = .convertFromString(
            positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
        return try stream.withBytes(Int(length)) { bytes in
            do { return try decoder.decode(StatisticsHead.self, from: Data(bytes)) } catch {
                throw StatisticsFault.brokeOff
            }
        }
    }

    static func forEachCell(
        of columns: Int, _ stream: inout ByteStream, _ body: (Int, Int, UnsafeBufferPointer<UInt8>) throws -> Void
    ) throws {
        var cell = 0
        while true {
            let length = try stream.number()
            if length == end {
                let code = try stream.number()
                if code != 0 { throw StatisticsFault.damaged(code: code) }
                return
            }
            guard columns > 0 else { throw StatisticsFault.brokeOff }
            try stream.withBytes(Int(length)) { try body(cell / columns, cell % columns, $0) }
            cell += 1
        }
    }

    // MARK: Telling

    /// To standard output.
    struct Writer: ~Copyable {
        private var bytes: [UInt8] = []

        mutating func head(_ head: StatisticsHead) throws {
            let encoder = JSONEncoder()
            encoder.nonConformingFloatEncodingStrategy = .convertToString(
                positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
            let data = try encoder.encode(head)
            data.withUnsafeBytes { piece($0.bindMemory(to: UInt8.self)) }
        }

        mutating func piece(_ piece: UnsafeBufferPointer<UInt8>) {
            number(UInt32(piece.count))
            bytes.append(contentsOf: piece)
            if bytes.count > 1 << 16 { flush() }
        }

        mutating func end(_ fault: UInt32) {
            number(StatisticsStream.end)
            number(fault)
            flush()
        }

        private mutating func number(_ number: UInt32) {
            withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
        }

        private mutating func flush() {
            var rest = bytes[...]
            while !rest.isEmpty {
                let written = rest.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
                if written < 0, errno == EINTR { continue }
                // Nobody listens any more.
                if written <= 0 { _exit(1) }
                rest = rest.dropFirst(written)
            }
            bytes.removeAll(keepingCapacity: true)
        }
    }
}
