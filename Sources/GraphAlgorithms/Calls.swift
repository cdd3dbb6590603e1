import CIGraph

extension Graph {
    /// Calls an igraph function that fills a vector of numbers, usually one per vertex.
    func reals(
        _ function: StaticString,
        _ call: (UnsafePointer<igraph_t>, UnsafeMutablePointer<igraph_vector_t>) throws -> igraph_error_t
    ) throws -> [Double] {
        try IGraphLibrary.alone {
            let graph = try GraphHandle(self)
            let result = try RealVector()
            try IGraphLibrary.check(try call(graph.pointer, result.pointer), function)
            return result.values
        }
    }

    /// Calls an igraph function that fills a vector of whole numbers.
    func integers(
        _ function: StaticString,
        _ call: (UnsafePointer<igraph_t>, UnsafeMutablePointer<igraph_vector_int_t>) throws -> igraph_error_t
    ) throws -> [Int] {
        try IGraphLibrary.alone {
            let graph = try GraphHandle(self)
            let result = try IntegerVector()
            try IGraphLibrary.check(try call(graph.pointer, result.pointer), function)
            return result.values
        }
    }

    /// Calls an igraph function that fills one number; nil where igraph says it is not defined (NaN).
    func real(
        _ function: StaticString,
        _ call: (UnsafePointer<igraph_t>, UnsafeMutablePointer<igraph_real_t>) throws -> igraph_error_t
    ) throws -> Double? {
        try IGraphLibrary.alone {
            let graph = try GraphHandle(self)
            var result = igraph_real_t.nan
            try IGraphLibrary.check(try call(graph.pointer, &result), function)
            return result.ifDefined
        }
    }
}

extension Double {
    /// Nil for NaN, igraph's word for "not defined".
    var ifDefined: Double? { isNaN ? nil : self }
}
