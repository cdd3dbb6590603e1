"""The inputs of the benchmarks, drawn from a seed: surveys far larger than any municipality's, and the answers they hold.

    inputs.py FOLDER wide N            N respondents x N roster columns, as an Essentials CSV, as a CSV of Google Forms and as EFS' XML
    inputs.py FOLDER municipalities K  a study of K municipalities of 60 persons
    inputs.py FOLDER nominations N     N respondents who type ten names each; `nominations-talkative`: the same ties
                                       beside long answers to a question that the mapping does not read

Every folder has its mappings (`csv.yaml`, `table.yaml`, `xml.yaml`; `csv-expected.yaml` expects every tie to be reported by both) and `truth.json`: the ties that were drawn, counted by cumulative
level, and a digest of who named whom. The same arguments give the same bytes.
"""
import hashlib
import json
import sys
from pathlib import Path
from random import Random

QUESTION = "Hvor ofte har du kontakt med disse om boligsosialt arbeid?"
LEVELS = (("daily", "Daglig"), ("weekly", "Ukentlig"), ("monthly", "Månedlig"))
NO_TIE = "Aldri"
# Of a hundred ties: the first 20 daily, the next 30 weekly, the rest monthly.
LEVEL_OF_HUNDRED = (0,) * 20 + (1,) * 30 + (2,) * 50
TIE_SHARE = 0.015
UNITS = 20
BOM = b"\xef\xbb\xbf"

FIRST = """Kari Ola Máret Øystein Torunn Åge Anne-Lise Kåre Gro Ståle Ragnhild Trygve Unni Håkon Frøydis Vidar Sølvi Jan-Erik
Eldbjørg Bjørg Pål Ågot Synnøve Geir Marit Terje Berit Dag Inger Odd Hege Ulf Liv Per Randi Siv Tor Jorunn Nils Astrid""".split()
LAST = """Aasebø Bjørkli Dalsrud Eikrem Fjellvang Gjerdevik Hovland Innvær Kjølås Løkkebø Midtskog Nesbakken Østbakken Ramsøy
Skarstein Tømmervik Ulvestad Vikøren Ystmark Åsland Søråsen Heimdalen Granlund Furuseter Krokengen Lidarende Jordbrekk Sæle
Valldal Rognerud Høgmo Elvebakk Holtevik Kvame Grøtting Berge Nøstdal Flåten Čáhci Moe""".split()


def person_names(count):
    """Names that nobody shares: first name, middle name and last name, counted through."""
    one, other = len(FIRST), len(LAST)
    assert count <= one * other * other * other
    return [f"{LAST[k // one % other]} {LAST[(k // one // other + k) % other]}"
            + (f" {LAST[k // one // other // other]}" if k >= one * other * other else "")
            + f", {FIRST[k % one]}" for k in range(count)]


def roster(path, names, random=None):
    """The address list; with units where a random generator is given."""
    unit = (lambda: f";Enhet {random.randrange(5) + 1}") if random else (lambda: "")
    lines = ["Nr;Navn;E-post" + (";Enhet" if random else "")]
    lines += [f"{k};{name};p{k}@example.org{unit()}" for k, name in enumerate(names, 1)]
    path.write_bytes(BOM + "\r\n".join(lines).encode() + b"\r\n")


def mapping(path, study, networks, relation, scale="", more=""):
    path.write_text(f"""mapping: 1
study: {{ id: {study}, title: En stor undersøkelse, language: nb }}
networks:
{networks}roster:
  columns: {{ id: Nr, name: Navn, email: E-post }}
respondents: {{ match: email }}
{scale}relations:
{relation}{more}""", encoding="utf-8")


def network(id, responses, roster):
    return f"  - {{ id: {id}, title: Kommune {id}, responses: {responses}, roster: {roster} }}\n"


def scale(answers, no_tie):
    levels = "".join(f"      - {{ id: {id}, label: {label}, answers: [\"{answer}\"] }}\n"
                     for (id, label), answer in zip(LEVELS, answers))
    return f"scales:\n  contact:\n    levels:\n{levels}    no-tie: [\"{no_tie}\"]\n    blank: unanswered\n"


def relation(found, more=""):
    return (f"  - id: contact\n    label: Kontakt\n    {found}\n    layout: roster-matrix\n"
            f"    scale: contact\n{more}")


