"""Measures the model through a running server, greedily, and writes the figures.

    make serve                                                   # in one terminal
    python3 models/sprout/evaluation/evaluate.py                 # in another: the figures, results.json and conversations.md
    ... --banking77 test.csv --clinc150 data_full.json           # and routing on the public sets' test splits

Needs nothing but Python. What is hand-written lies beside this file and was never trained on; what is generated draws names,
numbers and companies that training does not see (training/lexicon.py).
"""

import argparse
import concurrent.futures
import itertools
import json
import random
import sys
import urllib.request
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent / "training"))
import chat  # noqa: E402
import corpus  # noqa: E402
import document_stories  # noqa: E402
import documents  # noqa: E402
import extraction  # noqa: E402
import extraction_texts  # noqa: E402
import knowledge  # noqa: E402
import memory  # noqa: E402
import support  # noqa: E402
import talk_garden  # noqa: E402
import talk_orders  # noqa: E402
import talk_people  # noqa: E402
import talk_rules  # noqa: E402
import tool_wishes  # noqa: E402
import tool_work  # noqa: E402
import tools  # noqa: E402
from samples import draw  # noqa: E402

LABELS = ("billing", "technical", "account", "other")
MOST_TOKENS = 128


class Server:
    """Asks the server; keeps every chat answer, to judge whether they end."""

    def __init__(self, url):
        self.url = url
        self.pool = concurrent.futures.ThreadPoolExecutor(16)
        self.answers = []

    def post(self, path, body):
        request = urllib.request.Request(self.url + path, json.dumps(body).encode(), {"Content-Type": "application/json"})
        with urllib.request.urlopen(request, timeout=600) as response:
            return json.load(response)

    def complete(self, text, most=8):
        return self.post("/generate", {"text": text, "sampling_params": {"temperature": 0, "max_new_tokens": most}})["text"]

    def chat(self, messages, most=MOST_TOKENS):
        choice = self.post("/v1/chat/completions", {"messages": messages, "temperature": 0, "max_tokens": most})["choices"][0]
        text = choice["message"]["content"] or ""
        if most == MOST_TOKENS:
            self.answers.append({"messages": messages, "text": text, "ended": choice["finish_reason"] == "stop"})
        return text

    def each(self, function, items):
        return list(self.pool.map(function, items))


def read(name):
    return [json.loads(line) for line in (HERE / f"{name}.jsonl").read_text().splitlines()]


def hand_written(server, which, note):
    """The figures of one hand-written set: "first", "second" or "third"."""
    tickets = [(item["text"], item["label"]) for item in read(f"{which}/tickets")]
    note(f"routing, tickets, {which} set", *routing(server, tickets))
    note(f"routing, tickets, {which} set, in a chat", routing_in_chat(server, tickets))
    note(f"JSON fields exact, {which} set", *fields(
        server, [([{"role": "user", "content": schema_prompt(i)}], i["json"]) for i in read(f"{which}/extraction")]))
    note(f"tool call exact, {which} set", *calls(
        server, [(question_of({"tools": i["tools"], "messages": [*i["messages"], None]}), [i["call"]]) for i in read(f"{which}/tool_calls")]))
    kinds, facts, parties, answers = classified(server, read(f"{which}/summaries"))
    note(f"report or contract, {which} set", kinds, answers)
    note(f"facts in a summary, {which} set", facts)
    note(f"parties of a contract exact, {which} set", parties)
    f1, names, types, answers = entities(server, read(f"{which}/entities"))
    note(f"named entities, {which} set (F1)", f1, answers)
    note(f"primary entity's name, {which} set", names)
    note(f"primary entity's type, {which} set", types)


def generated(modules, count, check=None, only=None):
    """Samples of the generators with values that training does not see, of each module in turn; those with the key `check` to check,
    and of the kinds `only`."""
    samples = []
    for index in itertools.count():
        rng = random.Random(f"evaluation:{index}")
        kinds = modules[index % len(modules)].KINDS
        sample = kinds[draw({kind: kinds[kind] for kind in only or kinds}, rng)][0](rng, unseen=True)
        if "messages" in sample and (check is None or sample.get("check", {}).get(check)):
            samples.append(sample)
        if len(samples) == count:
            return samples


def question_of(sample):
    """The messages up to the last answer, as the server gets them: functions are written into the system message, as the chat
    template writes them."""
    messages = [{"role": m["role"], "content": m["content"] if not m.get("tool_calls") else
                 "\n".join(filter(None, [m["content"], chat.calls_text(m["tool_calls"])]))} for m in sample["messages"][:-1]]
    if sample.get("tools"):
        system = messages.pop(0)["content"] + "\n\n" if messages[0]["role"] == "system" else ""
        messages.insert(0, {"role": "system", "content": system + chat.tools_text(sample["tools"])})
    return messages


