import Findings
import Mapping
import NetworkModel

/// The networks that a run is about, as the command line names them: `--network` every wave of one, `--wave` one wave of each.
enum ChosenNetworks {
    /// - Throws: `RunStopped(.usage)` for a name that nothing has, or that nothing named beside it has.
    static func of(_ mapping: StudyMapping, networks: [String], waves: [String]) throws -> [NetworkMapping] {
        let ids = mapping.networks.map { $0.wave?.network ?? $0.id }
        try check(networks, among: ids, of: mapping) { Text("study-run.mapping-has-no-network", ["id": $0]) }
        let named = mapping.networks.filter { networks.isEmpty || networks.contains($0.wave?.network ?? $0.id) }
        try check(waves, among: named.compactMap(\.wave?.id), of: mapping) {
            Text("study-run.mapping-has-no-wave", ["id": $0])
        }
        return named.filter { network in waves.isEmpty || network.wave.map { waves.contains($0.id) } == true }
    }

    /// The place of a network in the mapping, counted from 1; all its waves have the same.
    static func number(of network: String, in mapping: StudyMapping) -> Int {
        var met: Set<String> = []
        let ids = mapping.networks.map { $0.wave?.network ?? $0.id }.filter { met.insert($0).inserted }
        return (ids.firstIndex(of: network) ?? 0) + 1
    }

    /// The folders that a run is about: a network's own where all of its waves were read, else those of the waves.
    /// - Parameter study: of the chosen ones, in their order.
    /// - Returns: nil for a run that is about everything.
    static func folders(of study: Study, from chosen: [NetworkMapping], of mapping: StudyMapping) -> [String]? {
        guard chosen.count < mapping.networks.count else { return nil }
        return zip(study.networks, chosen).map { network, own in
            guard let wave = own.wave, let shown = network.wave else { return network.folder }
            func waves(_ networks: [NetworkMapping]) -> Int { networks.count { $0.wave?.network == wave.network } }
            return waves(chosen) == waves(mapping.networks) ? shown.network : network.folder
        }
    }

    private static func check(
        _ names: [String], among known: [String], of mapping: StudyMapping, message: (String) -> Text
    ) throws {
        let unknown = names.filter { !known.contains($0) }
        guard !unknown.isEmpty else { return }
        var met: Set<String> = []
        let all = known.filter { met.insert($0).inserted }.joined(separator: ", ")
        throw RunStopped(
            .usage,
            unknown.map { name in
                Finding(
                    .error, .mappingDanglingReference, message: message(name),
                    hint: all.isEmpty
                        ? Text("study-run.no-waves.hint") : Text("study-run.choose-among-these", ["known": all]),
                    place: SourcePlace(file: mapping.file), stopsRun: true)
            })
    }
}
