"""A graph as the app runs it, for benchmarks that compare graphs."""

from pathlib import Path
from typing import Any

import onnxruntime


def graph_session(graph: Path, threads: int) -> Any:
    """A session of onnxruntime set as in photo_finder/embedding/embedder.py."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    return onnxruntime.InferenceSession(str(graph), options, providers=["CPUExecutionProvider"])
