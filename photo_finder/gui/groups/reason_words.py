"""Why photos are together, and what groups are called, in the window's language."""

import functools
from collections.abc import Sequence

from PySide6.QtCore import QDate, QLocale, QObject

from photo_finder.core.group_reasons import NameWords, Reason, clock_parts, duration
from photo_finder.gui import wording

_JANUARY = QDate(2024, 1, 1)


def name_words() -> NameWords:
    """The words that names of groups are made of."""
    return _words().for_names()


def reason(told: Reason) -> str:
    """The words of a reason, on one line; empty if it is not told."""
    return _words().of(told)


@functools.cache
def _words() -> "GroupReasons":
    return GroupReasons()


class GroupReasons(QObject):
    """Words reasons. An object for Qt's sake alone: it counts things for objects only."""

    def for_names(self) -> NameWords:
        """The words that names of groups are made of."""
        locale = QLocale()
        return NameWords(
            group=self.tr("Group"),
            part=self.tr("part"),
            to=self.tr("to"),
            months=tuple(locale.toString(_JANUARY.addMonths(month), "MMMM") for month in range(12)),
        )

    def of(self, told: Reason) -> str:
        """The words of a reason."""
        if told.kind == "":
            return ""
        if told.kind == "after":
            return self._after(told)
        if told.kind in ("taken", "month"):
            return self._when(told)
        if told.kind == "clock":
            return self._clock(told)
        return self._plain(told)

    def _plain(self, told: Reason) -> str:
        names, count = self._listed(told.names), told.count
        if told.kind == "alike":
            words = self.tr("%Ln photo(s) that look alike, most of all like {0}", "", count)
        elif told.kind == "merged":
            words = self.tr("%Ln group(s) that were put together by hand", "", count)
        elif told.kind == "like folder":
            words = self.tr("like the %Ln photo(s) in {0}", "", count)
        else:
            words = {
                "first": self.tr("the first of them"),
                "alone": self.tr("alone"),
                "looks like": self.tr("looks like {0}"),
                "unsure": self.tr("no folder is sure; looks like {0}"),
                "by hand": self.tr("put here by hand"),
                "made": self.tr("made by hand"),
            }[told.kind]
        return words.format(names)

    def _after(self, told: Reason) -> str:
        name = self._listed(told.names)
        if told.seconds < 0:
            return self.tr("belongs to {0}").format(name)
        count, unit = duration(told.seconds)
        if not count:
            return self.tr("at the same time as {0}").format(name)
        words = {
            "day": self.tr("%Ln day(s) after {0}", "", count),
            "hour": self.tr("%Ln hour(s) after {0}", "", count),
            "minute": self.tr("%Ln minute(s) after {0}", "", count),
            "second": self.tr("%Ln second(s) after {0}", "", count),
        }
        return words[unit].format(name)

    def _when(self, told: Reason) -> str:
        first, last = told.first, told.last
        assert first is not None
        if told.kind == "month":
            words = self.tr("single shots of {0}, too few at a time for a group of their own")
            return words.format(wording.month(first))
        last = last or first
        if first.date() != last.date():
            when = self.tr("taken from {0} to {1}").format(wording.day(first), wording.day(last))
        else:
            begin, end = wording.clock(first), wording.clock(last)
            when = self.tr("taken on {0}, {1}").format(wording.day(first), begin)
            when += "" if begin == end else f" – {end}"
        if told.place:
            when = self.tr("{0} in {1}").format(when, told.place)
        if told.weak:
            weak = self.tr("{0}, by the files' own times, which may be those of copies")
            when = weak.format(when)
        return when

    def _clock(self, told: Reason) -> str:
        units = {"d": self.tr("{0} d"), "h": self.tr("{0} h"), "min": self.tr("{0} min")}
        off = " ".join(units[unit].format(count) for count, unit in clock_parts(told.seconds))
        behind = self.tr("The clock of {0} was {1} behind.")
        ahead = self.tr("The clock of {0} was {1} ahead.")
        return (behind if told.seconds > 0 else ahead).format(self._listed(told.names), off)

    def _listed(self, names: Sequence[str]) -> str:
        """``a, b and c``."""
        shown = [wording.printable(name) for name in names]
        if len(shown) < 2:
            return "".join(shown)
        return self.tr("{0} and {1}").format(", ".join(shown[:-1]), shown[-1])
