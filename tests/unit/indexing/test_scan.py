"""What a scan finds, on a real disk."""

import os
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from photo_finder.core.errors import Cancelled
from photo_finder.core.progress import Cancel, Step
from photo_finder.indexing import scan as scan_module
from photo_finder.indexing.exclusions import Exclusions
from photo_finder.indexing.scan import Seen, is_away, scan
from photo_finder.settings import DEFAULT_EXCLUDED

SUFFIXES = frozenset({b".jpg", b".png"})


def look(
    *roots: Path, excluded: tuple[str, ...] = DEFAULT_EXCLUDED, elsewhere: tuple[Path, ...] = ()
) -> Seen:
    return scan(
        [os.fsencode(root) for root in roots],
        suffixes=SUFFIXES,
        exclusions=Exclusions(excluded),
        elsewhere=[os.fsencode(other) for other in elsewhere],
    )


def found(seen: Seen, root: Path) -> set[str]:
    """Paths below the root."""
    top = os.fsencode(root)
    return {
        os.fsdecode(os.path.relpath(os.path.join(path, name), top))
        for path, directory in seen.directories.items()
        for name in directory.files
    }


def touch(*paths: Path) -> None:
    for path in paths:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x")


@pytest.fixture
def open_tmp() -> Iterator[Path]:
    """A folder below which an unprivileged user may go."""
    import shutil
    import tempfile

    folder = Path(tempfile.mkdtemp(prefix="scan-"))
    folder.chmod(0o755)
    yield folder
    for path in folder.rglob("*"):
        if path.is_dir() and not path.is_symlink():
            path.chmod(0o755)
    shutil.rmtree(folder)


