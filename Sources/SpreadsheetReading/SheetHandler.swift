/// What a sheet's cells are told to. Rows and columns without content are left out.
package protocol SheetHandler: AnyObject {
    /// - Parameter number: as the spreadsheet counts it.
    func beginRow(_ number: Int) throws
    /// - Parameter column: from 0.
    func cell(_ column: Int, _ text: UnsafeBufferPointer<UInt8>) throws
    func endRow() throws
    /// In place of `cell` where the file does not hold what the cell shows.
    func cell(_ column: Int, without value: ValueGap) throws
    /// Cells that are shown as one; told after all rows.
    func merged(_ cells: MergedCells) throws
}

extension SheetHandler {
    package func cell(_ column: Int, without value: ValueGap) {}
    package func merged(_ cells: MergedCells) {}
}
