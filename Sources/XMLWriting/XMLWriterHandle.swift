import CLibXML2
import Glibc

/// Owns libxml2's writer and the unfinished file below it; a writer that is never closed leaves no file.
///
/// The file is opened and written here, not by libxml2: it would read a path as an address (`%20` as a space), and print
/// to standard error when the disk is full.
struct XMLWriterHandle: ~Copyable {
    let writer: xmlTextWriterPtr
    private let target: UnsafeMutablePointer<Target>
    private let path: UnsafeMutablePointer<CChar>

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
        self.writer = writer
        self.target = target
        self.path = strdup(path)
    }

    deinit {
        xmlFreeTextWriter(writer)
        fclose(target.pointee.file)
        unlink(path)
        free(path)
        target.deallocate()
    }

    /// Throws when libxml2 says it could not write, or the file has not taken something that was written before.
    func check(_ written: Int32) throws(XMLWritingError) {
        guard written >= 0, target.pointee.systemCode == 0 else {
            throw XMLWritingError(systemCode: target.pointee.systemCode)
        }
    }

    consuming func close(renamingTo finished: String) throws(XMLWritingError) {
        let (writer, target, path) = (self.writer, self.target, self.path)
        discard self
        defer {
            free(path)
            target.deallocate()
        }
        let flushed = xmlTextWriterFlush(writer)
        xmlFreeTextWriter(writer)
        var reason: Int32? = flushed < 0 || target.pointee.systemCode != 0 ? target.pointee.systemCode : nil
        if fclose(target.pointee.file) != 0 { reason = reason ?? errno }
        if reason == nil, rename(path, finished) != 0 { reason = errno }
        if let reason {
            unlink(path)
            throw XMLWritingError(systemCode: reason)
        }
    }
}
