import Analysis
import Findings
import Foundation
import NetworkModel
import Telling
import TestSupport

/// Networks with everything the traceability of figures needs, drawn from a seed: three levels, missing answers, persons
/// who did not answer, several functions a person, bodies.
package enum RandomStudy {
    package static func content(_ language: Language = .en, seeds: [UInt64] = [1]) throws -> ExportContent {
        let networks = seeds.enumerated().map { network($1, id: "town\($0 + 1)") }
        let study = Study(
            id: "random", title: "A study", language: language, networks: networks,
            settings: Settings(groupBy: "function"))
        return ExportContent(
            study: study, analysis: try StudyAnalyst.analyse(study), findings: [], toolVersion: "1",
            mapping: SourceFile(role: .mapping, path: "study.yaml", sha256: "m", bytes: 1), language: language)
    }

    package static func network(_ seed: UInt64, id: String) -> Network {
        var state = seed
        func below(_ limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % limit
        }
        let count = 12 + Int(seed) % 5
        let names = (0..<count).map { "P\($0 + 1)" }
        let silent = Set((0..<count).filter { _ in below(6) == 0 })
        let rows = (0..<count).map { from in
            (0..<count).map { to in
                if from == to { return "." }
                if silent.contains(from) { return "?" }
                return ["1", "2", "3", "-", "x"].enumerated().first { _ in below(9) == 0 }?.element ?? "0"
            }
        }
        var network = Network.table(
            ([names] + zip(names, rows).map { [$0] + $1 }).map { $0.joined(separator: " ") }.joined(separator: "\n"),
            levels: ["daily", "weekly", "monthly"], id: id)
        network.title = "Kommune \(id)"
        network.alias = seed == 1 ? "Alfa" : nil
        network.attributes = [
            Attribute(
                id: "function", label: "Function",
                options: ["Plan", "Economy", "Law", "Health"].map { .init(id: $0.lowercased(), label: $0) },
                allowsSeveral: true)
        ]
        for person in names.indices {
            let chosen = (0..<3).filter { _ in below(3) == 0 }
            network.persons[person].values = [silent.contains(person) ? .missing : .options(chosen)]
        }
        network.bodies = [Body(id: "council", label: "Council"), Body(id: "mayor", label: "Mayor")]
        let ties = names.indices.filter { !silent.contains($0) }.flatMap { person in
            (0..<2).flatMap { body in
                (0..<3).filter { _ in below(5) == 0 }.map {
                    AffiliationTie(person: person, body: body, kind: $0, row: person + 2, column: $0)
                }
            }
        }
        network.affiliations = [
            Affiliation(
                id: "political", label: "Political",
                kinds: [
                    .init(id: "informs", label: "Informs", direction: .toBody),
                    .init(id: "informed", label: "Is informed", direction: .fromBody),
                    .init(id: "discusses", label: "Discusses", direction: .both),
                ], ties: ties, answered: names.indices.map { !silent.contains($0) })
        ]
        return network
    }
}
