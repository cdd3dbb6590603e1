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
    var findings: [Finding] = []
    for rule in rules { appendByPlace(rule.findings(in: network, settings: Settings()), to: &findings) }
    return findings
}

/// Appends everything the rules find in a study: network by network, rule by rule in the list's order, and within a rule by place;
/// what has no place comes last, in roster order. What waves show beside each other follows. Appended, since there may be a finding for
/// every tie, and each is a dozen texts and lists: they are copied once.
package func validate(_ study: Study, into findings: inout [Finding]) {
    for network in study.networks {
        for rule in ValidatorList.all {
            appendByPlace(rule.findings(in: network, settings: study.settings), to: &findings)
        }
    }
    findings += WaveRules.findings(in: study)
}

private func appendByPlace(_ found: [Finding], to findings: inout [Finding]) {
    for position in PlaceOrder.positions(of: found) { findings.append(found[position]) }
}
