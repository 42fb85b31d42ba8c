"""The official openai client for Node against the running server."""

import json
import subprocess

import pytest
from conftest import ROOT


def test_node_client(server):
    module = ROOT / ".venv/node_modules/openai/index.mjs"
    if not module.exists():
        pytest.skip("the openai package for Node is not in .venv: run make deps-dev")
    done = subprocess.run(["node", str(ROOT / "tests/e2e/openai_client.mjs"), server.url, str(module)], text=True,
                          capture_output=True, timeout=120)
    assert done.returncode == 0, done.stderr
    seen = json.loads(done.stdout)
    assert len(seen["models"]) == 1
    assert seen["whole"]["text"] and seen["whole"]["finish"] in ("stop", "length")
    streamed = seen["streamed"]
    assert (streamed["text"], streamed["finish"]) == (seen["whole"]["text"], seen["whole"]["finish"])
    assert streamed["role"] == "assistant" and streamed["chunks"] > 2
    assert streamed["usage"]["completion_tokens"] == seen["whole"]["usage"]["completion_tokens"]
    assert seen["helper"] == seen["whole"]["text"]
    assert seen["second"]["prompt_tokens_details"]["cached_tokens"] >= seen["whole"]["usage"]["prompt_tokens"] - 1
    assert [index for index, _, _ in seen["completions"]] == [0, 1, 2, 3]
    assert all(tokens > 0 for _, _, tokens in seen["completions"])
    assert seen["error"]["kind"] == "BadRequestError" and seen["error"]["status"] == 400
    # Its message is empty: like SGLang's, the body of an error is flat, and this client looks under "error".
    server.wait_idle()  # the abandoned stream of 1,500 tokens ended early
