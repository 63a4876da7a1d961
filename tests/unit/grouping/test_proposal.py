from datetime import timedelta

import numpy as np
import pytest

from photo_finder.core.errors import Cancelled
from photo_finder.core.grouping import GroupQuery
from photo_finder.grouping import planning as module
from photo_finder.grouping.likeness import Demand
from photo_finder.grouping.proposal import Proposal
from tests.unit.grouping.heaps import at, heap, photo

DEMAND = Demand(0.42, 0.70, 0.52, 0.55, 0.72)


def vectors(kinds, seed=0):
    """Unit rows; those of one kind are near each other."""
    random = np.random.default_rng(seed)
    centres = np.eye(16)[: max(kinds) + 1]
    rows = centres[kinds] + 0.08 * random.standard_normal((len(kinds), 16))
    return (rows / np.linalg.norm(rows, axis=1, keepdims=True)).astype(np.float32)


def made(photos, kinds, units=None):
    return Proposal(heap(*photos, units=units), vectors(kinds), DEMAND, lambda _places: "")


def members(group):
    return sorted(member.photo for member in group.members)


def test_a_large_event_is_parted_by_looks_below_its_own_folder(monkeypatch):
    monkeypatch.setattr(module, "LARGE", 20)
    photos = [photo(n, at(1) + timedelta(minutes=n)) for n in range(30)]
    kinds = [0] * 12 + [1] * 12 + [2, 3, 4, 5, 6, 7]
    plan = made(photos, kinds).plan(GroupQuery())
    names = {group.name: members(group) for group in plan.groups}
    assert names == {
        "2024/2024-06-01": list(range(24, 30)),
        "2024/2024-06-01/Group 01": list(range(12)),
        "2024/2024-06-01/Group 02": list(range(12, 24)),
    }
    assert plan.ungrouped == ()


def test_an_event_that_is_wholly_in_its_parts_still_names_their_folder(monkeypatch):
    monkeypatch.setattr(module, "LARGE", 20)
    photos = [photo(n, at(1) + timedelta(minutes=n)) for n in range(24)]
    plan = made(photos, [0] * 12 + [1] * 12).plan(GroupQuery())
    assert {group.name for group in plan.groups} == {
        "2024/2024-06-01/Group 01",
        "2024/2024-06-01/Group 02",
    }


def test_by_time_alone_it_stays_whole(monkeypatch):
    monkeypatch.setattr(module, "LARGE", 20)
    photos = [photo(n, at(1) + timedelta(minutes=n)) for n in range(30)]
    (group,) = made(photos, [0] * 15 + [1] * 15).plan(GroupQuery(by=("time",))).groups
    assert len(group.members) == 30


def test_folders_that_tell_a_group_from_the_others_name_it():
    photos = [photo(n, at(1), path=f"/p/{'Dogs' if n < 5 else 'Heap'}/{n}.jpg") for n in range(10)]
    plan = made(photos, [0] * 5 + [1] * 3 + [2] * 2).plan(GroupQuery(by=("looks",), least=2))
    assert [group.name for group in plan.groups] == ["Dogs", "Heap", "Group 03"]


def test_photos_without_a_vector_stay():
    photos = [photo(n, at(1)) for n in range(8)]
    rows = vectors([0] * 8)
    rows[3] = 0
    proposal = Proposal(heap(*photos), rows, DEMAND, lambda _places: "")
    plan = proposal.plan(GroupQuery(by=("looks",)))
    assert [member.photo for member in plan.ungrouped] == [3]


def test_a_unit_counts_once_and_is_never_torn_apart():
    photos = [photo(n, at(1)) for n in range(6)]
    plan = made(photos, [0, 0, 0, 1, 1, 1], units=[0, 0, 1, 1, 2, 2]).plan(GroupQuery(by=("looks",), least=2))
    everything = [members(group) for group in plan.groups] + [sorted(m.photo for m in plan.ungrouped)]
    for pair in ({0, 1}, {2, 3}, {4, 5}):
        assert sum(pair <= set(group) for group in everything) == 1


@pytest.mark.parametrize("by", ["time", "looks"])
def test_splitting_finds_the_coarsest_parts(by):
    photos = [photo(n, at(1, 9 if n < 5 else 15, n)) for n in range(10)]
    proposal = made(photos, [0] * 5 + [1] * 5)
    (whole,) = proposal.plan(GroupQuery(by=("time",), detail=0.0)).groups
    parts = proposal.split(whole, GroupQuery(), by)
    assert sorted(map(members, parts)) == [list(range(5)), list(range(5, 10))]
    assert all(part.name.startswith(whole.name) for part in parts)
    assert len({part.name for part in parts}) == 2


def test_it_can_be_ended_while_all_are_compared():
    def tick(_done, _total):
        raise Cancelled

    proposal = made([photo(n, at(1)) for n in range(5)], [0] * 5)
    proposal.tick = tick
    with pytest.raises(Cancelled):
        proposal.plan(GroupQuery(by=("looks",)))
