import Findings
import Importers
import Mapping

extension FuzzReading {
    /// Files of answers, through the importers' own door: what is it, its head, its rows.
    static let exports: [FuzzReading] = [
        FuzzReading(name: "csv") { bytes, language in
            try read(bytes, forced: [.essentialsCSV, .efsCSV, .anyTable], language)
        },
        FuzzReading(name: "xml") { bytes, language in
            try read(bytes, forced: [.efsXML, .essentialsAPI], language)
        },
        FuzzReading(name: "xlsx") { bytes, language in
            try read(StoredWorkbook.bytes(bytes), forced: [.essentialsXLSX, .efsXLSX, .anyTable], language)
        },
        FuzzReading(name: "sav") { bytes, language in try read(bytes, forced: [.spss], language) },
    ]

    /// By content; bytes that are of no format are also read as the mapping may say they are.
    private static func read(_ bytes: [UInt8], forced: [ExportFormat], _ language: Language) throws -> [String] {
        let path = try ScratchFolder.write(bytes, as: "svar")
        let file = try InputFile.look(at: path, shownAs: "svar")
        do {
            return try rows(of: ImporterList.open(file))
        } catch let stop as RunStopped where stop.findings.map(\.code) == [.formatUnknown] {
            var stops = stop.findings
            for format in forced {
                do {
                    return try rows(of: ImporterList.open(file, as: format))
                } catch let stop as RunStopped {
                    stops += stop.findings
                }
            }
            throw RunStopped(.unusableData, stops)
        }
    }

    /// A digest of everything that an export says of itself and of its rows.
    static func rows(of reader: any ExportReader) throws -> [String] {
        let export = reader.export
        var head = ReadingDigest()
        for column in export.columns {
            head.add("\(column.name) \(column.placeName) \(column.item ?? "-") \(column.option ?? "-")")
            head.add("\(column.matrixRow ?? -1) \(column.isReadable) \(column.isSystem) \(column.missing.emptyIsBlank)")
            head.add(column.codeLabels)
            for values in [column.missing.notShown, column.missing.unanswered] {
                head.add(values.sorted().joined(separator: " "))
            }
        }
        for question in export.questions {
            try Mishap.unless(
                question.columns.allSatisfy(export.columns.indices.contains), "a question of columns that there are not"
            )
            head.add("\(question.kind) \(question.number ?? -1) \(question.id ?? "-") \(question.text ?? "-")")
            head.add("\(question.columns)")
        }
        var body = ReadingDigest()
        var count = 0
        try reader.forEachRow { row in
            try Mishap.unless(row.cellCount == export.columns.count, "a row of another width than the head")
            body.add(row.number)
            for column in 0..<row.cellCount { body.add(row.cell(column)) }
            count += 1
        }
        let sources = try reader.sourceFiles(rows: count).map { "\($0)" }
        return ["\(export.format) \(head.value)", "\(count) rows \(body.value)"] + sources
    }
}
