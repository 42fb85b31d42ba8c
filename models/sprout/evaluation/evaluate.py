"""Measures the model through a running server, greedily, and writes the figures.

    make serve                                                   # in one terminal
    python3 models/sprout/evaluation/evaluate.py                 # in another: prints the figures
    ... --banking77 test.csv --clinc150 data_full.json           # and routing on the public sets' test splits
    ... --out models/sprout/evaluation                           # and writes results.json and conversations.md

Needs nothing but Python. What is hand-written lies beside this file and was never trained on. What is generated is worded as in
training; names, numbers and companies come from the tenth that training does not see (training/lexicon.py), other values may not.
"""

import argparse
import concurrent.futures
import itertools
import json
import random
import re
import sys
import urllib.request
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent / "training"))
import chat  # noqa: E402
import corpus  # noqa: E402
import document_stories  # noqa: E402
import document_whole_contracts  # noqa: E402
import document_whole_reports  # noqa: E402
import documents  # noqa: E402
import extraction  # noqa: E402
import extraction_dense_home  # noqa: E402
import extraction_dense_work  # noqa: E402
import extraction_texts  # noqa: E402
import knowledge  # noqa: E402
import memory  # noqa: E402
import mixture  # noqa: E402
import support  # noqa: E402
import talk_account  # noqa: E402
import talk_cases  # noqa: E402
import talk_garden  # noqa: E402
import talk_orders  # noqa: E402
import talk_people  # noqa: E402
import talk_products  # noqa: E402
import talk_rules  # noqa: E402
import tool_near_misses  # noqa: E402
import tool_wishes  # noqa: E402
import tool_work  # noqa: E402
import tools  # noqa: E402
from samples import draw  # noqa: E402

# Kinds of samples in which no function fits what is said.
IDLE = ((tool_wishes, "nothing_fits"), (tool_wishes, "chat"), (tool_near_misses, "nothing_fits"), (tool_near_misses, "chat"), (tool_work, "unserved"))
MOST_TOKENS = 128


class Server:
    """Asks the server; keeps the answers in free text, to judge whether they end."""

    def __init__(self, url):
        self.url = url
        self.pool = concurrent.futures.ThreadPoolExecutor(16)
        self.answers = []
        try:
            with urllib.request.urlopen(f"{url}/v1/models", timeout=10) as response:
                print(f"{url} serves {json.load(response)['data'][0]['id']}", flush=True)
        except OSError as error:
            raise SystemExit(f"nothing answers at {url} ({error}): start a server (make serve) or name one with --url") from None

    def post(self, path, body):
        request = urllib.request.Request(self.url + path, json.dumps(body).encode(), {"Content-Type": "application/json"})
        with urllib.request.urlopen(request, timeout=600) as response:
            return json.load(response)

    def complete(self, text, most=8):
        return self.post("/generate", {"text": text, "sampling_params": {"temperature": 0, "max_new_tokens": most}})["text"]

    def chat(self, messages, is_free=False, most=MOST_TOKENS):
        choice = self.post("/v1/chat/completions", {"messages": messages, "temperature": 0, "max_tokens": most})["choices"][0]
        text = choice["message"]["content"] or ""
        if is_free:
            self.answers.append({"messages": messages, "text": text, "ended": choice["finish_reason"] == "stop"})
        return text

    def each(self, function, items):
        return list(self.pool.map(function, items))


def read(name):
    return [json.loads(line) for line in (HERE / f"{name}.jsonl").read_text().splitlines()]


