import NetworkModel

/// Who can be told by the combination of facts that an edition shows, and what must be left out so that nobody can.
///
/// A person is singled out where fewer than `least` persons show the same values in all of the attributes the person shows.
/// A value that is missing matches nothing: somebody whose value is not shown does not help to hide others.
struct SinglingOut {
    /// One value per attribute, nil where it is not shown. Only whether two are equal matters.
    private var shown: [[AttributeValue?]]
    private let least: Int

    init(_ persons: [Person], least: Int) {
        shown = persons.map { $0.values.map { $0 == .missing ? nil : $0 } }
        self.least = least
    }

    /// Positions of persons, ascending.
    var persons: [Int] {
        var matches = Matches(shown)
        return shown.indices.filter { matches.count(shown[$0]) < least }
    }

    /// Leaves out one value after the other of everybody who is singled out, the one that helps most, until nobody is.
    /// - Returns: the attributes left out, by person.
    mutating func leaveOut() -> [Int: [Int]] {
        var leftOut: [Int: [Int]] = [:]
        while true {
            var matches = Matches(shown)
            let exposed = shown.indices.filter { matches.count(shown[$0]) < least }
            guard !exposed.isEmpty else { return leftOut }
            var next = shown
            for person in exposed {
                let own = shown[person]
                let choices = own.indices.filter { own[$0] != nil }
                // The attribute without which most persons match; of equal ones the last in the mapping.
                let best = choices.map { attribute in
                    var fewer = own
                    fewer[attribute] = nil
                    return (matches.count(fewer), attribute)
                }.max { $0 < $1 }
                guard let attribute = best?.1 else { continue }
                next[person][attribute] = nil
                leftOut[person, default: []].append(attribute)
            }
            // Fewer persons on the roster than may be alone: nothing more can be left out.
            if next == shown { return leftOut }
            shown = next
        }
    }

    /// How many persons show given values, tallied once for each set of attributes that somebody shows.
    private struct Matches {
        private let shown: [[AttributeValue?]]
        private var tallies: [[Bool]: [[AttributeValue?]: Int]] = [:]

        init(_ shown: [[AttributeValue?]]) { self.shown = shown }

        /// - Parameter values: nil for attributes that do not matter.
        mutating func count(_ values: [AttributeValue?]) -> Int {
            let mask = values.map { $0 != nil }
            if tallies[mask] == nil {
                var tally: [[AttributeValue?]: Int] = [:]
                for person in shown {
                    let part = zip(person, mask).map { $1 ? $0 : nil }
                    if zip(part, mask).allSatisfy({ ($0 != nil) == $1 }) { tally[part, default: 0] += 1 }
                }
                tallies[mask] = tally
            }
            return tallies[mask]![values] ?? 0
        }
    }
}
