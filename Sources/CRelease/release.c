#include "release.h"

// `make build` tells it by the environment (Package.swift), so that a new commit compiles this file and no other.
#ifndef BROBYGGER_COMMIT
#define BROBYGGER_COMMIT ""
#endif

const char *brobygger_commit(void) { return BROBYGGER_COMMIT; }
