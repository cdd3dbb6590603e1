"""Reads a study's results: tables as pandas frames, networks as networkx graphs, missing answers as missing.

    import brobygger
    study = brobygger.read("Exports/boligsosial-2013")
    town = study["elvestad"]                    # ("town", "y2024") for a network that was asked in waves
    town.matrix("contact")                      # persons x persons: 1 tie, 0 no tie, NaN where the answer is missing
    town.graph("contact", level="weekly")       # networkx.DiGraph of weekly contact and stronger
    town.table("pairs")                         # any table of the folder, with the column types of datapackage.json

Copy this file to where you need it. It wants pandas; graph() wants networkx.
"""

import json
import pathlib

import numpy
import pandas

TYPES = {"string": "string", "integer": "Int64", "number": "float64"}


def read(folder):
    """The networks of a study by id; those of waves by (id, wave)."""
    folder = pathlib.Path(folder)
    study = json.loads((folder / "study.json").read_text(encoding="utf-8"))
    networks = {}
    for network in study["networks"]:
        wave = network.get("wave")
        key = (wave["network"], wave["id"]) if wave else network["id"]
        networks[key] = Network(folder.joinpath(*(key if wave else [key])), network)
    return networks


class Network:
    """One network of a study: `about` is its part of study.json, `folder` its folder of results."""

    def __init__(self, folder, about):
        self.folder = folder
        self.about = about
        package = json.loads((folder / "tables" / "datapackage.json").read_text(encoding="utf-8"))
        self.resources = {resource["name"]: resource for resource in package["resources"]}

    def table(self, name):
        """A table with the types that datapackage.json gives its columns: ids stay text, and only empty cells are missing."""
        resource = self.resources[name]
        types = {field["name"]: TYPES[field["type"]] for field in resource["schema"]["fields"]}
        path = self.folder / "tables" / resource["path"]
        return pandas.read_csv(path, dtype=types, keep_default_na=False, na_values=[""])

    @property
    def persons(self):
        """The persons of actors.csv, by id."""
        actors = self.table("actors")
        return actors[actors["kind"] == "person"].set_index("id")

    def levels(self, relation):
        """Ids of the relation's levels, strongest first."""
        return [level["id"] for level in self._relation(relation)["levels"]]

    def _relation(self, relation):
        return next(one for one in self.about["relations"] if one["id"] == relation)

    def states(self, relation):
        """persons x persons: the answer state of every ordered pair, row about column; missing on the diagonal."""
        ids = [actor["id"] for actor in self.about["actors"]]
        place = {person: number for number, person in enumerate(ids)}
        states = numpy.full((len(ids), len(ids)), None, dtype=object)
        # In a large network most pairs have no row; answers.csv says in which state they are.
        answers = self.table("answers")
        answers = answers[(answers["kind"] == "relation") & (answers["question"] == relation)].dropna(subset=["unlisted"])
        for person, unlisted in zip(answers["person"], answers["unlisted"]):
            states[place[person], :] = unlisted
        pairs = self._pairs(relation)
        states[[place[one] for one in pairs["from"]], [place[one] for one in pairs["to"]]] = pairs["state"].tolist()
        numpy.fill_diagonal(states, None)
        return pandas.DataFrame(states, index=ids, columns=ids, dtype=object)

    def _pairs(self, relation):
        pairs = self.table("pairs")
        return pairs[pairs["relation"] == relation]

    def matrix(self, relation, level=None):
        """persons x persons: 1 where the row reports a tie to the column at `level` or a stronger one (any level without), 0 where
        it answered otherwise, NaN where the answer is missing and on the diagonal."""
        states = self.states(relation)
        matrix = states.map({"tie": 1.0, "no-tie": 0.0}.get).astype("float64")
        if level is not None:
            levels = self.levels(relation)
            weaker = levels[levels.index(level) + 1 :]
            pairs = self._pairs(relation)
            for one, other in pairs.loc[pairs["level"].isin(weaker), ["from", "to"]].itertuples(index=False):
                matrix.loc[one, other] = 0.0
        return matrix

    def graph(self, relation, level=None, missing=False):
        """A networkx.DiGraph of everybody on the roster with the ties of `level` and stronger (of all levels without), what is known
        of persons, and `level`, `weight` and `state` on edges. With `missing`, pairs whose answer is missing are edges too: their
        `tie` is NaN and their `state` says why, where that of ties is 1."""
        import networkx

        graph = networkx.DiGraph(relation=relation, level=level)
        for person, facts in self.persons.iterrows():
            graph.add_node(person, **{key: value for key, value in facts.items() if not pandas.isna(value)})
        levels = self.levels(relation)
        wanted = levels if level is None else levels[: levels.index(level) + 1]
        ties = self.table("ties")
        for tie in ties[(ties["relation"] == relation) & ties["level"].isin(wanted)].to_dict("records"):
            graph.add_edge(tie["from"], tie["to"], tie=1.0, state="tie", level=tie["level"], weight=int(tie["weight"]))
        if missing:
            states = self.states(relation)
            for one, row in states.iterrows():
                for other, state in row.items():
                    if one != other and state not in ("tie", "no-tie"):
                        graph.add_edge(one, other, tie=float("nan"), state=state)
        return graph
