import Analysis
import Findings
import NetworkModel

/// What one run leaves of a network for the next to compare with: nothing that its results do not tell, and of answers no more
/// than a mark that is another one when they are.
package struct NetworkMarks: Codable, Hashable, Sendable {
    /// Findings of one kind about the same persons, or in the same column where they are about none.
    package struct Known: Codable, Hashable, Sendable {
        package var code: String
        package var actors: [String]
        package var file: String?
        package var column: String?
    }

    /// A figure of a relation at a level; without both, of the whole network.
    package struct Named: Codable, Hashable, Sendable {
        package var relation: String?
        package var level: String?
        /// Of `FigureList`; of `ResponseFigureList` without a level.
        package var figure: String
    }

    package struct Counted<Subject: Codable & Hashable & Sendable, Value: Codable & Hashable & Sendable>: Codable,
        Hashable,
        Sendable
    {
        package var of: Subject
        package var value: Value
    }

    var program: String
    var edition: String
    /// Of the key behind the codes of a pseudonymous edition.
    var key: String?
    /// By what it is read for: the sums of the files, as they come.
    var inputs: [String: [String]]
    var answered: Int
    /// What a response answers: relations, affiliations and attributes.
    var questions: [String]
    /// By person, a mark for each question; empty without a response. Nil in an edition whose numbers are dealt anew each time.
    var persons: [String: [String]]?
    var findings: [Counted<Known, Int>]
    var figures: [Counted<Named, Double>]

    init(_ content: NetworkContent) {
        let network = content.network
        let isAnonymous = content.study.edition == .anonymous
        program = content.toolVersion
        edition = content.study.edition.rawValue
        key = content.study.keyMark
        let files = [content.mapping, content.commentsFile].compactMap(\.self) + network.sources
        inputs = Dictionary(grouping: files, by: \.role.rawValue).mapValues { $0.map { $0.sha256 ?? "" } }
        answered = network.response.answered
        let marks = AnswerMarks(network)
        questions = isAnonymous ? [] : marks.questions
        persons =
            isAnonymous
            ? nil
            : Dictionary(
                network.persons.indices.map { (network.persons[$0].id, marks.marks(of: $0)) },
                uniquingKeysWith: { first, _ in first })
        findings = Self.findings(content, isAnonymous: isAnonymous)
        figures = Self.figures(content)
    }

    private static func findings(_ content: NetworkContent, isAnonymous: Bool) -> [Counted<Known, Int>] {
        var counts: [Known: Int] = [:]
        for finding in content.findings where finding.network == content.network.id {
            let actors = isAnonymous ? [] : finding.actors
            let place = actors.isEmpty && !isAnonymous ? finding.place : nil
            counts[
                Known(code: finding.code.rawValue, actors: actors, file: place?.file, column: place?.column), default: 0
            ] += 1
        }
        return counts.map { Counted(of: $0, value: $1) }.sorted { $0.of.order.lexicographicallyPrecedes($1.of.order) }
    }

    private static func figures(_ content: NetworkContent) -> [Counted<Named, Double>] {
        let response = ResponseFigureList.all.compactMap { figure in
            figure.value(content.network.response).map { Counted(of: Named(figure: figure.id), value: $0) }
        }
        return response
            + content.levels.flatMap { level in
                FigureList.changing.within(content.study.settings.measures).compactMap { figure in
                    figure.value(level.analysis).flatMap { $0.isFinite ? $0 : nil }.map {
                        Counted(
                            of: Named(
                                relation: level.relation.id, level: level.relation.levels[level.level].id,
                                figure: figure.id), value: $0)
                    }
                }
            }
    }
}

extension NetworkMarks.Known {
    var order: [String] { [code] + actors + ["", file ?? "", column ?? ""] }
}
