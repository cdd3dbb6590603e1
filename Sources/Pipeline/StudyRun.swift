import Analysis
import Building
import Documents
import Editions
import Exporters
import Findings
import Foundation
import Importers
import Mapping
import NetworkModel
import OutputFiles
import Telling
import Validators

/// The way of a study from its mapping file to its results: read, build, validate, analyse, export.
package struct StudyRun {
    /// What the caller wants.
    package struct Request: Sendable {
        package var mapping: MappingFile
        /// Only these networks; empty for all.
        package var networks: [String]
        /// Only these waves of them; empty for all.
        package var waves: [String]
        /// In place of the mapping's own language.
        package var language: Language?
        /// In place of the mapping's own choice.
        package var measures: MeasureScope?
        /// In place of values of the mapping, none of them a meaning.
        package var overrides: [MappingOverride]
        /// Folders besides the mapping's own that it may have files read from.
        package var allowedFolders: [String]
        package var edition: EditionRequest
        /// Whether the file of comments that the mapping names need not be there.
        package var mayLackComments = false

        package init(
            mapping: MappingFile, networks: [String] = [], waves: [String] = [], language: Language? = nil,
            measures: MeasureScope? = nil,
            overrides: [MappingOverride] = [], allowedFolders: [String] = [],
            edition: EditionRequest = EditionRequest()
        ) {
            self.mapping = mapping
            self.networks = networks
            self.waves = waves
            self.language = language
            self.measures = measures
            self.overrides = overrides
            self.allowedFolders = allowedFolders
            self.edition = edition
        }

        /// - Parameter mapping: the mapping file's path.
        package init(
            mapping: String, networks: [String] = [], waves: [String] = [], language: Language? = nil,
            measures: MeasureScope? = nil,
            overrides: [MappingOverride] = [], allowedFolders: [String] = [],
            edition: EditionRequest = EditionRequest()
        ) {
            self.init(
                mapping: MappingFile(mapping), networks: networks, waves: waves, language: language, measures: measures,
                overrides: overrides, allowedFolders: allowedFolders, edition: edition)
        }
    }

    /// Which files of pictures are written.
    package typealias Pictures = PictureChoice
    /// What stands at the persons of a picture.
    package typealias People = PeopleChoice
    /// How much the results tell about who is who.
    package typealias Edition = NetworkModel.Edition

    /// What can be asked for by name.
    package static var forms: [String] { ExporterList.forms }

    /// How much is computed.
    package typealias Measures = MeasureScope

    /// What the run is doing, for a progress line.
    package enum Step: Sendable {
        /// The how manieth of how many.
        case reading(network: String, number: Int, of: Int)
        case analysing(number: Int, of: Int)
        case writing(String)
    }

    package let mapping: StudyMapping
    package let mappingFile: SourceFile
    /// Nil where there is none, or where the edition tells nothing of it.
    private let commentsFile: SourceFile?
    package let language: Language
    /// As the edition has it: with names only in the identified one.
    package let study: Study
    /// What reading and validating found; `write` adds what the analysis finds.
    package private(set) var findings: [Finding]
    /// What concerns the user's own files, such as the key, and has no place in the results.
    package private(set) var notices: [Finding]
    /// By network, what is new to somebody who has seen the results that were replaced; nil where there were none. `write` finds it.
    package private(set) var news: [SinceLastRun?] = []
    /// Networks with a language of their own, where nothing else was asked for.
    private let ownWords: [Int: OwnWords]
    private let edition: EditionRequest
    private let keyTable: [KeyTable.Row]
    /// The folders of results that the run is about, where networks or waves of the mapping were left out.
    private let scope: [String]?

    /// Reads, builds and validates; nothing is written.
    ///
    /// - Throws: `RunStopped` with every finding there is, when one of them ends the run.
    package init(_ request: Request, progress: (Step) -> Void = { _ in }) throws {
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
            progress(
                .reading(
                    network: Self.name(of: network, in: mapping, request.edition, language), number: position + 1,
                    of: chosen.count))
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
        let findings =
            stopped.flatMap(\.findings) + (edition?.findings ?? []) + validate(study)
            // What such a network is called may be a place's name.
            + (edition == nil ? misplaced : [])
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

    /// Analyses the study and writes its folder below `output`.
    ///
    /// - Parameters:
    ///   - only: which outputs are written, of `forms`; nil for all.
    ///   - usesAliases: whether networks laid side by side go by their aliases.
    ///   - templates: a presentation or a document, or both, whose looks ours take over.
    ///   - keyTable: where the list of who is behind the codes goes; nil for none.
    ///   - time: what the provenance says of when this was; nil for nothing.
    /// - Returns: the folder, and the paths written in it, sorted.
    package mutating func write(
        to output: String, toolVersion: String, only: Set<String>? = nil, usesAliases: Bool = false,
        pictures: Pictures = .all, people: People = .functions, templates: [String] = [], keyTable path: String? = nil,
        time: RunTime? = nil,
        progress: (Step) -> Void = { _ in }
    ) throws -> (folder: String, files: [String]) {
        try edition.checkKeyIsElsewhere(than: output)
        let table = try path.map { try edition.openTable(at: $0, output: output) }
        _ = try MeetingTemplates(templates)
        let analysis = try StudyAnalyst.analyse(study) {
            progress(.analysing(number: $0 + 1, of: study.networks.count))
        }
        findings += analysis.findings
        var content = self.content(
            analysis, toolVersion: toolVersion, usesAliases: usesAliases, pictures: pictures, people: people, time: time
        )
        content.only = only
        content.templates = templates
        findings += try ExporterList.findings(content)
        content.findings = findings.map(asWritten)
        let folder = OutputFolder(path: output + "/" + folderName)
        news = try content.compare { network in
            folder.written(network + "/" + RunRecord.file).flatMap { RunRecord(Data($0)) }
        }
        // Before the results: a table too many says nothing without them.
        try table?.write(keyTable)
        let outcome = try folder.replace(only: scope) { staging in
            try ExporterList.write(content, to: staging) { progress(.writing($0)) }
        }
        notices += ResultNotices.all(outcome, in: folder.path)
        return (folder.path, outcome.files.sorted())
    }

    /// What is new since the last run, in lines.
    package var newsText: NewsText { NewsText(study, news, language) }

    /// What results are written from, where none of them is written.
    func content(toolVersion: String) throws -> ExportContent {
        content(
            try StudyAnalyst.analyse(study), toolVersion: toolVersion, usesAliases: false, pictures: .none,
            people: .functions, time: nil)
    }

    private func content(
        _ analysis: StudyAnalysis, toolVersion: String, usesAliases: Bool, pictures: Pictures, people: People,
        time: RunTime?
    ) -> ExportContent {
        var content = ExportContent(
            study: study, analysis: analysis, findings: findings.map(asWritten), toolVersion: toolVersion,
            mapping: asWritten.shown(in: study.edition, language), language: language,
            usesAliases: usesAliases || study.edition.hidesNames, pictures: pictures, people: people,
            timestamp: time?.text)
        content.ownWords = ownWords
        content.commentsFile = commentsFile.map { named($0).shown(in: study.edition, language) }
        return content
    }

    /// The mapping as the results tell of it: by its name alone, so that the same files give the same bytes wherever they lie and
    /// however their path was typed.
    private var asWritten: SourceFile { named(mappingFile) }

    private func named(_ file: SourceFile) -> SourceFile {
        var file = file
        file.path = MappingFile.name(of: file.path)
        return file
    }

    private func asWritten(_ finding: Finding) -> Finding {
        func named(_ place: SourcePlace) -> SourcePlace {
            var place = place
            if [mappingFile.path, commentsFile?.path].contains(place.file) {
                place.file = MappingFile.name(of: place.file)
            }
            return place
        }
        var finding = finding
        finding.place = finding.place.map(named)
        finding.furtherPlaces = finding.furtherPlaces.map(named)
        return finding
    }

    /// From now on a run that is told to end (Ctrl-C, `kill`, a closed terminal) tidies up first. To be called once, before
    /// anything else.
    package static func watchForInterruption() { Interruption.watch() }

    /// Editions lie beside each other, each under a name that says what it is.
    package var folderName: String {
        study.edition.hidesNames ? study.id + "-" + study.edition.rawValue : study.id
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

    /// The findings because of which the exit status says that there are some.
    /// - Parameter severity: the least one that counts; nil takes the mapping's choice.
    package func findings(from severity: Severity?) -> [Finding] {
        (findings + notices).filter { $0.severity >= severity ?? mapping.checks.failOn }
    }
}
