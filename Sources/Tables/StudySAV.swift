import Findings
import OutputFiles
import StatisticsFile
import Telling
import TextBytes

/// `study.sav`: a row per person of the whole study for SPSS and for whatever reads its files, with what numbers mean and which of
/// them stand for a missing answer.
package enum StudySAV: Exporter {
    package static let name = "study-sav"
    package static let names = [name, TablesExporter.name]

    package static func write(_ content: ExportContent, to folder: String) throws -> [String] {
        let path = "study.sav"
        try OutputFailure.explained(folder + "/" + path) {
            var file = try SAVFile(path: folder + "/" + path)
            try table(content) { try file.append($0) }
            try file.close()
        }
        return [path]
    }

    /// Network by network: nothing is held for all persons at once.
    private static func table(
        _ content: ExportContent, to sink: (UnsafeRawBufferPointer) throws -> Void
    ) throws {
        let variables = PersonVariables(content).all
        let networks = content.networks
        var starts = [0]
        for network in content.study.networks { starts.append(starts.last! + network.persons.count) }
        var current: (number: Int, cells: [(Int) -> NewCell])?
        try StatisticsWriter.write(
            variables.map(\.variable), rows: starts.last!, title: content.study.title,
            cells: { row in
                var number = current?.number ?? 0
                while starts[number + 1] <= row { number += 1 }
                if current?.number != number {
                    let network = networks[networks.index(networks.startIndex, offsetBy: number)]
                    current = (number, variables.map { $0.cells(network) })
                }
                return current!.cells.map { $0(row - starts[number]) }
            }, to: sink)
    }
}

/// The file under way; ReadStat hands it a row at a time.
private struct SAVFile: ~Copyable {
    private let file: OutputFile
    private var buffer = TextBytes(room: 1 << 19)

    init(path: String) throws { file = try OutputFile(path: path) }

    mutating func append(_ bytes: UnsafeRawBufferPointer) throws {
        buffer.append(bytes.bindMemory(to: UInt8.self))
        if buffer.count >= 1 << 18 { try flush() }
    }

    consuming func close() throws {
        try flush()
        try file.close()
    }

    private mutating func flush() throws {
        try buffer.withBytes { bytes throws(FileFault) in try file.append(bytes) }
        buffer.removeAll()
    }
}
