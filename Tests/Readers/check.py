#!/usr/bin/env python3
"""What R, DuckDB and Frictionless make of the tables and study.sav, with no conversion by hand: check.py PROGRAM

The demo, one of its networks as if asked twice, an anonymous edition, and a network so large that not every pair has a row. What is
not installed is left out, and that is said.
"""
import collections, json, os, pathlib, random, shutil, subprocess, sys, tempfile

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))
import plain

READERS = plain.ROOT / "docs" / "readers"
MAPPING = """mapping: 1
study: { id: large, title: Large, language: en }
networks: [ { id: town, title: Town, responses: answers.csv, roster: list.csv } ]
roster: { columns: { id: Nr, name: Name, email: Mail } }
respondents: { match: email }
scales:
  contact: { levels: [ { id: daily, label: Daily, answers: [D] }, { id: weekly, label: Weekly, answers: [W] } ], no-tie: [N], blank: unanswered }
relations: [ { id: contact, label: Contact, question: How often, layout: roster-matrix, scale: contact, reciprocity: expected } ]
"""


def large(folder, persons=1030):
    """More than a million pairs: some answered, some left open, and every eleventh person not at all. Ids have zeros in front."""
    folder.mkdir()
    chance = random.Random(7)
    people = [f"Person {chr(97 + k // 676)}{chr(97 + k // 26 % 26)}{chr(97 + k % 26)}" for k in range(persons)]
    mail = [f"{name.split()[1]}@example.org" for name in people]
    rows = "".join(f"{k:05};{people[k]};{mail[k]}\n" for k in range(persons))
    (folder / "list.csv").write_text("Nr;Name;Mail\n" + rows)
    lines = ["Respondent;Date;" + ";".join(f"1.{k + 1}: How often: {name}" for k, name in enumerate(people))]
    for k in range(persons):
        if k % 11 == 0:
            continue
        cells = chance.choices(["N", "W", "D", ""], [200, 2, 1, 40 if k % 7 == 0 else 0], k=persons)
        cells[k] = ""
        lines.append(";".join([mail[k], "01.03.2024 12:00:00"] + cells))
    (folder / "answers.csv").write_text("\n".join(lines) + "\n")
    (folder / "study.yaml").write_text(MAPPING)
    out = folder / "out"
    subprocess.run(
        [sys.argv[1], "run", str(folder / "study.yaml"), "--output", str(out), "--only", "tables,study-json", "--measures", "degrees", "--quiet"],
        stdout=subprocess.DEVNULL)
    return out / "large"


def networks(folder):
    study = json.loads((folder / "study.json").read_text(encoding="utf-8"))
    for network in study["networks"]:
        wave = network.get("wave")
        yield f"{wave['network']}/{wave['id']}" if wave else network["id"], network


def frictionless(folder):
    try:
        from frictionless import Package
    except ImportError:
        return print("frictionless is not here: the packages are not held against its rules.")
    for name, _ in networks(folder):
        report = Package(str(folder / name / "tables" / "datapackage.json")).validate()
        assert report.valid, report.flatten(["resourceName", "rowNumber", "fieldNumber", "type", "message"])[:10]
        assert not report.warnings, report.warnings


def duckdb(folder):
    try:
        import duckdb
    except ImportError:
        return print("DuckDB is not here: its reading is left out.")
    here = os.getcwd()
    os.chdir(folder)
    try:
        connection = duckdb.connect()
        tables = [connection.sql(one.query) for one in duckdb.extract_statements((READERS / "look.sql").read_text())]
        rows = [table.fetchall() for table in tables if table is not None and table.columns != ["Count"]]
        # Every table by one pattern and without a word on types.
        read = {name: connection.sql(f"SELECT count(*) FROM '**/tables/{name}.csv'").fetchall()[0][0]
                for name in ("actors", "measures", "pairs", "answers", "ties", "affiliations", "codes")}
        connection.close()
    finally:
        os.chdir(here)
    told = {}
    for name, network in networks(folder):
        for relation in network["relations"]:
            told[name, relation["id"]] = relation["answers"]
    own = {(f"{network}/{wave}" if wave else network, relation): ties for network, wave, relation, _, ties, _ in rows[0]}
    assert own == {key: answers["tie"] for key, answers in told.items()}
    assert sum(count for _, count in rows[1]) == sum(answers["tie"] for answers in told.values()) == read["ties"]
    resources = collections.Counter()
    for name, _ in networks(folder):
        package = json.loads((folder / name / "tables" / "datapackage.json").read_text(encoding="utf-8"))
        for resource in package["resources"]:
            resources[resource["name"]] += resource["rows"]
    assert read == dict(resources)


def r(folder):
    if not shutil.which("Rscript"):
        return print("R is not here: its reading is left out.")
    packages = "for (one in c('haven', 'readr', 'igraph', 'network', 'jsonlite')) stopifnot(requireNamespace(one, quietly = TRUE))"
    if subprocess.run(["Rscript", "-e", packages], capture_output=True).returncode:
        return print("R lacks a package: its reading is left out.")
    read = subprocess.run(["Rscript", str(HERE / "read.R"), str(READERS), str(folder)], capture_output=True, text=True)
    assert read.returncode == 0 and not read.stderr.strip(), read.stderr
    seen = json.loads(read.stdout)
    for name, network in networks(folder):
        for relation in network["relations"]:
            own = seen["relations"][f"{name} {relation['id']}"]
            assert {plain.STATES[state]: count for state, count in own["states"].items()} == {k: v for k, v in relation["answers"].items() if v}
            for level in relation["levels"]:
                assert own["ties"][level["id"]] == [level["ties"]] * 3, (own["ties"], level["ties"])
            unknown = sum(relation["answers"][key] for key in ("unanswered", "notAsked", "noResponse"))
            assert own["missing"] == unknown and own["withMissing"] == relation["answers"]["tie"] + unknown
    persons = [actor for _, network in networks(folder) for actor in network["actors"]]
    assert seen["persons"] == len(persons)
    # What study.sav says of each person's contacts, with the reason where there is none.
    for name, values in seen["outDegree"].items():
        told = [actor["measures"].get(name, {}).get("outDegree") for actor in persons]
        assert [None if value <= -95 else value for value in values] == told, name
        assert {value for value, of in zip(values, told) if of is None} <= {-99, -98, -97}


def looks(folder):
    name = next(networks(folder))[0]
    ties = sum(relation["answers"]["tie"] for relation in next(networks(folder))[1]["relations"])
    persons = len(next(networks(folder))[1]["actors"])
    for command, graph in (([sys.executable, str(READERS / "look.py")], "networkx"), (["Rscript", str(READERS / "look.R")], "igraph")):
        if not shutil.which(command[0]):
            continue
        told = subprocess.run(command + [str(folder), name], capture_output=True, text=True)
        assert told.returncode == 0 and f"{graph} {persons} {ties}" in told.stdout, told.stdout + told.stderr


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as scratch:
        scratch = pathlib.Path(scratch)
        for study in ("demo", "waves", "anonymous", "large"):
            folder = large(scratch / "large") if study == "large" else plain.results(sys.argv[1], scratch, study)
            plain.check(folder)
            frictionless(folder)
            duckdb(folder)
            r(folder)
            looks(folder)
            print(study, "is read by all of them.")
