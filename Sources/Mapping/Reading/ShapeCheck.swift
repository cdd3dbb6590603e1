import Findings

/// Holds the nodes of a mapping file against the list of keys: unknown, repeated and missing keys, wrong types and
/// values. What refers to something else in the file is judged when it is decoded.
struct ShapeCheck {
    let faults: FaultList

    /// Ids are parts of file names: as long as four of them fit into one, and none that Windows keeps for a device.
    static let identifierPattern =
        "^(?!(\(deviceNames.joined(separator: "|")))$)[a-z][a-z0-9-]{0,\(longestIdentifier - 1)}$"
    static let longestIdentifier = 50
    private static let deviceNames =
        ["con", "prn", "aux", "nul"] + ["com", "lpt"].flatMap { port in (0...9).map { port + String($0) } }

    static func isIdentifier(_ text: String) -> Bool {
        let lower: ClosedRange<Unicode.Scalar> = "a"..."z"
        let digits: ClosedRange<Unicode.Scalar> = "0"..."9"
        let scalars = text.unicodeScalars
        return scalars.first.map(lower.contains) == true && scalars.count <= longestIdentifier
            && !deviceNames.contains(text)
            && scalars.allSatisfy { lower.contains($0) || digits.contains($0) || $0 == "-" }
    }

    func check(_ node: MappingNode, as block: MappingBlock) {
        guard case .table(let entries) = node.content else {
            wrongType(node, nil, .block(block))
            return
        }
        var met = KeysMet(faults: faults)
        for entry in entries where met.isNew(entry.key) {
            guard let key = block.keys.first(where: { $0.name.rawValue == entry.key.text }) else {
                faults.add(.unknownKey(entry.key.text, known: block.keys.map(\.name.rawValue)), entry.key.place)
                continue
            }
            check(entry.value, of: entry.key, as: key.value)
        }
        for key in block.keys where key.isRequired && !met.has(key.name.rawValue) {
            faults.add(.missingKey(key.name, example: key.example), node.place)
        }
        check(block.rules, entries: entries, in: block, place: node.place)
    }

    private func check(
        _ rules: [MappingRule], entries: [MappingNode.Entry], in block: MappingBlock, place: SourcePlace
    ) {
        func entry(_ name: KeyName) -> MappingNode.Entry? { entries.first { $0.key.text == name.rawValue } }
        for rule in rules {
            if rule.isOfAbsence {
                guard entry(rule.key) == nil else { continue }
                for name in rule.requires where entry(name) == nil {
                    faults.add(.missingKey(name, example: block[name]?.example ?? "\(name.rawValue): …"), place)
                }
                continue
            }
            guard let present = entry(rule.key) else { continue }
            let word = present.value.text?.text
            guard rule.words.isEmpty || rule.words.contains(word ?? "") else { continue }
            let reason = rule.words.isEmpty ? rule.key.rawValue : "\(rule.key.rawValue): \(word ?? "")"
            for name in rule.requires where entry(name) == nil {
                faults.add(
                    .neededKey(name, because: reason, example: block[name]?.example ?? "\(name.rawValue): …"), place)
            }
            for name in rule.forbids {
                if let entry = entry(name) { faults.add(.meaninglessKey(name, beside: reason), entry.key.place) }
            }
        }
    }

    private func check(_ node: MappingNode, of key: Placed, as value: MappingValue) {
        if case .nothing = node.content {
            if !value.mayBeOpen { faults.add(.noValue(key.text), key.place) }
            return
        }
        switch value {
        case .version, .identifier, .reference, .text, .count, .share, .word, .flag:
            checkText(node, key, value)
        case .wording:
            checkWording(node, key)
        case .texts, .references:
            checkTexts(node, key, value)
        case .textOrTexts:
            if case .text = node.content { checkText(node, key, .text) } else { checkTexts(node, key, value) }
        case .textsOrWord(let word):
            guard case .text(let text) = node.content else { return checkTexts(node, key, value) }
            if text != word { faults.add(.wrongWord(key.text, text, known: [word]), node.place) }
        case .variables:
            if case .text = node.content { checkVariables(node, key) } else { checkTexts(node, key, value) }
        case .rows:
            guard case .text(let text) = node.content else { return checkTexts(node, key, value) }
            if text != "roster" { faults.add(.wrongWord(key.text, text, known: ["roster"]), node.place) }
        case .itemTable:
            checkItems(node, key)
        case .block(let block):
            if case .table = node.content { check(node, as: block) } else { wrongType(node, key, value) }
        case .pathOrBlock(let block):
            switch node.content {
            case .text: checkText(node, key, .text)
            case .table: check(node, as: block)
            default: wrongType(node, key, value)
            }
        case .pathsOrBlock(let block):
            if case .list = node.content {
                checkTexts(node, key, value)
            } else {
                check(node, of: key, as: .pathOrBlock(block))
            }
        case .blockOrBlocks(let block):
            if case .list = node.content {
                check(node, of: key, as: .blocks(block))
            } else {
                check(node, of: key, as: .block(block))
            }
        case .blocks(let block):
            guard case .list(let nodes) = node.content else { return wrongType(node, key, value) }
            if nodes.isEmpty { faults.add(.emptyList(key.text), node.place) }
            for node in nodes {
                if case .table = node.content { check(node, as: block) } else { wrongType(node, key, .block(block)) }
            }
        case .namedBlocks(let block):
            checkNamedBlocks(node, key, block, areIdentifiers: true)
        case .personBlocks(let block):
            checkNamedBlocks(node, key, block, areIdentifiers: false)
        case .openTexts:
            checkOpenTexts(node, key)
        case .openBlocks(let block):
            if case .list(let nodes) = node.content, nodes.isEmpty { return }
            check(node, of: key, as: .blocks(block))
        }
    }

