import Findings

/// What reading the roster and the export showed, as plain facts. Each list belongs to one validator, which says what
/// it means; nothing here holds an answer or a typed text.
package struct ImportRecord: Sendable {
    // The roster
    package var duplicatePersons: [DuplicatePersons] = []
    package var duplicateEmails: [DuplicatePersons] = []
    package var rosterDoubts: [RosterDoubt] = []
    package var valuesAlike: [ValuesAlike] = []

    // The mapping and the export against the roster
    package var peopleUnmatched: [PeopleUnmatched] = []
    package var mappingMisfits: [MappingMisfit] = []

    // Questions and answers
    package var questionsNotFound: [QuestionNotFound] = []
    package var undecidedBlanks: [CellGroup] = []
    /// Empty cells in a format that never has any.
    package var emptiedCells: [EmptiedCells] = []
    package var answersOutsideScale: [CellGroup] = []
    package var unreadBoxes: [UnreadBoxes] = []
    package var optionsNotInExport: [OptionsNotInExport] = []

    // Items
    package var unmatchedItems: [UnmatchedItem] = []
    package var ambiguousItems: [UnmatchedItem] = []
    package var repeatedItems: [RepeatedItem] = []
    package var personsNotAsked: [PersonsNotAsked] = []

    // Responses
    package var duplicateResponses: [DuplicateResponse] = []
    /// Rows of persons of whom nobody can say which response is the latest, though that decides which one counts.
    package var unclearTimes: [SourcePlace] = []
    package var unknownRespondents: [SourcePlace] = []
    package var testResponses: [SourcePlace] = []
    /// How many rows are of people who never answered, whatever stands in their boxes.
    package var rowsNeverAnswered = 0
    /// Columns of the export's own that every such export has and this one does not.
    package var absentColumns: [String] = []
    /// Cells that say whether a response is complete or a test, in words that are not known; by column.
    package var statusNotUnderstood: [CellGroup] = []
    /// Rows that have blank cells to the right of the last heading, where others have none.
    package var rowsWithCellsBeside: [SourcePlace] = []
    package var sameAnswerThroughout: [SameAnswer] = []
    package var selfTies: [SelfTie] = []
    /// The first and the last day (`2013-09-02`) on which a response that counts was given; nil where the export has none.
    package var answerDays: ClosedRange<String>?

    /// What a spreadsheet or the export calls each column, by position; `Tie.column` is such a position.
    package var columnNames: [String] = []

    package init() {}
}

/// Persons on the roster that share an id, a name with nothing to tell them apart, or an e-mail address.
package struct DuplicatePersons: Hashable, Sendable {
    /// Positions in the network's persons.
    package var persons: [Int]
    /// Their rows on the roster.
    package var places: [SourcePlace]
    /// True when it makes responses or items undecidable.
    package var isUndecidable: Bool

    package init(persons: [Int], places: [SourcePlace], isUndecidable: Bool) {
        self.persons = persons
        self.places = places
        self.isUndecidable = isUndecidable
    }
}

/// A question of the mapping that the export does not answer to, or that several questions answer to.
package struct QuestionNotFound: Hashable, Sendable {
    package enum Problem: Hashable, Sendable {
        case nothingFits
        /// The places of the first column of each question that fits.
        case severalFit([SourcePlace])
        /// Two keys of the mapping lead to two questions.
        case keysDisagree([SourcePlace])
        /// The export has no way to answer any of the keys given; these keys it could answer.
        case keyNeeded([String])
        /// No question has all the options; one has most of them: the ids of those it lacks, its number if it has one,
        /// and its first column.
        case optionsMissing([String], number: Int?, near: SourcePlace)
        /// The question is there, but is not of the layout the mapping says.
        case otherLayout(found: String)
    }

    /// `relations`, `attributes` or `affiliations`, and the id there.
    package var section: String
    package var id: String
    package var problem: Problem
    /// The mapping's line.
    package var place: SourcePlace?
    /// The export that was searched.
    package var file: String

    package init(section: String, id: String, problem: Problem, place: SourcePlace?, file: String) {
        self.section = section
        self.id = id
        self.problem = problem
        self.place = place
        self.file = file
    }
}

/// Cells with one cause: the same answer, or the same undecided blank, in one question.
package struct CellGroup: Hashable, Sendable {
    /// The relation's, attribute's or affiliation's id.
    package var question: String
    package var count: Int
    /// The first few of the cells.
    package var places: [SourcePlace]
    /// The line of the mapping where the cure belongs.
    package var mappingPlace: SourcePlace?

    package init(question: String, count: Int, places: [SourcePlace], mappingPlace: SourcePlace? = nil) {
        self.question = question
        self.count = count
        self.places = places
        self.mappingPlace = mappingPlace
    }
}

/// Empty cells of one question in a format that has a sign for every missing answer.
package struct EmptiedCells: Hashable, Sendable {
    package var cells: CellGroup
    /// Whether the question still has the sign for an item that was shown and left, so that only those that were not
    /// shown can have been emptied.
    package var leftItemsStand: Bool

    package init(cells: CellGroup, leftItemsStand: Bool) {
        self.cells = cells
        self.leftItemsStand = leftItemsStand
    }
}

