import Analysis
import Findings
import NetworkModel

/// `<network>/report.html` of a network that was asked in waves: first what has changed, then the pictures and the figures behind it.
package struct ChangeReport {
    private let series: SeriesContent
    private let pictures: [PictureLabel]
    private var language: Language { series.language }
    private var words: ReportWords { series.latest.words }

    /// - Parameter pictures: of what changed, in reading order.
    package init(_ series: SeriesContent, pictures: [PictureLabel]) {
        self.series = series
        self.pictures = pictures
    }

    package var document: Document {
        var sections = [
            Document.Section(.change, language.say("change.what"), series.changes.reversed().flatMap(told))
        ]
        if !pictures.isEmpty {
            sections.append(
                Document.Section(
                    .pictures, language.say("change.pictures"),
                    [.paragraph(language.say("change.pictures.lead"))] + pictures.map { .picture(PictureBlock($0)) }))
        }
        let functions = series.changes.compactMap(functions)
        if !functions.isEmpty {
            sections.append(
                Document.Section(.functions, language.say("change.functions"), functions.map { .table($0) }))
        }
        sections.append(
            Document.Section(
                .figures, words.pick(nb: "Nøkkeltall", nn: "Nøkkeltal", en: "Key figures"),
                [.paragraph(language.say("change.figures.lead"), .note)]
                    + series.changes.flatMap(\.levels).map { .table(figures($0)) }))
        sections.append(Document.Section(.limits, language.say("change.limits"), limits))
        return Document(
            language: language, title: series.title, kicker: series.study.title, introduction: introduction,
            sections: sections, footer: footer, name: "\(series.study.id)-\(series.id)")
    }

    private var introduction: [Block] {
        [
            .paragraph(
                language.say(
                    "change.introduction",
                    ["waves": language.and(series.waves.map { $0.network.wave?.label ?? $0.network.title })])),
            .paragraph(language.say("change.own-reports"), .note),
        ]
    }

    // MARK: What has changed

    private func told(_ content: ChangeContent) -> [Block] {
        let lines = ChangeStatements(content).all.map { Block.Item($0) }
        let levels = content.levels
        return [.heading(ChangeWords(content).heading), .list(lines)]
            + (levels.isEmpty ? [] : [.table(counts(content, levels))]) + people(content)
    }

    private func counts(_ content: ChangeContent, _ levels: [ChangeLevel]) -> Table {
        Table(
            caption: ChangeWords(content).heading,
            columns: [language.say("change.table.contact")] + names + ["Jaccard"], numbers: Set(1...6),
            rows: levels.map { level in
                let counts = level.change.counts
                return .init(
                    cells: [Table.Cell(words.title(level.level.relation, upTo: level.level.level))]
                        + [counts.kept, counts.new, counts.gone, counts.never, counts.unknown].map {
                            Table.Cell(String($0))
                        }
                        + [counts.jaccard.map { Table.Cell(words.percent($0)) } ?? Table.Cell("–", .missing)])
            })
    }

    private var names: [String] {
        [
            language.say("sheet.change.kept"), language.say("sheet.change.new"), language.say("sheet.change.gone"),
            language.say("sheet.change.never"), language.say("sheet.change.unknown"),
        ]
    }

    /// Who came, who left and whose group is another; and, where nobody may be followed, why nothing is said of persons.
    private func people(_ content: ChangeContent) -> [Block] {
        guard content.change.tellsPersons else { return [.paragraph(language.say("change.anonymous"), .note)] }
        let change = content.change
        func name(_ network: NetworkContent, _ person: Int) -> String { network.network.persons[person].name }
        let lists: [(Text, [String])] = [
            (Text("change.list.joined"), change.roster.joined.map { name(content.to, $0) }),
            (Text("change.list.left"), change.roster.left.map { name(content.from, $0) }),
            (
                Text("change.list.moved"),
                change.moves.map { move in
                    let person = name(content.to, change.roster.both[move.person].to)
                    return "\(person) (\(move.from.joined(separator: ", ")) → \(move.to.joined(separator: ", ")))"
                }
            ),
        ]
        let items = lists.filter { !$0.1.isEmpty }.map {
            Block.Item($0.1.joined(separator: ", "), lead: $0.0[language])
        }
        return (items.isEmpty ? [] : [.list(items)]) + content.levels.suffix(1).compactMap { persons(content, $0) }
    }

    private func persons(_ content: ChangeContent, _ level: ChangeLevel) -> Block? {
        let rows = zip(content.change.roster.both, level.change.persons).map { person, change in
            Table.Row(
                [
                    content.to.network.persons[person.to].name, String(change.own.kept), String(change.own.new),
                    String(change.own.gone), String(change.own.unknown), String(change.about.new),
                    String(change.about.gone),
                ], person: person.to)
        }
        guard !rows.isEmpty, rows.count <= Self.mostPersons else { return nil }
        let table = Table(
            caption: words.title(level.level.relation, upTo: level.level.level),
            columns: [
                language.say("sheet.change.name"), language.say("sheet.change.kept"), language.say("sheet.change.new"),
                language.say("sheet.change.gone"), language.say("sheet.change.unknown"),
                language.say("change.table.new-about"), language.say("change.table.gone-about"),
            ], numbers: Set(1...6), rows: rows)
        return .folded(summary: language.say("change.table.persons"), isOpen: false, [.table(table)])
    }

    /// A longer table is looked up in the workbook.
    private static let mostPersons = 300

    // MARK: Behind it

    /// The pairs of groups between which most became different, by every contact.
    private func functions(_ content: ChangeContent) -> Table? {
        guard let groups = content.to.analysis.groups, let level = content.levels.last else { return nil }
        let moved = level.change.groups.filter { $0.counts.new + $0.counts.gone > 0 }
            .sorted {
                ($0.counts.new + $0.counts.gone, $1.from, $1.to) > ($1.counts.new + $1.counts.gone, $0.from, $0.to)
            }
        guard !moved.isEmpty else { return nil }
        return Table(
            caption: "\(ChangeWords(content).heading): "
                + words.inSentence(words.title(level.level.relation, upTo: level.level.level)),
            columns: [language.say("sheet.functions.from-group"), language.say("sheet.functions.to-group")] + names,
            numbers: Set(2...6),
            rows: moved.prefix(15).map { pair in
                let counts = pair.counts
                return .init(
                    [groups.groups[pair.from].label, groups.groups[pair.to].label]
                        + [counts.kept, counts.new, counts.gone, counts.never, counts.unknown].map(String.init))
            })
    }

    private func figures(_ level: ChangeLevel) -> Table {
        let content = level.content
        let title = words.inSentence(words.title(level.level.relation, upTo: level.level.level))
        return Table(
            caption: "\(ChangeWords(content).heading): \(title)",
            columns: [
                words.pick(nb: "Tall", nn: "Tal", en: "Figure"), content.fromName, content.toName,
                language.say("sheet.change.twice-from"), language.say("sheet.change.twice-to"),
            ], numbers: Set(1...4),
            rows: level.change.figures.compactMap { change in
                guard let figure = FigureList.figure(change.id), Self.shown.contains(change.id) else { return nil }
                return .init(
                    cells: [Table.Cell(figure.name[language])]
                        + [change.from, change.to, change.fromTwice, change.toTwice].map { value in
                            Table.Cell(words.number(value, figure.kind), value == nil ? .missing : .plain)
                        })
            })
    }

    private static let shown: Set<String> = [
        "persons", "withContact", "isolates", "ties", "meanDegree", "densityAll", "densityObserved",
        "reciprocityArcsObserved", "weakComponents", "largestComponent",
    ]

    private var limits: [Block] {
        let waves = Set(series.waves.map(\.network.id))
        let found = series.content.findings.filter {
            [.waveNotComparable, .wavePersonAlike, .wavePersonChanged].contains($0.code)
                && $0.network.map(waves.contains) == true
        }
        return [.paragraph(language.say("change.limits.lead"))]
            + (found.isEmpty ? [] : [.list(found.map { Block.Item($0.message[language]) })])
    }

    private var footer: String {
        let caution =
            series.study.edition.hidesNames
            ? series.study.edition.statement[language] : language.say("change.footer.names")
        return language.say(
            "change.footer",
            [
                "version": Text.plain(series.content.toolVersion), "run": Text.plain(series.content.runMark),
                "caution": caution,
            ])
    }
}
