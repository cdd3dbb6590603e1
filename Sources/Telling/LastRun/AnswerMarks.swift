import Hashing
import NetworkModel

/// What tells a person's answers from other answers, question by question, without telling them.
///
/// A mark rests on what was answered about whom, by ids: neither the order of the address list nor somebody new on it makes it
/// another one.
struct AnswerMarks {
    let questions: [String]
    private let network: Network
    /// Persons by id, so that the order of the roster does not count.
    private let byId: [Int]
    private let attributes: [Int]
    private let affiliationTies: [[Int: [String]]]

    init(_ network: Network) {
        self.network = network
        byId = network.persons.indices.sorted { network.persons[$0].id < network.persons[$1].id }
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

    private func mark(of person: Int, _ relation: Relation) -> String {
        var bytes: [UInt8] = []
        func add(_ other: Int, _ answer: Answer) {
            bytes += network.persons[other].id.utf8
            bytes += [0, answer.byte]
        }
        if let rest = relation.answerToEverybodyElse(from: person) {
            bytes.append(rest.byte)
            for tie in relation.ties(from: person).sorted(by: {
                network.persons[Int($0.to)].id < network.persons[Int($1.to)].id
            }) {
                add(Int(tie.to), .tie(level: Int(tie.level)))
            }
        } else {
            let answers = relation.answers(from: person)
            for other in byId where other != person && answers[other].isObserved { add(other, answers[other]) }
        }
        return Self.mark(bytes)
    }

    private static func mark(_ parts: [String]) -> String { mark(Array(parts.joined(separator: "\u{0}").utf8)) }

    private static func mark(_ bytes: [UInt8]) -> String { SHA256.digest(of: bytes).prefix(6).hexadecimal }
}
