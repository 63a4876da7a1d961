import pickle
import struct
from collections import OrderedDict

import numpy as np
import pytest

from trainer.errors import TrainerError
from trainer.models.torch_weights import read_state_dict

MAGIC, PROTOCOL = 0x1950A86A20F9469CFC6C, 1001


def named(name):
    return f"c{name[0]}\n{name[1]}\n".encode()


def state_dict_bytes(shape=(2, 3), stride=(1, 2), offset=1, count=7):
    """A state dict with one float tensor, written opcode by opcode, without torch."""
    call = b"(" + b"(" + _text("storage") + named(("torch", "FloatStorage")) + _text("7") + _text("cpu")
    call += b"K" + bytes([count]) + b"Nt" + b"Q" + b"K" + bytes([offset])
    call += (
        _numbers(shape) + _numbers(stride) + b"\x89" + named(("collections", "OrderedDict")) + b")R" + b"t"
    )
    body = b"\x80\x02" + named(("collections", "OrderedDict")) + b")R(" + _text("weight")
    body += named(("torch._utils", "_rebuild_tensor_v2")) + call + b"R" + b"u."
    head = b"".join(pickle.dumps(value, 2) for value in (MAGIC, PROTOCOL, {"little_endian": True}))
    storage = struct.pack("<q", count) + np.arange(count, dtype="<f4").tobytes()
    return head + body + pickle.dumps(["7"], 2) + storage


def _text(value):
    data = value.encode()
    return b"X" + struct.pack("<I", len(data)) + data


def _numbers(values):
    return b"(" + b"".join(b"K" + bytes([value]) for value in values) + b"t"


def written(tmp_path, data):
    path = tmp_path / "weights.pth"
    path.write_bytes(data)
    return path


def test_a_tensor_is_read_with_its_offset_and_strides(tmp_path):
    tensors = read_state_dict(written(tmp_path, state_dict_bytes()))
    np.testing.assert_array_equal(tensors["weight"], [[1, 3, 5], [2, 4, 6]])


def test_a_tensor_that_reaches_beyond_its_storage_is_refused(tmp_path):
    with pytest.raises(TrainerError, match="beyond its storage"):
        read_state_dict(written(tmp_path, state_dict_bytes(offset=2)))


def test_a_file_that_was_cut_short_is_refused(tmp_path):
    data = state_dict_bytes()
    with pytest.raises(TrainerError):
        read_state_dict(written(tmp_path, data[:-4]))


def test_a_file_that_would_run_code_is_refused_and_does_not_run_it(tmp_path):
    victim = tmp_path / "ran"

    class Evil:
        def __reduce__(self):
            return (open, (str(victim), "w"))

    head = b"".join(pickle.dumps(value, 2) for value in (MAGIC, PROTOCOL, {}))
    with pytest.raises(TrainerError, match="no weights need"):
        read_state_dict(written(tmp_path, head + pickle.dumps(OrderedDict(a=Evil()), 2)))
    assert not victim.exists()


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04nothing", b"\x80\x02K\x01.\x80\x02K\x01.\x80\x02K\x01."])
def test_what_is_no_weights_file_is_refused_in_a_sentence(tmp_path, data):
    with pytest.raises(TrainerError, match=r"weights file"):
        read_state_dict(written(tmp_path, data))


def test_a_missing_file_is_told(tmp_path):
    with pytest.raises(TrainerError, match="cannot be read"):
        read_state_dict(tmp_path / "absent.pth")
