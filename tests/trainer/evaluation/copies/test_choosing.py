import dataclasses

import numpy as np
import pytest

from trainer.data.pixels import UndecodableError
from trainer.errors import TrainerUsageError
from trainer.evaluation.copies.choosing import CopyPlan, by_content, choose
from trainer.evaluation.photos import FolderPhotos
from trainer.evaluation.rankings import leave_one_out


def silent(*_):
    pass


def names(photos, rows):
    return [photos.paths[row].name for row in rows]


def chosen_of(photos, plan):
    return choose(photos, photos.digests(), plan, silent)


def reordered(photos, order):
    labels, domains = photos.bench.labels[order], photos.bench.domains[order]
    return FolderPhotos(tuple(photos.paths[i] for i in order), leave_one_out(labels, None, domains))


def test_photos_are_chosen_by_content_whatever_their_order(photos):
    plan = CopyPlan(queries=5, library=20)
    turned = reordered(photos, np.random.default_rng(1).permutation(60))
    one, other = chosen_of(photos, plan), chosen_of(turned, plan)
    for part in ("others", "library", "one_thing"):
        assert names(photos, getattr(one, part)) == names(turned, getattr(other, part))
    again = chosen_of(photos, dataclasses.replace(plan, seed=2))
    assert names(photos, again.library) != names(photos, one.library)


def test_what_is_in_a_library_is_in_no_collage(photos):
    chosen = chosen_of(photos, CopyPlan(queries=5, library=400))
    assert (len(chosen.others), len(chosen.library)) == (12, 48)
    assert not set(chosen.others) & {*chosen.library, *chosen.one_thing}


def test_one_thing_is_a_few_classes_a_domain_in_turn(photos):
    paths = [path for path in photos.paths if path.parent.name != "b"]
    some = reordered(photos, [photos.paths.index(path) for path in paths])
    chosen = chosen_of(some, CopyPlan(queries=5, library=24))
    labels = some.bench.labels[chosen.one_thing]
    assert list(labels[:3]) == ["one/a", "two/c", "two/d"], "the largest of each data set first"
    assert len(labels) == 12


def test_repeats_are_set_aside(photos, tmp_path):
    copies = []
    for number, path in enumerate(photos.paths[:6]):
        copies.append(tmp_path / f"{number}.png")
        copies[-1].write_bytes(path.read_bytes() + b"trailing bytes make another content")
    labels = np.concatenate([photos.bench.labels, ["two/c"] * 6])
    both = FolderPhotos((*photos.paths, *copies), leave_one_out(labels))
    chosen = chosen_of(both, CopyPlan(library=400))
    assert chosen.set_aside == 6
    assert len(chosen.others) + len(chosen.library) == 60


def test_equal_contents_count_once():
    digests = np.asarray([7, 3, 7, 9], dtype=np.uint64)
    assert sorted(by_content(digests, 1)) == [0, 1, 3]


def test_too_few_photos_and_a_broken_one_are_sentences(photos, tmp_path):
    few = FolderPhotos(photos.paths[:2], leave_one_out(photos.bench.labels[:2]))
    with pytest.raises(TrainerUsageError, match="too few"):
        chosen_of(few, CopyPlan())
    broken = tmp_path / "broken.jpg"
    broken.write_bytes(b"no picture")
    some = FolderPhotos((*photos.paths[:5], broken), leave_one_out(photos.bench.labels[:6]))
    with pytest.raises(UndecodableError, match=r"broken\.jpg"):
        chosen_of(some, CopyPlan())
