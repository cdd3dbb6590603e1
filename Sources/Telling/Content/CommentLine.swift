/// A picture with what is proposed to be said of it, and what was written.
package struct CommentLine: Sendable {
    /// The network's id; nil for what lays the networks side by side.
    package let network: String?
    package let picture: String
    /// Empty where the figures propose nothing.
    package let proposed: String
    package let text: String?
}
