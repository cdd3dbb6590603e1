import Findings

extension ImportRecord {
    /// Tells every place in the export otherwise: with the file that a row is in, or without what leads to a person.
    package mutating func changeExportPlaces(_ change: (SourcePlace) -> SourcePlace) {
        func each<Fact>(_ facts: inout [Fact], _ body: (inout Fact) -> Void) {
            for index in facts.indices { body(&facts[index]) }
        }
        func cells(_ groups: inout [CellGroup]) { each(&groups) { $0.places = $0.places.map(change) } }
        cells(&undecidedBlanks)
        cells(&answersOutsideScale)
        cells(&statusNotUnderstood)
        each(&emptiedCells) { $0.cells.places = $0.cells.places.map(change) }
        each(&unreadBoxes) { $0.places = $0.places.map(change) }
        each(&questionsNotFound) { $0.problem = $0.problem.changed(change) }
        each(&optionsNotInExport) { $0.place = change($0.place) }
        each(&peopleUnmatched) { unmatched in
            unmatched.places = unmatched.places.map(change)
            if case .column(let place, let heading, let match) = unmatched.cure {
                unmatched.cure = .column(change(place), heading: heading, match: match)
            }
        }
        each(&mappingMisfits) { $0.nearestItem = $0.nearestItem.map(change) }
        each(&unmatchedItems) { $0.place = change($0.place) }
        each(&ambiguousItems) { $0.place = change($0.place) }
        each(&repeatedItems) {
            $0.kept = change($0.kept)
            $0.leftOut = change($0.leftOut)
        }
        each(&duplicateResponses) {
            $0.kept = change($0.kept)
            $0.leftOut = $0.leftOut.map(change)
        }
        unclearTimes = unclearTimes.map(change)
        rowsWithCellsBeside = rowsWithCellsBeside.map(change)
        unknownRespondents = unknownRespondents.map(change)
        testResponses = testResponses.map(change)
        each(&sameAnswerThroughout) { $0.place = change($0.place) }
        each(&selfTies) { $0.place = change($0.place) }
    }
}

extension QuestionNotFound.Problem {
    fileprivate func changed(_ change: (SourcePlace) -> SourcePlace) -> QuestionNotFound.Problem {
        switch self {
        case .severalFit(let places): .severalFit(places.map(change))
        case .keysDisagree(let places): .keysDisagree(places.map(change))
        case .optionsMissing(let options, let number, near: let place):
            .optionsMissing(options, number: number, near: change(place))
        case .nothingFits, .keyNeeded, .otherLayout: self
        }
    }
}
