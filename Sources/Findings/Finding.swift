/// Something the program noticed: what, how bad, where, and what to do about it. It is in no language yet: message and
/// hint are a case of the code (a key of the word files) with its values, and are worded where they are written.
///
/// Neither holds a name or an answer: they name the cell and the roster id, so that they can be printed and logged.
/// Persons stand in `actors`, by roster id.
package struct Finding: Hashable, Sendable {
    package var severity: Severity
    package var code: FindingCode
    /// What is wrong, and the rule it breaks, as one or two sentences.
    package var message: Text
    /// What to do about it.
    package var hint: Text
    /// The network it belongs to; nil when it concerns the whole study.
    package var network: String?
    /// Roster ids, the reporter first where there is one.
    package var actors: [String]
    /// The first place; nil for something that is nowhere, such as a missing response.
    package var place: SourcePlace?
    /// Further places of the same cause: the first few of them.
    package var furtherPlaces: [SourcePlace]
    /// How many cells, rows or pairs have this one cause.
    package var count: Int
    /// True when nothing sensible can follow: the run ends before anything is written.
    package var stopsRun: Bool

    package init(
        _ severity: Severity, _ code: FindingCode, message: Text, hint: Text, network: String? = nil,
        actors: [String] = [], place: SourcePlace? = nil, furtherPlaces: [SourcePlace] = [], count: Int = 1,
        stopsRun: Bool = false
    ) {
        self.severity = severity
        self.code = code
        self.message = message
        self.hint = hint
        self.network = network
        self.actors = actors
        self.place = place
        self.furtherPlaces = furtherPlaces
        self.count = count
        self.stopsRun = stopsRun
    }
}
