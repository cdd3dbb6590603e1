import Foundation
import TestSupport
import Testing

/// Two waves of one survey, each with an export and an address list of its own.
@Suite struct WaveTests {
    /// Known by a mark of their own, which pseudonymous results show, so that codes are told by what the files say.
    private static let people = [
        "1": ("Ada Hansen", "ada@example.org", "Alder"), "2": ("Bo Berg", "bo@example.org", "Bjerk"),
        "3": ("Cato Lie", "cato@example.org", "Cypress"), "4": ("Dag Moe", "dag@example.org", "Due"),
        "5": ("Eva Lunde", "eva@example.org", "Eik"),
    ]

    /// - Parameter ids: who is on the address list and in the export, in this order.
    private static func wave(_ ids: [String], rosterColumns: String) throws -> Survey {
        let persons = ids.compactMap { id in people[id].map { (id, $0.0, $0.1, $0.2) } }
        let items = persons.enumerated().map { " | 1.\($0.offset + 1): Kontakt: \($0.element.1)" }.joined()
        return try Survey(
            roster: "Nr | Navn | E-post | Merke\n"
                + persons.map { "\($0.0) | \($0.1) | \($0.2) | \($0.3)\n" }.joined(),
            answers: "Respondent | Date\(items)\n"
                + persons.map { person in
                    "\(person.2) | 01.03.2024 14:36:02"
                        + persons.map { $0.0 == person.0 ? " | " : " | Ukentlig" }.joined() + "\n"
                }.joined(),
            mapping: Survey.contact + "\nattributes: [{ id: mark, label: Merke, column: Merke }]\n",
            rosterColumns: rosterColumns)
    }

    /// The code of each mark in the pseudonymous results.
    private static func codes(_ survey: Survey, key: String) throws -> [String: String] {
        let outcome = try Program.run(
            "run", survey.mapping, "--output", survey.output, "--pictures", "none", "--edition", "pseudonymous",
            "--key", key)
        #expect(outcome.status == 0, "\(outcome.errors)")
        let text = try String(
            contentsOfFile: survey.output + "/small-pseudonymous/network-1/graphs/contact.graphml", encoding: .utf8)
        func value(_ key: String, _ node: String) -> String? {
            node.components(separatedBy: "<data key=\"\(key)\">").dropFirst().first?.components(separatedBy: "<").first
        }
        var codes: [String: String] = [:]
        for node in text.components(separatedBy: "<node ").dropFirst() {
            if let mark = value("mark", node), let code = value("roster_id", node) { codes[mark] = code }
        }
        return codes
    }

    /// Whether people go by a number or by their address.
    @Test(arguments: ["{ id: Nr, name: Navn, email: E-post }", "{ name: Navn, email: E-post }"])
    func `with the same key a person has the same code in both waves, with another key nobody has`(
        rosterColumns: String
    ) throws {
        let first = try Self.wave(["1", "2", "3", "4"], rosterColumns: rosterColumns)
        // Ada has moved to the end, Bo has gone, Eva is new.
        let second = try Self.wave(["3", "4", "5", "1"], rosterColumns: rosterColumns)
        let (key, otherKey) = (first.folder + "/key", first.folder + "/other-key")
        for file in [key, otherKey] { #expect(try Program.run("key", file).status == 0) }

        let before = try Self.codes(first, key: key)
        let after = try Self.codes(second, key: key)
        #expect(Set(before.keys) == ["Alder", "Bjerk", "Cypress", "Due"])
        #expect(Set(after.keys) == ["Alder", "Cypress", "Due", "Eik"])
        for mark in ["Alder", "Cypress", "Due"] { #expect(before[mark] == after[mark], "\(mark)") }
        #expect(Set(before.values).union(after.values).count == 5, "everybody's code is their own")

        let other = try Self.codes(second, key: otherKey)
        #expect(other.count == 4 && Set(other.values).isDisjoint(with: Set(before.values).union(after.values)))
    }
}
