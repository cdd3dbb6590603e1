import Findings
import NetworkModel

/// Empty cells in a format that writes a sign for every missing answer: what stood there can no longer be told.
enum CellsEmptied: Validator {
    static let code = FindingCode.cellsEmptied

    static func findings(in network: Network, settings: Settings) -> [Finding] {
        network.record.emptiedCells.map { emptied in
            let group = emptied.cells
            return finding(
                emptied.leftItemsStand ? .warning : .error, in: network, places: group.places, count: group.count,
                message: .sentences(message(group), emptied.leftItemsStand ? certain() : uncertain()),
                hint: hint(group))
        }
    }

    private static func message(_ group: CellGroup) -> Text {
        Text("cells-emptied.message", ["n": group.count, "question": group.question])
    }

    private static func certain() -> Text {
        Text("cells-emptied.certain")
    }

    private static func uncertain() -> Text {
        Text("cells-emptied.uncertain")
    }

    private static func hint(_ group: CellGroup) -> Text {
        let line = at(group.mappingPlace)
        return Text("cells-emptied.hint", ["line": line])
    }
}
