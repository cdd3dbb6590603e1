"""What is measured against what: the parts of the benchmark, and how large each is in the full and the short form."""
import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from measuring import Failed, cost, race
from reporting import Row

HERE = Path(__file__).resolve().parent
MEGABYTE = 1_000_000
BYTES_PER_TIE = 64  # what "ties" may cost in memory: who, whom, how often, which cell, and the pair they are part of


@dataclass(frozen=True)
class Size:
    """How large the inputs are and how often they are run."""
    persons: int
    growth: tuple  # each twice the one before
    municipalities: tuple  # one, two for the marginal cost, all
    nominations: tuple  # half and whole
    rounds: int  # of what takes less than a second
    long_rounds: int  # of the scripts
    picture_rounds: int  # of the demo, which takes seconds
    every: int  # of how many pictures others draw one


# What one more municipality costs is taken above 30, from where on the comparison's report shows no pictures: below, a study
# does more for each.
FULL = Size(persons=2000, growth=(500, 1000, 2000, 4000), municipalities=(1, 40, 100, 300),
            nominations=(100_000, 200_000), rounds=7, long_rounds=5, picture_rounds=5, every=1)
SHORT = Size(persons=500, growth=(500, 1000), municipalities=(1, 2, 4, 8), nominations=(10_000, 20_000), rounds=2,
             long_rounds=1, picture_rounds=1, every=8)


