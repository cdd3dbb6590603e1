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
        let language = content.language
        let message: String
        switch (place(within: content.limits), matrixOf) {
        case (.workbook, _): return nil
        case (.nowhere, let relation):
            let most = content.limits.matrixFilePersons
            message = language.pick(
                nb:
                    "Matrisen for «\(relation ?? sheet)» er ikke skrevet: \(rows) personer, og over \(most) er den mest tomme felt. Relasjonene står i \(relation ?? "").graphml.",
                nn:
                    "Matrisa for «\(relation ?? sheet)» er ikkje skriven: \(rows) personar, og over \(most) er ho mest tomme felt. Relasjonane står i \(relation ?? "").graphml.",
                en:
                    "The matrix of \"\(relation ?? sheet)\" is not written: \(rows) persons, and above \(most) it is mostly empty cells. The ties stand in \(relation ?? "").graphml."
            )
        case (.textFile, let relation?):
            let most = content.limits.matrixPersons
            message = language.pick(
                nb:
                    "Matrisen for «\(relation)» er ikke i arbeidsboken: \(rows) personer, og over \(most) kan ingen lese den der. Den står i \(file).csv ved siden av.",
                nn:
                    "Matrisa for «\(relation)» er ikkje i arbeidsboka: \(rows) personar, og over \(most) kan ingen lese ho der. Ho står i \(file).csv ved sida av.",
                en:
                    "The matrix of \"\(relation)\" is not in the workbook: \(rows) persons, and above \(most) nobody can read it there. It stands in \(file).csv beside it."
            )
        case (.textFile, nil):
            let most = content.limits.rows
            message = language.pick(
                nb:
                    "Arket «\(sheet)» er ikke i arbeidsboken: \(rows) rader, og et ark rommer \(most) med overskriften. Det står i \(file).csv ved siden av.",
                nn:
                    "Arket «\(sheet)» er ikkje i arbeidsboka: \(rows) rader, og eit ark rommar \(most) med overskrifta. Det står i \(file).csv ved sida av.",
                en:
                    "The sheet \"\(sheet)\" is not in the workbook: \(rows) rows, and a sheet holds \(most) with the header. It stands in \(file).csv beside it."
            )
        }
        return Finding(
            .note, .sheetLeftOut, message: message,
            hint: language.pick(
                nb: "Ingenting mangler i tallene. Bruk filen i et statistikkprogram.",
                nn: "Ingenting manglar i tala. Bruk fila i eit statistikkprogram.",
                en: "Nothing is missing in the figures. Use the file in a statistics program."),
            network: content.network.id)
    }
}