@contextmanager
def unprivileged() -> Iterator[None]:
    """Permissions mean nothing to root: be somebody else for a while."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


def test_stamps_are_length_time_and_inode(tmp_path: Path) -> None:
    file = tmp_path / "a.jpg"
    file.write_bytes(b"12345")
    os.utime(file, ns=(1, 1_234_567_891_234_567_891))
    directory = look(tmp_path).directories[os.fsencode(tmp_path)]
    assert directory.files == {b"a.jpg": (5, file.stat().st_mtime_ns, file.stat().st_ino)}
    assert directory.device == tmp_path.stat().st_dev


def test_only_names_of_pictures_count_in_any_case(tmp_path: Path) -> None:
    touch(
        *(tmp_path / name for name in ("a.jpg", "b.JPG", "c.pNg", "d.txt", "e", "jpg", ".jpg", "f.jpg.bak"))
    )
    assert found(look(tmp_path), tmp_path) == {"a.jpg", "b.JPG", "c.pNg"}


def test_nested_roots_are_counted_once_in_any_order(tmp_path: Path) -> None:
    touch(tmp_path / "a.jpg", tmp_path / "in" / "b.jpg")
    for roots in ((tmp_path, tmp_path / "in"), (tmp_path / "in", tmp_path), (tmp_path, tmp_path)):
        seen = look(*roots)
        assert seen.files == 2
        assert found(seen, tmp_path) == {"a.jpg", "in/b.jpg"}


def test_loops_of_links_end(tmp_path: Path) -> None:
    touch(tmp_path / "a" / "b" / "x.jpg")
    (tmp_path / "a" / "b" / "up").symlink_to(tmp_path)
    (tmp_path / "a" / "self").symlink_to(tmp_path / "a")
    (tmp_path / "round.jpg").symlink_to(tmp_path / "round.jpg")
    (tmp_path / "ping").symlink_to(tmp_path / "pong")
    (tmp_path / "pong").symlink_to(tmp_path / "ping")
    assert found(look(tmp_path), tmp_path) == {"a/b/x.jpg"}


def test_a_link_to_a_folder_outside_is_followed_and_one_inside_is_not_counted_twice(tmp_path: Path) -> None:
    root, outside = tmp_path / "root", tmp_path / "outside"
    touch(root / "z" / "a.jpg", outside / "b.jpg")
    (root / "a-link-inside").symlink_to(root / "z")
    (root / "out").symlink_to(outside)
    (root / "out-again").symlink_to(outside)
    assert found(look(root), root) == {"z/a.jpg", "out/b.jpg"}


def test_a_linked_folder_that_is_watched_itself_keeps_its_real_place(tmp_path: Path) -> None:
    root, other = tmp_path / "root", tmp_path / "other"
    touch(root / "a.jpg", other / "b.jpg")
    (root / "link").symlink_to(other)
    assert found(look(root, other), tmp_path) == {"root/a.jpg", "other/b.jpg"}


def test_what_is_watched_elsewhere_is_not_found_by_links_though_only_one_folder_is_scanned(
    tmp_path: Path,
) -> None:
    root, other = tmp_path / "root", tmp_path / "above" / "other"
    touch(root / "a.jpg", other / "in" / "b.jpg", other / ".hidden" / "c.jpg", other.parent / "d.jpg")
    touch(other / "picture", tmp_path / "others" / "e.jpg")
    links = {
        "all": other,
        "in": other / "in",
        "b.jpg": other / "in" / "b.jpg",
        "hidden": other / ".hidden",
        "hidden.jpg": other / ".hidden" / "c.jpg",
        "nameless.jpg": other / "picture",
        "near": tmp_path / "others",
        "up": other.parent,
    }
    for name, target in links.items():
        (root / name).symlink_to(target)
    alone = found(look(root, elsewhere=(other,)), root)
    assert alone == {"a.jpg", "hidden/c.jpg", "hidden.jpg", "nameless.jpg", "near/e.jpg", "up/d.jpg"}
    assert found(look(root, other), root) == alone | {os.path.relpath(other / "in" / "b.jpg", root)}


def test_a_folder_is_listed_though_it_lies_in_another_watched_one_or_is_reached_by_it(tmp_path: Path) -> None:
    touch(tmp_path / "outer" / "root" / "inner" / "a.jpg")
    root = tmp_path / "outer" / "root"
    (tmp_path / "link").symlink_to(root)
    others = (tmp_path / "outer", root / "inner", tmp_path / "link")
    assert found(look(root, elsewhere=others), root) == {"inner/a.jpg"}


def test_links_to_files_count_unless_the_file_was_seen(tmp_path: Path) -> None:
    root, outside = tmp_path / "root", tmp_path / "outside"
    touch(root / "a.jpg", outside / "b.jpg")
    (root / "same.jpg").symlink_to(root / "a.jpg")
    (root / "other.jpg").symlink_to(outside / "b.jpg")
    (root / "broken.jpg").symlink_to(outside / "nothing.jpg")
    seen = look(root)
    assert found(seen, root) == {"a.jpg", "other.jpg"}
    assert seen.directories[os.fsencode(root)].hidden == {b"broken.jpg"}


def test_what_is_lost_is_away_with_its_folder_its_volume_or_what_it_leads_to(tmp_path: Path) -> None:
    folder, device = os.fsencode(tmp_path), tmp_path.stat().st_dev
    (tmp_path / "link.jpg").symlink_to(tmp_path / "nothing.jpg")
    assert not is_away((folder, b"deleted.jpg"), device)
    assert is_away((folder, b"unmounted.jpg"), device + 1)
    assert is_away((folder, b"link.jpg"), device)
    assert is_away((os.path.join(folder, b"gone"), b"a.jpg"), device)


@pytest.mark.parametrize(
    "name",
    [".hidden", "@eaDir", "node_modules", "Trash", ".Trash-1000", "$RECYCLE.BIN", "#recycle", "THUMBNAILS",
     "Fotos.photoslibrary", "__MACOSX", "lost+found"],
)  # fmt: skip
def test_folders_without_photos_of_the_users_own_are_left_out(tmp_path: Path, name: str) -> None:
    touch(tmp_path / "a.jpg", tmp_path / "x" / name / "b.jpg", tmp_path / name / "deep" / "c.jpg")
    assert found(look(tmp_path), tmp_path) == {"a.jpg"}


def test_the_rules_can_be_changed(tmp_path: Path) -> None:
    touch(tmp_path / ".hidden" / "a.jpg", tmp_path / "exports" / "b.jpg", tmp_path / "c.jpg")
    assert found(look(tmp_path, excluded=("EXPORT?",)), tmp_path) == {".hidden/a.jpg", "c.jpg"}
    assert look(tmp_path, excluded=()).files == 3


def test_a_watched_folder_is_never_left_out_itself(tmp_path: Path) -> None:
    touch(tmp_path / ".hidden" / "a.jpg")
    assert look(tmp_path / ".hidden").files == 1


def test_hidden_files_and_what_finder_leaves_are_passed_over(tmp_path: Path) -> None:
    touch(tmp_path / "._a.jpg", tmp_path / ".b.jpg", tmp_path / "a.jpg")
    assert found(look(tmp_path), tmp_path) == {"a.jpg"}


@pytest.mark.parametrize(
    "name",
    [b"new\nline.jpg", b"'single\"double.jpg", "\N{GRINNING FACE}\u0301.jpg".encode(), b"\xff\xfe\x80.jpg",
     b"n" * 251 + b".jpg", b" .jpg", b"-rf *.jpg", b"a;b$(c)`d`.jpg", b"tab\t\x7f\x01.jpg", b"100%41?#.jpg"],
)  # fmt: skip
def test_any_name_that_the_disk_allows(tmp_path: Path, name: bytes) -> None:
    folder = os.path.join(os.fsencode(tmp_path), name[:-4])
    os.mkdir(folder)
    for directory in (folder, os.fsencode(tmp_path)):
        with open(os.path.join(directory, name), "wb") as file:
            file.write(b"x")
    seen = look(tmp_path)
    assert {path: set(d.files) for path, d in seen.directories.items()} == {
        os.fsencode(tmp_path): {name},
        folder: {name},
    }


def test_what_is_no_ordinary_file_is_no_photo(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.jpg")
    with socket.socket(socket.AF_UNIX) as listener:
        here = os.getcwd()
        os.chdir(tmp_path)  # names of sockets are short
        try:
            listener.bind("socket.jpg")
        finally:
            os.chdir(here)
        (tmp_path / "null.jpg").symlink_to("/dev/null")
        touch(tmp_path / "folder.jpg" / "a.jpg")
        assert found(look(tmp_path), tmp_path) == {"folder.jpg/a.jpg"}


def test_a_folder_that_may_not_be_read_is_told_and_the_rest_is_seen(open_tmp: Path) -> None:
    touch(open_tmp / "a.jpg", open_tmp / "shut" / "b.jpg", open_tmp / "shut" / "in" / "c.jpg")
    (open_tmp / "shut").chmod(0)
    with unprivileged():
        seen = look(open_tmp)
    assert found(seen, open_tmp) == {"a.jpg"}
    assert seen.unlisted == {os.fsencode(open_tmp / "shut"): "the folder cannot be read: Permission denied"}


def test_a_folder_whose_names_alone_can_be_read_hides_its_files_and_they_are_not_gone(open_tmp: Path) -> None:
    touch(open_tmp / "names" / "b.jpg", open_tmp / "names" / "in" / "c.jpg")
    (open_tmp / "names").chmod(0o444)
    with unprivileged():
        seen = look(open_tmp)
    assert seen.directories[os.fsencode(open_tmp / "names")].hidden == {b"b.jpg"}
    assert set(seen.unlisted) == {os.fsencode(open_tmp / "names"), os.fsencode(open_tmp / "names" / "in")}


def test_a_link_into_a_folder_that_may_not_be_entered_is_told(open_tmp: Path) -> None:
    touch(open_tmp / "shut" / "in" / "b.jpg", open_tmp / "root" / "a.jpg")
    (open_tmp / "root" / "link").symlink_to(open_tmp / "shut" / "in")
    (open_tmp / "shut").chmod(0)
    with unprivileged():
        seen = look(open_tmp / "root")
    assert found(seen, open_tmp) == {"root/a.jpg"}
    assert set(seen.unlisted) == {os.fsencode(open_tmp / "root" / "link")}


def test_what_vanishes_while_the_folder_is_listed_is_simply_not_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    touch(tmp_path / "a.jpg", tmp_path / "b.jpg", tmp_path / "inner" / "c.jpg", tmp_path / "other" / "d.jpg")
    real = os.scandir

    def scandir(path: bytes) -> "os.ScandirIterator[bytes]":
        listed = real(path)
        if path == os.fsencode(tmp_path):
            entries = list(listed)
            (tmp_path / "a.jpg").unlink()
            (tmp_path / "inner" / "c.jpg").unlink()
            (tmp_path / "inner").rmdir()
            return _Listed(entries)  # type: ignore[return-value]
        return listed

    monkeypatch.setattr(scan_module.os, "scandir", scandir)
    seen = look(tmp_path)
    assert found(seen, tmp_path) == {"b.jpg", "other/d.jpg"}
    assert seen.unlisted == {}


class _Listed(list["os.DirEntry[bytes]"]):
    def __enter__(self) -> "_Listed":
        return self

    def __exit__(self, *_: object) -> None:
        pass


def test_a_root_that_is_missing_or_no_folder_is_not_among_the_directories(tmp_path: Path) -> None:
    touch(tmp_path / "a.jpg")
    assert look(tmp_path / "nothing", tmp_path / "a.jpg").directories == {}


def test_an_empty_folder_is_told_from_one_without_photos(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    touch(tmp_path / "notes" / "a.txt")
    seen = look(tmp_path)
    assert seen.directories[os.fsencode(tmp_path / "empty")].empty
    assert not seen.directories[os.fsencode(tmp_path / "notes")].empty


def test_progress_counts_up_without_a_total_and_every_folder_is_a_point_to_cancel(tmp_path: Path) -> None:
    touch(*(tmp_path / str(number) / "a.jpg" for number in range(120)))
    steps: list[Step] = []
    cancel = Cancel()
    roots, rules = [os.fsencode(tmp_path)], Exclusions(())
    scan(roots, suffixes=SUFFIXES, exclusions=rules, progress=steps.append)
    assert [step.done for step in steps] == sorted(step.done for step in steps)
    assert steps[-1] == Step("scan", 120)

    def stop(step: Step) -> None:
        if step.done > 10:
            cancel.set()

    with pytest.raises(Cancelled):
        scan(roots, suffixes=SUFFIXES, exclusions=rules, progress=stop, cancel=cancel)
