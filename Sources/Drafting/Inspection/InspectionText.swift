import Findings

/// An inspection for people.
package struct InspectionText {
    package let language: Language

    package init(language: Language) { self.language = language }

    package func text(_ report: InspectionReport) -> String {
        var facts = [report.format]
        if let version = report.version { facts.append(version) }
        if let encoding = report.encoding { facts.append(encoding) }
        if let delimiter = report.delimiter {
            facts.append(language.pick(nb: "skilletegn", nn: "skiljeteikn", en: "delimiter") + " " + delimiter)
        }
        if let sheet = report.sheet {
            facts.append(language.pick(nb: "arket «\(sheet)»", nn: "arket «\(sheet)»", en: "sheet “\(sheet)”"))
        }
        if let row = report.headerRow {
            facts.append(
                language.pick(
                    nb: "overskrifter i rad \(row)", nn: "overskrifter i rad \(row)", en: "headings in row \(row)"))
        }
        if let codebook = report.codebook {
            facts.append(
                language.pick(nb: "kodebok \(codebook)", nn: "kodebok \(codebook)", en: "codebook \(codebook)"))
        }
        var text =
            "\(report.file)\n  \(facts.joined(separator: ", "))\n  \(recognised(report))\n  \(responses(report.responses))\n"
        text += "  " + columns(report) + "\n"
        for question in report.questions { text += "\n" + self.text(question) }
        return text
    }

    private func recognised(_ report: InspectionReport) -> String {
        let words =
            switch report.recognition {
            case "certain": language.pick(nb: "sikkert gjenkjent", nn: "sikkert attkjent", en: "recognised for certain")
            case "possible": language.pick(nb: "trolig gjenkjent", nn: "truleg attkjent", en: "recognised as possible")
            default: language.pick(nb: "ikke gjenkjent", nn: "ikkje attkjent", en: "not recognised")
            }
        return "\(words): \(report.signs.joined(separator: "; "))"
    }

    private func responses(_ responses: InspectionReport.Responses) -> String {
        var parts = [
            language.pick(nb: "\(responses.rows) svar", nn: "\(responses.rows) svar", en: "\(responses.rows) responses")
        ]
        func add(_ count: Int?, nb: String, nn: String, en: String) {
            if let count { parts.append("\(count) " + language.pick(nb: nb, nn: nn, en: en)) }
        }
        add(responses.complete, nb: "fullstendige", nn: "fullstendige", en: "complete")
        add(responses.partial, nb: "avbrutte", nn: "avbrotne", en: "partial")
        add(responses.test, nb: "fra testere", nn: "frå testarar", en: "by testers")
        add(
            responses.other, nb: "ikke påbegynt eller siet ut", nn: "ikkje påbyrja eller sila ut",
            en: "never started or screened out")
        return parts.joined(separator: ", ")
    }

    private func columns(_ report: InspectionReport) -> String {
        var parts = [
            language.pick(
                nb: "\(report.columns) kolonner", nn: "\(report.columns) kolonnar", en: "\(report.columns) columns")
        ]
        if let column = report.respondentColumn {
            parts.append(
                language.pick(
                    nb: "respondenten står i \(column)", nn: "respondenten står i \(column)",
                    en: "the respondent stands in \(column)"))
        }
        if report.unreadColumns > 0 {
            parts.append(
                language.pick(
                    nb: "\(report.unreadColumns) med tekniske opplysninger leses aldri",
                    nn: "\(report.unreadColumns) med tekniske opplysningar blir aldri lesne",
                    en: "\(report.unreadColumns) with technical details are never read"))
        }
        return parts.joined(separator: ", ")
    }

    private func text(_ question: InspectionReport.Question) -> String {
        let columns = question.columns == 1 ? question.firstColumn : "\(question.firstColumn)..\(question.lastColumn)"
        var head = [columns, kind(question.kind)]
        if let items = question.items {
            head.append(language.pick(nb: "\(items) ledd", nn: "\(items) ledd", en: "\(items) items"))
        }
        if let number = question.number { head.append("number: \(number)") }
        if let id = question.id { head.append("question-id: \(id)") }
        var text = "  " + head.joined(separator: "  ") + "\n"
        if let asked = question.text { text += "      «\(asked)»\n" }
        for item in question.itemTexts ?? [] { text += "      - \(item)\n" }
        let counts = counts(question)
        if !counts.isEmpty { text += "      " + counts.joined(separator: " · ") + "\n" }
        return text
    }

    private func counts(_ question: InspectionReport.Question) -> [String] {
        var counts = (question.answers ?? []).map { answer in
            let name = answer.code.map { "\($0) = \(answer.answer)" } ?? answer.answer
            return "\(name): \(answer.count)"
        }
        if question.answers == nil {
            let different =
                question.differentAnswers.map { "\($0)" } ?? language.pick(nb: "mange", nn: "mange", en: "many")
            counts.append(
                language.pick(
                    nb: "\(question.otherAnswers) svar, \(different) ulike, vises ikke",
                    nn: "\(question.otherAnswers) svar, \(different) ulike, blir ikkje viste",
                    en: "\(question.otherAnswers) answers, \(different) different ones, not shown"))
        } else if question.otherAnswers > 0 {
            counts.append(
                language.pick(
                    nb: "andre, vises ikke: \(question.otherAnswers)",
                    nn: "andre, blir ikkje viste: \(question.otherAnswers)",
                    en: "others, not shown: \(question.otherAnswers)"))
        }
        func add(_ count: Int, nb: String, nn: String, en: String) {
            if count > 0 { counts.append(language.pick(nb: nb, nn: nn, en: en) + ": \(count)") }
        }
        add(question.blank, nb: "tom celle", nn: "tom celle", en: "empty cell")
        add(question.unanswered, nb: "sett, ikke besvart", nn: "sett, ikkje svara på", en: "seen, not answered")
        add(question.notShown, nb: "ikke vist", nn: "ikkje vist", en: "not shown")
        return counts
    }

    private func kind(_ kind: String) -> String {
        switch kind {
        case "single-choice": language.pick(nb: "ett valg", nn: "eitt val", en: "single choice")
        case "multiple-choice": language.pick(nb: "flere valg", nn: "fleire val", en: "multiple choice")
        case "matrix": language.pick(nb: "matrise", nn: "matrise", en: "matrix")
        case "multiple-matrix":
            language.pick(
                nb: "matrise, flere kryss per rad", nn: "matrise, fleire kryss per rad",
                en: "matrix, several ticks per row")
        case "numbers": language.pick(nb: "tall", nn: "tal", en: "numbers")
        default: language.pick(nb: "tekst", nn: "tekst", en: "text")
        }
    }
}
