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
            facts.append(language.say("inspection.delimiter") + " " + delimiter)
        }
        if let sheet = report.sheet {
            facts.append(language.say("inspection.sheet", ["sheet": sheet]))
        }
        if let row = report.headerRow {
            facts.append(
                language.say("inspection.headings", ["row": row]))
        }
        if let codebook = report.codebook {
            facts.append(
                language.say("inspection.codebook", ["codebook": codebook]))
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
            case "certain": language.say("inspection.certain")
            case "possible": language.say("inspection.possible")
            default: language.say("inspection.not-recognised")
            }
        return "\(words): \(report.signs.joined(separator: "; "))"
    }

    private func responses(_ responses: InspectionReport.Responses) -> String {
        var parts = [
            language.say("inspection.responses", ["rows": responses.rows])
        ]
        func add(_ count: Int?, _ what: Text) {
            if let count { parts.append("\(count) \(what[language])") }
        }
        add(responses.complete, Text("inspection.complete"))
        add(responses.partial, Text("inspection.partial"))
        add(responses.test, Text("inspection.test"))
        add(responses.other, Text("inspection.not-started"))
        return parts.joined(separator: ", ")
    }

    private func columns(_ report: InspectionReport) -> String {
        var parts = [
            language.say("inspection.columns", ["columns": report.columns])
        ]
        if let column = report.respondentColumn {
            parts.append(
                language.say("inspection.respondent", ["column": column]))
        }
        if report.unreadColumns > 0 {
            parts.append(
                language.say("inspection.never-read", ["unreadColumns": report.unreadColumns]))
        }
        return parts.joined(separator: ", ")
    }

    private func text(_ question: InspectionReport.Question) -> String {
        let columns = question.columns == 1 ? question.firstColumn : "\(question.firstColumn)..\(question.lastColumn)"
        var head = [columns, kind(question.kind)]
        if let items = question.items {
            head.append(language.say("inspection.items", ["items": items]))
        }
        if let number = question.number { head.append("number: \(number)") }
        if let id = question.id { head.append("question-id: \(id)") }
        var text = "  " + head.joined(separator: "  ") + "\n"
        if let asked = question.text { text += "      «\(asked)»\n" }
        let keys = question.foundBy.map { "`\($0):`" }.joined(separator: ", ")
        if !keys.isEmpty { text += "      " + language.say("inspection.found-by", ["keys": keys]) + "\n" }
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
            counts.append(notListed(question))
        } else if question.otherAnswers > 0 {
            counts.append(
                language.say("inspection.other-answers", ["otherAnswers": question.otherAnswers]))
        }
        func add(_ count: Int, _ what: Text) {
            if count > 0 { counts.append("\(what[language]): \(count)") }
        }
        add(question.blank, Text("inspection.blank"))
        add(question.unanswered, Text("inspection.unanswered"))
        add(question.notShown, Text("inspection.not-shown"))
        return counts
    }

    /// How many answers there are that are not shown.
    private func notListed(_ question: InspectionReport.Question) -> String {
        let count = question.otherAnswers
        if count == 0 { return language.say("inspection.no-answers") }
        if count == 1 { return language.say("inspection.one-answer") }
        if question.differentAnswers == 1 { return language.say("inspection.answers-alike", ["otherAnswers": count]) }
        let different = question.differentAnswers.map { "\($0)" } ?? language.say("inspection.many")
        return language.say("inspection.different-answers", ["otherAnswers": count, "different": different])
    }

    private func kind(_ kind: String) -> String {
        switch kind {
        case "single-choice": language.say("inspection.single-choice")
        case "multiple-choice": language.say("inspection.multiple-choice")
        case "matrix": language.say("inspection.matrix")
        case "multiple-matrix":
            language.say("inspection.multiple-matrix")
        case "numbers": language.say("inspection.numbers")
        default: language.say("inspection.text")
        }
    }
}
