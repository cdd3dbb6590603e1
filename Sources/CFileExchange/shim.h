// Linux can let two names change places in one step; the C library shows the call only to those who define _GNU_SOURCE,
// which would change what every other header declares.
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
