#include <zip.h>

// What a source must be able to do that is read once from its beginning; the list is variadic, which Swift cannot call.
static inline zip_int64_t brobygger_source_commands(void) {
    return zip_source_make_command_bitmap(ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE, ZIP_SOURCE_STAT,
                                          ZIP_SOURCE_ERROR, ZIP_SOURCE_FREE, -1);
}