/// Boxes of one question that hold a text of which nobody has said whether it is a tick.
package struct UnreadBoxes: Hashable, Sendable {
    /// The relation's, attribute's or affiliation's id.
    package var question: String
    package var cells: Int
    /// How many different texts.
    package var texts: Int
    /// The first cell of each column, of the first few.
    package var places: [SourcePlace]
    package var columns: Int
    package var mappingPlace: SourcePlace?

    package init(
        question: String, cells: Int, texts: Int, places: [SourcePlace], columns: Int, mappingPlace: SourcePlace? = nil
    ) {
        self.question = question
        self.cells = cells
        self.texts = texts
        self.places = places
        self.columns = columns
        self.mappingPlace = mappingPlace
    }
}

/// Values of a multiple choice that no column of the export stands for.
package struct OptionsNotInExport: Hashable, Sendable {
    /// The attribute's id.
    package var question: String
    /// The values' ids.
    package var options: [String]
    /// The question's first column.
    package var place: SourcePlace
    /// The first value's line in the mapping.
    package var mappingPlace: SourcePlace?

    package init(question: String, options: [String], place: SourcePlace, mappingPlace: SourcePlace? = nil) {
        self.question = question
        self.options = options
        self.place = place
        self.mappingPlace = mappingPlace
    }
}

/// An item of a relation (or a typed name) that fits nobody, or several persons.
package struct UnmatchedItem: Hashable, Sendable {
    package enum Form: Hashable, Sendable {
        /// It has a text of its own.
        case named
        /// A respondent typed it into a box for names.
        case typed
        /// The export knows it by its number or variable only.
        case numbered
        /// Its text is put in for each respondent, and the export does not have it.
        case piped
    }

    package var question: String
    package var place: SourcePlace
    /// For an item that fits nobody: the most similar persons; for an ambiguous one: those that fit. Positions.
    package var candidates: [Int]
    /// Answers that are lost by it: cells with a tie.
    package var count: Int
    package var form: Form

    package init(
        question: String, place: SourcePlace, candidates: [Int], count: Int = 1, form: Form = .named
    ) {
        self.question = question
        self.place = place
        self.candidates = candidates
        self.count = count
        self.form = form
    }
}

/// A further item for a person who has one already.
package struct RepeatedItem: Hashable, Sendable {
    package var question: String
    package var person: Int
    package var kept: SourcePlace
    package var leftOut: SourcePlace

    package init(question: String, person: Int, kept: SourcePlace, leftOut: SourcePlace) {
        self.question = question
        self.person = person
        self.kept = kept
        self.leftOut = leftOut
    }
}

/// People on the roster that a question has no item for.
package struct PersonsNotAsked: Hashable, Sendable {
    package var question: String
    package var persons: [Int]

    package init(question: String, persons: [Int]) {
        self.question = question
        self.persons = persons
    }
}

/// Several responses of one person.
package struct DuplicateResponse: Hashable, Sendable {
    /// Why the one that is kept counts.
    package enum Reason: Hashable, Sendable {
        case fuller
        /// It is the latest of those equally full.
        case later
        /// Nothing tells when they were given: it is the last in the file of those equally full.
        case lastInFile
        /// Their times cannot be put in order.
        case undecided
    }

    package var person: Int
    package var kept: SourcePlace
    package var leftOut: [SourcePlace]
    package var reason: Reason
    /// Positions of attributes that the one kept leaves open and that are taken from one left out.
    package var attributesFromOthers: [Int]
    /// Positions of relations and affiliations that only some left out answers; nothing is taken from there.
    package var relationsInOthers: [Int]
    package var affiliationsInOthers: [Int]

    package init(
        person: Int, kept: SourcePlace, leftOut: [SourcePlace], reason: Reason = .later,
        attributesFromOthers: [Int] = [], relationsInOthers: [Int] = [], affiliationsInOthers: [Int] = []
    ) {
        self.person = person
        self.kept = kept
        self.leftOut = leftOut
        self.reason = reason
        self.attributesFromOthers = attributesFromOthers
        self.relationsInOthers = relationsInOthers
        self.affiliationsInOthers = affiliationsInOthers
    }
}

/// Somebody who gave one and the same answer to every item of a question.
package struct SameAnswer: Hashable, Sendable {
    package var question: String
    package var person: Int
    package var place: SourcePlace
    package var items: Int

    package init(question: String, person: Int, place: SourcePlace, items: Int) {
        self.question = question
        self.person = person
        self.place = place
        self.items = items
    }
}

/// Somebody who ticked the own item.
package struct SelfTie: Hashable, Sendable {
    package var question: String
    package var person: Int
    package var place: SourcePlace

    package init(question: String, person: Int, place: SourcePlace) {
        self.question = question
        self.person = person
        self.place = place
    }
}
