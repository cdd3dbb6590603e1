import Analysis
import Foundation
import NetworkModel
import Pipeline
import TestSupport
import Testing

/// What is said of functions when they have nothing to do with contact: the demo's functions dealt out among its persons. Part of
/// `make coverage`; the table stands in docs/measures.md.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["BROBYGGER_COVERAGE"] != nil))
struct ShuffledFunctionsTests {
    private static let runs = 200

    @Test func `holes, places and mixing of functions by chance, for the docs`() throws {
        let study = try StudyRun(StudyRun.Request(mapping: Outside.root + "/Mappings/boligsosial/study.yaml")).study
        for network in study.networks {
            let attribute = try #require(network.attributes.firstIndex { $0.id == study.settings.groupBy })
            var random = Seeded(7)
            var (holes, places, mixed) = ([String: Int](), [String: Int](), [String: Int]())
            for _ in 0..<Self.runs {
                var shuffled = network
                let values = network.persons.map { $0.values[attribute] }.shuffled(using: &random)
                for (person, value) in values.enumerated() { shuffled.persons[person].values[attribute] = value }
                let own = Study(
                    id: study.id, title: study.title, language: study.language, networks: [shuffled],
                    settings: study.settings)
                let analysis = try StudyAnalyst.analyse(own).networks[0]
                for (relation, levels) in zip(network.relations, analysis.relations) {
                    for (level, found) in levels.levels.enumerated() {
                        let title = relation.title(level: level)
                        holes[title, default: 0] += found.groups?.holes.contains(where: \.isClear) == true ? 1 : 0
                        places[title, default: 0] +=
                            found.groups?.integration.contains { $0.position?.place != nil } == true ? 1 : 0
                        let mixing = found.mixing.first { $0.attribute == attribute }
                        if let index = mixing?.eiIndex, let chance = mixing?.eiIndexByChance {
                            mixed[title, default: 0] += chance.range.contains(index) ? 0 : 1
                        }
                    }
                }
            }
            for title in holes.keys.sorted() {
                func share(_ counts: [String: Int]) -> Double { Double(counts[title] ?? 0) / Double(Self.runs) }
                print("| \(network.id) | \(title) | \(share(holes)) | \(share(places)) | \(share(mixed)) |")
                #expect(share(holes) <= 0.1 && share(places) <= 0.1 && share(mixed) <= 0.1)
            }
        }
    }
}
