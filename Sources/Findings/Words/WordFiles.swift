/// The texts of the word files, found by their key. A language is read when its first text is asked for, in less than a
/// millisecond (docs/performance.md).
///
/// The files are Swift only in their first lines and the last, so that they are part of the program, which runs with
/// nothing beside it, and no step generates anything. The package manager's `embedInCode` would make one array literal of
/// each: a minute to compile.
enum WordFiles {
    /// The text behind a key, with its placeholders; the key itself where there is none, which a test would have caught.
    static func text(_ key: String, _ language: Language) -> WordText {
        let table =
            switch language {
            case .nb: nb
            case .nn: nn
            case .en: en
            }
        return table[key] ?? WordText(key)
    }

    static let nb = table(.nb)
    static let nn = table(.nn)
    static let en = table(.en)

    private static func table(_ language: Language) -> [String: WordText] {
        var table: [String: WordText] = [:]
        for file in WordFile.all { file.words(language).readWords { table[$0] = WordText($1) } }
        return table
    }
}

/// One subject's texts.
struct WordFile {
    let name: String
    let nb: StaticString
    let nn: StaticString
    let en: StaticString

    static let all = [
        WordFile(name: "General", nb: generalNB, nn: generalNN, en: generalEN),
        WordFile(name: "Rules", nb: rulesNB, nn: rulesNN, en: rulesEN),
        WordFile(name: "Checks", nb: checksNB, nn: checksNN, en: checksEN),
        WordFile(name: "Mapping", nb: mappingNB, nn: mappingNN, en: mappingEN),
        WordFile(name: "Comments", nb: commentsNB, nn: commentsNN, en: commentsEN),
        WordFile(name: "Files", nb: filesNB, nn: filesNN, en: filesEN),
        WordFile(name: "Drafts", nb: draftsNB, nn: draftsNN, en: draftsEN),
        WordFile(name: "Commands", nb: commandsNB, nn: commandsNN, en: commandsEN),
        WordFile(name: "FirstContact", nb: firstContactNB, nn: firstContactNN, en: firstContactEN),
        WordFile(name: "Fieldwork", nb: fieldworkNB, nn: fieldworkNN, en: fieldworkEN),
        WordFile(name: "Figures", nb: figuresNB, nn: figuresNN, en: figuresEN),
        WordFile(name: "Editions", nb: editionsNB, nn: editionsNN, en: editionsEN),
        WordFile(name: "Sheets", nb: sheetsNB, nn: sheetsNN, en: sheetsEN),
        WordFile(name: "Tables", nb: tablesNB, nn: tablesNN, en: tablesEN),
        WordFile(name: "Pages", nb: pagesNB, nn: pagesNN, en: pagesEN),
        WordFile(name: "Waves", nb: wavesNB, nn: wavesNN, en: wavesEN),
        WordFile(name: "LastRun", nb: lastRunNB, nn: lastRunNN, en: lastRunEN),
        WordFile(name: "Runs", nb: runsNB, nn: runsNN, en: runsEN),
    ]

    func words(_ language: Language) -> StaticString {
        switch language {
        case .nb: nb
        case .nn: nn
        case .en: en
        }
    }
}
