import Analysis
import Findings
import NetworkModel

// What the values of the model are called in sheets and pictures. One word per thing; the English ones are those of the
// model, so that a sheet and study.json say the same.

extension Edition {
    package var word: Text {
        switch self {
        case .identified: Text(nb: "med navn", nn: "med namn", en: "identified")
        case .pseudonymous: Text(nb: "pseudonym", nn: "pseudonym", en: "pseudonymous")
        case .anonymous: Text(nb: "anonym", nn: "anonym", en: "anonymous")
        }
    }

    /// For a place where there is room for a few words.
    package var label: Text {
        Text(nb: "Utgave: \(word.nb).", nn: "Utgåve: \(word.nn).", en: "Edition: \(word.en).")
    }

    /// Which edition it is, and how it is to be treated.
    package var statement: Text { Text { label[$0] + " " + explanation[$0] } }

    /// What it shows, and how it is to be treated.
    package var explanation: Text {
        switch self {
        case .identified:
            Text(
                nb: "Viser navn. Filene er personopplysninger.", nn: "Viser namn. Filene er personopplysningar.",
                en: "Shows names. The files are personal data.")
        case .pseudonymous:
            Text(
                nb:
                    "Koder i stedet for navn. Den som har nøkkelen, kan finne personene igjen; filene er fortsatt personopplysninger.",
                nn:
                    "Kodar i staden for namn. Den som har nøkkelen, kan finne personane att; filene er framleis personopplysningar.",
                en:
                    "Codes in place of names. Whoever has the key can find the persons; the files are still personal data."
            )
        case .anonymous:
            Text(
                nb:
                    "Løpenummer i stedet for navn, og grovere opplysninger. I et lite nettverk kan noen likevel kjennes igjen på hvem de har kontakt med.",
                nn:
                    "Løpenummer i staden for namn, og grovare opplysningar. I eit lite nettverk kan nokon likevel kjennast att på kven dei har kontakt med.",
                en:
                    "Numbers in place of names, and coarser facts. In a small network somebody may still be known by whom they have contact with."
            )
        }
    }
}

extension Study {
    /// A title for the properties of a document: an edition without names says so.
    package func documentTitle(_ title: String, _ language: Language) -> String {
        edition.hidesNames ? "\(title) (\(edition.word[language]))" : title
    }
}

extension RespondentStatus {
    package var word: Text {
        switch self {
        case .none: Text(nb: "har ikke svart", nn: "har ikkje svart", en: "none")
        case .blank: Text(nb: "blankt svar", nn: "blankt svar", en: "blank")
        case .partial: Text(nb: "delvis svar", nn: "delvis svar", en: "partial")
        case .complete: Text(nb: "fullstendig svar", nn: "fullstendig svar", en: "complete")
        }
    }
}

extension Severity {
    package var word: Text {
        switch self {
        case .note: Text(nb: "merknad", nn: "merknad", en: "note")
        case .warning: Text(nb: "advarsel", nn: "åtvaring", en: "warning")
        case .error: Text(nb: "feil", nn: "feil", en: "error")
        }
    }
}

extension DyadState {
    package var word: Text {
        switch self {
        case .agreed: Text(nb: "bekreftet av begge", nn: "stadfesta av begge", en: "agreed")
        case .conflicting: Text(nb: "ulik hyppighet", nn: "ulik hyppigheit", en: "conflicting")
        case .oneSided: Text(nb: "ensidig oppgitt", nn: "einsidig oppgitt", en: "one-sided")
        case .unconfirmed: Text(nb: "ubekreftet", nn: "ikkje stadfesta", en: "unconfirmed")
        case .none: Text(nb: "ingen relasjon", nn: "ingen relasjon", en: "none")
        case .unknown: Text(nb: "ukjent", nn: "ukjend", en: "unknown")
        }
    }
}

extension AnswerState {
    package var word: Text {
        switch self {
        case .tie: Text(nb: "relasjon", nn: "relasjon", en: "tie")
        case .noTie: Text(nb: "ingen relasjon", nn: "ingen relasjon", en: "no tie")
        case .unanswered: Text(nb: "ubesvart", nn: "ikkje svart på", en: "unanswered")
        case .notAsked: Text(nb: "ikke spurt", nn: "ikkje spurd", en: "not asked")
        case .noResponse: Text(nb: "har ikke svart", nn: "har ikkje svart", en: "no response")
        }
    }
}

