import Findings
import NetworkModel

/// Every rule, in the order in which its findings are read: who is not found and what stops a run first, then the roster, the items, the
/// responses and the ties.
package enum ValidatorList {
    package static let all: [any Validator.Type] = [
        WouldMatchOtherwise.self,
        MappedQuestionMissing.self,
        BlankUndecided.self,
        CellsEmptied.self,
        AnswerOutsideScale.self,
        BoxUnread.self,
        OptionNotInExport.self,
        MappingFitsNobody.self,
        DuplicatePerson.self,
        DuplicateEmail.self,
        RosterDoubtful.self,
        ValueInTwoSpellings.self,
        ItemOfNobody.self,
        AmbiguousName.self,
        ItemAskedTwice.self,
        PersonNotAsked.self,
        NonRespondent.self,
        PartialResponse.self,
        BlankResponse.self,
        LowResponseRate.self,
        RespondedTwice.self,
        UnknownRespondent.self,
        TestResponseLeftOut.self,
        SameAnswerThroughout.self,
        AnsweredWithoutTies.self,
        SystemColumnMissing.self,
        StatusNotUnderstood.self,
        CellsBesideTable.self,
        AnswerTimeUnclear.self,
        TieToSelf.self,
        TieToNonRespondent.self,
        OneSidedTie.self,
        ConflictingFrequency.self,
    ]
}

/// What the rules find in an address list before anybody has been asked anything.
package func validateRoster(_ network: Network) -> [Finding] {
    let rules: [any Validator.Type] = [DuplicatePerson.self, DuplicateEmail.self, RosterDoubtful.self]
    return rules.flatMap { byPlace($0.findings(in: network, settings: Settings())) }
}

/// Everything the rules find in a study: network by network, rule by rule in the list's order, and within a rule by place;
/// what has no place comes last, in roster order. What waves show beside each other follows.
package func validate(_ study: Study) -> [Finding] {
    study.networks.flatMap { network in
        ValidatorList.all.flatMap { rule in
            byPlace(rule.findings(in: network, settings: study.settings))
        }
    } + WaveRules.findings(in: study)
}

/// Positions are sorted, not findings: one is a dozen texts and lists, and there may be one for every tie.
private func byPlace(_ findings: [Finding]) -> [Finding] {
    findings.indices.sorted { left, right in
        switch (findings[left].place, findings[right].place) {
        case (let one?, let other?) where one != other: isBefore(one, other)
        case (.some, nil): true
        case (nil, .some): false
        default: left < right
        }
    }.map { findings[$0] }
}

private func isBefore(_ left: SourcePlace, _ right: SourcePlace) -> Bool {
    // A shorter column stands before a longer one: `Z` before `AA`, `v_9` before `v_11`.
    func key(_ place: SourcePlace) -> (String, Int, Int, String) {
        (place.file, place.row ?? 0, place.column?.utf8.count ?? 0, place.column ?? "")
    }
    return key(left) < key(right)
}
