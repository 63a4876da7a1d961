"""What every action needs, as one value; who calls an action puts it together."""

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from os import stat_result
from typing import Protocol

from photo_finder.actions.checks import Digest
from photo_finder.actions.companions import Endings
from photo_finder.actions.holding import HoldingFolders
from photo_finder.actions.rename import move
from photo_finder.core.operations import Journal


class KnownFiles(Protocol):
    """What the library knows of files; kept right while they come and go."""

    def transaction(self) -> AbstractContextManager[None]:
        """What is noted within, in the journal too, is noted as a whole or not at all."""

    def digest_of(self, path: str, status: stat_result) -> bytes | None:
        """Of the content that the library read in this file as it is; None if it did not."""

    def with_content(self, digest: bytes) -> tuple[str, ...]:
        """Paths of the files that have this content, as far as the library knows."""

    def forget(self, paths: Sequence[str]) -> None:
        """These files are gone from their places."""

    def put_back(self, path: str, status: stat_result, digest: bytes) -> None:
        """A file lies there (again), with this content."""


@dataclass(frozen=True, slots=True)
class Desk:
    """What every action needs.

    Attributes:
        digest: of a file's content.
        move: gives a file another name, never in place of another. Raises OSError.
    """

    journal: Journal
    files: KnownFiles
    holding: HoldingFolders
    digest: Digest
    endings: Endings
    move: Callable[[str, str], None] = move
