import Findings
import Mapping

/// The codebook of an EFS survey: how its variables form questions, and what the codes mean. One block a question:
/// `Text (q_5396166 - Typ 311)`, then the variables, each with its codes.
struct EFSCodebook: Sendable {
    struct Question: Hashable, Sendable {
        /// `q_5396166`; nil for variables that stand under no question.
        var id: String?
        /// EFS' number for the type: 111 and 131 single choice, 121 multiple choice, 14x text, 311 matrix, 411 ranking.
        var type: Int
        var text: String
        var variables: [Variable] = []

        /// The project's own variables (participants' data, random numbers), which are no question.
        var isUserDefined: Bool { type == 931 }
    }

    struct Variable: Hashable, Sendable {
        /// The name and the alias, small letters. Which stands first differs between versions.
        var names: [String]
        var kind: EFSVariable.Kind
        var label: String
        var codes: [String: String] = [:]
    }

    private(set) var questions: [Question] = []

    /// - Throws: `RunStopped` when the file is no codebook.
    static func read(_ file: InputFile) throws -> EFSCodebook {
        var codebook = try readOne(file)
        for part in file.companions { codebook.questions += try readOne(part).questions }
        return codebook
    }

    private static func readOne(_ file: InputFile) throws -> EFSCodebook {
        for rows in try CodebookFile.tables(file) {
            let codebook = EFSCodebook(rows)
            if codebook.questions.contains(where: { $0.id != nil && !$0.variables.isEmpty }) { return codebook }
        }
        throw notACodebook(FileWords(file: file.shownPath))
    }

    /// - Parameter rows: the cells of each line.
    init(_ rows: [[String]]) {
        var pending: [String] = []
        for row in rows {
            var fields = row
            while fields.last == "" { fields.removeLast() }
            switch fields.count {
            case 0: pending = []
            case 1: take(textLine: fields[0], after: &pending)
            default:
                pending = []
                take(fields)
            }
        }
    }

    /// By which of its names the header calls each variable: the place that most of them are called by, else the other
    /// name, unless that is another variable's.
    func names(inHeader header: Set<String>) -> [Variable: String] {
        let all = questions.flatMap(\.variables)
        let counts = [0, 1].map { place in all.count { header.contains($0.names[place]) } }
        let usual = counts[1] > counts[0] ? 1 : 0
        let usualNames = Set(all.map { $0.names[usual] })
        var names: [Variable: String] = [:]
        for variable in all {
            let (name, other) = (variable.names[usual], variable.names[1 - usual])
            if header.contains(name) {
                names[variable] = name
            } else if header.contains(other), !usualNames.contains(other) {
                names[variable] = other
            }
        }
        return names
    }

    private mutating func take(textLine line: String, after pending: inout [String]) {
        if line.contains(/\(PGID \d+\)$/) {
            pending = []
        } else if let match = line.wholeMatch(of: /(.*)\((q_\d+) - \p{L}+ (\d+)\)/) {
            // The text of a question can have line breaks.
            let text = (pending + [String(match.1)]).joined(separator: " ").trimmed
            questions.append(Question(id: String(match.2), type: Int(match.3) ?? 0, text: text))
            pending = []
        } else {
            pending.append(line)
        }
    }

    private mutating func take(_ fields: [String]) {
        if fields[0].isEmpty, fields[1].isEmpty {
            guard fields.count > 2, let question = questions.indices.last,
                let variable = questions[question].variables.indices.last
            else { return }
            questions[question].variables[variable].codes[fields[2]] = fields.dropFirst(3).joined(separator: " ")
        } else if fields.count > 2 {
            if questions.isEmpty { questions.append(Question(id: nil, type: 0, text: "")) }
            questions[questions.count - 1].variables.append(
                Variable(
                    names: [fields[0].lowercased(), fields[1].lowercased()], kind: Self.kind(fields[2]),
                    label: fields.dropFirst(3).joined(separator: " ")))
        }
    }

    /// `int`, `bigint`, `varchar`, `varchar (with type check: Integer)`, `blob` and what else there may come: a text box is a
    /// text box whatever it checks.
    private static func kind(_ type: String) -> EFSVariable.Kind {
        let folded = type.lowercased()
        if ["date", "time"].contains(where: folded.hasPrefix) { return .datetime }
        return ["int", "bigint", "smallint", "tinyint", "float", "double", "decimal", "numeric", "real"]
            .contains(where: folded.hasPrefix) ? .number : .text
    }

    private static func notACodebook(_ words: FileWords) -> RunStopped {
        return words.stopped(
            .unusableData, .exportBroken,
            Text("efs-codebook.file-no-codebook-from"),
            Text("efs-codebook.export-codebook-from-efs"))
    }
}

extension EFSCodebook.Question {
    /// What kind of question it is, by its type; for unknown types by its variables.
    var kind: QuestionKind {
        switch type {
        case 311: return .matrix
        case 111, 131, 141, 142: return variables.count == 1 ? .single : .multipleChoice
        case 121, 143, 411: return .multipleChoice
        default: break
        }
        if variables.count == 1 { return .single }
        let codes = Set(variables.map { $0.codes.keys.sorted() })
        return codes.count == 1 && codes.first?.isEmpty == false && codes.first != ["0", "1"]
            ? .matrix : .multipleChoice
    }
}
