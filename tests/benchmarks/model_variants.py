"""Trains variants of the bundled model and measures all of them on the same photos and edits.

Command: ``python -m tests.benchmarks.model_variants SHARDS RUNS``, of what ``prepare`` made.

Each variant is ``trainer/configs/bundled.toml`` with the changes that stand below, trained into a folder of
RUNS by its name; a finished one is not trained again, so that RUNS/bundled may be the run of ``make model``.
``embedding`` is measured as every run does, ``copy`` on edits of some photos that validate, the same for all.
"""

import argparse
import shutil
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from trainer.config import TrainingConfig, training_config
from trainer.data.inventory import Inventory, take_inventory
from trainer.data.shards import find_shards
from trainer.evaluation.copies.bench import CopyBench, copy_bench
from trainer.evaluation.copies.choosing import CopyPlan
from trainer.evaluation.copies.measuring import Descriptor, describe, score_bench
from trainer.evaluation.copies.scores import CopyFigures, CopyScores
from trainer.evaluation.plain_onnx import ForeignPixels
from trainer.evaluation.retrieval import Scores
from trainer.evaluation.sources import open_source
from trainer.models.embedder import COPY
from trainer.training.descent import FitOptions, fit_training
from trainer.training.devices import prepare_hardware
from trainer.training.measuring import validation_photos
from trainer.training.origins import ORIGINS, Origins
from trainer.training.run import CONFIG, REPORT
from trainer.training.supply import FEATURES
from trainer.training.trained import read_trained

BUNDLED = "bundled"
ROUND = "[[rounds]]"
QUERIES = 200
_LEARNT = {"layout = 64\nlayout_weight = 0.3\n": ""}
_DISTILLED = 'kind = "distillation"\nteacher = "efficientnet-lite2"\nteacher_with_own = true\n'


@dataclass(frozen=True, slots=True)
class Variant:
    """How a model differs from the bundled one.

    Attributes:
        words: for the table.
        changes: text of the config, by the text that it takes the place of.
        rounds: how many of the rounds are left, the first ones; 1 leaves the backbone as published.
        features_of: a variant before it that reads the same features, so that they are computed once.
    """

    words: str
    changes: Mapping[str, str] = field(default_factory=dict)
    rounds: int = 1
    features_of: str = ""


VARIANTS = {
    BUNDLED: Variant("the bundled model", rounds=4),
    "learnt": Variant("without the layout", _LEARNT, rounds=4, features_of=BUNDLED),
    "short": Variant("and without its last round", _LEARNT, rounds=3),
    "heads": Variant("heads alone, on the published backbone", _LEARNT),
    "own": Variant(
        "heads alone, InfoNCE of each view's own wrong pairs",
        _LEARNT | {"common = 0.5\n": ""},
        features_of="heads",
    ),
    "sscd": Variant(
        "heads alone, with SSCD's entropy and whitening",
        _LEARNT | {"common = 0.5\n": "spread = 5\nwhitening = 0.5\n"},
        features_of="heads",
    ),
    "arcface": Variant(
        "heads alone, `embedding` by ArcFace alone",
        _LEARNT | {_DISTILLED: 'kind = "arcface"\n', "temperature = 0.1\nclassify = 0.1\n": ""},
        features_of="heads",
    ),
}


