import Findings
import NetworkModel
import StatisticsFile

/// Why a cell of study.sav has no value: numbers that the file declares missing, so that statistics leave them out.
package enum MissingCode: Int, CaseIterable, Sendable {
    /// The question was not put to the person, or is not a question of the person's network.
    case notAsked = -99
    case noAnswer = -98
    /// There is no response of the person at all.
    case noResponse = -97
    /// The measure has no meaning for this person.
    case notDefined = -96
    /// Nobody knows, or an edition leaves it out.
    case notKnown = -95

    package var word: Text {
        switch self {
        case .notAsked: Text("sav.not-asked")
        case .noAnswer: Text("sav.no-answer")
        case .noResponse: Text("sav.no-response")
        case .notDefined: Text("sav.not-defined")
        case .notKnown: Text("sav.not-known")
        }
    }

    static let range = Double(notAsked.rawValue)...Double(notKnown.rawValue)

    var cell: NewCell { .number(Double(rawValue)) }

    /// Why a person's answers to a question are not there.
    static func of(_ answering: Answering, _ status: RespondentStatus) -> MissingCode {
        status == .none ? .noResponse : answering == .notAsked ? .notAsked : .noAnswer
    }
}
