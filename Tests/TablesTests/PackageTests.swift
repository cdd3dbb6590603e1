import Findings
import Foundation
import NetworkModel
import Telling
import TellingSupport
import TestSupport
import Testing

@testable import Tables

/// The tables of a network, as text.
@Suite struct PackageTests {
    /// Five people, all five answer states, three levels.
    private static func town(id: String = "town") -> Network {
        Network.table(
            """
                A B C D
            A   . 1 3 -
            B   2 . 0 0
            C   0 x . 3
            D   ? ? ? .
            """, levels: ["daily", "weekly", "monthly"], id: id)
    }

    private static func tables(
        _ networks: [Network]? = nil, rows: Int? = nil, edition: Edition = .identified
    ) throws -> [String: String] {
        var content = try SampleStudy.content(networks: networks, edition: edition)
        if let rows { content.limits.rows = rows }
        return try withWritten(TablesExporter.self, content) { folder, paths in
            Dictionary(
                uniqueKeysWithValues: try paths.map { path in
                    (path, try String(contentsOfFile: folder + "/" + path, encoding: .utf8))
                })
        }
    }

    /// Of a column, row by row; the tables of these tests have no quotes in it.
    private static func column(_ name: String, _ table: String) -> [String] {
        let rows = rows(table)
        let position = rows[0].firstIndex(of: name)!
        return rows.dropFirst().map { $0[position] }
    }

    private static func rows(_ table: String) -> [[String]] {
        table.split(separator: "\n").map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
    }

