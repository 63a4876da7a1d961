"""Log records go to a rotating file, and to standard error when asked for."""

import logging
from pathlib import Path

import pytest

from photo_finder import logs


@pytest.fixture(autouse=True)
def _afterwards():
    root, ours = logging.getLogger(), logging.getLogger("photo_finder")
    before = root.level, ours.level
    yield
    logs.close()
    logging.captureWarnings(False)
    root.setLevel(before[0])
    ours.setLevel(before[1])


def test_records_go_to_the_file_alone_unless_asked_for(tmp_path, capsys) -> None:
    logs.configure(tmp_path / "logs")
    logging.getLogger("photo_finder.room").info("it happened")
    logging.getLogger("photo_finder.room").debug("a detail")
    logging.getLogger("elsewhere").info("not ours")
    text = (tmp_path / "logs" / logs.FILE).read_text()
    assert "it happened" in text
    assert "a detail" not in text
    assert "not ours" not in text
    assert capsys.readouterr().err == ""


def test_verbosity_shows_them_and_then_every_detail(tmp_path, capsys) -> None:
    logs.configure(tmp_path, 1)
    logging.getLogger("photo_finder.room").info("it happened")
    logging.getLogger("photo_finder.room").debug("a detail")
    assert "it happened" in (shown := capsys.readouterr().err)
    assert "a detail" not in shown
    logs.configure(tmp_path, 2)
    logging.getLogger("photo_finder.room").debug("a detail")
    assert capsys.readouterr().err.count("a detail") == 1


def test_the_file_rotates_and_stays_small(tmp_path) -> None:
    logs.configure(tmp_path)
    for _ in range(5000):
        logging.getLogger("photo_finder.room").info("x" * 1000)
    files = sorted(tmp_path.iterdir())
    assert len(files) == 4
    assert all(file.stat().st_size <= 1_000_000 for file in files)


def test_a_folder_that_cannot_be_made_costs_the_file_only(tmp_path, capsys) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.write_text("")
    logs.configure(Path(in_the_way, "logs"))
    logging.getLogger("photo_finder.room").warning("it happened")
    assert capsys.readouterr().err == ""


def test_a_name_that_is_not_utf8_can_be_logged(tmp_path) -> None:
    logs.configure(tmp_path)
    logging.getLogger("photo_finder.room").warning("cannot read %s", "\udce9.jpg")
    assert "\\udce9.jpg" in (tmp_path / logs.FILE).read_text()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_record_that_cannot_be_written_is_lost_without_a_word(tmp_path, capsys) -> None:
    (tmp_path / logs.FILE).symlink_to("/dev/full")
    logs.configure(tmp_path)
    logging.getLogger("photo_finder.room").warning("the disk is full")
    logs.close()
    assert capsys.readouterr().err == ""
