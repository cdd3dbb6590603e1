import Building
import Editions
import Findings
import Mapping
import NetworkModel
import Validators

/// A study from its mapping file, read, built and validated, as its edition has it. Nothing is computed or written.
package struct StudyIntake: Sendable {
    package let mapping: StudyMapping
    package let mappingFile: SourceFile
    /// Nil where there is none, or where the edition tells nothing of it.
    package let commentsFile: SourceFile?
    package let language: Language
    /// With names only in the identified edition.
    package let study: Study
    /// What reading and validating found.
    package let findings: [Finding]
    /// What concerns the user's own files, such as the key, and has no place in the results.
    package let notices: [Finding]
    /// Networks with a language of their own, where nothing else was asked for.
    package let ownWords: [Int: OwnWords]
    package let edition: EditionRequest
    package let keyTable: [KeyTable.Row]
    /// The folders of results that this is about, where networks or waves of the mapping were left out.
    package let scope: [String]?

    /// - Parameter progress: is told each network before it is read, and the how manieth of how many it is.
    /// - Throws: `RunStopped` with every finding there is, when one of them ends the run.
    package init(_ request: StudyRequest, progress: (String, Int, Int) -> Void = { _, _, _ in }) throws {
        var mapping = try request.mapping.load(in: request.language)
        let language = request.language ?? mapping.study.language
        mappingFile = request.mapping.source
        let key = try request.edition.openKey()
        for override in request.overrides { try override.apply(to: &mapping) }
        let chosen = try ChosenNetworks.of(mapping, networks: request.networks, waves: request.waves)
        let allowed = AllowedFiles(
            besides: mapping.file, folders: request.allowedFolders, files: request.overrides.compactMap(\.file))
        try allowed.check(chosen)
        let commented = try CommentsFile(of: mapping).read(allowed, mayLack: request.mayLackComments)

        // A fault in one network does not hide those in the next.
        var networks: [Network] = []
        var traits: [WaveTraits] = []
        var stopped: [RunStopped] = []
        for (position, network) in chosen.enumerated() {
            progress(Self.name(of: network, in: mapping, request.edition, language), position + 1, chosen.count)
            do {
                let read = try NetworkReading.read(network, of: mapping)
                networks.append(read.network)
                traits.append(read.traits)
            } catch let stop as RunStopped {
                stopped.append(
                    RunStopped(
                        stop.status,
                        stop.findings.map { finding in
                            var finding = finding
                            finding.network = finding.network ?? network.id
                            return finding
                        }))
            }
        }
        let doubts = WaveMatching.match(&networks, traits: traits, of: mapping)
        var identified = Study(
            id: mapping.study.id, title: mapping.study.title, language: language,
            statements: mapping.study.statements, networks: networks,
            settings: Settings(
                responseRateThreshold: mapping.checks.responseRate, callBackMissing: mapping.checks.callBackMissing,
                groupBy: mapping.analysis.groupBy,
                symmetrise: mapping.analysis.symmetrise, measures: request.measures ?? mapping.analysis.measures,
                privacy: mapping.privacy))
        identified.waveDoubts = doubts
        let isPart = chosen.count < mapping.networks.count
        let misplaced =
            commented?.comments.assign(to: &identified, known: mapping.networks.map(\.id), isPart: isPart) ?? []
        let numbers = networks.map { ChosenNetworks.number(of: $0.ownID, in: mapping) }
        func shown(_ study: Study, _ key: CodeKey) -> StudyEdition {
            StudyEdition(study, as: request.edition.edition, key: key, numbers: numbers)
        }
        let edition = key.map { [identified] in shown(identified, $0) }
        let study = edition?.study ?? identified
        var findings = stopped.flatMap(\.findings) + (edition?.findings ?? [])
        validate(study, into: &findings)
        // What such a network is called may be a place's name.
        if edition == nil { findings += misplaced }
        if let first = stopped.first { throw RunStopped(first.status, findings) }
        if findings.contains(where: \.stopsRun) { throw RunStopped(Self.status(of: findings), findings) }
        ownWords =
            request.language == nil
            ? try OwnLanguages.networks(chosen, in: identified, of: request.mapping) { study in
                key.map { shown(study, $0).study } ?? study
            } : [:]
        self.mapping = mapping
        self.language = language
        self.study = study
        self.findings = findings
        self.edition = request.edition
        notices = key?.findings ?? []
        keyTable = edition?.table ?? []
        commentsFile = edition == nil || study.comments.areForEditions ? commented?.source : nil
        scope = ChosenNetworks.folders(of: study, from: chosen, of: mapping)
    }

    /// Files that can be read and do not fit each other are a finding like others; others cannot be used.
    private static func status(of findings: [Finding]) -> ExitStatus {
        findings.allSatisfy { !$0.stopsRun || $0.code == .peopleUnmatched } ? .findings : .unusableData
    }

    /// What a network is called while it is read.
    private static func name(
        of network: NetworkMapping, in mapping: StudyMapping, _ request: EditionRequest, _ language: Language
    ) -> String {
        guard request.edition.hidesNames else { return network.id }
        let number = ChosenNetworks.number(of: network.wave?.network ?? network.id, in: mapping)
        return network.alias ?? Network.name(ofNumber: number, language)
            + (network.wave.map { ", " + $0.label } ?? "")
    }
}
