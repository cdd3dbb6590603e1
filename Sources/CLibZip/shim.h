#include <sys/syscall.h>
#include <unistd.h>
#include <zip.h>

/// A file in memory that no folder has and that no program started later is given; -1 with errno set. The C library shows
/// memfd_create only to those who define _GNU_SOURCE; 1 is MFD_CLOEXEC.
static inline int brobygger_memory_file(void) { return (int)syscall(SYS_memfd_create, "part", 1u); }

// What a source must be able to do that is read once from its beginning; the list is variadic, which Swift cannot call.
static inline zip_int64_t brobygger_source_commands(void) {
    return zip_source_make_command_bitmap(ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE, ZIP_SOURCE_STAT,
                                          ZIP_SOURCE_ERROR, ZIP_SOURCE_FREE, -1);
}
