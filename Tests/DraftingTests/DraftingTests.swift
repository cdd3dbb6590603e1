import Findings
import Foundation
import TestSupport
import Testing

@testable import Drafting

@Suite struct FrequencyWordsTests {
    @Test(arguments: [
        ["Flere ganger om dagen", "Daglig", "Ukentlig", "Annenhver uke", "Månedlig", "Årlig"],
        ["Fleire gonger i veka", "Kvar veke", "Kvar månad"],
        ["Varje dag", "Varje vecka", "En gång i månaden"],
        ["Dagligt", "Flere gange om ugen", "Ugentligt", "Månedligt"],
        ["Several times a day", "Daily", "Once a week", "Every month", "Yearly"],
        ["Täglich", "Mehrmals im Monat", "Monatlich", "Jährlich"],
        ["Svært ofte", "Ofte", "Av og til"], ["1 = Daglig", "2 = Ukentlig", "3. Månedlig"],
    ])
    func `a scale of known words is put in order, the most often first`(words: [String]) {
        let scale = ScaleGuess(words.shuffled() + ["Aldri"])
        #expect(scale.levels.map(\.texts) == words.map { [$0] })
        #expect(scale.noTie == ["Aldri"])
        #expect(scale.unknown.isEmpty)
    }

    @Test(arguments: [
        ["Daglig", "Daglig eller sjeldnere – men noe"], ["Daglig", "Ofte"], ["Venn", "Bestevenn"], ["1", "2", "3"],
        ["Ukentlig eller månedlig", "Daglig"], ["Svært enig", "Enig"],
    ])
    func `the order of a scale with an unknown word is not guessed`(words: [String]) {
        let scale = ScaleGuess(words + ["Ingen kontakt"])
        #expect(scale.levels.isEmpty)
        #expect(scale.unknown == words)
        #expect(scale.noTie == ["Ingen kontakt"])
    }

    @Test(arguments: [
        "Sjeldnere", "sjeldnare", "Mer sällan", "Sjældnere", "Less often", "Seltener", "Sjeldnere enn månedlig",
    ])
    func `whether less often is a tie is left open`(word: String) {
        let scale = ScaleGuess(["Daglig", word])
        #expect(scale.doubtful == [word])
        #expect(scale.levels.count == 1)
    }

    @Test(arguments: [
        "Vet ikke", "Veit ikkje", "Don't know", "Weiß nicht", "Ønsker ikke å svare", "Ikke aktuelt", "9 = Vet ikke",
    ])
    func `an answer that only says that it is not known is missing, never a level`(text: String) {
        let scale = ScaleGuess(["Daglig", "Ukentlig", text, "Aldri"])
        #expect(scale.missing == [text])
        #expect(scale.levels.map(\.texts) == [["Daglig"], ["Ukentlig"]] && scale.noTie == ["Aldri"])
        #expect(scale.unknown.isEmpty && scale.doubtful.isEmpty)
    }

    @Test func `wordings of two languages for one frequency are one level`() {
        #expect(
            ScaleGuess(["Ukentlig", "Daglig", "Kvar dag", "Kvar veke"]).levels.map(\.texts) == [
                ["Daglig", "Kvar dag"], ["Ukentlig", "Kvar veke"],
            ])
    }
}

@Suite struct DraftNamesTests {
    @Test func `ids are made of texts by transliteration and are unique`() {
        var names = DraftNames(reserved: ["status"])
        #expect(
            names.id("Hvor ofte har du kontakt med disse om boligsosialt arbeid?", else: "x")
                == "hvor-ofte-har-du-kontakt-med")
        #expect(names.id("Økonomisk rådgivning (Ærlig)", else: "x") == "okonomisk-radgivning-aerlig")
        #expect(names.id("6–10 år", else: "value") == "value-6-10-ar")
        #expect(names.id("Status", else: "x") == "status-2")
        #expect(names.id("Москва", else: "value") == "value")
        #expect(names.id("Москва", else: "value") == "value-2")
    }

    @Test func `a study is called after what says most, and after nothing that every study has`() {
        func id(_ files: [String], in folder: String) -> String? { StudyName(files: files, folder: folder).id }
        #expect(id(["elvestad.csv"], in: "/home/eva") == "elvestad")
        #expect(id(["svar.csv"], in: "/home/eva/boligsosial-2013") == "boligsosial-2013")
        #expect(id(["housing/a/svar.csv", "housing/b/svar.csv"], in: "/home") == "housing")
        #expect(id(["a/svar.csv", "b/svar.csv"], in: "/srv/housing/data") == "housing")
        #expect(id(["Downloads/export-2024.csv"], in: "/tmp") == nil)
        #expect(id(["data 2.csv"], in: "/") == nil)
        #expect(StudyName(files: ["svar.csv"], folder: "/x/Bolig_og nærmiljø").title == "Bolig og nærmiljø")
    }

    @Test func `networks are called after their folders where those differ`() {
        #expect(DraftNames.networks(["a/svar.csv", "b/svar.csv"]) == ["a", "b"])
        #expect(DraftNames.networks(["a/nord.csv", "a/sor.xml"]) == ["nord", "sor"])
        #expect(DraftNames.networks(["nord.csv"]) == ["nord"])
    }

    @Test func `a text is quoted so that YAML reads the same text`() throws {
        #expect(YAMLText.quoted("Si \"ja\": #1\n\\ æ\u{7}") == "\"Si \\\"ja\\\": #1\\n\\\\ æ\\u0007\"")
    }
}

