#!/usr/bin/env python3
"""Writes the demo study: three invented municipalities, as Questback would export them, one of them asked again.

    python3 generate.py [--seed N] [--persons N] [--out FOLDER] [--truth FILE] [--expected FILE]

The same arguments give the same bytes. --persons gives every municipality that many persons (20 or more).
--truth writes what is in the data, computed from the model below and not from the files: an oracle for tests.
--expected writes the part of it that study.json must agree with, in the same form.
README.md says which troubles are planted, and where.
"""
import argparse
import csv
import io
import json
import re
import sys
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta, timezone
from itertools import combinations
from pathlib import Path
from random import Random
from xml.sax.saxutils import escape

DEFAULT_SEED = 2013
HERE = Path(__file__).resolve().parent
LEVELS = ["daily", "weekly", "monthly"]
NO_TIE, UNANSWERED, NOT_ASKED, NO_RESPONSE = "no-tie", "unanswered", "not-asked", "no-response"

# ---------------------------------------------------------------- the questionnaire, in bokmål and nynorsk

CONTACT = {"nb": "Hvor ofte har du kontakt med disse om boligsosialt arbeid?",
           "nn": "Kor ofte har du kontakt med desse om bustadsosialt arbeid?"}
FREQUENCY = {"nb": ["Daglig", "Ukentlig", "Månedlig", "Sjeldnere", "Aldri"],
             "nn": ["Kvar dag", "Kvar veke", "Kvar månad"]}
NOBODY = {"nb": "Ingen av disse", "nn": "Ingen av desse"}
CONSENT = {"nb": "Jeg har lest informasjonen og samtykker i å delta",
           "nn": "Eg har lese informasjonen og samtykkjer i å delta"}
TENURE = {"nb": "Hvor lenge har du arbeidet i kommunen?", "nn": "Kor lenge har du arbeidd i kommunen?"}
TENURE_ANSWERS = {"nb": ["Mindre enn 2 år", "2–5 år", "6–10 år", "Mer enn 10 år"],
                  "nn": ["Mindre enn 2 år", "2–5 år", "6–10 år", "Meir enn 10 år"]}
TENURE_IDS = ["under-2", "to-5", "to-10", "over-10"]
COMMENT = {"nb": "Har du andre kommentarer til samarbeidet?", "nn": "Har du andre kommentarar til samarbeidet?"}
FUNCTIONS = {  # the last two are an option with a text box, and the option for those who have none
    "tjenester": ("Oppfølging og tjenester i hjemmet", "Oppfølging og tenester i heimen"),
    "tildeling": ("Tildeling av kommunale boliger", "Tildeling av kommunale bustader"),
    "virkemidler": ("Økonomiske virkemidler (startlån, bostøtte)", "Økonomiske verkemiddel (startlån, bustøtte)"),
    "planlegging": ("Boligsosial planlegging", "Bustadsosial planlegging"),
    "drift": ("Drift og vedlikehold av boliger", "Drift og vedlikehald av bustader"),
    "arealplan": ("Areal- og samfunnsplanlegging", "Areal- og samfunnsplanlegging"),
    "radgiving": ("Økonomisk rådgivning", "Økonomisk rådgjeving"),
    "utbygging": ("Utbygging og anskaffelse av boliger", "Utbygging og kjøp av bustader"),
    "kontrakter": ("Leiekontrakter og husleie", "Leigekontraktar og husleige"),
    "annet": ("Andre oppgaver (spesifiser)", "Andre oppgåver (spesifiser)"),
    "ingen": (NOBODY["nb"], NOBODY["nn"]),
}
OTHER_TASKS = {"nb": ["Boveiledning", "Tolketjeneste; bosetting av flyktninger", "Koordinering av \"Leie til eie\""],
               "nn": ["Burettleiing", "Tolketeneste, busetjing av flyktningar", "Koordinering av «Leige til eige»"]}
BODIES = {
    "kommunestyret": ("Kommunestyret", "Kommunestyret"),
    "formannskapet": ("Formannskapet", "Formannskapet"),
    "levekar": ("Utvalg for helse og levekår", "Utval for helse og levekår"),
    "planutvalg": ("Utvalg for plan og utbygging", "Utval for plan og utbygging"),
    "ordforer": ("Ordføreren", "Ordføraren"),
}
KINDS = {
    "informs": ("Gir informasjon til", "Gjev informasjon til"),
    "informed": ("Får informasjon fra", "Får informasjon frå"),
    "presents": ("Legger fram saker for", "Legg fram saker for"),
    "discusses": ("Diskuterer faglige spørsmål med", "Drøftar faglege spørsmål med"),
}
UNITS = {  # share of the persons, names, functions
    "nav": (5, ("NAV", "NAV"), ["radgiving", "virkemidler", "tjenester"]),
    "helse": (6, ("Helse og omsorg", "Helse og omsorg"), ["tjenester", "tildeling"]),
    "bolig": (6, ("Bolig og eiendom", "Bustad og eigedom"), ["tildeling", "drift", "kontrakter", "utbygging"]),
    "plan": (4, ("Plan og miljø", "Plan og miljø"), ["arealplan", "planlegging", "utbygging"]),
    "rus": (5, ("Rus og psykisk helse", "Rus og psykisk helse"), ["tjenester", "tildeling"]),
    "stab": (3, ("Økonomi og stab", "Økonomi og stab"), ["virkemidler", "planlegging"]),
}
COMMENTS = {
    "nb": ["Vi møtes i \"boligmøtet\" hver tirsdag; det er der ting skjer.\nResten går på telefon,\tnår noen tar den.",
           "Bra samarbeid, men for mange ledd", "Savner planavdelingen & økonomi i møtene <3",
           "Skjemaet var greit; litt langt"],
    "nn": ["Vi møtest i «bustadmøtet»,\tmen \"alle\" kjem ikkje.\nDet er synd; der vert ting avgjort.",
           "Godt samarbeid, men for mange ledd", "Saknar plan i møta", "Skjemaet var greitt"],
}

# ---------------------------------------------------------------- names

