"""Two processes that JAX joins, as on a pod of TPUs, on one machine."""

import os
import socket
import subprocess
import sys

import pytest

from tests.trainer.runs import config_text, make_shards, metrics, round_text, run_trainer

PATIENCE_SECONDS = 280


def joined(number, address):
    """The environment of one of two processes."""
    told = {"JAX_COORDINATOR_ADDRESS": address, "JAX_NUM_PROCESSES": "2", "JAX_PROCESS_ID": str(number)}
    return {**os.environ, "KERAS_BACKEND": "jax", **told}


@pytest.mark.timeout(600)
def test_two_processes_learn_what_one_learns(tmp_path):
    shards = make_shards(tmp_path / "sample")
    alone, together = tmp_path / "alone", tmp_path / "together"
    config = tmp_path / "alone.toml"
    config.write_text(config_text([round_text(epochs=1, batch=16)]))
    assert run_trainer("fit", config, "--run", alone, "--data", shards, backend="jax").returncode == 0
    config = tmp_path / "together.toml"
    config.write_text(config_text([round_text(epochs=1, batch=8)], training="multi_host = true"))
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{free.getsockname()[1]}"
    code = "from trainer.cli import main; main()"
    command = [sys.executable, "-c", code, "fit", str(config), "--run", str(together), "--data", str(shards)]
    logs = [tmp_path / f"{number}.log" for number in range(2)]
    processes = []
    for number, log in enumerate(logs):
        with log.open("w") as out:
            processes.append(
                subprocess.Popen(command, env=joined(number, address), stdout=out, stderr=subprocess.STDOUT)
            )
    try:
        codes = [process.wait(PATIENCE_SECONDS) for process in processes]
    finally:
        for process in processes:
            process.kill()
            process.wait()
    assert codes == [0, 0], "\n".join(log.read_text()[-2000:] for log in logs)
    first, second = ([line["loss"] for line in metrics(run) if "loss" in line] for run in (alone, together))
    assert first == pytest.approx(second, abs=2e-4)
    assert not [name for name in os.listdir(together) if name.endswith(".part")]
