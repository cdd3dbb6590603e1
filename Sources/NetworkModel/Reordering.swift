extension Network {
    /// The same network with its persons in another order: everything that counts positions follows.
    ///
    /// - Parameter order: for each new position the old one; a permutation.
    package func reordered(_ order: [Int]) -> Network {
        precondition(order.count == persons.count, "one position for each person")
        var position = Array(repeating: 0, count: order.count)
        for (new, old) in order.enumerated() { position[old] = new }
        var network = self
        network.keepLotOrder(moved: position)
        network.persons = order.map { persons[$0] }
        network.relations = relations.map { $0.reordered(order, position) }
        network.affiliations = affiliations.map { $0.reordered(order, position) }
        network.record = record.reordered(position)
        return network
    }
}

extension Relation {
    fileprivate func reordered(_ order: [Int], _ position: [Int]) -> Relation {
        copy(
            states: states.reordered(order),
            ties: ties.map { tie in
                Tie(
                    from: position[Int(tie.from)], to: position[Int(tie.to)], level: Int(tie.level), row: Int(tie.row),
                    column: Int(tie.column))
            },
            itemPersons: itemPersons.map { Set($0.map { position[$0] }) })
    }
}

extension AnswerStates {
    fileprivate func reordered(_ order: [Int]) -> AnswerStates {
        var states = AnswerStates(persons: persons)
        for (new, old) in order.enumerated() {
            if let same = sameForAll(old) {
                states.setRow(new, allOthers: same)
            } else {
                states.setRow(new, answers: order.map { self[old, $0].byte })
            }
        }
        return states
    }
}

extension Affiliation {
    fileprivate func reordered(_ order: [Int], _ position: [Int]) -> Affiliation {
        Affiliation(
            id: id, label: label, kinds: kinds,
            ties: ties.map { tie in
                AffiliationTie(
                    person: position[tie.person], body: tie.body, kind: tie.kind, row: tie.row, column: tie.column)
            },
            answered: order.map { answered[$0] }, notPut: notPut.isEmpty ? [] : order.map { notPut[$0] }, ledger: ledger
        )
    }
}

extension ImportRecord {
    fileprivate func reordered(_ position: [Int]) -> ImportRecord {
        func sorted(_ persons: [Int]) -> [Int] { persons.map { position[$0] }.sorted() }
        var record = self
        for index in record.duplicatePersons.indices {
            record.duplicatePersons[index].persons = sorted(duplicatePersons[index].persons)
        }
        for index in record.duplicateEmails.indices {
            record.duplicateEmails[index].persons = sorted(duplicateEmails[index].persons)
        }
        for index in record.rosterDoubts.indices {
            record.rosterDoubts[index].persons = sorted(rosterDoubts[index].persons)
        }
        for index in record.valuesAlike.indices {
            record.valuesAlike[index].persons = sorted(valuesAlike[index].persons)
        }
        for index in record.peopleUnmatched.indices {
            record.peopleUnmatched[index].persons = sorted(peopleUnmatched[index].persons)
        }
        for index in record.mappingMisfits.indices {
            record.mappingMisfits[index].nearestPerson = mappingMisfits[index].nearestPerson.map { position[$0] }
        }
        // The nearest candidate of an item that fits nobody comes first, whatever the order on the roster.
        for index in record.unmatchedItems.indices {
            record.unmatchedItems[index].candidates = unmatchedItems[index].candidates.map { position[$0] }
        }
        for index in record.ambiguousItems.indices {
            record.ambiguousItems[index].candidates = sorted(ambiguousItems[index].candidates)
        }
        for index in record.repeatedItems.indices {
            record.repeatedItems[index].person = position[repeatedItems[index].person]
        }
        for index in record.personsNotAsked.indices {
            record.personsNotAsked[index].persons = sorted(personsNotAsked[index].persons)
        }
        for index in record.duplicateResponses.indices {
            record.duplicateResponses[index].person = position[duplicateResponses[index].person]
        }
        for index in record.sameAnswerThroughout.indices {
            record.sameAnswerThroughout[index].person = position[sameAnswerThroughout[index].person]
        }
        for index in record.selfTies.indices { record.selfTies[index].person = position[selfTies[index].person] }
        record.duplicateResponses.sort { $0.person < $1.person }
        record.repeatedItems.sort { $0.person < $1.person }
        record.sameAnswerThroughout.sort { $0.person < $1.person }
        record.selfTies.sort { $0.person < $1.person }
        return record
    }
}
