// igraph.h defines _GNU_SOURCE, which changes what the system headers declare and breaks debug builds beside
// Foundation. Reading these two first settles the matter.
#include <stdlib.h>
#include <sys/types.h>
#include <igraph.h>
