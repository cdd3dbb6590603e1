import Findings
import NetworkModel

/// Which questions of two waves cannot be compared, and why.
struct WaveQuestions {
    private let waves: [Int]
    private let traits: [WaveTraits]

    init(_ waves: [Int], _ traits: [WaveTraits]) {
        self.waves = waves
        self.traits = traits
    }

    /// - Parameter networks: what another wave has of a question that one lacks is no reason to stop.
    func doubts(_ networks: inout [Network]) -> [WaveDoubt] {
        let lost = takeLost(from: &networks)
        let unread = Dictionary(
            uniqueKeysWithValues: waves.map { ($0, Set(networks[$0].record.answersOutsideScale.map(\.question))) })
        return WaveSeries.pairs(of: waves).flatMap { from, to in
            [from, to].flatMap { wave in
                (lost[wave] ?? []).compactMap { question in
                    let other = wave == from ? to : from
                    let isThere = lost[other]?.contains { $0.id == question.id } != true
                    return isThere
                        ? WaveDoubt(
                            .questionLost(id: question.id, in: wave), from: from, to: to,
                            places: [question.place, SourcePlace(file: question.file)].compactMap(\.self)) : nil
                }
            }
                + relations(networks[from], networks[to]).flatMap { one, other in
                    doubts(
                        one, other, from, to, hasUnread: [from, to].contains { unread[$0]?.contains(one.id) == true })
                }
        }
    }

    /// A question that nothing in a wave answers to, while another wave has it, was not asked then: no fault of the mapping.
    private func takeLost(from networks: inout [Network]) -> [Int: [QuestionNotFound]] {
        let missing = waves.map { networks[$0].record.questionsNotFound }
        var lost: [Int: [QuestionNotFound]] = [:]
        for (wave, questions) in zip(waves, missing) {
            let own = questions.filter { question in
                question.problem == .nothingFits
                    && missing.contains { other in !other.contains { $0.id == question.id } }
            }
            lost[wave] = own
            networks[wave].record.questionsNotFound.removeAll { own.contains($0) }
        }
        return lost
    }

    private func relations(_ from: Network, _ to: Network) -> [(Relation, Relation)] {
        from.relations.compactMap { one in to.relations.first { $0.id == one.id }.map { (one, $0) } }
    }

    private func doubts(
        _ one: Relation, _ other: Relation, _ from: Int, _ to: Int, hasUnread: Bool
    ) -> [WaveDoubt] {
        let asked = [from, to].compactMap { wave in traits[wave].questions.first { $0.relation == one.id } }
        func doubt(_ kind: WaveDoubt.Kind) -> WaveDoubt {
            WaveDoubt(kind, from: from, to: to, places: asked.map(\.place))
        }
        if one.levels.map(\.id) != other.levels.map(\.id) { return [doubt(.otherLevels(relation: one.id))] }
        guard asked.count == 2 else { return [] }
        if asked[0].isOtherwiseWorded(than: asked[1]) { return [doubt(.otherQuestion(relation: one.id))] }
        let level = one.levels.indices.first { level in
            let (one, other) = (asked[0].answers[level], asked[1].answers[level])
            return !one.isEmpty && !other.isEmpty && one.isDisjoint(with: other)
        }
        if let level { return [doubt(.otherAnswers(relation: one.id, level: one.levels[level].id))] }
        return hasUnread && usesOther(asked) ? [doubt(.otherAnswers(relation: one.id, level: nil))] : []
    }

    /// Whether an answer that one wave has is nowhere in the other, which has others that nobody can read: it may be the same one
    /// under another name, and all who gave it would be missing.
    private func usesOther(_ asked: [QuestionOfWave]) -> Bool {
        asked[0].used.indices.contains { bucket in
            let (one, other) = (asked[0].answers[bucket], asked[1].answers[bucket])
            if asked[0].used[bucket] != asked[1].used[bucket] { return true }
            return !one.isEmpty && !other.isEmpty && one != other
        }
    }
}
