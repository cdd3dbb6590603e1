import CLibXML2
import Glibc

/// Streams an XML document to a file, UTF-8, indented. The file is at its path only after `close()`.
package struct XMLWriter: ~Copyable {
    private let handle: XMLWriterHandle
    private let path: String

    package init(path: String) throws(XMLWritingError) {
        let handle = try XMLWriterHandle(path: path + ".part")
        try handle.check(xmlTextWriterSetIndent(handle.writer, 1))
        try handle.check(xmlTextWriterSetIndentString(handle.writer, "  "))
        try handle.check(xmlTextWriterStartDocument(handle.writer, "1.0", "UTF-8", nil))
        self.handle = handle
        self.path = path
    }

    /// Opens an element. Forbidden characters of the values are replaced, the rest is escaped.
    package func start(_ element: String, _ attributes: KeyValuePairs<String, String> = [:]) throws(XMLWritingError) {
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
        try handle.check(xmlTextWriterEndDocument(handle.writer))
        try handle.close(renamingTo: path)
    }
}
