import Findings
import Mapping

/// SurveyXact of Rambøll: a dataset of codes, with `structure` and `labels` beside it as files or as sheets of the same workbook.
///
/// People who never answered have rows too, blank in single questions but 0 in every box.
package enum SurveyXact: SurveyTool {
    package static let format = ExportFormat.surveyXact
    package static let summary = Text("tool.of-surveyxact")

    private static let status = (1...5).map { "stato_\($0)" }

    static func recognise(_ rows: [[String]]) -> Recognition {
        let names = Set((rows.first ?? []).shortOnes.map { $0.trimmed.lowercased() })
        return status.allSatisfy(names.contains)
            ? .certain(.columns([status[0], status[4]])) : .no(.columnsMissing([status[0]]))
    }

    package static func recognise(_ file: FileLook) -> Recognition {
        let seen = Recognition.surest(
            file.tables.map { table in
                let seen = recognise(table.rows)
                return table.sheet.map { seen.adding(.sheet($0)) } ?? seen
            })
        // A workbook has all three, whatever columns somebody has taken out of the dataset.
        let isWhole =
            file.tables.contains { SurveyXactCompanions.isStructure($0.rows.first ?? []) }
            && file.tables.contains { $0.sheet?.lowercased() == "dataset" }
        if isWhole, seen?.isRecognised != true { return .certain(.columns(["questionName", "variableName"])) }
        return seen ?? .no(.noTable)
    }

    package static func open(_ file: InputFile, codebook: InputFile?) throws -> any ExportReader {
        // The sheets are told apart by their names; labels come first.
        let table = try TableSource(
            file, fits: { name, rows in recognise(rows).isRecognised || name.lowercased() == dataset },
            goesOn: { $0.lowercased() == dataset && isFurther($1.lowercased()) })
        return try reader(of: table, codebook: codebook)
    }

    private static let dataset = "dataset"

    /// A sheet in which the columns of the dataset go on: `Dataset(1)`.
    private static func isFurther(_ sheet: String) -> Bool {
        sheet.hasPrefix(dataset + "(") && sheet.hasSuffix(")")
            && Int(sheet.dropFirst(dataset.count + 1).dropLast()) != nil
    }

    static func describe(_ table: TableSource, codebook: InputFile?) throws -> TableDescription {
        let names = table.rows[0].cells.map(\.trimmed)
        var description = table.plain(names)
        var companions = SurveyXactCompanions()
        if file(table.file, holdsSheets: true) { companions.read(try CompanionText.tables(of: table.file)) }
        if let codebook {
            for file in [codebook] + codebook.companions {
                guard companions.read(try CompanionText.tables(of: file)) else { throw noCompanion(file) }
            }
        }
        for position in names.indices {
            let name = names[position].lowercased()
            description.columns[position].codes = companions.labels[name] ?? description.columns[position].codes
            description.columns[position].isSystem = isOwn(name)
        }
        apply(companions, to: &description)
        description.respondent = description.column("email", "e-mail", "epost", "e-post")
        description.respondentNeedsAddresses = true
        description.date = description.column("closetim", "closetime", "modified")
        setStatus(&description)
        return description
    }

    private static func file(_ file: InputFile, holdsSheets: Bool) -> Bool { file.looksLikeZip && holdsSheets }

    /// Columns of the tool itself. Names are cut to eight characters in full exports.
    private static func isOwn(_ name: String) -> Bool {
        let stem = name.prefix { $0 != "_" }
        return name.hasPrefix("stat") && name.contains("_") && stem.count < 9 || own.contains(name)
    }

    private static let own: Set<String> = [
        "responde", "respondentid", "created", "modified", "closetim", "closetime", "starttim", "starttime", "email",
        "e-mail", "lang", "language", "difftime", "organisa", "key", "forn", "ettern", "id", "digitsta",
    ]

    private static func setStatus(_ description: inout TableDescription) {
        let ticked: Set<String> = ["1", "valgt", "Valgt", "Selected", "Ausgewählt", "Vald"]
        func condition(_ names: String...) -> RowStatus.Condition? {
            let column = names.compactMap { description.column($0) }.first
            return column.map { .init(column: $0, values: ticked) }
        }
        description.status.complete = condition("stato_4", "stat_4")
        description.status.partial = condition("stato_3", "stat_3")
        description.status.saysHandedIn = true
    }

    private static func apply(_ companions: SurveyXactCompanions, to description: inout TableDescription) {
        let lines = description.columns.map { companions.structure[$0.name.lowercased()] }
        for (position, line) in lines.enumerated() {
            guard let line, !description.columns[position].isSystem else { continue }
            description.columns[position].question = line.text
            description.columns[position].item = line.text
            if line.isMultiple {
                description.columns[position].group = "?" + line.question
                description.columns[position].item = line.choice
                description.columns[position].isBox = true
            }
            if line.isOpen { description.columns[position].uncoded = .text }
        }
        // Rows of a matrix are variables of their own: the question is what neighbours share.
        let single = description.columns.indices.filter {
            lines[$0]?.isSingle == true && !description.columns[$0].isSystem
        }
        var runs: [[Int]] = []
        for position in single {
            if let last = runs.last?.last, last == position - 1 {
                runs[runs.count - 1].append(position)
            } else {
                runs.append([position])
            }
        }
        for run in runs { group(run, in: &description) }
    }

    private static let separators = [" - ", " – "]

    private static func group(_ run: [Int], in description: inout TableDescription) {
        let texts = run.map { description.columns[$0].question ?? "" }
        for range in SharedQuestion.runs(texts, separators) {
            let members = range.map { run[$0] }
            for member in members {
                description.columns[member].endings = SharedQuestion.endings(
                    description.columns[member].question ?? "", separators)
            }
            guard range.count > 1, let (question, rows) = SharedQuestion.split(Array(texts[range]), separators) else {
                continue
            }
            for (member, row) in zip(members, rows) {
                description.columns[member].group = "\(members[0]) \(question)"
                description.columns[member].question = question
                description.columns[member].item = row
                description.columns[member].isBox = false
            }
        }
    }

    private static func noCompanion(_ file: InputFile) -> RunStopped {
        FileWords(file: file.shownPath).stopped(
            .unusableData, .exportBroken, Text("companion.no-surveyxact"), Text("companion.give-surveyxact"))
    }
}

