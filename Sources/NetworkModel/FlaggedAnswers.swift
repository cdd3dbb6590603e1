extension Network {
    /// Answers that may have been given in haste, by relation: the persons who gave one and the same answer throughout, and
    /// not that they have contact with nobody.
    package var flaggedAnswers: [Set<Int>] {
        relations.map { relation in
            Set(record.sameAnswerThroughout.filter { $0.question == relation.id && isFlagged($0) }.map(\.person))
        }
    }

    /// Whether an answer that is the same throughout may have been given in haste: that there is contact with nobody is an
    /// answer like others.
    package func isFlagged(_ answer: SameAnswer) -> Bool {
        !relations.contains { $0.id == answer.question && $0.ties(from: answer.person).isEmpty }
    }

    /// The network as it would be had these persons left the questions unanswered.
    /// - Parameter persons: one set for each relation.
    package func withoutAnswers(of persons: [Set<Int>]) -> Network {
        var network = self
        network.relations = zip(relations, persons).map { relation, persons in
            persons.isEmpty ? relation : relation.withoutAnswers(of: persons)
        }
        return network
    }
}

extension Relation {
    fileprivate func withoutAnswers(of persons: Set<Int>) -> Relation {
        var states = states
        for person in persons { states.setRow(person, allOthers: .unanswered) }
        return copy(states: states, ties: ties.filter { !persons.contains(Int($0.from)) }, itemPersons: itemPersons)
    }
}
