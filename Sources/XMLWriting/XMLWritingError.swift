import Findings
import SystemCalls

/// An XML file could not be written: the operating system's reason, where there is one.
package struct XMLWritingError: WriteFault, Hashable, CustomStringConvertible {
    package let systemCode: Int32

    package var description: String {
        systemCode == 0 ? "libxml2 could not write" : String(cString: strerror(systemCode))
    }

    package var why: Text { SystemReason.text(systemCode) }
}
