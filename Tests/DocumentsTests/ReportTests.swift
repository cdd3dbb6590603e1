import Analysis
import Documents
import Findings
import Foundation
import NetworkModel
import Telling
import TellingSupport
import TestSupport
import Testing

/// The reports, read by Python's HTML parser. What they do in a browser is tested in BrowserTests.
@Suite(.enabled(if: Outside.python != nil, "no Python with the test packages: make test-setup"))
struct ReportTests {
    /// A page as an HTML parser sees it.
    struct Page: Decodable {
        var faults: [String]
        var language: String?
        var policy: String?
        var scripts: [String]
        var scriptHash: String
        var styleHash: String
        var handlers: [String]
        var links: [String]
        var ids: [String]
        var text: String
        var entries: [String: String]
        var headings: [Int]
    }

    static func read(_ path: String) throws -> Page {
        let outcome = try Outside.runPython(script, [path])
        try #require(outcome.status == 0, "\(outcome.errors)")
        return try JSONDecoder().decode(Page.self, from: Data(outcome.output.utf8))
    }

    private static let script = #"""
        import base64, hashlib, html.parser, json, sys

        class Page(html.parser.HTMLParser):
            void = {"meta", "input", "br", "img"}
            def __init__(self):
                super().__init__(convert_charrefs=True)
                self.open, self.faults, self.scripts, self.styles = [], [], [], []
                self.handlers, self.links, self.ids, self.words, self.headings = [], [], [], [], []
                self.language = self.policy = self.entry = None
                self.entries = {}
            def handle_starttag(self, tag, attributes):
                named = dict(attributes)
                if len(named) != len(attributes): self.faults.append("attribute twice in " + tag)
                if tag not in self.void: self.open.append(tag)
                if tag == "html": self.language = named.get("lang")
                if tag == "meta" and named.get("http-equiv") == "Content-Security-Policy": self.policy = named["content"]
                if tag == "script": self.scripts.append("")
                if tag == "style": self.styles.append("")
                if tag in ("h1", "h2", "h3", "h4"): self.headings.append(int(tag[1]))
                if "contenteditable" in named: self.entry = named["aria-label"]; self.entries[self.entry] = ""
                self.handlers += [name for name in named if name.startswith("on") or name == "style"]
                self.links += [named[name] for name in ("src", "href", "action", "xlink:href") if name in named]
                if "id" in named: self.ids.append(named["id"])
            def handle_startendtag(self, tag, attributes):
                # In SVG an element may close itself; in HTML it would stay open.
                if "svg" not in self.open: self.faults.append("closes itself: " + tag)
                self.handle_starttag(tag, attributes)
                if tag not in self.void: self.open.pop()
            def handle_endtag(self, tag):
                if not self.open or self.open.pop() != tag: self.faults.append("ends wrongly: " + tag)
                if tag == "div": self.entry = None
            def handle_data(self, data):
                if self.open[-1:] == ["script"]: self.scripts[-1] += data
                elif self.open[-1:] == ["style"]: self.styles[-1] += data
                else:
                    self.words.append(data)
                    if self.entry: self.entries[self.entry] += data

