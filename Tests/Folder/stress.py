#!/usr/bin/env python3
"""What runs do to each other, to a reader and to somebody who saves files beside the results: stress.py PROGRAM [PLAIN [KILLED]]

PLAIN (500) runs with pictures, eight at a time in folders of their own: none ends by a signal. KILLED (200) runs, half of them between
the journal and the end: the run after each leaves one whole result and nothing else. Two runs at once again and again, with a reader that looks all
the time and somebody who saves a file every millisecond: nothing of theirs is lost, and files of two runs never have one mark.
"""
import concurrent.futures, hashlib, json, os, pathlib, random, re, signal, subprocess, sys, tempfile, threading, time

program = os.path.abspath(sys.argv[1])
plain, killed = (int(sys.argv[k]) if len(sys.argv) > k else n for k, n in ((2, 500), (3, 200)))
top = pathlib.Path(tempfile.mkdtemp())
PEOPLE = ["Ada Berg", "Bo Dahl", "Cam Eide", "Dag Foss", "Eli Gran", "Fred Hals", "Gro Iversen", "Hans Juul"]
MAPPING = """mapping: 1
study: {{ id: small, title: "{title}", language: en }}
networks: [ {{ id: town, title: Town, responses: answers.csv, roster: list.csv }} ]
roster: {{ columns: {{ id: Nr, name: Name, email: Mail }} }}
respondents: {{ match: email }}
scales:
  contact:
    levels: [ {{ id: daily, label: Daily, answers: [Daily] }}, {{ id: weekly, label: Weekly, answers: [Weekly] }} ]
    no-tie: [Never]
    blank: unanswered
relations: [ {{ id: contact, label: Contact, question: How often, layout: roster-matrix, scale: contact, reciprocity: expected }} ]
"""


def study(title):
    folder = top / title.replace(" ", "-"); folder.mkdir()
    chance = random.Random(title)
    mail = [name.split()[0].lower() + "@example.org" for name in PEOPLE]
    (folder / "list.csv").write_text("Nr;Name;Mail\n" + "".join(f"{k + 1};{n};{m}\n" for k, (n, m) in enumerate(zip(PEOPLE, mail))))
    heads = ";".join(f"1.{k + 1}: How often: {name}" for k, name in enumerate(PEOPLE))
    rows = [";".join([m, "01.03.2024 12:00:00"] + ["" if k == j else chance.choice(["Daily", "Weekly", "Never"]) for j in range(len(PEOPLE))]) for k, m in enumerate(mail)]
    (folder / "answers.csv").write_text(f"Respondent;Date;{heads}\n" + "\n".join(rows) + "\n")
    (folder / "study.yaml").write_text(MAPPING.format(title=title))
    return folder / "study.yaml"


one, other = study("Okapi"), study("Quagga")
faults = []


def run(mapping, out, pictures="none", wait=True):
    process = subprocess.Popen([program, "run", str(mapping), "--output", str(out), "--pictures", pictures, "--quiet"], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    return process.wait() if wait else process


def contents(folder):
    return {str(p.relative_to(folder)): hashlib.sha256(p.read_bytes()).hexdigest() for p in sorted(folder.rglob("*")) if p.is_file()}


whole = {}
for mapping in (one, other):
    out = top / f"whole-{mapping.parent.name}"
    if run(mapping, out) not in (0, 1): sys.exit(f"the plain run of {mapping} fails")
    whole[mapping] = contents(out)

# 1  plain runs
with concurrent.futures.ThreadPoolExecutor(8) as pool:
    statuses = list(pool.map(lambda k: run(one, top / f"plain{k % 8}-{k}", "svg"), range(plain)))
ended = [s for s in statuses if s < 0 or s > 128]
if ended: faults.append(f"{len(ended)} of {plain} plain runs ended by signals: {sorted(set(ended))}")
print(f"plain: {plain} runs, {len(ended)} ended by a signal; others {sorted(set(statuses))}", flush=True)

# 2  killed runs; the journal is looked for so that half of them are killed behind it
out = top / "killed"; run(one, out); journals = between = 0
started = time.time(); run(one, out); length = time.time() - started
for k in range(killed):
    process = run((one, other)[k % 2], out, wait=False)
    if k % 4 < 2:
        time.sleep(length * random.Random(k).random())
    else:
        end = time.time() + 10
        while process.poll() is None and time.time() < end and not list(out.glob("small/.brobygger-*/journal")): pass
        time.sleep(random.Random(k).random() * .002)
    process.kill(); process.wait(); process.stderr.close()
    unfinished = bool(list(out.glob("small/.brobygger-*/journal"))); journals += unfinished
    now = contents(out)
    if not unfinished and not any({n: h for n, h in now.items() if "/.brobygger-" not in n} == w for w in whole.values()): between += 1
    after = (one, other)[k // 2 % 2]
    status = run(after, out)
    if status not in (0, 1) or contents(out) != whole[after]: faults.append(f"killed run {k}: the next ends with {status}, or leaves something else than its results")
if between: faults.append(f"{between} killed runs left files of two runs and no journal")
print(f"killed: {killed} runs, {journals} of them between journal and end", flush=True)

# 3  two at once, a reader, somebody who saves
out = top / "crowd"; run(one, out); done = False; mixed = told = looks = 0; saved = []


def read():
    global mixed, told, looks
    while not done:
        try:
            mark = json.loads((out / "small/study.json").read_text())["run"]
            page = (out / "small/town/report.html").read_text(); again = json.loads((out / "small/study.json").read_text())["run"]
        except (OSError, ValueError): mixed += 1; continue
        looks += 1
        shown = re.search(r"run ([0-9a-f]{8})", page).group(1)
        told += mark == again and mark != shown
        expected = {m: json.loads((top / f"whole-{m.parent.name}" / "small/study.json").read_text())["run"] for m in (one, other)}
        if shown != expected[one if "Okapi" in page else other]: mixed += 1


def save():
    number = 0
    while not done:
        path = out / "small" / ("town" if number % 2 else "") / f"mine{number}.txt"
        path.write_text("mine"); saved.append(path); number += 1; time.sleep(.001)


threads = [threading.Thread(target=t) for t in (read, save)]
for t in threads: t.start()
for k in range(20):
    both = [run(m, out, wait=False) for m in (one, other)]
    for process in both:
        if process.wait() not in (0, 1): faults.append(f"two at once: a run ends with {process.returncode}: {process.stderr.read()}")
        process.stderr.close()
done = True
for t in threads: t.join()
lost = [p for p in saved if not p.exists() or p.read_text() != "mine"]
if lost: faults.append(f"{len(lost)} of {len(saved)} files saved beside the results are lost")
if mixed: faults.append(f"a reader saw {mixed} times a file missing or of no run")
print(f"crowd: {len(saved)} files saved, {len(lost)} lost; {looks} looks, {told} of them between two runs and told so by the marks", flush=True)
subprocess.run(["rm", "-rf", str(top)])
print("\n".join(faults) or "no faults"); sys.exit(bool(faults))
