import Analysis
import Findings
import NetworkModel

/// What the data cannot say, with the numbers of this network.
struct LimitSection {
    let content: NetworkContent
    private var words: ReportWords { content.words }

    var blocks: [Block] { [.list(points.map { Block.Item($0) })] + findings }

    var points: [String] {
        silence + [
            words.pick(
                nb: """
                    Undersøkelsen spør hvor ofte, ikke hvor godt. Lite kontakt kan være riktig der oppgavene ikke møtes, og mye kontakt kan \
                    være tegn på at noe er uklart.
                    """,
                nn: """
                    Undersøkinga spør kor ofte, ikkje kor godt. Lite kontakt kan vere rett der oppgåvene ikkje møtest, og mykje kontakt kan \
                    vere teikn på at noko er uklart.
                    """,
                en: """
                    The survey asks how often, not how well. Little contact may be right where tasks do not meet, and much contact may be a \
                    sign that something is unclear.
                    """),
            words.pick(
                nb: """
                    Svarene er det folk husker og regner som kontakt. To som snakker sammen, kan oppgi ulikt uten at noen av dem tar feil.
                    """,
                nn: """
                    Svara er det folk hugsar og reknar som kontakt. To som snakkar saman, kan oppgi ulikt utan at nokon av dei tek feil.
                    """,
                en: """
                    The answers are what people remember and count as contact. Two who talk may report differently without either being \
                    wrong.
                    """),
            words.pick(
                nb: """
                    Bare personer på adresselisten er med. Kontakt med andre – brukere, frivillige, naboer, staten – finnes, men vises ikke.
                    """,
                nn: """
                    Berre personar på adresselista er med. Kontakt med andre – brukarar, frivillige, naboar, staten – finst, men viser ikkje.
                    """,
                en: """
                    Only people on the roster are in it. Contact with others – users, volunteers, neighbours, the state – exists but does \
                    not show.
                    """),
            words.pick(
                nb: "Bildet er et øyeblikksbilde. Folk slutter, og oppgaver flyttes.",
                nn: "Biletet er eit augneblinksbilete. Folk sluttar, og oppgåver blir flytta.",
                en: "The picture is a snapshot. People leave, and tasks move."),
        ]
    }

    private var silence: [String] {
        let silent = content.nonRespondents
        guard silent > 0 else { return [] }
        guard silent > 1 else {
            return [
                words.pick(
                    nb:
                        "Én person har ikke svart, og kan ha kontakt som ingen andre har oppgitt. Å mangle svar er ikke å være uten kontakt.",
                    nn:
                        "Éin person har ikkje svart, og kan ha kontakt som ingen andre har oppgitt. Å mangle svar er ikkje å vere utan kontakt.",
                    en:
                        "One person did not answer and may have contact that nobody else reported. A missing answer is not a lack of contact."
                )
            ]
        }
        let pairs = silent * (silent - 1) / 2
        return [
            words.pick(
                nb: """
                    \(words.personsFirst(silent)) har ikke svart. De kan ha kontakt med hverandre (\(pairs) mulige par) som ingen har oppgitt, og \
                    med andre som ikke har oppgitt dem. Å mangle svar er ikke å være uten kontakt.
                    """,
                nn: """
                    \(words.personsFirst(silent)) har ikkje svart. Dei kan ha kontakt med kvarandre (\(pairs) moglege par) som ingen har oppgitt, \
                    og med andre som ikkje har oppgitt dei. Å mangle svar er ikkje å vere utan kontakt.
                    """,
                en: """
                    \(words.personsFirst(silent)) did not answer. They may have contact with each other (\(pairs) possible pairs) that nobody \
                    reported, and with others who did not report them. A missing answer is not a lack of contact.
                    """)
        ]
    }

    /// How often each kind of finding occurs; where they stand is in the workbook.
    private var findings: [Block] {
        let codes = FindingCode.allCases.compactMap { code -> Table.Row? in
            let own = content.findings.filter { $0.code == code && $0.network == content.network.id }
            guard let worst = own.map(\.severity).max() else { return nil }
            let rule = RuleDescription(code)
            return .init([
                rule.title[content.language], worst.word[content.language], String(own.reduce(0) { $0 + $1.count }),
                rule.importance[content.language],
            ])
        }
        guard !codes.isEmpty else { return [] }
        return [
            .folded(
                summary: words.pick(
                    nb: "Hva kontrollen av dataene fant", nn: "Kva kontrollen av dataa fann",
                    en: "What checking the data found"), isOpen: false,
                [
                    .table(
                        Table(
                            caption: words.pick(
                                nb: "Funn i dataene; alle står i workbook.xlsx",
                                nn: "Funn i dataa; alle står i workbook.xlsx",
                                en: "Findings in the data; all stand in workbook.xlsx"),
                            columns: [
                                words.pick(nb: "Funn", nn: "Funn", en: "Finding"),
                                words.pick(nb: "Grad", nn: "Grad", en: "Severity"),
                                words.pick(nb: "Antall", nn: "Tal", en: "Number"),
                                words.pick(nb: "Hva det betyr", nn: "Kva det betyr", en: "What it means"),
                            ], numbers: [2], rows: codes))
                ])
        ]
    }
}
