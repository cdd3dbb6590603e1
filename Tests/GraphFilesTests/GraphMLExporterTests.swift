import Findings
import Foundation
import GraphFiles
import NetworkModel
import TellingSupport
import TestSupport
import Testing

@Suite struct GraphMLExporterTests {
    static let schema = Outside.shared("schemas/graphml.xsd")
    static let xmllint = "/usr/bin/xmllint"
    /// Without and with a line that says which edition it is.
    static let editions: [Edition] = [.identified, .anonymous]

    @Test
    func `a relation has a file for all ties, one per cumulative level where it has several, and two per function`()
        throws
    {
        try withWritten(GraphMLExporter.self, try SampleStudy.content()) { folder, paths in
            #expect(
                paths
                    == [
                        "contact", "advice", "contact-2", "contact-daily", "contact-weekly", "contact-monthly",
                        "contact-monthly-function-07", "contact-monthly-function-07-contacts",
                        "contact-monthly-function-nav",
                        "contact-monthly-function-nav-contacts", "contact-monthly-function-null",
                        "contact-monthly-function-null-contacts",
                        "advice-tie-function-07", "advice-tie-function-07-contacts", "advice-tie-function-nav",
                        "advice-tie-function-nav-contacts", "advice-tie-function-null",
                        "advice-tie-function-null-contacts",
                    ].map { "town/graphs/\($0).graphml" })
            let written = try files(in: folder)
            #expect(Set(written.keys) == Set(paths))
        }
    }

    @Test(
        .enabled(if: schema != nil, "needs ../shared/schemas"),
        .enabled(if: FileManager.default.isExecutableFile(atPath: xmllint), "needs xmllint"), arguments: editions)
    func `every file is valid`(edition: Edition) throws {
        try withWritten(GraphMLExporter.self, try SampleStudy.content(.nn, edition: edition)) { folder, paths in
            let outcome = try Outside.run(
                Self.xmllint, ["--nonet", "--noout", "--schema", Self.schema!] + paths.map { folder + "/" + $0 })
            #expect(outcome.status == 0, "\(outcome.errors)")
        }
    }

    /// The rules of Gephi's importer that have bitten somebody, checked on the bytes of a file.
    private static let gephiRules = #"""
        import re, sys, xml.etree.ElementTree as E
        faults = []
        for path in sys.argv[1:]:
            raw = open(path, "rb").read()
            def fault(text): faults.append(path.split("/")[-1] + ": " + text)
            if not raw.startswith(b'<?xml version="1.0" encoding="UTF-8"?>'): fault("declaration")
            for word in [b"<!DOCTYPE", b"<default", b"<![CDATA["]:
                if word in raw: fault(word.decode())
            if re.search("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]", raw.decode()): fault("forbidden character")
            ns = "{http://graphml.graphdrawing.org/xmlns}"
            root = E.fromstring(raw)
            tags = [e.tag.replace(ns, "") for e in root]
            # Gephi takes one for a label, Cytoscape ends at one before the graph.
            if list(root.iter(ns + "desc")): fault("desc")
            if tags != ["key"] * (len(tags) - 1) + ["graph"]: fault("keys first")
            keys = {k.get("id"): k for k in root.iter(ns + "key")}
            for k in keys.values():
                if k.get("for") not in ("node", "edge"): fault("for")
                if k.get("attr.type") not in ("boolean", "int", "long", "float", "double", "string"): fault("type")
                if re.fullmatch(r"d\d+", k.get("id")): fault("key " + k.get("id"))
                if k.get("id") in ("id", "timeset"): fault("key " + k.get("id"))
            lower = [k.lower() for k in keys]
            if len(set(lower)) != len(list(root.iter(ns + "key"))): fault("key ids differ in case only")
            gephi = {"degree", "indegree", "outdegree", "clustering", "modularity_class", "eccentricity", "authority",
                     "hub", "pageranks", "componentnumber", "z", "color", "nodelabel"}
            places = {"x": "double", "y": "double", "size": "double", "r": "int", "g": "int", "b": "int"}
            for k in keys.values():
                if places.get(k.get("id"), k.get("attr.type")) != k.get("attr.type"): fault("place, size or colour of another type")
                if k.get("for") == "node" and k.get("id") in gephi: fault("key of Gephi's own: " + k.get("id"))
                for other in keys.values():
                    if k is not other and k.get("for") == other.get("for") and k.get("attr.name") == other.get("attr.name"): fault("name twice")
            graph = root.find(ns + "graph")
            if graph.get("edgedefault") != "directed": fault("edgedefault")
            nodes = [n.get("id") for n in graph.findall(ns + "node")]
            if len(set(nodes)) != len(nodes): fault("node twice")
            # With a size on every node the import scales places by one measure and sizes by another.
            sizes = [d.text for n in graph.findall(ns + "node") for d in n.findall(ns + "data") if d.get("key") == "size"]
            if len(sizes) != len(nodes) - 1: fault("sizes are scaled")
            ids, ends = set(), set()
            for e in graph.findall(ns + "edge"):
                if not e.get("id") or e.get("id").isdigit() or e.get("id") in ids: fault("edge id")
                ids.add(e.get("id"))
                if (e.get("source"), e.get("target")) in ends: fault("parallel edge")
                ends.add((e.get("source"), e.get("target")))
                if e.get("directed") is not None: fault("mixture")
                if not {e.get("source"), e.get("target")} <= set(nodes): fault("unknown node")
                data = {d.get("key"): d.text for d in e.findall(ns + "data")}
                if float(data["weight"]) <= 0: fault("weight")
                if data["edge_id"] != e.get("id"): fault("edge_id")
            for d in graph.iter(ns + "data"):
                k = keys[d.get("key")]
                if not (d.text or "").strip(): fault("empty data")
                if d.get("key") not in ("label", "edgelabel"):
                    if "INF" in d.text: fault("INF")
                    if d.text.lower() == "null": fault("null")
                if k.get("attr.type") == "int": int(d.text)
                if k.get("attr.type") == "double": float(d.text)
        print("\n".join(faults), end="")
        """#

    @Test(.enabled(if: Outside.python != nil, "needs the Python that make test sets up"), arguments: editions)
    func `Gephi has nothing to report`(edition: Edition) throws {
        try withWritten(GraphMLExporter.self, try SampleStudy.content(edition: edition)) { folder, paths in
            let outcome = try Outside.runPython(Self.gephiRules, paths.map { folder + "/" + $0 })
            #expect(outcome.errors == "")
            #expect(outcome.output == "")
        }
    }

    private struct Graph: Decodable, Equatable {
        struct Node: Decodable, Equatable {
            var id: String
            var label: String
            var values: [String: String]
        }

        struct Edge: Decodable, Equatable {
            var source: String
            var target: String
            var weight: Double
            var label: String
            var state: String?
            var level: String?
            var id: String
        }

        var nodes: [Node]
        var edges: [Edge]
    }

    private func read(_ script: String, _ path: String) throws -> Graph {
        let outcome = try Outside.runPython(script, [path])
        #expect(outcome.errors == "", "the reader must not even warn")
        return try JSONDecoder().decode(Graph.self, from: Data(outcome.output.utf8))
    }

    private static let networkx = """
        import sys, json, networkx
        def text(k, v): return repr(float(v)) if isinstance(v, (int, float)) else str(v)
        g = networkx.read_graphml(sys.argv[1])
        assert g.is_directed() and not g.is_multigraph()
        nodes = [{"id": i, "label": d["label"], "values": {k: text(k, v) for k, v in d.items() if k != "label"}} for i, d in g.nodes(data=True)]
        edges = [{"source": a, "target": b, "weight": d["weight"], "label": d["label"], "state": d.get("e_state"),
                  "level": d.get("e_level"), "id": d["edge_id"]} for a, b, d in g.edges(data=True)]
        json.dump({"nodes": nodes, "edges": sorted(edges, key=lambda e: int(e["id"][1:]))}, sys.stdout)
        """

    private static let igraph = """
        import sys, json, igraph
        g = igraph.Graph.Read_GraphML(sys.argv[1])
        assert g.is_directed() and g.is_simple()
        def given(v): return v is not None and v == v and v != ""
        def text(k, v): return repr(float(v)) if isinstance(v, (int, float)) else str(v)
        nodes = [{"id": v["id"], "label": v["label"], "values": {k: text(k, x) for k, x in v.attributes().items()
                  if k not in ("id", "label") and given(x)}} for v in g.vs]
        edges = [{"source": g.vs[e.source]["id"], "target": g.vs[e.target]["id"], "weight": e["weight"], "label": e["label"],
                  "state": e.attributes().get("e_state"), "level": e.attributes().get("e_level"), "id": e["edge_id"]} for e in g.es]
        json.dump({"nodes": nodes, "edges": sorted(edges, key=lambda e: int(e["id"][1:]))}, sys.stdout)
        """

    @Test(.enabled(if: Outside.python != nil, "needs the Python that make test sets up"), arguments: editions)
    func `networkx and igraph read the same persons and ties that the model has`(edition: Edition) throws {
        let content = try SampleStudy.content(edition: edition)
        let network = content.study.networks[0]
        try withWritten(GraphMLExporter.self, content) { folder, _ in
            for (relation, analysis) in zip(network.relations, content.analysis.networks[0].relations) {
                var expectedFiles = [(relation.id, relation.levels.count - 1)]
                if relation.levels.count > 1 {
                    expectedFiles += relation.levels.enumerated().map { ("\(relation.id)-\($1.id)", $0) }
                }
                for (name, level) in expectedFiles {
                    let path = "\(folder)/town/graphs/\(name).graphml"
                    let graph = try read(Self.networkx, path)
                    #expect(graph == (try read(Self.igraph, path)), "\(name)")
                    #expect(graph.nodes.map(\.id) == ["p1", "p2", "p3", "p4", "p5"])
                    #expect(graph.nodes.map(\.label) == network.persons.map(\.name))
                    #expect(graph.nodes.map { $0.values["roster_id"] } == network.persons.map(\.id))
                    #expect(graph.nodes.map { $0.values["status"] } == network.persons.map(\.status.rawValue))
                    for column in analysis.levels[level].actorMeasures {
                        #expect(
                            graph.nodes.map { $0.values[column.measure.graphMLKey].flatMap(Double.init) }
                                == column.values, "\(name) \(column.measure.id)")
                    }
                    let ties = relation.ties.enumerated().filter { $0.element.level <= level }
                    #expect(
                        graph.edges
                            == ties.map { number, tie in
                                Graph.Edge(
                                    source: "p\(tie.from + 1)", target: "p\(tie.to + 1)",
                                    weight: Double(relation.levels.count - Int(tie.level)),
                                    label: relation.hasScale ? relation.levels[Int(tie.level)].label : relation.label,
                                    state: Dyad.state(
                                        .tie(level: Int(tie.level)),
                                        relation.answer(from: Int(tie.to), to: Int(tie.from))
                                    ).rawValue, level: relation.levels[Int(tie.level)].id, id: "e\(number + 1)")
                            })
                }
            }
            let attributes = try read(Self.networkx, folder + "/town/graphs/contact.graphml").nodes.map(\.values)
            #expect(attributes.map { $0["attribute_size"] } == ["NAV", "(null)", nil, "07", nil])
            #expect(attributes.map { $0["function"] } == ["Økonomi II", "InfO", "none chosen", nil, nil])
            #expect(attributes[3]["name"] == "@InfELD")
            // A person's functions one by one; nothing where they are not known.
            #expect(attributes.map { $0["function_nav"] } == ["1.0", "0.0", nil, "0.0", nil])
            #expect(attributes.map { $0["function_07"] } == ["0.0", "0.0", nil, "1.0", nil])
        }
    }

    @Test(.enabled(if: Outside.python != nil, "needs the Python that make test sets up"))
    func `contact with a body is an edge in the direction of the information, both ways for a discussion`() throws {
        try withWritten(GraphMLExporter.self, try SampleStudy.content()) { folder, _ in
            let graph = try read(Self.networkx, folder + "/town/graphs/contact-2.graphml")
            #expect(graph == (try read(Self.igraph, folder + "/town/graphs/contact-2.graphml")))
            #expect(graph.nodes.suffix(2).map(\.label) == ["Kommunestyret", "Ordfører"])
            #expect(graph.nodes.suffix(2).map { $0.values["kind"] } == ["body", "body"])
            #expect(
                graph.edges.map { "\($0.source)>\($0.target) \($0.weight) \($0.label)" } == [
                    "p1>b1 2.0 Gir informasjon til; Diskuterer med", "b1>p1 1.0 Diskuterer med",
                    "b2>p2 1.0 Får informasjon fra",
                ])
        }
    }

    @Test func `two writes give the same bytes`() throws {
        let content = try SampleStudy.content()
        let one = try withWritten(GraphMLExporter.self, content) { folder, _ in try files(in: folder) }
        let two = try withWritten(GraphMLExporter.self, content) { folder, _ in try files(in: folder) }
        #expect(one == two)
    }
}
