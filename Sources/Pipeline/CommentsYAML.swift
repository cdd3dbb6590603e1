import Findings
import NetworkModel
import Telling

/// A file of comments for people to write in: every picture with the sentences that the figures propose.
struct CommentsYAML {
    private let study: Study
    private let lines: [CommentLine]
    private let language: Language

    init(_ study: Study, _ lines: [CommentLine], _ language: Language) {
        self.study = study
        self.lines = lines
        self.language = language
    }

    var whole: String {
        let head = [
            language.say("comments.draft.what", ["title": study.title]), language.say("comments.draft.how"),
            language.say("comments.draft.names"),
        ].map(Self.comment).joined()
        return head + "comments: 1\n"
            + Self.comment(language.say("comments.draft.editions")) + "editions: false\n" + parts(withTables: true)
    }

    /// The pictures alone.
    var entries: String { parts(withTables: false) }

    private func parts(withTables: Bool) -> String {
        let networks = study.networks.map { ($0.id, own($0.id)) }.filter { !$0.1.isEmpty }
        var text = networks.isEmpty ? "" : "networks:\n"
        for (id, lines) in networks {
            text += "  \(id):\n    pictures:\n" + lines.map { Self.entry($0, indent: 6) }.joined()
            if withTables { text += tables }
        }
        let all = own(nil)
        if !all.isEmpty { text += "study:\n  pictures:\n" + all.map { Self.entry($0, indent: 4) }.joined() }
        return text
    }

    private func own(_ network: String?) -> [CommentLine] { lines.filter { $0.network == network } }

    private var tables: String {
        let areas = MeetingStrength.Area.allCases.map(\.rawValue).joined(separator: " | ")
        let tracks = PlanStep.Track.allCases.map(\.rawValue).joined(separator: " | ")
        return """
                # area: \(areas)
                strengths:
                  # - { area: organisation, strength: "…", challenge: "…" }
                # track: \(tracks)
                plan:
                  # - { what: "…", who: "…", when: "…", track: administrative }

            """
    }

    private static func entry(_ line: CommentLine, indent: Int) -> String {
        let blanks = String(repeating: " ", count: indent)
        return "\(blanks)\(line.picture):" + (line.proposed.isEmpty ? "" : "  # " + plain(line.proposed)) + "\n"
    }

    private static func comment(_ text: String) -> String { "# " + plain(text) + "\n" }

    /// On one line, without anything that YAML has no room for.
    private static func plain(_ text: String) -> String {
        String(
            String.UnicodeScalarView(
                text.unicodeScalars.map { scalar in
                    switch scalar.properties.generalCategory {
                    case .control, .lineSeparator, .paragraphSeparator: " "
                    default: scalar == "\u{FEFF}" ? " " : scalar
                    }
                }))
    }
}
