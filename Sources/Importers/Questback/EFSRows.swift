/// What only the rows of an EFS export tell of its columns.
extension EFSExport {
    /// How many rows say whether a column can be the respondents', and how many are enough where no value of them is there twice:
    /// twenty lots among fifty conditions are all different once in a hundred times, among twenty never.
    private static let sample = 60
    private static let sampleWithoutRepeats = 20

    /// Looks through the rows once, where there is something to find out.
    ///
    /// - Parameter toEnd: whether the codes of columns that nothing describes have to be found out: without codes nothing
    ///   tells a coded variable, where 0 is a question left unanswered, from the option of a multiple choice, where 0 is
    ///   an answer. A column with whole numbers above 1 is no such option.
    /// - Throws: `RunStopped`, also for two columns of one name that do not say the same.
    func settled(
        _ export: Export, toEnd: Bool = false, _ forEachRow: ((ExportRow) throws -> Void) throws -> Void
    ) throws -> Export {
        struct Enough: Error {}
        var respondents = export.respondentColumn.map { column in
            RespondentValues(column: column, serial: export.columns.firstIndex { $0.name.lowercased() == "lfdn" })
        }
        var codes = toEnd ? CodesInUse(export.columns) : nil
        let twins = Self.twins(export.columns)
        guard respondents != nil || codes != nil || !twins.isEmpty else { return export }
        let needsAll = codes != nil || !twins.isEmpty
        var rows = 0
        do {
            try forEachRow { row in
                rows += 1
                if rows <= Self.sample { respondents?.look(at: row) }
                codes?.look(at: row)
                for (first, second) in twins where !row.cell(first).elementsEqual(row.cell(second)) {
                    throw twoOfOneName(export.columns[second].name, row: row.number)
                }
                if !needsAll, let respondents,
                    respondents.cannotRepeat(within: Self.sample - rows)
                        || respondents.differ(in: Self.sampleWithoutRepeats)
                {
                    throw Enough()
                }
            }
        } catch is Enough {}
        var export = export
        codes?.note(in: &export)
        if let respondents, respondents.areRepeated { respondents.refuse(in: &export) }
        return export
    }

    /// Columns of one name that are read, each with the first of that name.
    private static func twins(_ columns: [ExportColumn]) -> [(Int, Int)] {
        var first: [String: Int] = [:]
        var twins: [(Int, Int)] = []
        for (position, column) in columns.enumerated() where column.isReadable {
            if let earlier = first[column.name] {
                twins.append((earlier, position))
            } else {
                first[column.name] = position
            }
        }
        return twins
    }
}

/// Whether a column that the format may use for the respondents holds persons. `c_0001` is whatever a project put there: in
/// real files a random condition more often than an address.
private struct RespondentValues {
    let column: Int
    /// The column of serial numbers: a row that stands twice in the file is one response.
    private let serial: Int?
    private var serials: Set<[UInt8]> = []
    private var values: Set<[UInt8]> = []
    private var filled = 0

    init(column: Int, serial: Int?) {
        self.column = column
        self.serial = serial
    }

    mutating func look(at row: ExportRow) {
        let cell = row.cell(column)
        if cell.isEmpty { return }
        if let serial, !serials.insert(Array(row.cell(serial))).inserted { return }
        filled += 1
        values.insert(Array(cell))
    }

    /// Somebody may answer twice; where a quarter of the responses would be another one's, nobody is named.
    var areRepeated: Bool {
        let further = filled - values.count
        return further >= 2 && further * 4 > filled
    }

    /// Whether the answer is no, whatever stands in so many rows more; with none to come, whatever it is.
    func cannotRepeat(within rows: Int) -> Bool {
        rows <= 0 || (filled - values.count + rows) * 4 <= filled + rows
    }

    /// Whether so many values were seen, no two the same.
    func differ(in count: Int) -> Bool { values.count >= count && values.count == filled }

    func refuse(in export: inout Export) {
        export.respondentColumn = nil
        export.refusedRespondent = .init(column: column, values: values.count, responses: filled)
    }
}

/// Which columns without a description hold codes.
private struct CodesInUse {
    private let candidates: [Int]
    private let missing: [Set<[UInt8]>]
    private var hasCode: [Bool]
    private var hasOther: [Bool]

    init(_ columns: [ExportColumn]) {
        candidates = columns.indices.filter { !columns[$0].isSystem && columns[$0].codeLabels.isEmpty }
        missing = columns.map { Set($0.missing.notShown.union($0.missing.unanswered).map { Array($0.utf8) }) }
        hasCode = Array(repeating: false, count: columns.count)
        hasOther = hasCode
    }

    mutating func look(at row: ExportRow) {
        for column in candidates where !hasOther[column] {
            let cell = row.cell(column)
            if cell.count == 1, cell[0] == 48 || cell[0] == 49 { continue }
            if (1...3).contains(cell.count), cell.allSatisfy({ (48...57).contains($0) }) {
                hasCode[column] = true
            } else if !cell.isEmpty, !missing[column].contains(Array(cell)) {
                hasOther[column] = true
            }
        }
    }

    func note(in export: inout Export) {
        var coded = Set(candidates.filter { hasCode[$0] && !hasOther[$0] })
        // What the header puts together is one question, with one set of answers.
        for position in export.questions.indices where export.questions[position].columns.count > 1 {
            let columns = export.questions[position].columns.filter(candidates.contains)
            if columns.contains(where: coded.contains) {
                coded.formUnion(columns.filter { !hasOther[$0] })
            } else if export.questions[position].id == nil, export.questions[position].kind == .matrix {
                export.questions[position].kind = .multipleChoice
            }
        }
        for column in coded { export.columns[column].missing.unanswered.insert("0") }
    }
}
