import Analysis
import Findings
import NetworkModel

/// What to talk about, chosen by the statements, as somebody who leads the meeting would ask it.
struct QuestionSection {
    let content: NetworkContent
    let statements: [Statement]
    private var words: ReportWords { content.words }

    var blocks: [Block] {
        [.paragraph(lead), .questions(questions)]
    }

    var lead: String {
        words.pick(
            nb: "Snakk først sammen to og to, så i plenum. Begynn med bildet og bruk tallene når dere er uenige.",
            nn: "Snakk først saman to og to, så i plenum. Byrja med biletet, og bruk tala når de er usamde.",
            en: "Talk in pairs first, then all together. Begin with the picture; use the figures where you disagree.")
    }

    var questions: [String] {
        [natural] + aboutBridgeBuilders + aboutIsolates + aboutSilence + aboutAgreement + aboutFunctions + aboutHoles
            + aboutBodies + closing
    }

    private var natural: String {
        words.pick(
            nb: "Er mønsteret i bildet naturlig, ut fra oppgavene dere har? Hva kjenner dere igjen, og hva overrasker?",
            nn: "Er mønsteret i biletet naturleg, ut frå oppgåvene de har? Kva kjenner de att, og kva overraskar?",
            en: "Is this pattern natural, given your tasks? What do you recognise, and what surprises you?")
    }

    private var closing: [String] {
        [
            words.pick(
                nb: "Hvem andre trenger du kontakt med hver uke, og hva skulle den kontakten handle om?",
                nn: "Kven andre treng du kontakt med kvar veke, og kva skulle den kontakten handle om?",
                en: "Whom else do you need contact with every week, and what would it be about?"),
            words.pick(
                nb: """
                    Hvilke møteplasser hviler kontakten på – faste møter, felles kontor, telefonen, tilfeldige treff? Hvilken ville dere \
                    savne mest om den ble borte?
                    """,
                nn: """
                    Kva møteplassar kviler kontakten på – faste møte, felles kontor, telefonen, tilfeldige treff? Kva for ein ville de \
                    sakne mest om han vart borte?
                    """,
                en: """
                    Which meeting places does the contact rest on – regular meetings, a shared office, the telephone, chance? Which would \
                    you miss most?
                    """),
            words.pick(
                nb:
                    "Hva vil dere gjøre annerledes det neste halvåret? Hvem tar ansvar for det, og når ser dere på det igjen?",
                nn: "Kva vil de gjere annleis det neste halvåret? Kven tek ansvar for det, og når ser de på det igjen?",
                en:
                    "What will you do differently in the next half year? Who takes care of it, and when will you look again?"
            ),
        ]
    }

    private func found(_ kinds: Statement.Kind...) -> [Statement] {
        statements.filter { kinds.contains($0.kind) && $0.support != .cannotTell }
    }

    private func label(ofGroup position: Int) -> String { content.analysis.groups?.groups[position].name ?? "" }

    private var aboutBridgeBuilders: [String] {
        // Once a relation, at the strongest level that has any: the people are mostly the same further on.
        var met: Set<Int?> = []
        return found(.bridgeBuilders).filter { met.insert($0.subject.relation).inserted }.map { statement in
            let persons = statement.subject.persons
            let names = words.list(persons.map { content.nameAndFunctions(ofPerson: $0) })
            let one =
                persons.count == 1
                ? words.pick(nb: "personen", nn: "personen", en: "this person")
                : words.pick(nb: "en av dem", nn: "ein av dei", en: "one of them")
            return words.pick(
                nb: """
                    Mye kontakt går gjennom \(names). Hva skjer hvis \(one) er borte i et halvt år? Hvem andre kjenner sakene, og hva \
                    finnes bare i hodet på den ene?
                    """,
                nn: """
                    Mykje kontakt går gjennom \(names). Kva skjer om \(one) er borte i eit halvt år? Kven andre kjenner sakene, og kva \
                    finst berre i hovudet på den eine?
                    """,
                en: """
                    Much contact passes \(names). What happens if \(one) is away for half a year? Who else knows the cases, and what \
                    exists in one head only?
                    """)
        }
    }

    private var aboutIsolates: [String] {
        statements.filter { $0.kind == .withoutContact }.map { statement in
            let count = statement.subject.persons.count
            return words.pick(
                nb: """
                    \(words.personsFirst(count)) har svart og oppgir ikke kontakt med noen. Hvem hører til i nettverket? Hva må til for at alle kommer med – \
                    eller er det greit som det er?
                    """,
                nn: """
                    \(words.personsFirst(count)) har svart og oppgir ikkje kontakt med nokon. Kven høyrer til i nettverket? Kva må til for at alle kjem med – \
                    eller er det greitt som det er?
                    """,
                en: """
                    \(words.personsFirst(count)) answered and \(count == 1 ? "reports" : "report") no contact with anybody. Who belongs in the network? What would \
                    bring everybody in – or \
                    is it fine as it is?
                    """)
        }
    }

