import Building

/// Whether people of the list stand in what somebody typed: several in one box, numbered, with a unit in brackets.
enum TypedPeople {
    static func stand(in text: String, _ roster: RosterGuess) -> Bool {
        func isPerson(_ text: some StringProtocol) -> Bool { roster.matcher.match(String(text)) != .nobody }
        if isPerson(text) { return true }
        let plain = text.replacing(/\([^)]*\)/, with: " ").replacing(/\s(?:og|and|och|und)\s/, with: ";")
        return plain.split { ";/&,\n\r".contains($0) }.contains { part in
            isPerson(part.drop { !$0.isLetter })
        }
    }
}
