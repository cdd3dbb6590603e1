import Findings
import NetworkModel
import Pictures
import Spreadsheet
import Telling

/// One row per picture of the network, and beneath them the pictures that a meeting needs.
enum PicturesSheet {
    static let name = Text("sheet.pictures")

    struct Row {
        let picture: Picture
        /// Position among the pictures on the sheet; nil for those that are files only.
        let drawing: Int?
    }

    /// Nil where the run makes no pictures.
    static func sheet(_ content: NetworkContent) throws -> Sheet? {
        guard content.pictures != .none else { return nil }
        let pictures = try PictureBook(content).pictures
        guard !pictures.isEmpty else { return nil }
        let shown = try PicturesOnSheet(pictures, content.network)
        var sheet = Sheet(
            key: "pictures", name: name, language: content.language, frozenColumns: 0, columns: columns(content),
            rows: pictures.map { Row(picture: $0, drawing: shown.position(of: $0)) })
        sheet.drawings = SheetDrawings(.beneath(rows: pictures.count), shown.drawings)
        return sheet
    }

    private static func columns(_ content: NetworkContent) -> [SheetColumn<Row>] {
        let relations = content.network.relations
        let language = content.language
        return [
            SheetColumn(
                Text("sheet.pictures.picture"), .text,
                meaning: Text("sheet.pictures.picture.meaning")
            ) { row in
                let name = row.picture.subject.name(content)
                return row.drawing.map { Cell.link(name, drawing: $0) } ?? .text(name)
            },
            SheetColumn(
                Text("sheet.figures.relation"), .text,
                meaning: Text("sheet.pictures.relation.meaning"),
                source: .mapping
            ) { .text($0.picture.subject.relationLabel(content)) },
            SheetColumn(
                Text("sheet.figures.level"), .text,
                meaning: Text("sheet.pictures.level.meaning"),
                source: .mapping
            ) { row in
                switch row.picture.subject {
                case .level(let relation, let level), .group(let relation, let level, _),
                    .groupWithContacts(let relation, let level, _):
                    .text(orEmpty: relations[relation].levelRange(level))
                case .levels, .affiliation, .body: .empty
                }
            },
            SheetColumn(
                Text("sheet.pictures.function"), .text,
                meaning: Text("sheet.pictures.function.meaning"),
                source: .rosterOrResponses
            ) { .text(orEmpty: $0.picture.subject.groupLabel(content)) },
            SheetColumn(
                Text("sheet.findings.file"), .text,
                meaning: Text("sheet.pictures.file.meaning")
            ) { .text("pictures/\($0.picture.name).svg") },
            SheetColumn(
                Text("sheet.pictures.on-this-sheet"), .text,
                meaning: Text("sheet.pictures.on-this-sheet.meaning"),
                values: .list([Words.yes, Words.no])
            ) { .text(($0.drawing == nil ? Words.no : Words.yes)[language]) },
        ]
    }
}

extension PictureSubject {
    /// Shorter than the title in the picture: the network is the workbook's, relation and level have columns.
    fileprivate func name(_ content: NetworkContent) -> String {
        let words = PictureWords(language: content.language)
        let name =
            switch self {
            case .levels: words.allLevels
            case .level(let relation, let level):
                content.words.levels(content.network.relations[relation], upTo: level) ?? relationLabel(content)
            case .group: groupLabel(content) ?? ""
            case .groupWithContacts: "\(groupLabel(content) ?? ""), \(words.withNearestContacts)"
            case .affiliation: relationLabel(content)
            case .body(let affiliation, let body, let kind):
                "\(content.network.affiliations[affiliation].kinds[kind].label) \(content.network.bodies[body].label)"
            }
        return name.prefix(1).uppercased() + name.dropFirst()
    }

    fileprivate func relationLabel(_ content: NetworkContent) -> String {
        switch self {
        case .levels(let relation), .level(let relation, _), .group(let relation, _, _),
            .groupWithContacts(let relation, _, _):
            content.network.relations[relation].label
        case .affiliation(let affiliation), .body(let affiliation, _, _):
            content.network.affiliations[affiliation].label
        }
    }

    fileprivate func groupLabel(_ content: NetworkContent) -> String? {
        switch self {
        case .group(_, _, let group), .groupWithContacts(_, _, let group): content.analysis.groups?.groups[group].label
        case .levels, .level, .affiliation, .body: nil
        }
    }
}
