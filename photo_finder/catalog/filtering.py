"""A filter of photos as SQL."""

import os
from datetime import date, datetime, time

from photo_finder.catalog.folders import BELOW, below
from photo_finder.core.query import PhotoFilter

_EPOCH = datetime(1970, 1, 1)
_DAY = 86_400

AWAY = (
    "content.id IN (SELECT content_id FROM file WHERE offline) AND NOT EXISTS "
    "(SELECT 1 FROM file WHERE content_id = content.id AND NOT offline)"
)
"""SQL that is true of contents whose places are all on drives that are away."""

Values = dict[str, bytes | str | int]


def conditions_of(where: PhotoFilter) -> tuple[str, Values]:
    """SQL that is true of the rows of ``content`` that have a place and fit, and the values in it."""
    conditions, values = ["content.files > 0"], Values()
    if where.folder is not None:
        conditions.append(
            "content.id IN (SELECT content_id FROM file JOIN directory ON directory.id = directory_id "
            f"WHERE {BELOW})"
        )
        values.update(below(os.fsencode(where.folder)))
    if where.after is not None:
        conditions.append(f"moment >= {_seconds(where.after)}")
    if where.before is not None:
        conditions.append(f"moment < {_seconds(where.before) + _DAY}")  # no date follows the last one
    for name, column, wanted in (
        ("format", "format", where.formats),
        ("camera", "coalesce(camera, '')", where.cameras),
    ):
        if wanted:
            named = {f"{name}{number}": value for number, value in enumerate(wanted)}
            conditions.append(f"{column} IN ({', '.join(f':{each}' for each in named)})")
            values.update(named)
    if where.least_bytes:
        conditions.append(f"content.size_bytes >= {int(where.least_bytes)}")
    if where.below_bytes is not None:
        conditions.append(f"content.size_bytes < {int(where.below_bytes)}")
    if where.away:
        conditions.append(AWAY)
    return " AND ".join(conditions), values


def _seconds(day: date) -> int:
    return int((datetime.combine(day, time()) - _EPOCH).total_seconds())
