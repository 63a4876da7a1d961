"""Files that hold one picture, which of them is kept, and what would go."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Literal

from photo_finder.core.photo import PhotoFile, PhotoMetadata
from photo_finder.core.reports import Skipped

Kind = Literal["identical", "copy", "burst", "lookalike"]
KINDS: tuple[Kind, ...] = ("identical", "copy", "burst", "lookalike")

PRECISIONS = (0.999, 0.995, 0.99, 0.95)
"""How sure copies may be asked to be: the share of shown pairs that are expected to be right."""

DEFAULT_PRECISION = 0.995

DOUBTS_BELOW = 0.99
"""A precision below this shows doubtful pairs too."""


Overlay = tuple[tuple[float, float, float], ...]
"""Three rows of three: from places in one photo to places in another, in shares of width and height of each.

Acts on columns (x, y, 1)."""


@dataclass(frozen=True, slots=True)
class ComparedPair:
    """Two contents that were compared by their pixels.

    Attributes:
        first, second: their digests.
        similarity: cosine by the output that named them as likely copies.
        probability: that they are copies, as far as pixels tell.
        doubtful: they may be copies or two shots of the same thing.
        nearly_equal: nothing but noise tells them apart, as in a burst, and their files don't say that one is
            the other saved anew; then times and names decide.
        saved_otherwise: though nearly equal, their files were not saved in the same way, as frames are that
            one camera or program saves.
        forward: what was done to the first to make the second, in words.
        backward: the same from the second to the first.
    """

    first: bytes
    second: bytes
    similarity: float
    probability: float
    doubtful: bool = False
    nearly_equal: bool = False
    saved_otherwise: bool = False
    forward: tuple[str, ...] = ()
    backward: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Member:
    """A file of a group.

    Attributes:
        digest: of the content that the library knows in it.
        similarity: with the keeper's content, by the output that decided the kind; 1 for the same bytes.
        probability: that both are what the group's kind says.
        relation: what was done to the keeper's picture to make this one, in words: ``resized``, ``cropped`` …
        identity: volume and inode, the same for all names of one real file (hard links, or a folder that is
            reached over two paths); None if the system does not tell.
        doubtful: it may be a copy of the keeper or another shot of the same thing; it never goes by itself.
    """

    file: PhotoFile
    digest: bytes
    metadata: PhotoMetadata
    similarity: float = 1.0
    probability: float = 1.0
    relation: tuple[str, ...] = ()
    identity: tuple[int, int] | None = None
    doubtful: bool = False

    @property
    def real_file(self) -> tuple[int, int, bool] | str:
        """Equal for names of one real file: removing one of them frees nothing, or loses it."""
        if self.identity is None:
            return self.file.path
        # A drive that is away may have had the number that another one has now.
        return (*self.identity, self.file.offline)


@dataclass(frozen=True, slots=True)
class DuplicateGroup:
    """Files around a keeper, each of which is compared with it.

    Attributes:
        id: the same for the same contents, whatever their files are called.
        keeper: the suggested one, the first of ``members``.
        why: it is suggested, in words; empty where no rule decides.
        decided: whether a rule tells the keeper from all others. Where it is not, nothing is removed.
        going: members that may go for the keeper; each of them is there, is a file of its own, and no rule
            forbids to touch it.
        untouched: members that never go, whatever anybody says: in a folder that is never touched, or in the
            archive.
    """

    id: str
    kind: Kind
    keeper: Member
    members: tuple[Member, ...]
    why: str
    decided: bool
    going: tuple[Member, ...] = ()
    untouched: tuple[Member, ...] = ()

    @property
    def size_bytes(self) -> int:
        """What cleaning it would free: files of several names count once."""
        return sum({member.real_file: member.file.size_bytes for member in self.going}.values())

    @property
    def spare_bytes(self) -> int:
        """What all files but the keeper take, whether they may go or not."""
        sizes = {member.real_file: member.file.size_bytes for member in self.members}
        return sum(sizes.values()) - self.keeper.file.size_bytes

    @property
    def weakest(self) -> float:
        """The least probability with which a member belongs to the keeper."""
        return min(member.probability for member in self.members)


@dataclass(frozen=True, slots=True)
class Scope:
    """Which files are compared. Empty: all with all.

    Attributes:
        folder: only files in this folder or below it.
        not_within: two files that are both in (or below) the same of these folders are no duplicates.
        against: an archive; only groups with a file in it count, and nothing in it ever goes.
    """

    folder: Path | None = None
    not_within: tuple[Path, ...] = ()
    against: Path | None = None


@dataclass(frozen=True, slots=True)
class DuplicateQuery:
    """What to look for, and what to keep.

    Attributes:
        keep: rules in their order, as the user writes them (``core.keep_rules``); empty for those of the
            settings, and without any the preset ``default``, for copies ``copies``.
        precision: share of the shown pairs of copies that are expected to be right; below ``DOUBTS_BELOW``
            doubtful ones are shown too.
        least_bytes: only groups count whose files but the keeper take at least so much.
    """

    kinds: tuple[Kind, ...] = ("identical",)
    scope: Scope = Scope()
    keep: tuple[str, ...] = ()
    precision: float = DEFAULT_PRECISION
    least_bytes: int = 0


@dataclass(frozen=True, slots=True)
class DuplicateReport:
    """What was found.

    Attributes:
        groups: those first whose cleaning frees most.
        photos: number of photos (contents) that were compared.
        seconds: the work alone.
    """

    groups: tuple[DuplicateGroup, ...]
    photos: int
    seconds: float


@dataclass(frozen=True, slots=True)
class MatchReport:
    """What looking for copies did.

    Attributes:
        photos: number of photos whose likely copies were asked for.
        pairs: number of pairs that were compared by their pixels.
        waiting: number of pairs that are still to be compared, as a file is away or cannot be read.
        skipped: files that could not be read, and why.
        seconds: the work alone.
        cancelled: stopped by the user; what is told here is done and kept.
    """

    photos: int
    pairs: int
    waiting: int
    skipped: tuple[Skipped, ...]
    seconds: float
    cancelled: bool = False


@dataclass(frozen=True, slots=True)
class NotDuplicates:
    """Two contents that the user said are no duplicates of each other.

    Attributes:
        first, second: their digests, in order.
        said: when, by the local clock.
    """

    first: bytes
    second: bytes
    said: datetime


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the user said of two photos, and where these lie.

    Attributes:
        first, second: paths of each; empty if it lies nowhere any more.
    """

    said: NotDuplicates
    first: tuple[str, ...]
    second: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Decided:
    """What the user made of the groups of copies that were shown.

    Attributes:
        groups: number of those that were decided: something of it was moved out for its keeper and not put
            back, or it was said to be no duplicates.
        wrong: number of the latter.
    """

    groups: int
    wrong: int


