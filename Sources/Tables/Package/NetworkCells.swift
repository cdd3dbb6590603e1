import NetworkModel
import Telling

/// What the rows of a network's tables have in common.
struct NetworkCells {
    /// Study, network and wave: the cells every row begins with.
    let network: [UInt8]
    /// By person.
    let ids: [[UInt8]]
    private let tellsPlaces: Bool
    private let offsets: [RowOffset]
    private let files: [String?]
    private let columnNames: [String]

    init(_ content: NetworkContent, _ shape: TableShape) {
        let own = content.network
        network = TableFile.escaped([content.study.id, own.ownID, own.wave?.id])
        ids = own.persons.map { TableFile.escaped([$0.id]) }
        tellsPlaces = shape.tellsPlaces
        offsets = own.rowOffsets
        files = offsets.isEmpty ? [content.responsesFile] : offsets.map(\.file)
        columnNames = own.record.columnNames
    }

    /// Where a tie was read.
    func place(row: Int, column: Int, in file: inout TableFile) {
        guard tellsPlaces else { return }
        let found = offsets.file(ofRow: row)
        file.cell(files[found.position])
        file.cell(found.row)
        file.cell(columnNames.indices.contains(column) ? columnNames[column] : nil)
    }

    /// The row that a person's other answers stand in; which of its cells is kept of ties only. Empty cells where nothing is told.
    func place(ofOthersOf person: Person) -> [UInt8]? {
        guard tellsPlaces else { return nil }
        return TableFile.escaped([person.responsePlace?.file, person.responsePlace?.row.map(String.init), nil])
    }
}
