"""The mapping files: one text; only the paths and how questions are found differ."""
from dataclasses import dataclass

import model
from essentials_api import IDS

QUESTION, NUMBER, ID, VARIABLES = "question", "number", "question-id", "variables"

# Which key finds which question: (relation, attribute or affiliation) -> key -> value as YAML
NUMBERS = {"political": 3, "help": 4, "contact": 6, "function": 7, "tenure": 9, "comment": 10}
TEXTS = {"political": model.POLITICAL, "help": model.HELP, "contact": model.CONTACT, "function": model.FUNCTION,
         "tenure": model.TENURE, "comment": model.COMMENT}
# Essentials' headers lack the texts of questions with several ticks.
TEXTS_OR_NUMBERS = {"contact": QUESTION, "tenure": QUESTION, "comment": QUESTION}


@dataclass
class Case:
    """An export: the key that finds its questions, and what the mapping says of its files."""
    name: str
    responses: str
    find: dict | str  # a key for all questions, or by question; a question without one is found by its number
    roster: str = "adresseliste.csv"
    rows: tuple = ()  # the questions whose rows the format knows by number only
    respondents: str = ""


CASES = [
    Case("essentials-csv", "essentials.csv", TEXTS_OR_NUMBERS, rows=("political",)),
    Case("essentials-xlsx", "essentials.xlsx", NUMBER, "{ file: adresseliste.xlsx, sheet: Deltakere }", ("political",)),
    Case("essentials-api", "api-with-questions.xml", ID, rows=("contact", "political")),
    Case("essentials-api-codebook", "{ file: api-responses.xml, codebook: api-questions.xml }", QUESTION,
         rows=("contact", "political")),
    Case("essentials-api-bare", "{ file: api-bare.xml, codebook: api-questions.xml }", NUMBER,
         rows=("contact", "political")),
    Case("efs-xml", "efs.xml", VARIABLES),
    Case("efs-csv", "{ file: efs.csv, codebook: codebook.csv }", QUESTION),
    Case("efs-xlsx", "{ file: efs.xlsx, codebook: codebook.csv }", VARIABLES,
         "{ file: adresseliste.xlsx, sheet: Deltakere }"),
    Case("spss-efs", "efs.sav", VARIABLES),
    Case("spss-essentials", "essentials.sav", "essentials variables", respondents="{ column: Respondent }"),
]
ALL_KEYS = "all-keys"


def efs_variables(study):
    bodies = len(model.BODIES) * len(model.KINDS)
    return {"political": f"v_31..v_{30 + bodies}", "help": f"v_61..v_{60 + len(study.options)}",
            "contact": f"v_101..v_{100 + len(study.asked)}", "function": f"v_11..v_{11 + len(model.FUNCTIONS)}",
            "tenure": "[v_2]", "comment": "[v_3]"}


def essentials_variables(study):
    return {"political": f"Q3_1_1..Q3_{len(model.BODIES)}_{len(model.KINDS)}", "help": f"Q4_1..Q4_{len(study.options)}",
            "contact": f"Q6_1..Q6_{len(study.asked)}", "function": f"Q7_1..Q7_{len(model.FUNCTIONS)}", "tenure": "[Q9]",
            "comment": "[Q10]"}


def keys(study, what, names):
    """The keys that find a question, as lines of YAML."""
    values = {QUESTION: f'"{TEXTS[what]}"', NUMBER: NUMBERS[what], ID: IDS[what], VARIABLES: efs_variables(study)[what]}
    return [f"{name}: {values[name]}" for name in names]


def rows(study, what):
    if what == "contact":
        return "rows: [" + ", ".join(f'"{p.id}"' for p in study.asked) + "]"
    return "rows: [" + ", ".join(body for body, _ in model.BODIES) + "]"


def found(study, case):
    """For every question its lines of YAML."""
    result = {}
    for what in NUMBERS:
        key = case.find if isinstance(case.find, str) else case.find.get(what, NUMBER)
        if key == "essentials variables":
            result[what] = [f"variables: {essentials_variables(study)[what]}"]
        else:
            result[what] = keys(study, what, [key])
        if what in case.rows:
            result[what].append(rows(study, what))
    return result


