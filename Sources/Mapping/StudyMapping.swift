import Findings
import NetworkModel

/// A mapping file, decoded and checked: how a survey export becomes a network. design: Mappings/README.md.
///
/// Every part that can be wrong about the data keeps its place, so that a later finding can name the line to change.
package struct StudyMapping: Sendable {
    /// The mapping file itself, as it stood on the command line.
    package var file: String
    package var study: StudySection
    /// A network that was asked several times is one for each wave, side by side, the oldest first.
    package var networks: [NetworkMapping]
    /// What tells who is the same person in two waves; nil where the file leaves it to the rosters.
    package var matchWaves: WaveMatch?
    package var roster: RosterMapping
    package var respondents: RespondentsMapping
    package var scales: [ScaleMapping]
    package var relations: [RelationMapping]
    package var attributes: [AttributeMapping]
    package var bodies: [BodyMapping]
    package var affiliations: [AffiliationMapping]
    package var checks: ChecksMapping
    package var analysis: AnalysisMapping
    package var privacy: PrivacySettings
    /// The file of comments where it is said which, and where that is said.
    package var comments: (file: String, place: SourcePlace)?
}

package struct StudySection: Sendable {
    package var id: String
    package var title: String
    package var language: Language
    /// The optional texts for the reporting statement, by key.
    package var statements: [String: String]
}

package struct NetworkMapping: Sendable {
    package var id: String
    package var title: String
    package var alias: String?
    /// Of the network's own results, where it is not the study's.
    package var language: Language?
    package var responses: ResponsesFile
    package var roster: RosterFile
    /// Where this network differs from the block for all.
    package var respondents: RespondentsMapping?
    /// By relation, attribute or affiliation id.
    package var questions: [String: QuestionOverride]
    package var people: [PersonMapping]
    package var place: SourcePlace
    /// Of one that is a wave: which one, of which network.
    package var wave: WaveMapping?
}

/// A network at one of the times when it was asked.
package struct WaveMapping: Sendable {
    package var id: String
    package var label: String
    /// The network's own id, title and alias.
    package var network: String
    package var title: String
    package var alias: String?
}

/// What two waves know a person by.
package enum WaveMatch: String, CaseIterable, Sendable {
    case id
    case email
    case name
}

/// What the address list does not say of somebody.
package struct PersonMapping: Sendable {
    package var rosterID: String
    /// Further addresses and names of the person.
    package var emails: [String]
    package var names: [String]
    package var hasLeft: Bool
    package var place: SourcePlace
}

package struct ResponsesFile: Sendable {
    /// Relative to the mapping file; several exports of one survey are read as one.
    package var files: [String]
    package var codebooks: [String]
    package var format: ExportFormat?
    package var encoding: String?
    package var delimiter: String?
    package var sheet: String?
    package var headerRow: Int?
    package var place: SourcePlace
}

/// The formats of an export, by the names that `format:` takes.
package enum ExportFormat: String, CaseIterable, Sendable {
    case essentialsCSV = "essentials-csv"
    case essentialsXLSX = "essentials-xlsx"
    case essentialsAPI = "essentials-api"
    case efsXML = "efs-xml"
    case efsCSV = "efs-csv"
    case efsXLSX = "efs-xlsx"
    case spss
    case nettskjema
    case surveyXact = "surveyxact"
    case limeSurvey = "limesurvey"
    case qualtrics
    case microsoftForms = "microsoft-forms"
    case googleForms = "google-forms"
    case surveyMonkey = "surveymonkey"
    case redcap
    /// A table of no tool that is known: only when the mapping says so.
    case anyTable = "table"
}

package struct RosterFile: Sendable {
    package var file: String
    package var encoding: String?
    package var delimiter: String?
    package var sheet: String?
    package var headerRow: Int?
    /// Column names that differ from the block for all.
    package var columns: RosterMapping?
    package var place: SourcePlace
}

/// Which column of the address list is what.
package struct RosterMapping: Sendable {
    package var id: String?
    /// Several where a name stands in parts; empty where it is not said.
    package var names: [String]
    package var email: String?
    package var place: SourcePlace?
}

package struct RespondentsMapping: Sendable {
    package enum Match: String, CaseIterable, Sendable {
        case email
        case id
        case name
    }

    package var match: Match?
    package var column: String?
    package var complete: RowCondition?
    package var partial: RowCondition?
    /// One that holds is enough.
    package var exclude: [RowCondition]?
    package var place: SourcePlace?
}

/// Rows whose cell in a column is one of some values.
package struct RowCondition: Sendable {
    package enum Values: Hashable, Sendable {
        case some([String])
        /// The cell is filled.
        case any
    }

    package var column: String
    package var values: Values
    package var place: SourcePlace
}

