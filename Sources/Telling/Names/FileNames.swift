/// Names of files in one folder, none twice: a relation and an affiliation may have one id, and `contact-daily` may be a
/// level's file and a relation.
package struct FileNames {
    private var taken: Set<String> = []

    package init() {}

    /// - Returns: the name, with a number at its end where it is taken; without an extension.
    package mutating func unique(_ stem: String) -> String {
        var name = stem
        var number = 2
        while !taken.insert(name).inserted {
            name = "\(stem)-\(number)"
            number += 1
        }
        return name
    }
}
