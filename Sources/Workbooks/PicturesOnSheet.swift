import Drawing
import NetworkModel
import Parallel
import Pictures
import Spreadsheet
import Telling

/// The pictures that lie on a sheet: everybody at every level, all levels together, each function with its contacts at the
/// weakest level, and the bodies. A function alone is in the picture of it with its contacts.
struct PicturesOnSheet {
    /// In the order of the book.
    let drawings: [SheetDrawing]
    private let names: [String]

    /// So that the workbook can be sent by e-mail.
    static let most = 40
    static let mostBytes = 12_000_000
    /// What can be seen at once on a meeting's screen, in pixels.
    private static let screen = (width: 1500.0, height: 840.0)
    /// Of one picture, unless its text would become illegible: with as many it is sharp on the screen and when enlarged.
    private static let pixels = 2_000_000.0

    init(_ pictures: [Picture], _ network: Network) throws {
        // The whole network is worth more than any part of it where there is not room for all.
        let wanted =
            pictures.indices.filter { pictures[$0].subject.showsEverybody }
            + pictures.indices.filter { position in
                guard case .groupWithContacts(let relation, let level, _) = pictures[position].subject else {
                    return false
                }
                return level == network.relations[relation].levels.count - 1
            }
        let candidates = Array(wanted.prefix(Self.most))
        let drawn = try candidates.concurrentMap { try Self.drawing(of: pictures[$0]) }
        var room = Self.mostBytes
        var kept: [(position: Int, drawing: SheetDrawing)] = []
        for (position, drawing) in zip(candidates, drawn) {
            room -= drawing.bytes
            guard room >= 0 else { break }
            kept.append((position, drawing.drawing))
        }
        kept.sort { $0.position < $1.position }
        drawings = kept.map(\.drawing)
        names = kept.map { pictures[$0.position].name }
    }

    /// Nil for a picture that is not among them.
    func position(of picture: Picture) -> Int? { names.firstIndex(of: picture.name) }

    private static func drawing(of picture: Picture) throws -> (drawing: SheetDrawing, bytes: Int) {
        let vector = try VectorDrawing(svg: try picture.svg())
        let shown = min(1, screen.width / vector.width, screen.height / vector.height)
        let scale = max(1, min(2, (pixels / (vector.width * vector.height)).squareRoot()))
        let png = try vector.png(scale: scale)
        return (
            SheetDrawing(
                .picture(png: png), width: Int((vector.width * shown).rounded()),
                height: Int((vector.height * shown).rounded()), description: picture.title + ". " + picture.description),
            png.count
        )
    }
}

extension PictureSubject {
    fileprivate var showsEverybody: Bool {
        switch self {
        case .levels, .level, .affiliation: true
        case .group, .groupWithContacts, .body: false
        }
    }
}
