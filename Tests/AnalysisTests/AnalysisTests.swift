import Analysis
import Testing
