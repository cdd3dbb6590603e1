import NetworkModel

/// Who on one roster may be who on another: a hint for people, never more.
struct LikePersons {
    private let earlier: [Traits]
    private let later: [Traits]

    private struct Traits {
        /// Each name as its parts, sorted.
        var names: [[Character]]
        var emails: Set<String>
        /// What stands before the @.
        var mailboxes: Set<String>

        init(_ person: PersonTraits) {
            names = person.names.map { Array(ComparableText.parts($0).sorted().joined(separator: " ")) }
            emails = Set(person.emails.map(WavePeople.plain))
            mailboxes = Set(emails.compactMap { email in email.firstIndex(of: "@").map { String(email[..<$0]) } })
        }
    }

    init(_ earlier: WaveTraits, _ later: WaveTraits) {
        self.earlier = earlier.persons.map(Traits.init)
        self.later = later.persons.map(Traits.init)
    }

    /// An address or a mailbox in common, the same name or nearly the same.
    func hold(_ one: Int, _ other: Int) -> Bool {
        let (one, other) = (earlier[one], later[other])
        if !one.emails.isDisjoint(with: other.emails) || !one.mailboxes.isDisjoint(with: other.mailboxes) {
            return true
        }
        return one.names.contains { name in
            other.names.contains { !name.isEmpty && (name == $0 || NamesAlike.areNear(name, $0)) }
        }
    }
}
