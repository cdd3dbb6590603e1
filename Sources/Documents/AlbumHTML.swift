import Findings
import Telling

extension BlockHTML {
    func html(_ album: Album) throws -> HTML {
        let figures = try album.pictures.map(figure)
        switch album.subject {
        case .relation(let position):
            return tag("div", ["class": "album"]) {
                tag("h3") { album.heading }
                if let text = album.text { tag("p") { text } }
                tag("div", ["class": "tools", "data-script": "", "hidden": ""]) {
                    if album.pictures.count > 1 { choice(album, name: "level-\(position + 1)") }
                    if let search = album.search { tools(search, number: position + 1) }
                    tag(
                        "span",
                        [
                            "class": "status", "role": "status",
                            "data-hits": language.say("page.album.number-that-match"),
                        ]
                    ) { "" }
                }
                tag("ul", ["class": "hits"]) { "" }
                figures
                if let note = album.note { tag("p", ["class": "note"]) { note } }
            }
        case .function(let relation, let group):
            return folded(album, figures, name: "function-\(relation + 1)-\(group + 1)")
        case .body(let affiliation, let body):
            return folded(album, figures, name: "body-\(affiliation + 1)-\(body + 1)")
        }
    }

    /// Folded away until somebody asks for it.
    private func folded(_ album: Album, _ figures: [HTML], name: String) -> HTML {
        tag("details", ["class": "album"]) {
            tag("summary") { album.heading }
            if album.pictures.count > 1 {
                tag("div", ["class": "tools", "data-script": "", "hidden": ""]) { choice(album, name: name) }
            }
            figures
        }
    }

    private func choice(_ album: Album, name: String) -> HTML {
        Self.choice(album.choice, name: name, album.pictures.map { ($0.picture.name, $0.choice) })
    }

    private func tools(_ search: Album.Search, number: Int) -> HTML {
        HTMLBuilder.buildArray([
            tag("div", ["class": "field"]) {
                tag("label", ["for": "search-\(number)"]) { label(search) }
                HTML.element(
                    "input", ["type": "search", "id": "search-\(number)", "autocomplete": "off", "spellcheck": "false"])
            }, search.attribute.map { filter($0, search.groups, id: "function-\(number)") } ?? .empty,
            tag("button", ["type": "button", "data-action": "size", "aria-pressed": "false"]) {
                language.say("page.album.larger-picture")
            },
        ])
    }

    private func label(_ search: Album.Search) -> String {
        guard let attribute = search.attribute.map(ReportWords(language: language).inSentence) else {
            return language.say("page.album.search-for-a-name")
        }
        return language.say("page.album.search-name", ["attribute": attribute])
    }

    private func filter(_ attribute: String, _ groups: [Album.Group], id: String) -> HTML {
        tag("div", ["class": "field"]) {
            tag("label", ["for": id]) { attribute }
            tag("select", ["id": id, "data-filter": ""]) {
                // An empty value is the choice of everybody.
                HTML.own("<option value=\"\">") + .text(language.say("page.album.everybody"))
                    + .own("</option>")
                groups.map { group in tag("option", ["value": group.id]) { "\(group.label) (\(group.persons))" } }
            }
        }
    }
}
