import Findings
import Testing
