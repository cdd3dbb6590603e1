/// Looks whether bytes are UTF-8.
enum UTF8Check {
    /// How many bytes at the end begin a character that is not complete.
    static func incompleteEnd(of bytes: UnsafeBufferPointer<UInt8>) -> Int {
        for back in 1..<4 where back <= bytes.count {
            let byte = bytes[bytes.count - back]
            if byte & 0xC0 == 0x80 { continue }
            let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
            return length > back ? back : 0
        }
        return 0
    }

    /// Where the first byte stands that is no text; nil when all of it is.
    ///
    /// Most of an export is ASCII, of which a block is one comparison. Only the stretches between such blocks are looked
    /// at character by character; a character cannot reach into a block of ASCII.
    static func firstFault(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        var start = 0
        while start < bytes.count {
            if isBlockOfASCII(bytes, at: start) {
                start += blockSize
                continue
            }
            var end = start
            repeat { end += blockSize } while end < bytes.count && !isBlockOfASCII(bytes, at: end)
            end = min(end, bytes.count)
            if let fault = firstFault(inStretch: UnsafeBufferPointer(rebasing: bytes[start..<end])) {
                return start + fault
            }
            start = end
        }
        return nil
    }

    static func firstFault(inStretch bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        do throws(UTF8.ValidationError) {
            _ = try UTF8Span(validating: bytes.span)
            return nil
        } catch {
            return error.byteOffsets.lowerBound
        }
    }

    private static let blockSize = 32

    @inline(__always)
    private static func isBlockOfASCII(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
        guard offset + blockSize <= bytes.count, let base = bytes.baseAddress else { return false }
        let block = UnsafeRawPointer(base + offset)
            .loadUnaligned(as: (UInt64, UInt64, UInt64, UInt64).self)
        return (block.0 | block.1 | block.2 | block.3) & 0x8080_8080_8080_8080 == 0
    }
}
