import Findings
import NetworkModel

/// One line of a relation's account: a step, why, and how many cells.
package struct LedgerLine {
    package enum Step: String {
        case read
        case tie
        case noTie = "no-tie"
        case unanswered
        case notShown = "not-shown"
        case dropped
    }

    package let step: Step
    /// Only for what was dropped.
    package let reason: DropReason?
    package let count: Int

    /// From the cells read to every reason for dropping one, in the catalogue's order.
    package static func lines(of ledger: RelationLedger) -> [LedgerLine] {
        [
            LedgerLine(step: .read, reason: nil, count: ledger.cellsRead),
            LedgerLine(step: .tie, reason: nil, count: ledger.ties),
            LedgerLine(step: .noTie, reason: nil, count: ledger.noTie),
            LedgerLine(step: .unanswered, reason: nil, count: ledger.unanswered),
            LedgerLine(step: .notShown, reason: nil, count: ledger.notShown),
        ]
            + DropReason.allCases.compactMap { reason in
                ledger.dropped[reason].map { LedgerLine(step: .dropped, reason: reason, count: $0) }
            }
    }

    package var name: Text {
        switch (step, reason) {
        case (.dropped, let reason?):
            Text(
                nb: "Utelatt: \(reason.word.nb)", nn: "Utelate: \(reason.word.nn)", en: "Dropped: \(reason.word.en)")
        case (.read, _): Text(nb: "Leste celler", nn: "Lesne celler", en: "Cells read")
        case (.tie, _): Text(nb: "Relasjoner", nn: "Relasjonar", en: "Ties")
        case (.noTie, _): Text(nb: "Ingen relasjon", nn: "Ingen relasjon", en: "No tie")
        case (.unanswered, _): Text(nb: "Ubesvart", nn: "Ikkje svart på", en: "Unanswered")
        case (.notShown, _): Text(nb: "Ikke vist", nn: "Ikkje vist", en: "Not shown")
        case (.dropped, nil): Text(nb: "Utelatt", nn: "Utelate", en: "Dropped")
        }
    }
}
