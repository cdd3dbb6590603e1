import Compression

/// Pixels as a PNG file (ISO/IEC 15948): red, green and blue of 8 bits each, no filters.
///
/// Cairo's own writer takes zlib's usual level and tries filters, which make line drawings no smaller: with it the demo study takes
/// 1.9 times the processor time for files an eighth larger (docs/performance.md). libpng's simple interface has no format for
/// cairo's pixels without transparency.
enum PNGEncoder {
    /// - Parameters:
    ///   - pixels: 32-bit numbers with blue in the lowest byte, as cairo has them; the highest byte is left out.
    ///   - stride: bytes from one line to the next.
    static func file(_ pixels: UnsafeRawPointer, width: Int, height: Int, stride: Int) -> [UInt8] {
        var file: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
        let truecolour: [UInt8] = [8, 2, 0, 0, 0]
        append("IHDR", bigEndian(width) + bigEndian(height) + truecolour, to: &file)
        append("sRGB", [0], to: &file)
        append("IDAT", imageData(pixels, width: width, height: height, stride: stride), to: &file)
        append("IEND", [], to: &file)
        return file
    }

    private static func append(_ type: StaticString, _ data: [UInt8], to file: inout [UInt8]) {
        let type = type.withUTF8Buffer(Array.init)
        var sum = CRC32()
        sum.add(type)
        sum.add(data)
        file += bigEndian(data.count)
        file += type
        file += data
        file += bigEndian(Int(sum.value))
    }

    private static func bigEndian(_ value: Int) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
    }

    /// Some lines at a time, so that a large picture is not held once more.
    private static func imageData(_ pixels: UnsafeRawPointer, width: Int, height: Int, stride: Int) -> [UInt8] {
        let deflater = Deflater(.zlib)
        var compressed: [UInt8] = []
        let lineLength = 1 + 3 * width
        let linesAtOnce = max(1, (1 << 18) / lineLength)
        // The last pixels of a line are stored with a byte too many.
        let room = UnsafeMutableRawPointer.allocate(byteCount: linesAtOnce * lineLength + 1, alignment: 1)
        defer { room.deallocate() }
        for first in Swift.stride(from: 0, to: height, by: linesAtOnce) {
            let lines = first..<min(height, first + linesAtOnce)
            for line in lines {
                let target = room + (line - first) * lineLength
                target.storeBytes(of: 0, as: UInt8.self)  // no filter
                store(pixels + line * stride, count: width, at: target + 1)
            }
            let bytes = UnsafeRawBufferPointer(start: room, count: lines.count * lineLength)
            deflater.compress(
                bytes.assumingMemoryBound(to: UInt8.self), then: lines.upperBound == height ? .end : .more
            ) {
                compressed += $0
            }
        }
        return compressed
    }

    /// A byte behind the last pixel is written to as well.
    private static func store(_ pixels: UnsafeRawPointer, count: Int, at target: UnsafeMutableRawPointer) {
        for column in 0..<count {
            let pixel = pixels.loadUnaligned(fromByteOffset: 4 * column, as: UInt32.self)
            // Red, green, blue, nothing: from the lowest byte of memory on.
            target.storeBytes(of: pixel.byteSwapped >> 8, toByteOffset: 3 * column, as: UInt32.self)
        }
    }
}
