import Findings
import Foundation
import Pictures
import Telling

/// The blocks of a document as HTML.
struct BlockHTML {
    let language: Language
    /// By network.
    let books: [PictureBook]

    func html(_ blocks: [Block]) throws -> HTML { HTMLBuilder.buildArray(try blocks.map(html)) }

    private func html(_ block: Block) throws -> HTML {
        switch block {
        case .heading(let text): tag("h3") { text }
        case .paragraph(let text, let weight): tag("p", ["class": Self.style(weight)]) { text }
        case .counts(let counts):
            tag("ul", ["class": "facts"]) {
                counts.map { count in
                    tag("li") {
                        tag("strong") { count.number }
                        count.text
                    }
                }
            }
        case .list(let items):
            tag("ul") {
                items.map { item in
                    tag("li") {
                        if let lead = item.lead { tag("strong") { lead + ": " } }
                        item.text
                    }
                }
            }
        case .table(let table): HTML.table(table)
        case .parts(let parts): HTML.bar(parts)
        case .ranges(let ranges): HTML.ranges(ranges)
        case .statements(let statements):
            tag("ul") {
                statements.map { statement in
                    tag("li") {
                        statement.text
                        tag("span", ["class": "basis"]) { statement.basis }
                    }
                }
            }
        case .questions(let questions):
            tag("ol", ["class": "questions"]) { questions.map { question in tag("li") { question } } }
        case .picture(let picture): try tag("div", ["class": "album"]) { try figure(picture) }
        case .album(let album): try html(album)
        case .sideBySide(let pictures): try html(pictures)
        case .drawings(let drawings): try HTMLBuilder.buildArray(drawings.map(drawing))
        case .form(let form): HTML.form(form, language)
        case .files(let lines): tag("ul", ["class": "files"]) { lines.map(file) }
        case .folded(let summary, let isOpen, let blocks):
            try tag("details", ["open": isOpen ? "" : nil]) {
                tag("summary") { summary }
                try html(blocks)
            }
        }
    }

    private func drawing(_ drawing: Drawing) throws -> HTML {
        let svg = Data(try drawing.motif.plate(.third, language, .plain).svg).base64EncodedString()
        return tag("figure") {
            tag("figcaption") { drawing.title }
            HTML.element("img", ["src": "data:image/svg+xml;base64,\(svg)", "alt": drawing.description])
            drawing.texts.map { text in tag("p") { text } }
        }
    }

    private func file(_ line: FileLine) -> HTML {
        tag("li") {
            line.paths.enumerated().map { number, path in
                // One name, then the endings of the others.
                let name = number == 0 ? path.split(separator: "/").last : path.split(separator: ".").last
                return .text(number == 0 ? "" : ", ")
                    + tag("a", ["href": path.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed)]) {
                        String(name ?? "")
                    }
            }
            if !line.text.isEmpty { HTML.text(": " + line.text) }
        }
    }

    private static func style(_ weight: Block.Weight) -> String? {
        switch weight {
        case .usual: nil
        case .note: "note"
        case .warning: "warn"
        }
    }

    /// Nothing for a picture that is not there.
    func picture(_ block: PictureBlock) -> Picture? {
        books.indices.contains(block.picture.network) ? books[block.picture.network].picture(block.picture) : nil
    }

    func figure(_ block: PictureBlock) throws -> HTML {
        guard let picture = picture(block) else { return .empty }
        return try PictureFigure(language: language, block: block, picture: picture).html()
    }

    /// Which of several things is shown.
    /// - Parameters:
    ///   - name: of the choice; unique in the page.
    ///   - options: the first is chosen.
    static func choice(_ title: String, name: String, _ options: [(value: String, label: String)]) -> HTML {
        tag("fieldset") {
            tag("legend") { title }
            tag("div", ["class": "choice"]) {
                options.enumerated().map { number, option in
                    tag("label") {
                        HTML.element(
                            "input",
                            ["type": "radio", "name": name, "value": option.value, "checked": number == 0 ? "" : nil])
                        option.label
                    }
                }
            }
        }
    }
}
