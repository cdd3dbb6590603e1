// Stands between a program and the kernel, and has the n-th call that changes files below a folder fail, or the program
// killed just before it. Loaded with LD_PRELOAD; told what to do by the environment:
//
//   DISK_FOLDER   the folder; calls on other paths go through
//   DISK_LOG      a file that gets a line for every call that counts: its number, its name, its path
//   DISK_FAIL_AT  the number of the call that fails (none when unset)
//   DISK_ERROR    the error number that it fails with
//   DISK_STAYS    when set, every later call that needs room fails as well: a full disk
//   DISK_KILL_AT  the number of the call before which the program is killed
//   DISK_SIGNAL_AT  the number of the call after which the program is told to end, with time to do so
//   DISK_SIGNAL   the number of the signal that tells it
//   DISK_PLAIN_MOVES  when set, a file cannot be moved on condition that its new name is free, as on many network drives
//
// The program finds no folder in memory, so that all it writes lies below the folder.
//
// The kernel's own filter (seccomp) stops the calls, so that also those are seen that libraries make past the symbols of
// the C library, as its own buffered files do.

#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <signal.h>
#include <stdatomic.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <time.h>
#include <ucontext.h>
#include <unistd.h>

#if defined(__x86_64__)
#define ARCHITECTURE AUDIT_ARCH_X86_64
__asm__(".text\n.globl disk_call\n.globl disk_call_end\ndisk_call:\n"
        "mov %rdi,%rax\nmov %rsi,%rdi\nmov %rdx,%rsi\nmov %rcx,%rdx\nmov %r8,%r10\nmov %r9,%r8\nmov 8(%rsp),%r9\n"
        "syscall\ndisk_call_end:\nret\n");
#define ARGUMENT(context, n) \
    ((long)(context)->uc_mcontext.gregs[(int[]){REG_RDI, REG_RSI, REG_RDX, REG_R10, REG_R8, REG_R9}[n]])
#define ANSWER(context, value) ((context)->uc_mcontext.gregs[REG_RAX] = (value))
#elif defined(__aarch64__)
#define ARCHITECTURE AUDIT_ARCH_AARCH64
__asm__(".text\n.globl disk_call\n.globl disk_call_end\ndisk_call:\n"
        "mov x8,x0\nmov x0,x1\nmov x1,x2\nmov x2,x3\nmov x3,x4\nmov x4,x5\nmov x5,x6\nsvc #0\ndisk_call_end:\nret\n");
#define ARGUMENT(context, n) ((long)(context)->uc_mcontext.regs[n])
#define ANSWER(context, value) ((context)->uc_mcontext.regs[0] = (value))
#else
#error "not written for this processor"
#endif

// The one place whose calls the filter lets through. Returns the answer, or the negated error number.
extern long disk_call(long number, long a, long b, long c, long d, long e, long f);
extern char disk_call_end[];

static char folder[PATH_MAX];
static size_t folder_length;
static int log_file = -1;
static int fail_at, kill_at, signal_at, ending, error_number, stays, plain_moves;
static int calls;
// One call at a time is counted and written down: nobody else's comes between, also not after the kill.
static atomic_flag counting = ATOMIC_FLAG_INIT;

static const int watched[] = {
    SYS_openat, SYS_write, SYS_pwrite64, SYS_writev, SYS_pwritev, SYS_close, SYS_fsync, SYS_fdatasync, SYS_ftruncate,
    SYS_fallocate, SYS_mkdirat, SYS_renameat2, SYS_linkat, SYS_symlinkat, SYS_fchmod, SYS_fchmodat, SYS_utimensat,
    SYS_copy_file_range, SYS_sendfile, SYS_unlinkat, SYS_statfs,
#if defined(__x86_64__)
    SYS_open, SYS_creat, SYS_mkdir, SYS_rename, SYS_renameat, SYS_link, SYS_symlink, SYS_chmod,
    SYS_unlink, SYS_rmdir,
#endif
};

static long number_from(const char *name) {
    const char *text = getenv(name);
    return text ? strtol(text, NULL, 10) : 0;
}

static void path_of_file(int file, char *path) {
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    long length = disk_call(SYS_readlinkat, AT_FDCWD, (long)link, (long)path, PATH_MAX - 1, 0, 0);
    path[length < 0 ? 0 : length] = 0;
}