def hand_written(server, which, note):
    """The figures of one hand-written set: "first", "second" or "third". The mistakes on the third stay unseen."""
    def noted(name, figure, mistakes=None):
        note(name, figure, None if which == "third" else mistakes)

    tickets = [(item["text"], item["label"]) for item in read(f"{which}/tickets")]
    noted(f"routing, tickets, {which} set", *routing(server, tickets))
    noted(f"routing, tickets, {which} set, in a chat", routing_in_chat(server, tickets))
    exact, objects, wrong = fields(server, [([{"role": "user", "content": schema_prompt(i)}], i["json"]) for i in read(f"{which}/extraction")])
    noted(f"JSON fields exact, {which} set", exact, wrong)
    noted(f"JSON objects exact, {which} set", objects)
    noted(f"tool call exact, {which} set", *calls(
        server, [(question_of({"tools": i["tools"], "messages": [*i["messages"], None]}), [i["call"]]) for i in read(f"{which}/tool_calls")]))
    kinds, facts, lead, is_true, parties, answers = classified(server, read(f"{which}/summaries"))
    noted(f"report or contract, {which} set", kinds, answers)
    noted(f"facts in a summary, {which} set", facts)
    noted(f"facts in as many first words of the text, {which} set", lead)
    noted(f"summaries without a foreign number or name, {which} set", is_true)
    noted(f"parties of a contract exact, {which} set", parties)
    f1, names, types, answers = entities(server, read(f"{which}/entities"))
    noted(f"named entities, {which} set (F1)", f1, answers)
    noted(f"primary entity's name, {which} set", names)
    noted(f"primary entity's type, {which} set", types)


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
    answers = server.each(lambda s: server.chat(question_of(s), is_free=True), samples)
    wrong = [{"question": s["messages"][-2]["content"], "expected": s["check"], "answer": a}
             for a, s in zip(answers, samples) if not passes(a, s["check"])]
    return share(passes(a, s["check"]) for a, s in zip(answers, samples)), wrong


def holds(text, value):
    """Whether a text has a value as whole words; "Yes" and "No" must begin it."""
    if value in ("Yes", "No"):
        return re.match(value + r"\b", text) is not None
    return re.search(r"(?<!\w)" + re.escape(value) + r"(?!\w)", text, re.IGNORECASE) is not None


def passes(text, check):
    """check: {"contains": all of these} or {"any": one of these}. An answer that tells everything does not count."""
    return len(text) < 300 and all(holds(text, value) for value in check.get("contains", [])) and (
        "any" not in check or any(value.lower() in text.lower() for value in check["any"]))


def fields(server, items):
    """items: (messages, expected object). Share of fields that are exact, where a key too many counts as a wrong one; share of objects
    that are."""
    answers = server.each(lambda item: parsed(server.chat(item[0])), items)
    hits, objects, wrong = [], [], []
    for answer, (messages, expected) in zip(answers, items):
        answer = answer if isinstance(answer, dict) else {}
        # True == 1 in Python, not here.
        right = [key in answer and answer[key] == value and isinstance(answer[key], bool) == isinstance(value, bool)
                 for key, value in expected.items()]
        hits += right + [False] * len(answer.keys() - expected.keys())
        objects.append(all(right) and answer.keys() == expected.keys())
        if not objects[-1]:
            wrong.append({"prompt": messages[-1]["content"], "expected": expected, "answer": answer})
    return share(hits), share(objects), wrong


def calls_in(text):
    """The calls of an answer; None for one that is no JSON or does not end."""
    return [parsed(part.split("</tool_call>")[0]) if "</tool_call>" in part else None for part in text.split("<tool_call>")[1:]]


def calls(server, items):
    """items: (messages, expected calls). Names and arguments exact."""
    answers = server.each(lambda item: calls_in(server.chat(item[0])), items)
    return share(answer == expected for answer, (_, expected) in zip(answers, items)), [
        {"prompt": messages[-1]["content"], "expected": expected, "answer": answer}
        for answer, (messages, expected) in zip(answers, items) if answer != expected]


def classified(server, items):
    """items: summaries.jsonl. The kind, then in the same conversation, whatever the answer was, a summary or the parties."""
    kinds, facts, lead, parties, wrong = [], [], [], [], []

    def ask(item):
        first = f"Document:\n{item['text']}\n\nClassify this document as either 'report' or 'contract'.\nOutput only the label."
        messages = [{"role": "user", "content": first}]
        kind = server.chat(messages)
        messages += [{"role": "assistant", "content": kind}]
        summary = server.chat([*messages, {"role": "user", "content": "Now summarize this document in 2-3 sentences."}], is_free=True)
        names = None
        if item["kind"] == "contract":
            names = server.chat([*messages, {"role": "user", "content": "Extract all party names. Output as a comma-separated list."}])
        return kind.strip(), summary, names

    for item, (kind, summary, names) in zip(items, server.each(ask, items)):
        kinds.append(kind == item["kind"])
        facts += [holds(summary, fact) for fact in item["facts"]]
        lead += [holds(" ".join(item["text"].split()[:len(summary.split())]), fact) for fact in item["facts"]]
        if names is not None:
            parties.append(sorted(n.strip() for n in names.split(", ")) == sorted(item["parties"]))
        wrong.append({"text": item["text"], "kind": kind, "summary": summary, "parties": names})
    return share(kinds), share(facts), share(lead), share(is_true_to(w["summary"], w["text"]) for w in wrong), share(parties), wrong