@Suite struct OptionListTests {
    @Test func `options of two languages are joined when few letters differ`() {
        var list = OptionList(["Tildeling av boliger", "Drift"])
        list.join(["Drift", "Tildeling av bustader"], isOrdered: false)
        #expect(list.options == [["Tildeling av boliger", "Tildeling av bustader"], ["Drift"]])
        #expect(list.wasGuessed)
    }

    @Test func `options that have nothing in common stay apart`() {
        var list = OptionList(["Bolig", "Drift"])
        list.join(["Drift", "Planlegging av kommunens arealer", "Annet"], isOrdered: true)
        #expect(list.options.count == 4)
        #expect(!list.wasGuessed)
    }
}

/// `init` on surveys small enough to read.
@Suite struct StudyDraftTests {
    static func draft(roster: String, answers: String, language: Language = .en) throws -> String {
        let survey = try Survey(roster: roster, answers: answers)
        return try StudyDraft(
            files: [survey.folder + "/answers.csv"], rosters: [survey.folder + "/roster.csv"], language: language
        ).mapping
    }

    static let roster = """
        Name       | No | E-mail           | Unit | Phone
        Ada Hansen | 1  | ada@example.org  | Plan | 11223344
        Bo Berg    | 2  | bo@example.org   | Plan | 11223345
        Cato Lie   | 3  | cato@example.org | NAV  | 11223346
        """

    @Test func `a matrix without blanks needs no decision at all`() throws {
        let draft = try Self.draft(
            roster: Self.roster,
            answers: """
                Respondent       | Date             | 1.1: How often: Hansen, Ada | 1.2: How often: Berg, Bo | 1.3: How often: Lie, Cato
                ada@example.org  | 01.03.2024 10:00 |                             | Daily                    | Weekly
                bo@example.org   | 01.03.2024 10:00 | Daily                       |                          | Never
                cato@example.org | 01.03.2024 10:00 | Weekly                      | Never                    |
                """)
        #expect(!draft.contains(":  # TODO"))
        #expect(draft.contains("columns: { id: \"No\", name: \"Name\", email: \"E-mail\" }"))
        #expect(draft.contains("{ id: daily, label: \"Daily\", answers: [\"Daily\"] }"))
        #expect(draft.contains("no-tie: [\"Never\"]"))
        #expect(draft.contains("column: \"Unit\""))
        #expect(!draft.contains("column: \"Phone\""))
        #expect(!draft.contains("blank:"))
    }

    @Test func `typed names become nominations`() throws {
        let draft = try Self.draft(
            roster: Self.roster,
            answers: """
                Respondent       | Date             | 1.1: Who helps: Name 1 | 1.2: Who helps: Name 2
                ada@example.org  | 01.03.2024 10:00 | bo berg                | Lie, Cato
                bo@example.org   | 01.03.2024 10:00 | Ada Hansen             |
                """)
        #expect(draft.contains("layout: nominations"))
        #expect(!draft.contains("bo berg"))
    }

