"""igraph computing what the program has of it: every measure and figure of each level, each once. Prints the seconds that
igraph's calls took; reading the files does not count.

    igraph_measures.py GRAPHML ...        one per cumulative level
"""
import json
import random
import sys
import time

import igraph


def undirected_figures(graph):
    graph.connected_components()
    graph.degree()
    graph.transitivity_undirected()
    graph.path_length_hist(directed=False)


def level(graph, with_sensitivity):
    either = graph.as_undirected(mode="collapse")
    # By person
    graph.outdegree(), graph.indegree()
    between = graph.betweenness(directed=True)
    graph.harmonic_centrality(mode="out"), graph.harmonic_centrality(mode="in")
    graph.pagerank(damping=0.85), graph.constraint(), graph.coreness(mode="all")
    either.transitivity_local_undirected()
    graph.articulation_points()
    parts = graph.connected_components(mode="weak")
    for part in either.connected_components():
        if len(part) > 1:
            either.induced_subgraph(part).eigenvector_centrality()
    communities = either.community_leiden(objective_function="modularity", n_iterations=10)
    # By level
    graph.dyad_census(), graph.triad_census()
    either.modularity(communities.membership)
    undirected_figures(either)
    either.induced_subgraph(max(parts, key=len)).closeness()
    for person in sorted(range(graph.vcount()), key=lambda k: -between[k])[:3]:
        graph.induced_subgraph([k for k in range(graph.vcount()) if k != person]).connected_components(mode="weak")
    # Under other rules, where the network is small enough for it: by the stronger and by the weaker report
    if with_sensitivity:
        both = graph.as_undirected(mode="mutual")
        undirected_figures(both)
        for network in (either, both):
            network.betweenness(directed=False)


def main():
    graphs = [igraph.Graph.Read_GraphML(path) for path in sys.argv[1:]]
    random.seed(42)
    begun = time.perf_counter()
    for graph in graphs:
        persons, ties = graph.vcount(), graph.ecount()
        level(graph, with_sensitivity=persons * (persons + ties) <= 30_000_000)
    print(json.dumps({"seconds": time.perf_counter() - begun}))


if __name__ == "__main__":
    main()