@dataclass(frozen=True, slots=True)
class Removal:
    """A file that is to go, and the one that stays for it.

    Attributes:
        digest: of the content that the file must still have when it goes.
        keeper: path of the file that stays.
        keeper_digest: of the content that this one must still have.
    """

    path: str
    digest: bytes
    size_bytes: int
    keeper: str
    keeper_digest: bytes


@dataclass(frozen=True, slots=True)
class CleanPlan:
    """What cleaning would do; nothing is done yet.

    Each file of the groups is in exactly one of ``removals``, ``kept`` and ``undecided``.

    Attributes:
        removals: in the order in which they are made.
        kept: files that stay: keepers, and what a rule, a drive that is away or a second name protects.
        undecided: files in groups that no rule decides.
        undecided_groups: number of these groups.
        size_bytes: of all that would go; files of several names count once.
        changed: files that are not, or not any more, what the library knows; they are left alone.
    """

    removals: tuple[Removal, ...]
    kept: int
    undecided: int
    undecided_groups: int
    size_bytes: int
    changed: tuple[Skipped, ...]


@dataclass(frozen=True, slots=True)
class Present:
    """A file outside the library whose picture the library has.

    Attributes:
        library_path: where.
        kind: ``identical`` or ``copy``.
        offline: that place is on a drive that is away.
        better: the file outside is the better one: larger, less compressed, or the original of an edit; never
            so for the same bytes.
        probability: that both are one picture.
        relation: what was done to the library's picture to make the one outside, in words.
    """

    path: str
    library_path: str
    kind: Kind
    offline: bool = False
    better: bool = False
    probability: float = 1.0
    relation: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Near:
    """A new file whose picture may be one of the library's, or another shot of the same moment.

    Attributes:
        library_path: where that one is.
        offline: that place is on a drive that is away.
        similarity: cosine by the output that tells copies.
        probability: that both are one picture, as far as pixels tell.
    """

    path: str
    library_path: str
    offline: bool
    similarity: float
    probability: float


@dataclass(frozen=True, slots=True)
class HaveReport:
    """Which files of a folder the library has already.

    Attributes:
        new: files that it has not, in alphabetical order.
        present: files that it has.
        skipped: what could not be read, and why; what is no sound picture is new nevertheless.
        seconds: the work alone.
        own: number of new ones that the library has, but nowhere else than in this folder.
        near: those of the new ones whose pictures the library may have.
    """

    new: tuple[str, ...]
    present: tuple[Present, ...]
    skipped: tuple[Skipped, ...]
    seconds: float
    own: int = 0
    near: tuple[Near, ...] = ()
