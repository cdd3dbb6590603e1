/// Which release this is. It stands here and nowhere else: packages and manual pages take it from this line.
#define BROBYGGER_VERSION "1.0.0"

/// What the sources stood at when they were built, as `git describe` says it; empty where nobody told.
const char *brobygger_commit(void);
