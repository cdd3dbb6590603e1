import Findings
import Mapping

/// The header row of an Essentials export, read by its grammar: `N: text`, `N.0: text`, `N.r: question: row`,
/// `N.r: r_option`. N is the question's number; everything before the first number is the format's own.
struct EssentialsHeader {
    private(set) var columns: [ExportColumn] = []
    private(set) var questions: [ExportQuestion] = []
    private(set) var respondentColumn: Int?
    private(set) var dateColumn: Int?

    init(_ headers: [String]) {
        let numbered = headers.map(NumberedHeader.init)
        for (index, header) in headers.enumerated() {
            let isNumbered = numbered[index] != nil
            columns.append(
                ExportColumn(
                    name: header, placeName: SourcePlace.columnLetters(index), item: nil, matrixRow: nil, option: nil,
                    codeLabels: [:],
                    missing: MissingSigns(notShown: [], unanswered: [], emptyIsBlank: true),
                    isReadable: isNumbered || !PrivateColumns.contains(header.trimmed), isSystem: !isNumbered))
        }
        let own = headers.indices.filter { numbered[$0] == nil }
        respondentColumn = own.first { Self.respondentNames.contains(headers[$0].trimmed.lowercased()) }
        dateColumn = own.first { Self.dateNames.contains(headers[$0].trimmed.lowercased()) }
        group(numbered)
    }

    /// Whether a header row is Essentials': at least one numbered header, and all but a few are. That alone makes it possible, since
    /// people number questions in other tools too; certain it is where all others are columns that Essentials has.
    static func recognise(_ headers: [String]) -> Recognition {
        let others = headers.filter { NumberedHeader($0) == nil }.map { $0.trimmed }
        let numbered = headers.count - others.count
        guard numbered > 0, others.count <= max(4, numbered) else { return .no(.noNumberedHeadings) }
        let sign = RecognitionReason.numberedHeadings(numbered, of: headers.count)
        let own = others.filter {
            respondentNames.contains($0.lowercased()) || dateNames.contains($0.lowercased())
                || PrivateColumns.contains($0)
        }
        return !own.isEmpty && own.count == others.count(where: { !$0.isEmpty })
            ? .certain(sign, .columns(own)) : .possible(sign)
    }

    static func recognises(_ headers: [String]) -> Bool { recognise(headers).isRecognised }

    /// - Throws: `RunStopped` for the header of another format.
    static func check(_ headers: [String], row: Int, file: InputFile) throws {
        guard !recognises(headers) else { return }
        throw FileWords(file: file.shownPath).stopped(
            .unusableData, .exportBroken,
            Text("essentials-header.header-has-no-numbers"),
            Text("essentials-header.see-whether-format-delimiter"),
            row: row)
    }

    func export(
        format: ExportFormat, encoding: String? = nil, delimiter: String? = nil, file: InputFile, row: Int? = nil
    ) -> Export {
        Export(
            format: format, encoding: encoding, delimiter: delimiter, file: file.shownPath, columns: columns,
            questions: questions, respondentColumn: respondentColumn, dateColumn: dateColumn, headerRow: row,
            questionKeys: [.number, .question])
    }

    private struct Group: Hashable {
        var number: Int
        var hasRows: Bool
    }

    private mutating func group(_ headers: [NumberedHeader?]) {
        var order: [Group] = []
        var members: [Group: [Int]] = [:]
        for (index, header) in headers.enumerated() {
            guard let header else { continue }
            let group = Group(number: header.number, hasRows: (header.row ?? 0) > 0)
            if members[group] == nil { order.append(group) }
            members[group, default: []].append(index)
        }
        for group in order {
            let positions = members[group] ?? []
            let texts = positions.map { headers[$0]?.text ?? "" }
            let question =
                group.hasRows
                ? matrix(group.number, positions, rows: positions.map { headers[$0]?.row ?? 0 }, texts)
                : options(group.number, positions, texts)
            questions.append(question)
        }
    }

    /// Columns that share a number without rows: one is a question of its own; several are the options of a multiple
    /// choice, whose text the header does not have.
    private mutating func options(_ number: Int, _ positions: [Int], _ texts: [String]) -> ExportQuestion {
        if positions.count == 1 {
            return ExportQuestion(kind: .single, number: number, id: nil, text: texts[0], columns: positions)
        }
        for (position, text) in zip(positions, texts) { columns[position].item = text }
        return ExportQuestion(kind: .multipleChoice, number: number, id: nil, text: nil, columns: positions)
    }

