import Analysis
import Telling

/// A column per function, 1 for those who have it and 0 for those who do not, so that other programs can filter and count by
/// one: the label of somebody with several is a text of its own. Empty where a person's functions are not known.
struct FunctionColumns {
    /// `function_tildeling`; an attribute's id has no underscore.
    let keys: [String]
    private let ofPerson: [[Int]?]
    /// Free texts may be as many as persons: then the label has to do.
    private static let most = 50

    init(_ membership: GroupMembership?) {
        guard let membership, membership.groups.count <= Self.most else {
            keys = []
            ofPerson = []
            return
        }
        var names = FileNames()
        keys = membership.groups.map { names.unique("function_" + FileName.part($0.id)) }
        ofPerson = membership.ofPerson
    }

    func values(ofPerson position: Int) -> [(key: String, value: String?)] {
        keys.enumerated().map { group, key in (key, ofPerson[position].map { $0.contains(group) ? "1" : "0" }) }
    }
}