    @Test(arguments: [
        "Vet ikke", "Veit ikkje", "Don\u{2019}t know", "Vet ej", "Prefer not to say", "Wei\u{DF} nicht", "Usikker",
    ])
    func `not knowing is neither a tie nor none`(words: String) throws {
        for others in [["Daily", "Never"], ["Friend", "Acquaintance"]] {
            let scale = ScaleGuess(others + [words])
            #expect(scale.missing == [words])
            #expect(!(scale.unknown + scale.noTie + scale.levels.flatMap(\.texts)).contains(words))
        }
        let draft = try Self.draft(
            roster: Self.roster,
            answers: """
                Respondent       | Date             | 1.1: How often: Hansen, Ada | 1.2: How often: Berg, Bo | 1.3: How often: Lie, Cato
                ada@example.org  | 01.03.2024 10:00 |                             | Daily                    | \(words)
                bo@example.org   | 01.03.2024 10:00 | Daily                       |                          | Never
                """)
        #expect(draft.contains("    missing: [\(YAMLText.quoted(words))]\n"), "\(draft)")
    }

    @Test(arguments: [
        ("Valgt", "Ikke valgt", true), ("ja", "nei", true), ("SANN", "USANN", false), ("1,0", "0,0", false),
    ])
    func `boxes that are filled with words are boxes, and words that a run would ask about are listed`(
        ticked: String, not: String, isListed: Bool
    ) throws {
        let draft = try Self.draft(
            roster: Self.roster,
            answers: """
                Respondent       | Date             | 1: Ada Hansen | 1: Bo Berg | 1: Cato Lie | 2: Plan    | 2: Build
                ada@example.org  | 01.03.2024 10:00 | \(not)        | \(ticked)  | \(not)      | \(ticked)  | \(not)
                bo@example.org   | 01.03.2024 10:00 | \(ticked)     | \(not)     | \(not)      | \(not)     | \(ticked)
                """)
        #expect(draft.contains("layout: roster-choice") && draft.contains("layout: multiple-choice"), "\(draft)")
        let lines = "    ticked: [\(YAMLText.quoted(ticked))]\n    not-ticked: [\(YAMLText.quoted(not))]\n"
        #expect(draft.components(separatedBy: lines).count == (isListed ? 3 : 1), "\(draft)")
    }

    @Test func `several people typed into one box are nominations as well`() throws {
        let draft = try Self.draft(
            roster: Self.roster,
            answers: """
                Respondent       | Date             | 1.1: Who helps: Name 1     | 1.2: Who helps: Name 2
                ada@example.org  | 01.03.2024 10:00 | bo berg; Lie, Cato         | ingen andre
                bo@example.org   | 01.03.2024 10:00 | 1. Ada Hansen (Plan)       | 2) Cato Lie
                cato@example.org | 01.03.2024 10:00 | Ada Hansen og Bo Berg      | nobody else I know
                """)
        #expect(draft.contains("layout: nominations"), "\(draft)")
        #expect(!draft.contains("bo berg") && !draft.contains("nobody else"))
    }

    @Test func `ticks without zeros need a decision about blanks`() throws {
        let draft = try Self.draft(
            roster: Self.roster,
            answers: """
                Respondent       | Date             | 1: Ada Hansen | 1: Bo Berg | 1: Cato Lie | 1: None of these
                ada@example.org  | 01.03.2024 10:00 |               | 1          |             |
                bo@example.org   | 01.03.2024 10:00 |               |            |             | 1
                """)
        #expect(draft.contains("layout: roster-choice"))
        #expect(draft.contains("    blank:  # TODO"))
        #expect(draft.contains("nobody: [\"None of these\"]"))
    }

    @Test func `rows that have numbers only ask for their bodies`() throws {
        let draft = try Self.draft(
            roster: Self.roster,
            answers: """
                Respondent      | Date             | 1: Ada Hansen | 1: Bo Berg | 1: Cato Lie | 2.1: 1_Informs | 2.1: 1_Discusses | 2.2: 2_Informs | 2.2: 2_Discusses
                ada@example.org | 01.03.2024 10:00 | 0             | 1          | 0           | 1              | 0                | 0              | 1
                """)
        #expect(draft.contains("rows: [body-1, body-2]"))
        #expect(draft.components(separatedBy: "    label:  # TODO").count == 3)
        #expect(draft.components(separatedBy: "direction:  # TODO").count == 3)
    }

    @Test(arguments: ["Moe, Eva (2)", "2 Eva Moe", "Eva Moe [2]", "nr. 2: E. Moe", "Ada Hansson – 2"])
    func `a number in an item that is an id on the list leads the proposal`(item: String) throws {
        let draft = try Self.draft(
            roster: Self.roster,
            answers: """
                Respondent       | Date             | 1.1: How often: Hansen, Ada | 1.2: How often: \(item) | 1.3: How often: Lie, Cato
                ada@example.org  | 01.03.2024 10:00 |                             | Daily                    | Weekly
                cato@example.org | 01.03.2024 10:00 | Weekly                      | Never                    |
                """)
        #expect(draft.contains("# \(YAMLText.quoted(item)): \"2\""), "\(draft)")
    }

