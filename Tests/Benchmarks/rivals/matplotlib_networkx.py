"""Draws each graph with networkx and matplotlib as a script would, in the forms in which the program draws its pictures.

    matplotlib_networkx.py FOLDER GRAPH.graphml...   # writes FOLDER/N.svg, .png and .pdf
"""
import sys

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt  # noqa: E402
import networkx as nx  # noqa: E402

folder, graphs = sys.argv[1], sys.argv[2:]
for number, path in enumerate(graphs):
    graph = nx.read_graphml(path)
    figure = plt.figure(figsize=(12, 8), dpi=200)
    places = nx.spring_layout(graph, seed=1)
    nx.draw_networkx(graph, places, labels={node: data.get("name", node) for node, data in graph.nodes(data=True)},
                     node_size=200, font_size=7, width=0.6, arrows=graph.is_directed())
    for form in ("svg", "png", "pdf"):
        figure.savefig(f"{folder}/{number}.{form}")
    plt.close(figure)
