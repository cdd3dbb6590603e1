import XMLWriting
import Testing
