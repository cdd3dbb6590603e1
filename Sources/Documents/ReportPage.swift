import Findings
import Foundation
import Hashing
import Pictures
import Telling

/// A document as a page: head, toolbar, table of contents and sections.
///
/// The page asks nothing of any server. Its Content-Security-Policy allows its own style and script by their hashes and
/// pictures inside the page, and nothing else, so that not even a text that got past the escaping could run or send.
struct ReportPage {
    let document: Document
    /// By network; what the document's pictures are taken from.
    let books: [PictureBook]
    private var language: Language { document.language }

    /// The whole file.
    /// - Throws: what drawing a picture throws.
    func text() throws -> String {
        let sections = try document.sections.map(html)
        let first = document.sections.first.map { Self.id($0.subject) } ?? ""
        let page = try tag("html", ["lang": language.rawValue]) {
            head
            try tag("body", ["data-file": document.name + ".html", "data-saved": saved]) {
                tag("a", ["class": "skip", "href": "#\(first)"]) {
                    language.say("page.report-page.skip-to-the-content")
                }
                try header
                tag("main") { sections }
                tag("footer") { tag("p") { document.footer } }
                HTML.element("script", [:], .own(ReportScript.text))
            }
        }
        return "<!DOCTYPE html>" + page.markup + "\n"
    }

    /// For links; unique in the page.
    private static func id(_ subject: Document.Subject) -> String {
        switch subject {
        case .response: "svar"
        case .change: "endring"
        case .comparability: "forbehold"
        case .reading: "lesing"
        case .pictures: "bilder"
        case .functions: "funksjoner"
        case .bodies(let affiliation): affiliation.map { "utvalg-\($0 + 1)" } ?? "utvalg"
        case .figures: "tall"
        case .statements: "observasjoner"
        case .questions: "sporsmal"
        case .strengths: "styrker"
        case .plan: "plan"
        case .background: "bakgrunn"
        case .comparison: "sammenligning"
        case .appendix: "vedlegg"
        case .certainty: "sikkerhet"
        case .limits: "grenser"
        case .network(let network): "nettverk-\(network + 1)"
        case .filesOfSeries(let series): "filer-endring-\(series + 1)"
        case .files(let network): network.map { "filer-\($0 + 1)" } ?? "filer"
        }
    }

    /// Whether there is something to write in, and so to save.
    private var isFilledIn: Bool {
        document.sections.contains { $0.blocks.contains { if case .form = $0 { true } else { false } } }
    }

    private var head: HTML {
        tag("head") {
            HTML.element("meta", ["charset": "utf-8"])
            HTML.element("meta", ["http-equiv": "Content-Security-Policy", "content": policy])
            HTML.element("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
            HTML.element("meta", ["name": "referrer", "content": "no-referrer"])
            HTML.element("meta", ["name": "robots", "content": "noindex"])
            tag("title") { "\(document.title) – \(document.kicker)" }
            HTML.element("style", [:], .own(ReportStyle.text))
        }
    }

    private var policy: String {
        """
        default-src 'none'; style-src '\(Self.hash(ReportStyle.text))'; script-src '\(Self.hash(ReportScript.text))'; \
        img-src data:; base-uri 'none'; form-action 'none'
        """
    }

    /// As CSP writes it: `sha256-…` of the element's text, byte for byte.
    private static func hash(_ text: String) -> String {
        "sha256-" + Data(SHA256.digest(of: Array(text.utf8))).base64EncodedString()
    }

    private var header: HTML {
        get throws {
            try tag("header") {
                tag("p", ["class": "kicker"]) { document.kicker }
                tag("h1") { document.title }
                try blocks.html(document.introduction)
                if !books.isEmpty { tools }
                tag("nav", ["aria-label": language.say("page.report-page.contents")]) {
                    tag("ol") {
                        document.sections.map { section in
                            tag("li") { tag("a", ["href": "#\(Self.id(section.subject))"]) { section.title } }
                        }
                    }
                }
            }
        }
    }

    /// Shown by the script, which they need.
    private var tools: HTML {
        tag("div", ["class": "tools", "data-script": "", "hidden": ""]) {
            tag("button", ["type": "button", "data-action": "print"]) {
                language.say("page.report-page.print")
            }
            if isFilledIn {
                tag("button", ["type": "button", "data-action": "save"]) { Self.saveLabel(language) }
            }
            tag("button", ["type": "button", "data-action": "open-all", "aria-pressed": "false"]) {
                language.say("page.report-page.open-all-tables")
            }
            tag("span", ["role": "status", "class": "status", "data-saved-status": ""]) { "" }
        }
    }

    static func saveLabel(_ language: Language) -> String {
        language.say("page.report-page.save-copy-what-was")
    }

    private var saved: String {
        language.say("page.report-page.copy-among-your-downloads")
    }

    private var blocks: BlockHTML { BlockHTML(language: language, books: books) }

    private func html(_ section: Document.Section) throws -> HTML {
        let id = Self.id(section.subject)
        return try tag("section", ["id": id, "aria-labelledby": "\(id)-title", "tabindex": "-1"]) {
            tag("h2", ["id": "\(id)-title"]) { section.title }
            try blocks.html(section.blocks)
            if section.blocks.contains(where: Self.isFolded) {
                tag("p", ["class": "note paper"]) { language.say("page.report-page.on-paper") }
            }
            if section.subject == .reading {
                tag("p", ["class": "note screen", "data-script": "", "hidden": ""]) { handling }
            }
        }
    }

    /// Pictures that are folded away until somebody asks for them.
    private static func isFolded(_ block: Block) -> Bool {
        guard case .album(let album) = block else { return false }
        return if case .relation = album.subject { false } else { true }
    }

    /// What only a page can do.
    private var handling: String {
        language.say("page.report-page.handling")
    }
}
