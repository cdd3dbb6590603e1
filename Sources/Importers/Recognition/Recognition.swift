import Findings

/// How sure it is that a file is of a format, and what says so.
package struct Recognition: Hashable, Sendable {
    package enum Certainty: String, Sendable {
        case no
        /// Others may look the same: a stronger sign of another format wins.
        case possible
        case certain
    }

    package var certainty: Certainty
    package var reasons: [RecognitionReason]

    static func certain(_ reasons: RecognitionReason...) -> Recognition {
        Recognition(certainty: .certain, reasons: reasons)
    }

    static func possible(_ reasons: RecognitionReason...) -> Recognition {
        Recognition(certainty: .possible, reasons: reasons)
    }

    static func no(_ reasons: RecognitionReason...) -> Recognition { Recognition(certainty: .no, reasons: reasons) }

    var isRecognised: Bool { certainty != .no }

    /// How strong the sign is. Columns that the format itself has say more than what headings look like.
    var strength: Int {
        switch certainty {
        case .no: 0
        case .possible: reasons.contains { if case .columns = $0 { true } else { false } } ? 2 : 1
        case .certain: 3
        }
    }

    /// With something more that is seen, where anything is.
    func adding(_ reason: RecognitionReason) -> Recognition {
        isRecognised ? Recognition(certainty: certainty, reasons: reasons + [reason]) : self
    }

    /// The surest of several, the first of those that are equally sure.
    static func surest(_ several: some Collection<Recognition>) -> Recognition? {
        several.first { $0.certainty == .certain } ?? several.first(where: \.isRecognised) ?? several.first
    }
}
