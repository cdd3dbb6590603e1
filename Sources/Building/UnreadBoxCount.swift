import Findings
import Mapping
import NetworkModel

/// Collects the boxes of one question whose texts nobody has explained: one fault of the question, however many there are.
struct UnreadBoxCount {
    private let question: String
    private let mappingPlace: SourcePlace?
    private var cells = 0
    private var texts: Set<String> = []
    private var columns: Set<String> = []
    private var places: [SourcePlace] = []

    init(question: String, mappingPlace: SourcePlace?) {
        self.question = question
        self.mappingPlace = mappingPlace
    }

    mutating func note(_ cell: UnsafeBufferPointer<UInt8>, at place: SourcePlace) {
        note(AnswerText.folded(String(decoding: cell, as: UTF8.self)), at: place)
    }

    /// - Parameter text: folded.
    mutating func note(_ text: String, at place: SourcePlace) {
        cells += 1
        texts.insert(text)
        let isNew = columns.insert(place.column ?? "").inserted
        if isNew, places.count < CellGroup.mostPlaces { places.append(place) }
    }

    func note(in record: inout ImportRecord) {
        guard cells > 0 else { return }
        record.unreadBoxes.append(
            UnreadBoxes(
                question: question, cells: cells, texts: texts.count, places: places, columns: columns.count,
                mappingPlace: mappingPlace))
    }
}
