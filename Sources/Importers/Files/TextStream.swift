import SystemCalls

/// Reads a text file in chunks of UTF-8, whatever its encoding. Never replaces a byte that is no text.
struct TextStream: ~Copyable {
    /// Bytes that are no text in the encoding; nil where the system does not know the encoding at all.
    struct Fault: Error {
        var offset: Int?
    }

    private var chunks: FileChunks
    private let encoding: TextEncoding
    /// iconv's conversion; nil for UTF-8, which is only looked through.
    private let conversion: iconv_t?
    private var output: UnsafeMutableBufferPointer<UInt8>
    /// Bytes of the last chunk that belong to a character the next one completes.
    private var kept = 0
    /// Where the next byte to look at stands in the file.
    private var offset = 0
    private var isAtStart = true
    private var isAtEnd = false
    private var pendingFault: Fault?

    init(path: String, encoding: TextEncoding) throws {
        var opened: iconv_t?
        if !encoding.isUTF8 {
            opened = iconv_open("UTF-8", encoding.name)
            // iconv says no with -1, as a pointer.
            guard Int(bitPattern: opened) != -1 else { throw Fault(offset: nil) }
        }
        do {
            chunks = try FileChunks(path: path)
        } catch {
            if let opened { iconv_close(opened) }
            throw error
        }
        self.encoding = encoding
        conversion = opened
        // No encoding that is read here makes more than three bytes of UTF-8 out of one.
        output = .allocate(capacity: opened == nil ? 0 : 1 << 20)
    }

    deinit {
        if let conversion { iconv_close(conversion) }
        output.deallocate()
    }

    /// The next piece of text, valid until the next call; nil at the end.
    mutating func next() throws -> UnsafeBufferPointer<UInt8>? {
        while true {
            if let pendingFault { throw pendingFault }
            if isAtEnd { return nil }
            guard var chunk = try chunks.next(keeping: kept) else {
                isAtEnd = true
                if kept > 0 { throw Fault(offset: offset) }
                return nil
            }
            if isAtStart {
                isAtStart = false
                let mark = min(encoding.markLength, chunk.count)
                chunk = UnsafeBufferPointer(rebasing: chunk[mark...])
                offset += mark
            }
            let text = conversion == nil ? looked(through: chunk) : converted(chunk)
            if !text.isEmpty { return text }
        }
    }

    private mutating func looked(through chunk: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
        kept = UTF8Check.incompleteEnd(of: chunk)
        let whole = UnsafeBufferPointer(rebasing: chunk[..<(chunk.count - kept)])
        guard let fault = UTF8Check.firstFault(in: whole) else {
            offset += whole.count
            return whole
        }
        pendingFault = Fault(offset: offset + fault)
        return UnsafeBufferPointer(rebasing: whole[..<fault])
    }

    private mutating func converted(_ chunk: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
        var input: UnsafeMutablePointer<CChar>? = UnsafeMutableRawPointer(mutating: chunk.baseAddress)?
            .assumingMemoryBound(to: CChar.self)
        var inputLeft = chunk.count
        var target: UnsafeMutablePointer<CChar>? = UnsafeMutableRawPointer(output.baseAddress)?
            .assumingMemoryBound(to: CChar.self)
        var targetLeft = output.count
        let result = iconv(conversion, &input, &inputLeft, &target, &targetLeft)
        let reason = errno
        offset += chunk.count - inputLeft
        kept = inputLeft
        // EINVAL: a character that is cut off by the chunk's end.
        if result == -1, reason != EINVAL { pendingFault = Fault(offset: offset) }
        return UnsafeBufferPointer(start: output.baseAddress, count: output.count - targetLeft)
    }
}
