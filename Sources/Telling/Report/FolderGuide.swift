import Analysis
import Findings
import NetworkModel

/// `LES-MEG.html` (`READ-ME.html`): where to begin in the folder of a study, and what each file in it is for.
package struct FolderGuide {
    private let content: ExportContent
    private let files: [String]
    private var language: Language { content.language }

    /// - Parameter files: all that a run wrote, relative to the folder.
    package init(_ content: ExportContent, files: [String]) {
        self.content = content
        self.files = files.sorted()
    }

    package var document: Document {
        let folders = content.study.networks.map { $0.folder + "/" }
        let byFolder = Dictionary(grouping: files) { file in
            folders.first { file.hasPrefix($0) } ?? (file.contains("/") ? String(file.prefix { $0 != "/" }) : "")
        }
        var sections = content.networks.enumerated().map { position, network in
            let title = network.network.title
            return Document.Section(
                .files(position), title.isEmpty ? network.network.id : title,
                blocks(of: network, byFolder[network.network.folder + "/"] ?? []))
        }
        sections += content.series.enumerated().map { position, series in
            Document.Section(
                .filesOfSeries(position), language.say("page.guide.change", ["network": series.title]),
                blocks(of: series, byFolder[series.id] ?? []))
        }
        if let common = byFolder[""] {
            sections.append(
                Document.Section(
                    .files(nil), language.say("page.guide.whole-study"),
                    [.files(lines(common) { $0 }.map { FileLine(paths: [$0], text: commonText($0)) })]))
        }
        let study = content.study
        return Document(
            language: language, title: study.title.isEmpty ? study.id : study.title,
            kicker: language.say("page.guide.kicker"),
            introduction: [
                .paragraph(language.say("page.guide.begin")),
                .paragraph(
                    study.edition.hidesNames ? study.edition.statement[language] : language.say("page.guide.names"),
                    .note),
                .paragraph(language.say("page.guide.next-run"), .note),
            ], sections: sections,
            footer: language.say(
                "page.guide.footer", ["version": Text.plain(content.toolVersion), "run": Text.plain(content.runMark)]),
            name: language.say("page.guide.file"))
    }

    /// What people open first stands first.
    private func lines(_ paths: [String], _ name: (String) -> String) -> [String] {
        let first = [
            "report.html", "presentation.pptx", "note.docx", "workbook.xlsx", "comparison.xlsx", "change.xlsx",
        ]
        return first.compactMap { wanted in paths.first { name($0) == wanted } }
            + paths.filter { !first.contains(name($0)) }
    }

    // MARK: A network's own

    private func blocks(of network: NetworkContent, _ paths: [String]) -> [Block] {
        let own = network.network.folder + "/"
        func name(_ path: String) -> String { String(path.dropFirst(own.count)) }
        let titles = titles(network)
        let loose = paths.filter { !name($0).contains("/") }
        return [
            .files(lines(loose, name).map { FileLine(paths: [$0], text: text(name($0))) }),
            folded(paths, own + "pictures/", titles) {
                language.say("page.guide.pictures", ["count": $0])
            },
            folded(paths, own + "graphs/", titles) {
                language.say("page.guide.graphs", ["count": $0])
            },
            folded(paths, own + "tables/", tables) {
                language.say("page.guide.tables", ["count": $0])
            },
        ].compactMap(\.self)
    }

    private var tables: [String: String] {
        [
            "actors": language.say("table.actors"), "measures": language.say("table.measures"),
            "pairs": language.say("table.pairs"), "answers": language.say("table.answers"),
            "ties": language.say("table.ties"), "affiliations": language.say("table.affiliations"),
            "codes": language.say("table.codes"), "datapackage": language.say("page.guide.datapackage"),
        ]
    }

    /// What is told of all waves of a network together.
    private func blocks(of series: SeriesContent, _ paths: [String]) -> [Block] {
        let own = series.id + "/"
        func name(_ path: String) -> String { String(path.dropFirst(own.count)) }
        return [
            .files(
                lines(paths.filter { !name($0).contains("/") }, name).map {
                    FileLine(paths: [$0], text: changeText(name($0)))
                }),
            folded(paths, own + "pictures/", [:]) { language.say("page.guide.pictures", ["count": $0]) },
            folded(paths, own + "graphs/", ["network": language.say("page.guide.change-graph")]) {
                language.say("page.guide.graphs", ["count": $0])
            },
        ].compactMap(\.self)
    }

    private func changeText(_ name: String) -> String {
        switch name {
        case "report.html": language.say("page.guide.change-report")
        case "presentation.pptx": language.say("page.guide.change-presentation")
        case "note.docx": language.say("page.guide.change-note")
        case "change.xlsx": language.say("page.guide.change-workbook")
        default: ""
        }
    }

    /// A folder in the folder: what is there in several formats stands on one line.
    private func folded(
        _ paths: [String], _ folder: String, _ titles: [String: String], _ summary: (Int) -> String
    ) -> Block? {
        func stem(_ path: String) -> String { String(path.dropFirst(folder.count).prefix { $0 != "." }) }
        let inside = Dictionary(grouping: paths.filter { $0.hasPrefix(folder) }, by: stem)
        guard !inside.isEmpty else { return nil }
        let formats = [".svg", ".png", ".pdf"]
        func place(_ path: String) -> Int { formats.firstIndex { path.hasSuffix($0) } ?? formats.count }
        return .folded(
            summary: summary(inside.count), isOpen: false,
            [
                .files(
                    inside.sorted { $0.key < $1.key }.map { stem, paths in
                        FileLine(paths: paths.sorted { (place($0), $0) < (place($1), $1) }, text: titles[stem] ?? "")
                    })
            ])
    }

    /// What pictures and graph files show, by their names without endings; not of those that have a number behind them.
    private func titles(_ network: NetworkContent) -> [String: String] {
        let (words, pictures) = (network.words, PictureWords(language: language))
        var titles = ["network": language.say("page.guide.network")]
        for (position, affiliation) in network.network.affiliations.enumerated() {
            titles[PictureSubject.affiliation(position).stem(network)] = affiliation.label
            for (body, actor) in network.network.bodies.enumerated() {
                for (number, kind) in affiliation.kinds.enumerated() {
                    titles[PictureSubject.body(affiliation: position, body: body, kind: number).stem(network)] =
                        "\(affiliation.label): \(words.inSentence(kind.label)) \(actor.label)"
                }
            }
        }
        for (position, relation) in network.network.relations.enumerated() {
            func add(_ stem: String, _ text: String) { titles[stem] = "\(relation.label): \(text)" }
            titles[relation.id] = relation.label
            add(PictureSubject.levels(relation: position).stem(network), pictures.allLevels)
            for level in relation.levels.indices {
                add(
                    PictureSubject.level(relation: position, level: level).stem(network),
                    words.contact(relation, upTo: level, namingAll: true))
            }
            for (number, group) in (network.analysis.groups?.groups ?? []).enumerated() {
                for level in relation.levels.indices {
                    let often =
                        relation.levels.count > 1 ? words.contact(relation, upTo: level, namingAll: true) + ", " : ""
                    add(
                        PictureSubject.group(relation: position, level: level, group: number).stem(network),
                        often + group.label)
                    add(
                        PictureSubject.groupWithContacts(relation: position, level: level, group: number).stem(network),
                        "\(often)\(group.label), \(pictures.withNearestContacts)")
                }
            }
        }
        return titles
    }

    private func text(_ name: String) -> String {
        switch name {
        case "report.html": language.say("page.guide.report")
        case "presentation.pptx": language.say("page.guide.presentation")
        case "note.docx": language.say("page.guide.note")
        case "workbook.xlsx": language.say("page.guide.workbook")
        default: name.hasSuffix(".csv") ? language.say("page.guide.text-file") : ""
        }
    }

    private func commonText(_ name: String) -> String {
        switch name {
        case "report.html":
            language.say(content.people == .names ? "page.guide.side-by-side-names" : "page.guide.side-by-side")
        case "presentation.pptx": language.say("page.guide.slides-side-by-side")
        case "comparison.xlsx": language.say("page.guide.comparison")
        case "study.json": language.say("page.guide.json")
        case "study.sav": language.say("page.guide.sav")
        default: ""
        }
    }
}
