"""Names of folders for groups, by a template.

A pure matter of texts.
"""

import os
import re
import string
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from photo_finder.core.errors import UsageError
from photo_finder.core.folder_names import safe_part
from photo_finder.core.group_reasons import ENGLISH, NameWords

FIELDS = (
    *(
        "year",
        "month",
        "day",
        "start",
        "end",
        "dates",
        "place",
        "keyword",
        "folder",
        "what",
        "number",
        "count",
    ),
)
"""What a template may name; ``start`` and ``end`` take a format: ``{start:%m-%d}``."""

_MAJORITY = 0.6
_GENERIC = re.compile(
    r"[\d\W_]*(?:dcim|camera|camera roll|pictures|photos?|images?|downloads?|desktop|documents|media|"
    r"albums?|sorted|import(?:ed)?|backup|new folder|untitled folder|whatsapp images|screenshots?|misc|other|"
    r"temp|tmp|"
    r"sd ?card|usb|phone|iphone|android|tosort|unsorted|inbox|"
    r"jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|"
    r"\d{3}[a-z0-9_]{5}|(?:img|dsc[nf]?|pxl|vid|mvi|part|disc|cd|roll)[\W_]*\d+)?[\d\W_]*",
    re.IGNORECASE,
)
"""Names that say nothing of what is in a folder: of programs, cameras (100CANON), numbers and dates."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What a name can be made of.

    Attributes:
        first, last: moments of the first and last photo; None where no time is known.
        place: city or country, or empty.
        keyword: that most photos carry, if it tells them from others.
        folder: name of the folder that most photos come from, if it says anything.
        number: of the group.
        count: photos.
        fallback: what to call it if nothing else says what it is.
        words: of the language.
    """

    first: datetime | None = None
    last: datetime | None = None
    place: str = ""
    folder: str = ""
    number: int = 1
    count: int = 0
    fallback: str = ""
    keyword: str = ""
    words: NameWords = ENGLISH

    @property
    def what(self) -> str:
        """Where it was and what people call it; else the folder."""
        named = self.keyword and self.keyword.casefold() not in self.place.casefold()
        return f"{self.place} {self.keyword if named else ''}".strip() or self.folder


def common_keyword(groups: Sequence[Sequence[str]], everywhere: Mapping[str, int], most: float) -> str:
    """The keyword that most photos of a group carry, the most of them, then the rarest; or empty.

    Args:
        groups: the keywords of each photo of the group.
        everywhere: how many photos of all carry each keyword.
        most: what more photos than these carry tells nothing.
    """
    counts = Counter(word for words in groups for word in set(words))
    telling = [
        word
        for word, count in counts.items()
        if count >= _MAJORITY * len(groups) and everywhere.get(word, 0) <= most and safe_part(last_of(word))
    ]
    best = min(telling, key=lambda word: (-counts[word], everywhere.get(word, 0), word), default="")
    return last_of(best)


def last_of(keyword: str) -> str:
    """Of a keyword that tells those above it too (``Places|Italy|Rome``) the last."""
    return keyword.rsplit("|", 1)[-1].strip()


def check_template(template: str) -> None:
    """Raise UsageError, which says what is wrong with a template."""
    try:
        parts = list(string.Formatter().parse(template))
    except ValueError as error:
        raise UsageError(f"The name {template} cannot be read: {error}.") from error
    for _text, field, _format, conversion in parts:
        if field is not None and (field not in FIELDS or conversion):
            raise UsageError(f"A name cannot hold {{{field}}}; it can hold {', '.join(FIELDS)}.")
    if not any(field for _text, field, _format, _conversion in parts):
        raise UsageError(
            f"The name {template} would be that of all folders; it can hold {', '.join(FIELDS)}."
        )


def name_of(template: str, facts: Facts, deepest: int) -> str:
    """The name of a folder, with / between folders; parts that would be empty are left out.

    Args:
        template: that ``check_template`` takes.
        facts: of the group.
        deepest: folders in one another at most; those above are left out.
    """
    values = _values(facts)
    parts = [safe_part(_filled(part, values, facts.words)) for part in template.split("/")]
    kept = [part for part in parts if part][-max(1, deepest) :]
    return "/".join(kept) or safe_part(facts.fallback) or f"{facts.words.group} {facts.number:02}"


def common_folder(paths: Iterable[str]) -> str:
    """The name of the innermost telling folder that most of these files come from, or empty."""
    names = [telling_folder(path) for path in paths]
    for name, count in Counter(name for name in names if name).most_common(1):
        return name if count >= _MAJORITY * len(names) else ""
    return ""


def dates(first: datetime, last: datetime, to: str = "to") -> str:
    """``2024-06-12``, ``2024-06-12 to 14``, ``2024-06-28 to 07-03`` or ``2024-12-30 to 2025-01-02``."""
    begin = f"{first:%Y-%m-%d}"
    if first.date() == last.date():
        return begin
    if first.year != last.year:
        return f"{begin} {to} {last:%Y-%m-%d}"
    return f"{begin} {to} {last:%d}" if first.month == last.month else f"{begin} {to} {last:%m-%d}"


def _values(facts: Facts) -> Mapping[str, object]:
    first, last = facts.first, facts.last
    known = first is not None and last is not None
    return {
        "year": f"{first:%Y}" if first else "",
        "month": f"{first:%m}" if first else "",
        "day": f"{first:%d}" if first else "",
        "start": first or "",
        "end": last or "",
        "dates": dates(first, last, facts.words.to) if known and first and last else "",
        "place": facts.place,
        "keyword": facts.keyword,
        "folder": facts.folder,
        "what": facts.what or ("" if known else facts.fallback),
        "number": facts.number,
        "count": facts.count,
    }


def _filled(part: str, values: Mapping[str, object], words: NameWords) -> str:
    texts = []
    for text, field, wanted, _conversion in string.Formatter().parse(part):
        value = values.get(field, "") if field else ""
        texts += [text, _formatted(value, wanted or "", words)]
    return "".join(texts)


def _formatted(value: object, wanted: str, words: NameWords) -> str:
    if isinstance(value, datetime):
        wanted = wanted.replace("%B", words.months[value.month - 1].replace("%", "%%"))
        return value.strftime(wanted or "%Y-%m-%d")
    try:
        return format(value, wanted) if value != "" else ""
    except ValueError:
        return str(value)


def telling_folder(path: str) -> str:
    """The name of the folder that a file is in, or empty if it says nothing of what is in it."""
    folder = os.path.dirname(path)
    name = os.path.basename(folder)
    return "" if not name or _GENERIC.fullmatch(name) else name
