"""Whatever the groups, rules and scopes: no plan takes the last copy, or what it must not touch."""

from collections import defaultdict
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from photo_finder.core.duplicates import CleanPlan, Member, Scope
from photo_finder.core.keep_rules import PRESETS
from photo_finder.duplicates.boundaries import Boundaries
from photo_finder.duplicates.groups import IdenticalGroups
from photo_finder.duplicates.plan import plan_of
from photo_finder.duplicates.rule_text import parse_rules
from photo_finder.duplicates.rules import PLAIN_RULES
from tests.unit.duplicates.members import member

FOLDERS = ("/none/a", "/none/a/deep", "/none/b", "/none/c")
NAMES = ("x.jpg", "x (1).jpg", "x-edited.jpg", "y.jpg", "IMG-20200101-WA0001.jpg")

folders = st.sampled_from(FOLDERS)
rules = st.one_of(
    st.sampled_from([*PLAIN_RULES, *PRESETS]),
    st.builds("{}:{}".format, st.sampled_from(["in", "never"]), folders),
)
scopes = st.builds(
    Scope,
    folder=st.none() | folders.map(Path),
    not_within=st.lists(folders.map(Path), max_size=2).map(tuple),
    against=st.none() | folders.map(Path),
)


@st.composite
def libraries(draw: st.DrawFn) -> list[Member]:
    """Files of few contents and few real files; a real file has one content and is there or away as one."""
    places = draw(st.lists(st.tuples(folders, st.sampled_from(NAMES)), unique=True, max_size=14))
    real = st.tuples(st.sampled_from("pq"), st.sampled_from([False, False, True]))
    reals = draw(st.lists(real, min_size=1, max_size=7))
    members = []
    for folder, name in places:
        inode = draw(st.integers(0, len(reals) - 1))
        content, offline = reals[inode]
        told = draw(st.integers(0, 3)) > 0  # some systems do not tell which file it is
        members.append(
            member(
                f"{folder}/{name}",
                content=content,
                year=draw(st.integers(1970, 1999)),
                offline=offline,
                inode=inode + 1 if told else None,
            )
        )
    return members


def _plan(members: list[Member], keep: list[str], scope: Scope) -> CleanPlan:
    sets = defaultdict(list)
    for each in sorted(members, key=lambda m: m.file.path):
        sets[each.digest].append(each)
    several = [found for found in sets.values() if len(found) > 1]
    return plan_of(IdenticalGroups(parse_rules(keep), Boundaries(scope)).of(several))


def _inside(path: str, folder: object) -> bool:
    return path.startswith(f"{folder}/")


@settings(deadline=None, database=None, max_examples=400)
@given(libraries(), st.lists(rules, min_size=1, max_size=4), scopes)
def test_each_removal_has_a_keeper_that_stays_is_there_and_is_another_file(members, keep, scope) -> None:
    plan = _plan(members, keep, scope)
    known = {each.file.path: each for each in members}
    gone = {removal.path for removal in plan.removals}
    assert len(gone) == len(plan.removals)
    for removal in plan.removals:
        going, keeper = known[removal.path], known[removal.keeper]
        assert removal.keeper not in gone
        assert going.digest == keeper.digest == removal.digest == removal.keeper_digest
        assert going.real_file != keeper.real_file
        assert not going.file.offline
        assert not keeper.file.offline


@settings(deadline=None, database=None, max_examples=400)
@given(libraries(), st.lists(rules, min_size=1, max_size=4), scopes)
def test_nothing_goes_that_a_rule_or_the_scope_protects(members, keep, scope) -> None:
    plan = _plan(members, keep, scope)
    for removal in plan.removals:
        assert not any(_inside(removal.path, rule[6:]) for rule in keep if rule.startswith("never:"))
        assert scope.folder is None or _inside(removal.path, scope.folder)
        if scope.against is not None:
            assert not _inside(removal.path, scope.against)
            assert _inside(removal.keeper, scope.against)
        for folder in scope.not_within:
            assert not (_inside(removal.path, folder) and _inside(removal.keeper, folder))


@settings(deadline=None, database=None, max_examples=400)
@given(libraries(), st.lists(rules, min_size=1, max_size=4), scopes)
def test_a_file_goes_under_all_its_names_or_under_none(members, keep, scope) -> None:
    gone = {removal.path for removal in _plan(members, keep, scope).removals}
    names = defaultdict(set)
    for each in members:
        names[each.real_file].add(each.file.path)
    assert all(not (paths & gone) or paths <= gone for paths in names.values())


@settings(deadline=None, database=None, max_examples=300)
@given(libraries(), st.lists(rules, min_size=1, max_size=4))
def test_each_file_of_a_group_goes_stays_or_is_undecided_and_every_content_is_left(members, keep) -> None:
    plan = _plan(members, keep, Scope())
    reals = defaultdict(set)
    for each in members:
        reals[each.digest].add(each.real_file)
    grouped = [each for each in members if len(reals[each.digest]) > 1]
    assert len(plan.removals) + plan.kept + plan.undecided == len(grouped)
    gone = {removal.path for removal in plan.removals}
    assert {each.digest for each in members} == {m.digest for m in members if m.file.path not in gone}


@settings(deadline=None, database=None, max_examples=100)
@given(libraries())
def test_with_a_last_resort_one_file_of_each_content_is_left_of_those_that_are_there(members) -> None:
    plan = _plan(members, ["alphabetical"], Scope())
    gone = {removal.path for removal in plan.removals}
    left = defaultdict(set)
    for each in members:
        if not each.file.offline and each.file.path not in gone:
            left[each.digest].add(each.real_file)
    assert all(len(files) == 1 for files in left.values())
