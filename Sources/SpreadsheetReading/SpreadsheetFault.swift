import Findings
import XMLReading
import Zip

/// What makes a workbook unreadable.
package struct SpreadsheetFault: Error {
    package enum Problem: Hashable, Sendable {
        case damaged
        case encrypted
        case noWorkbook
        /// An archive of something else; what is in it.
        case archive(parts: [String])
        case tooLarge(limit: Int)
        case noSuchSheet(known: [String])
        case tooManyColumns
        /// Its number is none; the place is the one it would have after the row before it.
        case brokenRow
        case brokenCell
        case xml(XMLFault)
    }

    package var problem: Problem
    package var row: Int?

    package init(_ problem: Problem, row: Int? = nil) {
        self.problem = problem
        self.row = row
    }

    init(_ fault: ZipArchive.Fault) {
        switch fault {
        case .damaged, .tooManyParts: self.init(Problem.damaged)
        case .encrypted: self.init(Problem.encrypted)
        case .noSuchPart: self.init(Problem.noWorkbook)
        case .tooLarge(let limit): self.init(Problem.tooLarge(limit: limit))
        }
    }

    package func finding(file: String, language: Language) -> Finding {
        if case .xml(let fault) = problem {
            // A line inside a part of the workbook is nothing that anybody can look up.
            var finding = fault.finding(file: file, language: language)
            finding.place = SourcePlace(file: file)
            return finding
        }
        let code: FindingCode = if case .noSuchSheet = problem { .mappingWrongValue } else { .exportBroken }
        return Finding(
            .error, code, message: message(language), hint: hint(language), place: SourcePlace(file: file, row: row),
            stopsRun: true)
    }

    private func message(_ language: Language) -> String {
        switch problem {
        case .damaged, .xml:
            language.pick(
                nb: "Arbeidsboken er skadet eller avkortet og kan ikke pakkes ut.",
                nn: "Arbeidsboka er skadd eller avkorta og kan ikkje pakkast ut.",
                en: "The workbook is damaged or truncated and cannot be unpacked.")
        case .encrypted:
            language.pick(
                nb: "Arbeidsboken er beskyttet med passord.", nn: "Arbeidsboka er verna med passord.",
                en: "The workbook is protected by a password.")
        case .noWorkbook, .archive:
            language.pick(
                nb: "ZIP-arkivet er ingen arbeidsbok (.xlsx, .ods).",
                nn: "ZIP-arkivet er inga arbeidsbok (.xlsx, .ods).",
                en: "The ZIP archive is no workbook (.xlsx, .ods).")
        case .tooLarge(let limit):
            language.pick(
                nb: "En del av arbeidsboken er større enn \(limit >> 20) MB når den pakkes ut, og leses ikke.",
                nn:
                    "Ein del av arbeidsboka er større enn \(limit >> 20) MB når han blir pakka ut, og blir ikkje lesen.",
                en: "A part of the workbook is larger than \(limit >> 20) MB when unpacked, and is not read.")
        case .noSuchSheet:
            language.pick(
                nb: "Arbeidsboken har ikke det arket som er oppgitt.",
                nn: "Arbeidsboka har ikkje det arket som er oppgitt.",
                en: "The workbook does not have the sheet that was given.")
        case .tooManyColumns:
            language.pick(
                nb: "Raden har flere kolonner enn et regneark kan ha.",
                nn: "Rada har fleire kolonnar enn eit rekneark kan ha.",
                en: "The row has more columns than a spreadsheet can have.")
        case .brokenRow:
            language.pick(
                nb: "Raden har et nummer som ikke finnes i et regneark (1 til 1 048 576).",
                nn: "Rada har eit nummer som ikkje finst i eit rekneark (1 til 1 048 576).",
                en: "The row has a number that no spreadsheet has (1 to 1,048,576).")
        case .brokenCell:
            language.pick(
                nb: "Raden har en celle som ikke kan leses: plassen eller teksten den viser til, finnes ikke.",
                nn: "Rada har ei celle som ikkje kan lesast: plassen eller teksten ho viser til, finst ikkje.",
                en: "The row has a cell that cannot be read: the place or the text it refers to does not exist.")
        }
    }

    private func hint(_ language: Language) -> String {
        switch problem {
        case .encrypted:
            language.pick(
                nb: "Fjern passordet i Excel og lagre filen på nytt.",
                nn: "Fjern passordet i Excel og lagre fila på nytt.",
                en: "Remove the password in Excel and save the file again.")
        case .archive(let parts):
            Self.unpack(parts, language)
        case .noSuchSheet(let known):
            language.pick(
                nb: "Arkene heter: \(known.joined(separator: ", ")). Rett `sheet:` i oppsettfilen.",
                nn: "Arka heiter: \(known.joined(separator: ", ")). Rett `sheet:` i oppsettfila.",
                en: "The sheets are: \(known.joined(separator: ", ")). Correct `sheet:` in the mapping.")
        default:
            language.pick(
                nb: "Last ned filen på nytt, eller åpne den i Excel og lagre den som .xlsx eller CSV.",
                nn: "Last ned fila på nytt, eller opne ho i Excel og lagre ho som .xlsx eller CSV.",
                en: "Download the file again, or open it in Excel and save it as .xlsx or CSV.")
        }
    }

    private static func unpack(_ parts: [String], _ language: Language) -> String {
        let files = parts.filter { !$0.hasSuffix("/") }
        let list = files.prefix(6).joined(separator: ", ") + (files.count > 6 ? ", …" : "")
        return language.pick(
            nb: "Pakk ut arkivet, og oppgi filen med svarene. I arkivet ligger: \(list).",
            nn: "Pakk ut arkivet, og oppgi fila med svara. I arkivet ligg: \(list).",
            en: "Unpack the archive, and name the file with the answers. In it are: \(list).")
    }
}