    /// Whom the question is about, so that it is not taken for the readers' own contact.
    private var silentOnes: String {
        let count = content.nonRespondents
        let number = words.number(count)
        return count == 1
            ? words.pick(nb: "denne personen", nn: "denne personen", en: "of this person")
            : words.pick(nb: "de \(number)", nn: "dei \(number)", en: "of these \(number)")
    }

    private var aboutSilence: [String] {
        guard content.nonRespondents > 0 else { return [] }
        return [
            words.pick(
                nb: """
                    \(words.personsFirst(content.nonRespondents)) har ikke svart. Hva vet dere om kontakten \(silentOnes) har, som bildet ikke viser? Tegn den \
                    gjerne inn.
                    """,
                nn: """
                    \(words.personsFirst(content.nonRespondents)) har ikkje svart. Kva veit de om kontakten \(silentOnes) har, som biletet ikkje viser? Teikn \
                    han gjerne inn.
                    """,
                en: """
                    \(words.personsFirst(content.nonRespondents)) did not answer. What do you know of the contact \(silentOnes) that the picture does not \
                    show? Feel free to draw it in.
                    """)
        ]
    }

    private var aboutAgreement: [String] {
        found(.disagree).compactMap(\.subject.relation).map { relation in
            let oneSided = content.analysis.relations[relation].levels.last?.figures.dyadsOneSided ?? 0
            return words.pick(
                nb: """
                    Ofte oppgir den ene kontakt som den andre ikke oppgir (\(oneSided) par). Hva regner dere som kontakt: en \
                    e-post, en kopi, en samtale?
                    """,
                nn: """
                    Ofte oppgir den eine kontakt som den andre ikkje oppgir (\(oneSided) par). Kva reknar de som kontakt: ein \
                    e-post, ein kopi, ein samtale?
                    """,
                en: """
                    Often one reports contact that the other does not (\(oneSided) pairs). What do you count as contact: an \
                    e-mail, a copy, a talk?
                    """)
        }
    }

    private var aboutFunctions: [String] {
        var met: Set<Int> = []
        let apart = found(.noneInside).flatMap(\.subject.groups).filter { met.insert($0).inserted }
        guard !apart.isEmpty, let same = content.groupNoun?.same else { return [] }
        let labels = words.list(apart.map { words.quoted(label(ofGroup: $0)) })
        return [
            words.pick(
                nb:
                    "De med \(labels) oppgir ikke kontakt med andre i \(same). Ville de ha nytte av å møtes? Hva kunne de lære av hverandre?",
                nn:
                    "Dei med \(labels) oppgir ikkje kontakt med andre i \(same). Ville dei ha nytte av å møtast? Kva kunne dei lære av kvarandre?",
                en:
                    "Those with \(labels) report no contact with others of \(same). Would it help them to meet? What could they learn from each other?"
            )
        ]
    }

    private var aboutHoles: [String] {
        // The largest few; the rest stand among the statements.
        found(.hole).prefix(3).map { statement in
            let labels = statement.subject.groups.map(label)
            let (one, other) = (labels[0], labels[1])
            return words.pick(
                nb:
                    "Mellom «\(one)» og «\(other)» er det lite kontakt. I hvilke saker trenger de hverandre, og hvem tar det første initiativet?",
                nn:
                    "Mellom «\(one)» og «\(other)» er det lite kontakt. I kva saker treng dei kvarandre, og kven tek det første initiativet?",
                en:
                    "There is little contact between “\(one)” and “\(other)”. In which matters do they need each other, and who takes the first step?"
            )
        }
    }

    private var aboutBodies: [String] {
        func names(_ kinds: Statement.Kind...) -> [String] {
            statements.filter { kinds.contains($0.kind) }.flatMap(\.subject.bodies)
                .map { content.network.bodies[$0].label }
        }
        let (oneWay, empty) = (names(.toBodyOnly, .fromBodyOnly), names(.bodyWithoutContact))
        var questions: [String] = []
        if !oneWay.isEmpty {
            let list = words.list(oneWay)
            questions.append(
                words.pick(
                    nb:
                        "Kontakten med \(list) går bare én vei. Hvor og når drøfter dere faglige spørsmål med politikerne?",
                    nn:
                        "Kontakten med \(list) går berre éin veg. Kvar og når drøftar de faglege spørsmål med politikarane?",
                    en:
                        "Contact with \(list) goes only one way. Where and when do you discuss professional questions with the politicians?"
                ))
        }
        if !empty.isEmpty {
            let list = words.list(empty, or: true)
            questions.append(
                words.pick(
                    nb: "Ingen av dem som har svart, har kontakt med \(list). Burde noen ha det, og hvem?",
                    nn: "Ingen av dei som har svart, har kontakt med \(list). Burde nokon ha det, og kven?",
                    en: "Nobody who answered has contact with \(list). Should somebody, and who?"))
        }
        return questions
    }
}
