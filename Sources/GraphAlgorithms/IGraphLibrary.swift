import CIGraph
import Synchronization

/// The C library as a whole: its handlers, its lock and its random numbers.
///
/// igraph keeps one error stack, one pair of handlers and one random generator per process, and Debian builds it
/// without thread safety. So every call happens inside `alone`, one at a time in the whole program, and no handle
/// leaves it: what goes in and comes out are Swift values. Which thread calls does not matter then.
enum IGraphLibrary {
    private static let turn = Mutex(())

    /// Does something with igraph while nobody else does. Not to be nested: handles are made and freed in here, and
    /// the functions that use them call each other, never `alone`.
    static func alone<Result>(_ body: () throws -> Result) rethrows -> Result {
        _ = handlers
        return try turn.withLock { _ in try body() }
    }

    static func setUp() { _ = handlers }

    /// Installed once, before the first call: igraph's own handler ends the process. With this one an error frees what
    /// igraph had under way and comes back as the return code, which `check` translates. Warnings are left out: they
    /// speak of inputs (a triad census of an undirected graph) that the wrappers here do not let through.
    private static let handlers: Void = {
        // Fails only where it has no memory, as the first call would.
        _ = brobygger_setup()
        igraph_set_error_handler(igraph_error_handler_ignore)
        igraph_set_warning_handler(igraph_warning_handler_ignore)
    }()

    /// Seeds the generator. To be called immediately before each algorithm that draws, so that its result depends on
    /// nothing that ran before.
    static func seed(_ number: Int = 42) throws {
        try check(igraph_rng_seed(igraph_rng_default(), igraph_uint_t(number)), "igraph_rng_seed")
    }

    /// Turns a return code into an error.
    static func check(_ code: igraph_error_t, _ function: StaticString) throws {
        if let error = GraphAlgorithmError(code, in: function) { throw error }
    }

    /// The version that is loaded, e.g. `0.10.2`.
    static var version: String {
        alone {
            var text: UnsafePointer<CChar>?
            igraph_version(&text, nil, nil, nil)
            return text.map { String(cString: $0) } ?? ""
        }
    }
}
