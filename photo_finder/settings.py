"""The user's settings: one frozen value, kept as JSON."""

import json
import logging
import os
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any

from photo_finder.whole_files import write_whole

log = logging.getLogger(__name__)

DEFAULT_EXCLUDED = (
    ".*",
    "@eaDir",
    "node_modules",
    "#recycle",
    "$RECYCLE.BIN",
    "System Volume Information",
    "Trash",
    "Thumbs",
    "thumbnails",
    "*.photoslibrary",
    "*.lrdata",
    "__MACOSX",
    "lost+found",
)
"""Names of folders that hold no photos of the user's own; matched without regard to case."""

_MEGAPIXEL = 1_000_000

_LEAST = {"max_megapixels": 1, "decode_timeout_seconds": 1}


@dataclass(frozen=True, slots=True)
class Settings:
    """What the user can choose.

    Attributes:
        excluded: names of folders that are left out, with ``*`` and ``?``, in any case.
        threads: processor cores used for indexing; 0 for all.
        max_megapixels: larger pictures are skipped, with that reason.
        decode_timeout_seconds: a picture that takes longer to decode is tried alone, then skipped.
        model: id of the embedder in use; empty for the bundled one.
        theme: ``system``, ``light`` or ``dark``.
        text_percent: size of type, in percent of what the system wishes for.
        less_motion: whether the window moves nothing by itself even where the system allows it.
        language: a locale such as ``de``; empty for the system's.
        thumbnail_points: side of a tile in the window, in points.
        keep: rules for what is kept of duplicates, in their order; empty for the preset ``default``.
        keep_sets: rules under names of the user's own, each as ``name=rule,rule``.
        copy_precision: share of the copies shown in the window that are expected to be right.
        hard_links: whether the window leaves a hard link in the place of each removed identical file.
        carry_metadata: whether the window carries over what copies that go tell and kept photos lack.
        watch: whether the window notices by itself what changes in the folders.
    """

    excluded: tuple[str, ...] = DEFAULT_EXCLUDED
    threads: int = 0
    max_megapixels: int = 250
    decode_timeout_seconds: int = 60
    model: str = ""
    theme: str = "system"
    text_percent: int = 100
    less_motion: bool = False
    language: str = ""
    thumbnail_points: int = 160
    keep: tuple[str, ...] = ()
    keep_sets: tuple[str, ...] = ()
    copy_precision: float = 0.995
    hard_links: bool = False
    carry_metadata: bool = False
    watch: bool = True

    @property
    def workers(self) -> int:
        """Number of decoding threads."""
        return self.threads if self.threads > 0 else os.cpu_count() or 1

    @property
    def max_pixels(self) -> int:
        """Number of pixels above which a picture is skipped."""
        return self.max_megapixels * _MEGAPIXEL


def load(path: Path) -> Settings:
    """Read the settings; what is missing, unknown, too small or of the wrong type is logged and defaulted."""
    return found_in(path) or Settings()


def found_in(path: Path) -> Settings | None:
    """The settings in a file; None if there is none, or if nothing in it can be read, which is logged."""
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return None
    except (OSError, ValueError) as error:
        log.warning("settings in %s cannot be read: %s", path, error)
        return None
    if not isinstance(found, dict):
        log.warning("settings in %s are no JSON object", path)
        return None
    return replace(Settings(), **dict(_valid(found)))


def is_damaged(path: Path) -> bool:
    """Whether there are settings of which nothing can be read, so that the next ones would replace them."""
    try:
        return not isinstance(json.loads(path.read_text(encoding="utf-8")), dict)
    except OSError:
        return False
    except ValueError:
        return True


def with_choice(now: Settings, shown: Settings, chosen: Settings) -> Settings:
    """The settings with all in which those that were chosen differ from those that were shown."""
    names = (field.name for field in fields(Settings))
    return replace(
        now,
        **{name: getattr(chosen, name) for name in names if getattr(chosen, name) != getattr(shown, name)},
    )


def _valid(found: dict[str, Any]) -> list[tuple[str, Any]]:
    defaults = {field.name: field.default for field in fields(Settings)}
    valid = []
    for key, stored in found.items():
        if key not in defaults:
            log.warning("unknown setting %r", key)
            continue
        lists_text = isinstance(stored, list) and all(isinstance(item, str) for item in stored)
        value = tuple(stored) if lists_text else stored
        if type(value) is not type(defaults[key]):
            log.warning("setting %r has a value of the wrong type: %r", key, value)
            continue
        if key in _LEAST and stored < _LEAST[key]:
            log.warning("setting %r is too small: %r", key, value)
            continue
        valid.append((key, value))
    return valid


def save(path: Path, settings: Settings) -> None:
    """Write the settings aside and put them in place in one step."""
    path.parent.mkdir(parents=True, exist_ok=True)
    write_whole(path, json.dumps(asdict(settings), indent=2) + "\n")
