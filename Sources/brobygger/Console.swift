import ArgumentParser
import Findings
import Foundation
import Pipeline

/// All that the commands print: summaries on standard output, faults and progress on standard error.
struct Console {
    let options: StudyOptions
    let mapping: MappingFile
    /// A progress line makes sense only for somebody who looks at it.
    private let showsProgress: Bool

    init(_ options: StudyOptions, mapping: String) {
        self.options = options
        self.mapping = MappingFile(mapping)
        showsProgress = !options.quiet && options.format == .text && isatty(STDERR_FILENO) == 1
    }

    /// Of what is said where there is no study, or none yet.
    private var language: Language {
        options.language ?? mapping.language
            ?? Language(environment: ProcessInfo.processInfo.environment) ?? .en
    }

    var request: StudyRun.Request {
        StudyRun.Request(
            mapping: mapping, networks: options.network, waves: options.wave,
            // A mapping that names no language is answered in the one that is spoken here.
            language: options.language ?? (mapping.language == nil ? language : nil),
            overrides: options.overrides.map(MappingOverride.init), allowedFolders: options.allowedFolders,
            edition: EditionRequest(options.edition, key: options.key))
    }

    // MARK: Progress

    func progress(_ step: StudyRun.Step) {
        guard showsProgress else { return }
        let text =
            switch step {
            case .reading(let network, let number, let count):
                language.say("progress.reading", ["network": network, "place": place(number, count)])
            case .analysing(let number, let count): language.say("progress.analysing", ["place": place(number, count)])
            case .writing(let name): language.say("progress.writing", ["what": name])
            }
        writeError("\r\u{1B}[K… \(text.harmless)")
    }

    /// Of one network nobody counts.
    private func place(_ number: Int, _ count: Int) -> String { count > 1 ? " (\(number)/\(count))" : "" }

    func clearProgress() {
        if showsProgress { writeError("\r\u{1B}[K") }
    }

    // MARK: Faults

    /// Runs the work; a fault that ends it is printed in full.
    /// - Returns: how it ended.
    func reportingFaults(_ work: () throws -> ExitStatus) throws -> ExitStatus {
        do { return try work() } catch let stop as RunStopped {
            clearProgress()
            let language = language
            // The mapping's lines may hold names, and are not shown where names are not.
            let isShown = options.edition == .identified
            FaultReport(
                language: language, format: options.format, quiet: options.quiet, mapping: isShown ? mapping : nil
            ).print(stop)
            if !isShown, options.format == .text, stop.status == .unusableData {
                writeError(SummaryText(language: language).lessIsShown)
            }
            return stop.status
        }
    }

    // MARK: Summaries

    func print(_ summary: RunSummary, run: StudyRun, findingsInFull: Bool) {
        if options.quiet { return }
        if options.format == .json { return FaultReport.printJSON(summary) }
        let printer = FindingPrinter(language: run.language)
        var text = SummaryText(language: run.language).text(summary, run)
        let findings = summary.findings.findings
        if !findings.isEmpty {
            text += "\n" + run.language.say("console.findings") + "\n"
            text += findingsInFull ? printer.full(findings, most: 5) : printer.overview(findings)
            text += SummaryText(language: run.language).whereToReadOn(isWritten: summary.folder != nil)
        }
        text += SummaryText(language: run.language).filesText(summary)
        Swift.print(text.harmless, terminator: "")
    }

    /// The last run, to the end of the process: else tens of thousands of findings were taken apart one by one, just before all memory
    /// goes at once.
    nonisolated(unsafe) private static var last: StudyRun?

    /// Before another study is read: two are never held at once.
    static func forgetLastRun() { last = nil }

    /// How a run ends; where that is by its findings and nothing else is printed, one line says why.
    func status(of run: StudyRun) -> ExitStatus {
        Self.last = run
        let grave = run.findings(from: options.failOn)
        guard !grave.isEmpty else { return .done }
        if options.quiet {
            writeError(mapping.path + ": " + SummaryText(language: run.language).whyItFails(grave).harmless + "\n")
        }
        return .findings
    }

    private func writeError(_ text: String) { FaultReport.writeError(text) }
}
