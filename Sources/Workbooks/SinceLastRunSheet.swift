import Analysis
import Findings
import NetworkModel
import Spreadsheet
import Telling

/// One row per thing that these results show and those before them did not.
enum SinceLastRunSheet {
    private struct Row {
        var part: Text
        var change: Change
        var actors: [String] = []
        var what: String?
        var relation: String?
        var level: String?
        var before = Cell.empty
        var now = Cell.empty
    }

    private enum Change: CaseIterable {
        case new
        case changed
        case readOtherwise
        case gone

        var word: Text {
            switch self {
            case .new: Text("sheet.since.new")
            case .changed: Text("sheet.since.changed")
            case .readOtherwise: Text("sheet.since.read-otherwise")
            case .gone: Text("sheet.since.gone")
            }
        }
    }

    /// Nil for the first run.
    static func sheet(_ content: NetworkContent) -> Sheet? {
        guard let since = content.sinceLastRun else { return nil }
        var sheet = Sheet(
            key: "since", name: Text("sheet.since"), language: content.language, frozenColumns: 2,
            columns: columns(content),
            rows: files(since, content) + people(since, content) + findings(since, content) + figures(since, content))
        sheet.note = content.language.say("sheet.since.note")
        return sheet
    }

    // MARK: Rows

    private static func files(_ since: SinceLastRun, _ content: NetworkContent) -> [Row] {
        since.inputs.map { input in
            let word = SourceFile.Role(rawValue: input)?.word ?? Text("sheet.provenance.program")
            return Row(part: Text("sheet.since.file"), change: .changed, what: word[content.language])
        }
    }

    private static func people(_ since: SinceLastRun, _ content: NetworkContent) -> [Row] {
        let (person, response) = (Text("sheet.since.person"), Text("sheet.since.response"))
        guard let persons = since.persons else {
            let counts = since.responses
            guard counts.before != counts.now else { return [] }
            return [
                Row(part: response, change: .changed, before: .integer(counts.before), now: .integer(counts.now))
            ]
        }
        let network = content.network
        func question(_ id: String) -> String {
            network.relations.first { $0.id == id }?.label ?? network.affiliations.first { $0.id == id }?.label
                ?? network.attributes.first { $0.id == id }?.label ?? id
        }
        return persons.new.map { Row(part: person, change: .new, actors: [$0]) }
            + persons.gone.map { Row(part: person, change: .gone, actors: [$0]) }
            + since.responses.new.map { Row(part: response, change: .new, actors: [$0]) }
            + since.responses.changed.map {
                Row(
                    part: response, change: since.hasOtherAnswers ? .changed : .readOtherwise, actors: [$0.id],
                    what: $0.questions.map(question).joined(separator: "; "))
            }
            + since.responses.vanished.map { Row(part: response, change: .gone, actors: [$0]) }
    }

    private static func findings(_ since: SinceLastRun, _ content: NetworkContent) -> [Row] {
        func row(_ finding: SinceLastRun.Finding, _ change: Change) -> Row {
            let title = FindingCode(rawValue: finding.code).map { RuleDescription($0).title[content.language] }
            return Row(
                part: Text("sheet.since.finding"), change: change, actors: finding.actors, what: title ?? finding.code,
                before: change == .gone ? .integer(finding.count) : .empty,
                now: change == .new ? .integer(finding.count) : .empty)
        }
        return since.findings.new.map { row($0, .new) } + since.findings.solved.map { row($0, .gone) }
    }

    private static func figures(_ since: SinceLastRun, _ content: NetworkContent) -> [Row] {
        let response = Dictionary(
            ResponseFigureList.all.map { ($0.id, ($0.name, $0.kind)) }, uniquingKeysWith: { first, _ in first })
        return since.figures.map { figure in
            let relation = content.network.relations.first { $0.id == figure.relation }
            let level = relation?.levels.firstIndex { $0.id == figure.level }
            let found =
                relation == nil
                ? response[figure.figure] : FigureList.figure(figure.figure).map { ($0.name, $0.kind) }
            let kind = found?.1 ?? .number
            return Row(
                part: Text("sheet.since.figure"), change: .changed, what: found?.0[content.language] ?? figure.figure,
                relation: relation?.label ?? figure.relation,
                level: relation.flatMap { relation in
                    level.map { relation.levelRange($0) ?? relation.levels[$0].label }
                } ?? figure.level,
                before: kind.cell(figure.from), now: kind.cell(figure.to))
        }
    }

    // MARK: Columns

    private static func columns(_ content: NetworkContent) -> [SheetColumn<Row>] {
        let language = content.language
        let names = Dictionary(
            content.network.persons.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
        return [
            SheetColumn(Text("sheet.since.part"), .text, meaning: Text("sheet.since.part.meaning")) {
                .text($0.part[language])
            },
            SheetColumn(
                Text("sheet.since.change"), .text, meaning: Text("sheet.since.change.meaning"),
                values: .list(Change.allCases.map(\.word))
            ) { .text($0.change.word[language]) },
            SheetColumn(
                Text("sheet.clusters.actor"), .text, meaning: Text("sheet.since.id.meaning"), source: .roster
            ) { .text(orEmpty: $0.actors.isEmpty ? nil : $0.actors.joined(separator: "; ")) },
            SheetColumn(
                Text("sheet.findings.actor-label"), .text, meaning: Text("sheet.since.label.meaning"), source: .roster
            ) { row in
                let known = row.actors.compactMap { names[$0] }
                return .text(orEmpty: known.isEmpty ? nil : known.joined(separator: "; "))
            },
            SheetColumn(Text("sheet.since.what"), .longText, meaning: Text("sheet.since.what.meaning")) {
                .text(orEmpty: $0.what)
            },
            SheetColumn(
                Text("sheet.figures.relation"), .text, meaning: Text("sheet.since.relation.meaning"), source: .mapping
            ) { .text(orEmpty: $0.relation) },
            SheetColumn(
                Text("sheet.figures.level"), .text, meaning: Text("sheet.since.level.meaning"), source: .mapping
            ) { .text(orEmpty: $0.level) },
            SheetColumn(Text("sheet.since.before"), .mixed, meaning: Text("sheet.since.before.meaning")) { $0.before },
            SheetColumn(Text("sheet.since.now"), .mixed, meaning: Text("sheet.since.now.meaning")) { $0.now },
        ]
    }
}
