"""The training script of the embedded model, in its smallest shape. Needs what the script needs (torch and others); skipped without."""

import json
import subprocess
import sys

import pytest

from conftest import ROOT

pytest.importorskip("torch")
safetensors = pytest.importorskip("safetensors.torch")


def train(out, *arguments, seconds=600):
    subprocess.run([sys.executable, ROOT / "models/sprout/training/train.py", "--out", out, "--preset", "smoke", *arguments],
                   check=True, timeout=seconds)
    return json.loads((out / "training.json").read_text()), safetensors.load_file(out / "model.safetensors")


def test_equal_arguments_give_equal_weights(tmp_path):
    record, weights = train(tmp_path / "one")
    assert record["steps_done"] == record["steps"] == 20
    again = train(tmp_path / "two")[1]
    assert weights.keys() == again.keys() and all((weights[name] == again[name]).all() for name in weights)
    other = train(tmp_path / "three", "--seed", "2")[1]
    assert any((weights[name] != other[name]).any() for name in weights)
    for name in ("config.json", "generation_config.json", "tokenizer.json", "tokenizer_config.json"):
        assert (tmp_path / "one" / name).read_text() == (tmp_path / "two" / name).read_text()


def test_a_stopped_run_goes_on(tmp_path):
    record, stopped = train(tmp_path, "--seconds", "0.01")
    assert record["steps_done"] == 10 and record["jobs_done"] > 0
    record, ended = train(tmp_path)
    assert record["steps_done"] == 20 and [piece["steps"] for piece in record["pieces"]] == [10, 10]
    assert any((stopped[name] != ended[name]).any() for name in ended)
    # Without the optimizer's state, where only the weights were kept, it goes on too.
    (tmp_path / "optimizer.pt").unlink()
    record, _ = train(tmp_path, "--steps", "30")
    assert record["steps_done"] == 30
    # And what is done is not done again.
    assert train(tmp_path)[0] == record
