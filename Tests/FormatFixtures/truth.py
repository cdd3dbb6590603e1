"""What is in the data, by roster id: computed from the model and never from the files."""
from model import BODIES, FREQUENCY, FUNCTIONS, KINDS, NETWORK_ID, TENURES

LEVELS = [level for level, _ in FREQUENCY]


def status(study, row):
    if row is None:
        return "none"
    is_open = any(cell is None and other is not row.person for cell, other in zip(row.contact, study.asked))
    return "partial" if is_open or row.rest is None else "complete"


def truth(study):
    kept = {row.person.id: row for row in study.responses if row.counts}
    return {
        "network": NETWORK_ID,
        "persons": [{"id": p.id, "name": p.name, "email": p.email, "status": status(study, kept.get(p.id)),
                     "attributes": attributes(p, kept.get(p.id))} for p in study.persons],
        "relations": {"contact": answers(study, kept, contact), "help": answers(study, kept, helped)},
        "political": [[p.id, BODIES[b][0], KINDS[k][0]] for p in study.persons if p.id in kept
                      for b, k in sorted(kept[p.id].political)],
        "findings": {
            "non-respondent": [p.id for p in study.persons if p.id not in kept],
            "partial-response": [p.id for p in study.persons if status(study, kept.get(p.id)) == "partial"],
            "duplicate-response": [p.id for p in study.persons if p.role == "twice"],
            "self-tie": [p.id for p in study.persons if p.role == "self-tick"],
            # once for each relation
            "person-not-asked": [p.id for p in study.persons if p.role == "new" for _ in ("contact", "help")],
        },
    }


def attributes(person, row):
    """As options' ids or a text; absent where nothing is known."""
    values = {"unit": person.unit}
    if row and row.rest:
        values["function"] = [FUNCTIONS[k][0] for k in sorted(row.rest.functions)]
        values["tenure"] = [TENURES[row.rest.tenure][0]]
        if row.rest.comment:
            values["comment"] = row.rest.comment
    return values


def answers(study, kept, answer):
    """For every person on the list what is known about every other."""
    return {a.id: {b.id: answer(study, kept.get(a.id), b) for b in study.persons if b is not a} for a in study.persons}


def contact(study, row, named):
    if row is None:
        return "no-response"
    if named not in study.asked:
        return "not-asked"
    cell = row.contact[study.asked.index(named)]
    return "unanswered" if cell is None else LEVELS[cell] if cell < len(LEVELS) else "no-tie"


def helped(study, row, named):
    if row is None:
        return "no-response"
    if named not in study.asked:
        return "not-asked"
    return "helps" if study.asked.index(named) in row.help else "no-tie"
