"""The fast way in Python: polars reads and unpivots on all cores and writes the tie list through XlsxWriter, python-igraph
counts degrees and writes GraphML.

    polars_igraph.py ANSWERS ROSTER FOLDER
"""
import sys

import igraph
import polars as pl
import xlsxwriter

answers, roster, folder = sys.argv[1:]
WEIGHTS = {"Daglig": 3, "Ukentlig": 2, "Månedlig": 1}

people = pl.read_csv(roster, separator=";", infer_schema=False).with_row_index("Vertex")
wide = pl.read_csv(answers, separator=";", infer_schema=False)
items = [column for column in wide.columns if column.startswith("6.")]
names = pl.DataFrame({"Item": items, "Navn": [item.rsplit(": ", 1)[1] for item in items]})
ties = (
    wide.unpivot(on=items, index="Respondent", variable_name="Item", value_name="Answer")
    .filter(pl.col("Answer").is_in(list(WEIGHTS)))
    .join(names, on="Item")
    .join(people.select("Navn", pl.col("Nr").alias("To"), pl.col("Vertex").alias("Target")), on="Navn")
    .join(people.select(pl.col("E-post").alias("Respondent"), pl.col("Nr").alias("From"), pl.col("Vertex").alias("Source")),
          on="Respondent")
    .with_columns(pl.col("Answer").replace_strict(WEIGHTS).alias("Weight"))
)

graph = igraph.Graph(n=people.height, edges=ties.select("Source", "Target").rows(), directed=True,
                     vertex_attrs={"name": people["Nr"].to_list(), "label": people["Navn"].to_list()},
                     edge_attrs={"weight": ties["Weight"].to_list()})
graph.vs["outdegree"], graph.vs["indegree"] = graph.outdegree(), graph.indegree()
actors = people.drop("Vertex").with_columns(OutDegree=pl.Series(graph.vs["outdegree"]), InDegree=pl.Series(graph.vs["indegree"]))

with xlsxwriter.Workbook(f"{folder}/workbook.xlsx") as workbook:
    actors.write_excel(workbook, "Actors", autofit=False)
    ties.select("From", "To", "Navn", "Answer", "Weight").write_excel(workbook, "Ties", autofit=False)
graph.write_graphml(f"{folder}/contact.graphml")