FIRST = """Anne Berit Gunn Inger Kari Liv Marit Nina Randi Siri Tone Unni Åse Ågot Bjørg Eldbjørg Frøydis Gro Hege Ida
Jorunn Kristin Lene Mona Oddny Ragnhild Sissel Torhild Vigdis Wenche Anne-Lise Inger-Marie Arne Bjørn Dag Einar Finn
Geir Håvard Ivar Jon Kåre Lars Magne Nils Odd Per Roar Sverre Terje Ulf Vidar Øystein Åge Jan-Erik Ole-Martin Ståle Tor
Trygve Gjermund Pål Håkon Sølvi Synnøve""".split()
LAST = """Aasebø Bakkemo Bjørkli Brenntun Dalsrud Eikrem Ekrene Elvebakk Fagerslett Fjellvang Flåten Furuseter Gjerdevik
Granlund Grøtting Haugstøl Hegrenes Heimdalen Holtevik Hovland Høgmo Innvær Jordbrekk Kjølås Kleivene Krokengen Kvistad
Langmyr Leirdal Lidarende Lyngstøl Løkkebø Midtskog Moldekleiv Myrvang Nesbakken Nordstrøm Nygårdsvik Oppsal Osmark
Ramsøy Rognerud Rønningsbakk Sandvær Seljeflot Skarstein Skogheim Slettebø Solbrekke Stavnes Steinvåg Storhaugen
Strandmo Sundbø Søråsen Tangvik Teigmoen Tjernsli Tveitane Tømmervik Ulvestad Valldal Vassenden Vestby Vikøren Voldmo
Ystmark Øverlid Østbakken Ågren Åsland""".split()


def plain(text):
    """Lower-case letters a-z only, as in an e-mail address."""
    for norwegian, ascii_letter in zip("æøå", "aoa"):
        text = text.lower().replace(norwegian, "ae" if norwegian == "æ" else ascii_letter)
    return re.sub(r"[^a-z.-]", "", text.replace(" ", "."))


def norwegian_order(text):
    return [("abcdefghijklmnopqrstuvwxyzæøå".find(c), c) for c in text.lower()]


class Draw:
    """Chance from a seed. Only random() is used: its numbers are the same in every version of Python."""

    def __init__(self, *seed):
        self.random = Random("/".join(map(str, seed))).random

    def chance(self, probability):
        return self.random() < probability

    def pick(self, choices):
        return choices[int(self.random() * len(choices))]

    def between(self, low, high):
        return low + int(self.random() * (high - low + 1))

    def shuffled(self, items):
        return [item for _, item in sorted(((self.random(), k), item) for k, item in enumerate(items))]

    def weighted(self, outcomes):
        """The key of a list of (key, probability); None for the rest."""
        rest = self.random()
        for key, probability in outcomes:
            if rest < probability:
                return key
            rest -= probability
        return None


# ---------------------------------------------------------------- the three municipalities

@dataclass
class Plan:
    """What is special about a municipality. Persons are known by their position on the address list, from 1."""
    id: str
    language: str
    persons: int
    silent_share: float  # of those without a planted role, how many never answer
    roles: dict
    names: dict = field(default_factory=dict)  # names that must be what they are, whatever the seed
    labels: dict = field(default_factory=dict)  # items that are not the person's own name
    strangers: list = field(default_factory=list)  # items for people who are not on the address list
    person_id: str = "{}"
    begins: datetime = datetime(2013, 9, 16, 8, 5, 0)
    numbers: dict = field(default_factory=dict)  # of the questions in Essentials, where they are not the language's
    folder: str = ""  # where the files lie, if not in the one of its id
    has_test: bool = False  # a test response, from an address of nobody's


PLANS = [
    Plan("elvestad", "nb", 32, 0.10,
         roles={3: "bridge", 9: "bridge", 5: "misspelt", 8: "self-tick", 12: "silent", 14: "twice", 16: "blank",
                17: "stops-after-contact", 19: "nobody"},
         names={5: ("Torunn", "Kvamme"), 11: ("Siv Helene", "Ødegård-Lund")},
         labels={5: "Kvame, Torunn", 11: "Ødegård, Siv H."}, strangers=["Vikane, Roald"], has_test=True),
    Plan("nordvik", "nn", 27, 0.32,
         roles={2: "silent", 4: "namesake", 6: "bridge", 7: "stops-after-contact", 10: "same-throughout",
                13: "namesake", 15: "not-asked", 17: "blank", 18: "nobody"},
         names={4: ("Marit", "Sæle"), 13: ("Marit", "Sæle")},
         labels={13: "Sæle, Marit (heimetenesta)"}),
    Plan("fjordheim", "nb", 38, 0.05,
         roles={3: "bridge", 20: "bridge", 5: "skips", 11: "skips", 6: "self-tick", 8: "stops-in-contact",
                10: "stops-after-contact", 12: "twice", 14: "silent-tested", 15: "active-12", 16: "not-started-20",
                18: "nobody", 19: "completed-32"},
         names={7: ("Tor-Erik", "Nøstdal Berge")}, labels={7: "Tor-Erik N. Berge"}, person_id="F{:02}"),
]
# Elvestad asked again. What was misspelt is put right; the page with the consent is gone, so the questions have other numbers.
AGAIN = Plan("elvestad", "nb", 0, 0.06, roles={}, labels={11: "Ødegård, Siv H."}, begins=datetime(2015, 9, 14, 8, 5, 0),
             numbers={"consent": 1, "contact": 2, "functions": 4, "tenure": 5, "political": 7, "comment": 8, "unit": 9},
             folder="elvestad/2015")
NEVER_STARTED = {"active-12": 12, "not-started-20": 20}
HOLE = [0, 0, 0]  # between those who plan and those who allocate
BRIDGED = [0, 0.10, 0.18]  # the same, once they meet
WITHOUT_CONTACT = {"nobody", "not-started-20"}  # they have none, and nobody has contact with them


@dataclass
class Person:
    id: str
    first: str
    last: str
    email: str
    role: str | None
    unit: str
    team: int
    functions: list
    other_task: str
    tenure: int
    political: set  # of (body, kind)
    comment: str

    @property
    def name(self):
        return f"{self.first} {self.last}"

    @property
    def last_first(self):
        return f"{self.last}, {self.first}"


