import Pictures
import Telling

/// The pictures of a note in reading order: what there is to draw, and the number that each figure has.
struct NotePictures {
    /// By picture; what is not there has no number.
    private(set) var numbers: [PictureSubject: Int] = [:]
    private(set) var pictures: [PictureBlock] = []

    /// - Parameter books: by network.
    init(_ document: Document, _ books: [PictureBook]) {
        var figures = 0
        func look(_ block: Block) {
            switch block {
            case .picture(let picture): add(picture)
            case .album(let album): album.pictures.forEach(add)
            case .sideBySide(let all): all.levels.flatMap(\.pictures).forEach(add)
            case .drawings: figures += 1
            case .folded(_, _, let blocks): blocks.forEach(look)
            default: break
            }
        }
        func add(_ picture: PictureBlock) {
            guard Self.picture(picture.picture, books) != nil else { return }
            figures += 1
            pictures.append(picture)
            if picture.picture.network == 0 { numbers[picture.picture.subject] = figures }
        }
        for section in document.sections { section.blocks.forEach(look) }
    }

    static func picture(_ label: PictureLabel, _ books: [PictureBook]) -> Picture? {
        books.indices.contains(label.network) ? books[label.network].picture(label) : nil
    }

    func requests(_ books: [PictureBook]) -> [Plates.Request] {
        pictures.compactMap { block in
            Self.picture(block.picture, books).map { Plates.Request(block.picture, $0.plateSize) }
        }
    }
}