package struct ScaleMapping: Sendable {
    package enum Blank: String, CaseIterable, Sendable {
        case noTie = "no-tie"
        case unanswered
        /// An empty cell is an item that was not shown; one that was left has another sign.
        case notAsked = "not-asked"
    }

    package var id: String
    package var levels: [ChoiceMapping]
    package var noTie: [String]
    /// Answers that say that it is not known.
    package var missing: [String] = []
    package var blank: Blank?
    package var place: SourcePlace
}

/// An answer that has a name: a level of a scale, a value of an attribute.
package struct ChoiceMapping: Sendable {
    package var id: String
    package var label: String
    /// Of a value: what the label is short for.
    package var name: String?
    package var answers: [String]
    /// Of a value: "none of these", "other".
    package var isNoGroup = false
    package var place: SourcePlace
}

package enum QuestionLayout: String, CaseIterable, Sendable {
    case rosterMatrix = "roster-matrix"
    case rosterChoice = "roster-choice"
    case nominations
    case multipleChoice = "multiple-choice"
    case singleChoice = "single-choice"
    case text
    case bodyMatrix = "body-matrix"
}

/// How a question is found in an export; each importer uses the key that its format can answer.
package struct QuestionReference: Sendable {
    package var question: String?
    package var number: Int?
    package var variables: VariableSelection?
    package var questionID: String?
    package var rows: RowNames?
    package var place: SourcePlace

    package var isEmpty: Bool { question == nil && number == nil && variables == nil && questionID == nil }
}

package enum VariableSelection: Hashable, Sendable {
    /// `v_11..v_44`: from the first to the last in the export's own order.
    case range(first: String, last: String)
    case list([String])
}

/// Who or what stands in row 1, 2, … where an export gives row numbers only.
package enum RowNames: Hashable, Sendable {
    /// The roster's own order.
    case roster
    case ids([String])
}

/// A question that is found differently in one network, or whose cells mean something else there.
package struct QuestionOverride: Sendable {
    package var reference: QuestionReference
    /// The id of another scale than everywhere else.
    package var scale: String?
    package var items: [ItemMapping]
    package var nobody: [String]
    package var blank: ScaleMapping.Blank?
    package var ticks: TickWords
}

/// What the boxes of a question hold where they are ticked and where they are not, beside 1 and 0.
package struct TickWords: Hashable, Sendable {
    package var ticked: [String] = []
    package var notTicked: [String] = []
    /// Words that say that it is not known.
    package var missing: [String] = []

    package init(ticked: [String] = [], notTicked: [String] = [], missing: [String] = []) {
        self.ticked = ticked
        self.notTicked = notTicked
        self.missing = missing
    }

    package var isEmpty: Bool { ticked.isEmpty && notTicked.isEmpty && missing.isEmpty }
}

/// An item's text and the roster id it stands for.
package struct ItemMapping: Sendable {
    package var text: String
    package var rosterID: String
    package var place: SourcePlace
}

package struct RelationMapping: Sendable {
    package var id: String
    package var label: String
    package var reference: QuestionReference
    package var layout: QuestionLayout
    /// The id of a scale; nil where a tick is a tie.
    package var scale: String?
    package var reciprocityExpected: Bool
    package var items: [ItemMapping]
    package var nobody: [String]
    package var ticks: TickWords
    package var place: SourcePlace

    /// As one network asked it.
    package func asked(in network: NetworkMapping) -> RelationMapping {
        var relation = self
        relation.scale = network.questions[id]?.scale ?? scale
        return relation
    }
}

package struct AttributeMapping: Sendable {
    package enum Source: Sendable {
        case rosterColumn(String)
        case question(QuestionReference, layout: QuestionLayout)
    }

    package var id: String
    package var label: String
    package var source: Source
    package var values: [ChoiceMapping]
    package var combinations: [CombinationMapping]
    package var ticks: TickWords
    package var place: SourcePlace
}

package struct CombinationMapping: Sendable {
    package var label: String
    /// Ids of the attribute's values.
    package var of: [String]
    package var place: SourcePlace
}

package struct BodyMapping: Sendable {
    package var id: String
    package var label: String
    /// In every language that the file has it in.
    package var labels: [String]
    package var answers: [String]
    package var place: SourcePlace
}

package struct AffiliationMapping: Sendable {
    package var id: String
    package var label: String
    package var reference: QuestionReference
    package var kinds: [KindMapping]
    package var ticks: TickWords
    package var place: SourcePlace
}

package struct KindMapping: Sendable {
    package var id: String
    package var label: String
    /// In every language that the file has it in.
    package var labels: [String]
    package var answers: [String]
    package var direction: AffiliationKind.Direction
    package var place: SourcePlace
}

package struct ChecksMapping: Sendable {
    package var responseRate: Double
    /// The lowest severity that makes the exit status 1: `error` or `warning`.
    package var failOn: Severity
    /// Up to this share of items left open nobody is called back.
    package var callBackMissing: Double
}

package struct AnalysisMapping: Sendable {
    package var groupBy: String?
    package var symmetrise: SymmetrisingRule
    package var measures: MeasureScope
}
