import Crypto
import Findings
import Foundation
import Telling

/// The frame of a report: head, toolbar, table of contents and sections.
///
/// The page asks nothing of any server. Its Content-Security-Policy allows its own style and script by their hashes and
/// pictures inside the page, and nothing else, so that not even a text that got past the escaping could run or send.
struct ReportPage {
    struct Section {
        /// For links; unique in the page.
        var id: String
        var title: String
        var content: HTML
    }

    var language: Language
    var title: String
    /// What kind of page it is and of which study, above the title.
    var kicker: String
    var introduction: HTML
    /// What a saved copy is called.
    var fileName: String
    /// Whether there is something to write in, and so to save.
    var isFilledIn: Bool
    var sections: [Section]
    var footer: String

    var document: String {
        "<!DOCTYPE html>"
            + tag("html", ["lang": language.rawValue]) {
                head
                tag("body", ["data-file": fileName, "data-saved": saved]) {
                    tag("a", ["class": "skip", "href": "#\(sections.first?.id ?? "")"]) {
                        language.pick(nb: "Hopp til innholdet", nn: "Hopp til innhaldet", en: "Skip to the content")
                    }
                    header
                    tag("main") { sections.map(html) }
                    tag("footer") { tag("p") { footer } }
                    HTML.element("script", [:], .own(ReportScript.text))
                }
            }.markup + "\n"
    }

    private var head: HTML {
        tag("head") {
            HTML.element("meta", ["charset": "utf-8"])
            HTML.element("meta", ["http-equiv": "Content-Security-Policy", "content": policy])
            HTML.element("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
            HTML.element("meta", ["name": "referrer", "content": "no-referrer"])
            HTML.element("meta", ["name": "robots", "content": "noindex"])
            tag("title") { "\(title) – \(kicker)" }
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
        "sha256-" + Data(SHA256.hash(data: Data(text.utf8))).base64EncodedString()
    }

    private var header: HTML {
        tag("header") {
            tag("p", ["class": "kicker"]) { kicker }
            tag("h1") { title }
            introduction
            // Shown by the script, which they need.
            tag("div", ["class": "tools", "data-script": "", "hidden": ""]) {
                tag("button", ["type": "button", "data-action": "print"]) {
                    language.pick(nb: "Skriv ut", nn: "Skriv ut", en: "Print")
                }
                if isFilledIn {
                    tag("button", ["type": "button", "data-action": "save"]) { Self.saveLabel(language) }
                }
                tag("button", ["type": "button", "data-action": "open-all", "aria-pressed": "false"]) {
                    language.pick(nb: "Åpne alle tabeller", nn: "Opne alle tabellar", en: "Open all tables")
                }
                tag("span", ["role": "status", "class": "status", "data-saved-status": ""]) { "" }
            }
            tag("nav", ["aria-label": language.pick(nb: "Innhold", nn: "Innhald", en: "Contents")]) {
                tag("ol") {
                    sections.map { section in
                        tag("li") { tag("a", ["href": "#\(section.id)"]) { section.title } }
                    }
                }
            }
        }
    }

    static func saveLabel(_ language: Language) -> String {
        language.pick(
            nb: "Lagre en kopi med det som er skrevet inn", nn: "Lagre ein kopi med det som er skrive inn",
            en: "Save a copy with what was filled in")
    }

    private var saved: String {
        language.pick(
            nb: "Kopien er lagret blant nedlastingene.", nn: "Kopien er lagra mellom nedlastingane.",
            en: "The copy is among your downloads.")
    }

    private func html(_ section: Section) -> HTML {
        tag("section", ["id": section.id, "aria-labelledby": "\(section.id)-title", "tabindex": "-1"]) {
            tag("h2", ["id": "\(section.id)-title"]) { section.title }
            section.content
        }
    }
}
