import Analysis
import Findings
import NetworkModel
import Spreadsheet

/// The rows of the overview about one relation at one cumulative level.
struct LevelFacts {
    let relation: Relation
    let level: Int
    let figures: LevelFigures

    var all: [OverviewSheet.Fact] { [ties] + densities + reciprocity + groups + centralization + dyads }

    private func fact(_ name: Text, _ value: Cell, _ explanation: Text) -> OverviewSheet.Fact {
        let title = relation.title(level: level)
        return OverviewSheet.Fact(
            Text(nb: "\(title): \(name.nb)", nn: "\(title): \(name.nn)", en: "\(title): \(name.en)"), value, explanation
        )
    }

    private var ties: OverviewSheet.Fact {
        let labels = relation.levels[...level].map(\.label).joined(separator: " + ")
        return fact(
            Text(nb: "relasjoner", nn: "relasjonar", en: "ties"), .integer(figures.ties),
            relation.levels.count == 1
                ? Text(
                    nb: "Hver relasjon er det én person oppgir om en annen.",
                    nn: "Kvar relasjon er det éin person oppgjev om ein annan.",
                    en: "Each tie is what one person reports about another.")
                : Text(
                    nb: "Det én person oppgir om en annen. Nivåer som er regnet med: \(labels).",
                    nn: "Det éin person oppgjev om ein annan. Nivå som er rekna med: \(labels).",
                    en: "What one person reports about another. Levels counted: \(labels)."))
    }

    private var densities: [OverviewSheet.Fact] {
        [
            fact(
                Text(nb: "tetthet, alle par", nn: "tettleik, alle par", en: "density of all pairs"),
                .share(orEmpty: figures.densityAll),
                Text(
                    nb: "Relasjoner / alle mulige relasjoner, n(n − 1). Den som ikke har svart, trekker tallet ned.",
                    nn: "Relasjonar / alle moglege relasjonar, n(n − 1). Den som ikkje har svart, dreg talet ned.",
                    en: "Ties / all possible ties, n(n − 1). People who did not answer pull it down.")),
            fact(
                Text(nb: "tetthet, besvarte par", nn: "tettleik, par det er svart på", en: "density of observed pairs"),
                .share(orEmpty: figures.densityObserved),
                Text(
                    nb: "Relasjoner / spørsmål om en person til en annen som faktisk er besvart.",
                    nn: "Relasjonar / spørsmål om ein person til ein annan som det faktisk er svart på.",
                    en: "Ties / ordered pairs that were answered: a tie or no tie.")),
        ]
    }

    private var reciprocity: [OverviewSheet.Fact] {
        [
            fact(
                Text(nb: "gjensidighet, relasjoner", nn: "gjensidigheit, relasjonar", en: "reciprocity (arcs)"),
                .share(orEmpty: figures.reciprocityArcs),
                Text(
                    nb: "Andelen av relasjonene som også oppgis den andre veien.",
                    nn: "Delen av relasjonane som òg blir oppgjevne den andre vegen.",
                    en: "Ties whose reverse is a tie / ties.")),
            fact(
                Text(
                    nb: "gjensidighet, relasjoner der begge har svart",
                    nn: "gjensidigheit, relasjonar der begge har svart", en: "reciprocity (arcs), both answered"),
                .share(orEmpty: figures.reciprocityArcsObserved),
                Text(
                    nb: "Det samme, bare for par der begge har svart.",
                    nn: "Det same, berre for par der begge har svart.",
                    en: "The same over pairs in which both answered.")),
            fact(
                Text(nb: "gjensidighet, par", nn: "gjensidigheit, par", en: "reciprocity (dyads)"),
                .share(orEmpty: figures.reciprocityDyads),
                Text(
                    nb: "Gjensidige par / par med minst én relasjon.",
                    nn: "Gjensidige par / par med minst éin relasjon.",
                    en: "Mutual / (mutual + asymmetric) pairs.")),
        ]
    }

