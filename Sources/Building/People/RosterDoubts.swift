import Importers
import Mapping
import NetworkModel

/// Rows of an address list that may not be what they are read as. Nothing is changed for a doubt: it is told, before anything
/// is matched by it.
struct RosterDoubts {
    private(set) var all: [RosterDoubt] = []
    private let persons: [Person]
    private let addresses: [[String]]

    /// Of fewer rows nobody can say what is usual.
    private static let fewest = 4

    init(persons: [Person], addresses: [[String]], table: RosterTable) {
        self.persons = persons
        self.addresses = addresses
        add(.noAddress, withoutAddress())
        all += swapped()
        add(.onlyName, withOnlyName(table))
        if !table.namelessRows.isEmpty {
            all.append(
                RosterDoubt(
                    .nobody, persons: [],
                    places: table.namelessRows.map { .init(file: table.source.path, row: $0) }))
        }
    }

    private mutating func add(_ kind: RosterDoubt.Kind, _ doubtful: [Int]) {
        guard !doubtful.isEmpty else { return }
        all.append(RosterDoubt(kind, persons: doubtful, places: doubtful.compactMap { persons[$0].place }))
    }

    /// Where most have addresses: a column of other names for people is none of those.
    private func withoutAddress() -> [Int] {
        let wrong = persons.indices.filter { person in
            persons[person].email != nil && !addresses[person].contains { EmailText.isAddress($0) }
        }
        let written = persons.count { $0.email != nil }
        return wrong.count * 2 < written ? wrong : []
    }

    /// A row with a name, where all others have more than that: a total, or somebody written in at the end.
    private func withOnlyName(_ table: RosterTable) -> [Int] {
        guard table.id != nil || table.email != nil, persons.count >= Self.fewest else { return [] }
        let bare = table.rows.indices.filter { row in
            [table.id, table.email].allSatisfy { $0.map { table.rows[row].cells[$0].isEmpty } ?? true }
        }
        return bare.count * 5 <= persons.count ? bare : []
    }

    // MARK: Names and addresses that contradict each other

    /// Rows whose addresses fit each other's names and not their own, as after a sorting that took one column along and not
    /// the other.
    private func swapped() -> [RosterDoubt] {
        // A list whose addresses are numbers needs no closer look.
        guard addresses.lazy.filter({ $0.contains(where: Mailbox.speaks) }).prefix(2).count == 2 else { return [] }
        let names = persons.map { Set(ComparableText.parts($0.name)) }
        let boxes = addresses.map { $0.map(Mailbox.init) }
        let contradicting = persons.indices.filter { person in
            !boxes[person].isEmpty && !boxes[person].contains { $0.names(names[person]) }
        }
        guard contradicting.count > 1 else { return [] }
        var byPart: [String: [Int]] = [:]
        for person in contradicting { for part in names[person] { byPart[part, default: []].append(person) } }
        /// For each of these rows the one other whose name its address fits. That such rows come round to where they began is what
        /// makes them a swap: many addresses are not made of names.
        var owner: [Int: Int] = [:]
        for person in contradicting {
            let fitting = Set(
                boxes[person].flatMap { box in
                    box.parts.flatMap { byPart[$0] ?? [] }.filter { $0 != person && box.names(names[$0]) }
                })
            if fitting.count == 1 { owner[person] = fitting.first }
        }
        var told: Set<Int> = []
        var doubts: [RosterDoubt] = []
        for person in contradicting where !told.contains(person) {
            var round = [person]
            while let next = owner[round[round.count - 1]], next != person, !round.contains(next) { round.append(next) }
            guard round.count > 1, owner[round[round.count - 1]] == person else { continue }
            told.formUnion(round)
            let rows = round.sorted()
            doubts.append(RosterDoubt(.addressesSwapped, persons: rows, places: rows.compactMap { persons[$0].place }))
        }
        return doubts
    }
}

/// What stands before the @ of an address, held against names.
private struct Mailbox {
    let parts: [String]

    init(_ address: String) {
        let box = address.prefix { $0 != "@" }
        parts = ComparableText.parts(String(box.map { $0.isNumber ? " " : $0 }))
    }

    /// Whether it can name somebody at all: two letters stand beside each other. Quickly told.
    static func speaks(_ address: String) -> Bool {
        var last: UInt8 = 0
        for byte in address.utf8 {
            // A mark on the sign would make another sign of it.
            if last == UInt8(ascii: "@") { return byte > 127 }
            // Letters beyond ASCII may stand for two; in markup nobody can say so soon.
            if byte > 127 || byte == UInt8(ascii: "<") || byte == UInt8(ascii: "&") { return true }
            if isLetter(byte), isLetter(last) { return true }
            last = byte
        }
        return false
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 32) }

    /// Whether it names somebody beyond doubt: all its parts are the person's, one of them whole.
    func names(_ name: Set<String>) -> Bool {
        guard !parts.isEmpty, !name.isEmpty else { return false }
        return parts.contains { $0.count > 1 && name.contains($0) }
            && parts.allSatisfy { part in name.contains { $0.hasPrefix(part) } }
    }
}