    @Test func `a number in an item that is nobody's id proposes nobody`() throws {
        let draft = try Self.draft(
            roster: Self.roster,
            answers: """
                Respondent       | Date             | 1.1: How often: Hansen, Ada | 1.2: How often: Section 7 | 1.3: How often: Lie, Cato
                ada@example.org  | 01.03.2024 10:00 |                             | Daily                    | Weekly
                """)
        #expect(draft.contains("# \"Section 7\": \"?\""), "\(draft)")
    }

    @Test func `a question about few of the people on the list is a relation to decide about, no attribute`() throws {
        let draft = try Self.draft(
            roster: Self.roster,
            answers: """
                Respondent       | Date             | 1: Ada Hansen | 1: Bo Berg | 1: Eva Moe | 1: Finn Nes | 1: Gro Os
                ada@example.org  | 01.03.2024 10:00 | 0             | 1          | 1          | 1           | 0
                bo@example.org   | 01.03.2024 10:00 | 1             | 0          | 0          | 0           | 1
                """)
        #expect(draft.contains("  # Check: 2 of 5 items are people on the address list."))
        #expect(draft.contains("layout: roster-choice"))
        #expect(draft.contains("    items:  # TODO"))
    }

    @Test func `a matrix of people with odd answers is a relation all the same, without the answers`() throws {
        let draft = try Self.draft(
            roster: Self.roster,
            answers: """
                Respondent       | Date             | 1.1: How often: Hansen, Ada | 1.2: How often: Berg, Bo | 1.3: How often: Lie, Cato
                {"id":"a"}       | {"id":"b"}       | {"id":"c"}                  | {"id":"d"}               | {"id":"e"}
                ada@example.org  | 01.03.2024 10:00 |                             | Daily                    | Weekly
                bo@example.org   | 01.03.2024 10:00 | Daily                       |                          | call me at 5!
                """)
        #expect(draft.contains("layout: roster-matrix"))
        #expect(draft.contains("answers: [\"Daily\"]") && draft.contains("answers: [\"Weekly\"]"))
        #expect(!draft.contains("call me") && !draft.contains("{\"id"))
    }

    @Test func `a relation that one network does not ask is left to decide, not left out`() throws {
        let one = try Survey(
            roster: Self.roster,
            answers: """
                Respondent       | Date             | 1.1: How often: Hansen, Ada | 1.2: How often: Berg, Bo | 1.3: How often: Lie, Cato | 2.1: Trust: Hansen, Ada | 2.2: Trust: Berg, Bo | 2.3: Trust: Lie, Cato
                ada@example.org  | 01.03.2024 10:00 |                             | Daily                    | Weekly                    |                         | Yes                  | No
                """)
        let other = try Survey(
            roster: Self.roster,
            answers: """
                Respondent       | Date             | 1.1: How often: Hansen, Ada | 1.2: How often: Berg, Bo | 1.3: How often: Lie, Cato
                ada@example.org  | 01.03.2024 10:00 |                             | Daily                    | Weekly
                """)
        for (first, second) in [(one, other), (other, one)] {
            let draft = try StudyDraft(
                files: [first, second].map { $0.folder + "/answers.csv" },
                rosters: [first.folder + "/roster.csv"], language: .en
            ).mapping
            #expect(draft.components(separatedBy: "layout: roster-matrix").count == 3, "\(draft)")
            #expect(draft.components(separatedBy: "        question:  # TODO not found").count == 2, "\(draft)")
        }
    }

    @Test func `headings below a title are found, and the mapping says where they stand`() throws {
        let survey = try Survey(
            roster: "People of the survey, March 2024 | | | |\n" + Self.roster,
            answers: """
                Export of March 2024 | | | |
                Respondent       | Date             | 1.1: How often: Hansen, Ada | 1.2: How often: Berg, Bo | 1.3: How often: Lie, Cato
                ada@example.org  | 01.03.2024 10:00 |                             | Daily                    | Weekly
                """)
        let draft = try StudyDraft(
            files: [survey.folder + "/answers.csv"], rosters: [survey.folder + "/roster.csv"], language: .en,
            folder: survey.folder
        ).mapping
        #expect(draft.contains("responses: { file: \"answers.csv\", header-row: 2 }"), "\(draft)")
        #expect(draft.contains("roster: { file: \"roster.csv\", header-row: 2 }"), "\(draft)")
        #expect(draft.contains("layout: roster-matrix") && draft.contains("name: \"Name\""), "\(draft)")
    }

