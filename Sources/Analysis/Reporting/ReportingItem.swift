import Findings

/// One item of the statement on the network data, after the GRAND guidelines (2026): what a reader of any publication
/// must be told, as far as the run and the mapping know it.
package struct ReportingItem: Hashable, Sendable {
    /// The guideline's number, e.g. `2.4`.
    package var number: String
    package var title: Text
    /// Position in the study's networks; nil for what holds for the whole study.
    package var network: Int?
    /// The relation's or affiliation's label; nil for what holds for all.
    package var relation: String?
    /// Nil where only a person can say it and the mapping does not.
    package var statement: Text?
    /// The key under `study:` in the mapping where a person can say it.
    package var mappingKey: String?

    package var isMissing: Bool { statement == nil }

    init(
        _ number: String, _ title: Text, network: Int? = nil, relation: String? = nil, _ statement: Text?,
        mappingKey: String? = nil
    ) {
        self.number = number
        self.title = title
        self.network = network
        self.relation = relation
        self.statement = statement
        self.mappingKey = mappingKey
    }
}