@dataclass
class Item:
    """One row of the contact matrix. `means` is a person's id, or why it is nobody's."""
    text: str
    means: str
    is_person: bool = True


@dataclass
class Response:
    """One row of an export. `contact` has a cell per item: level 0-4, "blank" or "not-shown"."""
    email: str
    counts: str  # a person's id, or the reason why the row does not count
    person: Person
    contact: list
    finished: datetime
    dispcode: int = 31
    tester: int = 0
    has_rest: bool = True  # the questions after the contact matrix


class Municipality:
    def __init__(self, plan, seed, persons):
        self.plan, self.language = plan, plan.language
        self.draw = Draw(seed, plan.folder or plan.id)
        self.column = 0 if plan.language == "nb" else 1
        self.is_efs = plan.id == "fjordheim"
        self.persons = self.make_persons(persons)
        self.by_id = {p.id: p for p in self.persons}
        self.items = self.make_items()
        self.latent = self.make_contact(HOLE)
        self.responses = self.make_responses()

    # -- people

    def make_persons(self, count):
        draw, plan = self.draw, self.plan
        shares = [unit for unit, (share, _, _) in UNITS.items() for _ in range(share)]
        units = draw.shuffled([shares[k * len(shares) // count % len(shares)] for k in range(count)])
        seen_names = {self.name_key(*name) for name in plan.names.values()}
        seen_names |= {self.name_key(*reversed(s.split(", "))) for s in plan.strangers}
        undecided = [p for p in range(1, count + 1) if p not in plan.roles and p not in plan.labels]
        silent = set(draw.shuffled(undecided)[:round(plan.silent_share * len(undecided))])
        seen_emails, in_unit, persons = set(), {}, []
        for position in range(1, count + 1):
            if position in plan.names:
                first, last = plan.names[position]
            else:
                first, last = self.new_name(seen_names)
            email, copy = plain(f"{first}.{last}"), 1
            while email in seen_emails:
                copy += 1
                email = plain(f"{first}.{last}") + str(copy)
            seen_emails.add(email)
            unit = units[position - 1]
            in_unit[unit] = in_unit.get(unit, 0) + 1
            role = "silent" if position in silent else plan.roles.get(position)
            persons.append(Person(
                plan.person_id.format(position), first, last, email + "@example.org", role, unit,
                (in_unit[unit] - 1) // 8, *self.make_tasks(unit, role), draw.between(0, 3),
                self.make_political(unit, role),
                draw.pick(COMMENTS[self.language]) if draw.chance(0.25) else ""))
        # The comment with quotes, delimiter and line break must always be there.
        next(p for p in persons if p.role == "bridge").comment = COMMENTS[self.language][0]
        return persons

    @staticmethod
    def name_key(first, last):
        return frozenset(plain(f"{first}.{last}".replace("-", ".")).split("."))

    def new_name(self, seen):
        draw = self.draw
        for attempt in range(100_000):
            first, last = draw.pick(FIRST), draw.pick(LAST)
            # In a large municipality one surname does not tell people apart.
            style = draw.random() if attempt < 50 else 0.0
            if style < 0.10:
                last = f"{last} {draw.pick(LAST)}"
            elif style < 0.18:
                last = f"{last}-{draw.pick(LAST)}"
            key = self.name_key(first, last)
            if key not in seen and len(key) == len(re.split("[ -]", f"{first} {last}")):
                seen.add(key)
                return first, last
        sys.exit("generate.py: there are not enough names for so many persons")

    def make_tasks(self, unit, role):
        draw = self.draw
        if role == "nobody":
            return ["ingen"], ""
        known = UNITS[unit][2]
        tasks = {draw.pick(known)} | {t for t in known if draw.chance(0.25)}
        if role == "bridge":
            tasks = {"tildeling", "virkemidler", "radgiving"}
        # Nobody plans and allocates: the hole between planning and allocation goes through people too.
        if tasks & {"planlegging", "arealplan"}:
            tasks.discard("tildeling")
        other = draw.pick(OTHER_TASKS[self.language]) if draw.chance(0.12) else ""
        if other:
            tasks.add("annet")
        return [t for t in FUNCTIONS if t in tasks], other

    def make_political(self, unit, role):
        draw = self.draw
        activity = {"plan": 0.22, "stab": 0.20, "bolig": 0.10}.get(unit, 0.05)
        if role == "bridge":
            activity = 0.35
        weight = {"informs": 1.4, "informed": 1.0, "presents": 0.7, "discusses": 0.6}
        drawn = {(b, k): draw.chance(activity * weight[k]) for b in BODIES for k in KINDS}
        return set() if role == "nobody" else {pair for pair, ticked in drawn.items() if ticked}

    # -- the contact matrix

    def make_items(self):
        items = []
        for position, person in enumerate(self.persons, 1):
            if person.role == "not-asked":
                continue
            text = self.plan.labels.get(position, person.name if self.is_efs else person.last_first)
            if person.role == "misspelt":
                items.append(Item(text, "unmatched-item", False))
            elif person.role == "namesake" and position not in self.plan.labels:
                items.append(Item(text, "ambiguous-name", False))
            else:
                items.append(Item(text, person.id))
        items += [Item(text, "unmatched-item", False) for text in self.plan.strangers]
        by_surname = {i.text: i.text if "," in i.text else self.by_id[i.means].last_first for i in items}
        items.sort(key=lambda i: norwegian_order(by_surname[i.text]))
        if not self.is_efs:
            items.append(Item(NOBODY[self.language], "nobody-item", False))
        return items

    def make_contact(self, hole_odds):
        """How often two people really have contact; what they report may differ."""
        draw, bridges = self.draw, {p.id for p in self.persons if p.role == "bridge"}
        far = min(1.0, 40 / len(self.persons))  # contact outside the own team does not grow with the municipality
        latent = {}
        for a, b in combinations(self.persons, 2):
            near = a.unit == b.unit and a.team == b.team
            hole = self.is_hole(a, b)
            if near:
                odds = [0.38, 0.30, 0.15]
            elif {a.id, b.id} & bridges:
                odds = [0.06 * far, 0.36 * far, 0.34 * far]
            elif hole:
                odds = [share * far for share in hole_odds]
            elif set(a.functions) & set(b.functions) - {"annet", "ingen"}:
                odds = [0.04 * far, 0.12 * far, 0.20 * far]
            else:
                odds = [0, 0.02 * far, 0.08 * far]
            level = draw.weighted(list(enumerate(odds)))
            if {a.role, b.role} & WITHOUT_CONTACT:
                level = None
            latent[a.id, b.id] = latent[b.id, a.id] = level
        return latent

    @staticmethod
    def is_hole(a, b):
        planning = {"planlegging", "arealplan"}
        return any(planning & set(x.functions) and "tildeling" in y.functions for x, y in ((a, b), (b, a)))

    def report(self, reporter, named):
        """The level that one person reports, or None."""
        draw, level = self.draw, self.latent[reporter, named]
        if level is None:
            return None
        slip = draw.weighted([("forgets", [0.03, 0.08, 0.17][level]), ("weaker", 0.12), ("stronger", 0.07)])
        if slip == "forgets":
            return None
        if slip == "weaker":
            return level + 1 if level < 2 else None
        return max(level - 1, 0) if slip == "stronger" else level

    def make_cells(self, person):
        """What a person who goes through the whole matrix leaves in it."""
        draw, cells = self.draw, []
        for item in self.items:
            if item.means == person.id:
                cell = "blank"
            elif item.is_person:
                cell = self.report(person.id, item.means)
            else:
                # Somebody is meant by such an item too, and gets answers.
                cell = draw.pick([0, 1, 1, 2]) if item.means != "nobody-item" and draw.chance(0.3) else None
            if person.role == "same-throughout" and item.means not in (person.id, "nobody-item"):
                cell = 2
            if person.role == "nobody":
                cell = None if item.means != person.id else cell
            if cell is None:
                cell = draw.pick([3, 4, 4]) if self.is_efs else "blank"
            cells.append(cell)
        if not self.is_efs and not any(i.is_person and isinstance(c, int) for i, c in zip(self.items, cells)):
            cells = ["blank"] * len(cells)
            cells[-1] = 2
        if person.role == "self-tick":
            cells[self.item_of(person)] = 0
        if person.role == "nobody" and self.is_efs:
            # Not one and the same answer throughout.
            others = [k for k, item in enumerate(self.items) if item.means != person.id]
            cells[others[0]], cells[others[1]] = 3, 4
        if person.role == "skips":
            without_tie = [k for k, c in enumerate(cells) if isinstance(c, int) and c > 2]
            for k in without_tie[:2]:
                cells[k] = "blank"
        return cells

    def listed_name(self, person):
        """The name as it stands on the address list."""
        return person.name if self.plan.id == "elvestad" else person.last_first

    def item_of(self, person):
        return next(k for k, item in enumerate(self.items) if item.means == person.id)

    # -- the rows of the export

    def make_responses(self):
        draw, rows = self.draw, []
        clock = self.plan.begins
        answering = [p for p in draw.shuffled(self.persons) if p.role not in ("silent", "silent-tested")]
        everything = len(self.items)

        def at(minutes):
            return clock + timedelta(minutes=minutes, seconds=draw.between(0, 59))

        def add(person, cells, **more):
            nonlocal clock
            clock = at(draw.between(9, 190))
            if clock.hour >= 17:
                clock = clock.replace(hour=8, minute=5) + timedelta(days=3 if clock.weekday() == 4 else 1)
            row = Response(person.email, person.id, person, cells, clock, **more)
            rows.append(row)
            return row

        tester = next((p for p in self.persons if p.role == "silent-tested"), None)
        if tester:  # the test row carries the address of somebody who did not answer
            row = add(tester, [0] * everything, tester=1)
            row.counts = "test-response"
        elif self.plan.has_test:
            row = add(self.persons[0], self.make_cells(self.persons[0]))
            row.email, row.counts = "test@example.org", "unknown-respondent"
        again = []
        for person in answering:
            role = person.role
            if role in NEVER_STARTED:
                add(person, ["not-shown"] * everything, dispcode=NEVER_STARTED[role], has_rest=False)
            elif role == "blank":
                add(person, ["blank"] * everything)
            elif role == "stops-in-contact":
                cells = self.make_cells(person)
                shown = self.first_page
                add(person, cells[:shown] + ["not-shown"] * (everything - shown), dispcode=22, has_rest=False)
            elif role == "stops-after-contact":
                add(person, self.make_cells(person), dispcode=22, has_rest=False)
            elif role == "twice":
                cells = self.make_cells(person)
                if self.is_efs:
                    cells = cells[:self.first_page] + ["not-shown"] * (everything - self.first_page)
                    row = add(person, cells, dispcode=22, has_rest=False)
                else:
                    row = add(person, cells)
                row.counts = "duplicate-response"
                again.append(person)
            else:
                add(person, self.make_cells(person), dispcode=32 if role == "completed-32" else 31)
        for person in again:
            add(person, self.make_cells(person))
        if self.plan.id == "nordvik":  # somebody answers from an address that is not on the list
            row = add(self.persons[0], self.make_cells(self.persons[0]))
            row.email, row.counts = "privat.adresse@example.org", "unknown-respondent"
        return rows

    @property
    def first_page(self):
        """How many items stand on the matrix's first page."""
        return (len(self.items) + 1) // 2


class AskedAgain(Municipality):
    """The same municipality two years later: a bridge builder and three others have left, three have come, one has another name
    and address, one another task, and those who plan and those who allocate housing have begun to meet."""

    def __init__(self, before, seed):
        self.before = before
        super().__init__(AGAIN, seed, len(before.persons))

    def make_persons(self, count):
        draw, before = self.draw, self.before
        unplanned = [p for p in before.persons if p.role in (None, "silent") and p.id not in ("5", "11")]
        bridges = [p for p in before.persons if p.role == "bridge"]
        drawn = draw.shuffled(unplanned)
        left = {p.id for p in drawn[:3]} | {bridges[-1].id}
        married, moved = drawn[3].id, drawn[4].id
        silent = {p.id for p in drawn[5:7]}
        seen = {self.name_key(p.first, p.last) for p in before.persons}
        persons = []
        for old in before.persons:
            if old.id in left:
                continue
            person = replace(old, role="bridge" if old.role == "bridge" else None, tenure=min(3, old.tenure + 1),
                             comment=draw.pick(COMMENTS["nb"][1:]) if draw.chance(0.2) else "")
            if old.id == married:
                last = next(name for name in draw.shuffled(LAST) if self.name_key(old.first, name) not in seen)
                person = replace(person, last=last, email=plain(f"{old.first}.{last}") + "@example.org")
            if old.id == moved:
                unit = next(u for u in draw.shuffled(list(UNITS)) if u != old.unit)
                person = replace(person, unit=unit, functions=[t for t in FUNCTIONS if t in UNITS[unit][2][:1]])
            if old.id in silent:
                person = replace(person, role="silent")
            if old.role == "nobody":
                person = replace(person, functions=["tjenester"])
            persons.append(person)
        for number in range(3):
            first, last = self.new_name(seen)
            unit = draw.pick(list(UNITS))
            persons.append(Person(
                str(count + 1 + number), first, last, plain(f"{first}.{last}") + "@example.org", None, unit, 0,
                *self.make_tasks(unit, None), 0, self.make_political(unit, None), ""))
        return persons

    def make_items(self):
        items = [Item(self.plan.labels.get(int(p.id), p.last_first), p.id) for p in self.persons]
        names = {p.id: p.last_first for p in self.persons}
        return sorted(items, key=lambda i: norwegian_order(names[i.means])) + [Item(NOBODY["nb"], "nobody-item", False)]

    def make_contact(self, hole_odds):
        """Most contact is as it was; the rest is drawn anew, as is that of those who have come."""
        drawn, before = super().make_contact(BRIDGED), self.before.latent
        for one, other in combinations(self.persons, 2):
            pair = one.id, other.id
            if pair in before and self.draw.chance(0.85) and not self.is_hole(one, other):
                drawn[pair] = drawn[pair[::-1]] = before[pair]
        return drawn


# ---------------------------------------------------------------- what is in the data (from the model)

class Truth:
    def __init__(self, municipality):
        self.m = municipality
        self.ids = [p.id for p in municipality.persons]
        self.asked = {i.means for i in municipality.items if i.is_person}
        self.answers = {a: {b: NO_RESPONSE for b in self.ids if b != a} for a in self.ids}
        self.status = {a: "none" for a in self.ids}
        self.self_ties, self.same = [], []
        self.ledger = {"cellsRead": 0, "ties": 0, "noTie": 0, "unanswered": 0, "notShown": 0, "dropped": {}}
        self.kept = {}
        for row in municipality.responses:
            self.take(row)
        self.dyads = self.count_dyads()

    def drop(self, reason, cells=1):
        self.ledger["dropped"][reason] = self.ledger["dropped"].get(reason, 0) + cells

    def take(self, row):
        self.ledger["cellsRead"] += len(row.contact)
        if row.counts not in self.answers:
            self.drop(row.counts, len(row.contact))
            return
        self.kept[row.counts] = row
        own = self.answers[row.counts]
        cells = dict((i.means, c) for i, c in zip(self.m.items, row.contact) if i.is_person and i.means != row.counts)
        nobody = any(i.means == "nobody-item" and c != "blank" for i, c in zip(self.m.items, row.contact))
        answered = nobody or any(isinstance(c, int) for c in cells.values())
        for item, cell in zip(self.m.items, row.contact):
            if not item.is_person:
                self.drop(item.means)
            elif item.means == row.counts:
                self.drop("self-tie" if cell in (0, 1, 2) else "own-item")
                self.self_ties += [row.counts] if cell in (0, 1, 2) else []
        for other in own:
            cell = cells.get(other, "no-item")
            if cell in ("no-item", "not-shown"):
                own[other] = NOT_ASKED
            elif cell == "blank":
                own[other] = NO_TIE if answered else UNANSWERED  # the mapping's `blank: no-tie`
            else:
                own[other] = LEVELS[cell] if cell < len(LEVELS) else NO_TIE
            if cell != "no-item":
                key = {NO_TIE: "noTie", UNANSWERED: "unanswered", NOT_ASKED: "notShown"}.get(own[other], "ties")
                self.ledger[key] += 1
        if not answered:
            self.status[row.counts] = "blank"
        elif "not-shown" in cells.values() or row.dispcode == 22 and self.m.is_efs:
            self.status[row.counts] = "partial"
        else:
            self.status[row.counts] = "complete"
        if set(cells.values()) in ({0}, {1}, {2}, {3}, {4}):
            self.same.append(row.counts)

    def answered(self, person):
        return self.status[person] in ("complete", "partial")

    @staticmethod
    def observed(answer):
        return answer in LEVELS or answer == NO_TIE

    def pairs(self):
        for a, b in combinations(self.ids, 2):
            yield self.answers[a][b], self.answers[b][a]

    def count_dyads(self):
        counts = dict.fromkeys(["agreed", "conflicting", "oneSided", "unconfirmed", "none", "unknown"], 0)
        for x, y in self.pairs():
            ties = (x in LEVELS) + (y in LEVELS)
            both = self.observed(x) and self.observed(y)
            if ties == 2:
                counts["agreed" if x == y else "conflicting"] += 1
            elif ties == 1:
                counts["oneSided" if both else "unconfirmed"] += 1
            else:
                counts["none" if both else "unknown"] += 1
        return counts

    def level_figures(self, depth):
        strong = set(LEVELS[:depth + 1])
        ties = {(a, b) for a in self.ids for b, answer in self.answers[a].items() if answer in strong}
        n = len(self.ids)
        observed = sum(self.observed(x) for row in self.answers.values() for x in row.values())
        mutual = one_sided = unconfirmed = 0
        for x, y in self.pairs():
            present = (x in strong) + (y in strong)
            if present == 2:
                mutual += 1
            elif present == 1 and self.observed(x) and self.observed(y):
                one_sided += 1
            elif present == 1:
                unconfirmed += 1
        neighbours = {a: set() for a in self.ids}
        for a, b in ties:
            neighbours[a].add(b)
            neighbours[b].add(a)
        components, seen = 0, set()
        for start in self.ids:
            if start in seen:
                continue
            components, waiting = components + 1, [start]
            while waiting:
                at = waiting.pop()
                if at not in seen:
                    seen.add(at)
                    waiting += neighbours[at]
        figures = {
            "id": LEVELS[depth], "ties": len(ties), "densityAll": len(ties) / (n * (n - 1)),
            "weakComponents": components, "isolates": sum(not s for s in neighbours.values()),
            "dyads": {"mutual": mutual, "oneSided": one_sided, "unconfirmed": unconfirmed},
        }
        if observed:
            figures["densityObserved"] = len(ties) / observed
        if ties:
            figures["reciprocityArcs"] = 2 * mutual / len(ties)
            figures["reciprocityDyads"] = mutual / (mutual + one_sided + unconfirmed)
        if mutual + one_sided:
            figures["reciprocityArcsObserved"] = 2 * mutual / (2 * mutual + one_sided)
        return figures, ties

    def findings(self):
        """How often each finding has a cause, and in whom. Counts of pairs and items, not of messages."""
        m = self.m
        def people(test):
            return [p for p in self.ids if test(p)]
        def without_ties(p):
            return self.answered(p) and not set(self.answers[p].values()) & set(LEVELS)
        rate = sum(map(self.answered, self.ids)) / len(self.ids)
        duplicated = [r.person.id for r in m.responses if r.counts == "duplicate-response"]
        return {
            "non-respondent": people(lambda p: self.status[p] == "none"),
            "blank-response": people(lambda p: self.status[p] == "blank"),
            "partial-response": people(lambda p: self.status[p] == "partial"),
            "low-response-rate": int(rate < 0.8),
            "duplicate-response": duplicated,
            "unknown-respondent": sum(r.counts == "unknown-respondent" for r in m.responses),
            "test-response-left-out": sum(r.counts == "test-response" for r in m.responses),
            "unmatched-item": sum(i.means == "unmatched-item" for i in m.items),
            "ambiguous-name": sum(i.means == "ambiguous-name" for i in m.items),
            "person-not-asked": people(lambda p: p not in self.asked),
            "self-tie": sorted(self.self_ties, key=self.ids.index),
            "same-answer-throughout": sorted(self.same, key=self.ids.index),
            "answered-without-ties": people(without_ties),
            "tie-to-non-respondent": sum(
                answer in LEVELS and not self.answered(named)
                for row in self.answers.values() for named, answer in row.items()),
            "one-sided-tie": self.dyads["oneSided"],
            "conflicting-frequency": self.dyads["conflicting"],
        }

    def response(self):
        counts = {s: list(self.status.values()).count(s) for s in ("complete", "partial", "blank", "none")}
        persons = len(self.ids)
        return {"persons": persons, **counts, "rate": (counts["complete"] + counts["partial"]) / persons}

    def expected(self):
        """In study.json's form."""
        levels, actors = [], []
        for p in self.m.persons:
            actors.append({"id": p.id, "label": self.m.listed_name(p), "status": self.status[p.id], "measures": {}})
        for depth, level in enumerate(LEVELS):
            figures, ties = self.level_figures(depth)
            levels.append(figures)
            for actor in actors:
                degrees = {"inDegree": sum(b == actor["id"] for _, b in ties)}
                if self.answered(actor["id"]):
                    degrees["outDegree"] = sum(a == actor["id"] for a, _ in ties)
                actor["measures"][f"contact/{level}"] = degrees
        return {"id": self.m.plan.id, "response": self.response(),
                "relations": [{"id": "contact", "dyads": self.dyads, "levels": levels}], "actors": actors}

    def everything(self):
        at_level = {level: sum(list(row.values()).count(level) for row in self.answers.values()) for level in LEVELS}
        with_rest = [p for p in self.ids if p in self.kept and self.kept[p].has_rest]
        people = {p: self.m.by_id[p] for p in self.ids}
        return {
            "id": self.m.plan.id, "response": self.response(), "statuses": self.status,
            "relations": [{
                "id": "contact", "tiesAtLevel": at_level,
                "levels": [self.level_figures(depth)[0] for depth in range(len(LEVELS))],
                "dyads": self.dyads, "ledger": self.ledger, "answers": self.answers,
            }],
            "attributes": {
                "unit": {p: UNITS[people[p].unit][1][self.m.column] for p in self.ids},
                "function": {p: people[p].functions for p in with_rest},
                "tenure": {p: TENURE_IDS[people[p].tenure] for p in with_rest},
            },
            "affiliations": [{
                "id": "political", "answered": with_rest,
                "ties": [[p, b, k] for p in with_rest for b in BODIES for k in KINDS if (b, k) in people[p].political],
            }],
            "findings": self.findings(),
        }


class ChangeTruth:
    """What changed between two surveys, of the persons on both lists: only pairs that were answered both times."""

    def __init__(self, before, after):
        self.before, self.after = before, after
        self.both = [p for p in before.ids if p in after.ids]

    def level(self, depth):
        strong = set(LEVELS[:depth + 1])
        counts = dict.fromkeys(["kept", "new", "gone", "never", "unknown"], 0)
        for a in self.both:
            for b in self.both:
                if a == b:
                    continue
                old, new = self.before.answers[a][b], self.after.answers[a][b]
                if not (Truth.observed(old) and Truth.observed(new)):
                    counts["unknown"] += 1
                else:
                    counts[{(True, True): "kept", (False, True): "new", (True, False): "gone",
                            (False, False): "never"}[old in strong, new in strong]] += 1
        changed = counts["kept"] + counts["new"] + counts["gone"]
        level = {"id": LEVELS[depth], "kept": counts["kept"], "new": counts["new"], "gone": counts["gone"],
                 "never": counts["never"],
                 "pairs": {"observedTwice": changed + counts["never"], "unknown": counts["unknown"]}}
        return {**level, "jaccard": counts["kept"] / changed} if changed else level

    def everything(self):
        return {"network": "elvestad", "from": "y2013", "to": "y2015",
                "persons": {"both": len(self.both), "joined": len(self.after.ids) - len(self.both),
                            "left": len(self.before.ids) - len(self.both)},
                "relations": [{"id": "contact", "levels": [self.level(depth) for depth in range(len(LEVELS))]}]}


# ---------------------------------------------------------------- the files

def delimited(rows, delimiter, encoding):
    text = io.StringIO()
    csv.writer(text, delimiter=delimiter, lineterminator="\r\n").writerows(rows)
    data = text.getvalue()
    return b"\xff\xfe" + data.encode("utf-16-le") if encoding == "utf-16" else data.encode(encoding)


def roster(m):
    """(file name, bytes)"""
    def unit(p):
        return UNITS[p.unit][1][m.column]
    if m.plan.id == "elvestad":
        rows = [["Nr", "Navn", "E-post", "Enhet"]] + [[p.id, m.listed_name(p), p.email, unit(p)] for p in m.persons]
        return "adresseliste.csv", delimited(rows, ",", "utf-8-sig")
    people = sorted(m.persons, key=lambda p: norwegian_order(p.last_first))
    if m.plan.id == "nordvik":
        rows = [["Nr", "Namn", "E-post", "Enhet"]] + [[p.id, m.listed_name(p), p.email, unit(p)] for p in people]
        return "adresseliste.csv", delimited(rows, ";", "utf-8")
    people.sort(key=unit)
    rows = [["Enhet", "Navn", "E-post", "Nr"]] + [[unit(p), m.listed_name(p), p.email, p.id] for p in people]
    return "adresseliste.txt", delimited(rows, "\t", "cp1252")


def essentials(m):
    """Raw data of Questback Essentials. Question numbers have gaps: pages of text take a number too."""
    words, language = m.column, m.language
    bodies = (list(BODIES) if language == "nb" else
              ["ordforer", "formannskapet", "kommunestyret", "levekar", "planutvalg"])
    number = ({"consent": 1, "contact": 3, "functions": 5, "tenure": 6, "political": 8, "comment": 9, "unit": 10}
              if language == "nb" else
              {"consent": 1, "tenure": 2, "contact": 4, "functions": 7, "political": 8, "comment": 10, "unit": 11})
    number = m.plan.numbers or number

    def filled(row, value):
        return value if row.has_rest else ""

    blocks = {
        "consent": [(f"{CONSENT[language]}", lambda row: "Ja")],
        "contact": [(f"{CONTACT[language]}: {item.text}", lambda row, k=k: contact_text(row.contact[k]))
                    for k, item in enumerate(m.items)],
        "functions": [(texts[words], lambda row, f=f: filled(
            row, row.person.other_task if f == "annet" else int(f in row.person.functions)))
            for f, texts in FUNCTIONS.items()],
        "tenure": [(TENURE[language], lambda row: filled(row, TENURE_ANSWERS[language][row.person.tenure]))],
        "political": [(f"{place}_{KINDS[kind][words]}", lambda row, b=body, k=kind: filled(
            row, int((b, k) in row.person.political)))
            for place, body in enumerate(bodies, 1) for kind in KINDS],
        "comment": [(COMMENT[language], lambda row: filled(row, row.person.comment))],
        "unit": [("enhet" if language == "nb" else "eining", lambda row: UNITS[row.person.unit][1][words])],
    }

    def contact_text(cell):
        return FREQUENCY[language][cell] if isinstance(cell, int) else ""

    header, cells = [], []
    for block in sorted(blocks, key=number.get):
        for k, (text, cell) in enumerate(blocks[block]):
            place = {"contact": f".{k + 1}", "political": f".{k // len(KINDS) + 1}", "unit": ".0"}.get(block, "")
            header.append(f"{number[block]}{place}: {text}")
            cells.append(cell)
    names = ["Respondent", "Dato"] if language == "nb" else ["E-post", "Dato"]
    rows = [names + header]
    for row in m.responses:
        rows.append([row.email, row.finished.strftime("%d.%m.%Y %H:%M:%S")] + [cell(row) for cell in cells])
    return "svar.csv", delimited(rows, ";", "cp1252") if language == "nb" else delimited(rows, "\t", "utf-16")


FIRST_CONTACT_VARIABLE = 101


def efs(m):
    """Data export of EFS in XML. The contact questions were made last, so their numbers are the highest."""
    pages = [4584570, 4584573, 4584576, 4584579]
    variables = []  # name, type, label, codes, cell

    def add(name, kind, label, cell, codes=()):
        variables.append((name, kind, label, list(codes), cell))

    def started(row, value, otherwise):
        return otherwise if row.dispcode in (12, 20) else value

    def stamp(moment):
        return int(moment.replace(tzinfo=timezone.utc).timestamp())

    def minutes(row):
        return 4 + len(row.email) % 9

    def begun(row):
        return row.finished - timedelta(minutes=minutes(row))

    def last_page(row):
        if row.dispcode in (12, 20):
            return -77
        return pages[3] if row.has_rest else pages[1 if "not-shown" in row.contact else 2]

    def rest(row, value):
        return value if row.has_rest else -77

    def contact(cell):
        return {"blank": 0, "not-shown": -77}.get(cell, cell + 1 if isinstance(cell, int) else None)

    quoted = [("0", "not quoted"), ("1", "quoted")]
    frequency = [(str(k), text) for k, text in enumerate(FREQUENCY["nb"], 1)]
    serial = {id(row): k for k, row in enumerate(m.responses, 1)}
    add("lfdn", "integer", "number", lambda row: serial[id(row)])
    add("external_lfdn", "integer", "external lfdn", lambda row: 0)
    add("tester", "integer", "tester", lambda row: row.tester, [("0", "no tester"), ("1", "tester")])
    add("dispcode", "integer", "disposition code", lambda row: row.dispcode,
        [("12", "Active (12)"), ("20", "Not yet started (20)"), ("22", "Suspended (22)"), ("31", "Completed (31)"),
         ("32", "Completed after break (32)")])
    add("lastpage", "integer", "last page", last_page)
    add("quality", "integer", "quality", lambda row: -77)
    add("duration", "integer", "duration in seconds", lambda row: started(row, minutes(row) * 60, -77))
    add("c_0001", "character", "E-post", lambda row: row.email)
    add("c_0002", "character", "Enhet", lambda row: UNITS[row.person.unit][1][0])
    add("v_1", "integer", CONSENT["nb"], lambda row: started(row, 1, -77), [("1", "Ja")])
    for k, item in enumerate(m.items):
        add(f"v_{FIRST_CONTACT_VARIABLE + k}", "integer", item.text,
            lambda row, k=k: contact(row.contact[k]), frequency)
    for k, (function, texts) in enumerate(FUNCTIONS.items()):
        add(f"v_{11 + k}", "integer", texts[0],
            lambda row, f=function: rest(row, int(f in row.person.functions)), quoted)
    add("v_22", "character", "Andre oppgaver, tekst ()",
        lambda row: (row.person.other_task or -99) if row.has_rest else -66)
    add("v_2", "integer", TENURE["nb"], lambda row: rest(row, row.person.tenure + 1),
        [(str(k), text) for k, text in enumerate(TENURE_ANSWERS["nb"], 1)])
    pairs = [(b, k) for b in BODIES for k in KINDS]
    for k, (body, kind) in enumerate(pairs):
        add(f"v_{31 + k}", "integer", f"{BODIES[body][0]}: {KINDS[kind][0]}",
            lambda row, pair=(body, kind): rest(row, int(pair in row.person.political)), quoted)
    add("v_60", "character", f"{COMMENT['nb']} ()", lambda row: (row.person.comment or -99) if row.has_rest else -66)
    add("ip_addr", "character", "IP address", lambda row: started(row, f"192.0.2.{serial[id(row)] % 250 + 1}", -66))
    add("browser", "character", "browser", lambda row: started(row, "Mozilla/5.0", -66))
    add("ats", "absolute timestamp", "absolute timestamp", lambda row: started(row, stamp(begun(row)), 0))
    never = "0000-00-00 00:00:00"
    add("datetime", "datetime", "datetime of survey start", lambda row: started(row, begun(row), never))
    add("date_of_last_access", "datetime", "date of last access", lambda row: started(row, row.finished, never))
    for k, page in enumerate(pages):
        add(f"rts{page}", "relative timestamp", f"relative timestamp for page {page}",
            lambda row, k=k, page=page: k * 61 if last_page(row) >= page else -77)

    out = ['<?xml version="1.0" encoding="UTF-8"?>', '<export date="2013-10-14 15:35:16">',
           '<missings numeric="-77" text="-66" text_empty="-99" timestamp="0" datetime="0000-00-00 00:00:00" />',
           "<variables>"]
    for name, kind, label, codes, _ in variables:
        out += [f'<variable name="{name}" type="{kind}">', f"<label>{escape(label)}</label>"]
        if codes:
            out += ["<codes>"] + [f'<code key="{key}">{escape(text)}</code>' for key, text in codes] + ["</codes>"]
        out.append("</variable>")
    out += ["</variables>", "<data>"]
    for index, row in enumerate(m.responses, 1):
        out.append(f'<row index="{index}">')
        out += [f"<{name}>{escape(str(cell(row)))}</{name}>" for name, _, _, _, cell in variables]
        out.append("</row>")
    return "svar.xml", ("\n".join(out) + "\n</data></export>\n").encode("utf-8")


def mapping(fjordheim):
    """The study's mapping, with the last variable of the contact matrix as the number of persons makes it."""
    last = FIRST_CONTACT_VARIABLE + len(fjordheim.items) - 1
    text = (HERE / "study.yaml").read_text(encoding="utf-8")
    return re.sub(rf"v_{FIRST_CONTACT_VARIABLE}\.\.v_\d+", f"v_{FIRST_CONTACT_VARIABLE}..v_{last}", text)


def write(path, data):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)


def main():
    parser = argparse.ArgumentParser(description="Write the demo study: three invented municipalities.")
    parser.add_argument("--seed", type=int, default=DEFAULT_SEED)
    parser.add_argument("--persons", type=int, help="persons in each municipality, 20 or more")
    parser.add_argument("--out", type=Path, default=HERE, metavar="FOLDER")
    parser.add_argument("--truth", type=Path, metavar="FILE", help="what is in the data, as JSON")
    parser.add_argument("--expected", type=Path, metavar="FILE", help="the same in the form of study.json")
    parser.add_argument("--expected-changes", type=Path, metavar="FILE",
                        help="what changed from the first survey to the second, in the form of study.json")
    arguments = parser.parse_args()
    if arguments.persons is not None and arguments.persons < 20:
        parser.error("--persons: at least 20, so that every planted trouble has its person")
    study = [Municipality(plan, arguments.seed, arguments.persons or plan.persons) for plan in PLANS]
    again = AskedAgain(study[0], arguments.seed)
    for m in [*study, again]:
        for name, data in (roster(m), efs(m) if m.is_efs else essentials(m)):
            write(arguments.out / (m.plan.folder or m.plan.id) / name, data)
    write(arguments.out / "study.yaml", mapping(study[2]).encode("utf-8"))
    write(arguments.out / "waves.yaml", (HERE / "waves.yaml").read_bytes())
    truths = [Truth(m) for m in study]
    for path, networks in ((arguments.truth, [t.everything() for t in truths]),
                           (arguments.expected, [t.expected() for t in truths])):
        if path:
            text = json.dumps({"seed": arguments.seed, "networks": networks} if path == arguments.truth
                              else {"networks": networks}, ensure_ascii=False, indent=1)
            write(path, (text + "\n").encode("utf-8"))
    if arguments.expected_changes:
        changes = [ChangeTruth(truths[0], Truth(again)).everything()]
        write(arguments.expected_changes,
              (json.dumps({"changes": changes}, ensure_ascii=False, indent=1) + "\n").encode("utf-8"))


if __name__ == "__main__":
    main()
