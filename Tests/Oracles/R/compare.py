#!/usr/bin/env python3
"""What the program's study.json says of positions, chance and two relations together, held against R's package sna: compare.py PROGRAM

A small study that is known in full and the demo, and where they lie beside the project the measured networks of one. Without R or one of its
packages nothing is held against anything, and that is said.
"""
import collections, json, os, pathlib, random, shutil, subprocess, sys, tempfile
import xml.etree.ElementTree as ET

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[2]
MEASURED = ROOT.parent / "shared" / "real" / "krackhardt-managers" / "mapping.yaml"
# Two permutation tests of 999 and 2000 drawings differ by less, but for one time in ten thousand.
CHANCE = 0.075
# Held against the number of groups, a share of drawings is multiplied by up to that number.
AMONG_ALL = 0.15
NAMESPACE = "{http://graphml.graphdrawing.org/xmlns}"
PEOPLE = [f"{first} {last}" for first, last in zip(
    "Ada Bo Cam Dag Eli Fred Gro Hans Ida Jon Kari Liv Mons Nora Odd Pia".split(),
    "Berg Dahl Eide Foss Gran Hov Iversen Juul Krog Lien Moe Nes Olsen Puck Qvale Rud".split())]
MAPPING = """mapping: 1
study: { id: small, title: Small, language: en }
networks: [ { id: town, title: Town, responses: answers.csv, roster: list.csv } ]
roster: { columns: { id: Nr, name: Name, email: Mail } }
respondents: { match: email }
scales:
  contact:
    levels: [ { id: daily, label: Daily, answers: [Daily] }, { id: weekly, label: Weekly, answers: [Weekly] } ]
    no-tie: [Never]
    blank: unanswered
relations:
  - { id: contact, label: Contact, question: How often, layout: roster-matrix, scale: contact, reciprocity: expected }
  - { id: advice, label: Advice, question: Whom asked, layout: roster-matrix, scale: contact, reciprocity: not-expected }
attributes: [ { id: unit, label: Unit, column: Unit } ]
analysis: { group-by: unit }
"""


def small_study(folder):
    """Sixteen persons in three units, all of whom answered about all others in two relations."""
    chance = random.Random(18)
    mail = [name.split()[0].lower() + "@example.org" for name in PEOPLE]
    unit = [["Plan", "Health", "Housing"][k % 3] for k in range(len(PEOPLE))]
    rows = "".join(f"{k + 1};{name};{mail[k]};{unit[k]}\n" for k, name in enumerate(PEOPLE))
    (folder / "list.csv").write_text("Nr;Name;Mail;Unit\n" + rows)
    heads = [f"{number}.{k + 1}: {question}: {name}" for number, question in ((1, "How often"), (2, "Whom asked")) for k, name in enumerate(PEOPLE)]

    def answers(k):
        def contact(j): return 0 if j == k else chance.choices([1, 2, 0], [6, 3, 6] if unit[j] == unit[k] else [1, 2, 12])[0]
        first = [contact(j) for j in range(len(PEOPLE))]
        second = [0 if j == k else chance.choices([1, 2, 0], [4, 3, 3] if first[j] else [1, 1, 12])[0] for j in range(len(PEOPLE))]
        return first + second

    def words(k, marks): return ["" if place % len(PEOPLE) == k else ["Never", "Daily", "Weekly"][mark] for place, mark in enumerate(marks)]
    lines = [";".join([mail[k], "01.03.2024 12:00:00"] + words(k, answers(k))) for k in range(len(PEOPLE))]
    (folder / "answers.csv").write_text("Respondent;Date;" + ";".join(heads) + "\n" + "\n".join(lines) + "\n")
    (folder / "study.yaml").write_text(MAPPING)
    return folder / "study.yaml"


def run(program, mapping, out):
    subprocess.run([program, "run", str(mapping), "--output", str(out), "--pictures", "none", "--quiet"], stdout=subprocess.DEVNULL)
    return json.loads(next(out.rglob("study.json")).read_text()), next(out.rglob("study.json")).parent


def reported(path):
    """The positions of a graph file's persons by roster id, and who reports whom at which level."""
    root = ET.parse(path).getroot()
    ids = {}
    for node in root.iter(NAMESPACE + "node"):
        ids[node.get("id")] = next(d.text for d in node if d.get("key") == "roster_id")
    ties = []
    for edge in root.iter(NAMESPACE + "edge"):
        level = next(d.text for d in edge if d.get("key") == "e_level")
        ties.append((ids[edge.get("source")], ids[edge.get("target")], level))
    return ties


def matrix(ties, levels, persons):
    place = {person: k for k, person in enumerate(persons)}
    rows = [[0] * len(persons) for _ in persons]
    for one, other, level in ties:
        if level in levels: rows[place[one]][place[other]] = 1
    return rows


