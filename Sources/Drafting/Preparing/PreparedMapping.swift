import Building
import Findings
import Mapping
import NetworkModel

/// The mapping of a survey that nobody has answered yet: everything in it is known, since the question is made with it.
struct PreparedMapping {
    let roster: RosterGuess
    let question: SurveyQuestion
    /// Items that are not tied to their persons by themselves, with the persons' ids.
    let items: [(text: String, id: String)]
    let name: StudyName
    let paths: MappingPaths
    let language: Language

    /// What the study is called where neither file nor folder has a name that says so.
    private static let fallback = "survey"

    var id: String { name.id ?? Self.fallback }
    var title: String { name.title ?? language.say("draft.study") }

    var text: String {
        var yaml = YAMLText()
        yaml.comment(0, language.say("prepare.head"))
        yaml.blank()
        yaml.line(0, "mapping: 1")
        yaml.blank()
        yaml.line(0, "study:")
        yaml.line(1, "id: \(id)")
        yaml.line(1, "title: \(YAMLText.quoted(title))  # " + language.say("draft.study-title"))
        yaml.line(1, "language: \(language.rawValue)")
        writeNetwork(&yaml)
        writeRoster(&yaml)
        writeScale(&yaml)
        writeRelation(&yaml)
        writeAttributes(&yaml)
        return yaml.text
    }

    private func writeNetwork(_ yaml: inout YAMLText) {
        yaml.blank()
        yaml.line(0, "networks:")
        yaml.line(1, "- id: \(id)")
        yaml.line(2, "title: \(YAMLText.quoted(title))")
        yaml.comment(2, language.say("prepare.responses"))
        yaml.line(2, "responses: \(language.say("prepare.responses-file"))")
        if paths.leadOut(roster.path) { yaml.comment(2, language.say("draft.files-outside")) }
        let file = YAMLText.quoted(paths.text(roster.path))
        yaml.line(2, "roster: " + MappingWriter.file(file, MappingWriter.place(roster.sheet, roster.headerRow)))
    }

    private func writeRoster(_ yaml: inout YAMLText) {
        let keys = MappingWriter.rosterKeys.compactMap { key in key.name(roster).map { "\(key.key): \($0)" } }
        yaml.blank()
        yaml.line(0, "roster:")
        yaml.line(1, "columns: { \(keys.joined(separator: ", ")) }")
        yaml.blank()
        yaml.line(0, "respondents:")
        if roster.email != nil {
            yaml.line(1, "match: email")
        } else {
            yaml.todo(1, "match", language.say("draft.match"))
        }
    }

    private func writeScale(_ yaml: inout YAMLText) {
        yaml.blank()
        yaml.line(0, "scales:")
        yaml.line(1, "contact:")
        yaml.line(2, "levels:")
        for answer in question.answers {
            guard let level = answer.level else { continue }
            let text = YAMLText.quoted(answer.text)
            yaml.line(3, "- { id: \(level), label: \(text), answers: [\(text)] }")
        }
        yaml.line(2, "no-tie: \(YAMLText.list(question.answers.filter { $0.level == nil }.map(\.text)))")
        yaml.line(2, "blank: unanswered  # " + language.say("prepare.blank"))
    }

    private func writeRelation(_ yaml: inout YAMLText) {
        yaml.blank()
        yaml.line(0, "relations:")
        yaml.line(1, "- id: contact")
        yaml.line(2, "label: \(YAMLText.quoted(language.say("prepare.label")))")
        yaml.comment(2, language.say("prepare.finding-it"))
        yaml.line(2, "question: \(YAMLText.quoted(question.text))")
        if let first = question.items.first, let last = question.items.last, question.items.count > 1 {
            yaml.line(2, "variables: \(YAMLText.quoted("\(first)..\(last)"))")
        }
        yaml.line(2, "layout: roster-matrix")
        yaml.line(2, "scale: contact")
        yaml.line(2, "reciprocity: expected  # " + language.say("draft.reciprocity"))
        guard !items.isEmpty else { return }
        yaml.line(2, "items:")
        for item in items { yaml.line(3, "\(YAMLText.quoted(item.text)): \(YAMLText.quoted(item.id))") }
    }

    private func writeAttributes(_ yaml: inout YAMLText) {
        guard !roster.attributes.isEmpty else { return }
        var names = DraftNames(reserved: Set(ReservedColumns.ofPersons))
        var group: String?
        yaml.blank()
        yaml.line(0, "attributes:")
        for title in roster.attributes {
            let (id, text) = (names.id(title, else: "attribute"), YAMLText.quoted(title))
            yaml.line(1, "- { id: \(id), label: \(text), column: \(text) }")
            // What hardly two persons share is no group.
            let values = roster.values(of: title).count
            if group == nil, values > 1, values * 2 <= roster.persons.count { group = id }
        }
        guard let group else { return }
        yaml.blank()
        yaml.line(0, "analysis:")
        yaml.line(1, "group-by: \(group)")
    }
}