        page = Page()
        page.feed(open(sys.argv[1], encoding="utf-8", newline="").read())
        page.close()
        digest = lambda text: "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
        json.dump({"faults": page.faults + ["left open: " + tag for tag in page.open], "language": page.language,
                   "policy": page.policy, "scripts": page.scripts, "scriptHash": digest("".join(page.scripts)),
                   "styleHash": digest("".join(page.styles)), "handlers": page.handlers, "links": page.links,
                   "ids": page.ids, "text": "".join(page.words), "entries": page.entries, "headings": page.headings}, sys.stdout)
        """#

    static func pages(_ content: ExportContent) throws -> [String: Page] {
        try withWritten(ReportExporter.self, content) { folder, paths in
            Dictionary(uniqueKeysWithValues: try paths.map { ($0, try read(folder + "/" + $0)) })
        }
    }

    static func page(_ language: Language = .en, _ network: Network = SampleStudy.network) throws -> Page {
        try #require(
            try pages(try SampleStudy.content(language, networks: [network]))["\(network.id)/report.html"])
    }

    @Test(arguments: Language.allCases)
    func `a report is well formed and in its language`(language: Language) throws {
        let page = try Self.page(language)
        #expect(page.faults == [])
        #expect(page.language == language.rawValue)
        #expect(page.headings.first == 1)
        for (before, after) in zip(page.headings, page.headings.dropFirst()) { #expect(after <= before + 1) }
        #expect(Set(page.ids).count == page.ids.count)
        let word = language.pick(nb: "Hvem har svart", nn: "Kven har svart", en: "Who answered")
        #expect(page.text.contains(word))
        for other in ["Hvem har svart", "Kven har svart", "Who answered"] where other != word {
            #expect(!page.text.contains(other))
        }
    }

    @Test func `the policy allows the page's own style and script by their hashes and nothing else`() throws {
        let page = try Self.page()
        #expect(
            page.policy == """
                default-src 'none'; style-src '\(page.styleHash)'; script-src '\(page.scriptHash)'; img-src data:; \
                base-uri 'none'; form-action 'none'
                """)
        #expect(page.scripts.count == 1)
        #expect(page.handlers == [])
        #expect(page.links.allSatisfy { $0.hasPrefix("#") })
    }

    @Test func `names and labels that look like markup stay text`() throws {
        let hostile = "</script><script>alert('1')</script><b onclick=\"x\">&amp;\u{1}"
        var network = SampleStudy.network
        network.title = hostile
        network.persons[0].name = hostile
        network.persons[0].id = "' onmouseover='x"
        network.bodies[0].label = hostile
        let page = try Self.page(.en, network)
        #expect(page.faults == [])
        #expect(page.scripts.count == 1)
        #expect(page.handlers == [])
        #expect(page.text.contains("</script><script>alert('1')</script><b onclick=\"x\">&amp;\u{FFFD}"))
    }

    /// C answered and has no contact, D did not answer and is named by nobody.
    private static let apart = Network.table(
        """
            A B C D
        A   . 1 0 0
        B   1 . 0 0
        C   0 0 . 0
        D   ? ? ? .
        """)

    @Test func `who did not answer is never called without contact`() throws {
        let page = try Self.page(.en, Self.apart)
        #expect(
            page.text.contains(
                "One person answered and reports no contact with anybody: Person C. What the one who did not answer would have reported the figures cannot tell."
            ))
        #expect(
            page.text.contains(
                "One person did not answer and is not named by others. The figures cannot tell whether this person has contact."
            ))
        #expect(page.text.contains("One person did not answer and may have contact"))
        // D may have contact with C: that is no challenge to talk about yet.
        #expect(page.entries.values.allSatisfy { !$0.contains("Person C") && !$0.contains("Person D") })
    }

    /// Two groups of four who know each other, one tie between the groups.
    private static func circles(_ attribute: String, _ labels: [String], _ groups: [String] = ["Øst", "Vest"])
        -> Network
    {
        var network = Network.table(
            """
                A B C D E F G H
            A   . 1 1 1 2 0 0 0
            B   1 . 1 1 0 0 0 0
            C   1 1 . 1 0 0 0 0
            D   1 1 1 . 0 0 0 0
            E   2 0 0 0 . 1 1 1
            F   0 0 0 0 1 . 1 1
            G   0 0 0 0 1 1 . 1
            H   0 0 0 0 1 1 1 .
            """, levels: labels)
        network.attributes = [
            Attribute(
                id: "size", label: attribute,
                options: [.init(id: "one", label: groups[0]), .init(id: "other", label: groups[1])])
        ]
        for person in 0..<8 { network.persons[person].values = [.options([person < 4 ? 0 : 1])] }
        return network
    }

    @Test func `what holds at several levels is said once, at the weakest contact that is still missing`() throws {
        let page = try Self.page(
            .en, Self.circles("Function", ["daily", "weekly"], ["Planning", "Allocation"]))
        let challenges = try #require(page.entries["Planning: Challenges"])
        #expect(challenges == "– Little contact was reported between “Planning” and “Allocation”.")
        #expect(page.text.contains("There is little contact between “Planning” and “Allocation”. In which matters"))
        #expect(
            page.entries["Planning: Strengths"]?.contains("Everybody with “Planning” (4) has daily contact") == true)
    }

    @Test func `labels that are no adverbs of the report's language stand beside the sentence, not in it`() throws {
        let own = try Self.page(.nb, Self.circles("Funksjon", ["Daglig", "Ukentlig"]))
        #expect(own.text.contains("har daglig kontakt med minst én annen i samme funksjon."))
        #expect(own.text.contains("har daglig eller ukentlig kontakt; ingen er uten"))
        let other = try Self.page(.nn, Self.circles("Funksjon", ["Daglig", "Ukentlig"]))
        #expect(other.text.contains("har kontakt («Daglig») med minst éin annan i same funksjonen."))
        #expect(other.text.contains("har kontakt («Daglig» eller «Ukentlig»); ingen er utan"))
        let friends = try Self.page(.nb, Self.circles("Funksjon", ["Bestevenn", "Venn"]))
        #expect(friends.text.contains("har kontakt («Bestevenn») med minst én annen"))
    }

    @Test(arguments: Language.allCases)
    func `groups that are no functions are not called functions`(language: Language) throws {
        let page = try Self.page(language, Self.circles("Avdeling", ["Daily", "Weekly"]))
        #expect(!page.text.lowercased().contains(language == .en ? "function" : "funksjon"))
        #expect(
            page.text.contains(language.pick(nb: "Mellom gruppene", nn: "Mellom gruppene", en: "Between the groups")))
        #expect(page.text.contains(language.pick(nb: "i samme gruppe", nn: "i same gruppa", en: "of the same group")))
    }

    @Test func `questions are chosen by what was found`() throws {
        let calm = try Self.page(
            .en,
            Network.table(
                """
                    A B C
                A   . 1 1
                B   1 . 1
                C   1 1 .
                """))
        #expect(calm.text.contains("Is this pattern natural"))
        #expect(!calm.text.contains("did not answer. What do you know"))
        #expect(!calm.text.contains("Who belongs in the network?"))
        #expect(!calm.text.contains("What happens if one of them is away"))
        let star = try Self.page(
            .en,
            Network.table(
                """
                    A B C D
                A   . 1 1 0
                B   1 . 0 0
                C   1 0 . 0
                D   0 0 0 .
                """))
        #expect(star.text.contains("Much contact passes Person A. What happens if"))
        #expect(star.text.contains("One person answered and reports no contact with anybody. Who belongs"))
    }

    @Test func `the same study gives the same bytes`() throws {
        let content = try SampleStudy.content(.nb, networks: [SampleStudy.network, Self.apart.named("other")])
        let first = try withWritten(ReportExporter.self, content) { folder, _ in try files(in: folder) }
        let second = try withWritten(ReportExporter.self, content) { folder, _ in try files(in: folder) }
        #expect(first == second)
        #expect(first.keys.sorted() == ["other/report.html", "report.html", "town/report.html"])
    }

    @Test func `one network has no comparison`() throws {
        let written = try Self.pages(try SampleStudy.content(.en, networks: [SampleStudy.network]))
        #expect(written.keys.sorted() == ["town/report.html"])
    }

    @Test func `the comparison names no person, and networks by their aliases where that is wished`() throws {
        var one = SampleStudy.network
        one.title = "Secret town"
        one.alias = "Town A"
        one.persons[0].id = "roster-id-1"
        one.persons[0].email = "ada@example.org"
        var other = Self.apart.named("other")
        other.title = "Other town"
        other.alias = "Town B"
        var content = try SampleStudy.content(.en, networks: [one, other])
        content.usesAliases = true
        try withWritten(ReportExporter.self, content) { folder, _ in
            let text = try String(contentsOfFile: folder + "/report.html", encoding: .utf8)
            // What is inside the pictures counts too.
            let pictures = text.components(separatedBy: "base64,").dropFirst().compactMap { part in
                Data(base64Encoded: String(part.prefix { $0 != "\"" })).flatMap { String(data: $0, encoding: .utf8) }
            }
            #expect(pictures.count >= 2)
            for page in [text] + pictures {
                for secret in ["Secret town", "Other town", "roster-id-1", "ada@example.org", "Ærlig", "Person C"] {
                    #expect(!page.contains(secret), "\(secret)")
                }
            }
            #expect(text.contains("Town A"))
            #expect(pictures.contains { $0.contains("Town B") })
            let page = try Self.read(folder + "/report.html")
            #expect(page.faults == [])
            #expect(page.links.allSatisfy { $0.hasPrefix("#") || $0.hasPrefix("data:image/svg+xml;base64,") })
        }
    }

    @Test func `a network with nothing in it still has a report`() throws {
        for network in [
            Network(id: "empty", title: "", persons: []), Network.table("    A\nA   ."),
            Network(id: "asked", title: "Asked", persons: [Person(id: "1", name: "")]),
        ] {
            let page = try Self.page(.nn, network)
            #expect(page.faults == [])
            #expect(page.text.contains("Kven har svart"))
        }
    }

    @Test func `a network too large for tables of everybody says where they are`() throws {
        let count = 600
        var states = AnswerStates(persons: count)
        for person in 0..<count { states.setRow(person, allOthers: .noTie) }
        let relation = Relation(
            id: "contact", label: "Contact", levels: [Level(id: "tie", label: "Named")], hasScale: false,
            reciprocityExpected: true, states: states,
            ties: (0..<count).map { Tie(from: $0, to: ($0 + 1) % count, level: 0, row: $0 + 2, column: 1) })
        let page = try Self.page(
            .en,
            Network(
                id: "large", title: "Large",
                persons: (0..<count).map { Person(id: "\($0)", name: "N\($0)", status: .complete) },
                relations: [relation]))
        #expect(page.faults == [])
        #expect(page.text.contains("everybody's contacts stand in workbook.xlsx"))
        #expect(!page.text.contains("N599"))
    }

    @Test(arguments: [30, 31]) func `the page of very many networks has figures but no pictures`(count: Int) throws {
        let networks = (0..<count).map { Network.table("   A B\nA  . 1\nB  0 .", id: "town\($0)") }
        let page = try withWritten(ReportExporter.self, try SampleStudy.content(networks: networks)) { folder, _ in
            try String(contentsOfFile: folder + "/report.html", encoding: .utf8)
        }
        #expect(page.contains("<img") == (count == 30))
        #expect(page.contains("at most 30 networks, and here are 31") == (count == 31))
    }
}

extension Network {
    fileprivate func named(_ id: String) -> Network {
        var network = self
        network.id = id
        return network
    }
}
