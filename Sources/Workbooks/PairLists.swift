import Findings
import NetworkModel
import Spreadsheet
import Telling

/// What stands over and over on the sheets of ties and of dyads.
struct PairLists {
    let relations: CellList
    /// By person.
    let ids: CellList
    let names: CellList
    /// By relation, then by level.
    let levels: CellList
    let weights: CellList
    /// Where a relation's levels begin.
    let firstLevels: [Int]
    /// The levels, then that there is no tie, then that there is no answer.
    let answers: CellList
    /// By the state's number.
    let states: CellList
    private let levelCount: Int

    init(_ content: NetworkContent) {
        let (network, language) = (content.network, content.language)
        relations = CellList(network.relations.map { .text($0.label) })
        ids = CellList(network.persons.map { .text($0.id) })
        names = CellList(network.persons.map { .text($0.name) })
        let labels = network.relations.flatMap { $0.levels.map { Cell.text($0.label) } }
        levels = CellList(labels)
        weights = CellList(
            network.relations.flatMap { relation in
                relation.levels.indices.map { .integer(relation.weight(ofLevel: $0)) }
            })
        var first = 0
        firstLevels = network.relations.map { relation in
            defer { first += relation.levels.count }
            return first
        }
        answers = CellList(labels + [.text(AnswerState.noTie.word[language]), .empty])
        states = CellList(DyadState.allCases.map { .text($0.word[language]) })
        levelCount = labels.count
    }

    /// - Returns: in `answers`.
    func position(of answer: Answer, _ relation: Int) -> Int {
        if let level = answer.level { return firstLevels[relation] + level }
        return answer.isObserved ? levelCount : levelCount + 1
    }
}