class Bench:
    def __init__(self, program, scratch, size):
        self.program, self.scratch, self.size = program, scratch, size
        self.rows, self.skipped, self.wrong = [], [], []
        self.python = scratch / "python/bin/python3"
        (scratch / "results").mkdir(parents=True, exist_ok=True)

    # The parts, each a few lines of the table. Those against Python need the packages of bench-setup.

    PARTS = ("reading", "writing", "measures", "demo", "pictures", "growth", "municipalities", "nominations")
    AGAINST_PYTHON = ("writing", "measures", "demo", "pictures")

    def measure(self, part):
        if part in self.AGAINST_PYTHON and not self.has_packages():
            self.skipped.append(f"Python's packages are not here (make bench-setup): {part} is left out.")
            return
        print(f"{part}: {getattr(self, part).__doc__.splitlines()[0]}", file=sys.stderr)
        try:
            getattr(self, part)()
        except (Failed, subprocess.CalledProcessError) as failure:
            self.wrong.append(str(failure))

    def reading(self):
        """`check`, whose work is reading, against a loop that does nothing but parse."""
        study = self.input("wide", self.size.persons)
        for format, goal, library in (("csv", 1.8, "libcsv"), ("xml", 1.4, "libxml2 SAX2")):
            loop = self.compiled({"csv": "csv_loop", "xml": "sax_loop"}[format])
            self.verify_check(study, format)
            result = self.race({"ours": self.check(study, format), "loop": [loop, study / f"answers.{format}"]})
            self.row(f"check-{format}", f"check {format.upper()}, n = {self.size.persons}", f"bare {library} loop",
                     result["ours"].wall / result["loop"].wall, goal, seconds(result["ours"], result["loop"]))
        self.verify_check(study, "table")
        result = self.race({k: self.check(study, k) for k in ("table", "csv")})
        self.row("check-table", f"check CSV of Google Forms, n = {self.size.persons}", "the same as an Essentials CSV",
                 result["table"].wall / result["csv"].wall, 1.3, seconds(result["table"], result["csv"]))
        result = self.race({k: self.check(study, k) for k in ("csv-expected", "csv")})
        self.row("check-findings", f"check CSV, a finding for every tie of one side, n = {self.size.persons}",
                 "the same without findings", result["csv-expected"].wall / result["csv"].wall, 2.0,
                 seconds(result["csv-expected"], result["csv"]))

    def writing(self):
        """`run` with everything but pictures, against scripts that read, melt, and write a tie list and GraphML."""
        study = self.input("wide", self.size.persons)
        contestants = {"ours": self.run_degrees(study)}
        for name, command in self.scripts().items():
            folder = self.folder(name)
            contestants[name] = [*command[:2], study / "answers.csv", study / "roster.csv", folder, *command[2:]]
        result = self.race(contestants, self.size.long_rounds)
        self.verify_ties(study, "ours", self.scratch / "results/degrees/wide-csv/a/graphs/contact.graphml")
        for name in contestants.keys() - {"ours"}:
            self.verify_ties(study, name, self.scratch / f"results/{name}/contact.graphml")
        what, ours = f"run, degrees, n = {self.size.persons}", result["ours"]
        for name, goal in (("pandas", 1 / 15), ("pandas-pyarrow", 1 / 15), ("polars", 1 / 8), ("r", 1 / 6)):
            if name in result:
                self.row(f"run-{name}", what, self.SCRIPTS[name], ours.wall / result[name].wall, goal,
                         seconds(ours, result[name]))
        for name, goal in (("pandas", 1 / 8), ("pandas-pyarrow", 1 / 8), ("polars", None)):
            self.row(f"run-{name}-memory", f"{what}: memory", self.SCRIPTS[name], ours.memory / result[name].memory, goal,
                     megabytes(ours.memory, result[name].memory))

    def measures(self):
        """`run` with every measure, against igraph computing the same measures of the same networks."""
        study = self.input("wide", self.size.persons)
        graphs = self.scratch / "results/measures/wide-csv/a/graphs"
        cost(self.run(study), self.scratch)
        result = self.race({"ours": self.run(study), "degrees": self.run_degrees(study),
                            "igraph": [self.python, HERE / "rivals/igraph_measures.py", *levels(graphs)]}, self.size.long_rounds)
        printed = [json.loads(output) for output in result["igraph"].outputs]
        self.wrong += [f"igraph has other values of {key} than {study.name}'s GraphML." for key in printed[0]["differ"]]
        igraph = min(turn["seconds"] for turn in printed)
        ours, degrees = result["ours"].wall, result["degrees"].wall
        self.row("measures", f"all measures, n = {self.size.persons}", "igraph, its calls alone", (ours - degrees) / igraph,
                 1.2, f"{ours:.2f} − {degrees:.2f} / {igraph:.2f} s")
        self.row("measures-whole", f"run with all measures, n = {self.size.persons}", "igraph, its calls alone",
                 ours / igraph, None, f"{ours:.2f} / {igraph:.2f} s")

    def demo(self):
        """The demo study with all its pictures, against what Python needs before it does anything."""
        mapping = HERE.parents[1] / "Mappings/boligsosial/study.yaml"
        run = [self.program, "run", mapping, "--output", self.folder("demo")]
        forms = "workbook,pictures,report,graphs,comparison,tables,study-json,study-sav"
        result = self.race({"all": run, "svg": [*run, "--pictures", "svg"], "without": [*run, "--only", forms],
                            "imports": [self.python, "-c", "import pandas, networkx"]}, self.size.picture_rounds)
        for id, choice, what, goal in (("demo", "all", "everything", None), ("demo-svg", "svg", "pictures as SVG only", 2.0)):
            self.row(id, f"the demo study, {what}", "import pandas, networkx",
                     result[choice].wall / result["imports"].wall, goal, seconds(result[choice], result["imports"]))
        more = result["all"].wall - result["without"].wall
        self.row("demo-documents", "the demo study's presentations and notes", "the demo without them",
                 more / result["without"].wall, 0.6, f"{more:.3f} / {result['without'].wall:.3f} s")

    def pictures(self):
        """The demo's pictures alone, against others that draw the same ones."""
        mapping = HERE.parents[1] / "Mappings/boligsosial/study.yaml"
        output = self.folder("pictures")
        run = [self.program, "run", mapping, "--only", "pictures,graphs", "--output", output]
        result = self.race({"all": run, "svg": [*run, "--pictures", "svg"]}, self.size.picture_rounds)
        cost(run, self.scratch)
        drawings = sorted(path for path in output.glob("*/*/pictures/**/*.svg") if path.with_suffix(".png").exists())
        sample = drawings[::self.size.every]
        if shutil.which("rsvg-convert"):
            commands = [["rsvg-convert", "-f", form, *(["-w", str(width(path.with_suffix(".png")))] if form == "png" else []),
                         "-o", self.scratch / f"drawn.{form}", path] for path in sample for form in ("png", "pdf")]
            theirs = sum(cost(command, self.scratch).processor for command in commands) * len(drawings) / len(sample)
            ours = result["all"].processor - result["svg"].processor
            self.row("pictures-pixels", f"PNG and PDF of the demo's {len(drawings)} pictures: processor time",
                     "rsvg-convert, the same drawings and pixels", ours / theirs, 0.25, f"{ours:.2f} / {theirs:.2f} s")
        else:
            self.skipped.append("rsvg-convert is not here (make bench-setup): its row is left out.")
        graphs = sorted(output.glob("*/*/graphs/*-*.graphml"))
        script = HERE / "rivals/matplotlib_networkx.py"
        # As many pictures as ours: each graph as often as it takes.
        often = (graphs * (len(drawings) // len(graphs) + 1))[:len(drawings)]
        theirs = cost([self.python, script, self.folder("matplotlib"), *often[::self.size.every]], self.scratch)
        theirs = theirs.wall * len(drawings) / len(sample)
        self.row("pictures", f"the demo's {len(drawings)} pictures", "networkx + matplotlib", result["all"].wall / theirs,
                 0.08, f"{result['all'].wall:.3f} / {theirs:.3f} s")

    def growth(self):
        """Twice the persons are four times the cells."""
        commands = {"check CSV": lambda study: self.check(study, "csv"), "check XML": lambda study: self.check(study, "xml"),
                    "run": lambda study: self.run_degrees(study)}
        for what, command in commands.items():
            studies = {n: self.input("wide", n) for n in self.size.growth}
            result = self.race({n: command(study) for n, study in studies.items()}, self.size.long_rounds if what == "run" else None)
            for n, twice in zip(self.size.growth, self.size.growth[1:]):
                self.row(f"growth-{slug(what)}-{twice}", f"{what}, n = {twice}", f"n = {n}",
                         result[twice].wall / result[n].wall, 4.2, seconds(result[twice], result[n]))
            for n in self.size.growth[-1:]:
                allowed = n * n + truth(studies[n])["ties"] * BYTES_PER_TIE + 100 * MEGABYTE
                self.row(f"memory-{slug(what)}-{n}", f"{what}, n = {n}: memory", "1 byte a pair + ties + 100 MB",
                         result[n].memory / allowed, 1.0, megabytes(result[n].memory, allowed))

    def municipalities(self):
        """Many networks in one study, against the cost of one more."""
        one, few, more, all = self.size.municipalities
        studies = {k: self.input("municipalities", k) for k in self.size.municipalities}
        runs = {k: self.run(study) for k, study in studies.items()}
        # Once each but for the smallest: together they take minutes.
        result = {**self.race({one: runs.pop(one)}), **self.race(runs, 0)}
        marginal = (result[more].wall - result[few].wall) / (more - few)
        self.row("municipalities", f"{all} municipalities", f"{all} × the cost of one more",
                 result[all].wall / (all * marginal), 1.1, f"{result[all].wall:.2f} / {all * marginal:.2f} s")
        self.row("municipalities-one", f"{all} municipalities", f"{all} × one alone",
                 result[all].wall / (all * result[one].wall), 0.4,
                 f"{result[all].wall:.2f} / {all * result[one].wall:.2f} s")
        each = (result[all].memory - result[one].memory) / (all - one)
        self.row("municipalities-memory", f"memory that one municipality more takes, of {all}", "0.25 MB",
                 each / (0.25 * MEGABYTE), 1.0, f"{each / MEGABYTE:.2f} / 0.25 MB")

    def nominations(self):
        """Typed names: nobody is asked about everybody, so memory may grow with the ties alone."""
        half, whole = self.size.nominations
        studies = {n: self.input("nominations", n) for n in (half, whole)}
        studies["talkative"] = self.input("nominations-talkative", whole)
        self.verify_check(studies[whole], "csv")
        result = self.race({n: self.check(study, "csv") for n, study in studies.items()}, self.size.long_rounds)
        ties = {n: truth(studies[n])["ties"] for n in (half, whole)}
        self.row("nominations", f"check {whole:,} × 10 nominations", f"{half:,}",
                 result[whole].wall / result[half].wall, 2.2, seconds(result[whole], result[half]))
        allowed = 2 * BYTES_PER_TIE * ties[whole] + 100 * MEGABYTE
        self.row("nominations-memory", f"check {whole:,} × 10 nominations: memory",
                 f"{2 * BYTES_PER_TIE} bytes a tie + 100 MB", result[whole].memory / allowed, 1.0,
                 megabytes(result[whole].memory, allowed))
        size = {n: (studies[n] / "answers.csv").stat().st_size for n in (whole, "talkative")}
        self.row("nominations-stream", f"the same ties in a file {size['talkative'] / size[whole]:.1f} × as large: memory",
                 "the smaller file", result["talkative"].memory / result[whole].memory, 1.05,
                 megabytes(result["talkative"].memory, result[whole].memory))

    # What they are made of

    def race(self, contestants, rounds=None):
        return race(contestants, self.size.rounds if rounds is None else rounds, self.scratch)

    def check(self, study, format):
        return [self.program, "check", study / f"{format}.yaml"]

    def run(self, study):
        return [self.program, "run", study / "csv.yaml", "--pictures", "none", "--output", self.folder("measures")]

    def run_degrees(self, study):
        return [self.program, "run", study / "csv.yaml", "--pictures", "none", "--measures", "degrees", "--output",
                self.folder("degrees")]

    SCRIPTS = {"pandas": "pandas + networkx", "pandas-pyarrow": "pandas (pyarrow) + networkx",
               "polars": "polars + igraph", "r": "R: data.table + igraph"}

    def scripts(self):
        pandas, polars = HERE / "rivals/pandas_networkx.py", HERE / "rivals/polars_igraph.py"
        scripts = {"pandas": [self.python, pandas, "python"], "pandas-pyarrow": [self.python, pandas, "pyarrow"],
                   "polars": [self.python, polars]}
        r = shutil.which("Rscript")
        packages = "quit(status = !all(sapply(c('data.table', 'igraph', 'openxlsx'), requireNamespace, quietly = TRUE)))"
        if r and subprocess.run([r, "-e", packages], capture_output=True).returncode == 0:
            scripts["r"] = [r, HERE / "rivals/data_table_igraph.R"]
        else:
            self.skipped.append("R with data.table, igraph and openxlsx is not here (make bench-setup): its row is left out.")
        return scripts

    def has_packages(self):
        packages = "import pandas, pyarrow, networkx, polars, igraph, xlsxwriter, matplotlib"
        return self.python.exists() and subprocess.run([self.python, "-c", packages], capture_output=True).returncode == 0

    def input(self, kind, count):
        folder = self.scratch / f"inputs/{kind}-{count}"
        subprocess.run([sys.executable, HERE / "inputs.py", folder, kind, str(count)], check=True)
        return folder

    def folder(self, name):
        folder = self.scratch / "results" / name
        folder.mkdir(parents=True, exist_ok=True)
        return folder

    def compiled(self, name):
        """A rival in C, compiled anew where its source is newer."""
        source, program = HERE / f"rivals/{name}.c", self.scratch / name
        if not program.exists() or program.stat().st_mtime < source.stat().st_mtime:
            flags = subprocess.run(["pkg-config", "--cflags", "--libs", "libxml-2.0"], capture_output=True, text=True,
                                   check=True).stdout.split() if name == "sax_loop" else ["-lcsv"]
            subprocess.run([os.environ.get("CC", "cc"), "-O2", "-o", program, source, *flags], check=True)
        return program

    def row(self, id, what, against, ratio, goal, cost):
        self.rows.append(Row(id, what, against, ratio, goal, cost))
        print(f"  {what}, against {against}: {ratio:.3f} ({cost})", file=sys.stderr)

    # That everybody found the same

    def verify_check(self, study, format):
        printed = subprocess.run([*self.check(study, format), "--format", "json"], capture_output=True, check=True).stdout
        levels = json.loads(printed)["networks"][0]["relations"][0]["levels"]
        drawn = truth(study)["cumulative"]
        if [level["ties"] for level in levels] != drawn[-len(levels):]:
            self.wrong.append(f"check of {study.name}/{format}.yaml counts other ties than were drawn.")

    def verify_ties(self, study, name, path):
        found = json.loads(subprocess.run([sys.executable, HERE / "ties.py", path], capture_output=True, check=True).stdout)
        drawn = truth(study)
        if any(found[key] != drawn[key] for key in found):
            self.wrong.append(f"{name}: {path.name} of {study.name} holds other ties than were drawn.")


def truth(study):
    return json.loads((study / "truth.json").read_text())


def levels(folder):
    """The networks of each cumulative level, strongest first."""
    return [folder / f"contact-{level}.graphml" for level in ("daily", "weekly", "monthly")]


def width(picture):
    """Of a PNG file, in pixels."""
    return int.from_bytes(picture.read_bytes()[16:20], "big")


def slug(text):
    return text.lower().replace(" ", "-")


def seconds(ours, theirs):
    return f"{ours.wall:.3f} / {theirs.wall:.3f} s"


def megabytes(ours, theirs):
    return f"{ours / MEGABYTE:.0f} / {theirs / MEGABYTE:.0f} MB"
