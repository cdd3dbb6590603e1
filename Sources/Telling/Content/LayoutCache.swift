import Analysis
import Synchronization

/// Layouts that were made: pictures, report, GraphML and GEXF show the same places, and each is computed once a run.
package final class LayoutCache: Sendable {
    private let layouts = Mutex<[String: SociogramLayout]>([:])

    package func layout(_ key: String, _ make: () throws -> SociogramLayout) rethrows -> SociogramLayout {
        // Made while the others wait: two who ask for the same layout at once would both make it.
        try layouts.withLock { layouts in
            if let known = layouts[key] { return known }
            let layout = try make()
            layouts[key] = layout
            return layout
        }
    }
}