extension Answering {
    package var word: Text {
        switch self {
        case .answered: Text(nb: "har svart", nn: "har svart", en: "answered")
        case .notAnswered: Text(nb: "har ikke svart", nn: "har ikkje svart", en: "did not answer")
        case .notAsked: Text(nb: "er ikke spurt", nn: "er ikkje spurd", en: "was not asked")
        }
    }
}

extension DropReason {
    var word: Text {
        switch self {
        case .testResponse: Text(nb: "testsvar", nn: "testsvar", en: "test response")
        case .excludedResponse:
            Text(
                nb: "svar som kartleggingen utelater", nn: "svar som kartlegginga utelèt",
                en: "response that the mapping excludes")
        case .neverAnswered:
            Text(
                nb: "rad for noen som ikke har svart", nn: "rad for nokon som ikkje har svart",
                en: "row of somebody who never answered")
        case .duplicateResponse:
            Text(
                nb: "et annet svar fra samme person gjelder", nn: "eit anna svar frå same person gjeld",
                en: "another response of the same person counts")
        case .unknownRespondent:
            Text(
                nb: "svar fra noen utenfor adresselisten", nn: "svar frå nokon utanfor adresselista",
                en: "respondent not on the roster")
        case .ownItem:
            Text(nb: "eget navn, ikke krysset av", nn: "eige namn, ikkje kryssa av", en: "own item, left alone")
        case .selfTie: Text(nb: "eget navn, krysset av", nn: "eige namn, kryssa av", en: "own item, ticked")
        case .nobodyItem:
            Text(
                nb: "alternativ som ikke er en person", nn: "alternativ som ikkje er ein person",
                en: "item that is no person")
        case .unmatchedItem:
            Text(
                nb: "navn som ikke står på adresselisten", nn: "namn som ikkje står på adresselista",
                en: "item that matches nobody on the roster")
        case .ambiguousName:
            Text(
                nb: "navn som passer på flere", nn: "namn som passar på fleire", en: "item that matches several persons"
            )
        case .repeatedItem:
            Text(
                nb: "samme person står flere ganger i spørsmålet", nn: "same person står fleire gonger i spørsmålet",
                en: "further item for the same person")
        case .answerOutsideScale:
            Text(
                nb: "svar som ikke er med i skalaen", nn: "svar som ikkje er med i skalaen",
                en: "answer outside the scale")
        case .repeatedNomination:
            Text(
                nb: "samme person nevnt en gang til", nn: "same person nemnd ein gong til",
                en: "same person named again")
        case .emptyNomination: Text(nb: "tomt navnefelt", nn: "tomt namnefelt", en: "empty box for a name")
        case .furtherBox:
            Text(
                nb: "flere ruter for samme person", nn: "fleire ruter for same person",
                en: "further box for the same person")
        case .weakerTick:
            Text(
                nb: "kryss ved et svakere nivå for samme person", nn: "kryss ved eit svakare nivå for same person",
                en: "tick at a weaker level for the same person")
        }
    }
}

extension SourceFile.Role {
    package var word: Text {
        switch self {
        case .mapping: Text(nb: "oppsettfil", nn: "oppsettfil", en: "mapping")
        case .responses: Text(nb: "svar", nn: "svar", en: "responses")
        case .roster: Text(nb: "adresseliste", nn: "adresseliste", en: "roster")
        case .codebook: Text(nb: "kodebok", nn: "kodebok", en: "codebook")
        case .comments: Text(nb: "kommentarfil", nn: "kommentarfil", en: "comments")
        }
    }
}

extension MeasureScope {
    package var word: Text {
        switch self {
        case .all: Text(nb: "alle", nn: "alle", en: "all")
        case .degrees:
            Text(
                nb: "bare grad og det som telles par for par", nn: "berre grad og det som blir talt par for par",
                en: "only degrees and what is counted pair by pair")
        }
    }
}

extension SymmetrisingRule {
    package var word: Text {
        switch self {
        case .maximum:
            Text(
                nb: "maksimum (det sterkeste av to svar)", nn: "maksimum (det sterkaste av to svar)",
                en: "maximum (the stronger of two reports)")
        case .minimum:
            Text(
                nb: "minimum (det svakeste av to svar)", nn: "minimum (det svakaste av to svar)",
                en: "minimum (the weaker of two reports)")
        case .average: Text(nb: "gjennomsnitt av to svar", nn: "gjennomsnitt av to svar", en: "average of two reports")
        case .both:
            Text(nb: "begge må oppgi relasjonen", nn: "begge må oppgi relasjonen", en: "both must report the tie")
        case .either:
            Text(
                nb: "det er nok at én oppgir relasjonen", nn: "det er nok at éin oppgir relasjonen",
                en: "either may report the tie")
        }
    }
}

