import Findings
import Mapping

/// Nettskjema of the University of Oslo: one row of headings, codes with a codebook, else the texts; the names of rows and options
/// stand in the SPSS syntax.
package enum Nettskjema: SurveyTool {
    package static let format = ExportFormat.nettskjema
    package static let summary = Text("tool.of-nettskjema")

    private static let sign = "$submission_id"
    private static let own: Set<String> = ["submission_id", "created", "answer_time_ms", "forwarded_to_form"]

    static func recognise(_ rows: [[String]]) -> Recognition {
        let names = (rows.first ?? []).shortOnes.map { $0.trimmed.lowercased() }
        if names.contains(sign) { return .certain(.columns([sign])) }
        // Programs that read it on leave the sign of its own columns out.
        let plain = ["submission_id", "answer_time_ms"]
        return plain.allSatisfy(names.contains) ? .possible(.columns(plain)) : .no(.columnsMissing([sign]))
    }

    static func describe(_ table: TableSource, codebook: InputFile?) throws -> TableDescription {
        let names = table.rows[0].cells.map(\.trimmed)
        var description = table.plain(names)
        description.headingsMayBeRows = true
        for position in names.indices {
            description.columns[position].isSystem =
                names[position].hasPrefix("$") || own.contains(names[position].lowercased())
            if let group = group(names[position]) { description.columns[position].group = group }
        }
        description.date = description.column("$created", "created")
        dissolveLoneGroups(&description)
        if let codebook { apply(try SPSSSyntax.read(codebook), to: &description) }
        for position in names.indices where description.columns[position].question == nil {
            let column = description.columns[position]
            guard column.group == nil else { continue }
            // Without a codebook the heading is the text.
            description.columns[position].question = MarkupText.plain(column.name).trimmed
            description.columns[position].item = description.columns[position].question
        }
        return description
    }

    /// `question.row`: codes may hold dots themselves, so only the last one divides, and texts are no codes.
    private static func group(_ name: String) -> String? {
        guard !name.hasPrefix("$"), !name.contains(where: \.isWhitespace), let dot = name.lastIndex(of: "."),
            dot != name.startIndex, name.index(after: dot) != name.endIndex
        else { return nil }
        return String(name[..<dot])
    }

    /// A code with a dot that no other column shares is no row.
    private static func dissolveLoneGroups(_ description: inout TableDescription) {
        let counts = Dictionary(description.columns.compactMap(\.group).map { ($0, 1) }, uniquingKeysWith: +)
        for position in description.columns.indices {
            guard let group = description.columns[position].group, counts[group] == 1 else { continue }
            description.columns[position].group = nil
        }
    }

    private static func apply(_ syntax: SPSSSyntax, to description: inout TableDescription) {
        for position in description.columns.indices {
            let name = description.columns[position].name.lowercased()
            description.columns[position].codes = syntax.values[name] ?? [:]
            let isBox = Set(description.columns[position].codes.keys) == ["0", "1"]
            if description.columns[position].group != nil { description.columns[position].isBox = isBox ? true : nil }
            guard let label = syntax.labels[name] else { continue }
            if description.columns[position].group == nil {
                description.columns[position].question = label
                description.columns[position].item = label
            } else {
                description.columns[position].item = label
            }
        }
        // The label of a box is the question, a blank and the option; that of a row is the row alone.
        let boxes = description.columns.indices.filter { description.columns[$0].isBox == true }
        for (_, members) in Dictionary(grouping: boxes, by: { description.columns[$0].group ?? "" }) {
            let labels = members.map { description.columns[$0].item ?? "" }
            guard let shared = SharedWords(labels) else { continue }
            for (member, rest) in zip(members, shared.rests) {
                description.columns[member].question = shared.beginning
                description.columns[member].item = rest
            }
        }
    }
}
