/// What a person may be known by in another wave.
package struct PersonTraits: Hashable, Sendable {
    /// What stands in the roster's column of ids; nil where nothing does.
    package var id: String?
    /// Every address, those of the mapping included.
    package var emails: [String]
    package var names: [String]
}
