import CLibZip
import Compression
import SystemCalls

/// A part of an archive that is compressed already: something small, what came before, something small.
package final class DeflatedPart {
    private let head: [UInt8]
    private let middle: DeflatedBytes
    private let tail: [UInt8]
    private let whole: DeflatedBytes.Piece
    /// What has not been read yet of head or tail, once libzip reads.
    private var rest: ArraySlice<UInt8> = []
    private var isInMiddle = false
    private var error = zip_error()

    /// - Throws: `ZipFailure` where `middle` could not be written.
    package init(head: [UInt8], _ middle: DeflatedBytes, tail: [UInt8]) throws(ZipFailure) {
        let written = try middle.finish()
        let first = Self.compressed(head, then: .pause)
        let last = Self.compressed(tail, then: .end)
        self.head = first.bytes
        self.middle = middle
        self.tail = last.bytes
        whole = first.piece.followed(by: written).followed(by: last.piece)
        zip_error_init(&error)
    }

    deinit { zip_error_fini(&error) }

    private static func compressed(
        _ bytes: [UInt8], then end: Deflater.End
    ) -> (bytes: [UInt8], piece: DeflatedBytes.Piece) {
        var piece = DeflatedBytes.Piece()
        piece.sum.add(bytes)
        var compressed: [UInt8] = []
        bytes.withUnsafeBufferPointer { bytes in
            Deflater(.none).compress(bytes, then: end) { compressed += $0 }
        }
        piece.compressedLength = compressed.count
        return (compressed, piece)
    }

    /// A source for an archive, which keeps the part until it frees the source; nil for want of memory.
    func source(for archive: OpaquePointer) -> OpaquePointer? {
        let kept = Unmanaged.passRetained(self)
        let source = zip_source_function(
            archive,
            { context, data, length, command in
                let part = Unmanaged<DeflatedPart>.fromOpaque(context!)
                if command == ZIP_SOURCE_FREE {
                    part.release()
                    return 0
                }
                return part.takeUnretainedValue().answer(command, data, Int(length))
            }, kept.toOpaque())
        if source == nil { kept.release() }
        return source
    }

    private func answer(_ command: zip_source_cmd_t, _ data: UnsafeMutableRawPointer?, _ length: Int) -> zip_int64_t {
        switch command {
        case ZIP_SOURCE_OPEN:
            rest = head[...]
            isInMiddle = true
            rewind(middle.file)
            return 0
        case ZIP_SOURCE_READ: return data.map { zip_int64_t(read(into: $0, length)) } ?? -1
        case ZIP_SOURCE_STAT:
            guard let data, length >= MemoryLayout<zip_stat_t>.size else { return -1 }
            data.assumingMemoryBound(to: zip_stat_t.self).pointee = description
            return zip_int64_t(MemoryLayout<zip_stat_t>.size)
        case ZIP_SOURCE_ERROR: return data.map { zip_error_to_data(&error, $0, zip_uint64_t(length)) } ?? -1
        case ZIP_SOURCE_SUPPORTS: return brobygger_source_commands()
        default: return 0
        }
    }

    private var description: zip_stat_t {
        var description = zip_stat_t()
        zip_stat_init(&description)
        description.valid = zip_uint64_t(ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_CRC | ZIP_STAT_COMP_METHOD)
        description.size = zip_uint64_t(whole.sum.length)
        description.comp_size = zip_uint64_t(whole.compressedLength)
        description.crc = whole.sum.value
        description.comp_method = zip_uint16_t(ZIP_CM_DEFLATE)
        return description
    }

    /// - Returns: how many bytes; -1 where the file cannot be read.
    private func read(into data: UnsafeMutableRawPointer, _ length: Int) -> Int {
        if rest.isEmpty, isInMiddle {
            let count = fread(data, 1, length, middle.file)
            if count > 0 { return count }
            if ferror(middle.file) != 0 {
                zip_error_set(&error, ZIP_ER_READ, errno)
                return -1
            }
            isInMiddle = false
            rest = tail[...]
        }
        let piece = rest.prefix(length)
        piece.withUnsafeBytes { if let start = $0.baseAddress { memcpy(data, start, $0.count) } }
        rest = rest.dropFirst(piece.count)
        return piece.count
    }
}
