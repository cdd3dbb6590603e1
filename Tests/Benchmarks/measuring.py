"""Runs whole processes and says what they cost: wall time, processor time, peak memory."""
import os
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path


class Failed(Exception):
    """A contestant ended otherwise than it should."""


@dataclass(frozen=True)
class Cost:
    wall: float  # seconds
    processor: float  # seconds, user and system, of all threads
    memory: int  # bytes, the largest resident set
    outputs: tuple  # the beginning of what each run printed

    def best(self, other):
        """The better of two runs of the same command, figure by figure."""
        return Cost(min(self.wall, other.wall), min(self.processor, other.processor), min(self.memory, other.memory),
                    self.outputs + other.outputs)


def cost(command, scratch):
    """One run. What it prints goes to a file, as a pipe would make it wait for us.

    Linux counts what a process holds before `exec` as its own: this program's memory is the least that `memory` can say,
    hence it stays small and leaves inputs and comparisons to processes of their own."""
    printed = Path(scratch) / "printed"
    with open(printed, "wb") as out, open(Path(scratch) / "complaints", "wb") as err:
        begun = time.perf_counter()
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=out, stderr=err,
                                   env=dict(os.environ, LC_ALL="C.UTF-8"))
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - begun
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        complaints = (Path(scratch) / "complaints").read_text(errors="replace")[-2000:]
        raise Failed(f"exit status {process.returncode}: {' '.join(map(str, command))}\n{complaints}")
    with open(printed, "rb") as out:
        start = out.read(4096).decode(errors="replace")
    return Cost(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024, (start,))


def race(contestants, rounds, scratch):
    """Every contestant in turn, `rounds` times over, after one run that is not counted and fills the file cache. The best
    run of each counts: what disturbs a machine only ever makes a run slower.

    contestants: {name: command}. Gives {name: Cost}."""
    results = {}
    for turn in range(rounds + 1):
        for name, command in contestants.items():
            spent = cost(command, scratch)
            if turn > 0 or rounds == 0:
                results[name] = results[name].best(spent) if name in results else spent
    return results
