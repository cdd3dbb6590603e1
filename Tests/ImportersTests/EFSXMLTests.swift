import Findings
import Foundation
import Importers
import TestSupport
import Testing

@Suite struct EFSXMLTests {
    static let sample = document(
        variables: """
            <variable name="lfdn" type="integer"><label>number</label></variable>
            <variable name="tester" type="integer"><label>tester</label>
            <codes><code key="0">no tester</code><code key="1">tester</code></codes></variable>
            <variable name="dispcode" type="integer"><label>disposition code</label>
            <codes><code key="22">Suspended (22)</code><code key="31">Completed (31)</code></codes></variable>
            <variable name="p_0001" type="character"><label>User ID</label></variable>
            <variable name="c_0001" type="character"><label>E-post</label></variable>
            <variable name="v_11" type="integer"><label>Hansen, Ada</label>
            <codes><code key="1">daily</code><code key="2">weekly &amp; more</code><code key="3">daily</code></codes></variable>
            <variable name="v_12" type="integer"><label>Telefon</label>
            <codes><code key="0">not quoted</code><code key="1">quoted</code></codes></variable>
            <variable name="v_20" type="character"><label>Other person ()</label></variable>
            <variable name="v_21" type="integer"><label>How many</label></variable>
            <variable name="ip_addr" type="character"><label>IP</label></variable>
            <variable name="datetime" type="datetime"><label>start</label></variable>
            <variable name="date_of_last_access" type="datetime"><label>last</label></variable>
            <variable name="rts136829" type="relative timestamp"><label>page</label></variable>
            """,
        rows: """
            <row index="1">
            <lfdn>1</lfdn>
            <tester>0</tester>
            <dispcode>31</dispcode>
            <p_0001>ada</p_0001>
            <c_0001>ada@example.org</c_0001>
            <v_11>0</v_11>
            <v_12>0</v_12>
            <v_20>Å &lt;b&gt; &amp; <![CDATA[<c>]]> &#248;</v_20>
            <v_21>0</v_21>
            <ip_addr>10.0.0.1</ip_addr>
            <datetime>2024-03-01 14:33:20</datetime>
            <date_of_last_access>2024-03-01 14:36:02</date_of_last_access>
            <rts136829>4</rts136829>
            </row>
            <row index="7">
            <lfdn>7</lfdn>
            <tester>0</tester>
            <dispcode>22</dispcode>
            <p_0001>bo</p_0001>
            <c_0001>bo@example.org</c_0001>
            <v_11>-77</v_11>
            <v_12>-77</v_12>
            <v_20>-66</v_20>
            <v_21>-77</v_21>
            <ip_addr>10.0.0.2</ip_addr>
            <datetime>2024-03-01 14:48:20</datetime>
            <date_of_last_access>2024-03-01 14:48:46</date_of_last_access>
            <rts136829>4</rts136829>
            </row>
            """)

