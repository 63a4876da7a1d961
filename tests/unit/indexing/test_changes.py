"""The disk against the catalog, case by case."""

from collections.abc import Mapping
from dataclasses import dataclass, field

import pytest

from photo_finder.catalog.files import NO_STAMP, KnownDirectory, Place
from photo_finder.indexing.changes import Changes, compare
from photo_finder.indexing.scan import Seen, SeenDirectory

A, B, C = (100, 1_000, 11), (200, 2_000, 12), (300, 3_000, 13)
HOME, STICK, OTHER = 1, 2, 3
"""Numbers of volumes."""

Stamps = Mapping[bytes, tuple[int, int, int]]


def had(files: Stamps, device: int = HOME) -> KnownDirectory:
    return KnownDirectory(device, dict(files))


def has(
    files: Stamps, device: int = HOME, *, empty: bool = False, hidden: tuple[bytes, ...] = ()
) -> SeenDirectory:
    return SeenDirectory(device, dict(files), empty, set(hidden))


@dataclass(frozen=True)
class Case:
    name: str
    known: dict[bytes, KnownDirectory]
    seen: dict[bytes, SeenDirectory]
    expected: Changes
    roots: tuple[bytes, ...] = (b"/p",)
    unlisted: dict[bytes, str] = field(default_factory=dict)
    was_offline: frozenset[Place] = frozenset()


