/// igraph as the program sees it.
package enum GraphLibrary {
    /// What the library must be told before it is used. Needs to be called by nobody; by the main thread, the sooner the better.
    package static func setUp() { IGraphLibrary.setUp() }
}
