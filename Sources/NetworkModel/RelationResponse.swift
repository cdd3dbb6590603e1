/// How many persons answered one relation. Who answered one of two relations answered one.
package struct RelationResponse: Hashable, Sendable {
    /// Persons with at least one answer, a tie or no tie, about somebody else.
    package var answered = 0
    /// Persons with a response that answers nothing of this relation.
    package var blank = 0
    /// Persons without a response.
    package var notAnswered = 0
    /// Of the blank ones: those to whom the question was not put.
    package var notAsked = 0

    package var persons: Int { answered + blank + notAnswered }
    /// Answered / persons, from 0 to 1; nil for an empty roster.
    package var rate: Double? { persons == 0 ? nil : Double(answered) / Double(persons) }
}

extension Network {
    package func response(of relation: Relation) -> RelationResponse {
        var response = RelationResponse()
        for (person, answered) in relation.answered.enumerated() {
            if answered {
                response.answered += 1
            } else if persons[person].status == .none {
                response.notAnswered += 1
            } else {
                response.blank += 1
                if answering(person, relation) == .notAsked { response.notAsked += 1 }
            }
        }
        return response
    }

    /// Relations that fewer persons answered than answered at all, with how many did.
    package var relationsAnsweredByFewer: [(relation: Relation, response: RelationResponse)] {
        let all = response.answered
        return relations.map { ($0, response(of: $0)) }.filter { $0.1.answered < all }
    }
}

/// Whether a person has told of the contacts that a question asks for.
package enum Answering: String, Hashable, CaseIterable, Sendable {
    /// At least one answer, a tie or no tie, about somebody else.
    case answered
    /// Asked, and there is no answer.
    case notAnswered
    /// There is a response, and the question was not put to this person.
    case notAsked
}

extension Network {
    package func answering(_ person: Int, _ relation: Relation) -> Answering {
        if relation.answered[person] { return .answered }
        return relation.wasNotPut(to: person) && hasAnswers(of: person) ? .notAsked : .notAnswered
    }

    package func answering(_ person: Int, _ affiliation: Affiliation) -> Answering {
        if affiliation.answered.indices.contains(person), affiliation.answered[person] { return .answered }
        let wasNotPut = affiliation.notPut.indices.contains(person) && affiliation.notPut[person]
        return wasNotPut && hasAnswers(of: person) ? .notAsked : .notAnswered
    }

    /// Whether a response tells anything: who never came so far as to be shown a question has not answered.
    private func hasAnswers(of person: Int) -> Bool {
        if persons[person].status == .none { return false }
        return persons[person].status.hasAnswered
            || zip(attributes, persons[person].values).contains { attribute, value in
                !attribute.isFromRoster && (attribute.isTyped || !attribute.options.isEmpty) && value != .missing
            }
    }
}

extension Relation {
    fileprivate func wasNotPut(to person: Int) -> Bool {
        if let same = answerToEverybodyElse(from: person) { return same.state == .notAsked }
        return (0..<personCount).allSatisfy { $0 == person || answer(from: person, to: $0).state == .notAsked }
    }

    /// Whether the question has an item for this person, so that others can say that they have contact.
    package func asksAbout(_ person: Int) -> Bool { itemPersons?.contains(person) ?? true }
}
