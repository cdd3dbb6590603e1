import Findings
import Foundation
import NetworkModel
import Pipeline
import TestSupport
import Testing

/// Every damage to the demo's files ends in a fault with its place, in the right network, or in another one together with
/// a finding that says so. What is right is the network of the undamaged file (DemoTests: the generator's own).
@Suite struct BrokenExportTests {
    /// Much longer than any of them takes, even on a busy machine without optimisation.
    static let longest = Duration.seconds(30)

    @Test func `there are enough damages, each of them once`() {
        let all = EssentialsDamages.all + XMLDamages.all + RosterDamages.all
        #expect(all.count >= 150)
        #expect(Set(all.map(\.testDescription)).count == all.count)
    }

    @Test(arguments: EssentialsDamages.all)
    func `a damaged Essentials export gives no wrong network in silence`(damage: Damage) throws {
        try expect(damage)
    }

    @Test(arguments: XMLDamages.all)
    func `a damaged EFS export gives no wrong network in silence`(damage: Damage) throws {
        try expect(damage)
    }

    @Test(arguments: RosterDamages.all)
    func `a damaged address list gives no wrong network in silence`(damage: Damage) throws {
        try expect(damage)
    }

    private func expect(_ damage: Damage) throws {
        let bytes = damage.bytes()
        #expect(bytes != damage.file.bytes, "the damage must be there")
        let undamaged = try Outcome.undamaged(damage.file.network)
        let clock = ContinuousClock()
        let start = clock.now
        let outcome = try damage.outcome()
        #expect(clock.now - start < Self.longest)

        let new = outcome.codes(beyond: undamaged)
        for finding in outcome.findings {
            #expect(!finding.message[.en].isEmpty && !finding.hint[.en].isEmpty)
            for secret in Outcome.secrets(of: damage.file.network) {
                #expect(!finding.message[.en].contains(secret), "\(finding.code): \(finding.message[.en])")
                #expect(!finding.hint[.en].contains(secret), "\(finding.code): \(finding.hint[.en])")
            }
        }
        if let network = outcome.network {
            let isRight = network == undamaged.network
            #expect(
                isRight || !new.isEmpty,
                "a wrong network without a finding: \(network.differences(to: undamaged.network))")
            switch damage.ending {
            case .right: #expect(isRight, "\(network.differences(to: undamaged.network)) \(new)")
            case .told(let codes): #expect(!new.isDisjoint(with: codes), "\(isRight) \(new)")
            case .stopped: Issue.record("should not run: right \(isRight), \(new)")
            case .sound: break
            }
        } else {
            let faults = outcome.findings.filter(\.stopsRun)
            #expect(!faults.isEmpty)
            for fault in faults {
                let place = try #require(fault.place, "\(fault)")
                // Two files that do not fit each other are told by the responses, whichever of them is damaged.
                #expect(
                    place.file == damage.file.rawValue || place.file.hasSuffix("study.yaml")
                        || fault.code == .peopleUnmatched, "\(place)")
            }
            switch damage.ending {
            case .stopped(let codes): #expect(!Set(faults.map(\.code.rawValue)).isDisjoint(with: codes), "\(faults)")
            case .sound: break
            case .right, .told:
                Issue.record("should run: \(faults.map { "\($0.code) \($0.place!) \($0.message[.en])" })")
            }
        }
    }
}

extension Damage {
    /// What becomes of the demo's network with this file in place of its own.
    func outcome() throws -> Outcome {
        let folder = try Outside.temporaryFolder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try FileManager.default.copyItem(atPath: DemoFile.folder + "/study.yaml", toPath: folder + "/study.yaml")
        try FileManager.default.copyItem(
            atPath: DemoFile.folder + "/" + file.network, toPath: folder + "/" + file.network)
        try Data(bytes()).write(to: URL(fileURLWithPath: folder + "/" + file.rawValue))
        return try Outcome(mapping: folder + "/study.yaml", network: file.network)
    }
}

/// What a run came to: a network, or none, and what was found.
struct Outcome {
    var network: Fingerprint?
    var findings: [Finding]

    init(mapping: String, network: String) throws {
        do {
            let run = try StudyRun(StudyRun.Request(mapping: mapping, networks: [network]))
            self.network = Fingerprint(run.study.networks[0])
            findings = run.findings
        } catch let stop as RunStopped {
            findings = stop.findings
        }
    }

