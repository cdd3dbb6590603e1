import Analysis
import Synchronization

/// Layouts that were made: pictures, report, GraphML and GEXF show the same places, and each is computed once a run.
final class LayoutCache: Sendable {
    private let layouts = Mutex<[String: SociogramLayout]>([:])

    func layout(_ key: String, _ make: () throws -> SociogramLayout) rethrows -> SociogramLayout {
        if let known = layouts.withLock({ $0[key] }) { return known }
        let layout = try make()
        layouts.withLock { $0[key] = layout }
        return layout
    }
}