def found_by_all(study):
    result = {what: keys(study, what, [ID, VARIABLES, NUMBER, QUESTION]) for what in NUMBERS}
    for what in ("contact", "political"):
        result[what].append(rows(study, what))
    return result


def network(study, case, id, with_questions):
    lines = [f"  - id: {id}", "    title: Strandvik kommune", f"    responses: {case.responses}",
             f"    roster: {case.roster}"]
    if case.respondents:
        lines.append(f"    respondents: {case.respondents}")
    if with_questions and case.find == "essentials variables":
        # A second naming of the variables: here the network says what it calls them.
        lines += ["    questions:"] + [f"      {what}: {{ variables: {variables} }}"
                                       for what, variables in essentials_variables(study).items()]
    return lines


def quoted(texts):
    return "[" + ", ".join("'" + text.replace("'", "''") + "'" for text in texts) + "]"


def mapping(study, networks, question):
    """question: for every question the lines that find it."""
    other_label = [p for p in study.asked if p.role == "other-label"]
    levels = [f"      - {{ id: {id}, label: {label}, answers: [\"{label}\"] }}" for id, label in model.FREQUENCY]
    out = ["mapping: 1", f"study: {{ id: {model.STUDY_ID}, title: Boligsosialt arbeid, language: nb }}", "networks:",
           *networks, "roster:", "  columns: { id: Nr, name: Navn, email: E-post }", "respondents:", "  match: email",
           "scales:", "  contact:", "    levels:", *levels, f'    no-tie: ["{model.SELDOM}"]', "    blank: unanswered",
           "  help:", "    levels:", '      - { id: helps, label: Hjelp, answers: ["1"] }', '    no-tie: ["0"]',
           "    blank: no-tie",
           "relations:", "  - id: contact", "    label: Kontakt", *indented(question["contact"]),
           "    layout: roster-matrix", "    scale: contact", "    reciprocity: expected",
           "    items: { " + ", ".join(f'"{p.item}": "{p.id}"' for p in other_label) + " }",
           "  - id: help", "    label: Hjelp", *indented(question["help"]), "    layout: roster-choice",
           "    scale: help", "    reciprocity: not-expected",
           "    items: { " + ", ".join(f'"{p.item}": "{p.id}"' for p in other_label) + " }",
           f'    nobody: ["{model.NOBODY}"]',
           "attributes:", "  - { id: unit, label: Enhet, column: Enhet }",
           "  - id: function", "    label: Funksjon", *indented(question["function"]), "    layout: multiple-choice",
           "    values:", *[f"      - {{ id: {id}, label: {id}, answers: {quoted([text])} }}" for id, text in model.FUNCTIONS],
           "  - id: tenure", "    label: Ansiennitet", *indented(question["tenure"]), "    layout: single-choice",
           "    values:", *[f"      - {{ id: {id}, label: {id}, answers: {quoted([text])} }}" for id, text in model.TENURES],
           "  - id: comment", "    label: Kommentar", *indented(question["comment"]), "    layout: text",
           "bodies:", *[f"  - {{ id: {id}, label: {text}, answers: {quoted([text])} }}" for id, text in model.BODIES],
           "affiliations:", "  - id: political", "    label: Politisk kontakt", *indented(question["political"]),
           "    layout: body-matrix", "    kinds:",
           *[f"      - {{ id: {id}, label: {text}, answers: {quoted([text])}, direction: {direction} }}"
             for id, text, direction in model.KINDS],
           "checks: { call-back: { missing-at-most: 0 } }",
           "analysis: { group-by: unit, symmetrise: maximum }"]
    return "\n".join(out) + "\n"


def indented(lines):
    return ["    " + line for line in lines]


def write_all(study, folder):
    for case in CASES:
        text = mapping(study, network(study, case, model.NETWORK_ID, False), found(study, case))
        (folder / f"{case.name}.yaml").write_text(text, encoding="utf-8")
    # One text for all: every export is a network of one study.
    networks = [line for case in CASES for line in network(study, case, case.name, True)]
    text = mapping(study, networks, found_by_all(study))
    (folder / f"{ALL_KEYS}.yaml").write_text(text, encoding="utf-8")
