/// The ids of nodes, the same in pictures, reports and graph files.
package enum NodeId {
    /// - Parameter position: in the network's persons.
    package static func person(_ position: Int) -> String { person(number: String(position + 1)) }
    /// - Parameter number: from 1.
    package static func person(number: String) -> String { "p" + number }
    /// - Parameter position: in the network's bodies.
    package static func body(_ position: Int) -> String { "b\(position + 1)" }
}
