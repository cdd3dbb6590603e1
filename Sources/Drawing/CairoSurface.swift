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

    /// The pixels of an image surface as a PNG file. By libpng itself, which can be told to be quick about it: cairo's own
    /// writer takes three times as long and makes the file no smaller.
    func png() throws(DrawingError) -> [UInt8] {
        cairo_surface_flush(pointer)
        guard let pixels = cairo_image_surface_get_data(pointer) else {
            throw DrawingError(reason: "cairo has no pixels")
        }
        var image = png_image()
        image.version = UInt32(PNG_IMAGE_VERSION)
        image.width = UInt32(cairo_image_surface_get_width(pointer))
        image.height = UInt32(cairo_image_surface_get_height(pointer))
        // Cairo's pixels are 32-bit numbers, which lie in memory from the lowest byte on: blue, green, red, alpha.
        image.format = png_uint_32(PNG_FORMAT_FLAG_COLOR | PNG_FORMAT_FLAG_ALPHA | PNG_FORMAT_FLAG_BGR)
        image.flags = png_uint_32(PNG_IMAGE_FLAG_FAST)
        let stride = cairo_image_surface_get_stride(pointer)
        // No PNG is much larger than its pixels; libpng says so where the room does not do.
        var count = png_alloc_size_t(Int(stride) * Int(image.height) + Int(image.height) + 65_536)
        // Left as the system gives it: most of the room is never touched, so clearing it would only cost time and memory.
        let file = [UInt8](unsafeUninitializedCapacity: Int(count)) { room, initializedCount in
            let isWritten = png_image_write_to_memory(&image, room.baseAddress, &count, 0, pixels, stride, nil) != 0
            initializedCount = isWritten ? Int(count) : 0
        }
        guard !file.isEmpty else {
            throw DrawingError(
                reason: withUnsafeBytes(of: image.message) {
                    String(cString: Array($0.bindMemory(to: CChar.self)) + [0])
                })
        }
        return file
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
