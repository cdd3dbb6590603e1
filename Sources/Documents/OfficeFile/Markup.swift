import XMLWriting

/// A piece of XML as office files have it: on one line, as blanks between the parts of a paragraph are text there. Texts and
/// values of attributes are escaped on their way in.
struct Markup: Sendable {
    private(set) var text: String

    static let empty = Markup(text: "")

    /// Text between tags.
    static func text(_ text: String) -> Markup { Markup(text: escaped(text)) }

    static func + (one: Markup, other: Markup) -> Markup { Markup(text: one.text + other.text) }

    /// An element with the pieces in it. Attributes whose value is nil are left out.
    static func element(
        _ name: String, _ attributes: KeyValuePairs<String, String?> = [:], _ content: [Markup] = []
    ) -> Markup {
        var text = "<" + name
        for (attribute, value) in attributes {
            if let value { text += " \(attribute)=\"\(escaped(value))\"" }
        }
        guard !content.isEmpty else { return Markup(text: text + "/>") }
        text += ">"
        for piece in content { text += piece.text }
        return Markup(text: text + "</\(name)>")
    }

    /// A part of a file: the element that holds everything.
    var file: [UInt8] { Array(("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + text).utf8) }

    private static func escaped(_ text: String) -> String {
        let legal = XMLText.legal(text)
        guard legal.utf8.contains(where: { Self.reference($0) != nil }) else { return legal }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(legal.utf8.count + 32)
        for byte in legal.utf8 {
            if let reference = reference(byte) { bytes += Array(reference.utf8) } else { bytes.append(byte) }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func reference(_ byte: UInt8) -> String? {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        case UInt8(ascii: "\n"): "&#10;"
        default: nil
        }
    }
}

extension Markup {
    /// An element whose only content is one other, or none.
    static func element(_ name: String, _ attributes: KeyValuePairs<String, String?> = [:], _ content: Markup) -> Markup
    {
        element(name, attributes, [content])
    }
}
