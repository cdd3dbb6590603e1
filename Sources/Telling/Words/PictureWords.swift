import Analysis
import Findings
import NetworkModel

/// The texts of pictures.
package struct PictureWords {
    let language: Language

    package init(language: Language) { self.language = language }

    private func pick(_ nb: String, _ nn: String, _ en: String) -> String { language.pick(nb: nb, nn: nn, en: en) }

    func percent(_ share: Double) -> String { NumberText.percent(share, language) }

    package func persons(_ count: Int) -> String {
        count == 1
            ? pick("1 person", "1 person", "1 person")
            : pick("\(count) personer", "\(count) personar", "\(count) persons")
    }

    package func ties(_ count: Int) -> String {
        count == 1
            ? pick("1 relasjon", "1 relasjon", "1 tie")
            : pick("\(count) relasjoner", "\(count) relasjonar", "\(count) ties")
    }

    // Facts under the title

    package func response(_ counts: ResponseCounts) -> String {
        let share = counts.rate.map { " (\(percent($0)))" } ?? ""
        return pick(
            "\(persons(counts.persons)), \(counts.answered) har svart\(share)",
            "\(persons(counts.persons)), \(counts.answered) har svart\(share)",
            "\(persons(counts.persons)), \(counts.answered) answered\(share)")
    }

    /// Who answered and, where that is not the same, who answered the question that is drawn.
    package func response(_ network: Network, to relation: Relation) -> String {
        let (all, own) = (network.response, network.response(of: relation).answered)
        return response(all) + (own == all.answered ? "" : ", " + answeredQuestion(own))
    }

    private func answeredQuestion(_ count: Int) -> String {
        pick("\(count) på dette spørsmålet", "\(count) på dette spørsmålet", "\(count) this question")
    }

    /// What is drawn, and how many reports stand behind it.
    package func pairs(_ pairs: Int, reports: Int) -> String {
        guard pairs > 0 else {
            return pick("ingen har oppgitt kontakt", "ingen har oppgitt kontakt", "nobody reported contact")
        }
        let reported =
            reports == 1
            ? pick("1 oppgitt relasjon", "1 oppgitt relasjon", "1 report")
            : pick("\(reports) oppgitte relasjoner", "\(reports) oppgitte relasjonar", "\(reports) reports")
        return pairs == 1
            ? pick(
                "1 par med kontakt (\(reported))", "1 par med kontakt (\(reported))", "1 pair in contact (\(reported))")
            : pick(
                "\(pairs) par med kontakt (\(reported))", "\(pairs) par med kontakt (\(reported))",
                "\(pairs) pairs in contact (\(reported))")
    }

    /// Those who stand apart.
    /// - Parameter contact: `daglig kontakt`.
    package func withoutContact(_ count: Int, _ contact: String) -> String {
        count == 0
            ? pick(
                "ingen som har svart, er uten \(contact)", "ingen som har svart, er utan \(contact)",
                "nobody who answered is without \(contact)")
            : count == 1
                ? pick(
                    "én som har svart, er uten \(contact)", "éin som har svart, er utan \(contact)",
                    "one who answered is without \(contact)")
                : pick(
                    "\(count) som har svart, er uten \(contact)", "\(count) som har svart, er utan \(contact)",
                    "\(count) who answered are without \(contact)")
    }

    /// Nil where everybody was asked.
    package func notAsked(_ count: Int) -> String? {
        switch count {
        case 0: nil
        case 1: pick("én er ikke spurt", "éin er ikkje spurd", "one was not asked")
        default: pick("\(count) er ikke spurt", "\(count) er ikkje spurde", "\(count) were not asked")
        }
    }

    /// Nil where others were asked about everybody.
    package func notAskedAbout(_ count: Int) -> String? {
        switch count {
        case 0: nil
        case 1:
            pick(
                "ingen er spurt om kontakten med én av dem", "ingen er spurde om kontakten med éin av dei",
                "nobody was asked about contact with one of them")
        default:
            pick(
                "ingen er spurt om kontakten med \(count) av dem", "ingen er spurde om kontakten med \(count) av dei",
                "nobody was asked about contact with \(count) of them")
        }
    }

    package func confirmed(_ mutual: Int, _ oneSided: Int, _ unconfirmed: Int) -> String {
        pick(
            "\(mutual) par er bekreftet av begge, \(oneSided) er ensidig oppgitt, \(unconfirmed) er ubekreftet",
            "\(mutual) par er stadfesta av begge, \(oneSided) er einsidig oppgitt, \(unconfirmed) er ikkje stadfesta",
            "\(mutual) pairs are confirmed by both, \(oneSided) are one-sided, \(unconfirmed) are unconfirmed")
    }

    /// Of the picture of a group.
    package func members(_ count: Int, answered: Int) -> String {
        pick(
            "\(persons(count)) i bildet, \(answered) av dem har svart",
            "\(persons(count)) i biletet, \(answered) av dei har svart",
            "\(persons(count)) in the picture, \(answered) of them answered")
    }

    /// Of the picture of a group with its contacts.
    package func members(_ count: Int, answered: Int, contacts: Int) -> String {
        let others =
            contacts == 1
            ? pick(
                "1 annen som de har kontakt med", "1 annan som dei har kontakt med", "1 other they are in contact with")
            : pick(
                "\(contacts) andre som de har kontakt med", "\(contacts) andre som dei har kontakt med",
                "\(contacts) others they are in contact with")
        return pick(
            "\(persons(count)), \(answered) av dem har svart, og \(others)",
            "\(persons(count)), \(answered) av dei har svart, og \(others)",
            "\(persons(count)), \(answered) of them answered, and \(others)")
    }

    /// `daglig kontakt med hverandre`.
    package func withEachOther(_ contact: String) -> String {
        pick("\(contact) med hverandre", "\(contact) med kvarandre", "\(contact) with each other")
    }

    // Strips

    /// - Parameter contact: `daglig kontakt`.
    package func strip(_ area: SociogramLayout.Area, _ count: Int, _ contact: String) -> String {
        switch area {
        case .network: ""
        case .withoutContact:
            pick("Uten \(contact) (\(count))", "Utan \(contact) (\(count))", "Without \(contact) (\(count))")
        case .notAnswered: pick("Har ikke svart (\(count))", "Har ikkje svart (\(count))", "Did not answer (\(count))")
        case .notAsked: pick("Ikke spurt (\(count))", "Ikkje spurde (\(count))", "Not asked (\(count))")
        }
    }

    /// Of a picture in which everybody stands in the same place in all waves.
    package func stripOfSeries(_ area: SociogramLayout.Area, _ count: Int) -> String {
        switch area {
        case .network: ""
        case .withoutContact: language.say("change.strip.without-contact", ["n": count])
        case .notAnswered: language.say("change.strip.not-answered", ["n": count])
        case .notAsked: language.say("change.strip.not-asked", ["n": count])
        }
    }

    // Legend

    /// - Parameter group: what the attribute is called that persons are grouped by.
    package func nodeText(_ choice: PictureOptions.NodeText, _ group: String?) -> String {
        if choice == .name {
            return pick(
                "Hver figur er en person, med navn.", "Kvar figur er ein person, med namn.",
                "Each shape is a person, by name.")
        }
        guard choice == .function else {
            return pick("Hver figur er en person.", "Kvar figur er ein person.", "Each shape is a person.")
        }
        guard let group else {
            return pick(
                "Hver figur er en person. Tallet er personens nummer på adresselisten.",
                "Kvar figur er ein person. Talet er nummeret til personen på adresselista.",
                "Each shape is a person. The number is the person's on the roster.")
        }
        return pick(
            "Hver figur er en person. Teksten viser «\(group)», eller personens nummer der det ikke er kjent.",
            "Kvar figur er ein person. Teksten viser «\(group)», eller nummeret til personen der det ikkje er kjent.",
            "Each shape is a person. The text shows “\(group)”, or the person's number where it is not known.")
    }
    /// - Parameter noun: what the groups are.
    package func severalGroups(_ noun: String) -> String {
        pick(
            "flere: ett kakestykke per \(noun)", "fleire: eitt kakestykke per \(noun)",
            "several: a slice for each \(noun)")
    }
    package var unknownGroup: String { pick("ikke oppgitt", "ikkje oppgitt", "not given") }
    package var otherGroups: String { pick("andre", "andre", "others") }
    package var combinations: String { pick("Samlekoder", "Samlekodar", "Combined codes") }
    package var notAnswered: String {
        pick(
            "Har ikke svart: kan ha kontakt som ikke kommer fram",
            "Har ikkje svart: kan ha kontakt som ikkje kjem fram",
            "Did not answer: may have contact that does not show")
    }
    package var notAsked: String {
        pick(
            "Ikke spurt om dette: vi vet ikke om personen har kontakt",
            "Ikkje spurd om dette: vi veit ikkje om personen har kontakt",
            "Not asked this: we do not know whether the person has contact")
    }
    package func size(_ measure: Measure) -> String {
        if measure.id == "inDegree" {
            return pick(
                "Størrelse: nevnt av så mange", "Storleik: nemnd av så mange", "Size: named by so many")
        }
        return pick(
            "Størrelse: \(lowered(measure.name.nb))", "Storleik: \(lowered(measure.name.nn))",
            "Size: \(lowered(measure.name.en))")
    }
    package var lines: String { pick("Linjer", "Linjer", "Lines") }
    package var confirmedLine: String { pick("bekreftet av begge", "stadfesta av begge", "confirmed by both") }
    package var oneSidedLine: String {
        pick(
            "ensidig oppgitt: pilen går fra den som oppgir kontakten",
            "einsidig oppgitt: pila går frå den som oppgir kontakten",
            "one-sided: the arrow starts at the person who reports it")
    }
    package var unconfirmedLine: String {
        pick(
            "ubekreftet: den andre har ikke svart", "ikkje stadfesta: den andre har ikkje svart",
            "unconfirmed: the other did not answer")
    }
    /// Where some were not asked.
    package var unconfirmedOrNotAskedLine: String {
        pick(
            "ubekreftet: den andre har ikke svart, eller er ikke spurt",
            "ikkje stadfesta: den andre har ikkje svart, eller er ikkje spurd",
            "unconfirmed: the other did not answer, or was not asked")
    }
    var thickness: String { pick("Tykkelse", "Tjukkleik", "Thickness") }
    package var contactsPale: String {
        pick("blek: nærmeste kontakter", "bleik: dei nærmaste kontaktane", "pale: nearest contacts")
    }
    package var caution: String {
        pick(
            "Bildet sier ingenting om innholdet i kontakten.", "Biletet seier ingenting om innhaldet i kontakten.",
            "The picture says nothing about what the contact is about.")
    }

    // Titles

    package var allLevels: String { pick("alle nivåer", "alle nivå", "all levels") }
    package var withNearestContacts: String {
        pick("med nærmeste kontakter", "med dei næraste kontaktane", "with nearest contacts")
    }

    // What a pointer tells of a person

    package func named(by count: Int) -> String {
        pick("nevnt av \(count)", "nemnd av \(count)", "named by \(count)")
    }
    package func names(_ count: Int) -> String { pick("nevner \(count)", "nemner \(count)", "names \(count)") }
    package var hasNotAnswered: String { Answering.notAnswered.word[language] }
    package var isNotAsked: String { Answering.notAsked.word[language] }
    package var nobodyIsAskedAbout: String {
        pick("ingen er spurt om personen", "ingen er spurde om personen", "nobody was asked about the person")
    }

    // Communities

    package func tooLarge(most: Int) -> String {
        pick(
            "Nettverket er for stort til å vise hver person (flere enn \(most)). Hver sirkel er en tett gruppe: mye kontakt innad, mindre utad.",
            "Nettverket er for stort til å vise kvar person (fleire enn \(most)). Kvar sirkel er ei tett gruppe: mykje kontakt internt, mindre utover.",
            "The network is too large to show each person (more than \(most)). Each circle is a community: much contact inside, less outside."
        )
    }
    package func community(_ number: Int) -> String { pick("Gruppe \(number)", "Gruppe \(number)", "Group \(number)") }
    package func leftOut(persons count: Int) -> String {
        pick(
            "\(persons(count)) i mindre grupper eller uten kontakt er ikke med i bildet.",
            "\(persons(count)) i mindre grupper eller utan kontakt er ikkje med i biletet.",
            "\(persons(count)) in smaller groups or without contact are not in the picture.")
    }
    package var communitySize: String {
        pick("Størrelse: antall personer", "Storleik: talet på personar", "Size: number of persons")
    }
    package var communityLine: String {
        pick(
            "relasjoner mellom gruppene: jo tykkere, jo flere", "relasjonar mellom gruppene: di tjukkare, di fleire",
            "ties between the groups: the thicker, the more")
    }

    // Affiliations

    package func contactWithBodies(_ count: Int, _ without: Int) -> String {
        pick(
            "\(count) har kontakt med minst ett utvalg, \(without) har svart at de ikke har det",
            "\(count) har kontakt med minst eitt utval, \(without) har svart at dei ikkje har det",
            "\(count) have contact with a body, \(without) answered that they have none")
    }
    /// Of one body and kind.
    package func contactWithBody(_ count: Int, answered: Int, notAnswered: Int, notAsked: Int) -> String {
        let silent = [didNotAnswer(notAnswered), self.notAsked(notAsked)].compactMap(\.self).map { "; " + $0 }.joined()
        return pick(
            "\(count) av de \(answered) som har svart på spørsmålet\(silent)",
            "\(count) av dei \(answered) som har svart på spørsmålet\(silent)",
            "\(count) of the \(answered) who answered the question\(silent)")
    }

    /// Nil where everybody did.
    /// - Parameter number: how the number is written where it is not one.
    package func didNotAnswer(_ count: Int, number: (Int) -> String = { String($0) }) -> String? {
        switch count {
        case 0: nil
        case 1: pick("én har ikke svart på det", "éin har ikkje svart på det", "one did not answer it")
        default:
            pick(
                "\(number(count)) har ikke svart på det", "\(number(count)) har ikkje svart på det",
                "\(number(count)) did not answer it")
        }
    }

    /// What is drawn, and how many reports stand behind it.
    package func bodyPairs(_ pairs: Int, reports: Int) -> String {
        pick(
            "\(pairs) par av person og utvalg (\(reports) oppgitte kontakter)",
            "\(pairs) par av person og utval (\(reports) oppgitte kontaktar)",
            "\(pairs) pairs of a person and a body (\(reports) reports)")
    }
    package var body: String { pick("utvalg eller verv", "utval eller verv", "body or office") }
    package var toBody: String { pick("gir informasjon til", "gjev informasjon til", "gives information to") }
    package var fromBody: String { pick("får informasjon fra", "får informasjon frå", "receives information from") }
    package var bothWays: String { pick("begge veier", "begge vegar", "both ways") }

    /// For the inside of a sentence.
    private func lowered(_ text: String) -> String { text.prefix(1).lowercased() + text.dropFirst() }
}
