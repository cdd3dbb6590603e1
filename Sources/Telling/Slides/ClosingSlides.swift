import Findings
import NetworkModel

/// What stands out, what to ask, and what a meeting writes down.
struct ClosingSlides {
    let content: NetworkContent
    let statements: [Statement]
    private var words: ReportWords { content.words }

    var slides: [Slide] { findings + [questions] + writing + certainty + [end] }

    /// Topic by topic, so that a meeting can stop at each.
    private var findings: [Slide] {
        let section = StatementSection(content: content, statements: statements)
        return Statement.Topic.allCases.compactMap { topic in
            let own = statements.filter { $0.topic == topic }
            guard !own.isEmpty else { return nil }
            return Slide(
                words.pick(nb: "Dette peker seg ut: ", nn: "Dette peikar seg ut: ", en: "What stands out: ")
                    + words.inSentence(section.title(topic)),
                [.list(own.map { Block.Item($0.text) })], notes: [section.lead] + own.map(\.basis))
        }
    }

    private var questions: Slide {
        let section = QuestionSection(content: content, statements: statements)
        return Slide(
            words.pick(nb: "Spørsmål til samtalen", nn: "Spørsmål til samtalen", en: "Questions for the meeting"),
            [.questions(section.questions)], notes: [section.lead])
    }

    private var writing: [Slide] {
        let plan = PlanSection(words, content)
        let strengths = StrengthSection(words, content, statements)
        return [
            Slide(
                words.pick(
                    nb: "Styrker og utfordringer: hva mener dere?", nn: "Styrkar og utfordringar: kva meiner de?",
                    en: "Strengths and challenges: what do you think?"), [.form(strengths.form)],
                notes: [strengths.lead]),
            Slide(
                words.pick(
                    nb: "Handlingsplan: hva gjør dere nå?", nn: "Handlingsplan: kva gjer de no?",
                    en: "Plan of action: what will you do now?"), [.form(plan.form)],
                notes: [
                    words.pick(
                        nb: "Ett tiltak om gangen: hva, hvem tar ansvaret, og når ser dere på det igjen?",
                        nn: "Eitt tiltak om gongen: kva, kven tek ansvaret, og når ser de på det igjen?",
                        en: "One step at a time: what, who takes care of it, and when will you look again?")
                ]),
        ]
    }

    private var certainty: [Slide] {
        let known = CertaintySection(content: content).blocks
        return
            (known.isEmpty
            ? []
            : [
                Slide(
                    words.pick(nb: "Hvor sikkert er dette?", nn: "Kor sikkert er dette?", en: "How sure is this?"),
                    known)
            ])
            + [
                Slide(
                    words.pick(
                        nb: "Hva tallene ikke kan si", nn: "Kva tala ikkje kan seie", en: "What the figures cannot say"),
                    [.list(LimitSection(content: content).points.map { Block.Item($0) })])
            ]
    }

    private var end: Slide {
        Slide(
            words.pick(nb: "Hva ga dette dere?", nn: "Kva gav dette dykk?", en: "What did this give you?"),
            [
                .list(
                    [
                        words.pick(
                            nb: "Er det et bilde dere kjenner igjen?", nn: "Er det eit bilete de kjenner att?",
                            en: "Is it a picture that you recognise?"),
                        words.pick(
                            nb: "Har dere fått et felles grunnlag å snakke ut fra?",
                            nn: "Har de fått eit felles grunnlag å snakke ut frå?",
                            en: "Do you have a common ground to talk from?"),
                        words.pick(
                            nb: "Hva vil dere se på neste gang, og sammen med hvem?",
                            nn: "Kva vil de sjå på neste gong, og saman med kven?",
                            en: "What will you look at next time, and with whom?"),
                    ].map { Block.Item($0) })
            ])
    }
}
