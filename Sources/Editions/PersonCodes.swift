import Foundation
import NetworkModel

/// What persons are called in an edition without names.
///
/// Pseudonymous: `P` and eight symbols of HMAC-SHA-256 over the roster id, so that a person has one code in every run and
/// wave with the same key. Anonymous: `P01`, `P02` … within each network, in an order that depends on the files of this
/// very run, so that nothing follows a person to the next. docs/privacy.en.md describes both.
struct PersonCodes {
    /// By network and person.
    let codes: [[String]]
    /// By network: the persons in the order of their codes.
    let orders: [[Int]]
    /// Codes that had to be longer than the others because two persons would have had the same.
    private(set) var lengthened = 0

    /// No vowels, so that no code is a word or holds a name; no 0, 1, I, L or O, which are taken for each other.
    static let symbols = Array("23456789BCDFGHJKMNPQRSTVWXZ")
    static let length = 8

    static func pseudonymous(_ study: Study, _ key: CodeKey, length: Int = PersonCodes.length) -> PersonCodes {
        let acrossNetworks = study.settings.privacy.idsHoldAcrossNetworks
        let subjects = study.networks.map { network in
            network.persons.map { person in
                let id = identity(of: person)
                // An address is one person's everywhere; a number is a person's within its roster.
                return (id.contains("@") || acrossNetworks ? "" : network.ownID) + "\n" + id
            }
        }
        // The same person in two networks is one subject with one code.
        var digests: [String: [Character]] = [:]
        for subject in subjects.joined() where digests[subject] == nil {
            digests[subject] = text(of: key.authenticate(subject, for: .person))
        }
        var lengths: [String: Int] = [:]
        var longer = 0
        var unsettled = Set(digests.keys)
        var size = length
        while !unsettled.isEmpty {
            var holders: [String: [String]] = [:]
            for subject in unsettled { holders[String(digests[subject]!.prefix(size)), default: []].append(subject) }
            var clashing: Set<String> = []
            for subjects in holders.values {
                if subjects.count > 1, size < digests[subjects[0]]!.count {
                    clashing.formUnion(subjects)
                } else {
                    for subject in subjects { lengths[subject] = size }
                }
            }
            if size == length { longer = clashing.count }
            unsettled = clashing
            size += 4
        }
        let codes = subjects.map { $0.map { "P" + String(digests[$0]!.prefix(lengths[$0]!)) } }
        return PersonCodes(
            codes: codes,
            orders: codes.map { codes in codes.indices.sorted { (codes[$0], $0) < (codes[$1], $1) } },
            lengthened: longer)
    }

    static func anonymous(_ study: Study, _ key: CodeKey) -> PersonCodes {
        var codes: [[String]] = []
        var orders: [[Int]] = []
        for network in study.networks {
            let files = network.sources.map { $0.sha256 ?? "" }.joined(separator: " ")
            let ranks = network.persons.map { person in
                key.authenticate("\(network.id)\n\(files)\n\(identity(of: person))", for: .order)
            }
            let order = ranks.indices.sorted { one, other in
                ranks[one] == ranks[other] ? one < other : ranks[one].lexicographicallyPrecedes(ranks[other])
            }
            let width = max(2, String(order.count).count)
            var own = Array(repeating: "", count: order.count)
            for (rank, person) in order.enumerated() {
                let number = String(rank + 1)
                own[person] = "P" + String(repeating: "0", count: width - number.count) + number
            }
            codes.append(own)
            orders.append(order)
        }
        return PersonCodes(codes: codes, orders: orders)
    }

    /// The roster id as it enters the code: composed characters, no space around it; an address in small letters, since
    /// nobody minds how it is written. In a network that was asked in waves it is what the person was known by first.
    static func identity(of person: Person) -> String {
        let id = (person.acrossWaves?.key ?? person.id).precomposedStringWithCanonicalMapping.trimmingCharacters(
            in: .whitespacesAndNewlines)
        return id.contains("@") ? id.lowercased() : id
    }

    /// A digest as a number written with our symbols, the lowest place first.
    private static func text(of digest: [UInt8]) -> [Character] {
        var number = digest
        var text: [Character] = []
        // 256 bits hold 53 places of 27 symbols; 48 of them are within a hair of equally likely.
        for _ in 0..<48 {
            var rest = 0
            for place in number.indices {
                let part = rest * 256 + Int(number[place])
                number[place] = UInt8(part / symbols.count)
                rest = part % symbols.count
            }
            text.append(symbols[rest])
        }
        return text
    }
}
