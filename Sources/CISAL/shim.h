#include <stdlib.h>
#include <isa-l/crc.h>
#include <isa-l/igzip_lib.h>

// Sizes and frames are macros that Swift does not see.
//
// Level 1: the same bytes on every x86-64 processor of the last fifteen years, which level 3 does not give, at a size between
// those of zlib's levels 1 and 3.
static inline struct isal_zstream *brobygger_deflater(int is_zlib) {
    struct isal_zstream *stream = malloc(sizeof *stream);
    uint8_t *level_buffer = calloc(1, ISAL_DEF_LVL1_DEFAULT);
    if (!stream || !level_buffer) abort();
    isal_deflate_init(stream);
    stream->level = 1;
    stream->level_buf = level_buffer;
    stream->level_buf_size = ISAL_DEF_LVL1_DEFAULT;
    stream->gzip_flag = is_zlib ? IGZIP_ZLIB : IGZIP_DEFLATE;
    return stream;
}

static inline void brobygger_free_deflater(struct isal_zstream *stream) {
    free(stream->level_buf);
    free(stream);
}
