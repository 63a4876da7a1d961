import pytest

from photo_finder.imaging import formats
from photo_finder.imaging.jxl_size import jxl_size
from tests.unit.imaging.pictures import corners_picture, encoded


@pytest.mark.parametrize("container", [False, True])
@pytest.mark.parametrize(
    "size", [(1, 1), (8, 8), (256, 128), (96, 64), (97, 64), (400, 300), (3, 700), (1600, 900), (500, 9000)]
)
def test_the_size_is_found_without_decoding(size: tuple[int, int], container: bool) -> None:
    formats.make_ready(("JXL",))
    data = encoded(corners_picture(*size), "JXL", use_container=container, effort=1)
    assert data.startswith(b"\xff\x0a") != container
    assert jxl_size(data[:400]) == size


EMPTY_CONTAINER = b"\0\0\0\x0cJXL \r\n\x87\n" + bytes(80)


@pytest.mark.parametrize("data", [b"", b"\xff\x0a", b"\xff\xd8\xff\xe0", EMPTY_CONTAINER])
def test_where_there_is_no_header_there_is_no_size(data: bytes) -> None:
    assert jxl_size(data) is None