def asked(study, folder):
    """What R is to look at, by name, with what the program says of it."""
    for network in study["networks"]:
        base = folder / network["id"] if len(study["networks"]) > 1 or (folder / network["id"]).is_dir() else folder
        persons = [actor["id"] for actor in network["actors"]]
        groups = {person: [] for person in persons}
        for group in network.get("groups", {}).get("groups", []):
            for person in group["persons"]: groups[person].append(group["id"])
        ties = {r["id"]: reported(base / "graphs" / (r["id"] + ".graphml")) for r in network["relations"]}
        status = {actor["id"]: actor["status"] for actor in network["actors"]}
        full = all(value == "complete" for value in status.values())
        single = all(len(own) == 1 for own in groups.values())
        for relation in network["relations"]:
            ids = [level["id"] for level in relation["levels"]]
            for number, level in enumerate(relation["levels"]):
                key = f"{relation['id']}/{level['id']}"
                known = level.get("known", {}).get("share", 1) == 1
                question = {"ties": matrix(ties[relation["id"]], ids[: number + 1], persons),
                            "groups": [groups[p][0] if len(groups[p]) == 1 else None for p in persons] if any(groups.values()) else None,
                            "answered": [status[p] in ("complete", "partial") for p in persons], "permute": single and full}
                cores = [actor["measures"][key].get("core") for actor in network["actors"]]
                if cores[0] is not None: question["core"] = cores
                pair = next((m for m in network.get("multiplexity", []) if m["a"] == relation["id"] and m["level"].split("/")[0] == level["id"]), None)
                if pair and known and full:
                    other = next(r for r in network["relations"] if r["id"] == pair["b"])
                    up_to = [step["id"] for step in other["levels"]]
                    up_to = up_to[: up_to.index(pair["level"].split("/")[-1]) + 1]
                    question["other"] = matrix(ties[pair["b"]], up_to, persons)
                yield f"{study['study']['id']} {network['id']} {key}", {k: v for k, v in question.items() if v is not None}, (network, level, key, pair)


def differences(name, found, said):
    """What the two do not agree on, and how much was compared."""
    network, level, key, pair = said
    faults, compared = [], collections.Counter()

    def same(what, own, other, tolerance=1e-9):
        compared[what.split()[0].strip(",")] += 1
        if own is None or other is None or abs(own - other) > tolerance: faults.append(f"{name}: {what} is {own}, in R {other}")

    for figure in ("connectedness", "meanDegree", "inDegreeSpread"): same(figure, level.get(figure), found[figure])
    if "core" in found:
        same("corePeriphery", level["corePeriphery"], found["core"])
        same("corePeriphery beside other sizes", max(level["corePeriphery"], found["coreElsewhere"]), level["corePeriphery"])
    if "brokerage" in found:
        roles = found["brokerage"]
        for row, person in enumerate(roles["person"]):
            own = network["actors"][person - 1]["brokerage"][key]
            for role in ("coordinator", "gatekeeper", "representative", "itinerant", "liaison"):
                same(f"{role} of {network['actors'][person - 1]['id']}", own[role], roles[role][row])
    if "eiIndex" in found:
        chance = level["chance"]["eiIndex"]
        attribute = next(a for a, values in level["mixing"].items() if abs(values.get("eiIndex", 9) - found["eiIndex"]["value"]) < 1e-9)
        same(f"eiIndex of {attribute}", level["mixing"][attribute]["eiIndex"], found["eiIndex"]["value"])
        for end in ("expected", "low", "high"): same(f"eiIndex by chance, {end}", chance[end], found["eiIndex"][end], CHANCE)
    if "closeness" in found:
        by_id = {part["group"]: part["figures"] for part in level["groups"]["integration"]}
        for row, group in enumerate(found["closeness"]["group"]):
            own = by_id[group]
            same(f"closeness of {group}", own.get("groupCloseness"), found["closeness"]["value"][row])
            same(f"closeness of {group}, expected", own.get("groupClosenessExpected"), found["closeness"]["expected"][row], 0.02)
            same(f"closeness of {group}, by chance", own.get("groupClosenessChance"), found["closeness"]["p"][row], AMONG_ALL)
    if "qap" in found:
        same("qap correlation", pair["qap"]["correlation"], found["qap"]["correlation"])
        same("qap p", pair["qap"]["p"], found["qap"]["p"], CHANCE)
    return faults, compared


def main(program):
    needed = "for (p in c('sna', 'jsonlite')) stopifnot(requireNamespace(p, quietly = TRUE))"
    if not shutil.which("Rscript") or subprocess.run(["Rscript", "-e", needed], capture_output=True).returncode:
        print("R with its packages sna and jsonlite is not here: nothing was held against them.")
        return 0
    top = pathlib.Path(tempfile.mkdtemp())
    try:
        (top / "small").mkdir()
        mappings = [small_study(top / "small"), ROOT / "Mappings" / "boligsosial" / "study.yaml"] + ([MEASURED] if MEASURED.exists() else [])
        all_asked = []
        for number, mapping in enumerate(mappings): all_asked += asked(*run(program, mapping, top / f"out{number}"))
        (top / "in.json").write_text(json.dumps([question for _, question, _ in all_asked]))
        subprocess.run(["Rscript", str(HERE / "sna.R"), str(top / "in.json"), str(top / "out.json")], check=True)
        faults, compared = [], collections.Counter()
        for (name, _, said), found in zip(all_asked, json.loads((top / "out.json").read_text())):
            own, count = differences(name, found, said)
            faults += own
            compared += count
        kinds = ", ".join(f"{what} {count}" for what, count in compared.items())
        print("\n".join(faults + [f"{compared.total()} numbers of {len(all_asked)} levels held against R's sna ({kinds}); {len(faults)} differ."]))
        return 1 if faults else 0
    finally:
        shutil.rmtree(top)


if __name__ == "__main__":
    sys.exit(main(os.path.abspath(sys.argv[1])))
