"""The study that every format tells: an address list, a questionnaire and the responses, drawn from a seed."""
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from random import Random

STUDY_ID, NETWORK_ID = "format-study", "strandvik"

CONTACT = "Kontakt: Hvor ofte har du kontakt med disse om boligsosialt arbeid?"
FREQUENCY = [("daily", "Daglig"), ("weekly", "Ukentlig"), ("monthly", "Månedlig")]
SELDOM = "Sjeldnere"
HELP = "Hvem har hjulpet deg i en vanskelig boligsak?"
NOBODY = "Ingen av disse"
POLITICAL = "Hva slags kontakt har du med disse?"
BODIES = [("formannskapet", "Formannskapet"), ("levekar", "Utvalg for helse og levekår"), ("ordforer", "Ordføreren")]
KINDS = [("informs", "Gir informasjon til", "to-body"), ("informed", "Får informasjon fra", "from-body"),
         ("discusses", "Diskuterer faglige spørsmål med", "both")]
FUNCTION = "Hvilke boligsosiale oppgaver har du?"
FUNCTIONS = [("tildeling", "Tildeling av kommunale boliger"), ("virkemidler", "Økonomiske virkemidler (startlån, bostøtte)"),
             ("planlegging", "Boligsosial planlegging"), ("drift", "Drift; vedlikehold, og \"vaktmester\""),
             ("annet", "Andre oppgaver (spesifiser)")]
OTHER = len(FUNCTIONS) - 1
TENURE = "Hvor lenge har du arbeidet i kommunen?"
TENURES = [("under-2", "Mindre enn 2 år"), ("to-10", "2–10 år"), ("over-10", "Mer enn 10 år")]
COMMENT = "Har du andre kommentarer?"

UNITS = ["NAV", "Helse og omsorg", "Plan & miljø"]
OTHER_TASKS = ["Boveiledning; \"Leie til eie\"", "Tolketjeneste, bosetting"]
# Quotes, every delimiter, line breaks, markup, a formula, a number, and one text longer than SPSS' 255 bytes.
COMMENTS = ["Vi møtes i \"boligmøtet\" hver tirsdag; det er der ting skjer,\tog resten går på telefon.\nNår noen tar den.",
            "Savner planavdelingen & økonomi i møtene <3", "= det viktigste er møtene", "0",
            "Samarbeidet mellom tjenestene på øya er blitt bedre år for år. " * 6 + "Så får vi se.",
            "«Bra», men for mange ledd"]
NAMES = """Kari Aasebø, Máret Ánne Čáhci, Øystein Bjørkli, Torunn Dalsrud-Flåten, Åge Eikrem, Anne-Lise Fjellvang, Kåre Gjerdevik,
Gro Holtevik Hovland, Ole-Martin Nøstdal Berge, Ståle Innvær, Ragnhild Kjølås, Trygve Løkkebø, Unni Midtskog, Håkon Nesbakken,
Frøydis Østbakken, Vidar Ramsøy, Sølvi Skarstein, Jan-Erik Tømmervik, Eldbjørg Ulvestad, Bjørg Vikøren, Pål Ystmark, Ågot Åsland,
Synnøve Søråsen, Geir Heimdalen""".replace("\n", " ").split(", ")

ROLES = {3: "silent", 4: "self-tick", 5: "stops", 6: "twice", 7: "nobody", 8: "skips", 9: "other-label", 10: "new", 11: "silent"}
FEWEST, MOST = 12, len(NAMES)
OTHER_LABEL = "Berge, Ole-Martin N."


@dataclass
class Person:
    id: str
    name: str
    email: str
    unit: str
    role: str | None

    @property
    def item(self):
        """The name as it stands in the questionnaire."""
        first, last = self.name.split(" ", 1)
        return OTHER_LABEL if self.role == "other-label" else f"{last}, {first}"


@dataclass
class Rest:
    """The pages after the contact matrix."""
    functions: set
    other_task: str
    tenure: int
    comment: str