/// What `structure` and `labels` say, by the variable's name in small letters.
struct SurveyXactCompanions {
    struct Line {
        var question: String
        var isSingle: Bool
        var isMultiple: Bool
        var isOpen: Bool
        var text: String
        var choice: String
    }

    private(set) var structure: [String: Line] = [:]
    private(set) var labels: [String: [String: String]] = [:]

    /// What a row of headings of `structure` has.
    static let headings = ["questionname", "variablename"]

    static func isStructure(_ headings: [String]) -> Bool {
        let names = Set(headings.map { $0.trimmed.lowercased() })
        return Self.headings.allSatisfy(names.contains)
    }

    /// `labels` has no headings: variable, code, text, several lines a variable.
    static func areLabels(_ rows: [[String]]) -> Bool {
        let rows = rows.filter { !$0.isEmpty }
        return rows.count > 1
            && rows.allSatisfy {
                $0.count >= 3 && Int($0[1].trimmed) != nil && !$0[0].contains(" ") && Int($0[0]) == nil
            }
            && Set(rows.map { $0[0] }).count < rows.count
    }

    /// - Returns: whether one of the tables is a structure or labels.
    @discardableResult
    mutating func read(_ tables: [[[String]]]) -> Bool {
        var found = false
        for rows in tables {
            if let heading = rows.first, Self.isStructure(heading) {
                found = true
                readStructure(rows)
            } else if Self.areLabels(rows) {
                found = true
                for row in rows { labels[row[0].lowercased(), default: [:]][row[1]] = MarkupText.plain(row[2]).trimmed }
            }
        }
        return found
    }

    private mutating func readStructure(_ rows: [[String]]) {
        let heading = rows[0].map { $0.trimmed.lowercased() }
        func cell(_ row: [String], _ name: String) -> String {
            guard let column = heading.firstIndex(of: name), row.indices.contains(column) else { return "" }
            return row[column].trimmed
        }
        for row in rows.dropFirst() {
            let variable = cell(row, "variablename").lowercased()
            guard !variable.isEmpty else { continue }
            let (type, subtype) = (cell(row, "questiontype").lowercased(), cell(row, "subtype").lowercased())
            let line = Line(
                question: cell(row, "questionname"), isSingle: type == "closed" && subtype != "multiple",
                isMultiple: subtype == "multiple", isOpen: type == "open" && subtype == "string",
                text: MarkupText.plain(cell(row, "questiontext")).trimmed,
                choice: MarkupText.plain(cell(row, "choicetext")).trimmed)
            let (value, choice) = (cell(row, "choicevalue"), line.choice)
            // A single question may have a line for each of its answers.
            if line.isSingle, !value.isEmpty, !choice.isEmpty { labels[variable, default: [:]][value] = choice }
            if structure[variable] == nil { structure[variable] = line }
        }
    }
}
