import Findings
import OutputFiles
import Parallel
import Telling

/// `<network>/tables/`: what R, Python, databases and statistics programs read without anything done to it by hand.
package enum TablesExporter: Exporter {
    package static let name = "tables"

    package static func findings(_ content: ExportContent) -> [Finding] {
        content.networks.compactMap { network in
            let listing = PairListing(network)
            guard !listing.listsEveryPair || !listing.listsEveryBody else { return nil }
            return Finding(
                .note, .sheetLeftOut, message: Text("table.finding", ["most": network.limits.rows - 1]),
                hint: Text("table.finding.hint"), network: network.network.id)
        }
    }

    package static func write(_ content: ExportContent, to folder: String) throws -> [String] {
        let shape = TableShape(content.study)
        return try content.networksInOwnWords.concurrentMap { try write($0, shape, to: folder) }.flatMap(\.self)
    }

    private static func write(
        _ content: NetworkContent, _ shape: TableShape, to folder: String
    ) throws -> [String] {
        let own = content.network.folder + "/tables"
        try OutputFailure.makeFolder(own, in: folder)
        let written = try DataTableList.all.map { table in
            let columns = table.columns(shape)
            let path = "\(folder)/\(own)/\(table.file)"
            return try OutputFailure.explained(path) {
                var file = try TableFile(path: path, columns: columns)
                try table.write(content, shape, &file)
                let (rows, bytes) = (file.rows, file.bytes)
                try file.close()
                return DataPackage.Written(table: table, columns: columns, rows: rows, bytes: bytes)
            }
        }
        let package = own + "/datapackage.json"
        try OutputFailure.explained(folder + "/" + package) {
            try DataPackage(content, written, PairListing(content)).document.write(to: folder + "/" + package)
        }
        return written.map { own + "/" + $0.table.file } + [package]
    }
}
