import Analysis
import Findings
import NetworkModel

/// What to talk about, chosen by what was found, as somebody who leads the meeting would ask it.
struct QuestionSection {
    let content: NetworkContent
    private var words: ReportWords { content.words }

    var blocks: [Block] {
        [
            .paragraph(
                words.pick(
                    nb:
                        "Snakk først sammen to og to, så i plenum. Begynn med bildet og bruk tallene når dere er uenige.",
                    nn: "Snakk først saman to og to, så i plenum. Byrja med biletet, og bruk tala når de er usamde.",
                    en:
                        "Talk in pairs first, then all together. Begin with the picture; use the figures where you disagree."
                )), .questions(questions),
        ]
    }

    private var questions: [String] {
        let relations = content.network.relations.indices
        var questions = [natural]
        questions += relations.flatMap(aboutBridgeBuilders)
        questions += relations.flatMap(aboutIsolates)
        questions += aboutSilence
        questions += relations.flatMap(aboutAgreement)
        questions += relations.flatMap(aboutFunctions)
        questions += relations.flatMap(aboutHoles)
        questions += aboutBodies
        return questions + closing
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

    private func levels(_ relation: Int) -> [LevelAnalysis] { content.analysis.relations[relation].levels }

    private func aboutBridgeBuilders(_ relation: Int) -> [String] {
        // Once, at the strongest level that has any: the people are mostly the same further on.
        guard let level = levels(relation).first(where: { !$0.bridgeBuilders.isEmpty }) else { return [] }
        let names = words.list(level.bridgeBuilders.map { content.nameAndFunctions(ofPerson: $0.person) })
        let one =
            level.bridgeBuilders.count == 1
            ? words.pick(nb: "personen", nn: "personen", en: "this person")
            : words.pick(nb: "en av dem", nn: "ein av dei", en: "one of them")
        return [
            words.pick(
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
        ]
    }

    private func aboutIsolates(_ relation: Int) -> [String] {
        guard let count = levels(relation).last?.cohesion.withoutContactAnswered, count > 0 else { return [] }
        return [
            words.pick(
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
        ]
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

    private func aboutAgreement(_ relation: Int) -> [String] {
        guard content.network.relations[relation].reciprocityExpected, let figures = levels(relation).last?.figures,
            figures.dyadsOneSided > figures.dyadsMutual / 2
        else { return [] }
        return [
            words.pick(
                nb: """
                    Ofte oppgir den ene kontakt som den andre ikke oppgir (\(figures.dyadsOneSided) par). Hva regner dere som kontakt: en \
                    e-post, en kopi, en samtale?
                    """,
                nn: """
                    Ofte oppgir den eine kontakt som den andre ikkje oppgir (\(figures.dyadsOneSided) par). Kva reknar de som kontakt: ein \
                    e-post, ein kopi, ein samtale?
                    """,
                en: """
                    Often one reports contact that the other does not (\(figures.dyadsOneSided) pairs). What do you count as contact: an \
                    e-mail, a copy, a talk?
                    """)
        ]
    }

    private func aboutFunctions(_ relation: Int) -> [String] {
        guard let membership = content.analysis.groups, let groups = levels(relation).last?.groups else { return [] }
        let apart = groups.integration.filter { $0.persons > 1 && $0.ties == 0 && $0.observed > 0 && $0.isMostlyKnown }
        guard !apart.isEmpty, let same = content.groupNoun?.same else { return [] }
        let labels = words.list(apart.map { words.quoted(membership.groups[$0.group].label) })
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

    private func aboutHoles(_ relation: Int) -> [String] {
        guard let membership = content.analysis.groups, let holes = levels(relation).last?.groups?.holes else {
            return []
        }
        // The largest few; the rest stand among the observations.
        let sizes = membership.members.map(\.count)
        let real = holes.filter { $0.isClear && sizes[$0.first] > 1 && sizes[$0.second] > 1 }
        return real.prefix(3).map { hole in
            let (one, other) = (membership.groups[hole.first].label, membership.groups[hole.second].label)
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
        content.analysis.affiliations.flatMap { affiliation -> [String] in
            let names = affiliation.bodies.map { content.network.bodies[$0.body].label }
            let empty =
                affiliation.answered > 0
                ? affiliation.bodies.indices.filter { affiliation.bodies[$0].persons.isEmpty } : []
            let oneWay = affiliation.bodies.indices.filter { position in
                let body = affiliation.bodies[position]
                return !body.persons.isEmpty && body.mutual.isEmpty
            }
            var questions: [String] = []
            if !oneWay.isEmpty {
                let list = words.list(oneWay.map { names[$0] })
                questions.append(
                    words.pick(
                        nb:
                            "Kontakten med \(list) går for hver person bare én vei. Hvor og når drøfter dere faglige spørsmål med politikerne?",
                        nn:
                            "Kontakten med \(list) går for kvar person berre éin veg. Kvar og når drøftar de faglege spørsmål med politikarane?",
                        en:
                            "Contact with \(list) goes only one way for each person. Where and when do you discuss professional questions with the politicians?"
                    ))
            }
            if !empty.isEmpty {
                let list = words.list(empty.map { names[$0] }, or: true)
                questions.append(
                    words.pick(
                        nb: "Ingen av dem som har svart, har kontakt med \(list). Burde noen ha det, og hvem?",
                        nn: "Ingen av dei som har svart, har kontakt med \(list). Burde nokon ha det, og kven?",
                        en: "Nobody who answered has contact with \(list). Should somebody, and who?"))
            }
            return questions
        }
    }
}
