import Findings
import Importers
import Mapping
import NetworkModel

/// Answers that a mapping does not list, each with its count and first places.
struct OutsideScale {
    let question: String
    private var groupsByAnswer: [[UInt8]: (order: Int, count: Int, places: [SourcePlace])] = [:]

    init(question: String) { self.question = question }

    mutating func note(_ cell: UnsafeBufferPointer<UInt8>, at place: SourcePlace) {
        note(Array(cell), at: place)
    }

    mutating func note(_ answer: [UInt8], at place: SourcePlace) {
        var group = groupsByAnswer[answer] ?? (groupsByAnswer.count, 0, [])
        group.count += 1
        if group.places.count < CellGroup.mostPlaces { group.places.append(place) }
        groupsByAnswer[answer] = group
    }

    func groups(mappingPlace: SourcePlace?) -> [CellGroup] {
        groupsByAnswer.values.sorted { $0.order < $1.order }.map {
            CellGroup(question: question, count: $0.count, places: $0.places, mappingPlace: mappingPlace)
        }
    }
}

extension CellGroup {
    /// How many of a cause's places a finding keeps.
    static let mostPlaces = 5

    mutating func note(_ place: SourcePlace) {
        count += 1
        if places.count < Self.mostPlaces { places.append(place) }
    }
}
