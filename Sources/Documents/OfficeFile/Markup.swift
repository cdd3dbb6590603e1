import XMLWriting

/// A piece of XML as office files have it: on one line, as blanks between the parts of a paragraph are text there. Texts and
/// values of attributes are escaped on their way in.
struct Markup: Sendable {
    private(set) var text: String

    static let empty = Markup(text: "")

    /// Text between tags.
    static func text(_ text: String) -> Markup { Markup(text: XMLText.escaped(text, breaks: true)) }

    static func + (one: Markup, other: Markup) -> Markup { Markup(text: one.text + other.text) }

    /// An element with the pieces in it. Attributes whose value is nil are left out.
    static func element(
        _ name: String, _ attributes: KeyValuePairs<String, String?> = [:], _ content: [Markup] = []
    ) -> Markup {
        var text = "<" + name
        for (attribute, value) in attributes {
            if let value { text += " \(attribute)=\"\(XMLText.escaped(value, breaks: true))\"" }
        }
        guard !content.isEmpty else { return Markup(text: text + "/>") }
        text += ">"
        for piece in content { text += piece.text }
        return Markup(text: text + "</\(name)>")
    }

    /// A part of a file: the element that holds everything.
    var file: [UInt8] { Array(("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + text).utf8) }
}

extension Markup {
    /// An element whose only content is one other, or none.
    static func element(_ name: String, _ attributes: KeyValuePairs<String, String?> = [:], _ content: Markup) -> Markup
    {
        element(name, attributes, [content])
    }
}
