import Findings

/// A survey that was carried out in one or more networks with the same questionnaire.
package struct Study: Sendable {
    /// Names the output folder.
    package var id: String
    package var title: String
    package var language: Language
    /// Free texts for the reporting statement (`boundary`, `ethics`, `location`, `period`, `availability`, `citation`).
    package var statements: [String: String]
    package var networks: [Network]
    package var settings: Settings
    /// What was noticed when waves were held against each other.
    package var waveDoubts: [WaveDoubt] = []
    /// What is told of the persons.
    package var edition = Edition.identified
    /// Tells the key of a pseudonymous edition from others, and nothing else about it.
    package var keyMark: String?
    package var comments = StudyComments()

    package init(
        id: String, title: String, language: Language, statements: [String: String] = [:], networks: [Network],
        settings: Settings = Settings()
    ) {
        self.id = id
        self.title = title
        self.language = language
        self.statements = statements
        self.networks = networks
        self.settings = settings
    }
}

/// How the figures of a study are to be made and judged: `checks`, `analysis` and `privacy` in the mapping.
package struct Settings: Sendable {
    /// Warn below this share (0 to 1).
    package var responseRateThreshold: Double
    /// Up to this share of items left open (0 to 1) nobody is called back or warned about.
    package var callBackMissing: Double
    /// The attribute that function tables, colours and labels use.
    package var groupBy: String?
    package var symmetrise: SymmetrisingRule
    package var measures: MeasureScope
    package var privacy: PrivacySettings

    /// What holds where a mapping does not say: one item in ten is left open by anybody.
    package static let callBackMissing = 0.1

    package init(
        responseRateThreshold: Double = 0.8, callBackMissing: Double = Settings.callBackMissing, groupBy: String? = nil,
        symmetrise: SymmetrisingRule = .maximum,
        measures: MeasureScope = .all, privacy: PrivacySettings = PrivacySettings()
    ) {
        self.responseRateThreshold = responseRateThreshold
        self.callBackMissing = callBackMissing
        self.groupBy = groupBy
        self.symmetrise = symmetrise
        self.measures = measures
        self.privacy = privacy
    }
}

/// How much is computed of a network. Of a measure or figure: the narrowest scope that has it.
package enum MeasureScope: String, CaseIterable, Sendable {
    case all
    /// What is counted person by person and pair by pair: ties, densities, reciprocity, degrees. Nothing that follows ties
    /// beyond a person's own contacts.
    case degrees

    /// Whether something that needs the other scope is computed under this one.
    package func includes(_ other: MeasureScope) -> Bool { self == .all || other == .degrees }
}

/// How two reports about one pair become one undirected tie.
package enum SymmetrisingRule: String, CaseIterable, Sendable {
    /// The stronger of the two levels.
    case maximum
    /// The weaker of the two; one report alone gives no tie.
    case minimum
    /// The mean weight of the two.
    case average
    /// A tie only where both report one.
    case both
    /// A tie where at least one reports one, whatever the level.
    case either
}
