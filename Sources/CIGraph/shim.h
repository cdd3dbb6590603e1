// igraph.h defines _GNU_SOURCE, which changes what the system headers declare and breaks debug builds beside
// Foundation. Reading these two first settles the matter.
#include <stdlib.h>
#include <sys/types.h>
#include <igraph.h>

// What igraph 1.0 calls otherwise than 0.10. Every other call is the same in both: a change of igraph is met here and
// nowhere else. No edge has a weight in any of these, and 0.10's names are used for what both have.
#define BROBYGGER_IGRAPH_1 (IGRAPH_VERSION_MAJOR >= 1)

/// What igraph recommends to do before anything else, since 1.0. It seeds the generator by the clock; whatever draws
/// seeds it again first.
static inline igraph_error_t brobygger_setup(void) {
#if BROBYGGER_IGRAPH_1
    return igraph_setup();
#else
    return IGRAPH_SUCCESS;
#endif
}

/// 1.0 also takes whether to normalise.
static inline igraph_error_t brobygger_betweenness(
    const igraph_t *graph, igraph_vector_t *result, igraph_bool_t directed) {
#if BROBYGGER_IGRAPH_1
    return igraph_betweenness(graph, NULL, result, igraph_vss_all(), directed, false);
#else
    return igraph_betweenness(graph, result, igraph_vss_all(), directed, NULL);
#endif
}

/// Of undirected graphs, the largest entry 1: 1.0 always scales, and takes which edges to follow in place of `directed`.
static inline igraph_error_t brobygger_eigenvector_centrality(
    const igraph_t *graph, igraph_vector_t *result, igraph_arpack_options_t *options) {
#if BROBYGGER_IGRAPH_1
    return igraph_eigenvector_centrality(graph, result, NULL, IGRAPH_ALL, NULL, options);
#else
    return igraph_eigenvector_centrality(graph, result, NULL, false, true, NULL, options);
#endif
}

/// 1.0 has the parameters in another order.
static inline igraph_error_t brobygger_pagerank(
    const igraph_t *graph, igraph_vector_t *result, igraph_bool_t directed, igraph_real_t damping) {
#if BROBYGGER_IGRAPH_1
    return igraph_pagerank(
        graph, NULL, result, NULL, damping, directed, igraph_vss_all(), IGRAPH_PAGERANK_ALGO_PRPACK, NULL);
#else
    return igraph_pagerank(
        graph, IGRAPH_PAGERANK_ALGO_PRPACK, result, NULL, igraph_vss_all(), directed, damping, NULL, NULL);
#endif
}

/// 1.0 has another name for it.
static inline igraph_error_t brobygger_adjacent_triangles(const igraph_t *graph, igraph_vector_t *result) {
#if BROBYGGER_IGRAPH_1
    return igraph_count_adjacent_triangles(graph, result, igraph_vss_all());
#else
    return igraph_adjacent_triangles(graph, result, igraph_vss_all());
#endif
}

/// Normalised. 1.0 also takes weights.
static inline igraph_error_t brobygger_assortativity_nominal(
    const igraph_t *graph, const igraph_vector_int_t *types, igraph_real_t *result, igraph_bool_t directed) {
#if BROBYGGER_IGRAPH_1
    return igraph_assortativity_nominal(graph, NULL, types, result, directed, true);
#else
    return igraph_assortativity_nominal(graph, types, result, directed, true);
#endif
}

/// One round, of undirected graphs, from the division that stands in `membership` or from everybody alone. 1.0 takes weights
/// for vertices as they send and as they receive; its change log says that NULL for the latter is what 0.10 does.
static inline igraph_error_t brobygger_community_leiden(
    const igraph_t *graph, const igraph_vector_t *vertex_weights, igraph_real_t resolution, igraph_real_t beta,
    igraph_bool_t goes_on, igraph_vector_int_t *membership, igraph_real_t *quality) {
#if BROBYGGER_IGRAPH_1
    return igraph_community_leiden(
        graph, NULL, vertex_weights, NULL, resolution, beta, goes_on, 1, membership, NULL, quality);
#else
    return igraph_community_leiden(
        graph, NULL, vertex_weights, resolution, beta, goes_on, 1, membership, NULL, quality);
#endif
}

/// Without loops. 1.0 has a type of its own for how loops count.
static inline igraph_error_t brobygger_degree(
    const igraph_t *graph, igraph_vector_int_t *result, igraph_neimode_t mode) {
#if BROBYGGER_IGRAPH_1
    return igraph_degree(graph, result, igraph_vss_all(), mode, IGRAPH_NO_LOOPS);
#else
    return igraph_degree(graph, result, igraph_vss_all(), mode, false);
#endif
}

/// From one vertex to all, directions ignored. 1.0 also takes weights.
static inline igraph_error_t brobygger_distances(
    const igraph_t *graph, igraph_matrix_t *result, igraph_integer_t from) {
#if BROBYGGER_IGRAPH_1
    return igraph_distances(graph, NULL, result, igraph_vss_1(from), igraph_vss_all(), IGRAPH_ALL);
#else
    return igraph_distances(graph, result, igraph_vss_1(from), igraph_vss_all(), IGRAPH_ALL);
#endif
}
