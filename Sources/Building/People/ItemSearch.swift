import Findings
import Importers
import Mapping
import NetworkModel

/// Items of a question that find nobody on the roster, and lines under `items` that find no item.
struct ItemSearch {
    let question: String
    let persons: [Person]
    let matcher: NameMatcher

    /// - Parameters:
    ///   - items: all items of the question.
    ///   - targets: whom they mean.
    func outcomes(_ items: [RosterItem], _ targets: RosterTargets, export: Export) -> [PeopleUnmatched] {
        let named = targets.strangers.filter { items[$0].form == .named }
        guard !named.isEmpty else { return [] }
        let found = Set(targets.persons.filter { $0 >= 0 })
        let unmatched = named.map { (text: items[$0].text, place: items[$0].place(in: export)) }
        let total = found.count + named.count
        let isNearlyAll = named.count > 1 && found.count * 4 < named.count
        let addresses = Set(persons.compactMap { $0.email?.lowercased() })
        let ids = unmatched.filter { item in
            matcher.person(id: item.text) != nil || addresses.contains(item.text.trimmed.lowercased())
        }
        if ids.count * 2 > unmatched.count {
            return [
                PeopleUnmatched(
                    question: question, cure: .itemsAreIDs, places: ids.map(\.place), count: unmatched.count,
                    curable: ids.count, total: total, isNearlyAll: isNearlyAll, persons: [])
            ]
        }
        let keys: [PeopleKey] = [.lookAlikes, .numbersBesideNames]
        let texts = persons.map { [ComparableText.folded($0.name), $0.name] }
        let proposals = PeopleSearch(texts: texts, keys: keys).proposals(for: unmatched, found: found)
        guard isNearlyAll else {
            return proposals.map { proposal in
                PeopleUnmatched(
                    question: question, cure: proposal.key.cure(proposal.texts), places: proposal.places,
                    count: proposal.places.count, curable: proposal.places.count, total: total, isNearlyAll: false,
                    persons: proposal.persons)
            }
        }
        return [
            PeopleUnmatched(
                question: question, cure: proposals.first.map { $0.key.cure($0.texts) } ?? .unknown,
                places: unmatched.map(\.place), count: unmatched.count, curable: proposals.first?.places.count ?? 0,
                total: total, isNearlyAll: true, persons: [])
        ]
    }

    // MARK: Lines of the mapping

    /// - Parameters:
    ///   - lines: what the mapping ties to roster ids.
    ///   - isShared: whether they may be meant for another network.
    func misfits(
        _ lines: [ItemMapping], isShared: Bool, among items: [RosterItem], _ targets: RosterTargets, export: Export
    )
        -> [MappingMisfit]
    {
        if lines.isEmpty { return [] }
        let texts = Set(items.map { AnswerText.folded($0.text) })
        return lines.compactMap { line -> MappingMisfit? in
            let isUsed = texts.contains(AnswerText.folded(line.text))
            if isShared, !isUsed { return nil }
            if matcher.person(id: line.rosterID) == nil {
                return MappingMisfit(
                    .unknownID(key: "items"), question: question, place: line.place,
                    nearestPerson: persons.nearest(toID: line.rosterID))
            }
            // An export that has no names, or whose rows are named elsewhere in the mapping, cannot say so.
            guard !isUsed, items.contains(where: { $0.form == .named && $0.rosterID == nil }) else { return nil }
            let strangers = targets.strangers.filter { items[$0].form == .named }
            let nearest = NearestWord.find(line.text, among: strangers.map { items[$0].text })
            return MappingMisfit(
                .unusedItem, question: question, place: line.place,
                nearestItem: strangers.first { items[$0].text == nearest }.map { items[$0].place(in: export) })
        }
    }

    /// - Parameter place: the mapping's line of `rows`.
    func misfits(rows: RowNames?, place: SourcePlace) -> [MappingMisfit] {
        guard case .ids(let ids) = rows else { return [] }
        return ids.filter { matcher.person(id: $0) == nil }.map { id in
            MappingMisfit(
                .unknownID(key: "rows"), question: question, place: place, nearestPerson: persons.nearest(toID: id))
        }
    }
}
