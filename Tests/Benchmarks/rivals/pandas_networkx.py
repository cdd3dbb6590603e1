"""What many would script: pandas reads and melts, XlsxWriter writes the tie list, networkx counts degrees and writes GraphML.

    pandas_networkx.py ANSWERS ROSTER FOLDER STRINGS

STRINGS is how pandas holds texts: `python`, or `pyarrow` where that is installed beside it.
"""
import sys

import networkx as nx
import pandas as pd

answers, roster, folder, strings = sys.argv[1:]
pd.set_option("mode.string_storage", strings)
WEIGHTS = {"Daglig": 3, "Ukentlig": 2, "Månedlig": 1}

people = pd.read_csv(roster, sep=";", encoding="utf-8-sig", dtype=str)
wide = pd.read_csv(answers, sep=";", encoding="utf-8-sig", dtype=str)
items = [column for column in wide.columns if column.startswith("6.")]
long = wide.melt(id_vars=["Respondent"], value_vars=items, var_name="Item", value_name="Answer")
ties = long[long["Answer"].isin(WEIGHTS)].copy()
ties["Navn"] = ties["Item"].str.rsplit(": ", n=1).str[1]
ties = ties.merge(people.rename(columns={"Nr": "To"})[["Navn", "To"]], on="Navn")
ties = ties.merge(people.rename(columns={"Nr": "From"})[["E-post", "From"]], left_on="Respondent", right_on="E-post")
ties["Weight"] = ties["Answer"].map(WEIGHTS)

graph = nx.DiGraph()
graph.add_nodes_from((row.Nr, {"name": row.Navn}) for row in people.itertuples())
graph.add_weighted_edges_from(ties[["From", "To", "Weight"]].itertuples(index=False, name=None))
actors = people.assign(OutDegree=people["Nr"].map(dict(graph.out_degree())), InDegree=people["Nr"].map(dict(graph.in_degree())))
nx.set_node_attributes(graph, dict(graph.out_degree()), "outdegree")
nx.set_node_attributes(graph, dict(graph.in_degree()), "indegree")

with pd.ExcelWriter(f"{folder}/workbook.xlsx", engine="xlsxwriter") as workbook:
    actors.to_excel(workbook, sheet_name="Actors", index=False)
    ties[["From", "To", "Navn", "Answer", "Weight"]].to_excel(workbook, sheet_name="Ties", index=False)
nx.write_graphml(graph, f"{folder}/contact.graphml")
