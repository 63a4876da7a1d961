"""Run the benchmarks: ``python -m tests.benchmarks [--quick | --full] [NAME …]``.

Each module ``bench_NAME.py`` beside this one has ``run(scale) -> Iterable[Figure]``. Prints a table and
writes ``build/bench.json``. Ends with 1 if a benchmark could not be run; a missed target is told, not an
error, as it may be the machine's.
"""

import argparse
import importlib
import json
import os
import platform
import sys
import traceback
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

from tests.benchmarks.figures import Figure, Scale

HERE = Path(__file__).parent
REPORT = HERE.parent.parent / "build" / "bench.json"


def main() -> int:
    """Parse, run, tell, write."""
    scale, names = _arguments()
    figures: dict[str, list[Figure]] = {}
    failed = []
    print(f"{'what':<72}{'measured':>12} {'unit':<10}{'target':>12}  met", flush=True)  # noqa: T201
    for name in names:
        figures[name] = []
        try:
            for figure in _run(name, scale):
                figures[name].append(figure)
                print(_line(figure), flush=True)  # noqa: T201
        except Exception:
            failed.append(name)
            traceback.print_exc()
    _write(scale, figures, failed)
    return 1 if failed else 0


def _arguments() -> tuple[Scale, list[str]]:
    known = sorted(path.stem.removeprefix("bench_") for path in HERE.glob("bench_*.py"))
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description="Run the benchmarks.")
    size = parser.add_mutually_exclusive_group()
    size.add_argument("--quick", action="store_const", dest="scale", const=Scale.QUICK, help="seconds")
    size.add_argument("--full", action="store_const", dest="scale", const=Scale.FULL, help="1,000,000 photos")
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"of {', '.join(known)}; all unless said")
    given = parser.parse_args()
    unknown = sorted(set(given.names) - set(known))
    if unknown:
        parser.error(f"there is no benchmark {', '.join(unknown)}")
    return given.scale or Scale.NORMAL, given.names or known


def _run(name: str, scale: Scale) -> Iterator[Figure]:
    yield from importlib.import_module(f"tests.benchmarks.bench_{name}").run(scale)


def _line(figure: Figure) -> str:
    target = "" if figure.target is None else f"{'≥' if figure.at_least else '≤'} {figure.target:g}"
    met = {None: "", True: "yes", False: "NO"}[figure.met]
    return f"{figure.what:<72}{figure.measured:>12.4g} {figure.unit:<10}{target:>12}  {met}"


def _write(scale: Scale, figures: dict[str, list[Figure]], failed: list[str]) -> None:
    machine = {"system": platform.platform(), "cores": os.cpu_count(), "python": platform.python_version()}
    told = {
        name: [{**asdict(figure), "met": figure.met} for figure in each] for name, each in figures.items()
    }
    REPORT.parent.mkdir(exist_ok=True)
    report = {"scale": scale.value, "machine": machine, "failed": failed, "figures": told}
    REPORT.write_text(json.dumps(report, indent=1) + "\n", encoding="ascii")


if __name__ == "__main__":
    sys.exit(main())
