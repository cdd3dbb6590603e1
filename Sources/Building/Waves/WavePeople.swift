import Findings
import Mapping
import NetworkModel

/// Who is the same person in several waves: whoever has a key in common, without regard to case or white space. Nobody is ever
/// joined by likeness.
struct WavePeople {
    /// By wave and person; nil for somebody without a key.
    private(set) var across: [[PersonAcrossWaves?]]
    private let waves: [Int]
    private let traits: [WaveTraits]
    private let match: WaveMatch
    /// Persons of one roster who have a key in common, by wave.
    private var doubled: [[[Int]]]

    init(_ waves: [Int], _ traits: [WaveTraits], by match: WaveMatch) {
        self.waves = waves
        self.traits = waves.map { traits[$0] }
        self.match = match
        let texts = self.traits.map { $0.persons.map { Self.texts($0, match) } }
        let keys = texts.map { $0.map { $0.map(Self.plain) } }
        var sets = KeySets()
        for key in keys.joined() { sets.join(key) }
        // What somebody is known by in the first wave stays what it is when a wave is added.
        var first: [Int: String] = [:]
        for (own, texts) in zip(keys.joined(), texts.joined()) where !own.isEmpty {
            let set = sets.set(of: own[0])
            if first[set] == nil { first[set] = texts[0] }
        }
        let order = first.sorted { one, other in
            let (key, otherKey) = (Self.plain(one.value), Self.plain(other.value))
            return (key.utf8.count, key) < (otherKey.utf8.count, otherKey)
        }
        let people = Dictionary(
            uniqueKeysWithValues: order.enumerated().map { number, entry in
                (entry.key, PersonAcrossWaves(number: number, key: entry.value))
            })
        across = keys.map { wave in wave.map { own in own.first.flatMap { people[sets.set(of: $0)] } } }
        doubled = across.map { wave in
            Dictionary(grouping: wave.indices.filter { wave[$0] != nil }) { wave[$0]!.number }
                .values.filter { $0.count > 1 }.sorted { $0[0] < $1[0] }
        }
    }

    private static func texts(_ person: PersonTraits, _ match: WaveMatch) -> [String] {
        let texts: [String]
        switch match {
        case .id: texts = [person.id].compactMap(\.self)
        case .email: texts = person.emails
        case .name: texts = person.names
        }
        return texts.filter { !plain($0).isEmpty }
    }

    /// Without case and white space.
    static func plain(_ text: String) -> String {
        String(text.precomposedStringWithCanonicalMapping.lowercased().filter { !$0.isWhitespace })
    }

    // MARK: What cannot be told, and what is odd

    func doubts(_ networks: [Network]) -> [WaveDoubt] {
        var doubts: [WaveDoubt] = []
        for (place, wave) in waves.enumerated() {
            let persons = networks[wave].persons
            let without = persons.indices.filter { across[place][$0] == nil }
            if !without.isEmpty {
                doubts.append(
                    WaveDoubt(
                        .noKey(match.rawValue), from: wave, to: wave, places: without.compactMap { persons[$0].place }))
            }
            for same in doubled[place] {
                doubts.append(
                    WaveDoubt(
                        .doubledKey(match.rawValue), from: wave, to: wave,
                        places: same.compactMap { persons[$0].place }))
            }
        }
        // Who is who must be settled before anything more is said of it.
        guard doubts.isEmpty else { return doubts }
        for (from, to) in zip(waves.indices, waves.indices.dropFirst()) { doubts += self.doubts(from, to, networks) }
        return doubts
    }

    private func doubts(_ from: Int, _ to: Int, _ networks: [Network]) -> [WaveDoubt] {
        let earlier = positions(from)
        let later = positions(to)
        let both = earlier.keys.filter { later[$0] != nil }.sorted()
        func doubt(_ kind: WaveDoubt.Kind, _ pairs: [(one: Int, other: Int)]) -> WaveDoubt {
            WaveDoubt(
                kind, from: waves[from], to: waves[to],
                persons: pairs.flatMap { pair in
                    [
                        across[from][pair.one].map { .init(wave: waves[from], number: $0.number) },
                        across[to][pair.other].map { .init(wave: waves[to], number: $0.number) },
                    ].compactMap(\.self)
                },
                places: pairs.flatMap { pair in
                    [networks[waves[from]].persons[pair.one].place, networks[waves[to]].persons[pair.other].place]
                        .compactMap(\.self)
                })
        }
        var doubts: [WaveDoubt] = []
        if both.isEmpty, !earlier.isEmpty, !later.isEmpty {
            doubts.append(WaveDoubt(.nobodyInCommon, from: waves[from], to: waves[to]))
        }
        if match == .id {
            let others = both.compactMap { number -> (one: Int, other: Int)? in
                guard let one = earlier[number], let other = later[number] else { return nil }
                return areOthers(traits[from].persons[one], traits[to].persons[other]) ? (one, other) : nil
            }
            if others.count * 5 > both.count {
                doubts.append(
                    doubt(.numberedAnew(persons: others.count, of: both.count), Array(others.prefix(Self.few))))
            } else {
                doubts += others.map { doubt(.otherNameAndAddress, [$0]) }
            }
        }
        let left = earlier.filter { later[$0.key] == nil }.values.sorted()
        let joined = later.filter { earlier[$0.key] == nil }.values.sorted()
        let alike = LikePersons(traits[from], traits[to])
        for one in left {
            let similar = joined.filter { alike.hold(one, $0) }
            if !similar.isEmpty { doubts.append(doubt(.alike, similar.map { (one, $0) })) }
        }
        return doubts
    }

    /// A finding shows some of them.
    private static let few = 5

    /// The position of each person on a roster, by number.
    private func positions(_ wave: Int) -> [Int: Int] {
        Dictionary(
            across[wave].enumerated().compactMap { person, across in across.map { ($0.number, person) } },
            uniquingKeysWith: { first, _ in first })
    }

    /// Neither a name nor an address in common.
    private func areOthers(_ one: PersonTraits, _ other: PersonTraits) -> Bool {
        let names = Set(one.names.map { ComparableText.parts($0).sorted() })
        let emails = Set(one.emails.map(Self.plain))
        return !other.names.contains { names.contains(ComparableText.parts($0).sorted()) }
            && !other.emails.contains { emails.contains(Self.plain($0)) }
    }
}

/// Sets of keys that are one person's.
private struct KeySets {
    private var numbers: [String: Int] = [:]
    private var parents: [Int] = []

    /// Everything in the list is one person's.
    mutating func join(_ keys: [String]) {
        guard let first = keys.first else { return }
        let one = number(of: first)
        for key in keys.dropFirst() { parents[root(number(of: key))] = root(one) }
    }

    mutating func set(of key: String) -> Int { root(number(of: key)) }

    private mutating func number(of key: String) -> Int {
        if let known = numbers[key] { return known }
        numbers[key] = parents.count
        parents.append(parents.count)
        return parents.count - 1
    }

    private func root(_ number: Int) -> Int {
        var root = number
        while parents[root] != root { root = parents[root] }
        return root
    }
}
