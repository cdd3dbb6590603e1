import Findings
import NetworkModel
import Pictures
import Spreadsheet
import Telling

/// One row per picture of the network, and beneath them the pictures that a meeting needs.
enum PicturesSheet {
    static let name = Text(nb: "Bilder", nn: "Bilete", en: "Pictures")

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
        let shown = try PicturesOnSheet(pictures)
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
                Text(nb: "Bilde", nn: "Bilete", en: "Picture"), .text,
                meaning: Text(
                    nb: "Hva bildet viser. Klikk for å gå til bildet, der det står under tabellen.",
                    nn: "Kva biletet viser. Klikk for å gå til biletet, der det står under tabellen.",
                    en: "What the picture shows. Click to go to the picture, where it stands beneath the table.")
            ) { row in
                let name = row.picture.subject.name(content)
                return row.drawing.map { Cell.link(name, drawing: $0) } ?? .text(name)
            },
            SheetColumn(
                Text(nb: "Relasjon", nn: "Relasjon", en: "Relation"), .text,
                meaning: Text(
                    nb: "Relasjonen, eller spørsmålet om utvalg.", nn: "Relasjonen, eller spørsmålet om utval.",
                    en: "The relation, or the question about bodies."),
                source: .mapping
            ) { .text($0.picture.subject.relationLabel(content)) },
            SheetColumn(
                Text(nb: "Nivå", nn: "Nivå", en: "Level"), .text,
                meaning: Text(
                    nb:
                        "Nivåene som er regnet med; tom når bildet viser alle ved siden av hverandre, og der det ikke er nivåer.",
                    nn:
                        "Nivåa som er rekna med; tom når biletet viser alle ved sida av kvarandre, og der det ikkje er nivå.",
                    en:
                        "The levels that are counted; empty where the picture shows all beside each other, and without levels."
                ),
                source: .mapping
            ) { row in
                switch row.picture.subject {
                case .level(let relation, let level): .text(orEmpty: relations[relation].levelRange(level))
                case .group(let relation, _), .groupWithContacts(let relation, _):
                    .text(orEmpty: relations[relation].levelRange(relations[relation].levels.count - 1))
                case .levels, .affiliation: .empty
                }
            },
            SheetColumn(
                Text(nb: "Funksjon", nn: "Funksjon", en: "Function"), .text,
                meaning: Text(
                    nb: "Funksjonen bildet gjelder; tom når det viser alle.",
                    nn: "Funksjonen biletet gjeld; tom når det viser alle.",
                    en: "The function that the picture is about; empty where it shows everybody."),
                source: .rosterOrResponses
            ) { .text(orEmpty: $0.picture.subject.groupLabel(content)) },
            SheetColumn(
                Text(nb: "Fil", nn: "Fil", en: "File"), .text,
                meaning: Text(
                    nb:
                        "Filen med bildet, ved siden av arbeidsboken. Der kjøringen lager alle slags filer, finnes det også som .png (til lysbilder) og .pdf (til utskrift).",
                    nn:
                        "Fila med biletet, ved sida av arbeidsboka. Der køyringa lagar alle slags filer, finst det òg som .png (til lysbilete) og .pdf (til utskrift).",
                    en:
                        "The file of the picture, beside the workbook. Where the run makes every kind of file, it is there as .png (for slides) and .pdf (for print) too."
                )
            ) { .text("pictures/\($0.picture.name).svg") },
            SheetColumn(
                Text(nb: "I arket", nn: "I arket", en: "On this sheet"), .text,
                meaning: Text(
                    nb:
                        "Ja når bildet står under tabellen. De andre finnes bare som filer: funksjoner uten kontaktene sine, og det som ville gjort arbeidsboken for tung å sende.",
                    nn:
                        "Ja når biletet står under tabellen. Dei andre finst berre som filer: funksjonar utan kontaktane sine, og det som ville gjort arbeidsboka for tung å sende.",
                    en:
                        "Yes where the picture stands beneath the table. The others are files only: functions without their contacts, and what would make the workbook too heavy to send."
                ),
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
                content.network.relations[relation].levelRange(level) ?? relationLabel(content)
            case .group: words.among(groupLabel(content) ?? "")
            case .groupWithContacts: words.withContacts(groupLabel(content) ?? "")
            case .affiliation: relationLabel(content)
            }
        return name.prefix(1).uppercased() + name.dropFirst()
    }

    fileprivate func relationLabel(_ content: NetworkContent) -> String {
        switch self {
        case .levels(let relation), .level(let relation, _), .group(let relation, _),
            .groupWithContacts(let relation, _):
            content.network.relations[relation].label
        case .affiliation(let affiliation): content.network.affiliations[affiliation].label
        }
    }

    fileprivate func groupLabel(_ content: NetworkContent) -> String? {
        switch self {
        case .group(_, let group), .groupWithContacts(_, let group): content.analysis.groups?.groups[group].label
        case .levels, .level, .affiliation: nil
        }
    }
}
