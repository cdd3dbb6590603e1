// cairo's headers switch on nothing in the system headers, but reading these two first keeps what they declare as
// Foundation sees it.
#include <stdlib.h>
#include <sys/types.h>
#include <cairo.h>
#include <cairo-pdf.h>

// librsvg's own header needs GLib's and gdk-pixbuf's. cairo's pkg-config file leads to GLib's in Debian 12 and no longer in
// 13, and theirs ask for the flag -pthread, which the Swift package manager warns about at every build. These five
// functions and three types are all that is used of them (librsvg 2.52 and later, GLib 2; part of their stable interfaces).
typedef struct _RsvgHandle RsvgHandle;

typedef struct {
    double x;
    double y;
    double width;
    double height;
} RsvgRectangle;

typedef struct _GError {
    unsigned int domain;
    int code;
    char *message;
} GError;

RsvgHandle *rsvg_handle_new_from_data(const unsigned char *data, size_t data_len, GError **error);
int rsvg_handle_get_intrinsic_size_in_pixels(RsvgHandle *handle, double *out_width, double *out_height);
int rsvg_handle_render_document(RsvgHandle *handle, cairo_t *cr, const RsvgRectangle *viewport, GError **error);
void g_object_unref(void *object);
void g_error_free(GError *error);
