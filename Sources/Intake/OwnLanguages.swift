import Building
import Findings
import Mapping
import NetworkModel

/// Networks of a study whose own results are written in another language than the study's.
enum OwnLanguages {
    /// - Parameters:
    ///   - chosen: the networks of the mapping that the study has, in its order.
    ///   - edition: what makes an edition of a study; texts of the mapping in other languages have to go through it too.
    /// - Returns: by position in the study's networks.
    static func networks(
        _ chosen: [NetworkMapping], in study: Study, of file: MappingFile, edition: (Study) -> Study
    ) throws -> [Int: OwnWords] {
        var words: [Int: OwnWords] = [:]
        for language in Language.allCases where language != study.language {
            let positions = chosen.indices.filter { chosen[$0].language == language }
            guard !positions.isEmpty else { continue }
            let mapping = try file.load(in: language)
            var worded = study
            worded.language = language
            worded.networks = study.networks.map { $0.worded(by: mapping) }
            let shown = edition(worded)
            for position in positions {
                words[position] = OwnWords(language: language, network: shown.networks[position])
            }
        }
        return words
    }
}
