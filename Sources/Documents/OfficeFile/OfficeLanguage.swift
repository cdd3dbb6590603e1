import Findings

extension Language {
    /// As office programs name it, for the speller.
    var officeName: String {
        switch self {
        case .nb: "nb-NO"
        case .nn: "nn-NO"
        case .en: "en-GB"
        }
    }
}

/// Lengths in office files: 12,700 of their units are a point.
func emu(_ points: Double) -> String { String(Int((points * 12_700).rounded())) }
