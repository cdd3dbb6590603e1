import Findings
import NetworkModel
import Pictures
import Telling

extension ExportContent {
    /// Every picture of every network with what is proposed and what was written.
    /// - Parameter networks: in the words that are wanted.
    package func commentList(_ networks: [NetworkContent]) throws -> [CommentLine] {
        CommentList(self, networks, pictures: try networks.map { try PictureBook($0).labels() }).lines
    }

    /// What was written about pictures that there are not.
    func misplacedComments(_ lines: [CommentLine]) -> [Finding] {
        let networks = study.networks.flatMap { network in
            misplaced(network.comments?.pictures ?? [], lines.filter { $0.network == network.id }, network.id)
        }
        return networks + misplaced(study.comments.pictures, lines.filter { $0.network == nil }, nil)
    }

    private func misplaced(_ comments: [PictureComment], _ lines: [CommentLine], _ network: String?) -> [Finding] {
        let known = Set(lines.map(\.picture))
        let lost = comments.written.filter { !known.contains($0.picture) }
        guard !study.edition.hidesNames else {
            // What such a picture was called may be somebody's name; and an edition with fewer groups has fewer pictures.
            guard !lost.isEmpty else { return [] }
            return [
                Finding(
                    .note, .commentWithoutPlace, message: Text("comments.not-in-edition", ["n": lost.count]),
                    hint: Text("comments.not-in-edition.hint"), network: network,
                    place: lost[0].place.map { SourcePlace(file: $0.file) }, count: lost.count)
            ]
        }
        return lost.map { comment in
            let nearest = NearestPicture.find(comment.picture, among: lines.map(\.picture))
            return Finding(
                .warning, .commentWithoutPlace, message: Text("comments.no-such-picture", ["picture": comment.picture]),
                hint: nearest.map { Text("comments.no-such-picture.nearest", ["nearest": $0]) }
                    ?? Text("comments.no-such-picture.hint"),
                network: network, place: comment.place)
        }
    }
}

/// The picture that a name most likely means: the one that shares the most of its parts, in their order.
private enum NearestPicture {
    static func find(_ name: String, among known: [String]) -> String? {
        let parts = name.split(separator: "-")
        func shared(_ other: String) -> Int {
            let others = other.split(separator: "-")
            return zip(parts, others).prefix { $0 == $1 }.count
                + zip(parts.reversed(), others.reversed()).prefix { $0 == $1 }.count
        }
        let best = known.map { (name: $0, shared: shared($0)) }.max {
            ($0.shared, -$0.name.count) < ($1.shared, -$1.name.count)
        }
        return best.flatMap { $0.shared > 0 ? $0.name : nil }
    }
}
