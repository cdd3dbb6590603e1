import CLibRSVG

/// Owns something that cairo draws on.
struct CairoSurface: ~Copyable {
    let pointer: OpaquePointer

    /// Takes over what a `cairo_…_surface_create` returned: never nil, but perhaps a surface in an error state.
    init(_ created: OpaquePointer?) throws(DrawingError) {
        guard let created else { throw DrawingError(reason: "cairo made no surface") }
        do {
            try Self.check(cairo_surface_status(created))
        } catch {
            cairo_surface_destroy(created)
            throw error
        }
        pointer = created
    }

    deinit { cairo_surface_destroy(pointer) }

    func draw(_ body: (OpaquePointer) -> Void) throws(DrawingError) {
        guard let context = cairo_create(pointer) else { throw DrawingError(reason: "cairo made no context") }
        defer { cairo_destroy(context) }
        body(context)
        try Self.check(cairo_status(context))
    }

    /// Writes what is still to be written.
    func finish() throws(DrawingError) {
        cairo_surface_finish(pointer)
        try Self.check(cairo_surface_status(pointer))
    }

    /// The pixels of an image surface as a PNG file; what they let shine through is lost.
    func png() throws(DrawingError) -> [UInt8] {
        cairo_surface_flush(pointer)
        guard let pixels = cairo_image_surface_get_data(pointer) else {
            throw DrawingError(reason: "cairo has no pixels")
        }
        return PNGEncoder.file(
            pixels, width: Int(cairo_image_surface_get_width(pointer)),
            height: Int(cairo_image_surface_get_height(pointer)), stride: Int(cairo_image_surface_get_stride(pointer)))
    }

    static func check(_ status: cairo_status_t) throws(DrawingError) {
        guard status != CAIRO_STATUS_SUCCESS else { return }
        throw DrawingError(reason: String(cString: cairo_status_to_string(status)))
    }
}

/// Gathers what cairo writes.
final class ByteSink {
    private(set) var bytes: [UInt8] = []

    /// For cairo's callbacks; valid while the sink lives.
    var context: UnsafeMutableRawPointer { Unmanaged.passUnretained(self).toOpaque() }

    static let write: cairo_write_func_t = { context, bytes, count in
        guard let context, let bytes else { return CAIRO_STATUS_WRITE_ERROR }
        Unmanaged<ByteSink>.fromOpaque(context).takeUnretainedValue()
            .bytes.append(contentsOf: UnsafeBufferPointer(start: bytes, count: Int(count)))
        return CAIRO_STATUS_SUCCESS
    }
}
