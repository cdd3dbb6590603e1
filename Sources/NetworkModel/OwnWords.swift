import Findings

/// A network whose own results are in another language than the study's.
package struct OwnWords: Sendable {
    package var language: Language
    package var network: Network

    package init(language: Language, network: Network) {
        self.language = language
        self.network = network
    }
}
