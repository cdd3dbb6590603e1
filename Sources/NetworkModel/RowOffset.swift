import Findings

/// Where the rows of one of several exports stand when all of them are counted on: behind so many of the files before.
package struct RowOffset: Hashable, Sendable {
    package var file: String
    package var before: Int

    package init(file: String, before: Int) {
        self.file = file
        self.before = before
    }
}

extension [RowOffset] {
    /// The file that a row of the count is in, by its position, and the row there.
    package func file(ofRow row: Int) -> (position: Int, row: Int) {
        let position = lastIndex { $0.before < row } ?? 0
        return (position, isEmpty ? row : row - self[position].before)
    }

    /// A place in the export, in the file that its row is in.
    package func told(_ place: SourcePlace) -> SourcePlace {
        guard let row = place.row, !isEmpty else { return place }
        let found = file(ofRow: row)
        return SourcePlace(file: self[found.position].file, row: found.row, column: place.column)
    }
}
