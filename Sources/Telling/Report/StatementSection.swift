import Analysis
import Findings
import NetworkModel

/// What the figures show, topic by topic, each sentence with the figures it rests on.
struct StatementSection {
    let content: NetworkContent
    let statements: [Statement]
    private var words: ReportWords { content.words }

    var blocks: [Block] {
        [.paragraph(lead)]
            + Statement.Topic.allCases.flatMap { topic -> [Block] in
                let own = statements.filter { $0.topic == topic }
                return own.isEmpty ? [] : [.heading(title(topic)), .statements(own)]
            }
    }

    var lead: String {
        let silent = content.nonRespondents
        let one = silent == 1
        guard silent > 0 else {
            return words.pick(
                nb: "Alle har svart. Under hver setning står tallene den bygger på.",
                nn: "Alle har svart. Under kvar setning står tala ho byggjer på.",
                en: "Everybody answered. Under each sentence stand the figures it rests on.")
        }
        return words.pick(
            nb: """
                Under hver setning står tallene den bygger på. \(words.personsFirst(silent)) har ikke svart, og det \(one ? "personen" : "de") kunne ha oppgitt, \
                er ikke med: det kan være mer kontakt enn tallene viser, aldri mindre enn det som er oppgitt.
                """,
            nn: """
                Under kvar setning står tala ho byggjer på. \(words.personsFirst(silent)) har ikkje svart, og det \(one ? "personen" : "dei") kunne ha oppgitt, \
                er ikkje med: det kan vere meir kontakt enn tala viser, aldri mindre enn det som er oppgitt.
                """,
            en: """
                Under each sentence stand the figures it rests on. \(words.personsFirst(silent)) did not answer, and what \(one ? "this person" : "they") could have \
                reported is not in it: there may be more contact than the figures show, never less than was reported.
                """)
    }

    /// Only networks with groups have statements on them.
    private var groups: String { content.groupNoun?.all ?? "" }

    func title(_ topic: Statement.Topic) -> String {
        switch topic {
        case .whole: words.pick(nb: "Helheten", nn: "Heilskapen", en: "The whole")
        case .bridgeBuilders: words.pick(nb: "Brobyggere", nn: "Brubyggjarar", en: "Bridge builders")
        case .withoutContact: words.pick(nb: "Uten kontakt", nn: "Utan kontakt", en: "Without contact")
        case .agreement: words.pick(nb: "Er de enige?", nn: "Er dei samde?", en: "Do they agree?")
        case .insideFunctions: words.pick(nb: "Innad i \(groups)", nn: "Innetter i \(groups)", en: "Inside \(groups)")
        case .betweenFunctions: words.pick(nb: "Mellom \(groups)", nn: "Mellom \(groups)", en: "Between \(groups)")
        case .bodies:
            content.network.affiliations.count == 1
                ? content.network.affiliations[0].label
                : words.pick(nb: "Råd og utvalg", nn: "Råd og utval", en: "Boards and offices")
        }
    }
}
