"""igraph computing what the program has of it: every measure and figure of each level, each once. Prints the seconds that
igraph's calls took (reading the files does not count), and which measures the program has otherwise.

    igraph_measures.py GRAPHML ...        one per cumulative level, as the program writes them
"""
import json
import math
import random
import sys
import time

import igraph


def undirected_figures(graph):
    graph.connected_components()
    graph.degree()
    graph.transitivity_undirected()
    graph.path_length_hist(directed=False)


def eigenvector(graph):
    """In the largest component; of equal ones the one with the first person."""
    values = [math.nan] * graph.vcount()
    part = max(graph.connected_components(), key=len)
    if len(part) > 1:
        for person, value in zip(part, graph.induced_subgraph(part).eigenvector_centrality()):
            values[person] = value
    return values


def level(graph, with_sensitivity):
    """The measures by their keys in the program's GraphML."""
    either = graph.as_undirected(mode="collapse")
    measures = {
        "outdegree": graph.outdegree(),
        "indegree": graph.indegree(),
        "degree": either.degree(),
        "betweenness": graph.betweenness(directed=True),
        "harmonic_out": harmonic(graph, "out"),
        "harmonic_in": harmonic(graph, "in"),
        "eigenvector": eigenvector(either),
        "pagerank": graph.pagerank(damping=0.85),
        "constraint": graph.constraint(),
        "coreness": graph.coreness(mode="all"),
        "clustering": either.transitivity_local_undirected(mode="nan"),
    }
    graph.articulation_points()
    parts = graph.connected_components(mode="weak")
    communities = either.community_leiden(objective_function="modularity", n_iterations=10)
    # Of the level as a whole
    graph.dyad_census(), graph.triad_census()
    either.modularity(communities.membership)
    undirected_figures(either)
    either.induced_subgraph(max(parts, key=len)).closeness()
    for person in sorted(range(graph.vcount()), key=lambda k: -measures["betweenness"][k])[:3]:
        others = [k for k in range(graph.vcount()) if k != person]
        graph.induced_subgraph(others).connected_components(mode="weak")
    # Under other rules, where the network is small enough for it: by the stronger and by the weaker report
    if with_sensitivity:
        both = graph.as_undirected(mode="mutual")
        undirected_figures(both)
        for network in (either, both):
            network.betweenness(directed=False)
    return measures


def harmonic(graph, mode):
    """Not divided by n - 1, as igraph does."""
    return [value * (graph.vcount() - 1) for value in graph.harmonic_centrality(mode=mode)]


def differing(graph, measures):
    for key, values in measures.items():
        theirs = graph.vs["sna_" + key]
        for ours, program in zip(values, theirs):
            known = program is not None and not math.isnan(program)
            if known == math.isnan(ours) or known and not math.isclose(ours, program, rel_tol=1e-6, abs_tol=1e-6):
                yield key
                break


def main():
    graphs = [igraph.Graph.Read_GraphML(path) for path in sys.argv[1:]]
    random.seed(42)
    begun = time.perf_counter()
    measures = []
    for graph in graphs:
        persons, ties = graph.vcount(), graph.ecount()
        measures.append(level(graph, with_sensitivity=persons * (persons + ties) <= 30_000_000))
    spent = time.perf_counter() - begun
    differ = sorted({key for graph, values in zip(graphs, measures) for key in differing(graph, values)})
    print(json.dumps({"seconds": spent, "differ": differ}))


if __name__ == "__main__":
    main()