extension MissingRule {
    package var word: Text {
        switch self {
        case .asObserved: Text(nb: "som observert", nn: "som observert", en: "as observed")
        case .noTie:
            Text(
                nb: "manglende svar er ingen kontakt", nn: "manglande svar er ingen kontakt",
                en: "missing answers are no tie")
        case .respondentsOnly:
            Text(nb: "bare de som har svart", nn: "berre dei som har svart", en: "respondents only")
        case .partnersReport:
            Text(
                nb: "svaret fra den andre brukes", nn: "svaret frå den andre blir brukt", en: "the other's report used"
            )
        }
    }

    package var meaning: Text {
        switch self {
        case .asObserved:
            Text(
                nb:
                    "Manglende svar forblir manglende: et par der det manglende svaret avgjør, er verken med eller uten kontakt.",
                nn:
                    "Manglande svar er framleis manglande: eit par der det manglande svaret avgjer, er verken med eller utan kontakt.",
                en: "Missing answers stay missing: a pair that depends on one is neither in contact nor without.")
        case .noTie:
            Text(
                nb: "Manglende svar regnes som at det ikke er kontakt.",
                nn: "Manglande svar blir rekna som at det ikkje er kontakt.",
                en: "Missing answers count as no contact.")
        case .respondentsOnly:
            Text(
                nb: "Bare personer som har svart på spørsmålet, er med.",
                nn: "Berre personar som har svart på spørsmålet, er med.",
                en: "Only persons who answered the question are in it.")
        case .partnersReport:
            Text(
                nb: "Det den andre i paret har svart, står i stedet for svaret som mangler.",
                nn: "Det den andre i paret har svart, står i staden for svaret som manglar.",
                en: "What the other of the pair answered stands in for the missing answer.")
        }
    }
}

extension AffiliationKind.Direction {
    package var word: Text {
        switch self {
        case .toBody: Text(nb: "til utvalget", nn: "til utvalet", en: "to the body")
        case .fromBody: Text(nb: "fra utvalget", nn: "frå utvalet", en: "from the body")
        case .both: Text(nb: "begge veier", nn: "begge vegar", en: "both ways")
        }
    }
}

/// Single words that several outputs use.
package enum Words {
    package static let person = Text(nb: "person", nn: "person", en: "person")
    package static let body = Text(nb: "utvalg", nn: "utval", en: "body")
    package static let yes = Text(nb: "ja", nn: "ja", en: "yes")
    package static let no = Text(nb: "nei", nn: "nei", en: "no")
    /// The question was answered and no option was ticked, which is not the same as a missing answer.
    package static let noneChosen = Text(nb: "ingen valgt", nn: "ingen valde", en: "none chosen")
}

extension Text {
    /// A text from the mapping or the data: the same in every language.
    package init(asGiven text: String) { self.init(nb: text, nn: text, en: text) }

    /// `a; b; c`.
    package static func list(_ words: [Text]) -> Text {
        Text(
            nb: words.map(\.nb).joined(separator: "; "), nn: words.map(\.nn).joined(separator: "; "),
            en: words.map(\.en).joined(separator: "; "))
    }
}

extension Attribute {
    /// The value as people read it, nil when it is missing. Somebody who ticked nothing has a word for that.
    package func shownText(_ value: AttributeValue, _ language: Language) -> String? {
        guard let text = displayText(value) else { return nil }
        if case .options(let chosen) = value, chosen.isEmpty { return Words.noneChosen[language] }
        return text.isEmpty ? nil : text
    }
}

extension Relation {
    /// A cumulative level in a header: `Daily`, `Daily–Monthly`; nil where the relation has one level only.
    package func levelRange(_ level: Int) -> String? {
        guard levels.count > 1 else { return nil }
        return level == 0 ? levels[0].label : "\(levels[0].label)–\(levels[level].label)"
    }

    /// The relation, and the cumulative level where there are several: `Contact, Daily–Monthly`.
    package func title(level: Int) -> String { [label, levelRange(level)].compactMap(\.self).joined(separator: ", ") }
}

extension String {
    /// As it stands inside a sentence: `Tetthet` is `tetthet`, `E-I-indeks` and `PageRank` stay.
    package var insideSentence: String {
        let word = prefix { !$0.isWhitespace }.dropFirst()
        guard word.first?.isLowercase == true, !word.contains(where: \.isUppercase) else { return self }
        return prefix(1).lowercased() + dropFirst()
    }
}
