import CLibXML2
import Findings

/// Reads an XML document and tells it to a handler, element by element. Never a tree in memory.
///
/// No document type (so no entities of its own), no network, no recovery from faults: what libxml2 would repair would
/// be a shorter document. Owns libxml2's parser, which asks for bytes when it needs them: its other interface, which is
/// given them, looks at every tag twice.
package struct XMLReader: ~Copyable {
    package static let deepest = 100
    package static let longestName = 1_000

    private let parser: xmlParserCtxtPtr
    private let state: XMLReaderState

    /// - Parameter ignoresDeclaredEncoding: for bytes that were made UTF-8 already, whatever the document declares.
    /// - Throws: `XMLFault` when there is no memory.
    package init(_ handler: any XMLHandler, ignoresDeclaredEncoding: Bool = false) throws {
        _ = Self.libraryIsReady
        // What libxml2 says of such bytes it says to no parser but to the terminal, and quotes them. Once a thread.
        CLibXML2.silenceLibXML2()
        state = XMLReaderState(handler: handler)
        var events = Self.events
        let context = Unmanaged.passUnretained(state).toOpaque()
        guard let parser = xmlCreateIOParserCtxt(&events, context, fill, nil, context, XML_CHAR_ENCODING_NONE) else {
            throw XMLFault(problem: .outOfMemory, line: 1)
        }
        self.parser = parser
        state.parser = parser
        var options = Int32(XML_PARSE_NONET.rawValue)
        if ignoresDeclaredEncoding { options |= Int32(XML_PARSE_IGNORE_ENC.rawValue) }
        xmlCtxtUseOptions(parser, options)
    }

    deinit {
        xmlFreeParserCtxt(parser)
    }

    package var line: Int { state.line }

    /// Reads the document to its end. To be called once.
    ///
    /// - Parameter next: the document's next bytes, valid until it is called again; nil at the end.
    /// - Throws: `XMLFault`, and whatever the handler or `next` throws.
    package mutating func read(_ next: () throws -> UnsafeBufferPointer<UInt8>?) throws {
        withoutActuallyEscaping(next) { next in
            state.source.next = next
            xmlParseDocument(parser)
            state.source.next = nil
        }
        try state.check()
        // Bytes that are no text in the declared encoding may make libxml2 stop without a word to us, the document so
        // far being well-formed.
        if parser.pointee.disableSAX != 0 || state.hasBrokenBytes { throw XMLFault(problem: .encoding, line: line) }
        if parser.pointee.wellFormed == 0 { throw XMLFault(problem: .truncated, line: line) }
        // To libxml2 a zero byte behind the document is its end.
        if !state.hasReadAll { throw XMLFault(problem: .trailingContent, line: line) }
    }

    /// What the library must be told before two threads use it. Needs to be called by nobody; by the main thread, the sooner the
    /// better.
    package static func setUpLibrary() { _ = libraryIsReady }

    // A static is made once.
    private static let libraryIsReady: Void = xmlInitParser()

    private static var events: xmlSAXHandler {
        var events = xmlSAXHandler()
        events.initialized = 0xDEED_BEAF  // XML_SAX2_MAGIC
        events.startElementNs = { context, name, _, _, _, _, count, _, attributes in
            shared(context) {
                $0.start(XMLName(pointer: name!), XMLAttributes(count: Int(count), pointers: attributes))
            }
        }
        events.endElementNs = { context, name, _, _ in shared(context) { $0.end(XMLName(pointer: name!)) } }
        // The same function for both, so that libxml2 does not look for blanks that could be ignored.
        events.characters = tellText
        events.ignorableWhitespace = tellText
        events.internalSubset = { context, _, _, _ in shared(context) { $0.refuse(.documentType) } }
        events.serror = { context, error in
            if let error { shared(context) { $0.noteError(error.pointee) } }
        }
        return events
    }
}

/// The reader keeps its state for as long as libxml2 calls back, so nothing is counted here: this runs per element.
@inline(__always)
private func shared(_ context: UnsafeMutableRawPointer?, _ body: (XMLReaderState) -> Void) {
    Unmanaged<XMLReaderState>.fromOpaque(context!)._withUnsafeGuaranteedRef(body)
}

