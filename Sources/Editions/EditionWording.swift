import Findings
import NetworkModel

/// What an edition tells about itself as findings.
struct EditionWording {
    private let language: Language

    init(_ language: Language) { self.language = language }

    private var mapping: SourcePlace { SourcePlace(file: HiddenSources(language: language).word(.mapping)) }

    // MARK: Names in texts

    func names(replaced: [String], doubtful: [String]) -> [Finding] {
        var findings: [Finding] = []
        if !doubtful.isEmpty {
            let keys = list(doubtful)
            findings.append(
                Finding(
                    .warning, .nameInText,
                    message: language.pick(
                        nb: "Et ord i \(keys) er også en del av navnet til en person. Teksten står som den er.",
                        nn: "Eit ord i \(keys) er òg ein del av namnet til ein person. Teksten står som han er.",
                        en: "A word in \(keys) is also a part of a person's name. The text stands as it is."),
                    hint: language.pick(
                        nb: "Les tekstene. Er det personen som er ment, skriv teksten om i oppsettfilen.",
                        nn: "Les tekstane. Er det personen som er meint, skriv teksten om i oppsettfila.",
                        en: "Read the texts. If the person is meant, write the text anew in the mapping."),
                    place: mapping, count: doubtful.count))
        }
        if !replaced.isEmpty {
            let keys = list(replaced)
            findings.append(
                Finding(
                    .note, .nameInText,
                    message: language.pick(
                        nb: "Navnet på et nettverk eller en person i \(keys) er erstattet med aliaset eller koden.",
                        nn: "Namnet på eit nettverk eller ein person i \(keys) er erstatta med aliaset eller koden.",
                        en: "The name of a network or a person in \(keys) was replaced by the alias or the code."),
                    hint: language.pick(
                        nb:
                            "Les tekstene slik de står nå. Andre stedsnavn enn nettverkenes egne er ikke kjent og blir stående.",
                        nn:
                            "Les tekstane slik dei står no. Andre stadnamn enn dei nettverka sjølve har, er ikkje kjende og blir ståande.",
                        en:
                            "Read the texts as they stand now. Other names of places than the networks' own are not known and remain."
                    ),
                    place: mapping, count: replaced.count))
        }
        return findings
    }

    private func list(_ keys: [String]) -> String {
        let most = 8
        let shown = keys.prefix(most).map { "`\($0)`" }.joined(separator: ", ")
        let rest = keys.count - most
        return rest <= 0
            ? shown
            : language.pick(
                nb: "\(shown) og \(rest) til", nn: "\(shown) og \(rest) til", en: "\(shown) and \(rest) more")
    }

    // MARK: Codes

    func stability(of codes: PersonCodes, in study: Study, _ edition: Edition) -> [Finding] {
        guard edition == .pseudonymous else { return [] }
        let rows = study.networks.reduce(0) { $0 + $1.persons.count(where: \.isKnownByRow) }
        var findings: [Finding] = []
        if rows > 0 {
            findings.append(
                Finding(
                    .warning, .codesNotStable,
                    message: language.pick(
                        nb:
                            "\(persons(rows)) har verken id eller e-post på adresselisten, og koden bygger på radnummeret. Den blir en annen når listen endres.",
                        nn:
                            "\(persons(rows)) har verken id eller e-post på adresselista, og koden byggjer på radnummeret. Han blir ein annan når lista blir endra.",
                        en:
                            "\(persons(rows)) \(rows == 1 ? "has" : "have") neither id nor e-mail on the roster, and the code is made from the row number. It changes when the list does."
                    ),
                    hint: language.pick(
                        nb: "Gi alle en id som følger dem fra gang til gang, og oppgi kolonnen under `roster`.",
                        nn: "Gi alle ein id som følgjer dei frå gong til gong, og oppgi kolonnen under `roster`.",
                        en:
                            "Give everybody an id that follows them from wave to wave, and name its column under `roster`."
                    ),
                    count: rows))
        }
        if codes.lengthened > 0 {
            findings.append(
                Finding(
                    .note, .codesNotStable,
                    message: language.pick(
                        nb:
                            "\(persons(codes.lengthened)) har en lengre kode enn de andre, fordi to korte ble like. Er bare den ene av dem med neste gang, får den en kortere kode.",
                        nn:
                            "\(persons(codes.lengthened)) har ein lengre kode enn dei andre, fordi to korte vart like. Er berre den eine av dei med neste gong, får den ein kortare kode.",
                        en:
                            "\(persons(codes.lengthened)) have a longer code than the others, since two short ones were alike. If only one of them is there in the next wave, that one gets a shorter code."
                    ),
                    hint: language.pick(
                        nb: "Begynnelsen av koden er den samme; sammenlign de første ni tegnene.",
                        nn: "Byrjinga av koden er den same; samanlikn dei første ni teikna.",
                        en: "The beginning of the code is the same; compare the first nine characters."),
                    count: codes.lengthened))
        }
        return findings
    }

