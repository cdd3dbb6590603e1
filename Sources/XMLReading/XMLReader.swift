import CLibXML2
import Findings

/// Reads XML that arrives in chunks and tells it to a handler, element by element. Never a tree in memory.
///
/// No document type (so no entities of its own), no network, no recovery from faults: what libxml2 would repair would
/// be a shorter document. Owns libxml2's push parser.
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
        guard let parser = xmlCreatePushParserCtxt(&events, context, nil, 0, nil) else {
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

    /// - Throws: `XMLFault`, and whatever the handler throws. Nothing can be read after that.
    package mutating func push(_ chunk: UnsafeBufferPointer<UInt8>) throws {
        for start in stride(from: 0, to: chunk.count, by: Self.portion) {
            let portion = UnsafeBufferPointer(rebasing: chunk[start..<min(start + Self.portion, chunk.count)])
            portion.withMemoryRebound(to: CChar.self) {
                _ = xmlParseChunk(parser, $0.baseAddress, Int32($0.count), 0)
            }
            try check()
        }
    }

    /// libxml2 moves what it has not read yet at every turn: what is near the processor is moved fastest.
    private static let portion = 16 << 10

    /// The document is at its end.
    package mutating func finish() throws {
        state.isFinishing = true
        xmlParseChunk(parser, nil, 0, 1)
        try check()
        if parser.pointee.wellFormed == 0 { throw XMLFault(problem: .truncated, line: line) }
    }

    private func check() throws {
        try state.check()
        // Bytes that are no text in the declared encoding may make libxml2 stop without a word to us, the document so
        // far being well-formed.
        if parser.pointee.disableSAX != 0 { throw XMLFault(problem: .encoding, line: line) }
    }

    // libxml2's own initialisation is not thread-safe; a static is made once.
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

private func tellText(context: UnsafeMutableRawPointer?, bytes: UnsafePointer<UInt8>?, count: Int32) {
    shared(context) { $0.text(UnsafeBufferPointer(start: bytes, count: Int(count))) }
}

/// What the callbacks share; libxml2 holds its address.
private final class XMLReaderState {
    let handler: any XMLHandler
    var parser: xmlParserCtxtPtr?
    @exclusivity(unchecked) var isFinishing = false
    // Touched for every element, from one place at a time.
    @exclusivity(unchecked) private var depth = 0
    @exclusivity(unchecked) private var sawElement = false
    private var fault: XMLFault?
    private var thrown: (any Error)?
    @exclusivity(unchecked) private var isStopped = false

    init(handler: any XMLHandler) { self.handler = handler }

    var line: Int { Int(parser?.pointee.input?.pointee.line ?? 1) }

    func check() throws {
        if let thrown { throw thrown }
        if let fault { throw fault }
    }

    func start(_ name: XMLName, _ attributes: XMLAttributes) {
        guard !isStopped else { return }
        // Whole tags never wait for the end: this one is cut off.
        if isFinishing { return refuse(.truncated) }
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
        let code = xmlParserErrors(rawValue: xmlParserErrors.RawValue(error.code))
        switch code {
        case XML_ERR_NO_MEMORY: return .outOfMemory
        // An ampersand without a semicolon anywhere after it makes libxml2 wait for one until its patience ends.
        case XML_ERR_INTERNAL_ERROR, XML_ERR_NAME_TOO_LONG:
            return next == UInt8(ascii: "&") ? .unescapedAmpersand : .tooLarge
        case XML_ERR_ENTITYREF_NO_NAME, XML_ERR_ENTITYREF_SEMICOL_MISSING:
            return next == 0 ? .truncated : .unescapedAmpersand
        case XML_ERR_NAME_REQUIRED where isAboutReference(error): return next == 0 ? .truncated : .unescapedAmpersand
        case XML_ERR_UNDECLARED_ENTITY, XML_WAR_UNDECLARED_ENTITY: return .unknownEntity
        case XML_ERR_INVALID_ENCODING, XML_ERR_UNKNOWN_ENCODING, XML_ERR_UNSUPPORTED_ENCODING, XML_I18N_CONV_FAILED,
            XML_I18N_NO_OUTPUT, XML_I18N_NO_HANDLER:
            return .encoding
        default: break
        }
        // Whatever goes wrong in what is left when the file is at its end, goes wrong because it ends.
        if isFinishing { return sawElement ? (depth > 0 ? .truncated : .trailingContent) : .noElement }
        switch code {
        case XML_ERR_NAME_REQUIRED: return .unescapedLessThan
        case XML_ERR_TAG_NAME_MISMATCH: return .mismatchedTags
        case XML_ERR_GT_REQUIRED, XML_ERR_ATTRIBUTE_NOT_STARTED, XML_ERR_ATTRIBUTE_NOT_FINISHED,
            XML_ERR_ATTRIBUTE_WITHOUT_VALUE, XML_ERR_ATTRIBUTE_REDEFINED, XML_ERR_LT_IN_ATTRIBUTE,
            XML_ERR_LTSLASH_REQUIRED, XML_ERR_TAG_NOT_FINISHED, XML_ERR_SPACE_REQUIRED, XML_ERR_EQUAL_REQUIRED:
            return .brokenTag
        case XML_ERR_INVALID_CHAR, XML_ERR_INVALID_CHARREF, XML_ERR_INVALID_HEX_CHARREF, XML_ERR_INVALID_DEC_CHARREF:
            return next < 0x80 ? .controlCharacter : .encoding
        case XML_ERR_DOCUMENT_EMPTY, XML_ERR_DOCUMENT_START: return .noElement
        case XML_ERR_DOCUMENT_END: return .trailingContent
        default: return .other(Int(error.code))
        }
    }

    /// The byte that the parser stands before; 0 at the end.
    private var next: UInt8 { parser?.pointee.input?.pointee.cur?.pointee ?? 0 }

    /// libxml2 has one number for a `&` and a `<` without a name after it.
    private func isAboutReference(_ error: xmlError) -> Bool {
        error.message.map { String(cString: $0).contains("Ref") } ?? false
    }
}
