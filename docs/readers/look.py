"""A first look at a study in Python: look.py Exports/STUDY NETWORK

Nothing is converted by hand: pandas reads the tables, networkx makes a network of ties.csv, pyreadstat reads the SPSS file.
"""

import pathlib
import sys

import networkx
import pandas
import pyreadstat

study = pathlib.Path(sys.argv[1])
tables = study / sys.argv[2] / "tables"

# Ids stay text ("007" is no number), and missing is what is empty, not somebody called NA.
text = {"from": str, "to": str, "id": str}
ties = pandas.read_csv(tables / "ties.csv", dtype=text, keep_default_na=False, na_values=[""])
actors = pandas.read_csv(tables / "actors.csv", dtype=text, keep_default_na=False, na_values=[""])
graph = networkx.from_pandas_edgelist(
    ties, "from", "to", ["relation", "level", "weight"], create_using=networkx.MultiDiGraph, edge_key="relation")
graph.add_nodes_from(actors.loc[actors["kind"] == "person", "id"])
print("networkx", graph.number_of_nodes(), graph.number_of_edges())

people, about = pyreadstat.read_sav(study / "study.sav", user_missing=True)
print("pyreadstat", *people.shape)
print(about.missing_ranges[next(iter(about.missing_ranges))])
