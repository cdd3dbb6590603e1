import Analysis
import Findings
import NetworkModel

/// What concerns one network of a study: the part of the content that one folder is written from.
package struct NetworkContent: Sendable {
    package let study: Study
    package var network: Network
    package var analysis: NetworkAnalysis
    /// What is left without answers that may have been given in haste; nil where there are none.
    package var withoutFlagged: WithoutFlagged?
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
    var wordsForPersons: [String]?
    package let people: PeopleChoice
    package let sizes: StudySizes
    /// What the results tell of the run before; nil where there was none.
    package let sinceLastRun: SinceLastRun?

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
        var content = self
        for person in content.network.persons.indices { content.network.persons[person].name = "" }
        return content
    }

    /// Where the export is; ties name rows and columns there.
    package var responsesFile: String? { network.sources.first { $0.role == .responses }?.path }
}

/// One relation at one cumulative level, with its figures.
package struct LevelContent: Sendable {
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
            let worded = words[number]
            return NetworkContent(
                study: study, network: worded?.network ?? study.networks[number],
                analysis: worded.map { analysis.networks[number].worded(by: $0.network) } ?? analysis.networks[number],
                withoutFlagged: analysis.withoutFlagged[number],
                reporting: analysis.reporting, findings: own[number].map { findings[Int($0)] },
                toolVersion: toolVersion, runMark: runMark, timestamp: timestamp, mapping: mapping,
                commentsFile: commentsFile,
                language: worded?.language ?? language,
                layouts: layouts,
                texts: texts, limits: limits, pictures: pictures, wordsForPersons: nil, people: people, sizes: sizes,
                sinceLastRun: sinceLastRun.indices.contains(number) ? sinceLastRun[number] : nil)
        }
    }
}

extension Relation {
    /// The same for ties whose edges differ in numbers only.
    package static func kind(of tie: Tie, _ state: DyadState) -> Int {
        Int(tie.level) * DyadState.allCases.count + state.number
    }
}