def parsed(text):
    try:
        return json.loads(text)
    except ValueError:
        return None


def share(hits):
    hits = list(hits)
    return {"share": round(sum(hits) / len(hits), 4), "of": len(hits)}


def routing(server, tickets):
    """tickets: (text, label). Asked as the tutorial asks, and in a chat."""
    raw = server.each(lambda t: server.complete(f"Support ticket:{t[0]}\nCategory:").strip().split("\n")[0], tickets)
    return share(answer == label for answer, (_, label) in zip(raw, tickets)), [
        {"text": text, "label": label, "answer": answer} for answer, (text, label) in zip(raw, tickets) if answer != label]


def routing_in_chat(server, tickets):
    answers = server.each(lambda t: server.chat([{"role": "user", "content": f"Support ticket:{t[0]}\nCategory:"}]).strip(), tickets)
    return share(answer == label for answer, (_, label) in zip(answers, tickets))


def recall(server, samples):
    """Whether the answers have what they must."""
    answers = server.each(lambda s: server.chat(question_of(s)), samples)
    wrong = [{"question": s["messages"][-2]["content"], "expected": s["check"], "answer": a}
             for a, s in zip(answers, samples) if not passes(a, s["check"])]
    return share(passes(a, s["check"]) for a, s in zip(answers, samples)), wrong


def passes(text, check):
    """check: {"contains": all of these} or {"any": one of these}."""
    text = text.lower()
    return all(value.lower() in text for value in check.get("contains", [])) and (
        "any" not in check or any(value.lower() in text for value in check["any"]))


def fields(server, items):
    """items: (messages, expected object). Share of fields that are exact."""
    answers = server.each(lambda item: parsed(server.chat(item[0])), items)
    hits, wrong = [], []
    for answer, (messages, expected) in zip(answers, items):
        answer = answer if isinstance(answer, dict) else {}
        right = [key in answer and answer[key] == value for key, value in expected.items()]
        hits += right
        if not all(right):
            wrong.append({"prompt": messages[-1]["content"], "expected": expected, "answer": answer})
    return share(hits), wrong


def calls(server, items):
    """items: (messages, expected calls). Name and arguments exact."""
    def call_of(text):
        found = []
        for part in text.split("<tool_call>")[1:]:
            found.append(parsed(part.split("</tool_call>")[0]))
        return found

    answers = server.each(lambda item: call_of(server.chat(item[0])), items)
    return share(answer == expected for answer, (_, expected) in zip(answers, items)), [
        {"prompt": messages[-1]["content"], "expected": expected, "answer": answer}
        for answer, (messages, expected) in zip(answers, items) if answer != expected]


def classified(server, items):
    """items: summaries.jsonl. The kind, then in the same conversation a summary or the parties."""
    kinds, facts, parties, wrong = [], [], [], []

    def ask(item):
        first = f"Document:\n{item['text']}\n\nClassify this document as either 'report' or 'contract'.\nOutput only the label."
        messages = [{"role": "user", "content": first}]
        kind = server.chat(messages)
        messages += [{"role": "assistant", "content": item["kind"]}]
        summary = server.chat([*messages, {"role": "user", "content": "Now summarize this document in 2-3 sentences."}])
        names = None
        if item["kind"] == "contract":
            names = server.chat([*messages, {"role": "user", "content": "Extract all party names. Output as a comma-separated list."}])
        return kind.strip(), summary, names

    for item, (kind, summary, names) in zip(items, server.each(ask, items)):
        kinds.append(kind == item["kind"])
        facts += [fact.lower() in summary.lower() for fact in item["facts"]]
        if names is not None:
            parties.append(sorted(n.strip() for n in names.split(", ")) == sorted(item["parties"]))
        wrong.append({"text": item["text"], "kind": kind, "summary": summary, "parties": names})
    return share(kinds), share(facts), share(parties), wrong


def entities(server, items):
    lists = server.each(lambda i: server.chat([{"role": "user", "content":
                        f"{i['text']}\n\nExtract all named entities as a comma-separated list."}]), items)
    found = [{e.strip() for e in text.split(",")} for text in lists]
    precise = sum(len(f & set(i["entities"])) for f, i in zip(found, items))
    f1 = 2 * precise / (sum(map(len, found)) + sum(len(i["entities"]) for i in items))
    primary = server.each(lambda i: parsed(server.chat([{"role": "user", "content":
                          f"Extract the primary named entity from this text:{i['text']}"}])), items)
    names = share(isinstance(p, dict) and p.get("name") == i["primary"]["name"] for p, i in zip(primary, items))
    types = share(isinstance(p, dict) and p.get("entity_type") == i["primary"]["entity_type"] for p, i in zip(primary, items))
    return {"share": round(f1, 4), "of": len(items)}, names, types, [
        {"text": i["text"], "list": text, "primary": p} for i, text, p in zip(items, lists, primary)]


