import Findings
import Foundation
import GraphFiles
import NetworkModel
import TellingSupport
import TestSupport
import Testing
import Workbooks

/// Whether a figure in the workbook can be found again from its cells, by a reader who has nothing but the workbook and the
/// GraphML files: openpyxl, networkx and plain counting.
@Suite(.enabled(if: Outside.python != nil, "needs the Python that make test sets up"))
struct TraceabilityTests {
    /// Prints what does not agree, and the number of comparisons on the last line.
    private static let oracle = #"""
        import sys, openpyxl, networkx
        folder = sys.argv[1]
        book = openpyxl.load_workbook(folder + "/workbook.xlsx")
        checks = 0
        def check(what, said, found):
            global checks
            checks += 1
            same = said == found or (isinstance(said, (int, float)) and isinstance(found, (int, float)) and abs(said - found) < 1e-9)
            if not same: print(what, "sheet says", said, "found", found)
        def table(name):
            rows = list(book[name].iter_rows(values_only=True))
            return [dict(zip(rows[0], r)) for r in rows[1:]]
        actors = [a for a in table("Actors") if a["Kind"] == "person"]
        ids = [a["Id"] for a in actors]
        named = {a["Label"]: a["Id"] for a in actors}
        groups = {a["Id"]: [g for g in (a["Function"] or "").split("; ") if g and g != "none chosen"] for a in actors}
        ties = [(t["From"], t["To"], t["Weight"]) for t in table("Ties")]
        matrix = {}
        for row in table("Matrix Contact"):
            for name, value in row.items():
                if name != "Reported by": matrix[named[row["Reported by"]], named[name]] = value
        check("matrix and ties", sorted((a, b, w) for (a, b), w in matrix.items() if w), sorted(ties))
        answered = {a for a in ids if any(matrix[a, b] is not None for b in ids if b != a)}
        overview = {r["Fact"]: r["Value"] for r in table("Overview")}
        statuses = [r["Status"] for r in table("Respondents")]
        for status in ["none", "blank", "partial", "complete"]:
            check(status, overview["Respondents: " + status], statuses.count(status))
        clusters = table("Clusters")
        levels = list(dict.fromkeys(r["Level"] for r in clusters))
        check("levels", len(levels), 3)
        for position, level in enumerate(levels):
            least = len(levels) - position
            arcs = {(a, b) for a, b, w in ties if w >= least}
            near = {i: {b for a, b in arcs if a == i} | {a for a, b in arcs if b == i} for i in ids}
            fact = lambda name: overview["Contact, " + level + ": " + name]
            check("ties", fact("ties"), len(arcs))
            check("density", fact("density of all pairs"), len(arcs) / (len(ids) * (len(ids) - 1)))
            seen = sum(1 for v in matrix.values() if v is not None)
            check("observed density", fact("density of observed pairs"), len(arcs) / seen)
            check("isolates", fact("isolates"), sum(1 for i in ids if not near[i]))
            check("silent isolates", fact("isolates, not answered"), sum(1 for i in ids if not near[i] and i not in answered))
            rows = {(r["From group"], r["To group"]): r for r in table("Functions") if r["Level"] == level}
            names = list(dict.fromkeys(a for a, b in rows))
            check("pairs of groups", len(rows), len(names) ** 2)
            for one in names:
                for other in names:
                    pairs = [(a, b) for a in ids for b in ids if a != b and one in groups[a] and other in groups[b]]
                    row = rows[one, other]
                    observed = sum(1 for p in pairs if matrix[p] is not None)
                    found = sum(1 for p in pairs if p in arcs)
                    check("possible", row["Possible"], len(pairs))
                    check("observed", row["Observed"], observed)
                    check("ties of groups", row["Ties"], found)
                    check("share", row["Share of observed"], found / observed if observed else None)
                    # A tie stands once for every pair of its two persons' groups.
            check("sum over groups", sum(r["Ties"] for r in rows.values()), sum(len(groups[a]) * len(groups[b]) for a, b in arcs))
            for row in table("Integration"):
                if row["Level"] != level: continue
                own = {i for i in ids if row["Group"] in groups[i]}
                check("persons", row["Persons"], len(own))
                check("inside", row["With contact inside the group"], sum(1 for i in own if near[i] & own))
                check("not inside", row["Without contact inside"], sum(1 for i in own if not near[i] & own))
                check("alone", row["Without any contact"], sum(1 for i in own if not near[i]))
                check("inside, silent", row["Without contact inside, not answered"], sum(1 for i in own if not near[i] & own and i not in answered))
                check("own ties", row["Ties inside"], rows[row["Group"], row["Group"]]["Ties"])
            graph = networkx.read_graphml(folder + "/graphs/contact-" + ["daily", "weekly", "monthly"][position] + ".graphml")
            roster = {n: d["roster_id"] for n, d in graph.nodes(data=True)}
            check("arcs of the file", {(roster[a], roster[b]) for a, b in graph.edges}, arcs)
            plain = networkx.Graph(graph.to_undirected())
            cuts = {roster[n] for n in networkx.articulation_points(plain)}
            parts = {frozenset(roster[n] for n in c) for c in networkx.connected_components(plain)}
            mine = [r for r in clusters if r["Level"] == level]
            check("cut points", {r["Actor"] for r in mine if r["Cut point"] == "yes"}, cuts)
            numbers = {r["Component"] for r in mine}
            check("components", {frozenset(r["Actor"] for r in mine if r["Component"] == n) for n in numbers}, parts)
            check("number of components", fact("components"), len(parts))
            census = networkx.triadic_census(graph)
            triads = [r for r in table("Triads") if r["Level"] == level]
            check("one row of triads", len(triads), 1)
            check("triads", {k: triads[0]["Triads " + k] for k in census}, census)
            check("largest", fact("largest component"), max(len(p) for p in parts))
            measure = {a["Id"]: a["Cut point: Contact, " + level] for a in actors}
            check("actors say the same", measure, {r["Actor"]: r["Cut point"] for r in mine})
        for name, label in [("plan", "Plan"), ("economy", "Economy"), ("law", "Law")]:
            own = {i for i in ids if label in groups[i]}
            if not own: continue
            for ending, wanted in [("", own), ("-contacts", own | set().union(*[near[i] for i in own]))]:
                g = networkx.read_graphml(folder + "/graphs/contact-monthly-function-" + name + ending + ".graphml")
                check(name + ending, {d["roster_id"] for n, d in g.nodes(data=True)}, wanted)
                check(name + ending + " ties", {(g.nodes[a]["roster_id"], g.nodes[b]["roster_id"]) for a, b in g.edges},
                      {(a, b) for a, b in arcs if a in wanted and b in wanted})
        two = networkx.read_graphml(folder + "/graphs/political.graphml")
        reports = set()
        for a, b, d in two.edges(data=True):
            person, body = (a, b) if a.startswith("p") else (b, a)
            for kind in d["label"].split("; "): reports.add((two.nodes[person]["roster_id"], two.nodes[body]["label"], kind))
        for row in table("Bodies"):
            who = {p for p, b, k in reports if (b, k) == (row["Body"], row["Kind"])}
            check("body", row["Persons"], len(who))
            check("share of body", row["Share of respondents"], len(who) / row["Answered"])
            check("who", set(filter(None, (row["Who"] or "").split("; "))), {n for n, i in named.items() if i in who})
        print(checks)
        """#

    @Test(arguments: [1, 2, 3, 7])
    func `figures about functions, clusters and bodies are found again from the cells and files`(seed: UInt64) throws {
        let content = try RandomStudy.content(seeds: [seed])
        let folder = try Outside.temporaryFolder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        _ = try WorkbookExporter.write(content, to: folder)
        _ = try GraphMLExporter.write(content, to: folder)
        let outcome = try Outside.runPython(Self.oracle, [folder + "/town1"])
        #expect(outcome.errors == "")
        let lines = outcome.output.split(separator: "\n")
        #expect(lines.dropLast().isEmpty, "\(outcome.output)")
        #expect(lines.last.flatMap { Int($0) } ?? 0 > 250)
    }

    @Test func `the sheets say that a person counts in each function`() throws {
        for language in Language.allCases {
            let content = try RandomStudy.content(language)
            try withWritten(WorkbookExporter.self, content) { folder, paths in
                let book = try OutsideWorkbook.read(folder + "/" + paths[0])
                let sentence = [
                    "nb": "teller i hver av dem", "nn": "tel i kvar av dei", "en": "counts in each of them",
                ][language.rawValue]!
                let texts = book.sheets[0].data.compactMap { $0[2].text }
                #expect(texts.contains { $0.contains(sentence) })
                let dictionary = book.sheets[book.sheets.count - 2]
                for name in ["Functions", "Funksjoner", "Funksjonar", "Integration", "Integrering"] {
                    let rows = dictionary.data.filter { $0[0] == .text(name) }
                    #expect(rows.isEmpty || rows.contains { $0[2].text?.contains(sentence) == true }, "\(name)")
                }
            }
        }
    }

    @Test func `sheets that have nothing to say are left out`() throws {
        let content = try SampleStudy.content(networks: [Network.table("  A B\nA . 0\nB ? .")])
        try withWritten(WorkbookExporter.self, content) { folder, paths in
            let names = try OutsideWorkbook.read(folder + "/" + paths[0]).sheets.map(\.name)
            #expect(names.contains("Clusters"))
            for name in ["Functions", "Integration", "Bodies", "Nearness to bodies"] { #expect(!names.contains(name)) }
        }
    }

    @Test func `the reporting statement names what is missing and the key that would say it`() throws {
        try withWritten(WorkbookExporter.self, try SampleStudy.content()) { folder, paths in
            let sheet = try #require(try OutsideWorkbook.read(folder + "/" + paths[0]).sheet("Overview"))
            func row(_ start: String) -> [OutsideCell]? { sheet.data.first { $0[0].text?.hasPrefix(start) == true } }
            #expect(row("1.2 ")?[1] == .text("reported") && row("1.2 ")?[2] == .text("Approved"))
            #expect(row("1.4 ")?[1] == .text("missing"))
            #expect(row("1.4 ")?[2].text?.contains("`location:`") == true)
            #expect(row("2.4 ")?[2].text?.contains("80%") == true)
        }
    }

    @Test func `a network that answered in full has no mention of missing answers in its observations`() throws {
        let complete = Network.table("    A B C D\nA . 1 0 0\nB 1 . 1 0\nC 0 1 . 0\nD 0 0 0 .")
        for (network, mentions) in [(complete, false), (RandomStudy.network(1, id: "town"), true)] {
            try withWritten(WorkbookExporter.self, try SampleStudy.content(networks: [network])) { folder, paths in
                let sheet = try #require(try OutsideWorkbook.read(folder + "/" + paths[0]).sheet("Observations"))
                let texts = (sheet.column("Observation") + sheet.column("Figures")).compactMap(\.text)
                #expect(!texts.isEmpty)
                #expect(texts.contains { $0.localizedCaseInsensitiveContains("did not answer") } == mentions)
            }
        }
    }
}
