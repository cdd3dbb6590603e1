import CLibXML2
import SystemCalls

/// Owns libxml2's writer and the unfinished file, or the memory, below it; a writer that is never closed leaves no file.
///
/// The file is opened and written here, not by libxml2: it would read a path as an address (`%20` as a space), and print
/// to standard error when the disk is full.
struct XMLWriterHandle: ~Copyable {
    let writer: xmlTextWriterPtr
    private let target: UnsafeMutablePointer<Target>
    /// Nil for a document in memory.
    private let path: UnsafeMutablePointer<CChar>?
    /// Nil for a file.
    private let memory: Memory?

    /// Where glibc keeps a document in memory, and its size; both are up to date once the stream is closed.
    private struct Memory {
        let bytes = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(capacity: 1)
        let count = UnsafeMutablePointer<Int>.allocate(capacity: 1)

        init() {
            bytes.initialize(to: nil)
            count.initialize(to: 0)
        }

        func deallocate() {
            free(bytes.pointee)
            bytes.deallocate()
            count.deallocate()
        }
    }

    /// What libxml2's output goes to.
    private struct Target {
        let file: UnsafeMutablePointer<FILE>
        /// The first error of writing.
        var systemCode: Int32 = 0

        mutating func write(_ bytes: UnsafePointer<CChar>, _ count: Int) {
            if systemCode == 0, fwrite(bytes, 1, count, file) != count { systemCode = errno }
        }
    }

    init(path: String) throws(XMLWritingError) {
        guard let file = fopen(path, "wb") else { throw XMLWritingError(systemCode: errno) }
        (writer, target) = try Self.writer(to: file)
        self.path = strdup(path)
        memory = nil
    }

    /// A document in memory.
    init() throws(XMLWritingError) {
        let memory = Memory()
        guard let file = open_memstream(memory.bytes, memory.count) else {
            let code = errno
            memory.deallocate()
            throw XMLWritingError(systemCode: code)
        }
        do {
            (writer, target) = try Self.writer(to: file)
        } catch {
            memory.deallocate()
            throw error
        }
        path = nil
        self.memory = memory
    }

    /// Closes the file where it fails.
    private static func writer(
        to file: UnsafeMutablePointer<FILE>
    ) throws(XMLWritingError) -> (xmlTextWriterPtr, UnsafeMutablePointer<Target>) {
        let target = UnsafeMutablePointer<Target>.allocate(capacity: 1)
        target.initialize(to: Target(file: file))
        let buffer = xmlOutputBufferCreateIO(
            { context, bytes, count in
                if let context, let bytes {
                    context.assumingMemoryBound(to: Target.self).pointee.write(bytes, Int(count))
                }
                return count
            }, nil, target, nil)
        // "the output parameter will be deallocated when the writer is closed"; the file below it is not.
        guard let buffer, let writer = xmlNewTextWriter(buffer) else {
            xmlOutputBufferClose(buffer)
            fclose(file)
            target.deallocate()
            throw XMLWritingError(systemCode: ENOMEM)
        }
        return (writer, target)
    }

    deinit {
        xmlFreeTextWriter(writer)
        fclose(target.pointee.file)
        if let path { unlink(path) }
        free(path)
        target.deallocate()
        memory?.deallocate()
    }

    /// Throws when libxml2 says it could not write, or the file has not taken something that was written before.
    func check(_ written: Int32) throws(XMLWritingError) {
        guard written >= 0, target.pointee.systemCode == 0 else {
            throw XMLWritingError(systemCode: target.pointee.systemCode)
        }
    }

    consuming func close(renamingTo finished: String) throws(XMLWritingError) {
        let path = self.path
        let reason = finish().reason
        defer { free(path) }
        if let path {
            if reason == nil, rename(path, finished) == 0 { return }
            let code = reason ?? errno
            unlink(path)
            throw XMLWritingError(systemCode: code)
        }
    }

    /// - Returns: the bytes of a document in memory.
    consuming func closeInMemory() throws(XMLWritingError) -> String {
        let (reason, memory) = finish()
        defer { memory?.deallocate() }
        if let reason { throw XMLWritingError(systemCode: reason) }
        return String(
            decoding: UnsafeRawBufferPointer(start: memory?.bytes.pointee, count: memory?.count.pointee ?? 0),
            as: UTF8.self)
    }

    /// Flushes and closes; the path and the memory are the caller's now.
    private consuming func finish() -> (reason: Int32?, memory: Memory?) {
        let (writer, target, memory) = (self.writer, self.target, self.memory)
        discard self
        let flushed = xmlTextWriterFlush(writer)
        xmlFreeTextWriter(writer)
        var reason: Int32? = flushed < 0 || target.pointee.systemCode != 0 ? target.pointee.systemCode : nil
        if fclose(target.pointee.file) != 0 { reason = reason ?? errno }
        target.deallocate()
        return (reason, memory)
    }
}