    private var groups: [OverviewSheet.Fact] {
        [
            fact(
                Text(nb: "klynger", nn: "klynger", en: "components"), .integer(figures.weakComponents),
                Text(
                    nb:
                        "Grupper av personer som henger sammen, uansett retning; den som er uten kontakt, er en egen klynge.",
                    nn:
                        "Grupper av personar som heng saman, uansett retning; den som er utan kontakt, er ei eiga klynge.",
                    en: "Groups of persons who hang together, whatever the direction; an isolate is one of its own.")),
            fact(
                Text(nb: "største klynge", nn: "største klynge", en: "largest component"),
                .integer(orEmpty: figures.componentSizes.first),
                Text(nb: "Personer i den.", nn: "Personar i henne.", en: "Persons in it.")),
            fact(
                Text(nb: "uten kontakt", nn: "utan kontakt", en: "isolates"), .integer(figures.isolates),
                Text(
                    nb:
                        "Personer som verken oppgir relasjoner eller blir oppgitt av andre. \(silentIsolates) av dem har ikke svart, og kan ha kontakt som ikke vises.",
                    nn:
                        "Personar som verken oppgjev relasjonar eller blir oppgjevne av andre. \(silentIsolates) av dei har ikkje svart, og kan ha kontakt som ikkje syner.",
                    en:
                        "Persons who neither report a tie nor are named by others. \(silentIsolates) of them did not answer and may have contact that does not show."
                )),
        ]
    }

    private var centralization: [OverviewSheet.Fact] {
        let explanation = Text(
            nb: "0 når alle er like mye med, 1 når alt går gjennom én person (Freeman).",
            nn: "0 når alle er like mykje med, 1 når alt går gjennom éin person (Freeman).",
            en: "0 when everybody has as many ties, 1 when one person has them all (Freeman).")
        return [
            fact(
                Text(nb: "sentralisering, inn-grad", nn: "sentralisering, inn-grad", en: "degree centralization, in"),
                .number(orEmpty: figures.degreeCentralizationIn), explanation),
            fact(
                Text(nb: "sentralisering, ut-grad", nn: "sentralisering, ut-grad", en: "degree centralization, out"),
                .number(orEmpty: figures.degreeCentralizationOut), explanation),
        ]
    }

    private var dyads: [OverviewSheet.Fact] {
        [
            fact(
                Text(nb: "gjensidige par", nn: "gjensidige par", en: "mutual dyads"), .integer(figures.dyadsMutual),
                Text(
                    nb: "Begge oppgir relasjonen på dette nivået.", nn: "Begge oppgjev relasjonen på dette nivået.",
                    en: "Both report it at this level.")),
            fact(
                Text(nb: "ensidig oppgitte par", nn: "einsidig oppgjevne par", en: "one-sided dyads"),
                .integer(figures.dyadsOneSided),
                Text(
                    nb: "Én oppgir relasjonen på dette nivået; den andre har svart, men oppgir den ikke.",
                    nn: "Éin oppgjev relasjonen på dette nivået; den andre har svart, men oppgjev han ikkje.",
                    en: "One reports it at this level, the other answered without reporting it.")),
            fact(
                Text(nb: "ubekreftede par", nn: "par som ikkje er stadfesta", en: "unconfirmed dyads"),
                .integer(figures.dyadsUnconfirmed),
                Text(
                    nb: "Én oppgir relasjonen på dette nivået; den andres svar mangler.",
                    nn: "Éin oppgjev relasjonen på dette nivået; svaret frå den andre manglar.",
                    en: "One reports it at this level, the other's answer is missing.")),
        ]
    }

    /// How many of the isolates did not answer: a figure must not let non-response pass for isolation.
    private var silentIsolates: Int {
        var hasContact = Array(repeating: false, count: relation.personCount)
        for tie in relation.ties where tie.level <= level {
            hasContact[Int(tie.from)] = true
            hasContact[Int(tie.to)] = true
        }
        return zip(hasContact, relation.answered).count { !$0 && !$1 }
    }
}
