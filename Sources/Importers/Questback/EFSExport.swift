import Findings
import Mapping

/// What the EFS formats have in common once their variables are known.
struct EFSExport {
    var format: ExportFormat
    var formatVersion: String?
    var encoding: String?
    var delimiter: String?
    var file: InputFile

    /// Columns that every export has as EFS writes it. People delete them before they hand an export on, and either may be
    /// left out; of both nobody has heard.
    static let tellingNames = ["lfdn", "dispcode"]

    /// Whether a header is that of an EFS export: certainly so with both telling columns, possibly with one of them beside other
    /// names of EFS'.
    static func recognise(_ names: [String]) -> Recognition {
        // Questions' texts stand in the headers of other formats, by the thousand.
        let short = names.filter { $0.utf8.count < 40 }.map { $0.trimmed.lowercased() }
        let telling = tellingNames.filter(Set(short).contains)
        if telling.count == tellingNames.count { return .certain(.columns(telling)) }
        guard telling.count == 1, let other = short.first(where: EFSVariable.isEFSName) else {
            return .no(.columnsMissing(tellingNames.filter { !telling.contains($0) }))
        }
        return .possible(
            .columns(telling + [other]), .columnsMissing(tellingNames.filter { !telling.contains($0) }))
    }

    static func recognises(_ names: [String]) -> Bool { recognise(names).isRecognised }

    /// Variables of an export that says nothing of them but what its header has.
    func variables(of header: EFSHeader) throws -> [EFSVariable] {
        let words = FileWords(file: file.shownPath)
        let names = header.names
        guard names.contains(where: { Self.tellingNames.contains($0.lowercased()) || EFSVariable.isEFSName($0) }) else {
            throw words.stopped(
                .unusableData, .exportBroken,
                Text("efs-export.none-first-three-rows"),
                exportAgain, row: header.row)
        }
        var variables = names.map { EFSVariable(name: $0, kind: .unknown) }
        for position in variables.indices {
            variables[position].label = header.labels?[position]
            variables[position].question = header.questions?[position]
        }
        var seen: Set<String> = []
        for variable in variables where !seen.insert(variable.name).inserted && !variable.mayStandTwice {
            throw twoOfOneName(variable.name, row: header.row)
        }
        return variables
    }

    func twoOfOneName(_ name: String, row: Int?) -> RunStopped {
        FileWords(file: file.shownPath).stopped(
            .unusableData, .exportBroken,
            Text("efs-export.two-columns-have-same"),
            exportAgain, row: row, column: name)
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
        let left = columns.indices.filter { !columns[$0].isSystem && !grouped.contains($0) }
        questions += EFSHeader.questions(of: variables, at: left).map { text, columns in
            ExportQuestion(
                kind: columns.count > 1 ? .matrix : .single, text: text ?? variables[columns[0]].item, columns: columns)
        }
        func column(_ names: String...) -> Int? {
            names.lazy.compactMap { name in columns.firstIndex { $0.name.lowercased() == name } }.first
        }
        func status(_ name: String, _ values: Set<String>, _ words: [String: String]) -> RowStatus.Condition? {
            column(name).map {
                RowStatus.Condition(
                    column: $0, values: values, words: EFSStatusWords.codes(words, columns[$0].codeLabels))
            }
        }
        return Export(
            format: format, formatVersion: formatVersion, encoding: encoding, delimiter: delimiter,
            file: file.shownPath, columns: columns, questions: questions, respondentColumn: column("c_0001"),
            dateColumn: column("date_of_last_access", "datetime"),
            rowStatus: RowStatus(
                complete: status("dispcode", ["31", "32"], EFSStatusWords.dispositions),
                partial: status("dispcode", ["20", "21", "22", "23"], EFSStatusWords.dispositions),
                test: status("tester", ["1"], EFSStatusWords.testers)),
            absentColumns: Self.tellingNames.filter { column($0) == nil }, namesVariables: true,
            questionKeys: [.variables, .question])
    }

    private func group(_ variables: inout [EFSVariable], by file: InputFile) throws -> [ExportQuestion] {
        let codebook = try EFSCodebook.read(file)
        let positions = Dictionary(variables.indices.map { (variables[$0].name.lowercased(), $0) }) { first, _ in first
        }
        let names = codebook.names(inHeader: Set(positions.keys))
        var taken: Set<Int> = []
        var questions: [ExportQuestion] = []
        for question in codebook.questions {
            var columns: [Int] = []
            for described in question.variables {
                guard
                    let name = names[described], let position = positions[name], taken.insert(position).inserted
                else { continue }
                columns.append(position)
                if variables[position].kind == .unknown { variables[position].kind = described.kind }
                if variables[position].codes.isEmpty { variables[position].codes = described.codes }
                if !described.label.isEmpty { variables[position].label = described.label }
                variables[position].isUserDefined = question.isUserDefined
            }
            guard !question.isUserDefined else { continue }
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
        FileWords(file: codebook.shownPath).stopped(
            .unusableData, .exportBroken,
            Text("efs-export.none-codebook-s-variables"),
            Text("efs-export.give-codebook-same-project"))
    }
}
