import Analysis
import Findings
import NetworkModel
import Spreadsheet
import Telling

/// Columns that every sheet about relations and levels has.
enum LevelColumns {
    /// Relation and level, the first two columns.
    static func both<Row>(_ level: @escaping (Row) -> LevelContent) -> [SheetColumn<Row>] {
        [
            SheetColumn(
                Text("sheet.figures.relation"), .text,
                meaning: Text("sheet.dyads.relation.meaning"),
                source: .mapping
            ) { .text(level($0).relation.label) },
            SheetColumn(
                Text("sheet.figures.level"), .text,
                meaning: Text("sheet.level.level.meaning"),
                source: .mapping
            ) { .text(level($0).levelName) },
        ]
    }
}

extension FigureKind {
    /// A figure as a cell: empty where it is not defined.
    func cell(_ value: Double?) -> Cell {
        guard let value, value.isFinite else { return .empty }
        switch self {
        case .count: return .integer(Int(value))
        case .share: return .share(value)
        case .number: return .number(value)
        }
    }

    var columnKind: ColumnKind {
        switch self {
        case .count: .wholeNumber
        case .share: .share
        case .number: .number
        }
    }
}

extension Figure {
    func cell(of subject: Subject) -> Cell { kind.cell(value(subject)) }
}
