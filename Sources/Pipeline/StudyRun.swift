import Analysis
import Building
import Exporters
import Findings
import Importers
import Mapping
import NetworkModel
import OutputFiles
import Validators

/// The way of a study from its mapping file to its results: read, build, validate, analyse, export.
package struct StudyRun {
    /// What the caller wants.
    package struct Request: Sendable {
        /// The mapping file as it stood on the command line.
        package var mapping: String
        /// Only these networks; empty for all.
        package var networks: [String]
        /// In place of the mapping's own language.
        package var language: Language?
        /// In place of the mapping's own choice.
        package var measures: MeasureScope?
        /// In place of values of the mapping, none of them a meaning.
        package var overrides: [MappingOverride]
        /// Folders besides the mapping's own that it may have files read from.
        package var allowedFolders: [String]

        package init(
            mapping: String, networks: [String] = [], language: Language? = nil, measures: MeasureScope? = nil,
            overrides: [MappingOverride] = [], allowedFolders: [String] = []
        ) {
            self.mapping = mapping
            self.networks = networks
            self.language = language
            self.measures = measures
            self.overrides = overrides
            self.allowedFolders = allowedFolders
        }
    }

    /// Which files of pictures are written.
    package typealias Pictures = PictureChoice

    /// How much is computed.
    package typealias Measures = MeasureScope

    /// What the run is doing, for a progress line.
    package enum Step: Sendable {
        case reading(network: String)
        case analysing
        case writing(String)
    }

    package let mapping: StudyMapping
    package let mappingFile: SourceFile
    package let language: Language
    package let study: Study
    /// What reading and validating found; `write` adds what the analysis finds.
    package private(set) var findings: [Finding]

    /// Reads, builds and validates; nothing is written.
    ///
    /// - Throws: `RunStopped` with every finding there is, when one of them ends the run.
    package init(_ request: Request, progress: (Step) -> Void = { _ in }) throws {
        var mapping = try MappingLoader.load(
            path: request.mapping, shownAs: request.mapping, language: request.language)
        mappingFile = try MappingFile.describe(request.mapping, language: request.language ?? mapping.study.language)
        let language = request.language ?? mapping.study.language
        for override in request.overrides { try override.apply(to: &mapping, language: language) }
        let chosen = try Self.networks(request.networks, of: mapping, language: language)
        try AllowedFiles(
            besides: mapping.file, folders: request.allowedFolders, files: request.overrides.compactMap(\.file),
            language: language
        ).check(chosen)

        // A fault in one network does not hide those in the next.
        var networks: [Network] = []
        var stopped: [RunStopped] = []
        for network in chosen {
            progress(.reading(network: network.id))
            do {
                networks.append(try NetworkReading.read(network, of: mapping, language: language))
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
        let study = Study(
            id: mapping.study.id, title: mapping.study.title, language: language,
            statements: mapping.study.statements, networks: networks,
            settings: Settings(
                responseRateThreshold: mapping.checks.responseRate, groupBy: mapping.analysis.groupBy,
                symmetrise: mapping.analysis.symmetrise, measures: request.measures ?? mapping.analysis.measures))
        let findings = stopped.flatMap(\.findings) + validate(study, language: language)
        if let first = stopped.first { throw RunStopped(first.status, findings) }
        if findings.contains(where: \.stopsRun) { throw RunStopped(.unusableData, findings) }
        self.mapping = mapping
        self.language = language
        self.study = study
        self.findings = findings
    }

    /// Analyses the study and writes its folder below `output`.
    ///
    /// - Parameters:
    ///   - usesAliases: whether networks laid side by side go by their aliases.
    ///   - time: what the provenance says of when this was; nil for nothing.
    /// - Returns: the folder, and the paths written in it, sorted.
    package mutating func write(
        to output: String, toolVersion: String, usesAliases: Bool = false, pictures: Pictures = .all,
        time: RunTime? = nil, progress: (Step) -> Void = { _ in }
    ) throws -> (folder: String, files: [String]) {
        progress(.analysing)
        let analysis = try StudyAnalyst.analyse(study)
        findings += analysis.findings
        var content = ExportContent(
            study: study, analysis: analysis, findings: findings, toolVersion: toolVersion, mapping: mappingFile,
            language: language, usesAliases: usesAliases, pictures: pictures, timestamp: time?.text)
        findings += ExporterList.findings(content)
        content.findings = findings
        let folder = OutputFolder(path: output + "/" + study.id, language: language)
        let files = try folder.replace { staging in
            var files: [String] = []
            for exporter in ExporterList.all {
                progress(.writing(exporter.name))
                files += try exporter.write(content, to: staging)
            }
            return files
        }
        return (folder.path, files.sorted())
    }

    /// From now on a run that is told to end (Ctrl-C, `kill`, a closed terminal) tidies up first. To be called once, before
    /// anything else.
    package static func watchForInterruption() { Interruption.watch() }

    /// The severity from which on the exit status says that there are findings.
    package func hasFindings(from severity: Severity?) -> Bool {
        findings.contains { $0.severity >= severity ?? mapping.checks.failOn }
    }

    private static func networks(
        _ ids: [String], of mapping: StudyMapping, language: Language
    ) throws -> [NetworkMapping] {
        let unknown = ids.filter { id in !mapping.networks.contains { $0.id == id } }
        guard unknown.isEmpty else {
            let known = mapping.networks.map(\.id).joined(separator: ", ")
            throw RunStopped(
                .usage,
                unknown.map { id in
                    Finding(
                        .error, .mappingDanglingReference,
                        message: language.pick(
                            nb: "Oppsettfilen har ikke noe nettverk med id «\(id)».",
                            nn: "Oppsettfila har ikkje noko nettverk med id «\(id)».",
                            en: "The mapping has no network with the id “\(id)”."),
                        hint: language.pick(
                            nb: "Velg blant disse: \(known).", nn: "Vel mellom desse: \(known).",
                            en: "Choose among these: \(known)."),
                        place: SourcePlace(file: mapping.file), stopsRun: true)
                })
        }
        return ids.isEmpty ? mapping.networks : mapping.networks.filter { ids.contains($0.id) }
    }
}
