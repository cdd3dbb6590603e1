import Findings
import Spreadsheet
import Telling

/// One column of a sheet: what stands above it, what the dictionary says of it, and how a row fills it.
struct SheetColumn<Row> {
    let header: Text
    /// The header is somebody's word: it gives way where one of the program's own is the same.
    let isHeaderGiven: Bool
    let meaning: Text
    let kind: ColumnKind
    /// The values that can occur, where they can be listed.
    let values: Text?
    /// Where the values come from.
    let source: ColumnSource
    /// What the cells are that the rows give by position.
    let list: CellList?
    let value: (Row) -> Cell

    /// - Parameter list: what a value points at that is `Cell.listed`.
    init(
        _ header: Text, _ kind: ColumnKind, isHeaderGiven: Bool = false, meaning: Text, values: Text? = nil,
        source: ColumnSource = .computed, list: CellList? = nil, value: @escaping (Row) -> Cell
    ) {
        self.header = header
        self.isHeaderGiven = isHeaderGiven
        self.meaning = meaning
        self.kind = kind
        self.values = values
        self.source = source
        self.list = list
        self.value = value
    }

    /// A column of a few different cells in very many rows.
    init(
        _ header: Text, _ kind: ColumnKind, isHeaderGiven: Bool = false, meaning: Text, values: Text? = nil,
        source: ColumnSource = .computed, of list: CellList, position: @escaping (Row) -> Int
    ) {
        self.init(
            header, kind, isHeaderGiven: isHeaderGiven, meaning: meaning, values: values, source: source, list: list
        ) { .listed(position($0)) }
    }
}

/// What the cells of a column hold.
enum ColumnKind {
    case text
    /// Sentences: wrapped into several lines.
    case longText
    case wholeNumber
    case number
    /// From 0 to 1, shown as per cent.
    case share
    /// A number or a text, row by row.
    case mixed

    /// Whether texts are broken into lines.
    var wraps: Bool { self == .longText || self == .mixed }

    var word: Text {
        switch self {
        case .text, .longText: Text("inspection.text")
        case .wholeNumber: Text("sheet.sheet-column.whole-number")
        case .number: Text("sheet.sheet-column.decimal-number")
        case .share: Text("sheet.sheet-column.share-shown-as-per")
        case .mixed: Text("sheet.sheet-column.number-or-text")
        }
    }
}

enum ColumnSource {
    case roster
    case responses
    case rosterOrResponses
    case mapping
    case computed
    case literature(String)

    var word: Text {
        switch self {
        case .roster: Text("hidden-sources.roster")
        case .responses: Text("sheet.sheet-column.the-responses")
        case .rosterOrResponses:
            Text("sheet.sheet-column.roster-responses")
        case .mapping: Text("sheet.sheet-column.the-mapping-file")
        case .computed: Text("sheet.sheet-column.computed")
        case .literature(let reference):
            Text("sheet.sheet-column.computed-2", ["reference": reference])
        }
    }
}
