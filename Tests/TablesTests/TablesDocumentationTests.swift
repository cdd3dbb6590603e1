import Analysis
import Findings
import Foundation
import NetworkModel
import Tables
import TestSupport
import Testing

/// docs/tables.md is made from the list of tables, so it cannot drift from them.
@Suite struct TablesDocumentationTests {
    private static let path = Outside.root + "/docs/tables.md"

    @Test func `docs/tables.md lists every table and column`() throws {
        let current = Self.document
        if ProcessInfo.processInfo.environment["BROBYGGER_RENEW"] != nil {
            try Data(current.utf8).write(to: URL(fileURLWithPath: Self.path))
            Issue.record("docs/tables.md was renewed; look at it and run the tests without BROBYGGER_RENEW.")
        }
        let text = try? String(contentsOfFile: Self.path, encoding: .utf8)
        #expect(text == current, "Renew it: BROBYGGER_RENEW=1 swift test --filter TablesDocumentationTests")
    }

    private static var document: String {
        """
        # Tables for other programs

        Made from the program's own list of tables (`DataTableList`). Each network's folder has `tables/`: the tables as CSV and
        `datapackage.json`, which describes them as a [Frictionless Data Package](https://datapackage.org) in the language of
        the network's results, with how many rows each has. The study's folder has `study.sav`. `run --only tables` writes these and nothing else.

        - UTF-8 without a byte order mark, commas, decimal points, quotes where they are needed (RFC 4180). **A cell is empty where nothing
          is known, and only there**: a 0 is an answer or a count. Nothing is put in front of a text that a spreadsheet would compute
          (`=`, `+`, `-`, `@`): open these files in programs, and workbook.xlsx in a spreadsheet.
        - Every table begins with `study`, `network` and `wave` and has the same columns in every network of a study, so that one pattern
          reads the tables of hundreds: `Exports/STUDY/**/tables/pairs.csv`.
        - Ids are those of study.json and the mapping. They are text, whatever they look like: `007` is not 7. Read them as text,
          and `NA`, `null` and the like as what they say: `na = ""` in readr, `keep_default_na=False, na_values=[""]` in pandas,
          `types = {'from': 'VARCHAR', 'to': 'VARCHAR'}` in DuckDB. The readers below do.
        - In editions without names persons go by their codes, and the columns `source_file`, `source_row`, `source_column` and
          `number_in_all_waves` are not there. In a pseudonymous edition a person has one code in all waves; in an anonymous one nobody
          can be followed.

        | table | a row per | key |
        |---|---|---|
        \(DataTableList.all.map { table in
            row(["`\(table.file)`", table.meaning.en, table.key.map { "`\($0)`" }.joined(separator: ", ")])
        }.joined(separator: "\n"))

        ## What a row says

        Of these, `study`, `network` and `wave` stand in every table:

        \(columns(Array(DataTableList.all[0].columns(shape).prefix(3))))

        \(DataTableList.all.map { table in
            """
            ### \(table.file)

            \(table.meaning.en)

            \(columns(Array(table.columns(shape).dropFirst(3))))
            """
        }.joined(separator: "\n\n"))

        \(rest)
        """
    }

    /// What a study with these two attributes has.
    private static var shape: TableShape {
        var network = Network(id: "town", title: "Town", persons: [])
        network.attributes = [
            Attribute(id: "unit", label: "Unit"),
            Attribute(
                id: "function", label: "Function",
                options: [AttributeOption(id: "plan", label: "Plan", name: "Planning")],
                allowsSeveral: true),
            Attribute(
                id: "tenure", label: "Tenure",
                options: [AttributeOption(id: "to-5", label: "0–5", name: "Up to five years")]),
        ]
        return TableShape(Study(id: "study", title: "", language: .en, networks: [network]))
    }

    private static func columns(_ columns: [DataColumn]) -> String {
        (["| column | type | meaning | values |", "|---|---|---|---|"]
            + columns.map { column in
                row([
                    "`\(column.name)`", column.kind.rawValue, column.meaning.en,
                    column.values.map { "`\($0)`" }.joined(separator: ", "),
                ])
            }).joined(separator: "\n")
    }

    private static func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }

    private static let rest = """
        In `actors.csv`, `unit`, `function`, `function_plan` and `tenure` are examples: the mapping's attributes stand there under their ids, with
        underscores for hyphens (and `attribute_` in front where the table has such a column of its own). In an anonymous edition an
        option that was merged with others in one network is empty there.

        ## Large networks

        `pairs.csv` has a row for every ordered pair as long as the rows of all relations together are no more than a spreadsheet
        holds (1,048,575); so has `affiliations.csv`. In a larger network only those pairs have rows that are not as most of the
        person's are (all ties among them), and the column `unlisted` of `answers.csv` says in which state the rest is. Nothing is lost:
        the two together are every pair's state. A finding and the description in datapackage.json say that it is so; the readers fill
        the rest in.

        ## study.sav

        A row per person of the whole study (of each wave, where there are waves), in the study's language: `network`, `wave`, `id`,
        `label`, `status`, `items_asked`, `items_answered`; the attributes, with one variable of 0 and 1 for each option of those that can
        have several; for each relation whether the person answered (`contact_response`) and every measure of each level
        (`contact_weekly_outdegree`: the relation, the level, the measure as in GraphML without `sna_`); for each question about bodies a
        variable of 0 and 1 for each body and kind of contact. Names have 32 characters at most: the longest part of one that would have more is shortened.
        Labels of variables and values say what they are.

        Where there is no value, the number says why, and is declared missing (−99 to −95), so that no mean counts it:

        | value | means |
        |---|---|
        \(MissingCode.allCases.map { row(["\($0.rawValue)", meaning($0)]) }.joined(separator: "\n"))

        A text that is not known is empty. `read_sav(…, user_na = TRUE)` in haven and `read_sav(…, user_missing=True)` in pyreadstat keep
        the reasons; without, both give missing values.

        ## Readers

        [readers/brobygger.R](readers/brobygger.R) and [readers/brobygger.py](readers/brobygger.py) are a file each, to be copied to where they are
        needed. They read study.json and the tables and give a network as a matrix (1 tie, 0 no tie, missing where the answer is), and as
        igraph, statnet `network` (missing answers are missing edges) or networkx.
        [readers/look.R](readers/look.R), [readers/look.py](readers/look.py) and [readers/look.sql](readers/look.sql) are a first look
        without them: readr, haven and igraph; pandas, networkx and pyreadstat; DuckDB over all networks at once. `make test-all` runs
        all of it over the demo, and [Frictionless](https://framework.frictionlessdata.io) checks the packages.

        [study.schema.json](study.schema.json) is the JSON Schema of study.json.

        """

    private static func meaning(_ code: MissingCode) -> String {
        switch code {
        case .notAsked: "Not asked: the question was not put to the person, or is not a question of this network."
        case .noAnswer: "Asked, no answer."
        case .noResponse: "There is no response of the person."
        case .notDefined: "The measure is not defined for this person."
        case .notKnown: "Not known, or left out of an edition."
        }
    }
}
