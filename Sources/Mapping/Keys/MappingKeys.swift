import Findings
import NetworkModel

/// The mapping file, block by block, in reading order: the one list of keys.
package enum MappingKeys {
    package static let file = MappingBlock(
        "file", "A mapping file says how the exports of one survey become networks.",
        [
            .required(.mapping, .version, "Version", "The version of these keys: 1.", example: "mapping: 1"),
            .required(
                .study, .block(study), "Study", "What the survey is called and the language of everything written.",
                example: "study: { id: kartlegging-2026, title: Kartlegging, language: nb }"),
            .required(
                .networks, .blocks(network), "Networks",
                "One entry per municipality or organisation; they share the questionnaire.",
                example: "networks: [{ id: elvestad, title: Elvestad, responses: svar.csv, roster: liste.csv }]"),
            .optional(
                .matchWaves, .word(words(WaveMatch.self)), "Match waves",
                "What tells that somebody on the roster of one wave is the same person in another, without regard to case or white "
                    + "space. Default: id where every wave's roster has one, else email.",
                example: "match-waves: id"),
            .optional(
                .roster, .block(rosterColumns), "Roster",
                "The address list: which of its columns is what. Everybody on it belongs to the network. "
                    + "Needed unless every network says it for itself.",
                example: "roster: { columns: { name: Navn, email: E-post } }"),
            .optional(
                .respondents, .block(respondents), "Respondents",
                "Which person on the roster a response belongs to. Needed unless every network says it for itself.",
                example: "respondents: { match: email }"),
            .optional(
                .scales, .namedBlocks(scale), "Scales",
                "What the answers of a question mean, under a name of your own.",
                example:
                    "scales: { contact: { levels: [{ id: daily, label: Daglig, answers: [Daglig] }], no-tie: [Aldri] } }"
            ),
            .optional(
                .relations, .blocks(relation), "Relations", "Questions about ties from person to person.",
                example: "relations: [{ id: contact, label: Kontakt, question: Hvor ofte, layout: roster-choice }]"),
            .optional(
                .attributes, .blocks(attribute), "Attributes", "Facts about a person, carried to every result.",
                example: "attributes: [{ id: unit, label: Enhet, column: Enhet }]"),
            .optional(
                .bodies, .blocks(body), "Bodies",
                "Boards and offices that are contacted but do not answer. Needed with affiliations.",
                example: "bodies: [{ id: ordforer, label: Ordfører, answers: [Ordfører] }]"),
            .optional(
                .affiliations, .blocks(affiliation), "Affiliations", "Questions about contact from person to body.",
                example:
                    "affiliations: [{ id: political, label: Politisk kontakt, question: Hva slags, layout: body-matrix, … }]"
            ),
            .optional(
                .checks, .block(checks), "Checks", "When the program warns and when it fails.",
                example: "checks: { response-rate: 0.8 }"),
            .optional(
                .analysis, .block(analysis), "Analysis", "Choices that the figures depend on.",
                example: "analysis: { group-by: function }"),
            .optional(
                .privacy, .block(privacy), "Privacy", "What editions without names need to know.",
                example: "privacy: { smallest-group: 5 }"),
            .optional(
                .comments, .text, "Comments",
                "The file of comments, where it is not comments.yaml beside the mapping.",
                example: "comments: kommentarer/elvestad.yaml"),
        ])

    static let study = MappingBlock(
        "study", "What the survey is called and the language of everything written.",
        [
            .required(
                .id, .identifier, "Id", "Short name of the study; names the folder of its results.",
                example: "id: kartlegging-2026"),
            .required(
                .title, .wording, "Title", "Name of the study as people read it.",
                example: "title: Boligsosialt arbeid og organisering"),
            .required(
                .language, .word(words(Language.self)), "Language",
                "Language of sheets, messages and reports: nb (bokmål), nn (nynorsk) or en (English).",
                example: "language: nb"),
            .optional(
                .boundary, .wording, "Boundary", "For the reporting statement: how it was decided who belongs.",
                example: "boundary: Kommunen avgjorde selv hvem som hører til"),
            .optional(
                .ethics, .wording, "Ethics", "For the reporting statement: consent, approval, who may see names.",
                example: "ethics: Meldt til Sikt, referanse 000000"),
            .optional(
                .location, .wording, "Location", "For the reporting statement: where the survey was held.",
                example: "location: Tre kommuner på Vestlandet"),
            .optional(
                .period, .wording, "Period", "For the reporting statement: when people answered.",
                example: "period: Mars til mai 2013"),
            .optional(
                .availability, .wording, "Availability", "For the reporting statement: where the data can be had.",
                example: "availability: Kan ikke deles"),
            .optional(
                .citation, .wording, "Citation", "For the reporting statement: how the study is to be cited.",
                example: "citation: Rapport 12/2013"),
        ])

    /// The optional texts of `study`.
    static let statements: [KeyName] = [.boundary, .ethics, .location, .period, .availability, .citation]

    static let network = MappingBlock(
        "network", "One municipality or organisation.",
        [
            .required(
                .id, .identifier, "Id", "Short name of the network; names the folder of its results.",
                example: "id: elvestad"),
            .required(.title, .wording, "Title", "Name as people read it.", example: "title: Elvestad kommune"),
            .optional(
                .language, .word(words(Language.self)), "Language",
                "Language of this network's own results, where it differs from the study's.", example: "language: nn"),
            .optional(
                .alias, .wording, "Alias", "What the network is called in editions without names.",
                example: "alias: Kommune A"),
        ] + askedOnce + [
            .optional(
                .waves, .blocks(wave), "Waves",
                "The network as it was asked several times, the oldest first, in place of responses and roster; one is allowed. "
                    + "respondents and questions of the network hold for every wave that does not say them itself.",
                example: "waves: [{ id: y2024, label: Mai 2024, responses: 2024/svar.csv, roster: 2024/liste.csv }]")
        ],
        rules: [
            .unless(.waves, requires: [.responses, .roster]),
            .when(.waves, forbids: [.responses, .roster, .people]),
        ])

    static let wave = MappingBlock(
        "wave",
        "A network as it was asked at one time. It has files of its own, and roster ids in it are those of its roster.",
        [
            .required(
                .id, .identifier, "Id",
                "Short name of the wave; names the folder of its results within that of the network.",
                example: "id: y2024"),
            .optional(
                .label, .wording, "Label", "Name as people read it. Default: the id.", example: "label: Mai 2024"),
            .optional(
                .language, .word(words(Language.self)), "Language",
                "Language of this wave's own results, where it differs from the network's.", example: "language: nn"),
        ] + askedOnce.map { [.responses, .roster].contains($0.name) ? $0.needed : $0 })

    /// What every network has that was asked once, and every wave of one that was asked several times.
    private static let askedOnce: [MappingKey] = [
        .optional(
            .responses, .pathsOrBlock(responsesFile), "Responses",
            "The raw export of the survey tool: its path, or a block when something about the file must be said. "
                + "Several exports of one survey, such as the pages of the API, are a list of paths and are read as "
                + "one.",
            example: "responses: elvestad/svar.csv"),
        .optional(
            .roster, .pathOrBlock(rosterFile), "Roster",
            "The address list of this network: its path, or a block when something about the file must be said.",
            example: "roster: elvestad/adresseliste.csv"),
        .optional(
            .respondents, .block(respondents), "Respondents",
            "Where this network differs from the block respondents for all.",
            example: "respondents: { match: email, column: c_0001 }"),
        .optional(
            .questions, .namedBlocks(questionOverride), "Questions",
            "Where a question is found differently here: by the id of a relation, an attribute or an affiliation.",
            example: "questions: { contact: { variables: v_11..v_44 } }"),
        .optional(
            .people, .personBlocks(person), "People",
            "What the address list does not say of somebody, by roster id; holds for responses and every question.",
            example: "people: { \"14\": { emails: [ada.lie@example.org], names: [Ada Lie] } }"),
    ]

    static let person = MappingBlock(
        "person", "What the address list does not say of somebody.",
        [
            .optional(
                .emails, .texts, "E-mails", "Further addresses that the person answers from.",
                example: "emails: [ada.lie@example.org]"),
            .optional(
                .names, .texts, "Names", "Further names: as married, as others write it.", example: "names: [Ada Lie]"),
            .optional(
                .left, .flag, "Left",
                "Whether the person has left since the list was made: nobody is asked to call them back. They stay in the "
                    + "network, and count in its response rate. Default false.",
                example: "left: true"),
        ])

    private static let fileDetails: [MappingKey] = [
        .optional(
            .encoding, .text, "Encoding",
            "How the file writes its letters, when the program detects it wrongly: utf-8, utf-16le, utf-16be, "
                + "windows-1252 or another name of an encoding.", example: "encoding: windows-1252"),
        .optional(
            .delimiter, .word([",", ";", "|", "tab", "comma", "semicolon"]), "Delimiter",
            "What stands between two cells, when the program detects it wrongly.", example: "delimiter: \";\""),
        .optional(
            .sheet, .text, "Sheet", "Which sheet of a workbook to read; otherwise the one with the raw data.",
            example: "sheet: Raw Data"),
        .optional(
            .headerRow, .count, "Header row",
            "The row that the headings stand in, where something stands above them. Default: the first that is not blank.",
            example: "header-row: 3"),
    ]

    static let responsesFile = MappingBlock(
        "responses", "An export and what must be said about it.",
        [
            .required(
                .file, .textOrTexts, "File",
                "Path of the export, seen from the mapping file; a list of paths for several exports of one survey.",
                example: "file: nordvik/data.csv"),
            .optional(
                .codebook, .textOrTexts, "Codebook",
                "Path of what the survey tool writes beside the data and says what variables and codes mean: EFS' codebook, "
                    + "SPSS syntax, SurveyXact's structure and labels, REDCap's data dictionary; a list of paths where there are "
                    + "several.",
                example: "codebook: nordvik/kodebok.csv"),
            .optional(
                .format, .word(words(ExportFormat.self)), "Format",
                "The format of the export, when the program detects it wrongly; table for a table of no tool that it knows.",
                example: "format: efs-csv"),
        ] + fileDetails)

    static let rosterFile = MappingBlock(
        "roster-file", "An address list and what must be said about it.",
        [
            .required(
                .file, .text, "File", "Path of the address list, seen from the mapping file.",
                example: "file: nordvik/liste.csv"),
            .optional(
                .columns, .block(columns), "Columns", "Columns that are called something else in this list.",
                example: "columns: { name: Namn }"),
        ] + fileDetails)

    static let rosterColumns = MappingBlock(
        "roster", "Which column of the address list is what.",
        [
            .required(
                .columns, .block(columns), "Columns", "The headings of the columns.",
                example: "columns: { name: Navn, email: E-post }")
        ])

    static let columns = MappingBlock(
        "columns", "Headings in the address list.",
        [
            .optional(
                .id, .text, "Id",
                "Column with a number or code of the person. Without it the e-mail is the id, else the row number. "
                    + "Needed with match: id.",
                example: "id: Nr"),
            .optional(
                .name, .textOrTexts, "Name",
                "Column with the person's name, or the columns with its parts. Needed, here or for all.",
                example: "name: [Fornavn, Etternavn]"),
            .optional(
                .email, .text, "E-mail", "Column with the e-mail address. Needed with match: email.",
                example: "email: E-post"),
        ])

    static let respondents = MappingBlock(
        "respondents", "Which person on the roster a response belongs to.",
        [
            .optional(
                .match, .word(words(RespondentsMapping.Match.self)), "Match",
                "What the responses and the roster have in common. Needed, here or for all.", example: "match: email"),
            .optional(
                .column, .text, "Column",
                "The column or variable of the export that holds it. Without it the format's own respondent column.",
                example: "column: Respondent"),
            .optional(
                .complete, .block(condition), "Complete", "Which responses are complete, when the format does not say.",
                example: "complete: { column: dispcode, values: [\"31\", \"32\"] }"),
            .optional(
                .partial, .block(condition), "Partial", "Which responses were broken off.",
                example: "partial: { column: dispcode, values: [\"22\", \"23\"] }"),
            .optional(
                .exclude, .blockOrBlocks(condition), "Exclude",
                "Which responses do not count, such as tests. Of several conditions in a list, one is enough.",
                example: "exclude: { column: tester, values: [\"1\"] }"),
        ])

    static let condition = MappingBlock(
        "condition", "Responses whose cell in a column holds one of some values.",
        [
            .required(.column, .text, "Column", "Column or variable of the export.", example: "column: dispcode"),
            .required(
                .values, .textsOrWord("any"), "Values",
                "What the cell holds, as it stands in the export; any, without brackets, for a cell that is filled.",
                example: "values: [\"31\", \"32\"]"),
        ])

    static let scale = MappingBlock(
        "scale", "What the answers of a question mean.",
        [
            .required(
                .levels, .blocks(level), "Levels", "The answers that are a tie, strongest first.",
                example: "levels: [{ id: daily, label: Daglig, answers: [Daglig, \"1\"] }]"),
            .optional(
                .noTie, .texts, "No tie",
                "The answers that mean no contact. May be left out where blank: no-tie says it all.",
                example: "no-tie: [Aldri, \"5\"]"),
            .optional(
                .missing, .texts, "Missing",
                "Answers that say no more than that it is not known, such as don't know: asked, and no answer. Values that "
                    + "an SPSS file declares missing need not be listed.",
                example: "missing: [Vet ikke, \"-99\"]"),
            blankKey,
        ])

    private static let blankKey: MappingKey = .optional(
        .blank, .word(words(ScaleMapping.Blank.self)), "Blank",
        "What an item means that was shown and left empty: no-tie or unanswered. not-asked: an empty cell is an item that "
            + "was not shown, where the export has another sign for one that was left. "
            + "Needed as soon as the data has one in a format that cannot tell them apart.",
        example: "blank: unanswered")

    private static func choice(_ name: String, _ description: String, example: String) -> MappingBlock {
        MappingBlock(name, description, answerKeys(example: example))
    }

    private static func answerKeys(example: String) -> [MappingKey] {
        [
            .required(
                .id, .identifier, "Id", "Short name; stands in file names and columns.", example: "id: \(example)"),
            .required(.label, .wording, "Label", "Text as people read it in tables and pictures.", example: "label: …"),
            .required(
                .answers, .texts, "Answers", "The answers in the export that mean this: texts, codes or both.",
                example: "answers: [\"1\"]"),
        ]
    }

    static let level = choice("level", "One level of a scale.", example: "daily")
    static let value = MappingBlock(
        "value", "One value of an attribute.",
        answerKeys(example: "tildeling") + [
            .optional(
                .name, .wording, "Name",
                "What the label is short for, where codes are explained. Default: the label where it stands in several languages, else the first answer in words.",
                example: "name: Tildeling av kommunale boliger"),
            .optional(
                .notAGroup, .flag, "Not a group",
                "Says nothing that people have in common (“none of these”, “other”): kept as an answer, but no function with a "
                    + "network, a colour, holes and sentences of its own.",
                example: "not-a-group: true"),
        ])
    static let body = choice("body", "A board or an office that is contacted but does not answer.", example: "ordforer")

    static let kind = MappingBlock(
        "kind", "A kind of contact with a body.",
        answerKeys(example: "informs") + [
            .required(
                .direction, .word(words(AffiliationKind.Direction.self)), "Direction",
                "Which way the information goes: to-body, from-body or both.", example: "direction: to-body")
        ])

    /// The ways to name a question. Those that fit the export's format are used.
    static let reference: [MappingKey] = [
        .optional(
            .question, .text, "Question", "The question's text, or how it begins.",
            example: "question: Hvor ofte har du kontakt med"),
        .optional(
            .number, .count, "Number", "The question's number in the questionnaire (Essentials).", example: "number: 5"),
        .optional(
            .variables, .variables, "Variables",
            "The question's variables or headings, first..last or a list, where the export has no text of the question.",
            example: "variables: v_11..v_44"),
        .optional(
            .questionID, .text, "Question id", "The question's id in the API of Essentials.",
            example: "question-id: 88324682"),
    ]

    static let rowsKey: MappingKey = .optional(
        .rows, .rows, "Rows",
        "Who or what stands in row 1, 2, … where the export has row numbers only: ids in order, or roster.",
        example: "rows: roster")

    static let itemKeys: [MappingKey] = [
        .optional(
            .items, .itemTable, "Items",
            "Item text: roster id, for items that do not match a name on the roster by themselves.",
            example: "items: { \"Ada H.\": \"12\" }"),
        .optional(
            .nobody, .texts, "Nobody", "Items that are no person, such as «none of these».",
            example: "nobody: [Ingen av disse]"),
    ]

    /// For questions with boxes that are ticked or not.
    static let tickKeys: [MappingKey] = [
        .optional(
            .ticked, .texts, "Ticked",
            "What stands in a box that is ticked, where it is neither 1, TRUE nor the option's own text.",
            example: "ticked: [Valgt]"),
        .optional(
            .notTicked, .texts, "Not ticked",
            "What stands in a box that is not ticked, where it is neither empty, 0 nor FALSE.",
            example: "not-ticked: [Ikke valgt]"),
        .optional(
            .missing, .texts, "Missing",
            "What stands in a box of which it is not known whether it is ticked, such as «don't know».",
            example: "missing: [Vet ikke]"),
    ]

    private static let nameKeys: [MappingKey] = [
        .required(.id, .identifier, "Id", "Short name; stands in file names and columns.", example: "id: contact"),
        .required(.label, .wording, "Label", "Name as people read it.", example: "label: Kontakt"),
    ]

    static let questionOverride = MappingBlock(
        "question-override", "How a question is found in one network, and what its cells mean there.",
        reference + [
            .optional(
                .scale, .reference, "Scale", "The scale that the question was asked with here, where it is another.",
                example: "scale: contact-2024"), rowsKey,
        ] + itemKeys + [blankKey] + tickKeys)

    static let relation = MappingBlock(
        "relation", "A question about ties from person to person.",
        nameKeys + reference + [
            .required(
                .layout, .word(layouts(.rosterMatrix, .rosterChoice, .nominations)), "Layout",
                "What the question looks like in the export.", example: "layout: roster-matrix"),
            .optional(
                .scale, .reference, "Scale", "The scale that says what the answers mean; without one a tick is a tie.",
                example: "scale: contact"),
            .optional(
                .reciprocity, .word(["expected", "not-expected"]), "Reciprocity",
                "Whether both should report the tie: expected or not-expected. Only where it is expected are differing "
                    + "reports findings. Default not-expected.",
                example: "reciprocity: expected"),
            rowsKey,
        ] + itemKeys + tickKeys,
        rules: [
            .when(.layout, layouts(.rosterMatrix), requires: [.scale]),
            .when(.layout, layouts(.nominations), forbids: [.rows, .ticked, .notTicked, .missing]),
        ])

    static let attribute = MappingBlock(
        "attribute", "A fact about a person: a column of the roster, or a question.",
        nameKeys + [
            .optional(
                .column, .text, "Column", "Column of the roster that holds it.", example: "column: Enhet")
        ] + reference + [
            .optional(
                .layout, .word(layouts(.multipleChoice, .singleChoice, .text)), "Layout",
                "What the question looks like in the export.", example: "layout: multiple-choice"),
            .optional(
                .values, .blocks(value), "Values", "The answers and the short texts that stand for them.",
                example: "values: [{ id: tildeling, label: Tildeling, answers: [Tildeling av bolig] }]"),
            .optional(
                .combinations, .blocks(combination), "Combinations",
                "One short text for a person who has several values.",
                example: "combinations: [{ label: Økonomi II, of: [okonomiraad, okonomi-vm] }]"),
        ] + tickKeys,
        rules: [
            .when(
                .column,
                forbids: [
                    .question, .number, .variables, .questionID, .layout, .combinations, .ticked, .notTicked, .missing,
                ]),
            .when(.layout, layouts(.multipleChoice, .singleChoice), requires: [.values]),
            .when(.layout, layouts(.singleChoice), forbids: [.combinations, .ticked, .notTicked, .missing]),
            .when(.layout, layouts(.text), forbids: [.values, .combinations, .ticked, .notTicked, .missing]),
        ])

    static let combination = MappingBlock(
        "combination", "One short text for a person who has several values.",
        [
            .required(.label, .wording, "Label", "The short text.", example: "label: Økonomi II"),
            .required(
                .of, .references, "Of", "Ids of the values, two or more.", example: "of: [okonomiraad, okonomi-vm]"),
        ])

    static let affiliation = MappingBlock(
        "affiliation", "A question about contact from person to body.",
        nameKeys + reference + [
            .required(
                .layout, .word(layouts(.bodyMatrix)), "Layout", "What the question looks like in the export.",
                example: "layout: body-matrix"),
            rowsKey,
            .required(
                .kinds, .blocks(kind), "Kinds", "The kinds of contact that can be ticked.",
                example: "kinds: [{ id: informs, label: Informerer, answers: [Informerer], direction: to-body }]"),
        ] + tickKeys)

    static let checks = MappingBlock(
        "checks", "When the program warns and when it fails.",
        [
            .optional(
                .responseRate, .share, "Response rate", "Warn below this share of answers, 0 to 1. Default 0.8.",
                example: "response-rate: 0.8"),
            .optional(
                .failOn, .word(["error", "warning"]), "Fail on",
                "The weakest finding that makes the exit status 1. Default error.", example: "fail-on: error"),
            .optional(
                .callBack, .block(callBack), "Call back", "Who is called back and warned about.",
                example: "call-back: { missing-at-most: 0.1 }"),
        ])

    static let callBack = MappingBlock(
        "call-back", "Who is called back and warned about.",
        [
            .optional(
                .missingAtMost, .share, "Missing at most",
                "Up to this share of items left open, 0 to 1, nobody is called back or warned about. Whoever broke off (the "
                    + "export says so, or a whole relation has no answer) always is. Default 0.1.",
                example: "missing-at-most: 0.1")
        ])

    static let analysis = MappingBlock(
        "analysis", "Choices that the figures depend on.",
        [
            .optional(
                .groupBy, .reference, "Group by", "The attribute that function tables, colours and labels use.",
                example: "group-by: function"),
            .optional(
                .symmetrise, .word(words(SymmetrisingRule.self)), "Symmetrise",
                "How two reports about a pair become one tie, for measures that need it. Default maximum.",
                example: "symmetrise: maximum"),
            .optional(
                .measures, .word(words(MeasureScope.self)), "Measures",
                "How much is computed: all, or only degrees and what is counted pair by pair. degrees leaves out components, "
                    + "betweenness, closeness, communities, ideal forms and whatever else follows ties beyond a person's own "
                    + "contacts. run --measures does the same for one run. Default all.",
                example: "measures: degrees"),
        ])

    static let privacy = MappingBlock(
        "privacy", "What editions without names need to know.",
        [
            .optional(
                .smallestGroup, .count, "Smallest group",
                "The fewest persons that may share a value or a combination of values in an anonymous edition; rarer "
                    + "values become one, numbers become intervals. Default 3.",
                example: "smallest-group: 5"),
            .optional(
                .singledOut, .word(["warn", "leave-out"]), "Singled out",
                "What becomes of values whose combination fewer persons share: warn, or leave-out, which leaves the "
                    + "cells empty and counts them. Default warn.",
                example: "singled-out: leave-out"),
            .optional(
                .rosterIDs, .word(["network", "study"]), "Roster ids",
                "Whether a roster id is a person's within its network, or the same person's in all networks, as when "
                    + "each wave is a network. E-mail addresses are always the same person's. Default network.",
                example: "roster-ids: study"),
        ])

    /// Every block that can be reached from the file, each once, in reading order.
    package static let allBlocks = file.withInner

    static func words<Words: CaseIterable & RawRepresentable>(_ type: Words.Type) -> [String]
    where Words.RawValue == String {
        type.allCases.map(\.rawValue)
    }

    private static func layouts(_ layouts: QuestionLayout...) -> [String] { layouts.map(\.rawValue) }
}
