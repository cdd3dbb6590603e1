import CLibXML2
import Glibc

/// Streams an XML document to a file, UTF-8, indented. The file is at its path only after `close()`.
package struct XMLWriter: ~Copyable {
    private let handle: XMLWriterHandle
    private let path: String

    package init(path: String) throws(XMLWritingError) {
        let handle = try XMLWriterHandle(path: path + ".part")
        try Self.check(xmlTextWriterSetIndent(handle.writer, 1))
        try Self.check(xmlTextWriterSetIndentString(handle.writer, "  "))
        try Self.check(xmlTextWriterStartDocument(handle.writer, "1.0", "UTF-8", nil))
        self.handle = handle
        self.path = path
    }

    /// Opens an element. Forbidden characters of the values are replaced, the rest is escaped.
    package func start(_ element: String, _ attributes: KeyValuePairs<String, String> = [:]) throws(XMLWritingError) {
        try Self.check(xmlTextWriterStartElement(handle.writer, element))
        for (name, value) in attributes {
            try Self.check(xmlTextWriterWriteAttribute(handle.writer, name, XMLText.legal(value)))
        }
    }

    /// Closes the innermost open element.
    package func end() throws(XMLWritingError) {
        try Self.check(xmlTextWriterEndElement(handle.writer))
    }

    package func text(_ text: String) throws(XMLWritingError) {
        try Self.check(xmlTextWriterWriteString(handle.writer, XMLText.legal(text)))
    }

    /// An element with its attributes and, where there is one, its text.
    package func element(
        _ name: String, _ attributes: KeyValuePairs<String, String> = [:], text: String? = nil
    ) throws(XMLWritingError) {
        try start(name, attributes)
        if let text { try self.text(text) }
        try end()
    }

    /// Closes what is open and puts the file in its place. Where that fails there is no file, and what lay at the path
    /// before still lies there.
    package consuming func close() throws(XMLWritingError) {
        let path = self.path
        try Self.check(xmlTextWriterEndDocument(handle.writer))
        try handle.close(renamingTo: path)
    }

    private static func check(_ written: Int32) throws(XMLWritingError) {
        guard written >= 0 else { throw XMLWritingError(systemCode: errno) }
    }
}

/// Owns libxml2's writer and the unfinished file below it; a writer that is never closed leaves no file. The file is
/// opened here, not by libxml2, which would read a path as an address (`%20` as a space) and would not tell whether the
/// last bytes arrived.
struct XMLWriterHandle: ~Copyable {
    let writer: xmlTextWriterPtr
    private let file: UnsafeMutablePointer<FILE>
    private let path: UnsafeMutablePointer<CChar>

    init(path: String) throws(XMLWritingError) {
        guard let file = fopen(path, "wb") else { throw XMLWritingError(systemCode: errno) }
        guard let buffer = xmlOutputBufferCreateFile(file, nil) else {
            fclose(file)
            throw XMLWritingError(systemCode: ENOMEM)
        }
        // "the output parameter will be deallocated when the writer is closed"; the file below it is not.
        guard let writer = xmlNewTextWriter(buffer) else {
            xmlOutputBufferClose(buffer)
            fclose(file)
            throw XMLWritingError(systemCode: ENOMEM)
        }
        self.writer = writer
        self.file = file
        self.path = strdup(path)
    }

    deinit {
        xmlFreeTextWriter(writer)
        fclose(file)
        unlink(path)
        free(path)
    }

    consuming func close(renamingTo finished: String) throws(XMLWritingError) {
        let (writer, file, path) = (self.writer, self.file, self.path)
        discard self
        defer { free(path) }
        let flushed = xmlTextWriterFlush(writer)
        xmlFreeTextWriter(writer)
        var reason: Int32? = flushed < 0 || ferror(file) != 0 ? errno : nil
        if fclose(file) != 0 { reason = reason ?? errno }
        if reason == nil, rename(path, finished) != 0 { reason = errno }
        if let reason {
            unlink(path)
            throw XMLWritingError(systemCode: reason)
        }
    }
}
