import Findings
import Telling

extension HTML {
    /// A table to write in, with the button that keeps what was written.
    static func form(_ form: Form, _ language: Language) -> HTML {
        HTMLBuilder.buildArray([
            tag("p", ["class": "note screen", "data-script": "", "hidden": ""]) {
                language.say("page.form.how-to-write")
            },
            tag("div", ["class": "tools", "data-script": "", "hidden": ""]) {
                tag("button", ["type": "button", "data-action": "save"]) { ReportPage.saveLabel(language) }
                tag("span", ["role": "status", "class": "status", "data-saved-status": ""]) { "" }
            },
            tag("div", ["class": "workshop"]) {
                tag("table") {
                    tag("caption") { form.caption }
                    tag("thead") { tag("tr") { form.columns.map { column in tag("th", ["scope": "col"]) { column } } } }
                    tag("tbody") {
                        form.rows.map { row in
                            tag("tr") {
                                tag("th", ["scope": "row"]) { row.title }
                                zip(form.columns.dropFirst(), row.entries).map { entry(row.title, $0, $1) }
                            }
                        }
                    }
                }
            },
        ])
    }

    private static func entry(_ row: String, _ column: String, _ sentences: [String]) -> HTML {
        tag("td", ["data-heading": column]) {
            tag(
                "div",
                [
                    "class": "entry", "contenteditable": "true", "role": "textbox", "aria-multiline": "true",
                    "aria-label": "\(row): \(column)", "tabindex": "0",
                ]
            ) { sentences.map { "– \($0)" }.joined(separator: "\n") }
        }
    }
}
