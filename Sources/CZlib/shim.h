#include <zlib.h>

// A macro, which Swift does not see. 15 bits of window; fewer than none: without zlib's own head and sum.
static inline int brobygger_deflate_init(z_stream *stream, int level, int window_bits) {
    return deflateInit2(stream, level, Z_DEFLATED, window_bits, 8, Z_DEFAULT_STRATEGY);
}
