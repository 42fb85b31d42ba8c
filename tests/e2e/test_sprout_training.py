"""The training script of the embedded model, in its smallest shape. Needs what the script needs (torch and others); skipped without."""

import argparse
import json
import subprocess
import sys

import pytest

from conftest import ROOT

pytest.importorskip("torch")
numpy = pytest.importorskip("numpy")
safetensors = pytest.importorskip("safetensors.torch")
sys.path.insert(0, str(ROOT / "models/sprout/training"))
trainer = pytest.importorskip("train")
jinja2 = pytest.importorskip("jinja2")
import chat  # noqa: E402
import mixture  # noqa: E402
from corpus import Corpus  # noqa: E402


def run(out, *arguments, seconds=900):
    return subprocess.run([sys.executable, ROOT / "models/sprout/training/train.py", "--out", out, *arguments],
                          capture_output=True, text=True, timeout=seconds)


def train(out, *arguments):
    done = run(out, "--preset", "smoke", *arguments)
    assert done.returncode == 0, done.stderr
    return json.loads((out / "training.json").read_text()), safetensors.load_file(out / "model.safetensors")


def equal(one, other):
    return one.keys() == other.keys() and all((one[name] == other[name]).all() for name in one)


def test_equal_arguments_give_equal_weights(tmp_path):
    record, weights = train(tmp_path / "one")
    assert record["steps_done"] == record["steps"] == 20
    assert equal(train(tmp_path / "two")[1], weights)
    assert not equal(train(tmp_path / "three", "--seed", "2")[1], weights)
    for name in ("config.json", "generation_config.json", "tokenizer.json", "tokenizer_config.json"):
        assert (tmp_path / "one" / name).read_text() == (tmp_path / "two" / name).read_text()


def test_a_stopped_run_goes_on(tmp_path):
    record, stopped = train(tmp_path, "--seconds", "0.01")
    assert record["steps_done"] == 10 and record["jobs_done"] > 0
    before = safetensors.load_file(tmp_path / "weights-0.safetensors")
    record, ended = train(tmp_path)
    assert record["steps_done"] == 20 and [piece["steps"] for piece in record["pieces"]] == [10, 10]
    assert [step for step, _ in record["losses"]] == [10, 20]
    after = safetensors.load_file(tmp_path / "weights-0.safetensors")
    # From where it stopped: ten steps move a weight by less than a new beginning would differ.
    assert all(0 < (after[name] - before[name]).abs().max() < 0.1 for name in after if after[name].dim() == 2)
    # Without the optimizer's state, where only the weights were kept, it goes on too.
    (tmp_path / "optimizer.pt").unlink()
    record, _ = train(tmp_path, "--steps", "30")
    assert record["steps_done"] == 30 and record["warm_from"] == 20
    # And what is done is not done again.
    (tmp_path / "model.safetensors").unlink()
    record, weights = train(tmp_path)
    assert len(record["pieces"]) == 3 and equal(weights, train(tmp_path)[1])


@pytest.mark.parametrize("arguments, part", [
    (["--preset", "smoke", "--corpus", "/nonexistent"], "manifest.json"),
    (["--preset", "smoke", "--seed", "9"], "begun with --seed 1"),
    (["--preset", "cpu"], "begun with --preset smoke"),
    (["--preset", "smoke", "--lr", "0.5"], "begun with --lr 0.003"),
    (["--preset", "smoke", "--steps", "5"], "has 10 already"),
    (["--preset", "smoke", "--steps", "0"], "at least 1"),
])
def test_what_does_not_fit_is_said_before_the_work(tmp_path, arguments, part):
    (tmp_path / "training.json").write_text(json.dumps({
        "preset": "smoke", "seed": 1, "lr": 0.003, "steps": 20, "steps_done": 10, "sources": [], "losses": [], "pieces": []}))
    done = run(tmp_path, *arguments)
    assert done.returncode != 0 and part in done.stderr and "Traceback" not in done.stderr


def test_a_strangers_model_is_left_alone(tmp_path):
    (tmp_path / "config.json").write_text("{}")
    done = run(tmp_path, "--preset", "smoke")
    assert done.returncode != 0 and "take another folder" in done.stderr
    assert (tmp_path / "config.json").read_text() == "{}"


class FakeFuture:
    def __init__(self, result):
        self.result = lambda: result


class FakeWorkers:
    """Four rows a job, of nothing but its number: one batch."""

    def submit(self, _, job):
        _, begin, end = job
        ids = numpy.full((4, trainer.SHORT_ROW + 1), begin // (end - begin), numpy.uint16)
        return FakeFuture(({trainer.SHORT_ROW: (ids, ids.astype(numpy.uint8))}, end - begin, ids.size))


def jobs_of(monkeypatch, tmp_path, count, first_job=0, rank=0, ranks=1):
    monkeypatch.setattr(trainer, "workers_of", lambda args, tokenizer: (FakeWorkers(), 2))
    batches = trainer.Batches(argparse.Namespace(seed=1), tmp_path, trainer.CONTEXT, first_job, rank, ranks)
    return [int(batches.next()[0][0, 0]) for _ in range(count)], batches.next_job


def test_batches_come_in_order_and_again(monkeypatch, tmp_path):
    monkeypatch.setattr(trainer, "AGAIN_AFTER", 3)
    assert jobs_of(monkeypatch, tmp_path, 8) == ([0, 1, 2, 3, 0, 4, 1, 5], 6)
    assert jobs_of(monkeypatch, tmp_path, 3, first_job=6) == ([6, 7, 8], 9)
    # Two ranks share the jobs out.
    assert jobs_of(monkeypatch, tmp_path, 3, 4, 0, 2) == ([4, 6, 8], 10)
    assert jobs_of(monkeypatch, tmp_path, 3, 4, 1, 2) == ([5, 7, 9], 10)


def test_too_many_failing_samples_end_a_run(monkeypatch, tmp_path):
    monkeypatch.setattr(FakeWorkers, "submit", lambda self, _, job: FakeFuture(({}, 900, 1)))
    with pytest.raises(SystemExit, match="100 of 1000"):
        jobs_of(monkeypatch, tmp_path, 1)


def test_the_template_writes_functions_as_training_does():
    environment = jinja2.Environment(trim_blocks=True, lstrip_blocks=True)
    environment.filters["tojson"] = chat.dump
    template = environment.from_string(chat.TEMPLATE)
    compared = 0
    for index in range(300):
        sample = mixture.sample_of(3, index, Corpus())
        if sample.get("tools"):
            parts = [text for text, _ in chat.pieces(sample)]
            wrapped = [{"type": "function", "function": tool.get("function", tool)} for tool in sample["tools"]]
            for tools in (sample["tools"], wrapped):
                assert template.render(messages=sample["messages"], tools=tools) == "".join(parts)
            asked = template.render(messages=sample["messages"][:-1], tools=wrapped, add_generation_prompt=True)
            assert asked == "".join(parts[:-2])
            compared += 1
    assert compared > 50
