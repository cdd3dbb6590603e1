import CLibXML2

extension XMLFault.Problem {
    /// What libxml2 says, in our words.
    ///
    /// - Parameters:
    ///   - next: the byte that the parser stands before; 0 where there is none.
    ///   - cutOff: what it means that the document ends here; nil where it does not.
    init(_ error: xmlError, before next: UInt8, atEnd cutOff: Self?) {
        self = Self.anywhere(error, cutOff) ?? cutOff ?? Self.within(error, next)
    }

    /// What is told by the number alone; whatever else goes wrong at the end of the document goes wrong because it ends.
    private static func anywhere(_ error: xmlError, _ cutOff: Self?) -> Self? {
        switch xmlParserErrors(rawValue: xmlParserErrors.RawValue(error.code)) {
        case XML_ERR_NO_MEMORY: .outOfMemory
        case XML_ERR_NAME_TOO_LONG: .tooLarge
        case XML_ERR_INTERNAL_ERROR where says("Huge ", error): .tooLarge
        case XML_ERR_ATTRIBUTE_NOT_FINISHED where says("too ", error),
            XML_ERR_CDATA_NOT_FINISHED where says("too ", error),
            XML_ERR_PI_NOT_FINISHED where says("too ", error):
            .tooLarge
        case XML_ERR_ENTITYREF_NO_NAME, XML_ERR_ENTITYREF_SEMICOL_MISSING,
            XML_ERR_NAME_REQUIRED where says("Ref", error):
            cutOff ?? .unescapedAmpersand
        // Told when the end tag has been read, which may be the last of the file.
        case XML_ERR_TAG_NAME_MISMATCH: .mismatchedTags
        case XML_ERR_UNDECLARED_ENTITY, XML_WAR_UNDECLARED_ENTITY: .unknownEntity
        case XML_ERR_INVALID_ENCODING, XML_ERR_UNKNOWN_ENCODING, XML_ERR_UNSUPPORTED_ENCODING, XML_I18N_CONV_FAILED,
            XML_I18N_NO_OUTPUT, XML_I18N_NO_HANDLER:
            .encoding
        default: nil
        }
    }

    private static func within(_ error: xmlError, _ next: UInt8) -> Self {
        // libxml2 takes it for the end.
        if next == 0 { return .controlCharacter }
        return switch xmlParserErrors(rawValue: xmlParserErrors.RawValue(error.code)) {
        case XML_ERR_NAME_REQUIRED: .unescapedLessThan
        case XML_ERR_GT_REQUIRED, XML_ERR_ATTRIBUTE_NOT_STARTED, XML_ERR_ATTRIBUTE_NOT_FINISHED,
            XML_ERR_ATTRIBUTE_WITHOUT_VALUE, XML_ERR_ATTRIBUTE_REDEFINED, XML_ERR_LT_IN_ATTRIBUTE,
            XML_ERR_LTSLASH_REQUIRED, XML_ERR_TAG_NOT_FINISHED, XML_ERR_SPACE_REQUIRED, XML_ERR_EQUAL_REQUIRED:
            .brokenTag
        case XML_ERR_INVALID_CHAR, XML_ERR_INVALID_CHARREF, XML_ERR_INVALID_HEX_CHARREF, XML_ERR_INVALID_DEC_CHARREF:
            next < 0x80 ? .controlCharacter : .encoding
        case XML_ERR_DOCUMENT_EMPTY, XML_ERR_DOCUMENT_START: .noElement
        case XML_ERR_DOCUMENT_END: .trailingContent
        default: .other(Int(error.code))
        }
    }

    /// libxml2 has one number for a `&` and a `<` without a name after it, and for what is too long and what does not end.
    private static func says(_ words: String, _ error: xmlError) -> Bool {
        error.message.map { String(cString: $0).contains(words) } ?? false
    }
}
