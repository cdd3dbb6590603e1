import Findings
import Telling

/// How large a sheet that grows with the network would be, known before it is made, and where it therefore goes.
struct SheetSize {
    enum Place {
        case workbook
        /// A text file beside the workbook.
        case textFile
        /// Nobody could use it; the ties stand elsewhere.
        case nowhere
    }

    let sheet: String
    /// Without its ending.
    let file: String
    /// Without the header.
    let rows: Int
    let columns: Int
    /// The relation, for a matrix: rows and columns are persons.
    let matrixOf: String?

    init(sheet: String, file: String, rows: Int, columns: Int, matrixOf relation: String? = nil) {
        self.sheet = sheet
        self.file = file
        self.rows = rows
        self.columns = columns
        matrixOf = relation
    }

    func place(within limits: WorkbookLimits) -> Place {
        if matrixOf != nil, rows > limits.matrixPersons {
            return rows > limits.matrixFilePersons ? .nowhere : .textFile
        }
        return rows + 1 > limits.rows || columns > limits.columns ? .textFile : .workbook
    }

    /// Of every sheet that could be too large.
    static func all(_ content: NetworkContent) -> [SheetSize] {
        [TiesSheet.size(content), DyadsSheet.size(content), ClustersSheet.size(content)].compactMap(\.self)
            + content.network.relations.map { MatrixSheet.size($0, content) }
    }

    /// Says what is not in the workbook and where it is; nil where it is in it.
    func finding(_ content: NetworkContent) -> Finding? {
        let message: Text
        switch (place(within: content.limits), matrixOf) {
        case (.workbook, _): return nil
        case (.nowhere, let relation):
            let most = content.limits.matrixFilePersons
            message = Text(
                "sheet-size.nowhere",
                ["sheet": relation ?? sheet, "rows": rows, "most": most, "relation": relation ?? ""])
        case (.textFile, let relation?):
            let most = content.limits.matrixPersons
            message = Text("sheet-size.matrix-file", ["relation": relation, "rows": rows, "most": most, "file": file])
        case (.textFile, nil):
            let most = content.limits.rows
            message = Text("sheet-size.sheet-file", ["sheet": sheet, "rows": rows, "most": most, "file": file])
        }
        return Finding(
            .note, .sheetLeftOut, message: message,
            hint: Text("sheet-size.hint"),
            network: content.network.id)
    }
}
