import Building
import Testing
