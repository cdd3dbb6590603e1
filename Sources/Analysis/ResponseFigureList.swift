import Findings
import NetworkModel

/// How many answered, as figures.
package enum ResponseFigureList {
    package static let all: [Figure<ResponseCounts>] = [
        .count(
            "persons", Text("figure.persons"),
            Text("figure.persons.meaning")
        ) { $0.persons },
        .count(
            "complete", Text("response.complete"),
            Text("response.complete.meaning")
        ) { $0.complete },
        .count(
            "partial", Text("response.partial"),
            Text("response.partial.meaning")
        ) { $0.partial },
        .count(
            "blank", Text("response.blank"),
            Text("response.blank.meaning")
        ) { $0.blank },
        .count(
            "none", Text("response.none"),
            Text("response.none.meaning")
        ) { $0.none },
        .share(
            "rate", Text("response.rate"),
            Text("response.rate.meaning")
        ) { $0.rate },
    ]
}
