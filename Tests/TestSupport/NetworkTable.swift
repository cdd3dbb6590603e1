import Findings
import NetworkModel

extension Network {
    /// A network with one relation, `contact`, drawn as a table in the test: rows report, columns are named.
    ///
    ///     Network.table("""
    ///             A B C D
    ///         A   . 1 0 -
    ///         B   2 . 0 0
    ///         C   0 x . 3
    ///         D   ? ? ? .
    ///         """, levels: ["daily", "weekly", "monthly"])
    ///
    /// A digit is a level (1 the strongest), 0 no tie, `-` asked and unanswered, `x` not asked, `?` no response, `.` the
    /// own place. Ids are the row names, labels `Person A`. The source cell of A -> B is row 2, column 1.
    package static func table(
        _ text: String, levels: [String] = ["tie"], reciprocityExpected: Bool = true, id: String = "town"
    ) -> Network {
        let lines = text.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }.filter { !$0.isEmpty }
        let names = lines[0]
        let rows = lines.dropFirst().map { Array($0.dropFirst()) }
        precondition(rows.count == names.count && rows.allSatisfy { $0.count == names.count }, "a square table")
        var states = AnswerStates(persons: names.count)
        var ties: [Tie] = []
        var persons: [Person] = []
        for (from, row) in rows.enumerated() {
            var answers: [UInt8] = []
            for (to, mark) in row.enumerated() {
                answers.append(answer(mark).byte)
                if let level = answer(mark).level {
                    ties.append(Tie(from: from, to: to, level: level, row: from + 2, column: to))
                }
            }
            states.setRow(from, answers: answers)
            let others = row.indices.filter { $0 != from }.map { answer(row[$0]) }
            let asked = others.filter { $0.state != .notAsked && $0.state != .noResponse }.count
            let answered = others.filter(\.isObserved).count
            let status: RespondentStatus =
                others.allSatisfy { $0.state == .noResponse } && !others.isEmpty
                ? .none : answered == 0 ? .blank : answered < asked ? .partial : .complete
            persons.append(
                Person(
                    id: names[from], name: "Person \(names[from])",
                    email: "\(names[from].lowercased())@example.org",
                    place: SourcePlace(file: "roster.csv", row: from + 2), status: status,
                    responsePlace: status == .none ? nil : SourcePlace(file: "answers.csv", row: from + 2),
                    itemsAsked: status == .none ? 0 : asked, itemsAnswered: answered))
        }
        var record = ImportRecord()
        record.columnNames = names.indices.map(SourcePlace.columnLetters)
        return Network(
            id: id, title: "The town", persons: persons,
            relations: [
                Relation(
                    id: "contact", label: "Contact",
                    levels: levels.map { Level(id: $0, label: $0.prefix(1).uppercased() + $0.dropFirst()) },
                    hasScale: levels != ["tie"], reciprocityExpected: reciprocityExpected, states: states, ties: ties)
            ],
            record: record,
            sources: [SourceFile(role: .responses, path: "answers.csv", sha256: "0", bytes: 0)])
    }

    private static func answer(_ mark: String) -> Answer {
        switch mark {
        case ".", "?": .noResponse
        case "0": .noTie
        case "-": .unanswered
        case "x": .notAsked
        default: .tie(level: Int(mark)! - 1)
        }
    }
}

extension Relation {
    /// What each person reports about each, as marks: a level's number, 0 no tie, - unanswered, x not asked, ? no response.
    package var marks: [String] {
        (0..<personCount).map { from in
            (0..<personCount).map { to in
                if from == to { return "." }
                let answer = answer(from: from, to: to)
                return switch answer.state {
                case .tie: String((answer.level ?? -1) + 1)
                case .noTie: "0"
                case .unanswered: "-"
                case .notAsked: "x"
                case .noResponse: "?"
                }
            }.joined()
        }
    }
}
