import CIGraph

/// Owns an igraph vector of numbers.
struct RealVector: ~Copyable {
    let pointer: UnsafeMutablePointer<igraph_vector_t>

    init(_ values: [Double] = []) throws {
        pointer = try allocated { igraph_vector_init($0, igraph_integer_t(values.count)) }
        for (position, value) in values.enumerated() { igraph_vector_set(pointer, igraph_integer_t(position), value) }
    }

    deinit {
        igraph_vector_destroy(pointer)
        pointer.deallocate()
    }

    var values: [Double] {
        (0..<igraph_vector_size(pointer)).map { igraph_vector_get(pointer, $0) }
    }
}

/// Owns an igraph vector of whole numbers.
struct IntegerVector: ~Copyable {
    let pointer: UnsafeMutablePointer<igraph_vector_int_t>

    init(_ values: [Int] = []) throws {
        pointer = try allocated { igraph_vector_int_init($0, igraph_integer_t(values.count)) }
        for (position, value) in values.enumerated() {
            igraph_vector_int_set(pointer, igraph_integer_t(position), igraph_integer_t(value))
        }
    }

    deinit {
        igraph_vector_int_destroy(pointer)
        pointer.deallocate()
    }

    var values: [Int] {
        (0..<igraph_vector_int_size(pointer)).map { Int(igraph_vector_int_get(pointer, $0)) }
    }
}

/// Owns an igraph graph.
struct GraphHandle: ~Copyable {
    let pointer: UnsafeMutablePointer<igraph_t>

    init(_ graph: Graph) throws {
        let ends = try IntegerVector(graph.edges.flatMap { [Int($0.from), Int($0.to)] })
        let (vertices, directed) = (igraph_integer_t(graph.vertexCount), graph.isDirected)
        pointer = try allocated { igraph_create($0, ends.pointer, vertices, directed) }
    }

    deinit {
        igraph_destroy(pointer)
        pointer.deallocate()
    }
}

/// Memory for a C struct, filled by igraph; freed again where igraph fails.
private func allocated<Struct>(
    _ initialise: (UnsafeMutablePointer<Struct>) -> igraph_error_t
) throws -> UnsafeMutablePointer<Struct> {
    let pointer = UnsafeMutablePointer<Struct>.allocate(capacity: 1)
    do {
        try IGraphLibrary.check(initialise(pointer), "initialising")
    } catch {
        pointer.deallocate()
        throw error
    }
    return pointer
}

/// Owns an igraph matrix of numbers.
struct RealMatrix: ~Copyable {
    let pointer: UnsafeMutablePointer<igraph_matrix_t>

    init() throws {
        pointer = try allocated { igraph_matrix_init($0, 0, 0) }
    }

    deinit {
        igraph_matrix_destroy(pointer)
        pointer.deallocate()
    }

    var firstRow: [Double] {
        (0..<igraph_matrix_ncol(pointer)).map { igraph_matrix_get(pointer, 0, $0) }
    }

    var rows: [[Double]] {
        (0..<igraph_matrix_nrow(pointer)).map { row in
            (0..<igraph_matrix_ncol(pointer)).map { igraph_matrix_get(pointer, row, $0) }
        }
    }
}