    private mutating func matrix(
        _ number: Int, _ positions: [Int], rows: [Int], _ texts: [String]
    ) -> ExportQuestion {
        for (position, row) in zip(positions, rows) { columns[position].matrixRow = row }
        let isNumbered = zip(rows, texts).allSatisfy { $1.hasPrefix("\($0)_") }
        let rowLabels = isNumbered ? [:] : Self.rowLabels(rows, texts)
        if isNumbered || !rowLabels.isEmpty {
            for (index, position) in positions.enumerated() {
                let prefix = isNumbered ? "\(rows[index])_" : (rowLabels[rows[index]] ?? "")
                columns[position].option = String(texts[index].dropFirst(prefix.count)).trimmed
                if !isNumbered { columns[position].item = String(prefix.dropLast()).trimmed }
            }
            return ExportQuestion(kind: .multipleMatrix, number: number, id: nil, text: nil, columns: positions)
        }
        let (text, items) = Self.split(texts)
        for (position, item) in zip(positions, items) { columns[position].item = item }
        return ExportQuestion(kind: .matrix, number: number, id: nil, text: text, columns: positions)
    }

    /// Where the same row stands in several columns, the row's label and `_` before the option; empty when some row
    /// has no such beginning.
    private static func rowLabels(_ rows: [Int], _ texts: [String]) -> [Int: String] {
        let byRow = Dictionary(grouping: zip(rows, texts), by: \.0).mapValues { $0.map(\.1) }
        guard byRow.values.allSatisfy({ $0.count > 1 }) else { return [:] }
        var labels: [Int: String] = [:]
        for (row, texts) in byRow {
            let shared = commonPrefix(texts)
            guard Set(texts).count == texts.count, let last = shared.lastIndex(of: "_") else { return [:] }
            labels[row] = String(shared[...last])
        }
        return labels
    }

    /// Question and row labels of a single-choice matrix. Both may contain ": ", so the question is what all rows
    /// begin with, up to a ": "; one row alone is divided at its last ": ".
    private static func split(_ texts: [String]) -> (question: String?, items: [String]) {
        // With a ": " after it, a question whose row label is blank still ends like the others.
        let ended = texts.map { $0.hasSuffix(": ") ? $0 : $0.hasSuffix(":") ? $0 + " " : $0 + ": " }
        let shared = Set(texts).count > 1 ? commonPrefix(ended) : texts[0]
        guard let colon = shared.ranges(of: ": ").last else {
            // Several rows of one text have no labels: the text is the question's.
            let hasLabels = Set(texts).count > 1 || texts.count == 1
            return hasLabels ? (nil, texts.map(\.trimmed)) : (shared.trimmed, texts.map { _ in "" })
        }
        let question = shared[..<colon.upperBound]
        let length = question.count
        return (
            String(shared[..<colon.lowerBound]).trimmed,
            texts.map { text in
                // Most rows begin with the same bytes; else the same letters may be composed otherwise.
                let rest = text.utf8.starts(with: question.utf8) ? text.utf8.dropFirst(question.utf8.count) : nil
                return (rest.map { Substring($0) } ?? text.dropFirst(length)).trimmed
            }
        )
    }

    private static func commonPrefix(_ texts: [String]) -> String {
        guard var shared = texts.first else { return "" }
        for text in texts.dropFirst() where !text.utf8.starts(with: shared.utf8) {
            shared = String(zip(shared, text).prefix { $0 == $1 }.map(\.0))
        }
        return shared
    }

    private static let respondentNames: Set<String> = [
        "respondent", "respondents", "respondentti", "svarperson", "deltaker", "deltakar", "deltagare", "deltager",
        "svarande", "vastaaja", "teilnehmer", "befragter", "befragte", "deelnemer", "participant",
        "e-mail", "email", "e-mail address", "email address", "e-post", "epost", "e-postadresse", "epostadresse",
        "e-postadress", "e-mailadresse", "emailadres", "e-mailadres", "sähköposti", "sähköpostiosoite",
    ]

    private static let dateNames: Set<String> = [
        "date", "date/time", "date and time", "time", "completed", "dato", "dato/tid", "dato og tid", "datum",
        "datum/tid", "datum och tid", "datum/tijd", "datum/uhrzeit", "datum/zeit", "tid", "tidspunkt", "tidpunkt",
        "zeitpunkt", "tijdstip", "fullført", "svardato", "päivämäärä", "päiväys", "pvm", "aika", "ajankohta",
    ]
}

/// A header that begins with a question's number.
struct NumberedHeader: Hashable {
    var number: Int
    /// After the dot: a matrix row; 0 for lists and numbers; nil without one.
    var row: Int?
    var text: String

    init?(_ header: String) {
        guard let colon = header.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
        let parts = header[..<colon].trimmed.utf8.split(
            separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), let number = Self.number(parts[0]) else { return nil }
        self.number = number
        if parts.count == 2 {
            guard let row = Self.number(parts[1]) else { return nil }
            self.row = row
        }
        // The blank at the end stays: it tells a blank row label from a question that ends with a colon.
        text = String(header[header.utf8.index(after: colon)...].drop(while: \.isWhitespace))
    }

    private static func number(_ digits: Substring.UTF8View) -> Int? {
        (1...6).contains(digits.count) && digits.allSatisfy { (48...57).contains($0) } ? Int(Substring(digits)) : nil
    }
}
