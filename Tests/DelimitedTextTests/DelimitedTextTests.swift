import DelimitedText
import Testing
