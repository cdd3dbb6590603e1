import Findings
import NetworkModel
import Spreadsheet
import Telling

/// One sheet per relation: the adjacency matrix. Rows report, columns are named.
enum MatrixSheet {
    static func size(_ relation: Relation, _ content: NetworkContent) -> SheetSize {
        let persons = content.network.persons.count
        return SheetSize(
            sheet: name(relation)[content.language], file: relation.id + "-matrix", rows: persons,
            columns: persons + 1, matrixOf: relation.id)
    }

    private static func name(_ relation: Relation) -> Text {
        Text("sheet.matrix.matrix", ["relation": relation.label])
    }

    static func sheets(_ content: NetworkContent) -> [Sheet] {
        Sheet.named(
            content.network.relations.enumerated()
                .filter { size($0.element, content).place(within: content.limits) != .nowhere }
                .map { ($0.offset, sheet($0.element, content)) },
            numbered: { content.language.say("sheet.matrix.matrix", ["relation": $0]) })
    }

    private static func sheet(_ relation: Relation, _ content: NetworkContent) -> Sheet {
        let persons = content.network.persons
        // Rows and columns carry the same names, and two persons of one name are told apart by their ids.
        let repeated = Dictionary(grouping: persons, by: \.name).filter { $0.value.count > 1 }
        let labels = persons.map { repeated[$0.name] == nil ? $0.name : "\($0.name) (\($0.id))" }
        let shades = MatrixShades(relation: relation)
        let weights = AnswerCells(relation)
        let reporter = SheetColumn<Int>(
            Text("sheet.matrix.reported-by"), .text,
            meaning: Text {
                $0.say("sheet.matrix.person-who-answers-columns") + "\n"
                    + shades.legend($0)
            },
            source: .roster
        ) { .text(labels[$0]) }
        let values = Text(asGiven: "0 – \(relation.levels.count)")
        let named = persons.indices.map { to in
            SheetColumn<Int>(
                Text(asGiven: labels[to]), .wholeNumber, isHeaderGiven: true,
                meaning: meaning(personID: persons[to].id),
                values: values, source: .responses, of: weights.list
            ) { from in from == to ? AnswerCells.empty : AnswerCells.position(relation.answer(from: from, to: to)) }
        }
        var sheet = Sheet(
            key: "matrix_" + relation.id,
            name: Text("sheet.matrix.matrix", ["relation": relation.label]),
            language: content.language, frozenColumns: 1, uprightHeadersFrom: 1, size: size(relation, content),
            columns: [reporter] + named,
            rows: persons.indices,
            whole: { from in
                var positions = weights.positions(relation.answers(from: from))
                positions[from] = UInt8(AnswerCells.empty)
                return .listed(.text(labels[from]), then: positions)
            })
        sheet.note = shades.legend(content.language)
        sheet.shading = shades.shading
        return sheet
    }

    /// The cells that there are: nothing, 0, and the weight of each level.
    private struct AnswerCells {
        static let empty = 0
        let list: CellList
        /// By an answer's byte.
        private let byByte: [UInt8]

        init(_ relation: Relation) {
            list = CellList(
                [.empty, .integer(0)] + relation.levels.indices.map { .integer(relation.weight(ofLevel: $0)) })
            byByte = (0...UInt8.max).map { UInt8(Self.position(Answer(byte: $0))) }
        }

        static func position(_ answer: Answer) -> Int {
            if let level = answer.level { return 2 + level }
            return answer.isObserved ? 1 : empty
        }

        func positions(_ answers: [Answer]) -> [UInt8] { answers.map { byByte[Int($0.byte)] } }
    }

    /// Put together for one language when it is asked for: there are thousands.
    private static func meaning(personID id: String) -> Text {
        Text {
            $0.say("sheet.matrix.what-others-report-about", ["id": id])
        }
    }
}
