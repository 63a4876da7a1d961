"""Changes are handed out when they have come to rest, each folder once."""

from photo_finder.core.watching import ChangedFolder
from photo_finder.watching.gathering import LONGEST_SECONDS, MOST_FOLDERS, QUIET_SECONDS, Gathering


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def test_nothing_is_handed_out_before_it_is_quiet_and_then_only_once() -> None:
    clock = Clock()
    gathering = Gathering(clock)
    assert gathering.take(["/p"]) == ()
    gathering.note("/p/a", False)
    clock.now += QUIET_SECONDS - 0.1
    assert gathering.take(["/p"]) == ()
    clock.now += 0.1
    assert gathering.take(["/p"]) == (ChangedFolder("/p/a"),)
    assert gathering.take(["/p"]) == ()


def test_where_it_is_not_quiet_for_long_the_wait_is_bounded_and_the_end_is_told_too() -> None:
    clock = Clock()
    gathering = Gathering(clock)
    handed_out = []
    for step in range(25):
        gathering.note("/p/a", False)
        clock.now += 0.5
        if gathering.take(["/p"]):
            handed_out.append(step / 2 + 0.5)
    assert handed_out == [LONGEST_SECONDS, 2 * LONGEST_SECONDS]
    clock.now += QUIET_SECONDS
    assert gathering.take(["/p"]) == (ChangedFolder("/p/a"),)
    clock.now += LONGEST_SECONDS
    assert gathering.take(["/p"]) == ()


def test_what_lies_in_a_folder_that_changed_in_all_its_depth_is_not_named() -> None:
    clock = Clock()
    gathering = Gathering(clock)
    for path, deep in (("/p/a", False), ("/p/a/b", True), ("/p/a/b/c", False), ("/p/a/b/c/d", True)):
        gathering.note(path, deep)
    gathering.note("/p/a/bee", False)
    clock.now += QUIET_SECONDS
    assert gathering.take(["/p"]) == (
        ChangedFolder("/p/a"),
        ChangedFolder("/p/a/b", deep=True),
        ChangedFolder("/p/a/bee"),
    )


def test_of_very_many_folders_the_whole_trees_are_named() -> None:
    clock = Clock()
    gathering = Gathering(clock)
    for number in range(MOST_FOLDERS + 1):
        gathering.note(f"/p/{number}", False)
    clock.now += QUIET_SECONDS
    assert gathering.take(["/p", "/q"]) == (ChangedFolder("/p", deep=True), ChangedFolder("/q", deep=True))


def test_what_was_taken_in_vain_comes_again() -> None:
    clock = Clock()
    gathering = Gathering(clock)
    gathering.give_back([ChangedFolder("/p/a"), ChangedFolder("/p/b", deep=True)])
    clock.now += QUIET_SECONDS
    assert gathering.take(["/p"]) == (ChangedFolder("/p/a"), ChangedFolder("/p/b", deep=True))
