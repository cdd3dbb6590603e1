import Analysis
import Findings
import NetworkModel
import Telling
import TellingSupport
import TestSupport
import Testing

/// What is proposed to be said under a picture.
@Suite struct ProposalTests {
    @Test func `under a function's picture stands what holds at the picture's own level`() throws {
        // Everybody of X has contact with another of X, but daily only A and B have.
        var network = Network.table(
            """
               A B C D
            A  . 1 2 0
            B  1 . 0 0
            C  2 0 . 0
            D  0 0 0 .
            """, levels: ["daily", "weekly"]
        )
        network.attributes = [
            Attribute(
                id: "function", label: "Function",
                options: ["X", "Y"].map { AttributeOption(id: $0.lowercased(), label: $0) })
        ]
        for person in network.persons.indices { network.persons[person].values = [.options([person == 3 ? 1 : 0])] }
        let study = Study(
            id: "study", title: "Study", language: .en, networks: [network], settings: Settings(groupBy: "function"))
        let content = ExportContent(
            study: study, analysis: try StudyAnalyst.analyse(study), findings: [], toolVersion: "1",
            mapping: SourceFile(role: .mapping, path: "study.yaml", sha256: "m", bytes: 1), language: .en)
        let pictures = [0, 1].map { level in
            PictureLabel(
                subject: .group(relation: 0, level: level, group: 0), name: "level-\(level)", description: "X")
        }
        let lines = CommentList(content, Array(content.networks), pictures: [pictures]).lines
        #expect(lines.map(\.picture) == ["level-0", "level-1"])
        #expect(lines[0].proposed.isEmpty)
        #expect(lines[1].proposed == "Everybody with “X” (3) has contact with at least one other of the same function.")
    }
}
