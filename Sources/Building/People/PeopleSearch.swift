import Findings
import Mapping
import NetworkModel

/// Looks for what texts that fit nobody would fit by, if one trait of how they are written were left aside.
///
/// A proposal is one to one: a text that would fit two persons, two texts that would fit one, or a person who is found already
/// are none.
struct PeopleSearch {
    struct Proposal {
        var key: PeopleKey
        var places: [SourcePlace]
        var persons: [Int]
        var texts: [String]
    }

    /// The texts that stand for each person.
    let texts: [[String]]
    let keys: [PeopleKey]

    /// - Parameters:
    ///   - unmatched: texts with their places.
    ///   - found: persons that other texts are matched to.
    /// - Returns: the proposals, the one that explains most first, each text in one of them.
    func proposals(for unmatched: [(text: String, place: SourcePlace)], found: Set<Int>) -> [Proposal] {
        var rest = unmatched
        var taken = found
        var proposals: [Proposal] = []
        var left = keys
        while !rest.isEmpty, !left.isEmpty {
            let candidates = left.map { proposal($0, for: rest, found: taken) }
            let explained = candidates.map(\.places.count)
            guard let most = explained.max(), most > 0, let best = explained.firstIndex(of: most) else { break }
            let chosen = candidates[best]
            proposals.append(chosen)
            taken.formUnion(chosen.persons)
            let told = Set(chosen.places)
            rest.removeAll { told.contains($0.place) }
            left.remove(at: best)
        }
        return proposals
    }

    private func proposal(
        _ key: PeopleKey, for unmatched: [(text: String, place: SourcePlace)], found: Set<Int>
    ) -> Proposal {
        var persons: [String: Set<Int>] = [:]
        for (person, texts) in texts.enumerated() {
            for text in texts { if let key = key.key(of: text) { persons[key, default: []].insert(person) } }
        }
        let keyed = unmatched.map { key.key(of: AnswerText.plain($0.text)) }
        var spellings: [String: Set<String>] = [:]
        for (key, item) in zip(keyed, unmatched) { if let key { spellings[key, default: []].insert(item.text) } }
        var proposal = Proposal(key: key, places: [], persons: [], texts: [])
        for (key, item) in zip(keyed, unmatched) {
            guard let key, spellings[key]?.count == 1, let fitting = persons[key], fitting.count == 1,
                let person = fitting.first, !found.contains(person)
            else { continue }
            proposal.places.append(item.place)
            if !proposal.persons.contains(person) { proposal.persons.append(person) }
            proposal.texts.append(item.text)
        }
        return proposal
    }
}