/// libxml2 asks for at most so many bytes. From here it must not be told to stop: it would free what it is about to fill.
private func fill(context: UnsafeMutableRawPointer?, target: UnsafeMutablePointer<CChar>?, length: Int32) -> Int32 {
    var count = 0
    shared(context) { count = $0.fill(UnsafeMutableRawBufferPointer(start: target, count: Int(length))) }
    return Int32(count)
}

private func tellText(context: UnsafeMutableRawPointer?, bytes: UnsafePointer<UInt8>?, count: Int32) {
    shared(context) { $0.text(UnsafeBufferPointer(start: bytes, count: Int(count))) }
}

/// What the callbacks share; libxml2 holds its address.
private final class XMLReaderState {
    let handler: any XMLHandler
    var parser: xmlParserCtxtPtr?
    // Touched for every element, from one place at a time.
    @exclusivity(unchecked) var source = XMLSource()
    @exclusivity(unchecked) private var depth = 0
    @exclusivity(unchecked) private var sawElement = false
    private var fault: XMLFault?
    private var thrown: (any Error)?
    @exclusivity(unchecked) private var isStopped = false

    init(handler: any XMLHandler) { self.handler = handler }

    var line: Int { Int(parser?.pointee.input?.pointee.line ?? 1) }

    func check() throws {
        if let thrown { throw thrown }
        // That nothing more came cuts the document off.
        if let failure = source.failure, [nil, .truncated, .noElement].contains(fault?.problem) { throw failure }
        if let fault { throw fault }
    }

    func fill(_ room: UnsafeMutableRawBufferPointer) -> Int { isStopped ? 0 : source.fill(room) }

    func start(_ name: XMLName, _ attributes: XMLAttributes) {
        guard !isStopped else { return }
        // Told before its last bracket is read: this one is cut off.
        if isAtEnd { return refuse(.truncated) }
        sawElement = true
        depth += 1
        if depth > XMLReader.deepest { return refuse(.tooDeep(limit: XMLReader.deepest)) }
        if name.isLonger(than: XMLReader.longestName) { return refuse(.nameTooLong(limit: XMLReader.longestName)) }
        do { try handler.start(name, attributes) } catch { stop(error) }
    }

    func end(_ name: XMLName) {
        guard !isStopped else { return }
        depth -= 1
        do { try handler.end(name) } catch { stop(error) }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard !isStopped else { return }
        do { try handler.text(bytes) } catch { stop(error) }
    }

    func refuse(_ problem: XMLFault.Problem) {
        if fault == nil { fault = XMLFault(problem: problem, line: line) }
        isStopped = true
        xmlStopParser(parser)
    }

    func noteError(_ error: xmlError) {
        // Warnings and namespace faults leave the document well-formed. Stopping the parser is itself told as a fault.
        guard fault == nil, !isStopped, error.level == XML_ERR_FATAL else { return }
        fault = XMLFault(problem: problem(of: error), line: max(1, Int(error.line)))
        isStopped = true
    }

    private func stop(_ error: any Error) {
        if thrown == nil { thrown = error }
        isStopped = true
        xmlStopParser(parser)
    }

    private func problem(of error: xmlError) -> XMLFault.Problem {
        if hasBrokenBytes { return .encoding }
        let cutOff: XMLFault.Problem = sawElement ? (depth > 0 ? .truncated : .trailingContent) : .noElement
        return XMLFault.Problem(error, before: unread.first ?? 0, atEnd: isAtEnd ? cutOff : nil)
    }

    /// To libxml2 a document ends where its bytes are no text in the declared encoding.
    var hasBrokenBytes: Bool { parser?.pointee.input?.pointee.buf?.pointee.error ?? 0 != 0 }

    var hasReadAll: Bool { unread.isEmpty }

    /// What is left is nothing, or a character that is cut off.
    private var isAtEnd: Bool {
        guard source.isExhausted else { return false }
        let length =
            switch unread.first ?? 0 {
            case 0xC2..<0xE0: 2
            case 0xE0..<0xF0: 3
            case 0xF0...: 4
            default: 1
            }
        return unread.count < length
    }

    /// What libxml2 has of the document and has not gone past.
    private var unread: UnsafeBufferPointer<UInt8> {
        guard let input = parser?.pointee.input?.pointee, let current = input.cur, let end = input.end else {
            return UnsafeBufferPointer(start: nil, count: 0)
        }
        return UnsafeBufferPointer(start: current, count: max(0, end - current))
    }
}