@dataclass
class Response:
    email: str
    person: Person | None  # None for somebody who is not on the address list
    contact: list  # per item 0, 1, 2 for a level, 3 for «Sjeldnere», None for an open row
    help: set  # positions in the items; len(items) is «Ingen av disse»
    political: set  # of (body, kind), by position; never empty
    finished: datetime
    rest: Rest | None  # None for somebody who broke off
    is_test: bool = False
    counts: bool = True  # False for the earlier of two responses

    @property
    def begun(self):
        return self.finished - timedelta(minutes=4 + len(self.email) % 9, seconds=13)


@dataclass
class Study:
    persons: list
    asked: list  # the persons with an item, in the order of the items
    responses: list = field(default_factory=list)

    @property
    def options(self):
        """The options of the question about help."""
        return [p.item for p in self.asked] + [NOBODY]


def plain(text):
    for letter, ascii_letter in zip("æøåáč", "aoaac"):
        text = text.lower().replace(letter, ascii_letter)
    return "".join(c for c in text.replace(" ", ".") if c in "abcdefghijklmnopqrstuvwxyz.-")


def make_study(seed, count):
    random = Random(f"formats/{seed}").random  # only random(): its numbers are the same in every version of Python

    def chance(probability):
        return random() < probability

    def pick(choices):
        return choices[int(random() * len(choices))]

    persons = [Person(str(k), name, plain(name) + "@example.org", pick(UNITS), ROLES.get(k))
               for k, name in enumerate(NAMES[:count], 1)]
    # The questionnaire has its own order, and somebody came after it was sent out.
    asked = sorted((p for p in persons if p.role != "new"), key=lambda p: p.item)
    study = Study(persons, asked)
    clock = datetime(2024, 3, 11, 9, 2, 7)

    def contact(person):
        cells = [None if other is person else pick([0, 1, 1, 2, 2, 3, 3, 3]) for other in asked]
        others = [k for k, cell in enumerate(cells) if cell is not None]
        if person.role == "nobody":
            cells = [None if cell is None else 3 for cell in cells]
        if person.role == "self-tick":
            cells[asked.index(person)] = 0
        if person.role in ("skips", "stops"):
            for k in others[:3] if person.role == "skips" else others[-4:]:
                cells[k] = None
        return cells

    def helped(person):
        ticks = {k for k, other in enumerate(asked) if other is not person and chance(0.2)}
        return {len(asked)} if person.role == "nobody" or not ticks else ticks

    def rest(comment):
        functions = {k for k in range(OTHER) if chance(0.35)} or {pick(range(OTHER))}
        other = pick(OTHER_TASKS) if chance(0.25) else ""
        return Rest(functions | ({OTHER} if other else set()), other, pick(range(len(TENURES))), comment)

    def answer(person, **more):
        nonlocal clock
        clock += timedelta(minutes=37 + int(random() * 200), seconds=int(random() * 60))
        political = {(b, k) for b in range(len(BODIES)) for k in range(len(KINDS)) if chance(0.25)} or {(0, 0)}
        row = Response(person.email, person, contact(person), helped(person), political, clock, None, **more)
        comment = COMMENTS[len(study.responses) % 9] if len(study.responses) % 9 < len(COMMENTS) else ""
        row.rest = rest(comment) if person.role != "stops" else None
        study.responses.append(row)
        return row

    answer(persons[2], is_test=True, counts=False)  # with the address of somebody who did not answer
    for person in persons:
        if person.role == "silent":
            continue
        row = answer(person)
        if person.role == "twice":
            # The later one stands first, and its day is lower: as month and day it would be the earlier.
            row.finished = datetime(2024, 4, 3, 10, 11, 12)
            answer(person, counts=False).finished = datetime(2024, 3, 12, 13, 14, 15)
    stranger = answer(persons[1], counts=False)  # from an address that is not on the list
    stranger.email, stranger.person = "privat@example.org", None
    # Every option was chosen and every function ticked by somebody: an export that lists only answers shows them all.
    for k, named in enumerate(asked):
        giver = next(row for row in study.responses if row.counts and row.person is not named and row.person.role != "nobody")
        if not any(k in row.help for row in study.responses if not row.is_test):
            giver.help = giver.help - {len(asked)} | {k}
    study.responses[1].rest.functions |= set(range(len(FUNCTIONS)))
    study.responses[1].rest.other_task = OTHER_TASKS[0]
    return study
