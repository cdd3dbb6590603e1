import XMLReading
import Testing
