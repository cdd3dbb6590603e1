/// An archive, or what is to go into one, that could not be written.
package struct ZipFailure: Error, Hashable {
    /// Of the operating system; 0 where a library alone knows.
    package let systemCode: Int32
}
