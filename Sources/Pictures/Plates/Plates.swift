import Parallel
import Telling

/// The plates of one document or several, each drawn once, on every processor.
package struct Plates: Sendable {
    package struct Request: Hashable, Sendable {
        package let picture: PictureLabel
        package let size: PlateSize
        /// Of how many persons a picture beside it may be.
        package let crowd: Int

        package init(_ picture: PictureLabel, _ size: PlateSize, crowd: Int = 0) {
            self.picture = picture
            self.size = size
            self.crowd = crowd
        }
    }

    private let plates: [Request: Plate]
    package let sharpness: Plate.Sharpness

    /// - Parameters:
    ///   - requests: what is asked for twice is drawn once; what no book has is left out.
    ///   - books: by network, as labels count them.
    package init(_ requests: [Request], _ books: [PictureBook], _ sharpness: Plate.Sharpness) throws {
        var met: Set<Request> = []
        let wanted = requests.filter { met.insert($0).inserted }
        let drawn = try wanted.concurrentMap { request -> Plate? in
            guard books.indices.contains(request.picture.network) else { return nil }
            return try books[request.picture.network].picture(request.picture)?.plate(
                request.size, crowd: request.crowd, sharpness)
        }
        var plates: [Request: Plate] = [:]
        for (request, plate) in zip(wanted, drawn) { plates[request] = plate }
        self.plates = plates
        self.sharpness = sharpness
    }

    package subscript(request: Request) -> Plate? { plates[request] }
}
