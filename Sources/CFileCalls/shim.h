// What Linux can do with files besides: let two names change places in one step, and begin to put a file on the disk. The C
// library shows the calls only to those who define _GNU_SOURCE, which would change what every other header declares.
#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

#ifndef RENAME_EXCHANGE
#define RENAME_EXCHANGE (1 << 1)
#endif

/// 0, or -1 with errno set (EINVAL where the file system cannot do it).
static inline int brobygger_exchange(const char *one, const char *other) {
    return (int)syscall(SYS_renameat2, AT_FDCWD, one, AT_FDCWD, other, RENAME_EXCHANGE);
}

#ifndef SYNC_FILE_RANGE_WRITE
#define SYNC_FILE_RANGE_WRITE 2
#endif

/// Begins to write the file's bytes to the disk and waits for none.
static inline void brobygger_begin_flush(int file) {
    syscall(SYS_sync_file_range, file, 0L, 0L, SYNC_FILE_RANGE_WRITE);
}
