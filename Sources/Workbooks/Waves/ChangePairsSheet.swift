import Analysis
import Findings
import NetworkModel
import Spreadsheet
import Telling

/// One row per ordered pair of persons on both rosters of whom at least one wave has a tie: what was answered then and now. Not in an
/// anonymous edition, which follows nobody from one wave to the next.
enum ChangePairsSheet {
    struct Row {
        let content: ChangeContent
        let relation: Relation
        let one: CommonRoster.Person
        let other: CommonRoster.Person
        let before: Answer
        let after: Answer

        var change: PairChange { PairChange(before, after, level: relation.levels.count - 1) }
    }

    /// Nil where persons are not followed, or nobody has a tie.
    static func sheet(_ series: SeriesContent) -> Sheet? {
        guard series.tellsPersons else { return nil }
        let rows = series.changes.flatMap { content in
            content.relations.flatMap { self.rows(content, $0.relation, $0.change) }
        }
        guard !rows.isEmpty else { return nil }
        return Sheet(
            key: "pairs", name: Text("sheet.change.pairs"), language: series.language, frozenColumns: 5,
            columns: ChangeColumns.waves(\.content) + personColumns + answerColumns(series.language), rows: rows)
    }

    private static func rows(_ content: ChangeContent, _ relation: Relation, _ change: RelationChange) -> [Row] {
        let before = content.from.network.relations[change.from]
        let earlier = Dictionary(uniqueKeysWithValues: content.change.roster.both.enumerated().map { ($1.from, $0) })
        let later = Dictionary(uniqueKeysWithValues: content.change.roster.both.enumerated().map { ($1.to, $0) })
        return content.change.roster.both.flatMap { one -> [Row] in
            let named = Set(
                before.ties(from: one.from).compactMap { earlier[Int($0.to)] }
                    + relation.ties(from: one.to).compactMap { later[Int($0.to)] })
            return named.sorted().map { place in
                let other = content.change.roster.both[place]
                return Row(
                    content: content, relation: relation, one: one, other: other,
                    before: before.answer(from: one.from, to: other.from),
                    after: relation.answer(from: one.to, to: other.to))
            }
        }
    }

    private static var personColumns: [SheetColumn<Row>] {
        func person(_ row: Row, _ one: CommonRoster.Person) -> Person { row.content.to.network.persons[one.to] }
        return [
            SheetColumn(
                Text("sheet.figures.relation"), .text, meaning: Text("sheet.dyads.relation.meaning"), source: .mapping
            ) { .text($0.relation.label) },
            SheetColumn(Text("sheet.ties.from"), .text, meaning: Text("sheet.change.of-later"), source: .responses) {
                .text(person($0, $0.one).id)
            },
            SheetColumn(Text("sheet.ties.to"), .text, meaning: Text("sheet.change.of-later"), source: .responses) {
                .text(person($0, $0.other).id)
            },
            SheetColumn(
                Text("sheet.ties.from-label"), .text, meaning: Text("sheet.ties.from-label.meaning"), source: .roster
            ) { .text(person($0, $0.one).name) },
            SheetColumn(
                Text("sheet.ties.to-label"), .text, meaning: Text("sheet.ties.to-label.meaning"), source: .roster
            ) { .text(person($0, $0.other).name) },
        ]
    }

    private static func answerColumns(_ language: Language) -> [SheetColumn<Row>] {
        [
            SheetColumn(
                Text("sheet.change.answer-before"), .text, meaning: Text("sheet.change.answer.meaning"),
                source: .responses
            ) { .text($0.before.word($0.relation)[language]) },
            SheetColumn(
                Text("sheet.change.answer-after"), .text, meaning: Text("sheet.change.answer.meaning"),
                source: .responses
            ) { .text($0.after.word($0.relation)[language]) },
            SheetColumn(
                Text("sheet.change.what"), .text, meaning: Text("sheet.change.what.meaning"),
                values: .list(PairChange.allCases.map(\.word))
            ) { .text($0.change.word[language]) },
            SheetColumn(
                Text("sheet.change.strength"), .text, meaning: Text("sheet.change.strength.meaning"),
                values: .list([Text("sheet.change.stronger"), Text("sheet.change.same"), Text("sheet.change.weaker")])
            ) { row in
                guard let before = row.before.level, let after = row.after.level else { return .empty }
                let word =
                    after < before
                    ? Text("sheet.change.stronger")
                    : after > before ? Text("sheet.change.weaker") : Text("sheet.change.same")
                return .text(word[language])
            },
        ]
    }
}

extension PairChange {
    var word: Text {
        switch self {
        case .kept: Text("sheet.change.kept")
        case .new: Text("sheet.change.new")
        case .gone: Text("sheet.change.gone")
        case .never: Text("sheet.change.never")
        case .unknown: Text("sheet.change.unknown")
        }
    }
}

extension Answer {
    fileprivate func word(_ relation: Relation) -> Text {
        if let level { return .plain(relation.levels[level].label) }
        return switch state {
        case .tie, .noTie: Text("sheet.change.no-tie")
        case .unanswered, .noResponse: Text("sheet.change.no-answer")
        case .notAsked: Text("sheet.change.not-asked")
        }
    }
}