    private func checkText(_ node: MappingNode, _ key: Placed, _ value: MappingValue) {
        guard case .text(let text) = node.content else { return wrongType(node, key, value) }
        switch value {
        case .word(let words) where !words.contains(text):
            faults.add(.wrongWord(key.text, text, known: words), node.place)
        case _ where text.allSatisfy(\.isWhitespace): faults.add(.noValue(key.text), node.place)
        case .version where text != "1": faults.add(.wrongVersion(text), node.place)
        case .identifier where !Self.isIdentifier(text): faults.add(.wrongIdentifier(text), node.place)
        case .count where Int(text).map { $0 >= 1 } != true: faults.add(.wrongCount(key.text, text), node.place)
        case .flag where !["true", "false"].contains(text):
            faults.add(.wrongWord(key.text, text, known: ["true", "false"]), node.place)
        case .share where Double(text).map { (0...1).contains($0) } != true:
            faults.add(.wrongShare(key.text, text), node.place)
        default: break
        }
    }

    private func checkTexts(_ node: MappingNode, _ key: Placed, _ value: MappingValue) {
        guard case .list(let nodes) = node.content else { return wrongType(node, key, value) }
        if nodes.isEmpty { faults.add(.emptyList(key.text), node.place) }
        for node in nodes {
            switch node.content {
            case .text(let text) where !text.allSatisfy(\.isWhitespace): break
            case .text, .nothing: faults.add(.noValue(key.text), node.place)
            default: wrongType(node, key, .text)
            }
        }
    }

    private func checkWording(_ node: MappingNode, _ key: Placed) {
        guard case .table(let entries) = node.content else {
            if case .text = node.content { checkText(node, key, .text) } else { wrongType(node, key, .wording) }
            return
        }
        if entries.isEmpty { faults.add(.emptyList(key.text), node.place) }
        let languages = Language.allCases.map(\.rawValue)
        var met = KeysMet(faults: faults)
        for entry in entries where met.isNew(entry.key) {
            if languages.contains(entry.key.text) {
                check(entry.value, of: entry.key, as: .text)
            } else {
                faults.add(.unknownKey(entry.key.text, known: languages), entry.key.place)
            }
        }
    }

    private func checkVariables(_ node: MappingNode, _ key: Placed) {
        checkText(node, key, .text)
        if let text = node.text?.text, VariableSelection(text) == nil {
            faults.add(.wrongVariables(text), node.place)
        }
    }

    private func checkItems(_ node: MappingNode, _ key: Placed) {
        guard case .table(let entries) = node.content else { return wrongType(node, key, .itemTable) }
        if entries.isEmpty { faults.add(.emptyList(key.text), node.place) }
        for entry in entries {
            switch entry.value.content {
            case .text(let text) where !text.allSatisfy(\.isWhitespace): break
            case .text, .nothing: faults.add(.itemWithoutPerson, entry.key.place)
            default: wrongType(entry.value, key, .text)
            }
        }
    }

    private func checkOpenTexts(_ node: MappingNode, _ key: Placed) {
        guard case .table(let entries) = node.content else { return wrongType(node, key, .openTexts) }
        var met = KeysMet(faults: faults)
        for entry in entries where met.isNew(entry.key) {
            switch entry.value.content {
            case .text, .nothing: break
            default: wrongType(entry.value, entry.key, .text)
            }
        }
    }

    private func checkNamedBlocks(
        _ node: MappingNode, _ key: Placed, _ block: MappingBlock, areIdentifiers: Bool
    ) {
        guard case .table(let entries) = node.content else {
            return wrongType(node, key, areIdentifiers ? .namedBlocks(block) : .personBlocks(block))
        }
        if entries.isEmpty { faults.add(.emptyList(key.text), node.place) }
        var met = KeysMet(faults: faults)
        for entry in entries where met.isNew(entry.key) {
            if areIdentifiers, !Self.isIdentifier(entry.key.text) {
                faults.add(.wrongIdentifier(entry.key.text), entry.key.place)
            }
            switch entry.value.content {
            case .table: check(entry.value, as: block)
            case .nothing: faults.add(.noValue(entry.key.text), entry.key.place)
            default: wrongType(entry.value, entry.key, .block(block))
            }
        }
    }

    private func wrongType(_ node: MappingNode, _ key: Placed?, _ expected: MappingValue) {
        faults.add(.wrongType(key?.text, expected: expected, found: node.content), node.place)
    }
}

/// The keys of one table as they come; one that comes again is a fault.
private struct KeysMet {
    let faults: FaultList
    private var places: [String: SourcePlace] = [:]

    init(faults: FaultList) { self.faults = faults }

    func has(_ name: String) -> Bool { places[name] != nil }

    mutating func isNew(_ key: Placed) -> Bool {
        if let first = places[key.text] {
            faults.add(.duplicateKey(name: key.text, firstLine: first.row ?? 1), key.place)
            return false
        }
        places[key.text] = key.place
        return true
    }
}
