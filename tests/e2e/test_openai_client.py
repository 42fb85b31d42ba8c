"""The official openai client against a running server."""

import asyncio

import openai
import pytest

GREEDY = {"temperature": 0, "max_tokens": 24}
QUESTION = [{"role": "user", "content": "How often should I water tomatoes?"}]


@pytest.fixture(scope="module")
def client(server):
    return openai.OpenAI(base_url=server.url + "/v1", api_key="none", max_retries=0)


def chat(client, messages=QUESTION, **kwargs):
    return client.chat.completions.create(model="default", messages=messages, **{**GREEDY, **kwargs})


@pytest.mark.sanitize
def test_models(client, server):
    cards = client.models.list().data
    assert len(cards) == 1 and cards[0].object == "model"
    assert client.models.retrieve(cards[0].id).id == cards[0].id
    with pytest.raises(openai.NotFoundError):
        client.models.retrieve("no-such-model")


@pytest.mark.sanitize
def test_chat_answers_and_reports_usage(client):
    answer = chat(client)
    choice = answer.choices[0]
    assert choice.message.role == "assistant" and choice.message.content
    assert choice.finish_reason in ("stop", "length")
    usage = answer.usage
    assert usage.total_tokens == usage.prompt_tokens + usage.completion_tokens
    assert usage.prompt_tokens_details.cached_tokens >= 0


@pytest.mark.sanitize
def test_streamed_equals_whole(client):
    for extra in ({}, {"temperature": 0.9, "seed": 7}, {"stop": ["a"]}, {"max_tokens": 1}):
        whole = chat(client, **extra)
        chunks = list(chat(client, stream=True, stream_options={"include_usage": True}, **extra))
        assert chunks[0].choices[0].delta.role == "assistant"
        text = "".join(c.choices[0].delta.content or "" for c in chunks if c.choices)
        assert text == whole.choices[0].message.content
        reasons = [c.choices[0].finish_reason for c in chunks if c.choices and c.choices[0].finish_reason]
        assert reasons == [whole.choices[0].finish_reason]
        assert chunks[-1].usage.completion_tokens == whole.usage.completion_tokens
        assert chunks[-1].choices == []


@pytest.mark.sanitize
def test_second_turn_is_cached(client):
    messages = [{"role": "user", "content": "My order K12345 has not come yet, can you help me please?"}]
    first = chat(client, messages)
    messages += [{"role": "assistant", "content": first.choices[0].message.content},
                 {"role": "user", "content": "Thank you."}]
    second = chat(client, messages)
    cached = second.usage.prompt_tokens_details.cached_tokens
    # All of the first prompt; and of its answer at least what the template writes back the same.
    assert cached >= first.usage.prompt_tokens
    assert cached < second.usage.prompt_tokens


def test_seed_is_obeyed(client):
    def once(seed):
        return chat(client, temperature=2.0, seed=seed, max_tokens=16).choices[0].message.content
    assert once(5) == once(5)
    assert len({once(seed) for seed in range(6)}) > 1


def test_n_samples_and_prompt_counted_once(client):
    one = chat(client, temperature=1.0, seed=11)
    three = chat(client, temperature=1.0, seed=11, n=3)
    assert [choice.index for choice in three.choices] == [0, 1, 2]
    assert three.choices[0].message.content == one.choices[0].message.content
    assert three.usage.prompt_tokens == one.usage.prompt_tokens


def test_logprobs(client):
    answer = chat(client, logprobs=True, top_logprobs=3, max_tokens=6)
    content = answer.choices[0].logprobs.content
    assert len(content) == answer.usage.completion_tokens or answer.choices[0].finish_reason == "stop"
    for entry in content:
        assert len(entry.top_logprobs) == 3
        assert entry.logprob <= 0
        # Greedy takes the first of the top.
        assert entry.token == entry.top_logprobs[0].token


def test_stop_string_is_cut_off(client):
    whole = chat(client).choices[0].message.content
    word = whole.split()[1]
    stopped = chat(client, stop=[word])
    assert stopped.choices[0].finish_reason == "stop"
    assert stopped.choices[0].message.content == whole[: whole.index(word)]


@pytest.mark.sanitize
def test_completions(client):
    result = client.completions.create(model="default", prompt=["Hello", "Where is"], max_tokens=5, temperature=0)
    assert [choice.index for choice in result.choices] == [0, 1]
    echoed = client.completions.create(model="default", prompt="Hello", max_tokens=3, temperature=0, echo=True)
    assert echoed.choices[0].text == "Hello" + result.choices[0].text[: len(echoed.choices[0].text) - 5]
    default = client.completions.create(model="default", prompt="Hello", temperature=0, extra_body={"ignore_eos": True})
    assert default.usage.completion_tokens == 16


def test_logit_bias_forces_a_token(client, server):
    token = server.post("/tokenize", {"prompt": " water", "add_special_tokens": False})["tokens"][0]
    answer = client.completions.create(model="default", prompt="Hello", max_tokens=3, temperature=0,
                                       logit_bias={str(token): 100})
    assert server.post("/detokenize", {"tokens": [token] * 3})["text"] == answer.choices[0].text


@pytest.mark.sanitize
@pytest.mark.parametrize("bad", [{"temperature": -1}, {"top_p": 0}, {"n": 0}, {"max_tokens": -1}, {"stop": ["x"] * 65},
                                 {"logit_bias": {"99999999": 1}}, {"top_logprobs": -1, "logprobs": True}])
def test_bad_input_is_a_400_that_names_the_field(client, bad):
    with pytest.raises(openai.BadRequestError) as raised:
        chat(client, **bad)
    field = list(bad)[0]
    assert field in str(raised.value)


def test_what_is_not_built_is_refused_by_name(client):
    chat(client, tools=[], response_format={"type": "text"})
    with pytest.raises(openai.BadRequestError, match="response_format"):
        chat(client, response_format={"type": "json_object"})
    with pytest.raises(openai.BadRequestError, match="tools"):
        chat(client, tools=[{"type": "function", "function": {"name": "f", "parameters": {"type": "object"}}}])


def test_a_client_that_goes_away_frees_its_pages(server):
    server.wait_idle()

    async def leave():
        client = openai.AsyncOpenAI(base_url=server.url + "/v1", api_key="none")
        stream = await client.chat.completions.create(model="default", messages=QUESTION, stream=True, max_tokens=1500,
                                                      extra_body={"ignore_eos": True})
        async for _ in stream:
            break
        await stream.close()
        await client.close()

    asyncio.run(leave())
    server.wait_idle(5)
