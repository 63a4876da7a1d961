"""A hard link to the file that stays, in place of one that goes; made aside before that goes, to be sure.

The link is a second name of the keeper: it takes no space, and who changes the one changes the other.
"""

import errno
import os
from collections.abc import Iterable, Iterator

from photo_finder.actions.aside import aside_name
from photo_finder.actions.desk import Desk
from photo_finder.actions.disk import in_words
from photo_finder.actions.put_back import note_made
from photo_finder.actions.take_back import let_go
from photo_finder.core.operations import JournalItem

_NO_LINKS = (errno.EPERM, errno.ENOSYS, errno.ENOTSUP, errno.EOPNOTSUPP)
_TOO_MANY = "the file to keep has as many names as its drive allows"


def with_links(items: Iterable[JournalItem], key: str) -> Iterator[JournalItem]:
    """The items with a link after each photo."""
    for number, item in enumerate(items):
        yield item
        if item.role == "photo" and item.keeper is not None:
            yield JournalItem(
                id=0,
                operation=0,
                unit=item.unit,
                source=item.keeper,
                target=item.source,
                role="photo",
                state="intended",
                size_bytes=item.size_bytes,
                modified_ns=item.modified_ns,
                digest=item.digest,
                keeper_digest=item.keeper_digest,
                step="link",
                aside=aside_name(os.path.dirname(item.source), key, f"link-{number}"),
            )


def prepare_link(link: JournalItem) -> str | None:
    """Make the link aside; gives the reason if there can be none."""
    assert link.aside is not None
    if link.keeper_digest not in (None, link.digest):
        return "only a file of the same bytes can become a link, and the file to keep has others"
    try:
        os.link(link.source, link.aside, follow_symlinks=False)
    except OSError as error:
        if error.errno == errno.EXDEV:
            return f"it cannot become a link: the file to keep, {link.source}, is on another drive"
        if error.errno in _NO_LINKS:
            return "it cannot become a link: its drive does not know hard links"
        if error.errno == errno.EMLINK:
            return f"it cannot become a link: {_TOO_MANY}"
        return f"it cannot become a link: {in_words(error, 'writing')}"
    return None


def put_link(link: JournalItem, desk: Desk) -> str | None:
    """Give the link the place that is free now; gives the reason if it does not get it."""
    assert link.aside is not None
    try:
        desk.move(link.aside, link.target)
    except OSError as error:
        let_go(link)
        return f"it was moved out, but no link is in its place: {in_words(error, 'writing')}"
    with desk.files.transaction():
        desk.journal.mark([link], "made")
        note_made(link, "made", desk)
    return None
