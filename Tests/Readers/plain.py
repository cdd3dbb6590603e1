#!/usr/bin/env python3
"""study.json by its schema, and the tables as docs/readers/brobygger.py reads them, against what study.json counts: plain.py PROGRAM FOLDER STUDY…

The studies are the demo, the demo with only degrees, its anonymous edition, and one of its networks as if asked twice.
"""
import collections, json, math, pathlib, shutil, subprocess, sys

import jsonschema, yaml

ROOT = pathlib.Path(__file__).resolve().parents[2]
DEMO = ROOT / "Mappings" / "boligsosial"
sys.path.insert(0, str(ROOT / "docs" / "readers"))
import brobygger

STATES = {"tie": "tie", "no-tie": "noTie", "unanswered": "unanswered", "not-asked": "notAsked", "no-response": "noResponse"}


def results(program, folder, study):
    """The folder of results of one of the studies."""
    mapping, options = DEMO / "study.yaml", []
    if study == "waves":
        copy = folder / "waves-mapping"
        shutil.copytree(DEMO, copy)
        mapping = copy / "study.yaml"
        content = yaml.safe_load(mapping.read_text(encoding="utf-8"))
        one = content["networks"][0]
        waves = [{"id": wave, "label": wave, **{key: one[key] for key in ("responses", "roster", "questions")}} for wave in ("first", "second")]
        content["networks"] = [{"id": one["id"], "title": "Elvestad", "alias": "A", "waves": waves}]
        content["match-waves"] = "id"
        # Written out twice: a mapping has no references.
        mapping.write_text(yaml.safe_dump(json.loads(json.dumps(content)), allow_unicode=True, sort_keys=False), encoding="utf-8")
    if study == "degrees":
        options = ["--measures", "degrees"]
    if study == "anonymous":
        subprocess.run([program, "key", str(folder / "key")], check=True, stdout=subprocess.DEVNULL)
        options = ["--edition", "anonymous", "--key", str(folder / "key")]
    out = folder / study
    done = subprocess.run(
        [program, "run", str(mapping), "--output", str(out), "--only", "tables,study-json", "--quiet", *options], capture_output=True, text=True)
    assert done.returncode in (0, 1), done.stderr
    return next(out.rglob("study.json")).parent


def same(one, other):
    return one == other or math.isclose(one, other, rel_tol=1e-12)


def check(folder):
    study = json.loads((folder / "study.json").read_text(encoding="utf-8"))
    schema = json.loads((ROOT / "docs" / "study.schema.json").read_text(encoding="utf-8"))
    validator = jsonschema.validators.validator_for(schema)
    validator.check_schema(schema)
    faults = [f"{'/'.join(map(str, fault.absolute_path))}: {fault.message[:300]}" for fault in validator(schema).iter_errors(study)]
    assert not faults, "\n".join(faults[:10])

    networks = brobygger.read(folder)
    assert [network.about["id"] for network in networks.values()] == [network["id"] for network in study["networks"]]
    for network in networks.values():
        about, persons = network.about, network.persons
        assert list(persons.index) == [actor["id"] for actor in about["actors"]]
        assert list(persons["status"]) == [actor["status"] for actor in about["actors"]]
        answers, measures = network.table("answers"), network.table("measures")
        for relation in about["relations"]:
            states = collections.Counter(network.states(relation["id"]).to_numpy().flat)
            assert {STATES[state]: count for state, count in states.items() if isinstance(state, str)} == {k: v for k, v in relation["answers"].items() if v}
            own = answers[(answers["kind"] == "relation") & (answers["question"] == relation["id"])]
            for state, key in STATES.items():
                assert own[state.replace("-", "_")].sum() == relation["answers"][key]
            assert (own["response"] == "answered").sum() == relation["response"]["answered"]
            for level in relation["levels"]:
                matrix, graph = network.matrix(relation["id"], level["id"]), network.graph(relation["id"], level["id"])
                assert matrix.sum().sum() == graph.number_of_edges() == level["ties"]
                table = measures[(measures["relation"] == relation["id"]) & (measures["level"] == level["id"])].set_index("person")
                for actor in about["actors"]:
                    told = actor["measures"][f"{relation['id']}/{level['id']}"]
                    row = table.loc[actor["id"]].dropna().drop(["study", "network", "wave", "relation", "level"], errors="ignore")
                    assert set(row.index) == set(told) - {"core"}
                    assert all(same(float(row[key]), told[key]) for key in row.index)
                    assert graph.in_degree(actor["id"]) == told["inDegree"]
            everything = network.graph(relation["id"], missing=True)
            unknown = sum(relation["answers"][key] for key in ("unanswered", "notAsked", "noResponse"))
            assert everything.number_of_edges() == relation["answers"]["tie"] + unknown
        contacts = network.table("affiliations")
        for affiliation in about["affiliations"]:
            for contact in affiliation["contacts"]:
                own = contacts[(contacts["affiliation"] == affiliation["id"]) & (contacts["body"] == contact["body"]) & (contacts["kind"] == contact["kind"])]
                assert len(own) == len(about["actors"])
                assert list(own.loc[own["state"] == "tie", "person"]) == contact["persons"]
                assert own["state"].isin(["tie", "no-tie"]).sum() == affiliation["answered"]
        codes = network.table("codes")
        assert not codes.duplicated(["kind", "of", "code"]).any()
        named = set(zip(codes["kind"], codes["code"]))
        assert {("level", level) for level in network.table("ties")["level"]} <= named
        for attribute in about["attributes"]:
            assert [value["id"] for value in attribute.get("values", [])] == list(codes.loc[(codes["kind"] == "value") & (codes["of"] == attribute["id"]), "code"])
    return networks


if __name__ == "__main__":
    for study in sys.argv[3:]:
        check(results(sys.argv[1], pathlib.Path(sys.argv[2]), study))
        print(study, "agrees")
