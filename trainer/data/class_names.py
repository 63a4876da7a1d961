"""The names of classes and data sets that lie beside shards, in ``classes.json``.

``prepare`` writes it; the Universal Image Embedding team's shards have none, and their classes are then
called by data set and label. Knows nothing of records.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from trainer.errors import TrainerUsageError

FILE = "classes.json"


@dataclass(frozen=True, slots=True)
class ClassList:
    """The content of a ``classes.json``.

    Attributes:
        dataset: what the data set is called.
        label_offset: label of the first class.
        names: of the classes, by label from there on.
        domains: of each class, the data set that its photos are from.
    """

    dataset: str
    label_offset: int
    names: tuple[str, ...]
    domains: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Classes:
    """The classes of all shards, by label.

    Attributes:
        names: for people.
        keys: what a class is known by wherever its shards lie: its name, or its label if it has none.
        domains: data set of each; empty for a class without a name.
    """

    names: tuple[str, ...]
    keys: tuple[str, ...]
    domains: tuple[str, ...]


def read_classes(shards: Sequence[Path], datasets: Sequence[str]) -> Classes:
    """Name the classes by the lists beside the shards.

    Args:
        shards: the files.
        datasets: by label, the data set of a class that no list names; empty if it has no records.

    Raises:
        TrainerUsageError: a list cannot be read, or two lists name one label differently.
    """
    names = [f"{dataset}/{label}" if dataset else str(label) for label, dataset in enumerate(datasets)]
    keys = [str(label) for label in range(len(datasets))]
    domains = [""] * len(datasets)
    owner: dict[int, Path] = {}
    for folder in sorted({shard.parent for shard in shards}):
        for label, (name, domain) in _listed(folder).items():
            if label in owner and keys[label] != name:
                raise TrainerUsageError(
                    f"{owner[label]} and {folder} both use the label {label}, for {keys[label]} and for "
                    f"{name}: prepare one of them again with another label offset"
                )
            if label < len(names):
                owner[label], names[label], keys[label], domains[label] = folder, name, name, domain
    return Classes(tuple(names), tuple(keys), tuple(domains))


def dataset_of(folder: Path, wanted: Sequence[str]) -> str:
    """What data set a folder of shards is: a wanted folder above it, what its list says, or its own name."""
    parts = folder.absolute().parts
    for part in reversed(parts):
        if part in wanted:
            return part
    listed = read_class_list(folder)
    return listed.dataset if listed is not None else parts[-1]


def read_class_list(folder: Path) -> ClassList | None:
    """The list beside the shards of a folder; None if there is none.

    Raises:
        TrainerUsageError: it is damaged.
    """
    file = folder / FILE
    if not file.is_file():
        return None
    try:
        values: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
        names = tuple(str(name) for name in values["names"])
        domains = tuple(str(name) for name in values["domains"])
        listed = ClassList(str(values["dataset"]), int(values["label_offset"]), names, domains)
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise TrainerUsageError(f"the class list {file} cannot be read: {error!r}") from error
    if len(names) != len(domains):
        raise TrainerUsageError(f"the class list {file} has {len(names)} names but {len(domains)} domains")
    return listed


def class_list_text(listed: ClassList) -> str:
    """The content of a ``classes.json``."""
    values = {
        "dataset": listed.dataset,
        "label_offset": listed.label_offset,
        "names": list(listed.names),
        "domains": list(listed.domains),
    }
    return json.dumps(values, indent=1) + "\n"  # in ASCII, as a name may hold bytes that are no text


def _listed(folder: Path) -> dict[int, tuple[str, str]]:
    listed = read_class_list(folder)
    if listed is None:
        return {}
    pairs = zip(listed.names, listed.domains, strict=True)
    return dict(enumerate(pairs, listed.label_offset))
