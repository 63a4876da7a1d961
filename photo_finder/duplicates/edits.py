"""Which of the words of a relation say that a picture was edited."""

from collections.abc import Iterable

RESAVED = "re-saved"
RESIZED = "resized"
ENLARGED = "enlarged"
"""In place of ``RESIZED`` where the files themselves say that the larger was made from the smaller."""

_NO_EDIT = (RESIZED, RESAVED, "shows more", "without", "cut out", "coloured")
"""Beginnings of the words that do not say that the second picture shows less of the first, or another look.

Many of the others hold both ways: what is mirrored is so to the original, and the original to it. But what
was edited is so to most of the other copies, and the original only to those that were edited likewise.
"""


def first_edit(words: Iterable[str]) -> list[str]:
    """The first of these words that is an edit; empty where none is."""
    return [word for word in words if not word.startswith(_NO_EDIT)][:1]
