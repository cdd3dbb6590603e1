import Analysis
import NetworkModel

/// What is equally large in the pictures of every network of a study, so that they can be laid side by side: a person
/// whom ten have named is as large in one municipality as in the next.
package struct StudySizes: Sendable {
    /// The id of the measure that makes nodes large where nothing else is asked for.
    package static let measure = "inDegree"
    /// Networks with more persons are drawn as communities, and set no scale for others.
    package static let mostPersons = 500
    /// How many persons the largest network has that is drawn person by person.
    package let persons: Int
    /// By relation: the most of the measure that anybody has.
    private let most: [String: Double]

    init(_ study: Study, _ analysis: StudyAnalysis) {
        let drawn = study.networks.indices.filter { study.networks[$0].persons.count <= Self.mostPersons }
        persons = drawn.map { study.networks[$0].persons.count }.max() ?? 0
        var most: [String: Double] = [:]
        for network in drawn {
            for (relation, figures) in zip(study.networks[network].relations, analysis.networks[network].relations) {
                for level in figures.levels {
                    let measure = level.actorMeasures.first { $0.measure.id == Self.measure }
                    most[relation.id] = max(most[relation.id] ?? 0, measure?.values.compactMap(\.self).max() ?? 0)
                }
            }
        }
        self.most = most
    }

    /// The most that anybody has in a relation; 0 where nobody has any.
    package func most(in relation: Relation) -> Double { most[relation.id] ?? 0 }
}
