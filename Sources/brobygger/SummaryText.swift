import Findings
import Foundation
import Pipeline

/// The summary of a run for people.
struct SummaryText {
    let language: Language

    func text(_ summary: RunSummary) -> String {
        var text = "\(summary.title)\n" + edition(summary)
        for network in summary.networks {
            text += "\n\(network.title) (\(network.id))\n"
            let rate = network.responseRate.map { percent($0) } ?? "–"
            text += "  "
            text += language.pick(
                nb: "\(network.persons) personer, \(network.answered) har svart, svarprosent \(rate)",
                nn: "\(network.persons) personar, \(network.answered) har svart, svarprosent \(rate)",
                en: "\(network.persons) persons, \(network.answered) answered, response rate \(rate)")
            text += "\n"
            for relation in network.relations {
                text += "  \(relation.label): " + language.pick(nb: "relasjoner", nn: "relasjonar", en: "ties")
                let levels = relation.levels.enumerated().map { position, level in
                    let upTo = position == 0 || relation.levels.count == 1 ? "" : "≤ "
                    return relation.levels.count == 1 ? "\(level.ties)" : "\(upTo)\(level.label) \(level.ties)"
                }
                text += " " + levels.joined(separator: ", ") + "\n"
            }
        }
        return text
    }

    /// Which edition it is; nothing for the one with names.
    private func edition(_ summary: RunSummary) -> String {
        switch summary.edition {
        case "pseudonymous":
            language.pick(
                nb: "Pseudonym utgave: koder i stedet for navn\n", nn: "Pseudonym utgåve: kodar i staden for namn\n",
                en: "Pseudonymous edition: codes in place of names\n")
        case "anonymous":
            language.pick(
                nb: "Anonym utgave: løpenummer i stedet for navn, grovere opplysninger\n",
                nn: "Anonym utgåve: løpenummer i staden for namn, grovare opplysningar\n",
                en: "Anonymous edition: numbers in place of names, coarser facts\n")
        default: ""
        }
    }

    /// After a fault in an edition that tells of no row once there is a study, and shows no line of the mapping before.
    var lessIsShown: String {
        language.pick(
            nb:
                "\n  En utgave uten navn viser mindre av en feil. `brobygger check` uten `--edition` viser hvor den står.\n",
            nn:
                "\n  Ei utgåve utan namn viser mindre av ein feil. `brobygger check` utan `--edition` viser kvar han står.\n",
            en:
                "\n  An edition without names shows less of a fault. `brobygger check` without `--edition` shows where it is.\n"
        )
    }

    /// Where all findings stand, and what a code means.
    func whereToReadOn(isWritten: Bool) -> String {
        let sheet = language.pick(
            nb: "Alle funn står i arket Funn i hver arbeidsbok. ",
            nn: "Alle funn står i arket Funn i kvar arbeidsbok. ",
            en: "All findings are on the sheet Findings of each workbook. ")
        let code = language.pick(
            nb: "`brobygger explain KODE` forklarer et funn.", nn: "`brobygger explain KODE` forklarer eit funn.",
            en: "`brobygger explain CODE` explains a finding.")
        return "\n  " + (isWritten ? sheet : "") + code + "\n"
    }

    /// Why a run ends with status 1: how many findings there are of which codes.
    func whyItFails(_ findings: [Finding]) -> String {
        var codes: [FindingCode] = []
        for finding in findings where !codes.contains(finding.code) { codes.append(finding.code) }
        let shown = codes.prefix(Self.mostCodes).map(\.rawValue) + (codes.count > Self.mostCodes ? ["…"] : [])
        let list = shown.joined(separator: ", ")
        return language.pick(
            nb: "\(findings.count) funn (\(list)); `brobygger check` viser dem",
            nn: "\(findings.count) funn (\(list)); `brobygger check` viser dei",
            en:
                "\(findings.count) \(findings.count == 1 ? "finding" : "findings") (\(list)); `brobygger check` shows them"
        )
    }

    private static let mostCodes = 5

    /// Where the results are, and those that most people want first.
    func filesText(_ summary: RunSummary) -> String {
        guard let folder = summary.folder else { return "" }
        let heading = language.pick(nb: "Skrevet i", nn: "Skrive i", en: "Written in")
        let first = UsefulFiles.of(summary.files)
        let others = summary.files.count - first.count
        var text = "\n\(heading) \(folder)\n" + first.map { "  \($0)\n" }.joined()
        if others > 0 {
            text +=
                "  "
                + language.pick(
                    nb: "og \(others) \(others == 1 ? "fil" : "filer") til",
                    nn: "og \(others) \(others == 1 ? "fil" : "filer") til",
                    en: "and \(others) more \(others == 1 ? "file" : "files")") + "\n"
        }
        return text + (summary.othersCanRead == true ? readableByOthers(folder) : "")
    }

    private func readableByOthers(_ folder: String) -> String {
        "\n"
            + language.pick(
                nb:
                    "Andre enn deg og gruppen din kan lese disse filene, og de har navn. `chmod -R o-rwx \(folder)` stenger for dem, `umask 027` for kjøringer etter dette.",
                nn:
                    "Andre enn du og gruppa di kan lese desse filene, og dei har namn. `chmod -R o-rwx \(folder)` stengjer for dei, `umask 027` for køyringar etter dette.",
                en:
                    "Others than you and your group can read these files, and they have names in them. `chmod -R o-rwx \(folder)` keeps them out, `umask 027` from later runs."
            ) + "\n"
    }

    /// With one decimal, and the decimal sign of the language.
    private func percent(_ share: Double) -> String {
        let tenths = Int((share * 1000).rounded())
        let sign = language == .en ? "." : ","
        return "\(tenths / 10)\(sign)\(tenths % 10) %"
    }
}
