"""EFS' result data: one list of variables that is written as XML, as delimited text with a codebook, and as a workbook."""
import csv
import io
from dataclasses import dataclass
from datetime import timezone
from typing import Any, Callable
from xml.sax.saxutils import escape

import model

NOT_SHOWN, TEXT_NOT_SHOWN, TEXT_EMPTY, OPEN = -77, "-66", "-99", 0
NOT_QUOTED = (("0", "not quoted"), ("1", "quoted"))


@dataclass
class Variable:
    name: str
    kind: str  # as the XML says it
    label: str
    cell: Callable[[Any], Any]
    codes: tuple = ()
    question: str = ""  # none for the system's own

    @property
    def is_text(self):
        return self.kind == "character"


def numbered(texts):
    return tuple((str(k), text) for k, text in enumerate(texts, 1))


PAGES = {4584570: [], 4584573: [model.POLITICAL, model.HELP], 4584576: [model.CONTACT],
         4584579: [model.FUNCTION, model.TENURE, model.COMMENT]}
# The ids of the questions and their types; 312, a matrix with several ticks a row, is inferred.
QUESTIONS = {model.POLITICAL: (5396161, 312), model.HELP: (5396163, 121), model.CONTACT: (5396166, 311),
             model.FUNCTION: (5396169, 121), model.TENURE: (5396171, 111), model.COMMENT: (5396172, 142)}


def variables(study):
    """The contact questions have the highest numbers and stand in the middle: a range follows the file."""
    out = []

    def add(name, kind, label, cell, codes=(), question=""):
        out.append(Variable(name, kind, label, cell, tuple(codes), question))

    def rest(row, value, otherwise=NOT_SHOWN):
        return otherwise if row.rest is None else value(row.rest)

    serial = {id(row): k for k, row in enumerate(study.responses, 1)}
    pages = list(PAGES)
    add("lfdn", "integer", "number", lambda r: serial[id(r)])
    add("external_lfdn", "integer", "external lfdn", lambda r: 0)
    add("tester", "integer", "tester", lambda r: int(r.is_test), [("0", "no tester"), ("1", "tester")])
    add("dispcode", "integer", "disposition code", lambda r: 22 if r.rest is None else 31,
        [("22", "Suspended (22)"), ("31", "Completed (31)"), ("32", "Completed after break (32)")])
    add("lastpage", "integer", "last page", lambda r: pages[2 if r.rest is None else 3])
    add("quality", "integer", "quality", lambda r: NOT_SHOWN)
    add("duration", "integer", "duration in seconds", lambda r: int((r.finished - r.begun).total_seconds()))
    add("c_0001", "character", "E-post", lambda r: r.email)
    for b, (_, body) in enumerate(model.BODIES):
        for k, (_, kind, _) in enumerate(model.KINDS):
            add(f"v_{31 + b * len(model.KINDS) + k}", "integer", f"{body}: {kind}",
                lambda r, pair=(b, k): int(pair in r.political), NOT_QUOTED, model.POLITICAL)
    for k, option in enumerate(study.options):
        add(f"v_{61 + k}", "integer", option, lambda r, k=k: int(k in r.help), NOT_QUOTED, model.HELP)
    frequency = numbered([text for _, text in model.FREQUENCY] + [model.SELDOM])
    for k, person in enumerate(study.asked):
        add(f"v_{101 + k}", "integer", person.item,
            lambda r, k=k: OPEN if r.contact[k] is None else r.contact[k] + 1, frequency, model.CONTACT)
    for k, (_, function) in enumerate(model.FUNCTIONS):
        add(f"v_{11 + k}", "integer", function, lambda r, k=k: rest(r, lambda q: int(k in q.functions)), NOT_QUOTED,
            model.FUNCTION)
    add(f"v_{11 + len(model.FUNCTIONS)}", "character", model.FUNCTIONS[model.OTHER][1],
        lambda r: rest(r, lambda q: q.other_task or TEXT_EMPTY, TEXT_NOT_SHOWN), (), model.FUNCTION)
    add("v_2", "integer", model.TENURE, lambda r: rest(r, lambda q: q.tenure + 1),
        numbered([text for _, text in model.TENURES]), model.TENURE)
    add("v_3", "character", model.COMMENT, lambda r: rest(r, lambda q: q.comment or TEXT_EMPTY, TEXT_NOT_SHOWN), (),
        model.COMMENT)
    add("ip_addr", "character", "IP address", lambda r: f"192.0.2.{serial[id(r)]}")
    add("ats", "absolute timestamp", "absolute timestamp",
        lambda r: int(r.begun.replace(tzinfo=timezone.utc).timestamp()))
    add("datetime", "datetime", "datetime of survey start", lambda r: r.begun)
    add("date_of_last_access", "datetime", "date of last access", lambda r: r.finished)
    for k, page in enumerate(pages):
        add(f"rts{page}", "relative timestamp", f"relative timestamp for page {page}",
            lambda r, k=k: NOT_SHOWN if k == 3 and r.rest is None else k * 61)
    return out


def write_xml(study, path):
    described = variables(study)
    out = ['<?xml version="1.0" encoding="UTF-8"?>', '<export date="2024-04-10 15:35:16">',
           f'<missings numeric="{NOT_SHOWN}" text="{TEXT_NOT_SHOWN}" text_empty="{TEXT_EMPTY}" timestamp="0" '
           'datetime="0000-00-00 00:00:00" />', "<variables>"]
    for v in described:
        box = " ()" if v.is_text and v.question else ""  # EFS writes so after the labels of text boxes
        out += [f'<variable name="{v.name}" type="{v.kind}">', f"<label>{escape(v.label)}{box}</label>"]
        if v.codes:
            out += ["<codes>"] + [f'<code key="{key}">{escape(text)}</code>' for key, text in v.codes] + ["</codes>"]
        out.append("</variable>")
    out += ["</variables>", "<data>"]
    for index, row in enumerate(study.responses, 1):
        out.append(f'<row index="{index}">')
        out += [f"<{v.name}>{escape(str(v.cell(row)))}</{v.name}>" for v in described]
        out.append("</row>")
    path.write_bytes(("\n".join(out) + "\n</data></export>\n").encode())


def write_csv(study, path):
    described = variables(study)
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow([v.name for v in described])
    writer.writerows([[v.cell(row) for v in described] for row in study.responses])
    path.write_bytes(out.getvalue().encode())


def write_codebook(study, path):
    described = variables(study)
    out = ["Boligsosialt arbeid", ""]
    for number, (page, questions) in enumerate(PAGES.items(), 1):
        out += [f"{number} Seite: Side {number} (PGID {page})", ""]
        for question in questions:
            out.append(f"{question} (q_{QUESTIONS[question][0]} - Typ {QUESTIONS[question][1]})")
            members = [v for v in described if v.question == question]
            for v in members:
                # Of a question with one variable the label is the question's text, which stands above.
                label = v.label if len(members) > 1 else ""
                out.append(f"{v.name}\t{v.name}\t{'varchar' if v.is_text else 'int'}\t{label}")
                out += [f"\t\t{key}\t{text}" for key, text in v.codes]
            out.append("")
    path.write_bytes("\n".join(out).encode())


def table(study):
    """Header and rows, for a workbook."""
    described = variables(study)
    return [v.name for v in described], [[v.cell(row) for v in described] for row in study.responses]
