import Findings

/// What says of a file that it is of a format, or that it is not. Names what formats have, never what people filled in.
package enum RecognitionReason: Hashable, Sendable {
    /// Elements of XML.
    case elements([String])
    case elementsMissing([String])
    /// Columns that the format itself has.
    case columns([String])
    case columnsMissing([String])
    /// So many of all headings begin with a question's number.
    case numberedHeadings(Int, of: Int)
    case noNumberedHeadings
    /// The sheet of a workbook in which the rest is seen.
    case sheet(String)
    /// How the file's bytes begin.
    case signature(String)
    case signatureMissing(String)
    /// Somebody says so; the file does not.
    case onlySaid

    package func text(_ language: Language) -> String {
        switch self {
        case .elements(let names):
            let list = names.map { "<\($0)>" }.joined(separator: ", ")
            return language.pick(nb: "elementene \(list)", nn: "elementa \(list)", en: "elements \(list)")
        case .elementsMissing(let names):
            let list = names.map { "<\($0)>" }.joined(separator: ", ")
            return language.pick(nb: "uten \(list)", nn: "utan \(list)", en: "no \(list)")
        case .columns(let names):
            let list = names.joined(separator: ", ")
            return names.count == 1
                ? language.pick(nb: "kolonnen \(list)", nn: "kolonnen \(list)", en: "column \(list)")
                : language.pick(nb: "kolonnene \(list)", nn: "kolonnane \(list)", en: "columns \(list)")
        case .columnsMissing(let names):
            let list = names.joined(separator: ", ")
            return language.pick(nb: "uten \(list)", nn: "utan \(list)", en: "no \(list)")
        case .numberedHeadings(let count, let all):
            return language.pick(
                nb: "\(count) av \(all) overskrifter begynner med et nummer",
                nn: "\(count) av \(all) overskrifter byrjar med eit nummer",
                en: "\(count) of \(all) headings begin with a number")
        case .noNumberedHeadings:
            return language.pick(
                nb: "for få overskrifter med nummer foran", nn: "for få overskrifter med nummer framfor",
                en: "too few headings that begin with a number")
        case .sheet(let name):
            return language.pick(nb: "arket «\(name)»", nn: "arket «\(name)»", en: "sheet “\(name)”")
        case .signature(let bytes):
            return language.pick(
                nb: "begynner med \(bytes)", nn: "byrjar med \(bytes)", en: "begins with \(bytes)")
        case .signatureMissing(let bytes):
            return language.pick(
                nb: "begynner ikke med \(bytes)", nn: "byrjar ikkje med \(bytes)", en: "does not begin with \(bytes)")
        case .onlySaid:
            return language.pick(
                nb: "bare fordi formatet er oppgitt", nn: "berre fordi formatet er oppgitt",
                en: "only because the format is given")
        }
    }
}

extension Recognition {
    /// How sure it is and why, in a line: `certain (columns lfdn, dispcode)`.
    package func text(_ language: Language) -> String {
        let word =
            switch certainty {
            case .certain: language.pick(nb: "sikkert", nn: "sikkert", en: "certain")
            case .possible: language.pick(nb: "mulig", nn: "mogleg", en: "possible")
            case .no: language.pick(nb: "nei", nn: "nei", en: "no")
            }
        return reasons.isEmpty ? word : "\(word) (\(reasons.map { $0.text(language) }.joined(separator: "; ")))"
    }
}