static void path_of_name(long start, const char *name, char *path) {
    path[0] = 0;
    // A folder that the program has open, by the number of its handle.
    static const char open_files[] = "/proc/self/fd/";
    if (strncmp(name, open_files, sizeof open_files - 1) == 0) {
        char *end;
        path_of_file((int)strtol(name + sizeof open_files - 1, &end, 10), path);
        strncat(path, end, PATH_MAX - 1 - strlen(path));
        return;
    }
    if (name[0] != '/') {
        if ((int)start == AT_FDCWD) disk_call(SYS_getcwd, (long)path, PATH_MAX - 1, 0, 0, 0, 0);
        else path_of_file((int)start, path);
        strncat(path, "/", PATH_MAX - 1 - strlen(path));
    }
    strncat(path, name, PATH_MAX - 1 - strlen(path));
}

static int is_open_for_writing(int file) {
    long flags = disk_call(SYS_fcntl, file, F_GETFL, 0, 0, 0, 0);
    return flags >= 0 && (flags & O_ACCMODE) != O_RDONLY;
}

// The name of a call that changes something and the path that it changes; no name for a call that does not count.
static const char *changes(int number, const long *a, char *path, int *needs_room) {
    *needs_room = 1;
    switch (number) {
    case SYS_openat:
        if (!(a[2] & (O_CREAT | O_TRUNC))) return NULL;
        path_of_name(a[0], (const char *)a[1], path);
        return "open";
    case SYS_mkdirat: path_of_name(a[0], (const char *)a[1], path); return "mkdir";
    case SYS_linkat: path_of_name(a[2], (const char *)a[3], path); return "link";
    case SYS_symlinkat: path_of_name(a[1], (const char *)a[2], path); return "symlink";
    case SYS_renameat2: path_of_name(a[2], (const char *)a[3], path); *needs_room = 0; return "rename";
    case SYS_fchmodat: path_of_name(a[0], (const char *)a[1], path); *needs_room = 0; return "chmod";
    case SYS_utimensat:
        if (!a[1]) return NULL;
        path_of_name(a[0], (const char *)a[1], path);
        *needs_room = 0;
        return "utimens";
    case SYS_unlinkat: path_of_name(a[0], (const char *)a[1], path); *needs_room = 0; return "remove";
#if defined(__x86_64__)
    case SYS_unlink: case SYS_rmdir:
        path_of_name(AT_FDCWD, (const char *)a[0], path);
        *needs_room = 0;
        return "remove";
    case SYS_open:
        if (!(a[1] & (O_CREAT | O_TRUNC))) return NULL;
        path_of_name(AT_FDCWD, (const char *)a[0], path);
        return "open";
    case SYS_creat: path_of_name(AT_FDCWD, (const char *)a[0], path); return "open";
    case SYS_mkdir: path_of_name(AT_FDCWD, (const char *)a[0], path); return "mkdir";
    case SYS_link: path_of_name(AT_FDCWD, (const char *)a[1], path); return "link";
    case SYS_symlink: path_of_name(AT_FDCWD, (const char *)a[1], path); return "symlink";
    case SYS_rename: path_of_name(AT_FDCWD, (const char *)a[1], path); *needs_room = 0; return "rename";
    case SYS_renameat: path_of_name(a[2], (const char *)a[3], path); *needs_room = 0; return "rename";
    case SYS_chmod: path_of_name(AT_FDCWD, (const char *)a[0], path); *needs_room = 0; return "chmod";
#endif
    case SYS_statfs: return NULL;
    case SYS_close:
        *needs_room = 0;
        if (!is_open_for_writing((int)a[0])) return NULL;
        path_of_file((int)a[0], path);
        return "close";
    case SYS_fchmod: path_of_file((int)a[0], path); *needs_room = 0; return "chmod";
    case SYS_fsync: case SYS_fdatasync: path_of_file((int)a[0], path); return "fsync";
    case SYS_ftruncate: case SYS_fallocate: path_of_file((int)a[0], path); return "resize";
    case SYS_copy_file_range: path_of_file((int)a[2], path); return "copy";
    default: path_of_file((int)a[0], path); return "write";
    }
}

