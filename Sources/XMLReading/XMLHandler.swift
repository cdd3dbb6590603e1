/// What an XML document is told to, in the document's order. An error that is thrown ends the reading and comes out of
/// the reader.
package protocol XMLHandler: AnyObject {
    func start(_ name: XMLName, _ attributes: XMLAttributes) throws
    func end(_ name: XMLName) throws
    /// A piece of text (UTF-8); one text can come in many pieces.
    func text(_ bytes: UnsafeBufferPointer<UInt8>) throws
}
