extension SinceLastRun {
    init(from old: NetworkMarks, to new: NetworkMarks) {
        var inputs = Set(old.inputs.keys).union(new.inputs.keys).filter { old.inputs[$0] != new.inputs[$0] }.sorted()
        if old.program != new.program { inputs.append(Self.program) }
        self.inputs = inputs
        responses = Responses(before: old.answered, now: new.answered, new: [], changed: [], vanished: [])
        let knowsAgain = old.edition == new.edition && old.key == new.key
        if knowsAgain, let then = old.persons, let now = new.persons {
            func gone(_ from: [String: [String]], _ to: [String: [String]]) -> [String] {
                from.keys.filter { to[$0] == nil }.sorted(by: SinceLastRun.precedes)
            }
            func answeredOnly(in one: [String: [String]], not other: [String: [String]]) -> [String] {
                one.filter { !$0.value.isEmpty && other[$0.key]?.isEmpty ?? true }.keys
                    .sorted(by: SinceLastRun.precedes)
            }
            persons = Persons(new: gone(now, then), gone: gone(then, now))
            responses.new = answeredOnly(in: now, not: then)
            responses.vanished = answeredOnly(in: then, not: now)
            responses.changed = now.keys.sorted(by: SinceLastRun.precedes).compactMap { id in
                guard let before = then[id], let after = now[id], !before.isEmpty, !after.isEmpty else { return nil }
                // A question that one of them does not have is the mapping's change, not the respondent's.
                let (one, other) = (
                    Dictionary(zip(old.questions, before), uniquingKeysWith: { $1 }),
                    Dictionary(zip(new.questions, after), uniquingKeysWith: { $1 })
                )
                let changed = new.questions.filter { one[$0] != nil && one[$0] != other[$0] }
                guard !changed.isEmpty else { return nil }
                return Response(id: id, questions: new.edition == "identified" ? changed : [])
            }
        }
        findings = Self.findings(from: old, to: new, knowsAgain: knowsAgain)
        let figures = Dictionary(old.figures.map { ($0.of, $0.value) }, uniquingKeysWith: { first, _ in first })
        self.figures = new.figures.compactMap { figure in
            // The last digits of a sum are no news.
            guard let before = figures[figure.of], abs(before - figure.value) > 1e-9 else { return nil }
            let of = figure.of
            return Figure(relation: of.relation, level: of.level, figure: of.figure, from: before, to: figure.value)
        }
    }

    /// Where persons cannot be known again, findings about them are compared by how many there are.
    private static func findings(from old: NetworkMarks, to new: NetworkMarks, knowsAgain: Bool) -> Findings {
        func counts(_ marks: NetworkMarks) -> [NetworkMarks.Known: Int] {
            Dictionary(
                marks.findings.map { counted in
                    var known = counted.of
                    if !knowsAgain { known.actors = [] }
                    return (known, counted.value)
                }, uniquingKeysWith: +)
        }
        let (then, now) = (counts(old), counts(new))
        func more(in one: [NetworkMarks.Known: Int], than other: [NetworkMarks.Known: Int]) -> [Finding] {
            one.compactMap { known, count in
                let more = count - (other[known] ?? 0)
                return more > 0 ? (known, more) : nil
            }
            .sorted { $0.0.order.lexicographicallyPrecedes($1.0.order) }
            .map { Finding(code: $0.code, actors: $0.actors, count: $1) }
        }
        return Findings(new: more(in: now, than: then), solved: more(in: then, than: now))
    }

    /// The shorter id first, as address lists count.
    private static func precedes(_ one: String, _ other: String) -> Bool {
        one.utf8.count == other.utf8.count ? one < other : one.utf8.count < other.utf8.count
    }
}
