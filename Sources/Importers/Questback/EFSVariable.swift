import Findings
import Mapping

/// A variable of an EFS export, as its head or a codebook describes it.
struct EFSVariable: Hashable, Sendable {
    enum Kind: Hashable, Sendable {
        case number
        case text
        case timestamp
        case datetime
        /// The export says nothing of types (CSV without a codebook).
        case unknown
    }

    var name: String
    var kind: Kind
    var label: String?
    /// What codes mean; empty for a variable without codes.
    var codes: [String: String] = [:]
    /// The text of the question it belongs to, where the header says so.
    var question: String?
    /// Whether the codebook has it among the project's own variables, whatever its alias.
    var isUserDefined = false

    /// The format's own columns: everything that is no question.
    var isSystem: Bool { isUserDefined || Self.isSystem(name) }

    static func isSystem(_ name: String) -> Bool {
        let folded = name.lowercased()
        return systemNames.contains(folded) || systemPrefixes.contains { has($0, folded) }
            || folded.hasPrefix("u_") || folded.hasPrefix("participant_")
    }

    /// Whether the name says by itself that EFS made it, which `language` or `duration` does not.
    static func isEFSName(_ name: String) -> Bool {
        let folded = name.lowercased()
        return ownNames.contains(folded) || (systemPrefixes + ["v_"]).contains { has($0, folded) }
    }

    /// Whether two columns of this name with the same content are one: EFS writes some of its own columns twice.
    var mayStandTwice: Bool { isSystem }

    private static let systemNames: Set<String> = [
        "lfdn", "external_lfdn", "tester", "dispcode", "lastpage", "quality", "duration", "invcode", "codelink",
        "dateofremind", "dateofexpire", "m_date", "c_date", "ext_host", "ip_addr", "browser", "referer", "device_type",
        "quota", "quota_assignment", "quota_rejected_id", "page_history", "hflip", "vflip", "output_mode", "javascript",
        "flash", "session_id", "language", "cleaned", "ats", "datetime", "date_of_last_access", "date_of_first_mail",
    ]

    private static let ownNames: Set<String> = [
        "external_lfdn", "lastpage", "dateofremind", "dateofexpire", "quota_assignment", "quota_rejected_id",
        "page_history", "hflip", "vflip", "output_mode", "date_of_last_access", "date_of_first_mail",
    ]

    /// Names that are one of these and a number: `p_0001`, `c_0001`, `rts136829`, `rnd_pg_7365787`.
    private static let systemPrefixes = ["p_", "c_", "rts", "rnd_pg_"]

    private static func has(_ prefix: String, _ name: String) -> Bool {
        name.hasPrefix(prefix) && name.count > prefix.count && name.dropFirst(prefix.count).allSatisfy(\.isNumber)
    }

    /// The item: EFS writes ` ()` after the labels of text boxes.
    var item: String? {
        guard let label else { return nil }
        let plain = label.trimmed
        return plain.hasSuffix("()") ? plain.dropLast(2).trimmed : plain
    }

    func column(_ missings: EFSMissings) -> ExportColumn {
        ExportColumn(
            name: name, placeName: name, item: item, codeLabels: codes, missing: missing(missings),
            isReadable: !PrivateColumns.contains(name), isSystem: isSystem, uncoded: uncoded)
    }

    private var uncoded: ExportColumn.Uncoded? {
        switch kind {
        case .number where codes.isEmpty: .number
        case .text where codes.isEmpty: .text
        default: nil
        }
    }

    /// What a variable says instead of an answer does not depend on its type: boxes for numbers have -99 as well as those
    /// for texts, whatever the codebook calls them.
    private func missing(_ missings: EFSMissings) -> MissingSigns {
        var rule = MissingSigns(notShown: missings.notShown, emptyIsBlank: false)
        // 0 in a coded variable is a question that was seen and left, unless it is a code of its own: 0 and 1 in the
        // options of a multiple choice.
        if !codes.isEmpty, codes["0"] == nil, Set(codes.keys) != ["1"] { rule.unanswered.insert("0") }
        if codes.isEmpty { rule.unanswered.insert(missings.textEmpty) }
        switch kind {
        case .timestamp: rule.notShown.insert(missings.timestamp)
        case .datetime: rule.notShown.insert(missings.datetime)
        case .number: rule.notShown.insert(missings.numeric)
        case .text: rule.notShown.insert(missings.text)
        case .unknown: break
        }
        // A code that the questionnaire explains is an answer.
        rule.notShown.subtract(codes.keys)
        return rule
    }
}

/// What stands for a missing value in an EFS export; its operator can change each.
struct EFSMissings: Hashable, Sendable {
    var numeric = "-77"
    var text = "-66"
    var textEmpty = "-99"
    var timestamp = "0"
    var datetime = "0000-00-00 00:00:00"

    /// What says of any variable that it was not shown. A sign that could be a number in a box holds for its own kind of
    /// variable only.
    var notShown: Set<String> { Set([numeric, text].filter { $0.hasPrefix("-") }) }
}