def is_true_to(summary, text):
    """Whether every number and every name of a summary stands in the text."""
    words = re.findall(r"\d[\d.,:/-]*|(?<=[\w,;] )[A-Z]\w+", summary)
    return all(word.rstrip(".,:-") in text for word in words)


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
    """Whether a text ends in one piece said four times or more, or says one sentence three times."""
    sentences = [s.strip() for s in re.split(r"[.!?\n]", text) if len(s.strip()) > 10]
    return any(sentences.count(s) > 2 for s in sentences) or any(
        len(text) >= 4 * n and text.endswith(text[-n:] * 4) and text[-n:].strip() for n in range(1, len(text) // 4 + 1))


def converse(server, script):
    """The Markdown of a conversation with the user's turns of `script`."""
    messages = [{"role": "system", "content": script["system"]}] if script.get("system") else []
    lines = [f"*System: {script['system']}*", ""] if messages else []
    for text in script["users"]:
        messages.append({"role": "user", "content": text})
        answer = server.chat(messages, is_free=True)
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
    parser.add_argument("--out", type=Path, help="where results.json and conversations.md go")
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
    note("recall of a value told before", *recall(server, generated([memory], 200, "contains", memory.RECALL)))
    far = [mixture.long_recall(random.Random(f"evaluation:{i}"), unseen=True, characters=9000) for i in range(200)]
    note("recall of a value told 2,000 tokens before", *recall(server, [s for s in far if s.get("check", {}).get("contains")][:100]))
    note("a detail told before in a conversation", *recall(
        server, generated([talk_orders, talk_cases, talk_products, talk_people, support], 250, "contains")))
    note("answers from a given policy or document", *recall(
        server, generated([knowledge], 100, "contains", ["policy", "documents"]) + generated([talk_rules], 200, "contains")))
    exact, objects, mistakes = fields(server, [(question_of(s), s["check"]["json"]) for s in generated(
        [extraction, extraction_texts, extraction_dense_home, extraction_dense_work], 300, "json")])
    note("JSON fields exact, generated", exact, mistakes)
    note("JSON objects exact, generated", objects)
    note("tool call exact, generated", *calls(server, [(question_of(s), s["check"]["tool_calls"]) for s in generated(
        [tools, tool_wishes, tool_work, tool_near_misses], 300, "tool_calls")]))
    idle = [question_of(s) for module, kind in IDLE for s in generated([module], 20, only=[kind])]
    note("no call where no function fits, generated", share(not calls_in(text) for text in server.each(server.chat, idle)))
    summaries = generated([documents, document_stories, document_whole_reports, document_whole_contracts], 200, "facts")
    answers = server.each(lambda s: server.chat(question_of(s), is_free=True), summaries)
    note("facts in a summary, generated", share(
        holds(answer, fact) for s, answer in zip(summaries, answers) for fact in s["check"]["facts"]))
    odd = [[{"role": "user", "content": item["text"]}] for item in read("odd")]
    odd_answers = server.each(lambda messages: server.chat(messages, is_free=True), odd)
    wrong["odd messages"] = [{"text": m[-1]["content"][:200], "answer": a} for m, a in zip(odd, odd_answers)]
    server.each(lambda s: server.chat(question_of(s), is_free=True), generated([talk_orders, talk_garden, talk_people, talk_account], 300))
    talks = server.each(lambda script: converse(server, script), read("first/conversations") + read("second/conversations"))
    note("answers that end within 128 tokens, without a loop", share(
        a["ended"] and not loops(a["text"]) for a in server.answers), [
            {"prompt": a["messages"][-1]["content"][-300:], "answer": a["text"]} for a in server.answers if not a["ended"] or loops(a["text"])])
    if args.out:
        (args.out / "conversations.md").write_text(
            "# Conversations\n\nUnedited, greedy, with the customers' turns of first/ and second/conversations.jsonl.\n\n" + "\n---\n\n".join(talks))
        (args.out / "results.json").write_text(json.dumps(results, indent=2) + "\n")
    if args.wrong:
        args.wrong.write_text(json.dumps(wrong, indent=1, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
