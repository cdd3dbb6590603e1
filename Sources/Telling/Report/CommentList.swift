import Findings
import NetworkModel

/// All pictures of a study with their texts.
package struct CommentList: Sendable {
    package let lines: [CommentLine]

    /// - Parameters:
    ///   - networks: of the content, in the words that are wanted.
    ///   - pictures: of each.
    package init(_ content: ExportContent, _ networks: [NetworkContent], pictures: [[PictureLabel]]) {
        lines =
            zip(networks, pictures).flatMap { network, pictures in Self.lines(network, pictures) }
            + SideBySideTexts(content).lines
    }

    private static func lines(_ network: NetworkContent, _ pictures: [PictureLabel]) -> [CommentLine] {
        let content = network.withPersonsByFunction
        let texts = PictureTexts(content, Statements(content).all)
        return pictures.map { picture in
            CommentLine(
                network: network.network.id, picture: picture.name,
                proposed: texts.proposal(picture.subject).joined(separator: " "),
                text: network.network.comments?.pictures.text(of: picture.name))
        }
    }
}