    // MARK: Facts about persons

    func typed(_ attribute: Attribute, _ known: Int, in network: String) -> Finding {
        coarsened(
            attribute, known, network,
            message: language.pick(
                nb: "«\(attribute.label)» er fritekst og er ikke med i denne utgaven (\(answers(known))).",
                nn: "«\(attribute.label)» er fritekst og er ikkje med i denne utgåva (\(answers(known))).",
                en: "“\(attribute.label)” is typed text and is not in this edition (\(answers(known)))."),
            hint: language.pick(
                nb: "Trengs svarene, lag grupper av dem i utgaven med navn.",
                nn: "Trengst svara, lag grupper av dei i utgåva med namn.",
                en: "If the answers are needed, make groups of them in the edition with names."))
    }

    func telling(_ attribute: Attribute, _ count: Int, in network: String) -> Finding {
        coarsened(
            attribute, count, network,
            message: language.pick(
                nb:
                    "«\(attribute.label)» inneholder et navn, en adresse, en dato eller et nummer som hører til én person, for \(persons(count)). Verdiene er utelatt.",
                nn:
                    "«\(attribute.label)» inneheld eit namn, ei adresse, ein dato eller eit nummer som høyrer til éin person, for \(persons(count)). Verdiane er utelatne.",
                en:
                    "“\(attribute.label)” holds a name, an address, a date or a number that one person has for \(persons(count)). The values are left out."
            ),
            hint: language.pick(
                nb:
                    "Er verdien en vanlig betegnelse, kall den noe annet på adresselisten. Ellers er det riktig at den er borte.",
                nn:
                    "Er verdien ei vanleg nemning, kall han noko anna på adresselista. Elles er det rett at han er borte.",
                en:
                    "If the value is an ordinary term, call it something else on the roster. Otherwise it is right that it is gone."
            ))
    }

    func distinct(_ attribute: Attribute, _ alone: Int, of known: Int, in network: String) -> Finding {
        Finding(
            .warning, .singledOut,
            message: language.pick(
                nb:
                    "«\(attribute.label)» har en egen verdi for \(alone) av \(known) personer. Den som kjenner verdien, kjenner personen.",
                nn:
                    "«\(attribute.label)» har ein eigen verdi for \(alone) av \(known) personar. Den som kjenner verdien, kjenner personen.",
                en:
                    "“\(attribute.label)” has a value of its own for \(alone) of \(known) persons. Whoever knows the value knows the person."
            ),
            hint: language.pick(
                nb:
                    "Trengs kolonnen ikke, ta `\(attribute.id)` ut av `attributes` i oppsettfilen; ellers lag bredere grupper på adresselisten.",
                nn:
                    "Trengst kolonnen ikkje, ta `\(attribute.id)` ut av `attributes` i oppsettfila; elles lag breiare grupper på adresselista.",
                en:
                    "If the column is not needed, take `\(attribute.id)` out of `attributes` in the mapping; else make broader groups on the roster."
            ),
            network: network, place: mapping, count: alone)
    }

    func merged(
        _ attribute: Attribute, _ merged: (values: Int, persons: Int), _ least: Int, in network: String
    ) -> Finding {
        coarsened(
            attribute, merged.persons, network,
            message: language.pick(
                nb:
                    "«\(attribute.label)»: \(merged.values) \(merged.values == 1 ? "verdi" : "verdier") som færre enn \(least) personer har, eller som trengs for å bli så mange, er samlet i «Andre» (\(persons(merged.persons))).",
                nn:
                    "«\(attribute.label)»: \(merged.values) \(merged.values == 1 ? "verdi" : "verdiar") som færre enn \(least) personar har, eller som trengst for å bli så mange, er samla i «Andre» (\(persons(merged.persons))).",
                en:
                    "“\(attribute.label)”: \(merged.values) \(merged.values == 1 ? "value" : "values") that fewer than \(least) persons have, or that it takes to be as many, became “Other” (\(persons(merged.persons)))."
            ),
            hint: language.pick(
                nb: "Grensen er `smallest-group` under `privacy`. Bredere kategorier i oppsettfilen beholder mer.",
                nn: "Grensa er `smallest-group` under `privacy`. Breiare kategoriar i oppsettfila tek vare på meir.",
                en: "The limit is `smallest-group` under `privacy`. Broader categories in the mapping keep more."))
    }

