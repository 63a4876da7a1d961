"""Rules for what is kept of duplicates, saved in the settings under names of the user's own."""

import re
from collections.abc import Mapping
from dataclasses import replace

from photo_finder.core.errors import UsageError
from photo_finder.core.keep_rules import IN, KEEP_RULES, NEVER, PRESETS
from photo_finder.duplicates.rule_text import parse_rules
from photo_finder.settings import Settings

_NAME = re.compile(r"[\w-][\w -]*", re.UNICODE)
_TAKEN = {*KEEP_RULES, *PRESETS, IN, NEVER}


def keep_sets_of(settings: Settings) -> dict[str, str]:
    """The rules of each set, as people write them, by its name in lower case.

    Blanks at their end stay: the name of a folder may end in one.
    """
    sets = (text.partition("=") for text in settings.keep_sets)
    return {name.strip().lower(): rules.lstrip() for name, is_one, rules in sets if is_one and name.strip()}


def with_keep_set(settings: Settings, name: str, rules: str) -> Settings:
    """The settings with these rules under that name, in place of those that it had.

    Raises: UsageError for a name that means something else, and for rules that are none.
    """
    wanted = name.strip().lower()
    if wanted in _TAKEN:
        raise UsageError(f"{name!r} is a rule or a preset already; choose another name.")
    if not _NAME.fullmatch(wanted):
        raise UsageError(f"{name!r} cannot be a name: use letters, digits, spaces and hyphens.")
    parse_rules([rules])
    return _with(settings, {**keep_sets_of(settings), wanted: rules.lstrip()})


def without_keep_set(settings: Settings, name: str) -> Settings:
    """The settings without that set. Raises UsageError if there is none of that name."""
    sets = keep_sets_of(settings)
    if sets.pop(name.strip().lower(), None) is None:
        raise UsageError(f"There is no set {name!r}; there are {', '.join(sets) or 'none'}.")
    return _with(settings, sets)


def _with(settings: Settings, sets: Mapping[str, str]) -> Settings:
    return replace(settings, keep_sets=tuple(f"{name}={rules}" for name, rules in sets.items()))
