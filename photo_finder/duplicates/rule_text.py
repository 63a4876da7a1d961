"""From what people write (``in:~/Pictures,oldest``) to rules."""

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from photo_finder.core.errors import UsageError
from photo_finder.core.keep_rules import IN, KEEP_RULES, NEVER, PRESETS
from photo_finder.duplicates.rules import PLAIN_RULES, Rule, prefer_folder
from photo_finder.duplicates.within import Within

AMONG_COPIES: Mapping[str, tuple[str, ...]] = {**PRESETS, "default": PRESETS["copies"]}
"""Presets where the files are not of the same bytes."""

_COMMA = "\0"  # no path has it


@dataclass(frozen=True, slots=True)
class KeepRules:
    """What to keep.

    Attributes:
        rules: in the order in which they decide.
        untouched: folders of which nothing ever goes.
        folders: all that were named.
    """

    rules: tuple[Rule, ...]
    untouched: tuple[Within, ...]
    folders: tuple[str, ...]

    def protects(self, path: str) -> bool:
        """Whether a rule forbids to touch this file."""
        return any(folder(path) for folder in self.untouched)


def parse_rules(
    texts: Sequence[str],
    presets: Mapping[str, tuple[str, ...]] = PRESETS,
    saved: Mapping[str, str] | None = None,
) -> KeepRules:
    """Rules from texts with one or several of them, separated by commas (``,,`` is a comma of a name).

    Args:
        texts: as people write them.
        presets: what names of presets stand for.
        saved: rules of the user's own sets, by their names in lower case.

    Raises: UsageError for a word that is no rule.
    """
    rules: list[Rule] = []
    untouched: list[Within] = []
    folders: list[str] = []
    for word in _unfolded(texts, saved or {}):
        name, colon, value = word.partition(":")
        if colon and name.lower() in {IN, NEVER}:
            folder = Within(_folder(word, value))
            folders.append(folder.folder)
            if name.lower() == IN:
                rules.append(prefer_folder(folder))
            else:
                untouched.append(folder)
        else:
            rules += _plain(word, presets)
    return KeepRules(tuple(rules), tuple(untouched), tuple(folders))


def _unfolded(texts: Iterable[str], saved: Mapping[str, str]) -> Iterator[str]:
    """The words, with those of a set in place of its name; a set names no other set."""
    for word in _words(texts):
        rules = saved.get(word.strip().lower())
        yield from [word] if rules is None else _words([rules])


def _words(texts: Iterable[str]) -> Iterator[str]:
    for text in texts:
        for word in text.replace(",,", _COMMA).split(","):
            yield word.replace(_COMMA, ",").lstrip()


def _folder(word: str, value: str) -> str:
    if not value:
        raise UsageError(f"{word!r} names no folder: write it as in {word}~/Pictures.")
    return os.path.abspath(os.path.expanduser(value))


def _plain(word: str, presets: Mapping[str, tuple[str, ...]]) -> list[Rule]:
    asked = word.strip().lower()
    names = presets.get(asked, (asked,))
    try:
        return [PLAIN_RULES[name] for name in names]
    except KeyError:
        raise UsageError(
            f"{word!r} is no rule for what to keep; there are {', '.join(KEEP_RULES)}, and the presets "
            f"{', '.join(PRESETS)}."
        ) from None
