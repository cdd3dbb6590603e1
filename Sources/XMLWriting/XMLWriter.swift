import CLibXML2
import SystemCalls

/// Streams an XML document to a file or into memory, UTF-8, indented. A file is at its path only after `close()`.
package struct XMLWriter: ~Copyable {
    private let handle: XMLWriterHandle
    private let path: String

    package init(path: String) throws(XMLWritingError) {
        let handle = try XMLWriterHandle(path: path + ".part")
        try Self.begin(handle, declaration: true)
        self.handle = handle
        self.path = path
    }

    /// Writes into memory what `body` writes.
    /// - Parameter declaration: whether the text begins as a file does; not where it is to stand inside another document.
    package static func text<Failure>(
        declaration: Bool = true, _ body: (borrowing XMLWriter) throws(Failure) -> Void
    ) throws -> String {
        let writer = try XMLWriter(inMemory: declaration)
        try body(writer)
        return try writer.finished()
    }

    private init(inMemory declaration: Bool) throws(XMLWritingError) {
        let handle = try XMLWriterHandle()
        try Self.begin(handle, declaration: declaration)
        self.handle = handle
        path = ""
    }

    /// What the library must be told before two threads use it. Needs to be called by nobody; by the main thread, the sooner the
    /// better.
    package static func setUpLibrary() { _ = libraryIsReady }

    // A document's head is written by looking an encoding up, and libxml2 makes the list of those when it is first asked, without
    // a lock. `xmlInitParser` has one, and makes that list too.
    private static let libraryIsReady: Void = xmlInitParser()

    private static func begin(
        _ handle: borrowing XMLWriterHandle, declaration: Bool
    ) throws(XMLWritingError) {
        setUpLibrary()
        try handle.check(xmlTextWriterSetIndent(handle.writer, 1))
        try handle.check(xmlTextWriterSetIndentString(handle.writer, "  "))
        if declaration { try handle.check(xmlTextWriterStartDocument(handle.writer, "1.0", "UTF-8", nil)) }
    }

    /// Opens an element. Forbidden characters of the values are replaced, the rest is escaped.
    package func start(_ element: String, _ attributes: KeyValuePairs<String, String> = [:]) throws(XMLWritingError) {
        try start(element, attributes: attributes)
    }

    /// The same where the attributes are gathered first.
    package func start(
        _ element: String, attributes: some Sequence<(key: String, value: String)>
    ) throws(XMLWritingError) {
        try handle.check(xmlTextWriterStartElement(handle.writer, element))
        for (name, value) in attributes {
            try handle.check(xmlTextWriterWriteAttribute(handle.writer, name, XMLText.legal(value)))
        }
    }

    /// Closes the innermost open element.
    package func end() throws(XMLWritingError) {
        try handle.check(xmlTextWriterEndElement(handle.writer))
    }

    package func text(_ text: String) throws(XMLWritingError) {
        try handle.check(xmlTextWriterWriteString(handle.writer, XMLText.legal(text)))
    }

    /// What is for people and no reader takes for data.
    package func comment(_ text: String) throws(XMLWritingError) {
        // Two hyphens would end it.
        let words = XMLText.legal(text).split(separator: "-", omittingEmptySubsequences: true).joined(separator: "-")
        try handle.check(xmlTextWriterWriteComment(handle.writer, words))
    }

    /// Finished lines of XML.
    func raw(_ lines: UnsafeBufferPointer<UInt8>) throws(XMLWritingError) {
        guard !lines.isEmpty else { return }
        try handle.check(xmlTextWriterWriteRawLen(handle.writer, lines.baseAddress, Int32(lines.count)))
    }

    /// An element with its attributes and, where there is one, its text.
    package func element(
        _ name: String, _ attributes: KeyValuePairs<String, String> = [:], text: String? = nil
    ) throws(XMLWritingError) {
        try start(name, attributes)
        if let text { try self.text(text) }
        try end()
    }

    private consuming func finished() throws(XMLWritingError) -> String {
        try handle.check(xmlTextWriterEndDocument(handle.writer))
        return try handle.closeInMemory()
    }

    /// Closes what is open and puts the file in its place. Where that fails there is no file, and what lay at the path
    /// before still lies there.
    package consuming func close() throws(XMLWritingError) {
        let path = self.path
        try handle.check(xmlTextWriterEndDocument(handle.writer))
        try handle.close(renamingTo: path)
    }
}
