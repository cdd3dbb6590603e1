/// Every code a finding can have. A code names the fault, is stable, and is never reused for something else.
package enum FindingCode: String, CaseIterable, Sendable {
    // The mapping file
    case mappingSyntax = "mapping-syntax"
    case mappingUnknownKey = "mapping-unknown-key"
    case mappingDuplicateKey = "mapping-duplicate-key"
    case mappingMissingKey = "mapping-missing-key"
    case mappingWrongType = "mapping-wrong-type"
    case mappingWrongValue = "mapping-wrong-value"
    case mappingDanglingReference = "mapping-dangling-reference"

    // Files that cannot be read or written
    case fileUnreadable = "file-unreadable"
    case pathNotAllowed = "path-not-allowed"
    case fileEmpty = "file-empty"
    case formatUnknown = "format-unknown"
    case textEncoding = "text-encoding"
    case delimitedTextBroken = "delimited-text-broken"
    case xmlBroken = "xml-broken"
    case xmlRefused = "xml-refused"
    case exportBroken = "export-broken"
    case cellWithoutValue = "cell-without-value"
    case rosterColumnMissing = "roster-column-missing"
    case respondentColumnMissing = "respondent-column-missing"
    case outputUnwritable = "output-unwritable"
    case outputInUse = "output-in-use"
    case exportIncomplete = "export-incomplete"

    // The mapping against the data
    case peopleUnmatched = "people-unmatched"
    case questionNotFound = "question-not-found"
    case blankUndecided = "blank-undecided"
    case cellsEmptied = "cells-emptied"
    case answerOutsideScale = "answer-outside-scale"
    case boxUnread = "box-unread"
    case optionNotInExport = "option-not-in-export"
    case mappingFitsNobody = "mapping-fits-nobody"

    // The roster
    case duplicatePerson = "duplicate-person"
    case duplicateEmail = "duplicate-email"
    case rosterDoubtful = "roster-doubtful"
    case valuesAlike = "values-alike"

    // Items and people
    case unmatchedItem = "unmatched-item"
    case ambiguousName = "ambiguous-name"
    case repeatedItem = "repeated-item"
    case personNotAsked = "person-not-asked"

    // Responses
    case nonRespondent = "non-respondent"
    case partialResponse = "partial-response"
    case blankResponse = "blank-response"
    case lowResponseRate = "low-response-rate"
    case duplicateResponse = "duplicate-response"
    case unknownRespondent = "unknown-respondent"
    case testResponseLeftOut = "test-response-left-out"
    case sameAnswerThroughout = "same-answer-throughout"
    case answeredWithoutTies = "answered-without-ties"

    // What an export lacks
    case systemColumnMissing = "system-column-missing"
    case statusNotUnderstood = "status-not-understood"
    case cellsBesideTable = "cells-beside-table"
    case answerTimeUnclear = "answer-time-unclear"

    // Ties
    case selfTie = "self-tie"
    case tieToNonRespondent = "tie-to-non-respondent"
    case oneSidedTie = "one-sided-tie"
    case conflictingFrequency = "conflicting-frequency"

    // The analysis
    case measureLeftOut = "measure-left-out"
    case onlyDegrees = "only-degrees"
    case analysisFailed = "analysis-failed"

    // One wave against another
    case waveKeyUnclear = "wave-key-unclear"
    case wavePersonChanged = "wave-person-changed"
    case wavePersonAlike = "wave-person-alike"
    case waveNotComparable = "wave-not-comparable"

    // Editions without names
    case keyUnusable = "key-unusable"
    case keyReadableByOthers = "key-readable-by-others"
    case codesNotStable = "codes-not-stable"
    case nameInText = "name-in-text"
    case attributeCoarsened = "attribute-coarsened"
    case singledOut = "singled-out"
    case commentsLeftOut = "comments-left-out"

    // The outputs
    case commentWithoutPlace = "comment-without-place"
    case templateIncomplete = "template-incomplete"
    case sheetLeftOut = "sheet-left-out"
    case oldResultKept = "old-result-kept"
    case olderResult = "older-result"
}
