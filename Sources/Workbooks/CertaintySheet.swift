import Analysis
import Findings
import NetworkModel
import Spreadsheet
import Telling

/// One row per key figure, relation and level: how far it could be from what everybody's answers would have given.
enum CertaintySheet {
    static let name = Text(nb: "Hvor sikkert", nn: "Kor sikkert", en: "How sure")

    struct Row {
        let level: LevelContent
        let figure: Figure<LevelAnalysis>
        let kind: UncertainFigure
        let certainty: LevelCertainty

        var interval: ClosedRange<Double>? { certainty.redrawn?.intervals[kind] }
        var bounds: ClosedRange<Double>? { certainty.bounds[kind] }

        func cell(_ value: Double?) -> Cell {
            // Counts are whole in every drawing, shares and means are not.
            value.map { figure.kind.cell($0) } ?? .empty
        }
    }

    /// Nil where everything is known, or the network too large for it.
    static func sheet(_ content: NetworkContent) -> Sheet? {
        let rows = content.levels.flatMap { level -> [Row] in
            guard let certainty = level.analysis.certainty, certainty.knownPairs < certainty.pairs else { return [] }
            return UncertainFigure.allCases.compactMap { kind in
                FigureList.figure(kind.rawValue).map {
                    Row(level: level, figure: $0, kind: kind, certainty: certainty)
                }
            }
        }
        guard !rows.isEmpty else { return nil }
        return Sheet(
            key: "certainty", name: name, language: content.language, frozenColumns: 3,
            columns: LevelColumns.both(\.level) + figureColumns(content.language) + bounds + drawn, rows: rows)
    }

    private static func figureColumns(_ language: Language) -> [SheetColumn<Row>] {
        [
            SheetColumn(
                Text(nb: "Tall", nn: "Tal", en: "Measure"), .text,
                meaning: Text(nb: "Nøkkeltallet.", nn: "Nøkkeltalet.", en: "The key figure.")
            ) { .text($0.figure.name[language]) },
            SheetColumn(
                Text(nb: "Etter svarene", nn: "Etter svara", en: "By the answers"), .mixed,
                meaning: Text(
                    nb: "Tallet slik svarene gir det: det som ikke er oppgitt, er ikke med.",
                    nn: "Talet slik svara gir det: det som ikkje er oppgitt, er ikkje med.",
                    en: "The figure as the answers give it: what nobody reported is not in it.")
            ) { $0.cell($0.figure.value($0.level.analysis)) },
            SheetColumn(
                Text(nb: "Kjent", nn: "Kjent", en: "Known"), .share,
                meaning: Text(
                    nb: "Andelen av alle ordnede par som det er svart på, med relasjon eller uten.",
                    nn: "Den delen av alle ordna par som det er svart på, med relasjon eller utan.",
                    en: "The share of all ordered pairs that were answered, with a tie or without."),
                values: Text(asGiven: "0 – 1")
            ) { .share(orEmpty: $0.certainty.knownShare) },
        ]
    }

    private static var bounds: [SheetColumn<Row>] {
        [
            SheetColumn(
                Text(nb: "Minst", nn: "Minst", en: "At least"), .mixed,
                meaning: Text(
                    nb: "Det minste tallet kunne vært, uansett hva som er svart i de ukjente parene.",
                    nn: "Det minste talet kunne vore, same kva som er svart i dei ukjende para.",
                    en: "The least the figure could be, whatever is answered in the unknown pairs.")
            ) { $0.cell($0.bounds?.lowerBound) },
            SheetColumn(
                Text(nb: "Høyst", nn: "Høgst", en: "At most"), .mixed,
                meaning: Text(
                    nb: "Det meste tallet kunne vært, uansett hva som er svart i de ukjente parene.",
                    nn: "Det meste talet kunne vore, same kva som er svart i dei ukjende para.",
                    en: "The most the figure could be, whatever is answered in the unknown pairs.")
            ) { $0.cell($0.bounds?.upperBound) },
        ]
    }

    private static var drawn: [SheetColumn<Row>] {
        let assumption = Text(
            nb: "Forutsetter at de som ikke har svart, er som dem som har svart og blir oppgitt like ofte.",
            nn: "Føreset at dei som ikkje har svart, er som dei som har svart og blir oppgitte like ofte.",
            en: "Assumes that those who did not answer are like those who did and are named as often.")
        return [
            SheetColumn(
                Text(nb: "Fra, 9 av 10", nn: "Frå, 9 av 10", en: "From, 9 of 10"), .mixed,
                meaning: Text(
                    nb:
                        "Den nedre grensen for tallet om alle hadde svart: de manglende svarene er trukket mange ganger ut fra de kjente, og i 9 av 10 forsøk med kjente nettverk ligger tallet innenfor. \(assumption.nb)",
                    nn:
                        "Den nedre grensa for talet om alle hadde svart: svara som manglar, er trekte mange gonger ut frå dei kjende, og i 9 av 10 forsøk med kjende nettverk ligg talet innanfor. \(assumption.nn)",
                    en:
                        "The lower end for the figure had everybody answered: the missing answers are drawn many times from the known ones, and in 9 of 10 trials with known networks the figure lies inside. \(assumption.en)"
                )
            ) { $0.cell($0.interval?.lowerBound) },
            SheetColumn(
                Text(nb: "Til, 9 av 10", nn: "Til, 9 av 10", en: "To, 9 of 10"), .mixed,
                meaning: Text(
                    nb: "Den øvre grensen. \(assumption.nb)", nn: "Den øvre grensa. \(assumption.nn)",
                    en: "The upper end. \(assumption.en)")
            ) { $0.cell($0.interval?.upperBound) },
            SheetColumn(
                Text(nb: "Trekninger", nn: "Trekningar", en: "Drawings"), .wholeNumber,
                meaning: Text(
                    nb: "Hvor mange ganger svarene er trukket. Tom når for få har svart til å trekke ut fra.",
                    nn: "Kor mange gonger svara er trekte. Tom når for få har svart til å trekkje ut frå.",
                    en: "How many times the answers were drawn. Empty where too few answered to draw from.")
            ) { .integer(orEmpty: $0.certainty.redrawn?.draws) },
        ]
    }
}
