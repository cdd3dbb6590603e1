import Foundation
import GraphFiles
import NetworkModel
import Pictures
import Telling
import TellingSupport
import TestSupport
import Testing

@Suite struct GEXFExporterTests {
    private static let readNetworkx = """
        import json, sys, networkx
        graph = networkx.read_gexf(sys.argv[1], version="1.3")
        print(json.dumps({
            "kind": type(graph).__name__,
            "nodes": {n: {k: str(v) for k, v in d.items()} for n, d in graph.nodes(data=True)},
            "edges": sorted([[u, v, {k: str(x) for k, x in d.items()}] for u, v, d in graph.edges(data=True)], key=str),
        }))
        """

    private struct Read: Decodable {
        struct Edge: Decodable {
            var from: String
            var to: String
            var values: [String: String]

            init(from decoder: any Decoder) throws {
                var list = try decoder.unkeyedContainer()
                from = try list.decode(String.self)
                to = try list.decode(String.self)
                values = try list.decode([String: String].self)
            }
        }
        var kind: String
        var nodes: [String: [String: String]]
        var edges: [Edge]
    }

    private static func withFile<Result>(
        _ content: ExportContent, _ body: (String) throws -> Result
    ) throws -> Result {
        try withWritten(GEXFExporter.self, content) { folder, paths in
            #expect(paths == content.study.networks.map { $0.id + "/graphs/network.gexf" })
            return try body(folder + "/" + (try #require(paths.first)))
        }
    }

    @Test(.enabled(if: Outside.shared("schemas/gexf.rng") != nil, "needs ../shared/schemas"))
    func `the file is valid`() throws {
        let schema = try #require(Outside.shared("schemas/gexf.rng"))
        for content in [
            try SampleStudy.content(.nb), try SampleStudy.content(.nb, edition: .anonymous),
            try PictureStudy.content(PictureStudy.network(40)),
        ] {
            try Self.withFile(content) { file in
                let outcome = try Outside.run(
                    "/usr/bin/env", ["xmllint", "--nonet", "--noout", "--relaxng", schema, file])
                #expect(outcome.status == 0, "\(outcome.errors)")
            }
        }
    }

    @Test(.enabled(if: Outside.python != nil, "needs make test-setup"), arguments: GraphMLExporterTests.editions)
    func `networkx finds every tie of every relation, and contact with bodies in the way information goes`(
        edition: Edition
    ) throws {
        let content = try SampleStudy.content(.nb, edition: edition)
        let read = try Self.withFile(content) { file in
            let outcome = try Outside.runPython(Self.readNetworkx, [file])
            #expect(outcome.status == 0, "\(outcome.errors)")
            return try JSONDecoder().decode(Read.self, from: Data(outcome.output.utf8))
        }
        #expect(read.kind == "MultiDiGraph" || read.kind == "DiGraph")
        let network = content.study.networks[0]
        #expect(read.nodes.count == network.persons.count + network.bodies.count)
        #expect(read.nodes["p1"]?["label"] == "=Ærlig Øst")
        #expect(read.nodes["b2"]?["label"] == "Ordfører")
        var expected = network.relations.flatMap { relation in
            relation.ties.map { "p\($0.from + 1) p\($0.to + 1) \(relation.weight(ofLevel: Int($0.level)))" }
        }
        // Gives information to the council, discusses with it (both ways), receives from the mayor.
        expected += ["p1 b1 1", "p1 b1 1", "b1 p1 1", "b2 p2 1"]
        #expect(
            read.edges.map { "\($0.from) \($0.to) \(Int(Double($0.values["weight"] ?? "") ?? 0))" }.sorted()
                == expected.sorted())
        #expect(read.edges.contains { $0.values["e_state"] == "conflicting" })
    }

    @Test func `edges between the same two are kept apart by kind, under ids of their own`() throws {
        try Self.withFile(try SampleStudy.content(.nb)) { file in
            let text = try String(contentsOfFile: file, encoding: .utf8)
            let edges = text.split(separator: "\n").filter { $0.contains("<edge ") }
            func values(_ name: String) -> [Substring] {
                edges.compactMap { $0.split(separator: " \(name)=\"").last?.split(separator: "\"").first }
            }
            #expect(Set(values("id")).count == edges.count)
            #expect(
                Set(values("kind")) == [
                    "contact", "advice", "contact-informs", "contact-informed", "contact-discusses",
                ])
            // Source, target and kind together are told apart too: nothing merges in Gephi.
            let keys = zip(values("source"), zip(values("target"), values("kind"))).map { "\($0) \($1.0) \($1.1)" }
            #expect(Set(keys).count == edges.count)
        }
    }

