import Building

/// What words for frequency mean, in bokmål, nynorsk, Swedish, Danish, English and German. A text is understood as a
/// whole or not at all: a word that is not known here makes it unknown.
enum FrequencyWords {
    enum Meaning: Hashable {
        /// By the calendar ("weekly"): the smaller, the more often.
        case calendar(Int)
        /// Without one ("often"): the smaller, the more often.
        case vague(Int)
        /// "Yes", where the question is whether there is contact.
        case yes
        /// "Less often", "rarely": whether that is contact is for people to say.
        case seldom
        /// "Never", "no contact", "no".
        case never
        /// "Don't know", "prefer not to say", "not shown": no answer at all.
        case notKnown
    }

    static func meaning(of text: String) -> Meaning? {
        var words = ComparableText.parts(text)
        // `1 = Daily`, `1. Daily`
        if words.count > 1, let first = words.first, first.allSatisfy(\.isNumber) { words.removeFirst() }
        let phrase = words.joined(separator: " ")
        if yes.contains(phrase) { return .yes }
        if never.contains(phrase) { return .never }
        if notKnown.contains(phrase) { return .notKnown }
        if seldom.contains(phrase)
            || words.count > 2 && seldom.contains(words[0]) && ["enn", "an", "end", "than", "als"].contains(words[1])
        {
            return .seldom
        }
        if let rank = vague.firstIndex(where: { $0.contains(phrase) }) { return .vague(rank) }
        return calendar(words)
    }

    /// "Several times a week": a unit, perhaps several of them, and words that change nothing.
    private static func calendar(_ words: [String]) -> Meaning? {
        if let rank = otherPeriods.first(where: { $0.words.contains(words.joined(separator: " ")) })?.rank {
            return .calendar(rank)
        }
        var unit: Int?
        var isSeveral = false
        for word in words {
            if let found = units.firstIndex(where: { $0.contains(word) }) {
                if let unit, unit != found { return nil }
                unit = found
            } else if several.contains(word) {
                isSeveral = true
            } else if !fillers.contains(word) {
                return nil
            }
        }
        return unit.map { .calendar($0 * 4 + (isSeveral ? 2 : 4)) }
    }

    private static let units: [Set<String>] = [
        ["dag", "dagen", "daglig", "dagleg", "dagligen", "dagligt", "daily", "day", "taglich", "tag"],
        [
            "uke", "uken", "uka", "ukentlig", "veke", "veka", "vekentleg", "kvarveke", "vecka", "veckan", "veckovis",
            "uge", "ugen", "ugentlig", "ugentligt", "weekly", "week", "wochentlich", "woche",
        ],
        [
            "maned", "maneden", "manedlig", "manad", "manaden", "manadleg", "manadlig", "manatlig", "manadsvis",
            "manedligt", "manedsvis", "monthly", "month", "monatlich", "monat",
        ],
        ["kvartal", "kvartalet", "kvartalsvis", "quarter", "quarterly", "vierteljahrlich", "quartal"],
        ["ar", "aret", "arlig", "arleg", "arligen", "arligt", "yearly", "year", "annually", "jahrlich", "jahr"],
    ]

    /// Between the units: ranks as `calendar` gives them.
    private static let otherPeriods: [(rank: Int, words: Set<String>)] = [
        (
            10,
            [
                "hver 14 dag", "kvar 14 dag", "hver fjortende dag", "annenhver uke", "hver annen uke", "annankvar veke",
                "kvar andre veke", "varannan vecka", "hver anden uge", "every other week", "every two weeks",
                "fortnightly", "biweekly", "alle zwei wochen", "jede zweite woche",
            ]
        )
    ]

    private static let several: Set = [
        "flere", "fleire", "flera", "several", "mehrmals", "mehrere", "noen", "nokre", "nogle", "nagra", "few", "some",
        "multiple", "par",
    ]

    private static let fillers: Set = [
        "hver", "kvar", "varje", "every", "each", "jede", "jeden", "jedes", "en", "ein", "ei", "et", "eit", "one",
        "once",
        "einmal", "gang", "gangen", "gong", "gonger", "ganger", "gange", "times", "mal", "i", "om", "per", "pr", "a",
        "the",
        "im", "am", "in", "pro", "omtrent", "cirka", "ca", "about",
    ]

    private static let vague: [Set<String>] = [
        ["alltid", "altid", "always", "immer", "hele tiden", "heile tida", "hela tiden", "all the time"],
        ["svaert ofte", "veldig ofte", "mycket ofta", "meget ofte", "very often", "sehr oft", "sehr haufig"],
        ["ofte", "ofta", "often", "oft", "haufig", "frequently"],
        [
            "av og til", "iblant", "noen ganger", "nokre gonger", "ibland", "af og til", "nogle gange", "sometimes",
            "occasionally", "manchmal", "gelegentlich",
        ],
    ]

    private static let yes: Set = ["ja", "yes"]

    private static let seldom: Set = [
        "sjeldnere", "sjelden", "sjeldent", "sjeldnare", "sjeldan", "sallan", "mer sallan", "sjaeldnere", "sjaeldent",
        "less often", "less frequently", "less", "rarely", "seldom", "seltener", "selten", "svaert sjelden",
        "veldig sjelden", "svaert sjeldan",
    ]

    private static let never: Set = [
        "aldri", "aldrig", "never", "nie", "niemals", "nei", "no", "nej", "nein", "ingen kontakt", "ikke kontakt",
        "ikkje kontakt", "har ikke kontakt", "har ikkje kontakt", "inte alls", "slet ikke", "ikke i det hele tatt",
        "ikkje i det heile", "no contact", "not at all", "none", "kein kontakt", "keinen kontakt", "gar nicht",
    ]
}

extension FrequencyWords {
    private static let notKnown: Set = [
        "vet ikke", "vet ikkje", "veit ikkje", "veit ikke", "jeg vet ikke", "eg veit ikkje", "usikker", "husker ikke",
        "hugsar ikkje", "ikke sikker", "ikkje sikker", "vil ikke svare", "vil ikkje svare", "onsker ikke a svare",
        "onskjer ikkje a svare", "ikke aktuelt", "ikkje aktuelt", "vet inte", "vet ej", "ved ikke", "vil inte svara",
        "don t know", "dont know", "do not know", "i don t know", "not sure", "unsure", "can t say", "cannot say",
        "prefer not to say", "prefer not to answer", "no answer", "ikke svart", "ikkje svart", "ubesvart",
        "ikke relevant", "ikkje relevant", "not relevant", "not applicable", "n a", "ikke vist", "ikkje vist",
        "ikke stilt", "ikkje stilt", "ej visad", "not shown", "not asked", "nicht gezeigt", "nicht gefragt",
        "weiss nicht", "weiß nicht", "ich weiss nicht", "keine angabe", "k a", "kann ich nicht sagen",
    ]
}
