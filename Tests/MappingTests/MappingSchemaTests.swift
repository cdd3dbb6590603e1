import Foundation
import Mapping
import TestSupport
import Testing

@Suite struct MappingSchemaTests {
    @Test(arguments: [false, true])
    func `the schemas in Mappings are current`(isOfComments: Bool) throws {
        let name = "Mappings/" + (isOfComments ? "comments" : "mapping") + ".schema.json"
        let path = Outside.root + "/" + name
        let schema = try isOfComments ? MappingSchema.commentsJSON() : MappingSchema.json()
        if ProcessInfo.processInfo.environment["BROBYGGER_RENEW"] != nil {
            try Data(schema.utf8).write(to: URL(fileURLWithPath: path))
            Issue.record("\(name) was renewed; look at it and run the tests without BROBYGGER_RENEW.")
        }
        let lying = FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) }
        #expect(
            lying == schema,
            "Renew it: BROBYGGER_RENEW=1 swift test --filter MappingSchemaTests"
        )
    }

    @Test(.enabled(if: Outside.python != nil, "needs the Python of make test"))
    func `the schema is a valid one and accepts what the loader accepts`() throws {
        #expect(try rejected(["small": Mappings.small, "complete": Mappings.complete]) == [])
    }

    @Test(.enabled(if: Outside.python != nil, "needs the Python of make test"))
    func `the schema rejects what a schema can reject`() throws {
        let faulty = Dictionary(uniqueKeysWithValues: FaultyMapping.all.map { ($0.what, $0.text) })
        let expected = Set(FaultyMapping.all.filter(\.schemaRejects).map(\.what))
        let rejected = try rejected(faulty)
        #expect(rejected.subtracting(expected).sorted() == [], "rejected beyond expectation")
        #expect(expected.subtracting(rejected).sorted() == [], "not rejected")
    }

    @Test(.enabled(if: Outside.python != nil && Outside.shared("real") != nil, "needs Python and ../shared"))
    func `the schema accepts the mappings of the real studies and of the repository`() throws {
        var mappings: [String: String] = [:]
        for study in ["krackhardt-managers", "rescue-three", "van-de-bunt-t6"] {
            let path = try #require(Outside.shared("real/\(study)/mapping.yaml"))
            mappings[study] = try String(contentsOfFile: path, encoding: .utf8)
        }
        let folder = Outside.root + "/Mappings"
        for path in try FileManager.default.subpathsOfDirectory(atPath: folder) where path.hasSuffix(".yaml") {
            mappings[path] = try String(contentsOfFile: folder + "/" + path, encoding: .utf8)
        }
        #expect(try rejected(mappings) == [])
    }

    @Test func `every key of the schema has a title and a description`() throws {
        let blocks = MappingKeys.allBlocks + CommentsKeys.file.withInner
        #expect(Set(blocks.flatMap(\.keys).map(\.name)) == Set(KeyName.allCases))
        #expect(Set(blocks.map(\.name)).count == blocks.count)
        for block in blocks {
            #expect(!block.description.isEmpty)
            for key in block.keys {
                #expect(!key.title.isEmpty && !key.description.isEmpty, "\(block.name).\(key.name)")
                #expect(key.example.hasPrefix("\(key.name.rawValue): "), "\(block.name).\(key.name)")
            }
        }
    }

    @Test(.enabled(if: Outside.python != nil, "needs the Python of make test"))
    func `the schema of comments accepts and rejects what the loader does`() throws {
        let faulty = CommentsLoaderTests.Faulty.all
        let schema = try MappingSchema.commentsJSON()
        #expect(try rejected(["complete": CommentsLoaderTests.complete], schema) == [])
        let texts = Dictionary(uniqueKeysWithValues: faulty.filter { $0.what != "a tab" }.map { ($0.what, $0.text) })
        #expect(try rejected(texts, schema) == Set(faulty.filter(\.schemaRejects).map(\.what)))
    }

    /// The names of the files that Python's jsonschema rejects.
    private func rejected(_ mappings: [String: String], _ json: String? = nil) throws -> Set<String> {
        let folder = try Outside.temporaryFolder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let input = folder + "/mappings.json"
        try JSONEncoder().encode(mappings).write(to: URL(fileURLWithPath: input))
        let schema = folder + "/schema.json"
        try Data((json ?? MappingSchema.json()).utf8).write(to: URL(fileURLWithPath: schema))
        let script = """
            import json, sys, jsonschema, yaml
            schema = json.load(open(sys.argv[1]))
            jsonschema.Draft7Validator.check_schema(schema)
            validator = jsonschema.Draft7Validator(schema)
            # As editors read YAML 1.2: dates stay text.
            class Loader(yaml.SafeLoader): pass
            Loader.yaml_implicit_resolvers = {
                key: [r for r in rules if r[0] != 'tag:yaml.org,2002:timestamp']
                for key, rules in yaml.SafeLoader.yaml_implicit_resolvers.items()}
            bad = [name for name, text in json.load(open(sys.argv[2])).items()
                   if not validator.is_valid(yaml.load(text, Loader))]
            print(json.dumps(bad))
            """
        let outcome = try Outside.runPython(script, [schema, input])
        #expect(outcome.status == 0, "\(outcome.errors)")
        return Set(try JSONDecoder().decode([String].self, from: Data(outcome.output.utf8)))
    }
}
