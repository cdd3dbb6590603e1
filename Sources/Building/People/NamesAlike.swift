import Mapping
import NetworkModel

/// Persons of a list who may be taken for each other: those whose names have the same parts, and those whose names differ by a
/// letter or two.
enum NamesAlike {
    /// - Returns: groups of positions, in the order of their first; persons of one name before those of similar names.
    static func groups(_ names: [String]) -> [(RosterDoubt.Kind, [Int])] {
        let parts = names.map { ComparableText.parts($0).sorted() }
        let sets = parts.map { Array($0.joined(separator: " ")) }
        var same: [[Character]: [Int]] = [:]
        for (position, set) in sets.enumerated() where !set.isEmpty { same[set, default: []].append(position) }
        let equal = same.values.filter { $0.count > 1 }.sorted { $0[0] < $1[0] }

        // Of two names that differ so little one part nearly always is the same, and only such are held against each other.
        var byPart: [String: [Int]] = [:]
        for (position, parts) in parts.enumerated() {
            for part in Set(parts) where part.count > 1 { byPart[part, default: []].append(position) }
        }
        var near: Set<Pair> = []
        for sharing in byPart.values where (2...most).contains(sharing.count) {
            for (index, one) in sharing.enumerated() {
                for other in sharing[(index + 1)...] where areNear(sets[one], sets[other]) {
                    near.insert(Pair(one: one, other: other))
                }
            }
        }
        return equal.map { (.sameName, $0) }
            + near.sorted { ($0.one, $0.other) < ($1.one, $1.other) }.map { (.namesAlike, [$0.one, $0.other]) }
    }

    /// Of a part that more have, such as a title, nothing is said.
    private static let most = 400

    private struct Pair: Hashable {
        let one: Int
        let other: Int
    }

    /// A letter in a short name may well be another name: Per and Pål.
    static func areNear(_ one: [Character], _ other: [Character]) -> Bool {
        let most = min(one.count, other.count) < 14 ? 1 : 2
        return one != other && abs(one.count - other.count) <= most && NearestWord.distance(one, other) <= most
    }
}

/// Addresses that end nearly as most others do.
enum DomainsAlike {
    /// How many of the most usual endings others are held against.
    private static let few = 10

    /// - Parameter addresses: of each row, without capitals.
    static func rows(_ addresses: [[String]]) -> [Int] {
        func domain(_ address: String) -> String {
            String(address.reversed().prefix { $0 != "@" }.reversed())
        }
        let domains = addresses.map { $0.filter { $0.contains("@") }.map(domain) }
        let counts = Dictionary(domains.joined().map { ($0, 1) }, uniquingKeysWith: +)
        let usual = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(few)
        let odd = Set(
            counts.filter { one in
                usual.contains { other in
                    other.value > 2 * one.value && NearestWord.distance(Array(one.key), Array(other.key)) <= 1
                }
            }.keys)
        return domains.indices.filter { domains[$0].contains(where: odd.contains) }
    }
}
