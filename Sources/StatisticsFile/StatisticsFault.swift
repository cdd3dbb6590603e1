import Findings

/// What makes a statistics file unreadable.
package enum StatisticsFault: Error, Hashable {
    /// ReadStat's number for it.
    case damaged(code: UInt32)
    /// ReadStat did not come to an end: it crashed, or used up what it is given.
    case brokeOff

    package func finding(file: String) -> Finding {
        let message =
            switch self {
            case .damaged(let code): Text("spss.damaged", ["code": Int(code)])
            case .brokeOff: Text("spss.broke-off")
            }
        return Finding(
            .error, .exportBroken, message: message, hint: Text("spss.damaged.hint"), place: SourcePlace(file: file),
            stopsRun: true)
    }
}
