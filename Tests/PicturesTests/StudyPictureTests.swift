import Analysis
import Findings
import NetworkModel
import Pictures
import Telling
import TellingSupport
import Testing

/// Pictures of several networks that are laid side by side.
@Suite struct StudyPictureTests {
    private static func content(_ networks: [Network], people: PeopleChoice = .functions) throws -> ExportContent {
        let study = Study(
            id: "study", title: "Study", language: .nb, networks: networks, settings: Settings(groupBy: "function"))
        return ExportContent(
            study: study, analysis: try StudyAnalyst.analyse(study), findings: [], toolVersion: "1",
            mapping: SourceFile(role: .mapping, path: "study.yaml", sha256: "m", bytes: 1), language: .nb,
            pictures: .svg, people: people)
    }

    private static func network(_ id: String, _ persons: Int) -> Network {
        var network = PictureStudy.network(persons)
        network.id = id
        return network
    }

    @Test func `who is named by as many is as large in one network as in the next`() throws {
        let content = try Self.content([Self.network("town", 40), Self.network("village", 25)])
        // By function, as those with one share a shape, and in-degree.
        let widths = try content.networks.map { network in
            let level = try #require(network.analysis.relations[0].levels.last)
            let named = try #require(level.actorMeasures.first { $0.measure.id == "inDegree" }?.values)
            let picture = try #require(
                try PictureBook(network).pictures.first { $0.subject == .level(relation: 0, level: 2) })
            return Dictionary(
                try SVGPicture(text: picture.svg()).nodes.filter { $0.functions.count == 1 && !$0.isHollow }.map {
                    node in
                    let person = try #require(Int(node.person.dropFirst())) - 1
                    return (
                        [Double(node.functions[0].dropFirst()) ?? 0, named[person] ?? 0],
                        (node.shape.right - node.shape.left).rounded()
                    )
                }, uniquingKeysWith: { one, other in one == other ? one : -1 })
        }
        let shared = Set(widths[0].keys).intersection(widths[1].keys)
        #expect(shared.count > 5)
        #expect(shared.allSatisfy { widths[0][$0] == widths[1][$0] }, "\(widths)")
        #expect(Set(widths[0].values).count > 2)
    }

    /// Far more than sixty with labels of several codes do not fit on a page at nine points.
    @Test(arguments: [(5, 9.0), (12, 9), (25, 9), (60, 9)])
    func `side by side no label is under nine points on a page upright, and none overlaps another`(
        persons: Int, least: Double
    ) throws {
        let content = try Self.content([Self.network("town", persons), Self.network("village", 8)])
        for (network, options) in ComparisonReport.pictured(content) {
            for picture in try PictureBook(network, options: options).pictures {
                guard case .level = picture.subject else { continue }
                #expect(picture.labelPoints >= least, "\(network.network.id) \(picture.name): \(picture.labelPoints)")
                let nodes = try SVGPicture(text: picture.svg()).nodes
                for (position, one) in nodes.enumerated() {
                    for other in nodes[(position + 1)...] {
                        #expect(!one.boxes.contains { box in other.boxes.contains { $0.overlaps(box) } })
                    }
                }
            }
        }
    }

    @Test func `persons are shown by function, and by name only where that is asked for`() throws {
        for people in PeopleChoice.allCases {
            let content = try Self.content([Self.network("town", 12), Self.network("village", 8)], people: people)
            let own = try content.networks.map { try PictureBook($0).pictures }
            let compared = try ComparisonReport.pictured(content).map {
                try PictureBook($0.network, options: $0.options).pictures
            }
            for picture in (own + compared).joined() {
                #expect(try picture.svg().contains("Ærlig") == (people == .names), "\(picture.name)")
            }
        }
    }
}
