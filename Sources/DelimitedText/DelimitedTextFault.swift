import Findings

/// What makes delimited text unreadable, and the row where it began.
package struct DelimitedTextFault: Error, Hashable {
    package enum Problem: Hashable, Sendable {
        case unterminatedQuote
        case strayQuote
        case nulByte
        case tooManyColumns(limit: Int)
        case cellTooLong(limit: Int)
    }

    package var problem: Problem
    package var row: Int

    package init(problem: Problem, row: Int) {
        self.problem = problem
        self.row = row
    }

    package func finding(file: String, language: Language) -> Finding {
        Finding(
            .error, .delimitedTextBroken, message: message(language), hint: hint(language),
            place: SourcePlace(file: file, row: row), stopsRun: true)
    }

    private func message(_ language: Language) -> String {
        switch problem {
        case .unterminatedQuote:
            language.pick(
                nb: "Raden har et anførselstegn som aldri blir lukket, så resten av filen leses som ett felt.",
                nn: "Rada har eit hermeteikn som aldri blir lukka, så resten av fila blir lesen som eitt felt.",
                en: "The row has a quotation mark that is never closed, so the rest of the file reads as one field.")
        case .strayQuote:
            language.pick(
                nb:
                    "Raden har et anførselstegn midt i et felt. Slike skal dobles (\"\"), og feltet stå i anførselstegn.",
                nn: "Rada har eit hermeteikn midt i eit felt. Slike skal doblast (\"\"), og feltet stå i hermeteikn.",
                en: "The row has a quotation mark inside a field. It must be doubled (\"\") and the field quoted.")
        case .nulByte:
            language.pick(
                nb:
                    "Raden inneholder en null-byte (00), som ikke finnes i tekst. Filen er skadet eller ingen tekstfil.",
                nn: "Rada inneheld ein null-byte (00), som ikkje finst i tekst. Fila er skadd eller inga tekstfil.",
                en: "The row contains a NUL byte (00), which text never has. The file is damaged or no text file.")
        case .tooManyColumns(let limit):
            language.pick(
                nb: "Raden har mer enn \(limit) kolonner; flere enn det leses ikke.",
                nn: "Rada har meir enn \(limit) kolonnar; fleire enn det blir ikkje lesne.",
                en: "The row has more than \(limit) columns; no more than that are read.")
        case .cellTooLong(let limit):
            language.pick(
                nb: "Raden har et felt på mer enn \(limit >> 20) MB. Trolig mangler et avsluttende anførselstegn.",
                nn: "Rada har eit felt på meir enn \(limit >> 20) MB. Truleg manglar eit avsluttande hermeteikn.",
                en: "The row has a field of more than \(limit >> 20) MB. Probably a closing quotation mark is missing.")
        }
    }

    private func hint(_ language: Language) -> String {
        switch problem {
        case .tooManyColumns:
            language.pick(
                nb: "Se om skilletegnet er riktig (`delimiter:` i oppsettfilen).",
                nn: "Sjå om skiljeteiknet er rett (`delimiter:` i oppsettfila).",
                en: "See whether the delimiter is right (`delimiter:` in the mapping).")
        default:
            language.pick(
                nb: "Eksporter filen på nytt fra Questback, eller rett raden i et tekstredigeringsprogram.",
                nn: "Eksporter fila på nytt frå Questback, eller rett rada i eit tekstredigeringsprogram.",
                en: "Export the file from Questback again, or mend the row in a text editor.")
        }
    }
}
