#include <zlib.h>

// A macro, which Swift does not see: a stream without zlib's own head and sum, as it lies in an archive.
static inline int brobygger_deflate_raw(z_stream *stream, int level) {
    return deflateInit2(stream, level, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
}
