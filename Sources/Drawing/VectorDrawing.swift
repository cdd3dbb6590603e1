import CLibRSVG

/// An SVG document that can be turned into a picture of pixels or a page.
///
/// Nothing outside the document is read: it is given as text without an address, so librsvg has nowhere to look for
/// other files.
package struct VectorDrawing: ~Copyable {
    private let handle: OpaquePointer
    /// In CSS pixels, as the document's `width` and `height` say.
    package let width: Double
    package let height: Double

    /// - Throws: where the text is no SVG, or does not say its size in pixels.
    package init(svg: String) throws(DrawingError) {
        _ = Self.librariesAreReady
        try self.init(parsing: svg)
    }

    /// GLib registers types, Fontconfig reads which fonts there are, and Pango makes its map of them when they are first asked to.
    /// One word on a picture of one pixel has all of them do so in one thread, while the others wait.
    private static let librariesAreReady: Void = {
        let word = #"<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"><text>a</text></svg>"#
        // Where that fails, the first real picture says why.
        _ = try? VectorDrawing(parsing: word).png(scale: 1)
    }()

    private init(parsing svg: String) throws(DrawingError) {
        var error: UnsafeMutablePointer<GError>?
        let parsed = svg.utf8CString.withUnsafeBytes { bytes in
            // The terminating zero is no part of the document.
            rsvg_handle_new_from_data(bytes.bindMemory(to: UInt8.self).baseAddress, bytes.count - 1, &error)
        }
        guard let parsed else { throw DrawingError(taking: error) }
        var (width, height) = (0.0, 0.0)
        guard rsvg_handle_get_intrinsic_size_in_pixels(parsed, &width, &height) != 0, width > 0, height > 0 else {
            g_object_unref(UnsafeMutableRawPointer(parsed))
            throw DrawingError(reason: "the SVG has no size in pixels")
        }
        handle = parsed
        self.width = width
        self.height = height
    }

    deinit { g_object_unref(UnsafeMutableRawPointer(handle)) }

    /// - Parameter scale: pixels of the picture per pixel of the document.
    /// - Returns: a PNG file on a white ground.
    package func png(scale: Double) throws(DrawingError) -> [UInt8] {
        let size = (Int32((width * scale).rounded(.up)), Int32((height * scale).rounded(.up)))
        let surface = try CairoSurface(cairo_image_surface_create(CAIRO_FORMAT_ARGB32, size.0, size.1))
        try surface.draw { context in
            // Without transparency: what is white on the screen is white on every slide.
            cairo_set_source_rgb(context, 1, 1, 1)
            cairo_paint(context)
        }
        try render(on: surface, width: width * scale, height: height * scale)
        return try surface.png()
    }

    /// - Returns: a PDF file of one page as large as the document (96 of its pixels are an inch), text as text.
    package func pdf(title: String) throws(DrawingError) -> [UInt8] {
        let points = 0.75
        let file = ByteSink()
        let surface = try CairoSurface(
            cairo_pdf_surface_create_for_stream(ByteSink.write, file.context, width * points, height * points))
        cairo_pdf_surface_set_metadata(surface.pointer, CAIRO_PDF_METADATA_TITLE, title)
        // Else cairo writes when the file was made, and no two runs would write the same bytes.
        cairo_pdf_surface_set_metadata(surface.pointer, CAIRO_PDF_METADATA_CREATE_DATE, "")
        try render(on: surface, width: width * points, height: height * points)
        try surface.finish()
        return file.bytes
    }

    private func render(on surface: borrowing CairoSurface, width: Double, height: Double) throws(DrawingError) {
        var error: UnsafeMutablePointer<GError>?
        try surface.draw { context in
            var page = RsvgRectangle(x: 0, y: 0, width: width, height: height)
            rsvg_handle_render_document(handle, context, &page, &error)
        }
        if error != nil { throw DrawingError(taking: error) }
    }
}

extension DrawingError {
    /// Takes over and frees a GLib error.
    fileprivate init(taking error: UnsafeMutablePointer<GError>?) {
        reason = error?.pointee.message.map { String(cString: $0) } ?? "librsvg could not read the SVG"
        if let error { g_error_free(error) }
    }
}
