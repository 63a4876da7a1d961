"""Groups of files of unequal bytes: stars of contents around the one whose file is kept.

Takes contents with their files and the bonds between them; how these were found does not matter here.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, MutableMapping, Sequence
from dataclasses import dataclass, replace

from photo_finder.core.duplicates import DuplicateGroup, Kind, Member
from photo_finder.core.progress import NEVER, Cancel, in_turn
from photo_finder.duplicates.boundaries import Boundaries
from photo_finder.duplicates.choosing import Choice, choose
from photo_finder.duplicates.edits import first_edit
from photo_finder.duplicates.groups import group_id
from photo_finder.duplicates.pairs import Bond
from photo_finder.duplicates.protection import Protection
from photo_finder.duplicates.quality import is_raw
from photo_finder.duplicates.rule_text import KeepRules
from photo_finder.duplicates.stars import Apart, Star, parts, stars

Contents = Mapping[bytes, Sequence[Member]]
"""All files of each content, in alphabetical order."""

Made = MutableMapping[tuple[Bond, ...], Sequence[DuplicateGroup]]
"""Groups by the bonds that they were made of."""


@dataclass(frozen=True, slots=True)
class _Ring:
    """A star, and those around it that may belong to it or not."""

    star: Star
    doubtful: tuple[bytes, ...] = ()


class StarGroups:
    """Makes groups of one kind.

    Args:
        kind: of the groups.
        keep: what decides for the keeper. What is never touched stays, but is not kept for others unless the
            rules want it: unlike files of the same bytes, it may be the worse one.
        boundaries: which files are compared.
        apart: contents that the user said are no duplicates.
    """

    def __init__(self, kind: Kind, keep: KeepRules, boundaries: Boundaries, apart: Apart) -> None:
        self._kind = kind
        self._keep = keep
        self._protection = Protection(keep, boundaries)
        self.boundaries = boundaries
        self._apart = apart

    def of(
        self, contents: Contents, bonds: Iterable[Bond], cancel: Cancel = NEVER, made: Made | None = None
    ) -> list[DuplicateGroup]:
        """The groups, those first that free most, then those of most files.

        Args:
            contents: of all bonds; those that are missing have no file.
            bonds: which belong together; doubtful ones are added where sure ones left something over.
            cancel: is looked at between groups.
            made: of these contents, by equal rules, boundaries and ``apart``; what is new is added.

        Raises: Cancelled.
        """
        made = {} if made is None else made
        making = _Making(self._kind, self._keep, self._protection, self.boundaries, contents)
        usable = [
            bond
            for bond in in_turn(bonds, cancel)
            if not self._apart(bond.first, bond.second) and making.compares(bond)
        ]
        groups: list[DuplicateGroup] = []
        for part in in_turn(parts(usable), cancel):
            known = made.get(part)
            if known is None:
                rings = self._rings(making, part)
                known = made[part] = [group for ring in rings for group in making.group(ring)]
            groups += known
        return sorted(groups, key=lambda g: (-g.size_bytes, -len(g.members), g.keeper.file.path))

    def _rings(self, making: "_Making", bonds: Sequence[Bond]) -> list[_Ring]:
        for bond in bonds:
            making.note(bond)
        doubtful = [bond for bond in bonds if bond.doubtful]
        sure = list(stars([bond for bond in bonds if not bond.doubtful], making.hub, self._apart))
        rings, taken = self._with_doubtful(sure, doubtful)
        left = [bond for bond in doubtful if not {bond.first, bond.second} & taken]
        return rings + [_Ring(Star(s.hub, ()), s.others) for s in stars(left, making.hub, self._apart)]

    def _with_doubtful(self, sure: Sequence[Star], bonds: Iterable[Bond]) -> tuple[list[_Ring], set[bytes]]:
        """Each doubtful content that is in no star goes to the hub that it is likeliest a copy of."""
        taken = {content for star in sure for content in (star.hub, *star.others)}
        inside = {star.hub: [star.hub, *star.others] for star in sure}
        more: defaultdict[bytes, list[bytes]] = defaultdict(list)
        for bond in sorted(bonds, key=lambda b: (-b.probability, b.first, b.second)):
            for hub, other in ((bond.first, bond.second), (bond.second, bond.first)):
                if hub not in inside or other in taken:
                    continue
                if not any(self._apart(other, member) for member in inside[hub]):
                    taken.add(other)
                    more[hub].append(other)
                    inside[hub].append(other)
        return [_Ring(star, tuple(more[star.hub])) for star in sure], taken


class _Making:
    """One set of groups in the making: the files that count, and what is known between contents."""

    def __init__(
        self, kind: Kind, keep: KeepRules, protection: Protection, boundaries: Boundaries, contents: Contents
    ) -> None:
        self._kind = kind
        self._rules = keep.rules
        self._protection = protection
        self._boundaries = boundaries
        self._contents = contents
        compared = {digest: boundaries.compared(members) for digest, members in contents.items()}
        self._inside = {digest: members for digest, members in compared.items() if members}
        self._bonds: dict[tuple[bytes, bytes], Bond] = {}
        self._edits: defaultdict[bytes, dict[bytes, list[str]]] = defaultdict(dict)
        self._best: dict[bytes, Choice] = {}
        self._between: dict[frozenset[tuple[bytes, tuple[str, ...]]], Choice] = {}

    # --- what is known -------------------------------------------------------------------------

    def compares(self, bond: Bond) -> bool:
        """Whether any file of one may be compared with a file of the other."""
        ones, others = self._inside.get(bond.first, ()), self._inside.get(bond.second, ())
        return any(not self._boundaries.apart(one, other) for one in ones for other in others)

    def note(self, bond: Bond) -> None:
        """Take in what a bond tells."""
        self._bonds[bond.first, bond.second] = bond
        if not bond.doubtful:
            self._edits[bond.second][bond.first] = first_edit(bond.forward)
            self._edits[bond.first][bond.second] = first_edit(bond.backward)

    def _bond(self, one: bytes, other: bytes) -> Bond | None:
        return self._bonds.get((one, other)) or self._bonds.get((other, one))

    # --- what is kept --------------------------------------------------------------------------

    def hub(self, contents: Sequence[bytes]) -> bytes | None:
        """Of these contents the one that the rules keep; none if none of them may be kept."""
        may = [content for content in contents if self._may_keep(content)]
        there = [content for content in may if not self._best_file(content).keeper.file.offline]
        if len(there or may) < 2:
            return next(iter(there or may), None)
        return self._chosen(there or may).keeper.digest

    def _may_keep(self, content: bytes) -> bool:
        return any(self._protection.may_keep(member.file.path) for member in self._inside[content])

    def _best_file(self, content: bytes) -> Choice:
        if content not in self._best:
            self._best[content] = self._choose(self._inside[content], protect=False)
        return self._best[content]

    def _chosen(self, contents: Collection[bytes], among: Collection[bytes] | None = None) -> Choice:
        """Between contents: each with its best file, and an edit for each other that it is edited against.

        Args:
            contents: one of these is chosen.
            among: the others that count; None: all with which they were compared.
        """
        edits = {content: self._edits_of(content, among) for content in contents}
        asked = frozenset(edits.items())
        known = self._between.get(asked)  # most are asked for twice: which one is the hub, and why
        # Where no rule decides, the first of them is named, so that their order counts.
        if known is None or not (known.decided or known.keeper.digest == next(iter(edits))):
            told = [self._edited(content, words) for content, words in edits.items()]
            known = self._between[asked] = self._choose(told, protect=False)
        return known

    def _edited(self, content: bytes, words: tuple[str, ...]) -> Member:
        """The best file of a content, as edited in these ways."""
        keeper = self._best_file(content).keeper
        return keeper if keeper.relation == words else replace(keeper, relation=words)

    def _edits_of(self, content: bytes, among: Collection[bytes] | None) -> tuple[str, ...]:
        edits = self._edits[content].items()
        return tuple(word for other, words in edits if among is None or other in among for word in words)

    def _choose(self, members: Sequence[Member], *, protect: bool) -> Choice:
        stays = self._protection.stays if protect else _nothing_stays
        return choose(members, self._rules, stays=stays, may_keep=self._protection.may_keep)

    def _keeper(self, star: Star) -> Choice:
        """The file to keep of the hub, and why it is that content."""
        file = self._choose(self._inside[star.hub], protect=True)
        rivals = [content for content in star.others if self._is_linked_with_all(content, star)]
        if not rivals:
            best = self._chosen([star.hub, *star.others], {star.hub, *star.others}).keeper.digest == star.hub
            why = "all others were compared with it"
            return Choice(file.keeper, why, file.decided and best)
        between = self._chosen([star.hub, *rivals], {star.hub, *star.others})
        wins = between.decided and between.keeper.digest == star.hub
        return Choice(file.keeper, between.why if wins else "", wins and file.decided)

    def _is_linked_with_all(self, content: bytes, star: Star) -> bool:
        others = (other for other in (star.hub, *star.others) if other != content)
        bonds = (self._bond(content, other) for other in others)
        return all(bond is not None and not bond.doubtful for bond in bonds)

    # --- the group -----------------------------------------------------------------------------

    def group(self, ring: _Ring) -> Iterator[DuplicateGroup]:
        """The group of a star; none if its folders leave nothing to compare."""
        choice = self._keeper(ring.star if ring.star.others else Star(ring.star.hub, ring.doubtful))
        keeper = choice.keeper
        contents = [ring.star.hub, *ring.star.others, *ring.doubtful]
        members = [keeper, *self._others(keeper, contents)]
        if {m.digest for m in members} == {keeper.digest} or not self._protection.fits_archive(members):
            return
        inside = {member.digest for member in members}
        name = group_id(self._kind, [content for content in contents if content in inside])
        yield DuplicateGroup(
            *(name, self._kind, keeper, tuple(members), choice.why),
            decided=choice.decided,
            going=self._going(choice, contents, members),
            untouched=self._protection.untouched(members),
        )

    def _others(self, keeper: Member, contents: Iterable[bytes]) -> Iterator[Member]:
        for content in contents:
            for member in self._inside[content]:
                if member.file.path != keeper.file.path and not self._boundaries.apart(member, keeper):
                    yield self._told(member, keeper)

    def _told(self, member: Member, keeper: Member) -> Member:
        """A member with what is known between it and the keeper."""
        bond = self._bond(keeper.digest, member.digest)
        if bond is None:  # the same bytes
            return member
        return replace(
            member,
            similarity=bond.similarity,
            probability=bond.probability,
            relation=bond.forward if bond.first == keeper.digest else bond.backward,
            doubtful=bond.doubtful,
        )

    def _going(
        self, choice: Choice, contents: Collection[bytes], members: Sequence[Member]
    ) -> tuple[Member, ...]:
        """Only copies go, only those that are sure, and nothing of the sensor's for what was made of it."""
        if self._kind != "copy" or not choice.decided:
            return ()
        found = [member for content in contents for member in self._contents[content]]
        keeper = choice.keeper
        may = [m for m in members if not m.doubtful and (is_raw(keeper) or not is_raw(m))]
        return self._protection.going(found, may, keeper)


def _nothing_stays(_path: str) -> str:
    return ""