CASES = (
    Case("nothing at all", {}, {}, Changes()),
    Case("nothing changed", {b"/p": had({b"a": A})}, {b"/p": has({b"a": A})}, Changes(unchanged=1)),
    Case(
        "the first run: folders are noted with their volume",
        {},
        {b"/p": has({b"a": A}), b"/p/x": has({}, STICK)},
        Changes(to_read=[((b"/p", b"a"), A)], volumes={b"/p": HOME, b"/p/x": STICK}),
    ),
    Case(
        "new",
        {b"/p": had({b"a": A})},
        {b"/p": has({b"a": A, b"b": B})},
        Changes(unchanged=1, to_read=[((b"/p", b"b"), B)]),
    ),
    Case(
        "changed in length",
        {b"/p": had({b"a": A})},
        {b"/p": has({b"a": (101, 1_000, 11)})},
        Changes(to_read=[((b"/p", b"a"), (101, 1_000, 11))]),
    ),
    Case(
        "changed in time alone",
        {b"/p": had({b"a": A})},
        {b"/p": has({b"a": (100, 1_001, 11)})},
        Changes(to_read=[((b"/p", b"a"), (100, 1_001, 11))]),
    ),
    Case(
        "replaced by another file under the same name",
        {b"/p": had({b"a": A})},
        {b"/p": has({b"a": B})},
        Changes(to_read=[((b"/p", b"a"), B)]),
    ),
    Case(
        "the same file with another inode is only stamped anew",
        {b"/p": had({b"a": A})},
        {b"/p": has({b"a": (100, 1_000, 99)})},
        Changes(unchanged=1, restamped=[((b"/p", b"a"), (100, 1_000, 99))]),
    ),
    Case(
        "replaced by a file of the same length and time: its inode is another, its neighbour's is not",
        {b"/p": had({b"a": A, b"b": B})},
        {b"/p": has({b"a": (100, 1_000, 99), b"b": B})},
        Changes(unchanged=1, to_read=[((b"/p", b"a"), (100, 1_000, 99))]),
    ),
    Case(
        "numbered anew, and one by chance as before: they are only stamped anew",
        {b"/p": had({b"a": A, b"b": B, b"c": C})},
        {b"/p": has({b"a": (100, 1_000, 12), b"b": (200, 2_000, 11), b"c": C})},
        Changes(
            unchanged=3, restamped=[((b"/p", b"a"), (100, 1_000, 12)), ((b"/p", b"b"), (200, 2_000, 11))]
        ),
    ),
    Case(
        "listed without inodes now, or before: they tell nothing",
        {b"/p": had({b"a": A, b"b": (200, 2_000, 0), b"c": C, b"d": (400, 4_000, 14)})},
        {b"/p": has({b"a": (100, 1_000, 0), b"b": B, b"c": C, b"d": (400, 4_000, 14)})},
        Changes(
            unchanged=4, restamped=[((b"/p", b"a"), (100, 1_000, 0)), ((b"/p", b"b"), (200, 2_000, 12))]
        ),
    ),
    Case(
        "moved to another folder",
        {b"/p": had({b"a": A}), b"/p/x": had({})},
        {b"/p": has({}), b"/p/x": has({b"b": A})},
        Changes(moved=[((b"/p", b"a"), (b"/p/x", b"b"))]),
    ),
    Case(
        "a whole folder renamed",
        {b"/p": had({}), b"/p/x": had({b"a": A, b"b": B})},
        {b"/p": has({}), b"/p/y": has({b"a": A, b"b": B})},
        Changes(
            moved=[((b"/p/x", b"a"), (b"/p/y", b"a")), ((b"/p/x", b"b"), (b"/p/y", b"b"))],
            forgotten=[b"/p/x"],
            volumes={b"/p/y": HOME},
        ),
    ),
    Case(
        "renamed only in case",
        {b"/p": had({b"a.JPG": A})},
        {b"/p": has({b"a.jpg": A})},
        Changes(moved=[((b"/p", b"a.JPG"), (b"/p", b"a.jpg"))]),
    ),
    Case(
        "moved and edited: read again",
        {b"/p": had({b"a": A})},
        {b"/p": has({b"b": (150, 5_000, 11)})},
        Changes(to_read=[((b"/p", b"b"), (150, 5_000, 11))], gone=[(b"/p", b"a")]),
    ),
    Case(
        "without inodes, length and time alone are no move",
        {b"/p": had({b"a": (100, 1_000, 0)})},
        {b"/p": has({b"b": (100, 1_000, 0)})},
        Changes(to_read=[((b"/p", b"b"), (100, 1_000, 0))], gone=[(b"/p", b"a")]),
    ),
    Case(
        "copied: the original stays, the copy is read",
        {b"/p": had({b"a": A})},
        {b"/p": has({b"a": A, b"b": (100, 1_000, 12)})},
        Changes(unchanged=1, to_read=[((b"/p", b"b"), (100, 1_000, 12))]),
    ),
    Case(
        "hard-linked: the same inode, but the first name is still there",
        {b"/p": had({b"a": A})},
        {b"/p": has({b"a": A, b"b": A})},
        Changes(unchanged=1, to_read=[((b"/p", b"b"), A)]),
    ),
    Case(
        "two names of one inode renamed: one moves, the other is read",
        {b"/p": had({b"a": A, b"b": A})},
        {b"/p": has({b"c": A, b"d": A})},
        Changes(
            moved=[((b"/p", b"b"), (b"/p", b"c"))], to_read=[((b"/p", b"d"), A)], gone=[(b"/p", b"a")]
        ),
    ),
    Case(
        "gone",
        {b"/p": had({b"a": A, b"b": B})},
        {b"/p": has({b"b": B})},
        Changes(unchanged=1, gone=[(b"/p", b"a")]),
    ),
    Case(
        "gone with its folder",
        {b"/p": had({b"b": B}), b"/p/x": had({b"a": A}), b"/p/x/y": had({b"c": C})},
        {b"/p": has({b"b": B})},
        Changes(unchanged=1, gone=[(b"/p/x", b"a"), (b"/p/x/y", b"c")], forgotten=[b"/p/x", b"/p/x/y"]),
    ),
    Case(
        "an inner folder that is empty now: its files are gone, it is no drive",
        {b"/p": had({b"b": B}), b"/p/x": had({b"a": A})},
        {b"/p": has({b"b": B}), b"/p/x": has({}, empty=True)},
        Changes(unchanged=1, gone=[(b"/p/x", b"a")]),
    ),
    Case(
        "a folder that is left out now (the scan does not list it)",
        {b"/p": had({}), b"/p/@eaDir": had({b"a": A})},
        {b"/p": has({})},
        Changes(gone=[(b"/p/@eaDir", b"a")], forgotten=[b"/p/@eaDir"]),
    ),
    Case(
        "could not be opened before: tried again",
        {b"/p": had({b"a": NO_STAMP})},
        {b"/p": has({b"a": A})},
        Changes(to_read=[((b"/p", b"a"), A)]),
    ),
    Case(
        "could not be opened before, and was deleted: no move is made of it",
        {b"/p": had({b"a": NO_STAMP})},
        {b"/p": has({b"b": (-1, -1, -1)})},
        Changes(to_read=[((b"/p", b"b"), (-1, -1, -1))], gone=[(b"/p", b"a")]),
    ),
    Case(
        "the root is missing: all is away",
        {b"/p": had({b"a": A}), b"/p/x": had({b"b": B})},
        {},
        Changes(offline=[(b"/p", b"a"), (b"/p/x", b"b")]),
    ),
    Case(
        "the root is an empty mount point on the same volume",
        {b"/p": had({b"a": A}), b"/p/x": had({b"b": B})},
        {b"/p": has({}, empty=True)},
        Changes(offline=[(b"/p", b"a"), (b"/p/x", b"b")]),
    ),
    Case(
        "the root is an empty mount point; it keeps the number of its drive",
        {b"/p": had({b"a": A}, STICK), b"/p/x": had({b"b": B}, STICK)},
        {b"/p": has({}, HOME, empty=True)},
        Changes(offline=[(b"/p", b"a"), (b"/p/x", b"b")]),
    ),
    Case(
        "the root is a mount point with a stray file in it",
        {b"/p": had({b"a": A}, STICK)},
        {b"/p": has({b"n": C}, HOME)},
        Changes(to_read=[((b"/p", b"n"), C)], offline=[(b"/p", b"a")]),
    ),
    Case(
        "and that stray file, being known at the next run, does not make the drive's files gone",
        {b"/p": had({b"a": A, b"n": C}, STICK)},
        {b"/p": has({b"n": C}, HOME)},
        Changes(unchanged=1, offline=[(b"/p", b"a")]),
        was_offline=frozenset({(b"/p", b"a")}),
    ),
    Case(
        "another drive in the same place",
        {b"/p": had({b"a": A}, STICK), b"/p/x": had({b"b": B}, STICK)},
        {b"/p": has({b"c": C}, OTHER)},
        Changes(to_read=[((b"/p", b"c"), C)], offline=[(b"/p", b"a"), (b"/p/x", b"b")]),
    ),
    Case(
        "a drive below the root is away: its mount point is an empty folder",
        {b"/p": had({b"a": A}), b"/p/m": had({b"b": B}, STICK), b"/p/m/x": had({b"c": C}, STICK)},
        {b"/p": has({b"a": A}), b"/p/m": has({}, HOME, empty=True)},
        Changes(unchanged=1, offline=[(b"/p/m", b"b"), (b"/p/m/x", b"c")]),
    ),
    Case(
        "and is still away at the next run",
        {b"/p": had({b"a": A}), b"/p/m": had({b"b": B}, STICK), b"/p/m/x": had({b"c": C}, STICK)},
        {b"/p": has({b"a": A}), b"/p/m": has({}, HOME, empty=True)},
        Changes(unchanged=1, offline=[(b"/p/m", b"b"), (b"/p/m/x", b"c")]),
        was_offline=frozenset({(b"/p/m", b"b"), (b"/p/m/x", b"c")}),
    ),
    Case(
        "a drive below the root is away with its mount point",
        {b"/p": had({b"a": A}), b"/p/m": had({b"b": B}, STICK)},
        {b"/p": has({b"a": A})},
        Changes(unchanged=1, offline=[(b"/p/m", b"b")]),
    ),
    Case(
        "returned",
        {b"/p": had({b"a": A}, STICK), b"/p/x": had({b"b": B}, STICK)},
        {b"/p": has({b"a": A}, STICK), b"/p/x": has({b"b": B}, STICK)},
        Changes(unchanged=2, returned=[(b"/p", b"a"), (b"/p/x", b"b")]),
        was_offline=frozenset({(b"/p", b"a"), (b"/p/x", b"b")}),
    ),
    Case(
        "returned under another number, with one file less and one edited",
        {b"/p": had({b"a": A, b"b": B, b"c": C}, STICK)},
        {b"/p": has({b"a": A, b"c": (301, 3_000, 13)}, OTHER)},
        Changes(
            unchanged=1,
            to_read=[((b"/p", b"c"), (301, 3_000, 13))],
            gone=[(b"/p", b"b")],
            returned=[(b"/p", b"a"), (b"/p", b"c")],
            volumes={b"/p": OTHER},
        ),
        was_offline=frozenset({(b"/p", b"a"), (b"/p", b"b"), (b"/p", b"c")}),
    ),
    Case(
        "returned below the root under another number, one of its folders deleted meanwhile",
        {b"/p": had({}), b"/p/m": had({b"a": A}, STICK), b"/p/m/x": had({b"b": B}, STICK)},
        {b"/p": has({}), b"/p/m": has({b"a": A}, OTHER)},
        Changes(
            unchanged=1,
            gone=[(b"/p/m/x", b"b")],
            forgotten=[b"/p/m/x"],
            returned=[(b"/p/m", b"a")],
            volumes={b"/p/m": OTHER},
        ),
        was_offline=frozenset({(b"/p/m", b"a"), (b"/p/m/x", b"b")}),
    ),
    Case(
        "one of two drives returned; the other is still away",
        {b"/p": had({}), b"/p/m": had({b"a": A}, STICK), b"/p/n": had({b"b": B}, OTHER)},
        {b"/p": has({}), b"/p/m": has({b"a": A}, STICK)},
        Changes(unchanged=1, offline=[(b"/p/n", b"b")], returned=[(b"/p/m", b"a")]),
        was_offline=frozenset({(b"/p/m", b"a"), (b"/p/n", b"b")}),
    ),
    Case(
        "mounted anew under another number, a file deleted",
        {b"/p": had({b"a": A}, STICK), b"/p/x": had({b"b": B, b"c": C}, STICK)},
        {b"/p": has({b"a": A}, OTHER), b"/p/x": has({b"c": C}, OTHER)},
        Changes(unchanged=2, gone=[(b"/p/x", b"b")], volumes={b"/p": OTHER, b"/p/x": OTHER}),
    ),
    Case(
        "mounted anew under another number, a drive below it away",
        {b"/p": had({b"a": A}, HOME), b"/p/m": had({b"b": B}, STICK)},
        {b"/p": has({b"a": A}, OTHER), b"/p/m": has({}, OTHER, empty=True)},
        Changes(unchanged=1, offline=[(b"/p/m", b"b")], volumes={b"/p": OTHER}),
    ),
    Case(
        "a folder that cannot be listed, and all below it",
        {b"/p": had({b"a": A}), b"/p/x": had({b"b": B}), b"/p/x/y": had({b"c": C})},
        {b"/p": has({b"a": A})},
        Changes(unchanged=1, offline=[(b"/p/x", b"b"), (b"/p/x/y", b"c")]),
        unlisted={b"/p/x": "not permitted"},
    ),
    Case(
        "the root cannot be listed",
        {b"/p": had({b"a": A})},
        {},
        Changes(offline=[(b"/p", b"a")]),
        unlisted={b"/p": "not permitted"},
    ),
    Case(
        "listed again, and the only file deleted meanwhile",
        {b"/p": had({}), b"/p/x": had({b"b": B})},
        {b"/p": has({}), b"/p/x": has({})},
        Changes(gone=[(b"/p/x", b"b")]),
        was_offline=frozenset({(b"/p/x", b"b")}),
    ),
    Case(
        "a name of which the system tells nothing is not gone; another one is",
        {b"/p": had({b"a": A, b"b": B, b"c": C})},
        {b"/p": has({b"c": C}, hidden=(b"a",))},
        Changes(unchanged=1, offline=[(b"/p", b"a")], gone=[(b"/p", b"b")]),
    ),
    Case(
        "nested roots: the inner one is away, the outer is not",
        {b"/p": had({b"a": A}), b"/p/m": had({b"b": B}, HOME)},
        {b"/p": has({b"a": A}), b"/p/m": has({}, HOME, empty=True)},
        Changes(unchanged=1, offline=[(b"/p/m", b"b")]),
        roots=(b"/p", b"/p/m"),
    ),
    Case(
        "nested roots: the inner one is missing",
        {b"/p": had({b"a": A}), b"/p/m": had({b"b": B}, HOME)},
        {b"/p": has({b"a": A})},
        Changes(unchanged=1, offline=[(b"/p/m", b"b")]),
        roots=(b"/p/m", b"/p"),
    ),
    Case(
        "moved from one root to another",
        {b"/p": had({b"a": A, b"b": B}), b"/q": had({})},
        {b"/p": has({b"b": B}), b"/q": has({b"a": A})},
        Changes(unchanged=1, moved=[((b"/p", b"a"), (b"/q", b"a"))]),
        roots=(b"/p", b"/q"),
    ),
    Case(
        "a file of an absent drive is not taken for the origin of a move",
        {b"/p": had({b"a": A}, STICK), b"/q": had({})},
        {b"/q": has({b"a": A})},
        Changes(to_read=[((b"/q", b"a"), A)], offline=[(b"/p", b"a")]),
        roots=(b"/p", b"/q"),
    ),
    Case(
        "names that are not UTF-8",
        {b"/p": had({b"\xff\n'": A})},
        {b"/p": has({b'\xfe"': A})},
        Changes(moved=[((b"/p", b"\xff\n'"), (b"/p", b'\xfe"'))]),
    ),
    Case(
        "everything at once",
        {
            b"/p": had({b"same": A, b"edited": B, b"leaves": C, b"deleted": (9, 9, 9)}),
            b"/p/m": had({b"far": (8, 8, 8), b"back": (7, 7, 7)}, STICK),
            b"/p/n": had({b"there": (6, 6, 6)}, OTHER),
            b"/gone": had({b"z": (5, 5, 5)}),
        },
        {
            b"/p": has({b"same": A, b"edited": (201, 2_000, 12), b"fresh": (4, 4, 4)}),
            b"/p/k": has({b"arrived": C}),
            b"/p/m": has({}, HOME, empty=True),
            b"/p/n": has({b"there": (6, 6, 6)}, OTHER),
        },
        Changes(
            to_read=[((b"/p", b"edited"), (201, 2_000, 12)), ((b"/p", b"fresh"), (4, 4, 4))],
            unchanged=2,
            moved=[((b"/p", b"leaves"), (b"/p/k", b"arrived"))],
            returned=[(b"/p/n", b"there")],
            gone=[(b"/p", b"deleted")],
            offline=[(b"/p/m", b"back"), (b"/p/m", b"far"), (b"/gone", b"z")],
            volumes={b"/p/k": HOME},
        ),
        roots=(b"/p", b"/gone"),
        was_offline=frozenset({(b"/p/n", b"there")}),
    ),
)  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_the_disk_against_the_catalog(case: Case) -> None:
    changes = compare(case.roots, case.known, Seen(case.seen, case.unlisted), case.was_offline)
    assert changes == case.expected


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_every_known_and_every_seen_file_has_exactly_one_fate(case: Case) -> None:
    changes = compare(case.roots, case.known, Seen(case.seen, case.unlisted), case.was_offline)
    known = {(path, name) for path, directory in case.known.items() for name in directory.files}
    seen = {(path, name) for path, directory in case.seen.items() for name in directory.files}
    left = [*changes.gone, *changes.offline, *(old for old, _new in changes.moved)]
    arrived = [place for place, _stamp in changes.to_read if place not in known]
    arrived += [new for _old, new in changes.moved]
    assert sorted(left) == sorted(known - seen)
    assert sorted(arrived) == sorted(seen - known)
    assert changes.unchanged == len(known & seen) - sum(p in known for p, _stamp in changes.to_read)
