import NetworkModel

extension NetworkContent {
    /// The same with what people do in place of their names, as they are called in a meeting:
    /// `person (tildeling av kommunale boliger)`, numbered where two would be the same.
    package var withPersonsByFunction: NetworkContent {
        guard people == .functions else { return self }
        let content = saying(ofPersons: nil)
        let functions = network.persons.indices.map { content.functionNames(ofPerson: $0).joined(separator: "; ") }
        var all: [String: Int] = [:]
        for function in functions { all[function, default: 0] += 1 }
        var met: [String: Int] = [:]
        return saying(
            ofPersons: functions.map { function in
                met[function, default: 0] += 1
                let number = all[function]! > 1 ? " \(met[function]!)" : ""
                guard !function.isEmpty else {
                    let noun = groupNoun?.one
                    return words.pick(
                        nb: noun.map { "person\(number) (ukjent \($0))" } ?? "person\(number)",
                        nn: noun.map { "person\(number) (ukjend \($0))" } ?? "person\(number)",
                        en: noun.map { "person\(number) (\($0) not known)" } ?? "person\(number)")
                }
                return "person\(number) (\(function))"
            })
    }
}
