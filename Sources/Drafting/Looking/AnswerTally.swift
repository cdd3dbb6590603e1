/// How often every distinct cell of a column occurs, as long as they are few.
struct AnswerTally {
    /// More different answers than this are not told apart: no closed question has so many.
    static let mostAnswers = 64

    /// In the order in which they first occur.
    private(set) var answers: [(bytes: [UInt8], count: Int)] = []
    private(set) var empty = 0
    /// Cells with an answer that found no place in the list.
    private(set) var rest = 0
    private var latest = 0

    var texts: Set<[UInt8]> { Set(answers.map(\.bytes)) }

    mutating func add(_ cell: UnsafeBufferPointer<UInt8>) {
        if cell.isEmpty {
            empty += 1
            return
        }
        if latest < answers.count, cell.elementsEqual(answers[latest].bytes) {
            answers[latest].count += 1
            return
        }
        if let known = answers.firstIndex(where: { cell.elementsEqual($0.bytes) }) {
            answers[known].count += 1
            latest = known
        } else if answers.count < Self.mostAnswers {
            latest = answers.count
            answers.append((Array(cell), 1))
        } else {
            rest += 1
        }
    }
}