    static func undamaged(_ network: String) throws -> Outcome { try #require(undamaged[network]) }

    private static let undamaged: [String: Outcome] = Dictionary(
        uniqueKeysWithValues: ["elvestad", "nordvik", "fjordheim"].compactMap { network in
            (try? Outcome(mapping: DemoFile.folder + "/study.yaml", network: network)).map { (network, $0) }
        })

    /// Codes of findings that there are more of than in the undamaged network. What follows from answers that differ
    /// between two persons is no sign of a broken file.
    func codes(beyond undamaged: Outcome) -> Set<String> {
        let consequences: Set<FindingCode> = [
            .oneSidedTie, .conflictingFrequency, .tieToNonRespondent, .answeredWithoutTies, .sameAnswerThroughout,
        ]
        func count(_ findings: [Finding]) -> [String: Int] {
            var counts: [String: Int] = [:]
            for finding in findings where !consequences.contains(finding.code) {
                let people = finding.actors.isEmpty ? [""] : finding.actors
                let number = finding.actors.isEmpty ? max(1, finding.count) : 1
                for person in people { counts[finding.code.rawValue + "|" + person, default: 0] += number }
            }
            return counts
        }
        let known = count(undamaged.findings)
        return Set(
            count(findings).filter { $0.value > known[$0.key, default: 0] }
                .map { String($0.key.prefix { $0 != "|" }) })
    }

    /// What no message may hold: full names and addresses.
    static func secrets(of network: String) -> [String] { secrets[network] ?? [] }

    private static let secrets: [String: [String]] = Dictionary(
        uniqueKeysWithValues: DemoFile.rosters.map { file in
            let table = file.table
            let name = table.column { ["Navn", "Namn"].contains($0) }
            return (file.network, ["@example.org"] + table.rows.dropFirst().map { $0[name] })
        })
}

/// Everything a network says of its persons, whoever comes first on the roster: by e-mail address, or name without one.
struct Fingerprint: Equatable {
    struct Person: Equatable {
        var status: String
        var values: [String]
        /// By relation and the other's key.
        var answers: [String: String]
        var bodies: Set<String>
    }

    var persons: [String: Person] = [:]

    init(_ network: Network) {
        let keys = network.persons.map { ($0.email ?? $0.name).lowercased() }
        for (position, person) in network.persons.enumerated() {
            var answers: [String: String] = [:]
            for relation in network.relations {
                for other in network.persons.indices where other != position {
                    let answer = relation.answer(from: position, to: other)
                    answers[relation.id + " " + keys[other]] =
                        answer.level.map { relation.levels[$0].id } ?? "\(answer.state)"
                }
            }
            var bodies: Set<String> = []
            for affiliation in network.affiliations {
                bodies.insert("\(affiliation.id) answered \(affiliation.answered[position])")
                for tie in affiliation.ties where tie.person == position {
                    bodies.insert("\(affiliation.id) \(network.bodies[tie.body].id) \(affiliation.kinds[tie.kind].id)")
                }
            }
            let values = zip(network.attributes, person.values).map { attribute, value in
                "\(attribute.id): \(attribute.displayText(value) ?? "-")"
            }
            persons[keys[position]] = Person(
                status: person.status.rawValue, values: values, answers: answers, bodies: bodies)
        }
    }

    /// The first few of what is not as it should be.
    func differences(to right: Fingerprint?) -> String {
        guard let right else { return "there is no right network" }
        var found: [String] = []
        for key in Set(persons.keys).union(right.persons.keys).sorted() {
            guard let one = persons[key], let other = right.persons[key] else {
                found.append("\(key) is \(persons[key] == nil ? "gone" : "new")")
                continue
            }
            if one.status != other.status { found.append("\(key) \(one.status) for \(other.status)") }
            if one.values != other.values { found.append("\(key) \(one.values) for \(other.values)") }
            if one.bodies != other.bodies {
                found.append("\(key) \(one.bodies.symmetricDifference(other.bodies).sorted())")
            }
            for (pair, answer) in other.answers.sorted(by: { $0.key < $1.key }) where one.answers[pair] != answer {
                found.append("\(key) \(pair) \(one.answers[pair] ?? "-") for \(answer)")
            }
        }
        return "\(found.count): " + found.prefix(4).joined(separator: "; ")
    }
}
