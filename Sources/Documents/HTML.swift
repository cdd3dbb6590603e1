import Telling
import XMLWriting

/// A piece of HTML. Texts and values of attributes are escaped on their way in, so whatever stands in a mapping or an
/// answer, a piece is well formed and runs nothing. (libxml2's writer writes XML: its `<td/>` opens a cell in HTML.)
struct HTML: Sendable {
    private(set) var markup: String

    static let empty = HTML(markup: "")

    static func text(_ text: String) -> HTML { HTML(markup: XMLText.escaped(text)) }

    /// Markup that this program wrote itself: a picture, the page's own style and script.
    static func own(_ markup: String) -> HTML { HTML(markup: markup) }

    static func + (one: HTML, other: HTML) -> HTML { HTML(markup: one.markup + other.markup) }

    /// Elements that have no end tag.
    private static let void: Set<String> = ["meta", "input", "br", "img"]
    /// Those that begin on a line of their own, so that the file can be read and compared.
    private static let block: Set<String> = [
        "head", "body", "header", "main", "section", "nav", "footer", "figure", "table", "thead", "tbody", "tr", "h1",
        "h2", "h3", "h4", "p", "ul", "ol", "li", "dl", "dt", "dd", "div", "fieldset", "details", "meta", "title",
        "style",
        "script",
    ]

    /// An element. Attributes whose value is nil are left out; an empty value stands for a bare attribute.
    static func element(
        _ name: String, _ attributes: KeyValuePairs<String, String?> = [:], _ content: HTML = .empty
    ) -> HTML {
        var markup = block.contains(name) ? "\n<\(name)" : "<\(name)"
        for (attribute, value) in attributes {
            guard let value else { continue }
            markup += value.isEmpty ? " \(attribute)" : " \(attribute)=\"\(XMLText.escaped(value))\""
        }
        return HTML(markup: void.contains(name) ? markup + ">" : "\(markup)>\(content.markup)</\(name)>")
    }
}

/// An element with what it holds: strings are text.
func tag(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:], @HTMLBuilder _ content: () throws -> HTML
) rethrows -> HTML {
    .element(name, attributes, try content())
}

@resultBuilder
enum HTMLBuilder {
    static func buildExpression(_ piece: HTML) -> HTML { piece }
    static func buildExpression(_ text: String) -> HTML { .text(text) }
    static func buildExpression(_ pieces: [HTML]) -> HTML { buildArray(pieces) }
    static func buildBlock(_ pieces: HTML...) -> HTML { buildArray(pieces) }
    static func buildArray(_ pieces: [HTML]) -> HTML { .own(pieces.map(\.markup).joined()) }
    static func buildOptional(_ piece: HTML?) -> HTML { piece ?? .empty }
    static func buildEither(first piece: HTML) -> HTML { piece }
    static func buildEither(second piece: HTML) -> HTML { piece }
}
