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

    /// The format's own columns: everything that is no question.
    var isSystem: Bool {
        let folded = name.lowercased()
        return Self.systemNames.contains(folded) || Self.systemPrefixes.contains { Self.has($0, folded) }
            || folded.hasPrefix("u_") || folded.hasPrefix("participant_")
    }

    private static let systemNames: Set<String> = [
        "lfdn", "external_lfdn", "tester", "dispcode", "lastpage", "quality", "duration", "invcode", "codelink",
        "dateofremind", "dateofexpire", "m_date", "c_date", "ext_host", "ip_addr", "browser", "referer", "device_type",
        "quota", "quota_assignment", "quota_rejected_id", "page_history", "hflip", "vflip", "output_mode", "javascript",
        "flash",
        "session_id", "language", "cleaned", "ats", "datetime", "date_of_last_access", "date_of_first_mail",
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

    private func missing(_ missings: EFSMissings) -> MissingRule {
        // 0 in a coded variable is a question that was seen and left, unless it is a code of its own: 0 and 1 in the
        // options of a multiple choice.
        let hasNoAnswer = !codes.isEmpty && codes["0"] == nil && Set(codes.keys) != ["1"]
        switch kind {
        case .number:
            return MissingRule(
                notShown: [missings.numeric], unanswered: hasNoAnswer ? ["0"] : [], emptyIsBlank: false)
        case .text:
            return MissingRule(notShown: [missings.text], unanswered: [missings.textEmpty], emptyIsBlank: false)
        case .timestamp: return MissingRule(notShown: [missings.timestamp], emptyIsBlank: false)
        case .datetime: return MissingRule(notShown: [missings.datetime], emptyIsBlank: false)
        case .unknown:
            return MissingRule(
                notShown: [missings.numeric, missings.text],
                unanswered: hasNoAnswer ? ["0", missings.textEmpty] : [missings.textEmpty], emptyIsBlank: false)
        }
    }
}

/// What stands for a missing value in an EFS export; its operator can change each.
struct EFSMissings: Hashable, Sendable {
    var numeric = "-77"
    var text = "-66"
    var textEmpty = "-99"
    var timestamp = "0"
    var datetime = "0000-00-00 00:00:00"
}