    @Test func `boxes for each answer in as many rows as there are people are a relation, without names for anybody`()
        throws
    {
        let draft = try Self.draft(
            roster: Self.roster,
            answers: """
                Respondent       | Date             | 1.1: 1_Daily | 1.1: 1_Never | 1.2: 2_Daily | 1.2: 2_Never | 1.3: 3_Daily | 1.3: 3_Never
                ada@example.org  | 01.03.2024 10:00 | 0            | 0            | 1            | 0            | 0            | 1
                """)
        #expect(draft.contains("layout: roster-matrix") && draft.contains("    rows:  # TODO"), "\(draft)")
        #expect(draft.contains("answers: [\"Daily\"]") && draft.contains("no-tie: [\"Never\"]"))
        #expect(!draft.contains("body-matrix"))
    }

    @Test func `rows that may be people are asked about where nothing says how often`() throws {
        let draft = try Self.draft(
            roster: Self.roster,
            answers: """
                Respondent       | Date             | 1.1: 1_Informs | 1.1: 1_Discusses | 1.2: 2_Informs | 1.2: 2_Discusses | 1.3: 3_Informs | 1.3: 3_Discusses
                ada@example.org  | 01.03.2024 10:00 | 0              | 0                | 1              | 0                | 0              | 1
                """)
        #expect(draft.contains("layout: body-matrix"))
        #expect(draft.contains("  # Check: the question has 3 rows without names"), "\(draft)")
    }

    @Test func `among several people of one name the one whose row says the rest leads the proposal`() throws {
        let draft = try Self.draft(
            roster: """
                Name       | No | E-mail           | Unit
                Ada Hansen | 1  | ada@example.org  | Plan
                Bo Berg    | 2  | bo@example.org   | Plan
                Ada Hansen | 3  | ada2@example.org | Health and care
                """,
            answers: """
                Respondent       | Date             | 1.1: How often: Hansen, Ada (Health and care) | 1.2: How often: Berg, Bo | 1.3: How often: Ada Hansen
                ada@example.org  | 01.03.2024 10:00 | Daily                                        | Daily                    | Weekly
                """)
        #expect(draft.contains("# \"Hansen, Ada (Health and care)\": \"3\"  # or 1"), "\(draft)")
        #expect(draft.contains("# \"Ada Hansen\": \"1\"  # or 3"), "\(draft)")
    }

    @Test func `the respondent is found as a run finds people, by addresses from a mail program too`() throws {
        let draft = try Self.draft(
            roster: Self.roster,
            answers: """
                Respondent                    | Date             | 1.1: How often: Hansen, Ada | 1.2: How often: Berg, Bo | 1.3: How often: Lie, Cato
                Ada Hansen <Ada@Example.org>  | 01.03.2024 10:00 |                             | Daily                    | Weekly
                mailto:bo@example.org         | 01.03.2024 10:00 | Daily                       |                          | Never
                """)
        #expect(draft.contains("respondents:\n  match: email\n"))
        // Each left the own row only.
        #expect(!draft.contains("blank:"), "\(draft)")
    }

    @Test func `numbers whose meaning nobody knows stand in their own order`() {
        #expect(
            ScaleGuess(["Friend", "10", "2", "Colleague", "1"]).unknown == ["1", "2", "10", "Friend", "Colleague"])
    }

    @Test func `without a roster the roster is what is left to do`() throws {
        let survey = try Survey(
            roster: Self.roster,
            answers: """
                Respondent      | Date             | 1.1: How often: Hansen, Ada | 1.2: How often: Berg, Bo | 1.3: How often: Lie, Cato | 1.4: How often: Moe, Eva
                ada@example.org | 01.03.2024 10:00 |                             | Daily                    | Daily                     | Daily
                bo@example.org  | 01.03.2024 10:00 | Daily                       |                          | Daily                     | Daily
                """)
        let draft = try StudyDraft(files: [survey.folder + "/answers.csv"], rosters: [], language: .nb).mapping
        #expect(draft.contains("    roster:  # TODO"))
        #expect(draft.contains("layout: roster-matrix"))
    }
}
