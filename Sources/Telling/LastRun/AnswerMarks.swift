import Analysis
import Hashing
import NetworkModel

/// What tells a person's answers from other answers, question by question, without telling them.
///
/// A mark rests on what was answered about whom, by ids: neither the order of the address list nor somebody new on it makes it
/// another one.
struct AnswerMarks {
    let questions: [String]
    private let network: Network
    /// Of each person's id.
    private let hashes: [UInt64]
    private let attributes: [Int]
    private let affiliationTies: [[Int: [String]]]

    init(_ network: Network) {
        self.network = network
        hashes = network.persons.map { person in
            SHA256.digest(of: Array(person.id.utf8)).prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
        }
        attributes = network.attributes.indices.filter { !network.attributes[$0].isFromRoster }
        affiliationTies = network.affiliations.map { affiliation in
            Dictionary(grouping: affiliation.ties, by: \.person).mapValues { ties in
                ties.map { network.bodies[$0.body].id + "\n" + affiliation.kinds[$0.kind].id }.sorted()
            }
        }
        questions =
            network.relations.map(\.id) + network.affiliations.map(\.id) + attributes.map { network.attributes[$0].id }
    }

    /// One for each question; none without a response.
    func marks(of person: Int) -> [String] {
        guard network.persons[person].status != .none else { return [] }
        return network.relations.map { mark(of: person, $0) }
            + network.affiliations.indices.map { number in
                Self.mark(
                    [network.affiliations[number].answered[person] ? "answered" : ""]
                        + (affiliationTies[number][person] ?? []))
            }
            + attributes.map { number in
                let attribute = network.attributes[number]
                return switch network.persons[person].values[number] {
                case .missing: Self.mark(["missing"])
                case .text(let text): Self.mark(["text", text])
                case .options(let chosen): Self.mark(["options"] + chosen.map { attribute.options[$0].id }.sorted())
                }
            }
    }

    /// A sum over those who were asked about, whatever their order: there may be millions of pairs.
    private func mark(of person: Int, _ relation: Relation) -> String {
        var sum: UInt64 = 0
        if let rest = relation.answerToEverybodyElse(from: person) {
            sum = SeededRandom.mixed(UInt64(rest.byte))
            for tie in relation.ties(from: person) {
                sum &+= SeededRandom.mixed(hashes[Int(tie.to)] &+ UInt64(Answer.tie(level: Int(tie.level)).byte))
            }
        } else {
            for (other, answer) in relation.answers(from: person).enumerated()
            where answer.isObserved && other != person {
                sum &+= SeededRandom.mixed(hashes[other] &+ UInt64(answer.byte))
            }
        }
        return withUnsafeBytes(of: sum.bigEndian) { $0.prefix(Self.length).map(\.self).hexadecimal }
    }

    private static func mark(_ parts: [String]) -> String {
        SHA256.digest(of: Array(parts.joined(separator: "\u{0}").utf8)).prefix(length).hexadecimal
    }

    /// In bytes.
    private static let length = 6
}
