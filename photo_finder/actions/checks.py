"""Whether a file may go: it is what the library knows, and the one that stays for it is there, and another.

Every refusal is a reason in words. Nothing is changed here.
"""

import contextlib
from collections.abc import Callable, Iterable

from photo_finder.actions.disk import Stamp, identities, in_words, is_held, is_regular, look, stamp_of
from photo_finder.core.errors import UnreadablePhotoError
from photo_finder.core.operations import JournalItem

Digest = Callable[[str], bytes]
"""Digest of a file's content. Raises UnreadablePhotoError, whose text is the reason."""


class Contents:
    """Contents of files, each read once as long as the file stays as it is."""

    def __init__(self, digest: Digest) -> None:
        self._digest = digest
        self._known: dict[str, tuple[Stamp, bytes]] = {}

    def of(self, path: str) -> bytes:
        """Digest of a regular file, no link.

        Raises: UnreadablePhotoError, whose text is the reason.
        """
        stamp = _stamp(path)
        known = self._known.get(path)
        if known is not None and known[0] == stamp:
            return known[1]
        digest = self._digest(path)
        if _stamp(path) != stamp:
            raise UnreadablePhotoError("it is being changed by another program")
        self._known[path] = stamp, digest
        return digest


def _stamp(path: str) -> Stamp:
    try:
        status = look(path)
    except OSError as error:
        raise UnreadablePhotoError(in_words(error)) from error
    if status is None:
        raise UnreadablePhotoError("it is no longer there")
    if not is_regular(status):
        raise UnreadablePhotoError("it is a link or no ordinary file")
    return stamp_of(status)


class Checks:
    """The checks of one operation.

    Args:
        contents: reads files.
        going: paths of all files that are to go; none of them may be what stays for another.
    """

    def __init__(self, contents: Contents, going: Iterable[str]) -> None:
        self._contents = contents
        self._going = frozenset(name for path in going for name in identities(path))

    def refusal(self, item: JournalItem) -> str | None:
        """Why this photo may not go; None if it may."""
        if is_held(item.source):
            return "it lies in a holding folder already"
        refusal = self._source_refusal(item)
        if refusal is not None or item.keeper is None:
            return refusal
        return self._keeper_refusal(item, item.keeper)

    def _source_refusal(self, item: JournalItem) -> str | None:
        try:
            found = self._contents.of(item.source)
        except UnreadablePhotoError as error:
            return str(error)
        return None if found == item.digest else "it has changed since the library read it"

    def _keeper_refusal(self, item: JournalItem, keeper: str) -> str | None:
        names = identities(keeper)
        if names & identities(item.source):
            return f"it and the file to keep, {keeper}, are one and the same file"
        if names & self._going:
            return f"the file to keep, {keeper}, is to go itself"
        if is_held(keeper):
            return f"the file to keep, {keeper}, lies in a holding folder"
        try:
            found = self._contents.of(keeper)
        except UnreadablePhotoError as error:
            return f"the file to keep, {keeper}: {error}"
        wanted = item.keeper_digest or item.digest
        return (
            None if found == wanted else f"the file to keep, {keeper}, has changed since the library read it"
        )


class Copies:
    """Whether the content of a held file lies in another file that stays.

    Args:
        contents: reads files.
        places: paths of the library's files with a content.
    """

    def __init__(self, contents: Contents, places: Callable[[bytes], Iterable[str]]) -> None:
        self._contents = contents
        self._places = places

    def exists(self, path: str, digests: Iterable[bytes], likely: Iterable[str] = ()) -> bool:
        """Whether a real file outside of the holding folders has one of these contents.

        Args:
            path: the held file, which does not count.
            digests: contents that will do.
            likely: files to look at first.
        """
        wanted = frozenset(digests)
        candidates = [*likely, *(place for digest in sorted(wanted) for place in self._places(digest))]
        own = identities(path)
        return any(
            not is_held(place) and not identities(place) & own and self._has(place, wanted)
            for place in dict.fromkeys(candidates)
        )

    def _has(self, path: str, wanted: frozenset[bytes]) -> bool:
        try:
            return self._contents.of(path) in wanted
        except UnreadablePhotoError:
            return False


def keeper_is_there(item: JournalItem) -> bool:
    """Whether anything lies where the file that stays for a photo should, if one has to."""
    if item.keeper is None:
        return True
    with contextlib.suppress(OSError):
        return look(item.keeper) is not None
    return False
