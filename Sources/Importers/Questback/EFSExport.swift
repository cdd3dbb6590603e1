import Findings
import Mapping

/// What the EFS formats have in common once their variables are known.
struct EFSExport {
    var format: ExportFormat
    var formatVersion: String?
    var encoding: String?
    var delimiter: String?
    var file: InputFile
    var language: Language

    /// Whether a header is that of an EFS export.
    static func recognises(_ names: [String]) -> Bool {
        // Questions' texts stand in the headers of other formats, by the thousand.
        let short = names.lazy.filter { $0.utf8.count < 40 }
        let folded = Set(short.map { $0.trimmed.lowercased() })
        return folded.contains("lfdn") && folded.contains("dispcode")
    }

    /// Variables of an export that says nothing of them but their names.
    func variables(named header: [String], row: Int) throws -> [EFSVariable] {
        let words = FileWords(file: file.shownPath, language: language)
        let names = header.map(\.trimmed)
        guard Self.recognises(names) else {
            throw words.stopped(
                .unusableData, .exportBroken,
                language.pick(
                    nb: "Overskriftsraden har ikke kolonnene lfdn og dispcode, som en EFS-eksport har.",
                    nn: "Overskriftsrada har ikkje kolonnane lfdn og dispcode, som ein EFS-eksport har.",
                    en: "The header does not have the columns lfdn and dispcode, which an EFS export has."),
                exportAgain(language), row: row)
        }
        var seen: Set<String> = []
        for name in names where !seen.insert(name).inserted {
            throw words.stopped(
                .unusableData, .exportBroken,
                language.pick(
                    nb: "To kolonner heter det samme, så svarene kan ikke holdes fra hverandre.",
                    nn: "To kolonnar heiter det same, så svara kan ikkje haldast frå kvarandre.",
                    en: "Two columns have the same name, so their answers cannot be told apart."),
                exportAgain(language), row: row, column: name)
        }
        return names.map { EFSVariable(name: $0, kind: .unknown) }
    }

    /// - Parameter codebook: says how the variables form questions; without one each is a question of its own.
    /// - Throws: `RunStopped` when the codebook is none, or that of another survey.
    func describe(
        _ variables: [EFSVariable], missings: EFSMissings = EFSMissings(), codebook: InputFile?
    ) throws -> Export {
        var variables = variables
        var questions: [ExportQuestion] = []
        if let codebook { questions = try group(&variables, by: codebook) }
        let columns = variables.map { $0.column(missings) }
        let grouped = Set(questions.flatMap(\.columns))
        questions += columns.indices.filter { !columns[$0].isSystem && !grouped.contains($0) }.map {
            ExportQuestion(kind: .single, text: columns[$0].item, columns: [$0])
        }
        func column(_ names: String...) -> Int? {
            names.lazy.compactMap { name in columns.firstIndex { $0.name.lowercased() == name } }.first
        }
        func status(_ name: String, _ values: Set<String>) -> RowStatus.Condition? {
            column(name).map { RowStatus.Condition(column: $0, values: values) }
        }
        return Export(
            format: format, formatVersion: formatVersion, encoding: encoding, delimiter: delimiter,
            file: file.shownPath, columns: columns, questions: questions, respondentColumn: column("c_0001"),
            dateColumn: column("date_of_last_access", "datetime"),
            rowStatus: RowStatus(
                complete: status("dispcode", ["31", "32"]), partial: status("dispcode", ["20", "21", "22", "23"]),
                test: status("tester", ["1"])))
    }

    private func group(_ variables: inout [EFSVariable], by file: InputFile) throws -> [ExportQuestion] {
        let codebook = try EFSCodebook.read(file, language: language)
        let positions = Dictionary(variables.indices.map { (variables[$0].name.lowercased(), $0) }) { first, _ in first
        }
        var taken: Set<Int> = []
        var questions: [ExportQuestion] = []
        for question in codebook.questions {
            var columns: [Int] = []
            for described in question.variables {
                guard
                    let position = positions[described.alias.lowercased()] ?? positions[described.name.lowercased()],
                    taken.insert(position).inserted
                else { continue }
                columns.append(position)
                if variables[position].kind == .unknown {
                    variables[position].kind = described.isText ? .text : .number
                }
                if variables[position].codes.isEmpty { variables[position].codes = described.codes }
                if !described.label.isEmpty { variables[position].label = described.label }
            }
            guard question.id != nil, !columns.isEmpty else { continue }
            questions.append(
                ExportQuestion(
                    kind: question.kind, id: question.id, text: question.text.isEmpty ? nil : question.text,
                    columns: columns))
        }
        if questions.isEmpty { throw otherSurvey(file) }
        return questions
    }

    private func otherSurvey(_ codebook: InputFile) -> RunStopped {
        FileWords(file: codebook.shownPath, language: language).stopped(
            .unusableData, .exportBroken,
            language.pick(
                nb: "Ingen av variablene i kodeboken finnes i svarene. Den hører til en annen undersøkelse.",
                nn: "Ingen av variablane i kodeboka finst i svara. Ho høyrer til ei anna undersøking.",
                en: "None of the codebook's variables is in the responses. It belongs to another survey."),
            language.pick(
                nb: "Oppgi kodeboken fra samme prosjekt i EFS.", nn: "Oppgi kodeboka frå same prosjekt i EFS.",
                en: "Give the codebook of the same project in EFS."))
    }

    /// Without codes nothing tells a coded variable, where 0 is a question left unanswered, from the option of a
    /// multiple choice, where 0 is an answer. A column with whole numbers above 1 is no such option.
    static func columnsWithCodes(_ reader: some ExportReader) throws -> [Int] {
        let columns = reader.export.columns
        let candidates = columns.indices.filter { !columns[$0].isSystem && columns[$0].codeLabels.isEmpty }
        let missing = columns.map { Set($0.missing.notShown.union($0.missing.unanswered).map { Array($0.utf8) }) }
        var hasCode = Array(repeating: false, count: columns.count)
        var hasOther = Array(repeating: false, count: columns.count)
        try reader.forEachRow { row in
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
        return candidates.filter { hasCode[$0] && !hasOther[$0] }
    }
}
