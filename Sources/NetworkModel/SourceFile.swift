/// A file that was read, for the provenance.
package struct SourceFile: Hashable, Sendable {
    package enum Role: String, Sendable {
        case mapping
        case responses
        case roster
        case codebook
        case comments
    }

    package var role: Role
    /// As the mapping or the command line gives it; what the file is where an edition does not tell its path.
    package var path: String
    /// The archive that it is a part of, of which checksum and size are then told; nil for a file by itself.
    package var archive: String?
    /// Lower-case hexadecimal. Nil, like the size, where an edition does not tell it: it would show whose file it is.
    package var sha256: String?
    package var bytes: Int?
    /// The importer's name, e.g. `essentials-csv`.
    package var format: String?
    /// What the file says of its own version or date, where it does.
    package var formatVersion: String?
    package var encoding: String?
    package var delimiter: String?
    /// Data rows (responses or persons) and columns (variables).
    package var rows: Int?
    package var columns: Int?

    package init(
        role: Role, path: String, sha256: String?, bytes: Int?, format: String? = nil, formatVersion: String? = nil,
        encoding: String? = nil, delimiter: String? = nil, rows: Int? = nil, columns: Int? = nil
    ) {
        self.role = role
        self.path = path
        self.sha256 = sha256
        self.bytes = bytes
        self.format = format
        self.formatVersion = formatVersion
        self.encoding = encoding
        self.delimiter = delimiter
        self.rows = rows
        self.columns = columns
    }
}
