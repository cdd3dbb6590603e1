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
                Text(nb: "Relasjon", nn: "Relasjon", en: "Relation"), .text,
                meaning: Text(
                    nb: "Hva slags relasjon det gjelder.", nn: "Kva slags relasjon det gjeld.",
                    en: "Which relation it is about."),
                source: .mapping
            ) { .text(level($0).relation.label) },
            SheetColumn(
                Text(nb: "Nivå", nn: "Nivå", en: "Level"), .text,
                meaning: Text(
                    nb:
                        "Nivåene som er regnet med, fra det sterkeste: relasjoner på det siste nivået eller et sterkere.",
                    nn: "Nivåa som er rekna med, frå det sterkaste: relasjonar på det siste nivået eller eit sterkare.",
                    en: "The levels that are counted, from the strongest: ties of the last level or a stronger one."),
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
