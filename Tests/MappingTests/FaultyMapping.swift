import Testing

/// A mapping with a fault, for the loader and for the JSON Schema alike.
struct FaultyMapping: CustomTestStringConvertible, Sendable {
    var what: String
    var text: String
    /// As `code row:column`.
    var faults: [String]
    /// Whether a JSON Schema can see it: false for references, and for what YAML alone can tell.
    var schemaRejects: Bool

    var testDescription: String { what }

    /// The smallest mapping and more lines, which begin on line 9.
    private static func adding(
        _ what: String, _ more: String, _ faults: String..., schema: Bool = true
    ) -> FaultyMapping {
        FaultyMapping(what: what, text: Mappings.small + more + "\n", faults: faults, schemaRejects: schema)
    }

    private static func changing(
        _ what: String, _ old: String, _ new: String, _ faults: String..., schema: Bool = true
    ) -> FaultyMapping {
        let text = Mappings.small.replacing(old, with: new)
        precondition(text != Mappings.small, what)
        return FaultyMapping(what: what, text: text, faults: faults, schemaRejects: schema)
    }

    static let all: [FaultyMapping] = [
        // Keys
        adding("an unknown key at the top", "relationships: []", "mapping-unknown-key 9:1"),
        changing("an unknown key in a block", "match: email", "match: email\n  colum: X", "mapping-unknown-key 9:3"),
        changing(
            "an unknown key in a flow block", "title: Town,", "titel: Town,", "mapping-missing-key 4:5",
            "mapping-unknown-key 4:17"),
        changing(
            "a key twice", "match: email", "match: email\n  match: id", "mapping-duplicate-key 9:3", schema: false),
        changing(
            "keys twice in several blocks, one of them quoted", "match: email",
            "match: email\n  'match': id\n  match: name\nroster: { columns: { name: N } }\nroster: { columns: { name: N } }",
            "mapping-duplicate-key 9:3", "mapping-duplicate-key 10:3", "mapping-duplicate-key 11:1",
            "mapping-duplicate-key 12:1", schema: false),
        changing(
            "a missing block", "study: { id: town, title: The town, language: en }\n", "", "mapping-missing-key 1:1"),
        changing("a missing key", "id: town, title: The town, ", "id: town, ", "mapping-missing-key 2:8"),
        changing("a key with nothing behind it", "match: email", "match:", "mapping-wrong-type 8:3"),
        changing("an empty text", "title: Town,", "title: ' ',", "mapping-wrong-type 4:24"),

        // Types
        changing(
            "a text instead of a block", "study: { id: town, title: The town, language: en }", "study: town",
            "mapping-wrong-type 2:8"),
        changing("a block instead of a list", "networks:\n  - {", "networks:\n    {", "mapping-wrong-type 4:5"),
        changing("a list instead of a text", "title: Town", "title: [Town]", "mapping-wrong-type 4:24"),
        changing("a list instead of a path", "roster: roster.csv", "roster: [roster.csv]", "mapping-wrong-type 4:62"),
        changing(
            "a block among paths", "responses: answers.csv", "responses: [{ file: answers.csv }]",
            "mapping-wrong-type 4:42"),
        adding("a list instead of named blocks", "scales: [a]", "mapping-wrong-type 9:9"),
        adding("a text instead of a list", scale("answers: Daily"), "mapping-wrong-type 11:50"),
        adding("a block among answers", scale("answers: [{ a: b }]"), "mapping-wrong-type 11:51"),
        adding("a list instead of items", relation("items: [a]"), "mapping-wrong-type 15:12"),
        FaultyMapping(
            what: "a list as the file", text: "- a\n", faults: ["mapping-wrong-type 1:1"], schemaRejects: true),

        // Values
        changing("another version", "mapping: 1", "mapping: 2", "mapping-wrong-value 1:10"),
        changing("an id with capitals", "{ id: town, title: The", "{ id: Town, title: The", "mapping-wrong-value 2:14"),
        changing(
            "an id that Windows keeps", "{ id: town, title: The", "{ id: nul, title: The", "mapping-wrong-value 2:14"),
        changing(
            "an id longer than a file name can bear", "{ id: town, title: The",
            "{ id: \(String(repeating: "a", count: 51)), title: The", "mapping-wrong-value 2:14"),
        changing("an unknown language", "language: en", "language: no", "mapping-wrong-value 2:47"),
        changing("an unknown match", "match: email", "match: e-mail", "mapping-wrong-value 8:10"),
        adding(
            "an unknown layout", relation("").replacing("nominations", with: "nomination"), "mapping-wrong-value 14:13"),
        adding("an unknown blank", scale("answers: [Daily]", after: "blank: tie"), "mapping-wrong-value 12:12"),
        adding("an unknown direction", affiliation(direction: "to"), "mapping-wrong-value 16:53"),
        adding("a share above one", "checks: { response-rate: 80 }", "mapping-wrong-value 9:26"),
        adding("a share with a comma", "checks: { response-rate: '0,8' }", "mapping-wrong-value 9:26"),
        adding("an unknown severity", "checks: { fail-on: note }", "mapping-wrong-value 9:20"),
        adding("an unknown choice of measures", "analysis: { measures: some }", "mapping-wrong-value 9:23"),
        adding("an unknown rule", "analysis: { symmetrise: max }", "mapping-wrong-value 9:25"),
        adding("a question number zero", relation("number: 0"), "mapping-wrong-value 15:13"),
        adding("a range without an end", relation("variables: v_11.."), "mapping-wrong-value 15:16"),
        adding(
            "rows that are no list", relation("rows: persons").replacing("nominations", with: "roster-choice"),
            "mapping-wrong-value 15:11"),
        adding("rows of typed names", relation("rows: roster"), "mapping-wrong-value 15:5"),
        changing(
            "an unknown delimiter", "responses: answers.csv", "responses: { file: a, delimiter: \"\\t\" }",
            "mapping-wrong-value 4:63"),
        adding("an item without a person", relation("items: { a: }"), "mapping-wrong-value 15:14"),
        adding("an empty list of answers", scale("answers: []"), "mapping-wrong-value 11:50"),
        adding("no scale under scales", "scales: {}", "mapping-wrong-value 9:9"),
        changing(
            "an empty list of networks", "\n  - { id: town, title: Town, responses: answers.csv, roster: roster.csv }",
            " []",
            "mapping-wrong-value 3:11"),
        adding(
            "a scale whose id is none",
            "scales:\n  My Scale: { levels: [{ id: a, label: A, answers: [a] }], no-tie: [b] }",
            "mapping-wrong-value 10:3"),

        // One part against another
        changing(
            "two networks of one id and alias", "networks:\n",
            "networks:\n  - { id: town, alias: A, title: T, responses: a, roster: b }\n  - { id: village, alias: A, title: T, responses: a, roster: b }\n",
            "mapping-wrong-value 5:27", "mapping-wrong-value 6:11", schema: false),
        adding(
            "an answer in two levels",
            "scales:\n  s:\n    levels:\n      - { id: a, label: A, answers: [Daily] }\n      - { id: b, label: B, answers: [weekly, ' daily'] }\n    no-tie: [WEEKLY]",
            "mapping-wrong-value 13:46", "mapping-wrong-value 14:14", schema: false),
        adding(
            "an answer twice in composed and decomposed letters", scale("answers: [\"\u{E5}r\", \"A\u{30A}R\"]"),
            "mapping-wrong-value 11:57", schema: false),
        adding(
            "a level id twice",
            "scales:\n  s:\n    levels:\n      - { id: a, label: A, answers: [x] }\n      - { id: a, label: B, answers: [y] }\n    no-tie: [z]",
            "mapping-wrong-value 13:15", schema: false),
        adding(
            "a scale without no-tie", scale("answers: [Daily]", after: "blank: unanswered", noTie: ""),
            "mapping-missing-key 11:5", schema: false),
        adding("a relation to no scale", relation("scale: contcat"), "mapping-dangling-reference 15:12", schema: false),
        adding(
            "a roster matrix without a scale", relation("").replacing("nominations", with: "roster-matrix"),
            "mapping-missing-key 11:5"),
        adding(
            "an item for two persons", relation("items: { Ada: '1', ADA: '2' }"), "mapping-wrong-value 15:24",
            schema: false),
        adding(
            "an item that is also nobody", relation("items: { Ada: '1' }\n    nobody: [ada]"),
            "mapping-wrong-value 16:14", schema: false),
        adding(
            "a relation that does not say how its question is found",
            "relations:\n  - { id: r, label: R, layout: nominations }", "mapping-missing-key 10:5", schema: false),
        adding("a variable twice", relation("variables: [v_1, v_2, v_1]"), "mapping-wrong-value 15:27"),
        adding(
            "relations that would write one file",
            "scales:\n  s: { levels: [{ id: daily, label: D, answers: [d] }], blank: no-tie }\nrelations:\n  - { id: contact, label: C, question: Q, layout: roster-matrix, scale: s }\n  - { id: contact-daily, label: C, question: Q, layout: nominations }",
            "mapping-wrong-value 13:11", schema: false),
        adding(
            "an attribute from nowhere", "attributes:\n  - { id: a, label: A }", "mapping-missing-key 10:5",
            schema: false),
        adding(
            "an attribute from two places", "attributes:\n  - { id: a, label: A, column: A, question: Q }",
            "mapping-wrong-value 10:35"),
        adding(
            "a single choice without values",
            "attributes:\n  - { id: a, label: A, layout: single-choice, question: Q }", "mapping-missing-key 10:5"),
        adding(
            "a text with values",
            "attributes:\n  - { id: a, label: A, layout: text, question: Q, values: [{ id: x, label: X, answers: [x] }] }",
            "mapping-wrong-value 10:51"),
        adding(
            "a text question without a question", "attributes:\n  - { id: a, label: A, layout: text }",
            "mapping-missing-key 10:5", schema: false),
        adding(
            "an attribute of a reserved name", "attributes:\n  - { id: label, label: A, column: A }",
            "mapping-wrong-value 10:11", schema: false),
        adding(
            "a combination of unknown values", attribute(of: "[x, z]"), "mapping-dangling-reference 12:43",
            schema: false),
        adding("a combination of one", attribute(of: "[x]"), "mapping-wrong-value 12:39", schema: false),
        adding(
            "a group that is no attribute", "analysis: { group-by: function }", "mapping-dangling-reference 9:23",
            schema: false),
        adding(
            "affiliations without bodies",
            affiliation().replacing("bodies: [{ id: b, label: B, answers: [b] }]\n", with: ""),
            "mapping-missing-key 10:5", schema: false),
        adding(
            "rows of unknown bodies", affiliation(more: "rows: [b, c]"), "mapping-dangling-reference 17:15",
            schema: false),
        adding(
            "rows of persons where bodies are meant", affiliation(more: "rows: roster"), "mapping-wrong-value 17:11",
            schema: false),
        changing(
            "a question of no relation", "roster: roster.csv }",
            "roster: roster.csv, questions: { x: { number: 1 } } }", "mapping-dangling-reference 4:87", schema: false),
        changing("no name column", "name: Name, ", "", "mapping-missing-key 6:12", schema: false),
        changing("no match", "respondents:\n  match: email\n", "", "mapping-missing-key 4:5", schema: false),
        changing("a match without its column", "match: email", "match: id", "mapping-missing-key 8:3", schema: false),
        changing(
            "a network's own match without its column", "roster: roster.csv }",
            "roster: roster.csv, respondents: { match: id } }", "mapping-missing-key 4:87", schema: false),
        adding(
            "faults of several kinds in one go", "scale: {}\nchecks: { response-rate: 2 }\nanalysis: { group-by: x }",
            "mapping-unknown-key 9:1", "mapping-wrong-value 10:26", "mapping-dangling-reference 11:23"),
    ]

    private static func scale(_ answers: String, after: String = "", noTie: String = "no-tie: [Never]") -> String {
        "scales:\n  s:\n    levels: [{ id: daily, label: Daily, \(answers) }]\n"
            + [after, noTie].filter { !$0.isEmpty }.map { "    \($0)\n" }.joined()
    }

    private static func relation(_ more: String) -> String {
        "relations:\n  # who\n  - id: r\n    label: R\n    question: Q\n    layout: nominations\n    \(more)"
    }

    private static func affiliation(direction: String = "both", more: String = "") -> String {
        """
        bodies: [{ id: b, label: B, answers: [b] }]
        affiliations:
          - id: p
            label: P
            question: Q
            layout: body-matrix
            kinds:
              - { id: k, label: K, answers: [k], direction: \(direction) }
            \(more)
        """
    }

    private static func attribute(of: String) -> String {
        """
        attributes:
          - { id: a, label: A, layout: multiple-choice, values: [{ id: x, label: X, answers: [x] }],
              # one short text for both
              combinations: [{ label: XY, of: \(of) }] }
        """
    }
}