static void stopped(int signal_number, siginfo_t *info, void *raw) {
    (void)signal_number;
    ucontext_t *context = raw;
    long a[6];
    for (int n = 0; n < 6; n++) a[n] = ARGUMENT(context, n);
    int number = info->si_syscall, needs_room;
    char path[PATH_MAX] = "";
    const char *name = changes(number, a, path, &needs_room);
    if (name && strncmp(path, folder, folder_length) == 0 && (path[folder_length] == '/' || !path[folder_length])) {
        char line[PATH_MAX + 64];
        while (atomic_flag_test_and_set(&counting)) disk_call(SYS_sched_yield, 0, 0, 0, 0, 0, 0);
        int call = ++calls;
        int length = snprintf(line, sizeof line, "%d %s %s\n", call, name, path + folder_length);
        disk_call(SYS_write, log_file, (long)line, length, 0, 0, 0);
        if (call == kill_at) {
            disk_call(SYS_kill, disk_call(SYS_getpid, 0, 0, 0, 0, 0, 0), SIGKILL, 0, 0, 0, 0);
            for (;;) disk_call(SYS_sched_yield, 0, 0, 0, 0, 0, 0);
        }
        atomic_flag_clear(&counting);
        if (fail_at && (call == fail_at || (stays && needs_room && call > fail_at))) {
            // The kernel closes a file also where it says that this went wrong.
            if (number == SYS_close) disk_call(number, a[0], 0, 0, 0, 0, 0);
            ANSWER(context, -error_number);
            return;
        }
        if (call == signal_at) {
            ANSWER(context, disk_call(number, a[0], a[1], a[2], a[3], a[4], a[5]));
            disk_call(SYS_kill, disk_call(SYS_getpid, 0, 0, 0, 0, 0, 0), ending, 0, 0, 0, 0);
            struct timespec while_it_tidies = {.tv_nsec = 500000000};
            disk_call(SYS_nanosleep, (long)&while_it_tidies, 0, 0, 0, 0, 0);
            return;
        }
    }
    if (number == SYS_renameat2 && plain_moves && a[4]) {
        ANSWER(context, -EINVAL);
        return;
    }
    if (number == SYS_statfs && strcmp((const char *)a[0], "/dev/shm") == 0) {
        ANSWER(context, -ENOENT);
        return;
    }
    ANSWER(context, disk_call(number, a[0], a[1], a[2], a[3], a[4], a[5]));
}

__attribute__((constructor)) static void begin(void) {
    const char *name = getenv("DISK_FOLDER"), *log = getenv("DISK_LOG");
    if (!name || !log || !realpath(name, folder)) return;
    folder_length = strlen(folder);
    fail_at = (int)number_from("DISK_FAIL_AT");
    kill_at = (int)number_from("DISK_KILL_AT");
    signal_at = (int)number_from("DISK_SIGNAL_AT");
    ending = (int)number_from("DISK_SIGNAL");
    error_number = (int)number_from("DISK_ERROR");
    stays = getenv("DISK_STAYS") != NULL;
    plain_moves = getenv("DISK_PLAIN_MOVES") != NULL;
    log_file = open(log, O_WRONLY | O_CREAT | O_TRUNC | O_APPEND | O_CLOEXEC, 0600);

    struct sigaction action = {.sa_sigaction = stopped, .sa_flags = SA_SIGINFO | SA_NODEFER | SA_RESTART};
    sigaction(SIGSYS, &action, NULL);

    enum { count = sizeof watched / sizeof *watched };
    uint64_t here = (uint64_t)(uintptr_t)disk_call_end;
    struct sock_filter filter[2 * count + 9] = {
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, arch)),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, ARCHITECTURE, 1, 0),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, instruction_pointer)),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, (uint32_t)here, 0, 3),
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, instruction_pointer) + 4),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, (uint32_t)(here >> 32), 0, 1),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
    };
    int end = 9;
    for (int n = 0; n < count; n++) {
        filter[end++] = (struct sock_filter)BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, (uint32_t)watched[n], 0, 1);
        filter[end++] = (struct sock_filter)BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_TRAP);
    }
    struct sock_filter whole[2 * count + 10];
    memcpy(whole, filter, sizeof filter);
    whole[end++] = (struct sock_filter)BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW);
    struct sock_fprog program = {.len = (unsigned short)end, .filter = whole};
    prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    // Said in the log where the kernel does not let itself be asked; then nothing is counted.
    if (prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) != 0) dprintf(log_file, "0 unavailable /\n");
}