    static func document(
        missings: String = #"numeric="-77" text="-66" text_empty="-99" timestamp="0" datetime="0000-00-00 00:00:00""#,
        variables: String, rows: String
    ) -> String {
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <export date="2024-03-01 15:35:16">
        <missings \(missings) />
        <variables>
        \(variables)
        </variables>
        <data>
        \(rows)
        </data></export>
        """
    }

    private func column(_ name: String, of export: Export) throws -> ExportColumn {
        try #require(export.columns.first { $0.name == name })
    }

    @Test func `the head describes the variables`() throws {
        let export = try Scratch().reader(Self.sample).export
        #expect((export.format, export.formatVersion) == (.efsXML, "2024-03-01 15:35:16"))
        #expect(export.columns.count == 13)
        #expect(try column("v_11", of: export).codeLabels == ["1": "daily", "2": "weekly & more", "3": "daily"])
        #expect(try column("v_20", of: export).item == "Other person")
        #expect(export.columns.filter { !$0.isSystem }.map(\.name) == ["v_11", "v_12", "v_20", "v_21"])
        #expect(export.questions.map(\.text) == ["Hansen, Ada", "Telefon", "Other person", "How many"])
        #expect(export.respondentColumn == 4)
        #expect(export.columns[export.dateColumn ?? 0].name == "date_of_last_access")
        #expect(export.rowStatus.complete?.values == ["31", "32"])
        #expect(export.rowStatus.test?.column == 1)
    }

    @Test func `no variable has a missing code as its value, and 0 is one where codes are explained without it`() throws
    {
        let export = try Scratch().reader(Self.sample).export
        let box = MissingSigns(notShown: ["-77", "-66"], unanswered: ["-99"], emptyIsBlank: false)
        let expected = [
            "v_11": MissingSigns(notShown: ["-77", "-66"], unanswered: ["0"], emptyIsBlank: false),
            "v_12": MissingSigns(notShown: ["-77", "-66"], emptyIsBlank: false), "v_20": box, "v_21": box,
            "datetime": MissingSigns(
                notShown: ["-77", "-66", "0000-00-00 00:00:00"], unanswered: ["-99"], emptyIsBlank: false),
        ]
        for (name, rule) in expected { #expect(try column(name, of: export).missing == rule, "\(name)") }
    }

    @Test func `missing codes are those the file declares`() throws {
        let changed = Self.sample.replacing("\"-77\"", with: "\"-7\"").replacing("\"-66\"", with: "\"-6\"")
            .replacing("\"-99\"", with: "\"-9\"")
        let export = try Scratch().reader(changed).export
        #expect(try column("v_11", of: export).missing.notShown == ["-7", "-6"])
        #expect(try column("v_20", of: export).missing.notShown == ["-7", "-6"])
        #expect(try column("v_20", of: export).missing.unanswered == ["-9"])
    }

    @Test func `rows keep their index, and machine data stays out`() throws {
        let rows = try Scratch().reader(Self.sample).rows()
        #expect(rows.map(\.number) == [1, 7])
        #expect(rows[0].cells[5...9] == ["0", "0", "Å <b> & <c> ø", "0", ""])
        #expect(rows[1].cells[4] == "bo@example.org")
        #expect(rows[1].cells[12] == "4")
    }

    private static let three = """
        <variable name="c_0001" type="character"/><variable name="v_1" type="integer"/><variable name="v_2" type="integer"/>
        """

    @Test func `elements in another order and empty ones find their columns`() throws {
        let text = Self.document(
            variables: Self.three,
            rows: """
                <row index="1"><v_2>2</v_2><c_0001>a</c_0001><v_1>1</v_1></row>
                <row index="2"><c_0001>b</c_0001><v_2>3</v_2><v_1/></row>
                <row index="3"><v_1/><v_2/><c_0001/></row>
                <row index="4"><v_1/><v_2>5</v_2><c_0001/></row>
                <row index="5"><c_0001>a</c_0001><v_1>1</v_1><v_2>2</v_2></row>
                """)
        #expect(
            try Scratch().reader(text).rows().map(\.cells) == [
                ["a", "1", "2"], ["b", "", "3"], ["", "", ""], ["", "", "5"], ["a", "1", "2"],
            ])
    }

    @Test(arguments: [
        ("<row index=\"3\"><v_9>1</v_9></row>", "export-broken svar.csv:3"),
        ("<row index=\"3\"><c_0001>a</c_0001><v_1>1</v_1></row>", "export-broken svar.csv:3:v_2"),
        ("<row index=\"3\"/>", "export-broken svar.csv:3:c_0001"),
        ("<row index=\"3\"><v_1>1</v_1><v_1>1</v_1></row>", "export-broken svar.csv:3:v_1"),
        ("<row index=\"3\"><v_1><b>1</b></v_1></row>", "export-broken svar.csv:3:v_1"),
        ("<line/>", "export-broken svar.csv"),
    ])
    func `an element that does not belong is a fault with its row`(rows: String, told: String) throws {
        let scratch = try Scratch()
        #expect(
            stopped { _ = try scratch.reader(Self.document(variables: Self.three, rows: rows)).rows() }?.first == told)
    }

    @Test func `two variables of one name are a fault`() throws {
        let scratch = try Scratch()
        let text = Self.document(variables: Self.three + "<variable name=\"v_1\"/>", rows: "")
        #expect(stopped { _ = try scratch.reader(text) }?.first == "export-broken svar.csv:v_1")
    }

    @Test(arguments: ["<export><variables/></export>", "<export><missings/><data/></export>"])
    func `an export without variables or data is a fault`(text: String) throws {
        let scratch = try Scratch()
        #expect(stopped { _ = try scratch.reader(text) }?.first == "export-broken svar.csv")
    }

    @Test func `a document in Windows-1252 is read by its declaration`() throws {
        let text = Self.document(
            variables: "<variable name=\"c_0001\"><label>Ås</label></variable>",
            rows: "<row index=\"1\"><c_0001>Bjørn</c_0001></row>"
        ).replacing("UTF-8", with: "windows-1252")
        let file = try Scratch().file(try #require(text.data(using: .windowsCP1252)))
        let reader = try ImporterList.open(file)
        #expect(reader.export.encoding == "windows-1252")
        #expect(reader.export.columns[0].item == "Ås")
        #expect(try reader.rows()[0].cells == ["Bjørn"])
    }

    @Test func `answers longer than a chunk stay whole`() throws {
        let long = String(repeating: "æ&amp;", count: 300_000)
        let text = Self.document(
            variables: Self.three, rows: "<row index=\"1\"><c_0001>a</c_0001><v_1>\(long)</v_1><v_2>2</v_2></row>")
        #expect(try Scratch().reader(text).rows()[0].cells == ["a", String(repeating: "æ&", count: 300_000), "2"])
    }

    @Test(.enabled(if: Outside.shared("real/van-de-bunt-t6") != nil, "needs ../shared"))
    func `the students' export is read as xmllint reads it`() throws {
        let path = try #require(Outside.shared("real/van-de-bunt-t6/responses.xml"))
        let reader = try ImporterList.open(
            InputFile.look(at: path, shownAs: "responses.xml"))
        let rows = try reader.rows()
        #expect(!rows.isEmpty)
        let python = """
            import sys, xml.etree.ElementTree as T
            r = T.parse(sys.argv[1]).getroot()
            for row in r.find('data'): print(row.get('index'), [c.text or '' for c in row])
            """
        if Outside.python != nil {
            let private_ = reader.export.columns.indices.filter { !reader.export.columns[$0].isReadable }
            #expect(private_.isEmpty)
            let expected = rows.map { row in
                "\(row.number) [" + row.cells.map { "'\($0)'" }.joined(separator: ", ") + "]\n"
            }.joined()
            #expect(try Outside.runPython(python, [path]).output == expected)
        }
    }
}
