import Analysis
import Findings
import NetworkModel

/// What concerns one network of a study: the part of the content that one folder is written from. One object, since everybody who tells
/// something of a network carries all of it along: as a value it would be copied member by member, and the code that copies it would
/// stand beside each of them.
package final class NetworkContent: Sendable {
    package let study: Study
    package let network: Network
    package let analysis: NetworkAnalysis
    /// What is left without answers that may have been given in haste; nil where there are none.
    package let withoutFlagged: WithoutFlagged?
    /// The statement on the data, of every network.
    package let reporting: [ReportingItem]
    /// Of this network and of the whole study, in the content's order.
    package let findings: [Finding]
    package let toolVersion: String
    package let runMark: String
    package let timestamp: String?
    package let mapping: SourceFile
    package let commentsFile: SourceFile?
    package let language: Language
    package let layouts: LayoutCache
    package let texts: AttributeTexts
    package let limits: WorkbookLimits
    package let pictures: PictureChoice
    /// By person, what is said in place of a name; nil where names are.
    let wordsForPersons: [String]?
    package let people: PeopleChoice
    package let sizes: StudySizes
    /// What the results tell of the run before; nil where there was none.
    package let sinceLastRun: SinceLastRun?

    /// - Parameters:
    ///   - number: its position in the study.
    ///   - words: as it is called in a language of its own.
    fileprivate init(
        _ content: ExportContent, _ number: Int, words: OwnWords?, findings: [Finding], sizes: StudySizes
    ) {
        study = content.study
        network = words?.network ?? content.study.networks[number]
        let analysis = content.analysis.networks[number]
        self.analysis = words.map { analysis.worded(by: $0.network) } ?? analysis
        withoutFlagged = content.analysis.withoutFlagged[number]
        reporting = content.analysis.reporting
        self.findings = findings
        toolVersion = content.toolVersion
        runMark = content.runMark
        timestamp = content.timestamp
        mapping = content.mapping
        commentsFile = content.commentsFile
        language = words?.language ?? content.language
        layouts = content.layouts
        texts = content.texts
        limits = content.limits
        pictures = content.pictures
        wordsForPersons = nil
        people = content.people
        self.sizes = sizes
        sinceLastRun = content.sinceLastRun.indices.contains(number) ? content.sinceLastRun[number] : nil
    }

    private init(
        _ content: NetworkContent, _ network: Network, _ analysis: NetworkAnalysis, wordsForPersons: [String]?
    ) {
        study = content.study
        self.network = network
        self.analysis = analysis
        withoutFlagged = content.withoutFlagged
        reporting = content.reporting
        findings = content.findings
        toolVersion = content.toolVersion
        runMark = content.runMark
        timestamp = content.timestamp
        mapping = content.mapping
        commentsFile = content.commentsFile
        language = content.language
        layouts = content.layouts
        texts = content.texts
        limits = content.limits
        pictures = content.pictures
        self.wordsForPersons = wordsForPersons
        people = content.people
        sizes = content.sizes
        sinceLastRun = content.sinceLastRun
    }

    /// The same told of another network, or of this one as it is called elsewhere.
    /// - Parameter analysis: nil where its figures are the same.
    package func of(_ network: Network, _ analysis: NetworkAnalysis? = nil) -> NetworkContent {
        NetworkContent(self, network, analysis ?? self.analysis, wordsForPersons: wordsForPersons)
    }

    /// The same with what is said in place of names.
    func saying(ofPersons words: [String]?) -> NetworkContent {
        NetworkContent(self, network, analysis, wordsForPersons: words)
    }

    /// Every relation at every cumulative level, in reading order.
    package var levels: [LevelContent] {
        zip(network.relations, analysis.relations).flatMap { relation, analysis in
            analysis.levels.enumerated().map { LevelContent(relation: relation, level: $0, analysis: $1) }
        }
    }

    /// What a file for other programs says of its edition; nil where it shows names, as anybody sees.
    package var editionStatement: String? { study.edition.hidesNames ? study.edition.statement[language] : nil }

    /// The same for what is kept without names, though it is no edition without them.
    package var withIdsForNames: NetworkContent {
        var network = network
        for person in network.persons.indices { network.persons[person].name = "" }
        return of(network)
    }

    /// Where the export is; ties name rows and columns there.
    package var responsesFile: String? { network.sources.first { $0.role == .responses }?.path }
}

/// One relation at one cumulative level, with its figures.
package final class LevelContent: Sendable {
    package let relation: Relation
    /// Position in the relation's levels.
    package let level: Int
    package let analysis: LevelAnalysis

    package init(relation: Relation, level: Int, analysis: LevelAnalysis) {
        self.relation = relation
        self.level = level
        self.analysis = analysis
    }

    /// `Contact, Daily–Monthly`.
    package var title: String { relation.title(level: level) }
    /// `Daily–Monthly`; the level's own label where there is one level only.
    package var levelName: String { relation.levelRange(level) ?? relation.levels[level].label }
}

extension ExportContent {
    /// In the study's order and language, each made when its turn comes.
    package var networks: some RandomAccessCollection<NetworkContent> { networks([:]) }

    /// Each in the language of its own results: what its folder is written from.
    package var networksInOwnWords: some RandomAccessCollection<NetworkContent> { networks(ownWords) }

    private func networks(_ words: [Int: OwnWords]) -> some RandomAccessCollection<NetworkContent> {
        // Once through the findings, not once a network, and by position: there may be thousands of them.
        let numbers = Dictionary(
            study.networks.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        var own = Array(repeating: [Int32](), count: study.networks.count)
        for (position, finding) in findings.enumerated() {
            if let network = finding.network {
                if let number = numbers[network] { own[number].append(Int32(position)) }
            } else {
                for number in own.indices { own[number].append(Int32(position)) }
            }
        }
        let sizes = StudySizes(study, analysis)
        return study.networks.indices.lazy.map { [self] number in
            NetworkContent(
                self, number, words: words[number], findings: own[number].map { findings[Int($0)] }, sizes: sizes)
        }
    }
}

extension Relation {
    /// The same for ties whose edges differ in numbers only.
    package static func kind(of tie: Tie, _ state: DyadState) -> Int {
        Int(tie.level) * DyadState.allCases.count + state.number
    }
}
