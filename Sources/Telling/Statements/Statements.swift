import Analysis
import Findings
import NetworkModel

/// What the figures of a network show, what is going well as much as what is not: a meeting needs both. What holds at
/// several levels is said once.
package struct Statements {
    let content: NetworkContent
    let words: ReportWords

    package init(_ content: NetworkContent) {
        self.content = content
        words = content.words
    }

    /// In the order of topics. What would not be said without answers that may have been given in haste says so.
    package var all: [Statement] {
        guard let rest = content.withoutFlagged else { return statements }
        let kept = Statements(content.of(rest.network, rest.analysis)).statements
        return statements.map { statement in
            guard !kept.contains(where: statement.claimsTheSame) else { return statement }
            var statement = statement
            statement.text += words.pick(
                nb: " (Dette gjelder ikke lenger når svar som er like hele veien, tas ut.)",
                nn: " (Dette gjeld ikkje lenger når svar som er like heile vegen, blir tekne ut.)",
                en: " (This no longer holds when answers that are the same throughout are taken out.)")
            // What rests on one doubtful answer is worth knowing, no strength and no challenge.
            statement.side = .fact
            return statement
        }
    }

    private var statements: [Statement] {
        var statements: [Statement] = []
        for relation in content.network.relations.indices {
            statements += whole(relation)
            statements += bridgeBuilders(relation)
            statements += withoutContact(relation)
            statements += agreement(relation)
            statements += insideFunctions(relation)
            statements += betweenFunctions(relation)
            statements += positions(relation)
        }
        statements += content.analysis.affiliations.flatMap(bodies)
        return Statement.Topic.allCases.flatMap { topic in statements.filter { $0.topic == topic } }
    }

    /// `daglig kontakt (Råd)`: the relation is named where there are several.
    func contact(_ relation: Relation, _ level: Int) -> String {
        words.contact(relation, upTo: level) + named(relation)
    }

    /// `den daglige kontakten (Råd)`.
    func theContact(_ relation: Relation, _ level: Int) -> String {
        words.theContact(relation, upTo: level) + named(relation)
    }

    func named(_ relation: Relation) -> String {
        content.network.relations.count > 1 ? " (\(relation.label))" : ""
    }

    /// ` av dem har svart`, where not all of them did; empty else.
    func answered(_ count: Int, of all: Int) -> String {
        guard count < all else { return "" }
        if all == 1 {
            return words.pick(
                nb: ", som ikke har svart", nn: ", som ikkje har svart", en: ", who did not answer")
        }
        let number = words.number(count)
        return words.pick(
            nb: " (\(number) av dem har svart)", nn: " (\(number) av dei har svart)",
            en: " (\(number) of them answered)")
    }

    /// Above this share of the drawings something holds as if nothing were missing, and below the other it is not said.
    private static let certain = 0.95
    private static let mostly = 0.5

    /// What is drawn of the missing answers; nil where none is missing, or nothing could be drawn.
    func claims(_ analysis: LevelAnalysis) -> DrawnClaims? { analysis.certainty?.redrawn?.claims }

    /// - Parameter share: of the drawings; nil without any.
    func isSaid(_ share: Double?) -> Bool { (share ?? 1) >= Self.mostly }
    func isCertain(_ share: Double?) -> Bool { (share ?? 1) >= Self.certain }

    /// ` Fordi svar mangler, er dette bare trolig: …`; empty where it is certain.
    func likely(_ share: Double?) -> String {
        guard let share, !isCertain(share) else { return "" }
        let tenths = words.tenths(share)
        return words.pick(
            nb:
                " Fordi svar mangler, er dette bare trolig: det gjelder i \(tenths) av 10 gjennomregninger med anslåtte svar.",
            nn:
                " Fordi svar manglar, er dette berre truleg: det gjeld i \(tenths) av 10 gjennomrekningar med utrekna svar.",
            en:
                " As answers are missing, this is only likely: it holds in \(tenths) of 10 recalculations with estimated answers."
        )
    }

    func at(_ relation: Relation, _ level: Int, persons: [Int] = [], groups: [Int] = []) -> Statement.Subject {
        Statement.Subject(
            relation: content.network.relations.firstIndex { $0.id == relation.id }, level: level,
            persons: persons, groups: groups)
    }

    func perLevel(_ relation: Relation, _ text: (Int) -> String) -> String {
        relation.levels.indices.map { level in
            (relation.levelRange(level).map { "\($0) " } ?? "") + text(level)
        }.joined(separator: "; ")
    }

    /// Planning where a function is called so in any of the three languages; it only chooses a row of a table that people
    /// edit.
    func area(of groups: [Int], _ membership: GroupMembership) -> Statement.Area {
        let isPlanning = groups.contains { group in
            let own = membership.groups[group]
            return [own.id, own.label].contains { $0.lowercased().contains("plan") }
        }
        return isPlanning ? .planning : .organisation
    }
}
