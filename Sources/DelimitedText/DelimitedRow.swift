/// One row of delimited text, valid only while the closure it is handed to runs.
package struct DelimitedRow {
    /// As a spreadsheet counts it: 1 is the first; a line break inside quotes begins no row, a blank line is one.
    package let number: Int
    /// All cells one after the other.
    package let bytes: UnsafePointer<UInt8>
    /// Where each cell ends in `bytes`; it begins where the one before ends. None for a blank line.
    package let ends: UnsafeBufferPointer<Int>

    package var cellCount: Int { ends.count }

    package func cell(_ index: Int) -> UnsafeBufferPointer<UInt8> {
        let start = index == 0 ? 0 : ends[index - 1]
        return UnsafeBufferPointer(start: bytes + start, count: ends[index] - start)
    }

    /// The same row without the cells behind the first so many.
    package func first(_ cells: Int) -> DelimitedRow {
        DelimitedRow(number: number, bytes: bytes, ends: UnsafeBufferPointer(rebasing: ends.prefix(cells)))
    }

    package var texts: [String] { ends.indices.map { String(decoding: cell($0), as: UTF8.self) } }
}
