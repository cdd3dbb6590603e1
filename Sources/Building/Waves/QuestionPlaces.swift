import Importers
import Mapping

/// Where an export has the questions of a mapping, before anything is read.
package struct QuestionPlaces {
    /// By the id of a relation, an attribute or an affiliation: positions of its columns. What is not found, or of which several
    /// could be meant, is not there.
    package private(set) var columns: [String: [Int]] = [:]

    package init(_ network: NetworkMapping, of mapping: StudyMapping, in export: Export) {
        let finder = QuestionFinder(export: export)
        for question in mapping.askedQuestions {
            let reference = question.reference.overridden(by: network.questions[question.id])
            let options = question.options.map { QuestionFinder.Option(id: $0.id, answers: $0.answers) }
            if case .found(let found) = finder.find(reference, options: options) {
                columns[question.id] = found.columns
            }
        }
    }
}

/// A relation, an attribute or an affiliation as far as it is a question.
package struct AskedInMapping {
    package let id: String
    package let label: String
    package let reference: QuestionReference
    /// What it may be known by.
    let options: [(id: String, answers: [String])]
    /// Every answer that the mapping knows.
    package let answers: [String]
}

extension StudyMapping {
    /// What is asked, in the mapping's order.
    package var askedQuestions: [AskedInMapping] {
        let relations = relations.map { relation in
            let scale = scales.first { $0.id == relation.scale }
            return AskedInMapping(
                id: relation.id, label: relation.label, reference: relation.reference, options: [],
                answers: scale.map { $0.levels.flatMap(\.answers) + $0.noTie + $0.missing } ?? [])
        }
        let attributes = attributes.compactMap { attribute -> AskedInMapping? in
            guard case .question(let reference, let layout) = attribute.source else { return nil }
            return AskedInMapping(
                id: attribute.id, label: attribute.label, reference: reference,
                options: layout == .multipleChoice ? attribute.values.map { ($0.id, $0.answers) } : [],
                answers: attribute.values.flatMap(\.answers))
        }
        let affiliations = affiliations.map { affiliation in
            AskedInMapping(
                id: affiliation.id, label: affiliation.label, reference: affiliation.reference,
                options: affiliation.kinds.map { ($0.id, $0.answers) },
                answers: affiliation.kinds.flatMap(\.answers))
        }
        return relations + attributes + affiliations
    }
}

extension QuestionReference {
    /// As a network has it that may find the question in another way.
    package func overridden(by special: QuestionOverride?) -> QuestionReference {
        guard let special else { return self }
        var result = special.reference.isEmpty ? self : special.reference
        result.rows = special.reference.rows ?? rows
        return result
    }
}