    @Test func `every ordered pair has a row, and a missing answer is not no tie`() throws {
        let pairs = try #require(try Self.tables([Self.town()])["town/tables/pairs.csv"])
        #expect(
            pairs == """
                study,network,wave,relation,from,to,state,level,weight,source_file,source_row,source_column
                study,town,,contact,A,B,tie,daily,3,answers.csv,2,B
                study,town,,contact,A,C,tie,monthly,1,answers.csv,2,C
                study,town,,contact,A,D,unanswered,,,answers.csv,2,
                study,town,,contact,B,A,tie,weekly,2,answers.csv,3,A
                study,town,,contact,B,C,no-tie,,0,answers.csv,3,
                study,town,,contact,B,D,no-tie,,0,answers.csv,3,
                study,town,,contact,C,A,no-tie,,0,answers.csv,4,
                study,town,,contact,C,B,not-asked,,,answers.csv,4,
                study,town,,contact,C,D,tie,monthly,1,answers.csv,4,D
                study,town,,contact,D,A,no-response,,,,,
                study,town,,contact,D,B,no-response,,,,,
                study,town,,contact,D,C,no-response,,,,,

                """)
    }

    @Test func `ties are told with the state of their pair`() throws {
        let ties = try #require(try Self.tables([Self.town()])["town/tables/ties.csv"])
        #expect(
            ties == """
                study,network,wave,relation,from,to,level,weight,dyad_state,source_file,source_row,source_column
                study,town,,contact,A,B,daily,3,conflicting,answers.csv,2,B
                study,town,,contact,A,C,monthly,1,one-sided,answers.csv,2,C
                study,town,,contact,B,A,weekly,2,conflicting,answers.csv,3,A
                study,town,,contact,C,D,monthly,1,unconfirmed,answers.csv,4,D

                """)
    }

    @Test func `answers are counted person by person`() throws {
        let answers = try #require(try Self.tables([Self.town()])["town/tables/answers.csv"])
        #expect(
            answers == """
                study,network,wave,person,kind,question,response,tie,no_tie,unanswered,not_asked,no_response,unlisted
                study,town,,A,relation,contact,answered,2,0,1,0,0,
                study,town,,B,relation,contact,answered,1,2,0,0,0,
                study,town,,C,relation,contact,answered,1,1,0,1,0,
                study,town,,D,relation,contact,not-answered,0,0,0,0,3,

                """)
    }

    @Test func `where all pairs are too many rows, those are left out that answers.csv tells of`() throws {
        let whole = try Self.tables()
        let short = try Self.tables(rows: 20)
        for (table, columns) in [("pairs", ["relation", "from", "to"]), ("affiliations", ["person", "body", "kind"])] {
            let name = "town/tables/\(table).csv"
            let (all, some) = (try #require(whole[name]), try #require(short[name]))
            #expect(some.count < all.count)
            // What has no row is as the column says.
            var states: [[String]: String] = [:]
            for (index, row) in Self.rows(all).dropFirst().enumerated() {
                let key = columns.map { Self.column($0, all)[index] }
                states[key] = row[Self.rows(all)[0].firstIndex(of: "state")!]
            }
            var listed: [[String]: String] = [:]
            for index in Self.rows(some).indices.dropLast() {
                listed[columns.map { Self.column($0, some)[index] }] = Self.column("state", some)[index]
            }
            let answers = Self.rows(try #require(short["town/tables/answers.csv"]))
            for (key, state) in states {
                let (person, question) = table == "pairs" ? (key[1], key[0]) : (key[0], "contact")
                let kind = table == "pairs" ? "relation" : "affiliation"
                let row = try #require(answers.first { $0[3] == person && $0[4] == kind && $0[5] == question })
                #expect(listed[key] ?? row[12] == state, "\(key)")
            }
        }
        let package = try #require(short["town/tables/datapackage.json"])
        #expect(package.contains("as the column unlisted of answers.csv says"))
        #expect(whole["town/tables/datapackage.json"]?.contains("as the column unlisted of answers.csv says") == false)
        var content = try SampleStudy.content()
        #expect(TablesExporter.findings(content).isEmpty)
        content.limits.rows = 20
        #expect(TablesExporter.findings(content).map(\.code) == [.sheetLeftOut])
    }

    @Test func `somebody who ticked nothing is not somebody of whom nothing is known`() throws {
        let actors = try #require(try Self.tables()["town/tables/actors.csv"])
        #expect(
            actors.split(separator: "\n").map {
                $0.split(separator: ",", omittingEmptySubsequences: false).suffix(5).joined(separator: ",")
            }
                == [
                    "attribute_size,function,function_plan,function_eco,function_law".replacing("attribute_", with: ""),
                    "NAV,plan;eco,1,1,0", "null,law,0,0,1", ",[],0,0,0", "07,,,,", ",,,,", ",,,,", ",,,,",
                ])
        #expect(actors.contains("\"+Bjørn «Å» & <co>\",person"))
        #expect(actors.hasSuffix(",,,,,,,,,,,\n") && actors.contains("study,town,,mayor,Ordfører,body,,"))
    }

    @Test func `contact with bodies has the same five states`() throws {
        let table = try #require(try Self.tables()["town/tables/affiliations.csv"])
        let states = zip(Self.column("person", table), Self.column("state", table)).map { $0 + " " + $1 }
        #expect(states.count == 5 * 2 * 3)
        #expect(Array(states[..<6]) == ["A tie", "A no-tie", "A tie", "A no-tie", "A no-tie", "A no-tie"])
        #expect(states.filter { $0.hasPrefix("D") } == Array(repeating: "D no-response", count: 6))
    }

    @Test func `a measure that is not defined is an empty cell`() throws {
        let table = try #require(try Self.tables([Self.town()])["town/tables/measures.csv"])
        let out = zip(Self.column("person", table), Self.column("outDegree", table)).map { $0 + $1 }
        #expect(out == ["A1", "B0", "C0", "D", "A1", "B1", "C0", "D", "A2", "B1", "C1", "D"])
        #expect(Self.column("level", table)[4] == "weekly")
    }

    @Test func `every network's tables have the same columns`() throws {
        // Nobody of the one was asked for what is known in the other.
        let tables = try Self.tables([SampleStudy.network, Self.town(id: "other")])
        #expect(tables.count == 2 * (DataTableList.all.count + 1))
        for table in DataTableList.all {
            let heads = ["town", "other"].map { tables["\($0)/tables/\(table.file)"]?.split(separator: "\n")[0] }
            #expect(heads[0] == heads[1] && heads[0]?.hasPrefix("study,network,wave,") == true)
        }
    }

    @Test func `an edition without names has no columns for where answers were read`() throws {
        let tables = try Self.tables(edition: .anonymous)
        for table in DataTableList.all {
            let text = try #require(tables["town/tables/\(table.file)"])
            #expect(!text.contains("source_") && !text.contains("number_in_all_waves") && !text.contains("answers.csv"))
        }
        #expect(tables["town/tables/datapackage.json"]?.contains("\"edition\" : \"anonymous\"") == true)
    }

    @Test func `the package counts what was written, and every column is described`() throws {
        let tables = try Self.tables()
        let data = Data(try #require(tables["town/tables/datapackage.json"]).utf8)
        let package = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        let resources = try #require(package["resources"] as? [[String: Any]])
        #expect(resources.map { $0["name"] as? String } == DataTableList.all.map(\.name))
        for resource in resources {
            let text = try #require(tables["town/tables/\(resource["path"] as! String)"])
            #expect(resource["bytes"] as? Int == text.utf8.count)
            #expect(resource["rows"] as? Int == text.split(separator: "\n").count - 1)
            let fields = try #require((resource["schema"] as? [String: Any])?["fields"] as? [[String: Any]])
            #expect(fields.map { $0["name"] as! String }.joined(separator: ",") == text.split(separator: "\n")[0])
            #expect(fields.allSatisfy { ($0["description"] as? String)?.isEmpty == false })
        }
    }

    @Test func `two writes give the same bytes`() throws {
        #expect(try Self.tables() == Self.tables())
    }
}