    /// - Parameter position: of the attribute.
    func intervals(_ position: Int, _ count: Int, _ least: Int, in network: Network) -> Finding {
        let attribute = network.attributes[position]
        let known = network.persons.count { $0.values[position] != .missing }
        return coarsened(
            attribute, known, network.id,
            message: language.pick(
                nb:
                    "«\(attribute.label)»: Tallene er erstattet med \(count) intervaller, med minst \(least) personer i hvert (\(persons(known))).",
                nn:
                    "«\(attribute.label)»: Tala er erstatta med \(count) intervall, med minst \(least) personar i kvart (\(persons(known))).",
                en:
                    "“\(attribute.label)”: \(count) intervals stand in place of the numbers, with at least \(least) persons in each (\(persons(known)))."
            ),
            hint: language.pick(
                nb: "Grensen er `smallest-group` under `privacy`. Egne grupper på adresselisten gir andre intervaller.",
                nn: "Grensa er `smallest-group` under `privacy`. Eigne grupper på adresselista gjev andre intervall.",
                en:
                    "The limit is `smallest-group` under `privacy`. Groups of your own on the roster give other intervals."
            ))
    }

    private func coarsened(
        _ attribute: Attribute, _ count: Int, _ network: String, message: String, hint: String
    ) -> Finding {
        Finding(
            .note, .attributeCoarsened, message: message, hint: hint, network: network, place: mapping,
            count: max(1, count))
    }

    func singledOut(_ positions: [Int], in network: Network, _ labels: [String], _ least: Int) -> Finding {
        let count = positions.count
        let list = labels.joined(separator: ", ")
        return Finding(
            .warning, .singledOut,
            message: language.pick(
                nb:
                    "\(persons(count)) deler ikke kombinasjonen av \(list) med nok andre: færre enn \(least) har den. Den som kjenner dem, kan finne dem igjen.",
                nn:
                    "\(persons(count)) deler ikkje kombinasjonen av \(list) med nok andre: færre enn \(least) har han. Den som kjenner dei, kan finne dei att.",
                en:
                    "\(persons(count)) \(count == 1 ? "does" : "do") not share the combination of \(list) with enough others: fewer than \(least) have it. Somebody who knows them can find them."
            ),
            hint: language.pick(
                nb:
                    "Utelat det som skiller dem ut, med `singled-out: leave-out` under `privacy`, eller ta med færre egenskaper.",
                nn:
                    "Utelat det som skil dei ut, med `singled-out: leave-out` under `privacy`, eller ta med færre eigenskapar.",
                en:
                    "Leave out what tells them apart with `singled-out: leave-out` under `privacy`, or have fewer attributes."
            ),
            network: network.id, actors: positions.map { network.persons[$0].id }.sorted(), count: count)
    }

    func leftOut(_ positions: [Int], values: Int, in network: Network, _ least: Int) -> Finding {
        Finding(
            .note, .singledOut,
            message: language.pick(
                nb:
                    "\(values) \(values == 1 ? "verdi" : "verdier") er utelatt for \(persons(positions.count)), slik at ingen kombinasjon av egenskaper deles av færre enn \(least). Cellene er tomme, selv om svaret er kjent.",
                nn:
                    "\(values) \(values == 1 ? "verdi er utelaten" : "verdiar er utelatne") for \(persons(positions.count)), slik at ingen kombinasjon av eigenskapar er delt av færre enn \(least). Cellene er tomme, sjølv om svaret er kjent.",
                en:
                    "\(values) \(values == 1 ? "value is" : "values are") left out for \(persons(positions.count)), so that no combination of attributes is shared by fewer than \(least). The cells are empty though the answer is known."
            ),
            hint: language.pick(
                nb: "Det er ikke noe å rette. Ordboken sier for hver egenskap hvor mange verdier som er utelatt.",
                nn: "Det er ikkje noko å rette. Ordboka seier for kvar eigenskap kor mange verdiar som er utelatne.",
                en: "There is nothing to mend. The dictionary says for each attribute how many values are left out."),
            network: network.id, actors: positions.map { network.persons[$0].id }.sorted(), count: values)
    }

    private func persons(_ count: Int) -> String {
        language.pick(
            nb: "\(count) \(count == 1 ? "person" : "personer")", nn: "\(count) \(count == 1 ? "person" : "personar")",
            en: "\(count) \(count == 1 ? "person" : "persons")")
    }

    private func answers(_ count: Int) -> String {
        language.pick(nb: "\(count) svar", nn: "\(count) svar", en: "\(count) \(count == 1 ? "answer" : "answers")")
    }
}

extension Person {
    /// Neither a number nor an address on the roster: the row is all that tells this person from others.
    fileprivate var isKnownByRow: Bool { email == nil && place?.row.map(String.init) == id }
}
