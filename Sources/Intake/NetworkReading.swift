import Building
import Findings
import Importers
import Mapping
import NetworkModel

/// One network, read from its two files.
enum NetworkReading {
    static func read(
        _ network: NetworkMapping, of mapping: StudyMapping
    ) throws -> (network: Network, traits: WaveTraits) {
        // Both files are opened before either fault is reported: somebody who has two files to mend hears of both.
        let folder = MappingFile.folder(of: mapping.file)
        let roster = Result {
            try RosterImporter.read(
                network.roster, columns: mapping.roster, attributes: mapping.attributes.compactMap(\.rosterColumn),
                in: folder)
        }
        let reader = Result { try ImporterList.open(network.responses, in: folder) }
        switch (roster, reader) {
        case (.success(let roster), .success(let reader)):
            return try NetworkBuilder.buildWave(network, of: mapping, roster: roster, reader: reader)
        case (.failure(let one as RunStopped), .failure(let other as RunStopped)):
            throw RunStopped(one.status, one.findings + other.findings)
        case (.failure(let error), _), (_, .failure(let error)):
            throw error
        }
    }
}
