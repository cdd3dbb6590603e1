import Findings
import SystemCalls

/// The operating system refused something: which path, and its own reason.
package struct FileFault: WriteFault, Hashable {
    package let path: String
    /// A number of `errno.h`.
    package let code: Int32

    package init(_ path: String, _ code: Int32 = errno) {
        self.path = path
        self.code = code
    }

    /// The reason in words.
    package var why: Text { SystemReason.text(code) }
}
