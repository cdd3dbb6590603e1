import Yams

/// What the YAML library's complaints mean for somebody who writes a mapping.
enum YAMLFault {
    static func explain(_ error: any Error, in source: MappingText) -> (MappingFault, MappingText.Position) {
        let start = MappingText.Position(line: 1, column: 1)
        switch error {
        case YamlError.scanner(let context, let problem, let mark, _),
            YamlError.parser(let context, let problem, let mark, _),
            YamlError.composer(let context, let problem, let mark, _):
            return explain(
                problem, MappingText.Position(mark), within: context?.text ?? "",
                from: MappingText.Position(context?.mark ?? mark), in: source)
        case YamlError.reader:
            return (.controlCharacter, source.controlCharacter ?? start)
        default:
            return (.brokenYAML, start)
        }
    }

    private static func explain(
        _ problem: String, _ position: MappingText.Position, within: String, from opening: MappingText.Position,
        in source: MappingText
    ) -> (MappingFault, MappingText.Position) {
        if let tab = source.tabInIndentation(of: position.line) { return (.tab, tab) }
        // The problem texts are those of libyaml's scanner.c and parser.c.
        if within.contains("quoted scalar") {
            return problem.contains("escape") ? (.backslash, position) : (.openQuote, opening)
        }
        if within.contains("flow sequence") || within.contains("flow mapping") { return (.openBracket, opening) }
        if within.contains("flow node") { return (.unfinishedBracket, position) }
        if problem.contains("nesting") { return (.tooDeep, position) }
        if problem.contains("another document") { return (.secondDocument, position) }
        if problem.contains("mapping values are not allowed") { return (.strayColon, position) }
        if problem.contains("could not find expected ':'") { return (.missingColon, opening) }
        if problem.contains("cannot start any token") { return (.strayCharacter, position) }
        if problem.contains("did not find expected key") || problem.contains("expected '-' indicator")
            || problem.contains("not allowed in this context") || problem.contains("<document start>")
        {
            return (.indentation, position)
        }
        return (.brokenYAML, position)
    }
}
