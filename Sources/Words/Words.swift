/// The texts for people, a file for each subject and language, in the order in which they are asked for.
///
/// The files are Swift only in their first lines and the last, so that they are part of the program, which runs with
/// nothing beside it, and no step generates anything. The package manager's `embedInCode` would make one array literal of
/// each: a minute to compile.
private let subjects: [(nb: StaticString, nn: StaticString, en: StaticString)] = [
    (nb: generalNB, nn: generalNN, en: generalEN),
    (nb: rulesNB, nn: rulesNN, en: rulesEN),
    (nb: checksNB, nn: checksNN, en: checksEN),
    (nb: mappingNB, nn: mappingNN, en: mappingEN),
    (nb: commentsNB, nn: commentsNN, en: commentsEN),
    (nb: filesNB, nn: filesNN, en: filesEN),
    (nb: draftsNB, nn: draftsNN, en: draftsEN),
    (nb: commandsNB, nn: commandsNN, en: commandsEN),
    (nb: firstContactNB, nn: firstContactNN, en: firstContactEN),
    (nb: fieldworkNB, nn: fieldworkNN, en: fieldworkEN),
    (nb: figuresNB, nn: figuresNN, en: figuresEN),
    (nb: editionsNB, nn: editionsNN, en: editionsEN),
    (nb: sheetsNB, nn: sheetsNN, en: sheetsEN),
    (nb: tablesNB, nn: tablesNN, en: tablesEN),
    (nb: pagesNB, nn: pagesNN, en: pagesEN),
    (nb: wavesNB, nn: wavesNN, en: wavesEN),
    (nb: lastRunNB, nn: lastRunNN, en: lastRunEN),
    (nb: runsNB, nn: runsNN, en: runsEN),
]

/// What `CWords` declares.
@_cdecl("brobygger_words")
func words(subject: Int, language: Int, count: UnsafeMutablePointer<Int>) -> UnsafePointer<UInt8>? {
    guard subjects.indices.contains(subject) else {
        count.pointee = 0
        return nil
    }
    let texts = subjects[subject]
    let text = [texts.nb, texts.nn, texts.en][language]
    count.pointee = text.utf8CodeUnitCount
    return text.utf8Start
}
