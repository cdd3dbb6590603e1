import Analysis
import NetworkModel
import Telling

/// A pair's reports at one cumulative level.
struct LevelTie {
    enum State: String {
        /// Both report it at the level.
        case confirmed
        /// One does, the other answered without doing so.
        case oneSided = "one-sided"
        /// One does, the other's answer is missing.
        case unconfirmed

        var style: Scene.Line.Style {
            switch self {
            case .confirmed: .solid
            case .oneSided: .dashed
            case .unconfirmed: .dotted
            }
        }
    }

    let state: State
    /// How many of the two report it.
    var reports: Int { state == .confirmed ? 2 : 1 }
    /// The stronger of the reports that reach the level.
    let level: Int
    /// Whether only the pair's second person reports it.
    let isFromSecond: Bool

    /// Nil where nobody reports it at the level.
    init?(_ dyad: Dyad, level: Int) {
        let first = dyad.aReports.level.flatMap { $0 <= level ? $0 : nil }
        let second = dyad.bReports.level.flatMap { $0 <= level ? $0 : nil }
        switch (first, second) {
        case (let first?, let second?): (state, self.level, isFromSecond) = (.confirmed, min(first, second), false)
        case (let first?, nil):
            (state, self.level, isFromSecond) = (dyad.bReports.isObserved ? .oneSided : .unconfirmed, first, false)
        case (nil, let second?):
            (state, self.level, isFromSecond) = (dyad.aReports.isObserved ? .oneSided : .unconfirmed, second, true)
        case (nil, nil): return nil
        }
    }
}
