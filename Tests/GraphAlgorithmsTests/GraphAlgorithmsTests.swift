import GraphAlgorithms
import Testing
