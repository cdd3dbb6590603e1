import Drafting
import Findings
import Importers
import Mapping

extension MappingDraft {
    /// The mapping of a survey with the next one of the same network in it: `brobygger init --waves`.
    /// - Parameters:
    ///   - path: of the mapping; what it names is found from its folder, in which the draft is to lie too.
    ///   - network: that was asked again; nil where the mapping has one only.
    ///   - files: the new export, and codebooks of it.
    ///   - roster: the new address list.
    ///   - format: of the new export, where somebody says so.
    /// - Returns: the mapping as it was written, with a wave more; what people must decide is a key with nothing behind it.
    /// - Throws: `RunStopped`.
    package static func text(
        addingTo path: String, network: String?, files: [String], roster: String?, as format: ExportFormat? = nil,
        language: Language?
    ) throws -> String {
        let file = MappingFile(path)
        let mapping = try file.load()
        let folder = MappingFile.folder(of: path)
        let waves = try waves(of: network, mapping)
        let latest = waves[waves.count - 1]
        try AllowedFiles(besides: path, folders: [], files: []).check([latest])
        var readable = latest
        readable.responses.files = latest.responses.files.map { ImporterList.path($0, in: folder) }
        readable.responses.codebooks = latest.responses.codebooks.map { ImporterList.path($0, in: folder) }
        readable.roster.file = ImporterList.path(latest.roster.file, in: folder)
        let draft = try WaveDraft(readable, of: mapping, files: files, roster: roster, as: format)
        var block = WaveBlock(file.text, language ?? mapping.study.language)
        do {
            try block.add(
                draft, at: waves[0].place.row ?? 1, asWave: latest.wave != nil, taken: waves.compactMap(\.wave?.id),
                mapping: mapping, folder: folder, format: format)
        } catch WaveBlock.Fault.inBraces(let line) {
            throw RunStopped(
                .unusableData,
                [
                    Finding(
                        .error, .mappingWrongType, message: Text("init.waves.in-braces", ["line": line]),
                        hint: Text("init.waves.in-braces.hint"),
                        place: SourcePlace(file: path, row: line), stopsRun: true)
                ])
        }
        return block.text
    }

    /// Whether two paths lead to one folder.
    package static func isSameFolder(_ one: String, _ other: String) -> Bool {
        FileBounds.resolved(one) == FileBounds.resolved(other)
    }

    /// The surveys that there are of the network, the oldest first.
    private static func waves(of network: String?, _ mapping: StudyMapping) throws -> [NetworkMapping] {
        let waves = try ChosenNetworks.of(mapping, networks: network.map { [$0] } ?? [], waves: [])
        let ids = waves.map { $0.wave?.network ?? $0.id }
        guard let first = ids.first, ids.allSatisfy({ $0 == first }) else {
            var met: Set<String> = []
            let all = ids.filter { met.insert($0).inserted }.joined(separator: ", ")
            throw RunStopped(
                .usage,
                [
                    Finding(
                        .error, .mappingDanglingReference,
                        message: Text("init.waves.several-networks", ["networks": Text.plain(all)]),
                        hint: Text("init.waves.several-networks.hint"),
                        place: SourcePlace(file: mapping.file), stopsRun: true)
                ])
        }
        return waves
    }
}
