"""The table of ratios: on the terminal beside what was recorded, and kept in `recorded.json` and docs/performance.md."""
import json
import os
import platform
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
RECORDED = HERE / "recorded.json"
DOCUMENT = HERE.parents[1] / "docs/performance.md"
TABLE_BEGINS, TABLE_ENDS = "<!-- make bench RECORD=1 writes from here -->", "<!-- to here -->"
WORSE = 4 / 3  # how much worse than recorded a ratio may be before it is reported


@dataclass(frozen=True)
class Row:
    """One line of the table."""
    id: str
    what: str
    against: str
    ratio: float  # ours / theirs, so less is better
    goal: float | None  # at most
    cost: str  # the figures behind it


def machine():
    """The machine in the words of its maker, without a name or a path."""
    model = next((line.split(":", 1)[1].strip() for line in open("/proc/cpuinfo") if line.startswith("model name")), "?")
    return f"{model}, {os.cpu_count()} cores, {platform.system()} {platform.machine()}"


def ratio_text(ratio):
    return f"{ratio:.3f}" if ratio < 1 else f"{ratio:.2f}"


def table(head, lines):
    widths = [max(len(line[k]) for line in [head, *lines]) for k in range(len(head))]
    lines = [head, tuple("-" * width for width in widths), *lines]
    return "\n".join("| " + " | ".join(cell.ljust(width) for cell, width in zip(line, widths)) + " |" for line in lines)


def printed_table(rows, recorded, short):
    """The rows beside what was recorded. The goals hold for the full sizes: small ones are mostly start-up."""
    lines = []
    for row in rows:
        before = recorded.get(row.id, {}).get("ratio")
        change = "–" if before is None else f"{100 * (row.ratio / before - 1):+.0f} %"
        lines.append((row.what, row.against, ratio_text(row.ratio), goal_text(row.goal), "–" if short else met(row.goal, row.ratio),
                      "–" if before is None else ratio_text(before), change, row.cost))
    return table(("what", "against", "ratio", "goal", "met", "recorded", "change", "measured"), lines)


def goal_text(goal):
    if goal is None:
        return "–"
    inverse = round(1 / goal)
    return f"≤ 1/{inverse}" if inverse > 4 and abs(1 / goal - inverse) < 1e-6 else f"≤ {goal:g}"


def met(goal, ratio):
    return "–" if goal is None else "yes" if ratio <= goal else "NO"


def read_recorded():
    return json.loads(RECORDED.read_text(encoding="utf-8")) if RECORDED.exists() else {}


def worse_than_recorded(rows, recorded):
    """A line for every ratio that is more than a third worse than it was."""
    for row in rows:
        before = recorded.get(row.id, {}).get("ratio")
        if before is not None and row.ratio > WORSE * before:
            yield (f"Worse than recorded by more than a third: {row.what}, against {row.against}: "
                   f"{ratio_text(before)} → {ratio_text(row.ratio)}")


def record(form, rows, all_parts):
    """Keeps the rows in `recorded.json`; those of the full form also as the table of docs/performance.md. Where only some
    parts were measured, the others keep what they had."""
    known = read_recorded()
    kept = {} if all_parts else known.get(form, {}).get("rows", {})
    kept.update({row.id: {"what": row.what, "against": row.against, "ratio": round(row.ratio, 4), "goal": row.goal,
                          "measured": row.cost} for row in rows})
    known[form] = {"machine": machine(), "rows": kept}
    RECORDED.write_text(json.dumps(known, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    if form == "full":
        lines = [(row["what"], row["against"], ratio_text(row["ratio"]), goal_text(row["goal"]),
                  met(row["goal"], row["ratio"]), row["measured"]) for row in kept.values()]
        text = DOCUMENT.read_text(encoding="utf-8")
        before, rest = text.split(TABLE_BEGINS)
        _, after = rest.split(TABLE_ENDS)
        measured = table(("what", "against", "ratio", "goal", "met", "measured"), lines)
        DOCUMENT.write_text(f"{before}{TABLE_BEGINS}\nOn {machine()}:\n\n{measured}\n{TABLE_ENDS}{after}", encoding="utf-8")
