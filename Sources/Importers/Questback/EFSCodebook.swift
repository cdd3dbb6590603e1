import Findings
import Mapping

/// The codebook of an EFS survey: how its variables form questions, and what the codes mean. Text with tabs, one
/// block a question: `Text (q_5396166 - Typ 311)`, then the variables, each with its codes.
struct EFSCodebook: Sendable {
    struct Question: Hashable, Sendable {
        /// `q_5396166`; nil for variables that stand under no question.
        var id: String?
        /// EFS' number for the type: 111 and 131 single choice, 121 multiple choice, 14x text, 311 matrix, 411 ranking.
        var type: Int
        var text: String
        var variables: [Variable] = []
    }

    struct Variable: Hashable, Sendable {
        /// The alias, or the name again.
        var alias: String
        var name: String
        var isText: Bool
        var label: String
        var codes: [String: String] = [:]
    }

    private(set) var questions: [Question] = []

    private static let largest = 64 << 20

    /// - Throws: `RunStopped` when the file is no codebook.
    static func read(_ file: InputFile, language: Language) throws -> EFSCodebook {
        let words = FileWords(file: file.shownPath, language: language)
        guard file.bytes <= largest else { throw notACodebook(words) }
        var text: [UInt8] = []
        do {
            var stream = try TextStream(path: file.path, encoding: file.encoding)
            do {
                while let piece = try stream.next() { text.append(contentsOf: piece) }
            } catch let fault as TextStream.Fault {
                throw words.notText(fault, encoding: file.encoding, row: text.count { $0 == 10 } + 1)
            }
        } catch let fault as TextStream.Fault {
            throw words.notText(fault, encoding: file.encoding, row: 1)
        } catch let fault as FileChunks.Fault {
            throw words.unreadable(fault)
        }
        let codebook = EFSCodebook(String(decoding: text, as: UTF8.self))
        guard codebook.questions.contains(where: { $0.id != nil && !$0.variables.isEmpty }) else {
            throw notACodebook(words)
        }
        return codebook
    }

    init(_ text: String) {
        let separator: Character = text.contains("\t") ? "\t" : ";"
        var pending: [String] = []
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            var fields = line.split(separator: separator, omittingEmptySubsequences: false).map(Self.unquoted)
            while fields.last == "" { fields.removeLast() }
            switch fields.count {
            case 0: pending = []
            case 1: take(textLine: fields[0], after: &pending)
            default: take(fields)
            }
        }
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
                    alias: fields[0], name: fields[1], isText: !fields[2].lowercased().hasPrefix("int"),
                    label: fields.dropFirst(3).joined(separator: " ")))
        }
    }

    private static func unquoted(_ field: Substring) -> String {
        let plain = field.trimmed
        guard plain.count > 1, plain.first == "\"", plain.last == "\"" else { return plain }
        return String(plain.dropFirst().dropLast()).replacing("\"\"", with: "\"")
    }

    private static func notACodebook(_ words: FileWords) -> RunStopped {
        let language = words.language
        return words.stopped(
            .unusableData, .exportBroken,
            language.pick(
                nb: "Filen er ingen kodebok fra EFS: den har ingen linjer som «Spørsmål (q_1234567 - Typ 311)».",
                nn: "Fila er inga kodebok frå EFS: ho har ingen linjer som «Spørsmål (q_1234567 - Typ 311)».",
                en: "The file is no codebook from EFS: it has no lines like “Question (q_1234567 - Typ 311)”."),
            language.pick(
                nb: "Eksporter kodeboken fra EFS som tekst (CSV), eller fjern `codebook:`.",
                nn: "Eksporter kodeboka frå EFS som tekst (CSV), eller fjern `codebook:`.",
                en: "Export the codebook from EFS as text (CSV), or remove `codebook:`."))
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
