import Foundation
import Synchronization

/// Work that is done beside other work, on another core where there is one.
package final class SideTask<Value: Sendable>: Sendable {
    private let outcome = Mutex<Result<Value, any Error>?>(nil)
    private let group = DispatchGroup()

    package init(_ work: @escaping @Sendable () throws -> Value) {
        DispatchQueue.global().async(group: group) {
            let result = Result { try work() }
            self.outcome.withLock { $0 = result }
        }
    }

    /// Whatever came of it: nobody takes a folder away in which it is still writing.
    package func wait() { group.wait() }

    /// Waits for it.
    /// - Throws: what the work threw.
    package func value() throws -> Value {
        wait()
        guard let result = outcome.withLock({ $0 }) else {
            preconditionFailure("the work has ended without an outcome")
        }
        return try result.get()
    }
}
