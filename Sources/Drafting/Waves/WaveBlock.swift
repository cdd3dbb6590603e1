import Building
import Findings
import Importers
import Mapping

/// Puts the next survey of a network into the text of its mapping; everything else stays as it was written, comments too.
package struct WaveBlock {
    /// Why a network cannot be written on.
    package enum Fault: Error {
        /// It stands in braces, on one line or several.
        case inBraces(line: Int)
    }

    private var lines: [String]
    private let language: Language

    /// - Parameter text: of the mapping file.
    package init(_ text: String, _ language: Language) {
        // A line break of either kind ends a line; what ends the file is no line of its own.
        lines = text.replacing("\r\n", with: "\n").split(separator: "\n", omittingEmptySubsequences: false).map(
            String.init)
        if lines.last?.isEmpty == true { lines.removeLast() }
        self.language = language
    }

    package var text: String { lines.joined(separator: "\n") + "\n" }

    /// - Parameters:
    ///   - line: of the network's entry, or of its first wave's where it has waves already; from 1.
    ///   - isWave: whether it has waves; else `responses` and `roster` become its first one.
    ///   - mapping: of the study; `folder` is where it lies.
    package mutating func add(
        _ draft: WaveDraft, at line: Int, asWave isWave: Bool, taken: [String], mapping: StudyMapping, folder: String,
        format: ExportFormat?
    ) throws {
        var ids = WaveNames(taken)
        if isWave {
            let indent = try dash(line, mayStandInBraces: true)
            var end = line
            // The last of the list.
            while let next = nextEntry(after: end, indent) { end = next }
            let place = self.end(of: end, indent)
            lines.insert(
                contentsOf: entry(draft, &ids, indent: indent, mapping, folder, format), at: place)
            return
        }
        let dash = try dash(line)
        let key =
            lines[line - 1].prefix(dash + 1).count + lines[line - 1].dropFirst(dash + 1).prefix { $0 == " " }.count
        var parts = parts(from: line, dash: dash, key: key)
        let moved = parts.filter { ["responses", "roster", "people"].contains($0.key) }
        parts.removeAll { part in moved.contains { $0.key == part.key } }
        let (first, label) = ids.next(draft.years.old == draft.years.new ? nil : draft.years.old)
        let deep = String(repeating: " ", count: key + 2)
        var waves = [
            String(repeating: " ", count: key) + "waves:", deep + "- id: \(first)", deep + "  " + self.label(label),
        ]
        waves += moved.flatMap { part in part.lines.map { $0.isEmpty ? $0 : "    " + $0 } }
        waves += entry(draft, &ids, indent: key + 2, mapping, folder, format)
        var kept = parts.flatMap(\.lines)
        if let head = kept.firstIndex(where: { !Self.isNothing($0) }) {
            kept[head] = String(lines[line - 1].prefix(key) + kept[head].dropFirst(key))
        }
        lines.replaceSubrange(line - 1..<end(of: line, dash), with: kept + waves)
    }

    // MARK: The new entry

    private func entry(
        _ draft: WaveDraft, _ ids: inout WaveNames, indent: Int, _ mapping: StudyMapping, _ folder: String,
        _ format: ExportFormat?
    ) -> [String] {
        let (id, label) = ids.next(draft.years.old == draft.years.new ? nil : draft.years.new)
        var yaml = YAMLText()
        let files = draft.files(mapping, folder: folder, format: format)
        yaml.line(0, "- id: \(id)")
        yaml.line(1, self.label(label))
        yaml.line(1, "responses: \(files.responses)")
        if let roster = files.roster {
            yaml.line(1, "roster: \(roster)")
        } else {
            yaml.todo(1, "roster", language.say("draft.waves.roster"))
        }
        write(draft.questions, &yaml)
        let space = String(repeating: " ", count: indent)
        return yaml.text.split(separator: "\n").map { space + $0 }
    }

    private func label(_ year: Int?) -> String {
        year.map { "label: \"\($0)\"" } ?? "label:  # TODO " + language.say("draft.waves.label")
    }

    /// What is not as the mapping has it: comments where there is nothing to write, else the question's own lines.
    private func write(_ questions: [WaveDraft.Question], _ yaml: inout YAMLText) {
        var own = YAMLText()
        for question in questions {
            switch question.outcome {
            case .same: tellAnswers(of: question, 1, &yaml)
            case .lost(findsAnother: false):
                yaml.comment(1, language.say("draft.waves.lost", ["question": question.label]))
            case .lost(findsAnother: true):
                own.comment(2, language.say("draft.waves.another", ["question": question.label]))
                own.line(2, "\(question.id):")
                own.todo(
                    3, "number",
                    language.say("draft.waves.number", ["text": Text.plain(YAMLText.quoted(question.label))]))
            case .elsewhere(let line, let isGuess):
                let reworded = language.say("draft.waves.reworded", ["question": question.label])
                own.comment(2, isGuess ? reworded : language.say("draft.waves.elsewhere", ["question": question.label]))
                own.line(2, "\(question.id):")
                own.line(3, line)
                tellAnswers(of: question, 2, &own)
            }
        }
        guard !own.text.isEmpty else { return }
        yaml.line(1, "questions:")
        for line in own.text.split(separator: "\n") { yaml.line(0, String(line)) }
    }

    private func tellAnswers(of question: WaveDraft.Question, _ depth: Int, _ yaml: inout YAMLText) {
        guard !question.newAnswers.isEmpty else { return }
        yaml.comment(
            depth,
            language.say(
                "draft.waves.answers",
                [
                    "question": question.label,
                    "answers": Text.plain(question.newAnswers.map(YAMLText.quoted).joined(separator: ", ")),
                ]))
    }

    // MARK: Lines

    private static func isNothing(_ line: String) -> Bool {
        let first = line.first { $0 != " " && $0 != "\t" }
        return first == nil || first == "#"
    }

    private static func indent(_ line: String) -> Int { line.prefix { $0 == " " }.count }

    /// Where the dash of an entry stands. An entry in braces can have others behind it, but no lines of its own.
    private func dash(_ line: Int, mayStandInBraces: Bool = false) throws -> Int {
        let text = lines[line - 1]
        let indent = Self.indent(text)
        let rest = text.dropFirst(indent + 1).drop { $0 == " " }
        guard text.dropFirst(indent).first == "-", let first = rest.first, first != "#",
            mayStandInBraces || first != "{"
        else {
            throw Fault.inBraces(line: line)
        }
        return indent
    }

    /// The line behind an entry; what is said between it and the next belongs to the next.
    private func end(of line: Int, _ indent: Int) -> Int {
        var end = line
        for position in line..<lines.count {
            if Self.isNothing(lines[position]) { continue }
            if Self.indent(lines[position]) <= indent { break }
            end = position + 1
        }
        return end
    }

    /// The line of the next entry of the same list; nil for the last one.
    private func nextEntry(after line: Int, _ indent: Int) -> Int? {
        var position = end(of: line, indent)
        while position < lines.count, Self.isNothing(lines[position]) { position += 1 }
        guard position < lines.count, Self.indent(lines[position]) == indent,
            lines[position].dropFirst(indent).first == "-"
        else { return nil }
        return position + 1
    }

    /// The keys of an entry with their lines, comments before a key being the key's. The dash is left out.
    private func parts(from line: Int, dash: Int, key: Int) -> [(key: String, lines: [String])] {
        var parts: [(key: String, lines: [String])] = []
        var waiting: [String] = []
        for position in line - 1..<end(of: line, dash) {
            var text = lines[position]
            if position == line - 1 { text = String(repeating: " ", count: key) + text.dropFirst(key) }
            if Self.isNothing(text) {
                waiting.append(text)
            } else if Self.indent(text) == key {
                parts.append((String(text.dropFirst(key).prefix { $0 != ":" }), waiting + [text]))
                waiting = []
            } else if !parts.isEmpty {
                parts[parts.count - 1].lines += waiting + [text]
                waiting = []
            }
        }
        if !parts.isEmpty { parts[parts.count - 1].lines += waiting }
        return parts
    }
}

/// Ids of waves: `y2015`, else `wave-2`.
private struct WaveNames {
    private var taken: Set<String>
    private var number: Int

    init(_ taken: [String]) {
        self.taken = Set(taken)
        number = taken.count
    }

    /// - Parameter year: nil where it is not known, or tells no wave from another.
    mutating func next(_ year: Int?) -> (id: String, label: Int?) {
        number += 1
        if let year, taken.insert("y\(year)").inserted { return ("y\(year)", year) }
        while !taken.insert("wave-\(number)").inserted { number += 1 }
        return ("wave-\(number)", nil)
    }
}