def reported(random, reporter, count, share):
    """Whom one person names, ascending, with the level: half of them colleagues from the own unit."""
    number = lambda mean: int(mean) + (random.random() < mean % 1)
    size = max(2, count // UNITS)
    first = min(reporter // size * size, count - size)
    wanted = share * (count - 1)
    named = set(random.sample(range(first, first + size), min(size, number(wanted / 2))))
    named.update(random.sample(range(count), min(count, number(wanted / 2))))
    named.discard(reporter)
    # One draw a tie for whom, one for how often.
    return [(other, LEVEL_OF_HUNDRED[random.randrange(100)]) for other in sorted(named)]


class Truth:
    """What was drawn: ties by level, and a digest over all of them in order."""

    def __init__(self):
        self.by_level = [0] * len(LEVELS)
        self.digest = hashlib.sha256()

    def add(self, reporter, ties):
        for other, level in ties:
            self.by_level[level] += 1
            self.digest.update(f"{reporter + 1} {other + 1} {level}\n".encode())

    def write(self, folder, **facts):
        cumulative = [sum(self.by_level[:k + 1]) for k in range(len(LEVELS))]
        (folder / "truth.json").write_text(json.dumps(
            {"ties": cumulative[-1], "cumulative": cumulative, "digest": self.digest.hexdigest(), **facts}, indent=1))


def wide_csv_header(names):
    items = [f"6.{k}: {QUESTION}: {name}" for k, name in enumerate(names, 1)]
    return BOM + ";".join(["Respondent", "Date", *items]).encode() + b"\r\n"


def wide_csv_row(reporter, ties, count, answers=tuple(text.encode() for _, text in LEVELS)):
    cells = [NO_TIE.encode()] * count
    cells[reporter] = b""  # one is not asked about oneself
    for other, level in ties:
        cells[other] = answers[level]
    return b"p%d@example.org;11.03.2024 09:02:07;" % (reporter + 1) + b";".join(cells) + b"\r\n"


def table_row(row):
    """The same row as Google Forms has it: first when, then who."""
    email, time, cells = row.split(b";", 2)
    return time + b";" + email + b";" + cells


def wide(folder, count):
    """n x n cells; about 1.5 % are ties, the rest are answered «Aldri»."""
    random = Random(f"wide/{count}")
    names = person_names(count)
    roster(folder / "roster.csv", names)
    truth = Truth()
    with (open(folder / "answers.csv", "wb") as csv, open(folder / "table.csv", "wb") as table,
          open(folder / "answers.xml", "wb") as xml):
        csv.write(wide_csv_header(names))
        table.write(";".join(["Timestamp", "Email Address", *(f"{QUESTION} [{name}]" for name in names)]).encode() + b"\r\n")
        xml.write(efs_head(names))
        no_tie, *coded = [[b"<v_%d>%s</v_%d>" % (k + 101, code, k + 101) for k in range(count)]
                          for code in (b"4", b"1", b"2", b"3", b"-77")]
        for reporter in range(count):
            ties = reported(random, reporter, count, TIE_SHARE)
            truth.add(reporter, ties)
            row = wide_csv_row(reporter, ties, count)
            csv.write(row)
            table.write(table_row(row))
            cells = no_tie.copy()
            cells[reporter] = coded[3][reporter]
            for other, level in ties:
                cells[other] = coded[level][other]
            xml.write(b"<row index=\"%d\">\n<lfdn>%d</lfdn>\n<tester>0</tester>\n<dispcode>31</dispcode>\n"
                      b"<c_0001>p%d@example.org</c_0001>\n" % ((reporter + 1,) * 3))
            xml.write(b"\n".join(cells))
            xml.write(b"\n<datetime>2024-03-11 09:02:07</datetime>\n</row>\n")
        xml.write(b"</data></export>\n")
    truth.write(folder, persons=count, cells=count * count)
    for name, more in (("csv", ""), ("csv-expected", "    reciprocity: expected\n")):
        mapping(folder / f"{name}.yaml", f"wide-{name}", network("a", "answers.csv", "roster.csv"),
                relation(f"question: \"{QUESTION}\"", more), scale([text for _, text in LEVELS], NO_TIE))
    mapping(folder / "table.yaml", "wide-table", network("a", "table.csv", "roster.csv"),
            relation(f"question: \"{QUESTION}\""), scale([text for _, text in LEVELS], NO_TIE))
    mapping(folder / "xml.yaml", "wide-xml", network("a", "answers.xml", "roster.csv"),
            relation(f"variables: v_101..v_{count + 100}"), scale("123", "4"))


def efs_head(names):
    codes = "".join(f"<code key=\"{k}\">{text}</code>\n"
                    for k, text in enumerate([text for _, text in LEVELS] + [NO_TIE], 1))

    def variable(name, kind, label, codes=""):
        return (f"<variable name=\"{name}\" type=\"{kind}\">\n<label>{label}</label>\n"
                + (f"<codes>\n{codes}</codes>\n" if codes else "") + "</variable>\n")

    system = [variable("lfdn", "integer", "number"),
              variable("tester", "integer", "tester",
                       "<code key=\"0\">no tester</code>\n<code key=\"1\">tester</code>\n"),
              variable("dispcode", "integer", "disposition code",
                       "<code key=\"22\">Suspended (22)</code>\n<code key=\"31\">Completed (31)</code>\n"),
              variable("c_0001", "character", "E-post")]
    items = [variable(f"v_{k}", "integer", name, codes) for k, name in enumerate(names, 101)]
    return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<export date=\"2024-04-10 15:35:16\">\n"
            "<missings numeric=\"-77\" text=\"-66\" text_empty=\"-99\" timestamp=\"0\" "
            "datetime=\"0000-00-00 00:00:00\" />\n<variables>\n"
            + "".join(system + items + [variable("datetime", "datetime", "datetime of survey start")])
            + "</variables>\n<data>\n").encode()


def municipalities(folder, count, persons=60):
    """Ordinary municipalities, a tenth of their pairs tied, with the unit as a group."""
    networks = []
    truth = Truth()
    for place in range(count):
        random = Random(f"municipality/{place}")
        names = person_names(persons)
        roster(folder / f"roster-{place}.csv", names, random)
        with open(folder / f"answers-{place}.csv", "wb") as csv:
            csv.write(wide_csv_header(names))
            for reporter in range(persons):
                ties = reported(random, reporter, persons, 0.1)
                truth.add(reporter, ties)
                csv.write(wide_csv_row(reporter, ties, persons))
        networks.append(network(f"k{place + 1}", f"answers-{place}.csv", f"roster-{place}.csv"))
    truth.write(folder, persons=persons * count)
    mapping(folder / "csv.yaml", f"municipalities-{count}", "".join(networks),
            relation(f"question: \"{QUESTION}\"", "    reciprocity: expected\n"), scale([text for _, text in LEVELS], NO_TIE),
            "attributes:\n  - { id: unit, label: Enhet, column: Enhet }\nanalysis: { group-by: unit }\n")


def nominations(folder, count, boxes=10, comment=b""):
    random = Random(f"nominations/{count}")
    names = person_names(count)
    roster(folder / "roster.csv", names)
    typed = [name.encode() for name in names]
    truth = Truth()
    with open(folder / "answers.csv", "wb") as csv:
        header = [f"6.{k}: Hvem spør du om råd?: Navn {k}" for k in range(1, boxes + 1)]
        csv.write(BOM + ";".join(["Respondent", "Date", *header, "7: Har du andre kommentarer?"]).encode() + b"\r\n")
        for reporter in range(count):
            named = set()
            while len(named) < min(boxes, count - 1):
                other = int(random.random() * count)
                if other != reporter:
                    named.add(other)
            truth.add(reporter, [(other, 0) for other in sorted(named)])
            csv.write(b"p%d@example.org;11.03.2024 09:02:07;" % (reporter + 1)
                      + b";".join(typed[other] for other in sorted(named)) + b";" + comment + b"\r\n")
    truth.write(folder, persons=count)
    mapping(folder / "csv.yaml", f"nominations-{count}", network("a", "answers.csv", "roster.csv"),
            "  - { id: advice, label: Råd, question: \"Hvem spør du om råd?\", layout: nominations }\n")


KINDS = {"wide": wide, "municipalities": municipalities, "nominations": nominations,
         "nominations-talkative": lambda folder, count: nominations(folder, count, comment=b"Vi m\xc3\xb8tes ofte. " * 30)}


def make(folder, kind, count):
    """Writes the input unless it stands there whole from an earlier time, by the same program."""
    folder.mkdir(parents=True, exist_ok=True)
    done, program = folder / "made-by", hashlib.sha256(Path(__file__).read_bytes()).hexdigest()
    if done.exists() and done.read_text() == program:
        return
    done.unlink(missing_ok=True)
    KINDS[kind](folder, count)
    done.write_text(program)


if __name__ == "__main__":
    make(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]))
