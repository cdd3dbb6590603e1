// GLib switches on GNU extensions in the system headers; reading these two first keeps what they declare as Foundation
// sees it.
#include <stdlib.h>
#include <sys/types.h>
#include <cairo.h>
#include <cairo-pdf.h>
#include <glib-object.h>

// librsvg's own header needs gdk-pixbuf's, whose pkg-config file asks for the flag -pthread, which the Swift package
// manager warns about at every build. These three functions and two types are all that is used of it (librsvg 2.52 and
// later, part of its stable interface).
typedef struct _RsvgHandle RsvgHandle;

typedef struct {
    double x;
    double y;
    double width;
    double height;
} RsvgRectangle;

RsvgHandle *rsvg_handle_new_from_data(const guint8 *data, gsize data_len, GError **error);
gboolean rsvg_handle_get_intrinsic_size_in_pixels(RsvgHandle *handle, gdouble *out_width, gdouble *out_height);
gboolean rsvg_handle_render_document(
    RsvgHandle *handle, cairo_t *cr, const RsvgRectangle *viewport, GError **error);