def loops(text):
    """Whether a text ends in one piece said four times or more."""
    return any(len(text) >= 4 * n and text.endswith(text[-n:] * 4) and text[-n:].strip() for n in range(1, len(text) // 4 + 1))


def converse(server, script):
    """The Markdown of a conversation with the user's turns of `script`."""
    messages = [{"role": "system", "content": script["system"]}] if script.get("system") else []
    lines = [f"*System: {script['system']}*", ""] if messages else []
    for text in script["users"]:
        messages.append({"role": "user", "content": text})
        answer = server.chat(messages)
        messages.append({"role": "assistant", "content": answer})
        lines += [f"> {text}", "", answer, ""]
    return "\n".join(lines)


def schema_prompt(item):
    return f"Extract the data from the text as JSON that follows this schema.\nSchema: {json.dumps(item['schema'])}\nText: {item['text']}"


def main():
    parser = argparse.ArgumentParser(formatter_class=argparse.RawDescriptionHelpFormatter, description=__doc__)
    parser.add_argument("--url", default="http://127.0.0.1:30000")
    parser.add_argument("--banking77", type=Path, help="test.csv of Banking77")
    parser.add_argument("--clinc150", type=Path, help="data_full.json of CLINC150")
    parser.add_argument("--out", type=Path, default=HERE, help="where results.json and conversations.md go")
    parser.add_argument("--wrong", type=Path, help="a file for what went wrong, to read")
    args = parser.parse_args()
    server = Server(args.url)
    results, wrong = {}, {}

    def note(name, figure, mistakes=None):
        results[name] = figure
        if mistakes:
            wrong[name] = mistakes
        print(f"{name:60} {100 * figure['share']:6.1f} % of {figure['of']}", flush=True)

    for which in ("first", "second", "third"):
        hand_written(server, which, note)
    public = []
    if args.banking77:
        public += [("banking77", corpus.banking77(args.banking77))]
    if args.clinc150:
        public += [("clinc150", corpus.clinc150(args.clinc150, "test"))]
    everything = []
    for name, pairs in public:
        labelled = [(text, corpus.INTENTS[name][intent]) for text, intent in pairs]
        everything += labelled
        note(f"routing, {name} test split", *routing(server, labelled))
    if len(public) == 2:
        right = sum(round(results[f"routing, {name} test split"]["share"] * len(pairs)) for name, pairs in public)
        note("routing, public test splits", {"share": round(right / len(everything), 4), "of": len(everything)})
    note("recall of a value told before, unseen values", *recall(server, generated([memory], 200, "contains", memory.RECALL)))
    talks = generated([talk_orders, talk_garden, talk_people, support], 200, "contains")
    note("a detail told before in a conversation, unseen values", *recall(server, talks))
    note("answers from a given policy or document, unseen values", *recall(
        server, generated([knowledge], 100, "contains", ["policy", "documents"]) + generated([talk_rules], 200, "contains")))
    note("JSON fields exact, generated texts, unseen values", *fields(
        server, [(question_of(s), s["check"]["json"]) for s in generated([extraction, extraction_texts], 300, "json")]))
    note("tool call exact, generated, unseen values", *calls(
        server, [(question_of(s), s["check"]["tool_calls"]) for s in generated([tools, tool_wishes, tool_work], 300, "tool_calls")]))
    summaries = generated([documents, document_stories], 200, "facts")
    answers = server.each(lambda s: server.chat(question_of(s)), summaries)
    note("facts in a summary, generated, unseen values", share(
        fact.lower() in answer.lower() for s, answer in zip(summaries, answers) for fact in s["check"]["facts"]))
    odd = [[{"role": "user", "content": item["text"]}] for item in read("odd")]
    odd_answers = server.each(server.chat, odd)
    wrong["odd messages"] = [{"text": m[-1]["content"][:200], "answer": a} for m, a in zip(odd, odd_answers)]
    server.each(lambda s: server.chat(question_of(s)), generated([support, talk_orders, talk_garden, talk_people], 200))
    talks = server.each(lambda script: converse(server, script), read("first/conversations") + read("second/conversations") + read("third/conversations"))
    (args.out / "conversations.md").write_text(
        "# Conversations\n\nUnedited, greedy, with the customers' turns of first/, second/ and third/conversations.jsonl.\n\n" + "\n---\n\n".join(talks))
    note("answers that end within 128 tokens, without a loop", share(
        a["ended"] and not loops(a["text"]) for a in server.answers), [
            {"prompt": a["messages"][-1]["content"][-300:], "answer": a["text"]} for a in server.answers if not a["ended"] or loops(a["text"])])
    (args.out / "results.json").write_text(json.dumps(results, indent=2) + "\n")
    if args.wrong:
        args.wrong.write_text(json.dumps(wrong, indent=1, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
