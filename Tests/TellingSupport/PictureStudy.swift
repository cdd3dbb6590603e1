import Analysis
import Findings
import NetworkModel
import Telling

/// A study to draw: of any size, from a seed.
package enum PictureStudy {
    /// Three levels, groups with options, some who do not answer, some without contact.
    package static func network(_ persons: Int, seed: UInt64 = 5) -> Network {
        var random = Generator(state: seed)
        var states = AnswerStates(persons: persons)
        var ties: [Tie] = []
        let silent = Set((0..<persons).filter { $0 % 9 == 4 })
        let alone = Set((0..<persons).filter { $0 % 23 == 7 })
        let near = { (from: Int, to: Int) in from / 8 == to / 8 }
        for from in 0..<persons where !silent.contains(from) {
            states.setRow(from, allOthers: .noTie)
            for to in 0..<persons where to != from && !alone.contains(from) && !alone.contains(to) {
                let chance = near(from, to) ? 35 : 200 / persons
                if random.next() % 100 < UInt64(chance) {
                    ties.append(Tie(from: from, to: to, level: Int(random.next() % 3), row: from + 2, column: to))
                }
            }
        }
        let options = ["Tj", "Tild", "Øk vm", "Planlegging"].enumerated().map {
            AttributeOption(id: "g\($0.offset)", label: $0.element)
        }
        let people = (0..<persons).map { person in
            Person(
                id: "R\(person + 1)", name: "Navn \(person + 1) Ærlig",
                status: silent.contains(person) ? .none : .complete,
                values: [
                    silent.contains(person)
                        ? .missing : .options(person % 5 == 0 ? [0, 2] : person % 7 == 0 ? [] : [person % 4])
                ])
        }
        return Network(
            id: "town", title: "The town", persons: people,
            attributes: [
                Attribute(
                    id: "function", label: "Function", options: options, allowsSeveral: true,
                    combinations: [OptionCombination(label: "Økonomi II", options: [0, 2])])
            ],
            relations: [
                Relation(
                    id: "contact", label: "Contact",
                    levels: ["daily", "weekly", "monthly"].map { Level(id: $0, label: $0.capitalized) }, hasScale: true,
                    reciprocityExpected: true, states: states, ties: ties)
            ])
    }

    package struct Generator: RandomNumberGenerator {
        package var state: UInt64

        package init(state: UInt64) { self.state = state }

        package mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state >> 33
        }
    }

    package static func content(_ network: Network, _ language: Language = .nb) throws -> ExportContent {
        let study = Study(
            id: "study", title: "Study", language: language, statements: ["period": "September 2013"],
            networks: [network], settings: Settings(groupBy: "function"))
        return ExportContent(
            study: study, analysis: try StudyAnalyst.analyse(study), findings: [], toolVersion: "1",
            mapping: SourceFile(role: .mapping, path: "study.yaml", sha256: "m", bytes: 1), language: language,
            pictures: .svg)
    }
}
