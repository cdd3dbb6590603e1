import CIGraph

/// Owns an igraph vector of numbers.
struct RealVector: ~Copyable {
    let pointer: UnsafeMutablePointer<igraph_vector_t>

    init(_ values: [Double] = []) throws {
        pointer = try allocated { igraph_vector_init($0, igraph_integer_t(values.count)) }
        for (position, value) in values.enumerated() { pointer.pointee.stor_begin[position] = value }
    }

    deinit {
        igraph_vector_destroy(pointer)
        pointer.deallocate()
    }

    var values: [Double] {
        Array(
            UnsafeBufferPointer(start: pointer.pointee.stor_begin, count: Int(igraph_vector_size(pointer))))
    }
}

/// Owns an igraph vector of whole numbers.
struct IntegerVector: ~Copyable {
    let pointer: UnsafeMutablePointer<igraph_vector_int_t>

    init(_ values: [Int] = []) throws {
        try self.init(count: values.count) { numbers in
            for (position, value) in values.enumerated() { numbers[position] = igraph_integer_t(value) }
        }
    }

    /// - Parameter fill: sets every number, written where igraph keeps them.
    init(count: Int, _ fill: (UnsafeMutablePointer<igraph_integer_t>) -> Void) throws {
        pointer = try allocated { igraph_vector_int_init($0, igraph_integer_t(count)) }
        fill(pointer.pointee.stor_begin)
    }

    deinit {
        igraph_vector_int_destroy(pointer)
        pointer.deallocate()
    }

    var values: [Int] {
        UnsafeBufferPointer(start: pointer.pointee.stor_begin, count: Int(igraph_vector_int_size(pointer)))
            .map { Int($0) }
    }
}

/// Owns an igraph graph.
struct GraphHandle: ~Copyable {
    let pointer: UnsafeMutablePointer<igraph_t>

    init(_ graph: Graph) throws {
        let ends = try IntegerVector(count: 2 * graph.edges.count) { ends in
            for (position, edge) in graph.edges.enumerated() {
                ends[2 * position] = igraph_integer_t(edge.from)
                ends[2 * position + 1] = igraph_integer_t(edge.to)
            }
        }
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

    /// - Parameter rows: all of one length.
    init(rows: [[Double]] = []) throws {
        let columns = rows.first?.count ?? 0
        pointer = try allocated { igraph_matrix_init($0, igraph_integer_t(rows.count), igraph_integer_t(columns)) }
        for (row, values) in rows.enumerated() {
            for (column, value) in values.enumerated() {
                igraph_matrix_set(pointer, igraph_integer_t(row), igraph_integer_t(column), value)
            }
        }
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
