"""A folder of links to photos that stay where they are.

A link holds nothing of its own: whoever deletes it loses nothing, so the journal need not know of it.
"""

import errno
import os
from collections.abc import Sequence
from dataclasses import replace

from photo_finder.actions.disk import in_words, sync_folders
from photo_finder.actions.folders import leave_empty, missing_folders
from photo_finder.core.incoming import ImportPlan, Incoming
from photo_finder.core.operations import Made
from photo_finder.core.progress import NEVER, Cancel
from photo_finder.core.reports import Skipped

_IS_THERE = (errno.EEXIST, errno.ENOENT, errno.ENOTDIR)


def link_out(
    plan: ImportPlan, *, symbolic: bool, cancel: Cancel = NEVER
) -> tuple[tuple[Made, ...], ImportPlan]:
    """Link what can be linked. Nothing is ever put in place of another file.

    Args:
        plan: what would be copied where.
        symbolic: the links tell paths; otherwise each is a second name of the file, on its drive alone.
        cancel: looked at between files; what is linked stays so.

    Returns:
        The links, and what is left to be copied: files on another drive, or on one that knows no links. A
        folder that got no link is not there: copying makes it, and knows that it did.
    """
    missing = missing_folders(os.path.dirname(copy.target) for copy in plan.copies)
    linked: list[Made] = []
    rest: list[Incoming] = []
    failed: list[Skipped] = []
    for copy in plan.copies:
        if cancel.is_set():
            rest.append(copy)  # whoever copies looks at ``cancel`` too
            continue
        try:
            _link(copy, symbolic=symbolic)
            linked.append(Made("link", copy.target, copy.source))
        except OSError as error:
            if error.errno in _IS_THERE or not os.path.lexists(copy.source):
                failed.append(Skipped(copy.source, in_words(error, "linking")))
            else:
                rest.append(copy)
    leave_empty(reversed(missing))
    sync_folders(dict.fromkeys(os.path.dirname(made.path) for made in linked))
    return tuple(linked), replace(plan, copies=_whole(rest), failed=(*plan.failed, *failed))


def _link(copy: Incoming, *, symbolic: bool) -> None:
    """Raises: OSError."""
    os.makedirs(os.path.dirname(copy.target), exist_ok=True)
    if symbolic:
        if not os.path.lexists(copy.source):
            raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), copy.source)
        os.symlink(copy.source, copy.target)
    else:
        os.link(copy.source, copy.target, follow_symlinks=False)


def _whole(copies: Sequence[Incoming]) -> tuple[Incoming, ...]:
    """In their order, so that what belongs together is told together."""
    return tuple(sorted(copies, key=lambda copy: copy.unit))
