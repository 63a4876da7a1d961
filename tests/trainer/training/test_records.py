"""What a resumed run makes of the metrics that are there."""

import pytest

from trainer.errors import TrainerError
from trainer.training.records import METRICS, MetricsRecord

LINES = '{"step": 1}\n{"step": 2}\n'


def test_lines_of_a_killed_session_go(tmp_path):
    (tmp_path / METRICS).write_text(LINES + '{"step": 3}\n{"st')
    MetricsRecord(tmp_path, 2).close()
    assert (tmp_path / METRICS).read_text() == LINES


def test_what_stays_is_not_written_again(tmp_path):
    (tmp_path / METRICS).write_text(LINES)
    before = (tmp_path / METRICS).stat()
    MetricsRecord(tmp_path, 2).close()
    after = (tmp_path / METRICS).stat()
    assert (after.st_ino, after.st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


def test_where_nothing_can_be_written_all_stays(tmp_path):
    (tmp_path / METRICS).write_text(LINES)
    resource = pytest.importorskip("resource")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (5, before[1]))
    try:
        with pytest.raises(TrainerError, match="cannot be written"):
            MetricsRecord(tmp_path, 1)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert (tmp_path / METRICS).read_text() == LINES
