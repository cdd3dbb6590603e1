import NetworkModel

/// What a run shows of a network that the results it replaced did not: what came, what changed, what is gone.
package struct SinceLastRun: Codable, Hashable, Sendable {
    package struct Response: Codable, Hashable, Sendable {
        package var id: String
        /// Those with other answers than before; empty in a pseudonymous edition.
        package var questions: [String]
    }

    package struct Responses: Codable, Hashable, Sendable {
        /// How many had answered then.
        package var before: Int
        package var now: Int
        package var new: [String]
        package var changed: [Response]
        package var vanished: [String]
    }

    package struct Persons: Codable, Hashable, Sendable {
        package var new: [String]
        package var gone: [String]
    }

    package struct Findings: Codable, Hashable, Sendable {
        package var new: [Finding]
        package var solved: [Finding]
    }

    package struct Finding: Codable, Hashable, Sendable {
        package var code: String
        package var actors: [String]
        package var count: Int
    }

    package struct Figure: Codable, Hashable, Sendable {
        package var relation: String?
        package var level: String?
        package var figure: String
        package var from: Double
        package var to: Double
    }

    /// What of that which the results rest on is another one: roles of files, and the program.
    package var inputs: [String]
    /// Nil where persons cannot be known again: dealt numbers, codes of another key.
    package var persons: Persons?
    package var responses: Responses
    package var findings: Findings
    package var figures: [Figure]

    /// Among `inputs`: the program itself, in another version.
    package static let program = "program"

    /// Whether answers that are others than before are so by what the respondents did: the same export is only read differently.
    package var hasOtherAnswers: Bool { inputs.contains(SourceFile.Role.responses.rawValue) || inputs.isEmpty }

    /// Whether the results tell the same as before, whatever the files look like.
    package var isNothing: Bool {
        (persons.map { $0.new.isEmpty && $0.gone.isEmpty } ?? true) && responses.before == responses.now
            && responses.new.isEmpty && responses.changed.isEmpty && responses.vanished.isEmpty
            && findings.new.isEmpty && findings.solved.isEmpty && figures.isEmpty
    }
}