def main() -> None:
    """Parse, train what is not there yet, measure, and print a table."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.model_variants")
    parser.add_argument("shards", type=Path)
    parser.add_argument("runs", type=Path)
    parser.add_argument("--queries", type=int, default=QUERIES)
    given = parser.parse_args()
    prepare_hardware(multi_host=False)
    for name, variant in VARIANTS.items():
        if not (given.runs / name / REPORT).is_file():
            _train(name, variant, given.shards, given.runs)
    sys.stdout.write(table(given.runs, _measured(given.shards, given.runs, given.queries)) + "\n")


def variant_text(variant: Variant) -> str:
    """A variant's config.

    Raises:
        ValueError: the bundled config does not say what is to be changed.
    """
    import trainer.configs

    text = (Path(trainer.configs.__path__[0]) / f"{BUNDLED}.toml").read_text(encoding="utf-8")
    for former, new in variant.changes.items():
        if former not in text:
            raise ValueError(f"the bundled config has no {former!r}")
        text = text.replace(former, new)
    head, *rounds = text.split(ROUND)
    *_, end = rounds
    rest = end[end.index("[training]") :]
    rounds[-1] = end.removesuffix(rest)
    return ROUND.join([head, *rounds[: variant.rounds]]) + rest


def table(runs: Path, copies: Mapping[str, CopyScores]) -> str:
    """Figures of all variants, in Markdown."""
    of_photos = "everyday: AP, recall at precision 0.99, 0.999 | hard: likewise, among 20"
    lines = [f"| variant | mP@5, open, closed | {of_photos} | {of_photos} |", "|---|---|---|---|---|---|"]
    for name, variant in VARIANTS.items():
        report, found = read_trained(runs / name).report, copies[name]
        cells = [variant.words, f"{_score(report.open_set)}, {_score(report.closed_set)}"]
        for families in (found.varied, found.families):
            everyday, hard = families["everyday"], families["hard"]
            cells += [_figures(everyday), f"{_figures(hard)}, {hard.recall_at[20]:.3f}"]
        lines.append(f"| {' | '.join(cells)} |")
    photos = copies[BUNDLED]
    return f"Varied photos ({photos.varied_library:,}), then all ({photos.library:,}).\n\n" + "\n".join(lines)


def _score(scores: Scores | None) -> str:
    return "" if scores is None else f"{scores.mp_at_5:.3f}"


def _figures(found: CopyFigures) -> str:
    at = found.recall_at_precision
    return f"{found.average_precision:.3f}, {at['0.99']:.3f}, {at['0.999']:.3f}"


def _train(name: str, variant: Variant, shards: Path, runs: Path) -> None:
    folder = runs / name
    folder.mkdir(parents=True, exist_ok=True)
    config, own = runs / f"{name}.toml", folder / CONFIG
    config.write_text(variant_text(variant), encoding="utf-8")
    if not own.exists():  # one that is there is compared when the run is resumed, and must be the same
        shutil.copyfile(config, own)
    if variant.features_of and not (folder / FEATURES).exists():
        shutil.copytree(runs / variant.features_of / FEATURES, folder / FEATURES)
    options = FitOptions(Origins(data=(str(shards),)), resume=(folder / ORIGINS).is_file(), queries=0)
    fit_training(config, folder, options, lambda activity, done, total: _told(name, activity, done, total))


def _measured(shards: Path, runs: Path, queries: int) -> dict[str, CopyScores]:
    """Figures of ``copy`` of each run, all of the very same pictures."""
    config = training_config(runs / BUNDLED / "config.toml")
    photos = validation_photos(_inventory(shards, config))
    bench: CopyBench = copy_bench(photos, CopyPlan(queries), lambda *told: _told("measuring", *told))
    sources = {name: open_source(runs / name, ForeignPixels(), (COPY,)) for name in VARIANTS}
    described = {name: Descriptor(source, source) for name, source in sources.items()}
    side = sources[BUNDLED].side
    vectors = describe(bench, described, lambda *told: _told("measuring", *told), side=side)
    return {name: score_bench(bench, found) for name, found in vectors.items()}


def _inventory(shards: Path, config: TrainingConfig) -> Inventory:
    return take_inventory(find_shards([shards], config.data.datasets), config.data, None, lambda *_: None)


def _told(name: str, activity: str, done: int, total: int) -> None:
    sys.stderr.write(f"\r{name}: {activity} {done:,} of {total:,}    " + ("\n" if done == total else ""))


if __name__ == "__main__":
    main()
