import NetworkModel

extension Export {
    /// The files of this export for the provenance, the responses first.
    func sourceFiles(_ file: InputFile, codebook: InputFile?, rows: Int) throws -> [SourceFile] {
        try [
            file.sourceFile(
                role: .responses, format: format.rawValue, formatVersion: formatVersion, encoding: encoding,
                delimiter: delimiter, rows: rows, columns: columns.count)
        ]
            + (codebook.map { [$0] + $0.companions } ?? []).map {
                try $0.sourceFile(role: .codebook, encoding: $0.encoding.description)
            }
    }
}