    @Test(.enabled(if: Outside.python != nil, "needs make test-setup"))
    func `attributes have the titles and types that they have in GraphML`() throws {
        let content = try SampleStudy.content(.nb)
        let folder = try Outside.temporaryFolder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        for exporter in [GEXFExporter.self, GraphMLExporter.self] as [any Exporter.Type] {
            _ = try exporter.write(content, to: folder)
        }
        let outcome = try Outside.runPython(
            """
            import sys, xml.etree.ElementTree as E
            folder, types = sys.argv[1], {"integer": "int"}
            inside = {a.get("title"): types.get(a.get("type"), a.get("type")) for a in E.parse(folder + "/network.gexf").iter("{http://gexf.net/1.3}attribute")}
            other = {k.get("attr.name"): k.get("attr.type") for k in E.parse(folder + "/contact.graphml").iter("{http://graphml.graphdrawing.org/xmlns}key")}
            # The way of information is one of contact with bodies, whose GraphML has it as the edge's own.
            print(sorted(set(inside.items()) - set(other.items())), "function_nav" in inside, "attribute_size" in inside)
            """, [folder + "/town/graphs"])
        #expect(outcome.output == "[('e_direction', 'string')] True True\n", "\(outcome.errors)")
    }

    @Test func `places, sizes and colours are those of the pictures, also in GraphML`() throws {
        let content = try PictureStudy.content(PictureStudy.network(40))
        let gexf = try Self.withFile(content) { try String(contentsOfFile: $0, encoding: .utf8) }
        let (graphml, svg) = try withWritten(GraphMLExporter.self, content) { folder, _ in
            try withWritten(PictureExporter.self, content) { pictures, _ in
                (
                    try String(contentsOfFile: folder + "/town/graphs/contact.graphml", encoding: .utf8),
                    try SVGPicture(file: pictures + "/town/pictures/contact-monthly.svg")
                )
            }
        }
        let first = try #require(svg.nodes.first)
        for node in svg.nodes where node.functions.count == 1 && !node.isHollow {
            // y upwards there; both from the first person's place.
            func place(_ person: String, in text: String, _ open: String, _ close: String, _ keys: [String]) throws
                -> [Double]
            {
                let part = try #require(
                    text.components(separatedBy: "<node id=\"\(person)\"").last?
                        .components(separatedBy: "</node>").first)
                return try keys.map { key in
                    try #require(
                        Double(
                            part.components(separatedBy: key).dropFirst().first?
                                .components(separatedBy: close).first ?? ""))
                }
            }
            let inGEXF = try [node.person, first.person].map {
                try place($0, in: gexf, "", "\"", ["viz:position x=\"", "\" y=\""])
            }
            let inGraphML = try [node.person, first.person].map {
                try place($0, in: graphml, "", "<", ["<data key=\"x\">", "<data key=\"y\">"])
            }
            #expect(inGEXF == inGraphML)
            #expect(abs((node.x - first.x) - (inGEXF[0][0] - inGEXF[1][0])) < 1, "\(node.person)")
            #expect(abs((node.y - first.y) + (inGEXF[0][1] - inGEXF[1][1])) < 6, "\(node.person)")
        }
        #expect(gexf.contains("<viz:color r=\"0\" g=\"114\" b=\"178\"/>"))
        #expect(graphml.contains("<data key=\"b\">178</data>"))
    }

    @Test func `two runs write the same bytes`() throws {
        let one = try Self.withFile(try SampleStudy.content(.nb)) { FileManager.default.contents(atPath: $0) }
        let other = try Self.withFile(try SampleStudy.content(.nb)) { FileManager.default.contents(atPath: $0) }
        #expect(one == other && one != nil)
    }
}
