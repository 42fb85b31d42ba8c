"""Further text for the training: a folder with files and a manifest that names source and licence of each.

    python corpus.py --out DIR --banking77 train.csv --clinc150 data_full.json --restaurant8k DIR --novels DIR --taskmaster DIR

collects one from the public sets by their original files: training splits only. The manifest's entries:

    {"file": "novels.txt", "name": ..., "format": "text", "source": ..., "licence": ..., "sha256": ...}

format "text": paragraphs with blank lines between; "intents": JSON lines of {"text", "intent"}, given a ticket label by the
table intents.json under the entry's name; "slots": JSON lines of {"text", "values": {name: string or number}}; "messages": JSON lines
of samples as the generators make them: {"messages": [{"role", "content", "tool_calls": [{"name", "arguments"}]}...], "tools": [...]}.
"""

import argparse
import csv
import hashlib
import json
import random
import re
from pathlib import Path

INTENTS = json.loads((Path(__file__).parent / "intents.json").read_text(encoding="utf-8"))
KEYS = ("file", "name", "format", "source", "licence", "sha256")
FORMATS = ("text", "intents", "slots", "messages")


class Corpus:
    """texts: pieces of running text; tickets: (text, label); slots: (text, values); dialogues: samples; sources: the manifest's entries."""

    def __init__(self, folder=None):
        self.texts, self.tickets, self.slots, self.dialogues, self.sources = [], [], [], [], []
        if folder is None:
            return
        if not (folder / "manifest.json").exists():
            raise SystemExit(f"{folder} has no manifest.json: see corpus.py for what belongs there")
        self.sources = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))["sources"]
        for source in self.sources:
            missing = [key for key in KEYS if not source.get(key)]
            if missing:
                raise SystemExit(f"{folder}/manifest.json: an entry lacks {', '.join(missing)}")
            if source["format"] not in FORMATS:
                raise SystemExit(f"{folder}/manifest.json: {source['file']}: format is one of {', '.join(FORMATS)}")
            content = (folder / source["file"]).read_bytes()
            if hashlib.sha256(content).hexdigest() != source["sha256"]:
                raise SystemExit(f"{folder}/{source['file']}: is not the file of the manifest (sha256)")
            self._add(source, content.decode())

    def _add(self, source, content):
        if source["format"] == "text":
            self.texts += chunks(content)
            return
        lines = []
        for number, line in enumerate(content.split("\n"), 1):
            try:
                lines += [json.loads(line)] if line.strip() else []
            except ValueError as error:
                raise SystemExit(f"{source['file']}:{number}: not JSON: {error}") from None
        if source["format"] == "messages":
            self.dialogues += lines
            return
        if source["format"] == "slots":
            self.slots += [(line["text"], line["values"]) for line in lines]
            return
        labels = INTENTS.get(source["name"])
        if labels is None:
            raise SystemExit(f"intents.json has no table for {source['name']}")
        unknown = sorted({line["intent"] for line in lines} - set(labels))
        if unknown:
            raise SystemExit(f"{source['file']}: intents.json has no label for {', '.join(unknown)}")
        self.tickets += [(line["text"], labels[line["intent"]]) for line in lines]


def chunks(content, size=1500):
    """Runs of whole paragraphs of about `size` characters."""
    found, now = [], ""
    for paragraph in re.split(r"\n\s*\n", content):
        paragraph = " ".join(paragraph.split()) if "\n" in paragraph and not paragraph.startswith(("Customer:", "Agent:")) else paragraph
        if now and len(now) + len(paragraph) > size:
            found.append(now)
            now = ""
        now += ("\n\n" if now else "") + paragraph
    return [*found, now] if now else found


def banking77(path):
    """(text, intent) of a split of PolyAI's Banking77."""
    return [(row["text"].strip(), row["category"]) for row in csv.DictReader(path.open(encoding="utf-8"))]


def clinc150(path, split):
    """(text, intent) of a split ("train", "test") of CLINC150, queries out of its scope included."""
    data = json.loads(path.read_text(encoding="utf-8"))
    return [tuple(item) for item in data[split] + data[f"oos_{split}"]]


def restaurant8k(folder):
    """{"text", "values"} of the training split of RESTAURANTS-8K; a number of people as a number."""
    found = []
    for item in json.loads((folder / "train_0.json").read_text(encoding="utf-8")):
        text, values = item["userInput"]["text"], {}
        for label in item.get("labels", []):
            span = label["valueSpan"]
            value = text[span.get("startIndex", 0):span["endIndex"]]
            if label["slot"] == "people":
                count = re.fullmatch(r"(?:party of |for )?(\d+|" + "|".join(COUNTS) + r")(?: people| persons| of us| guests| adults)?", value.lower())
                if not count:
                    values = {}
                    break
                value = int(count[1]) if count[1].isdigit() else COUNTS.index(count[1]) + 1
            values[label["slot"]] = value
        if values and values.get("first_name") not in TITLES:
            found.append({"text": text, "values": values})
    return found


TITLES = ("Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "Miss", "Dr", "Dr.")
COUNTS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]


def novels(folder, most_bytes):
    """Parts of novels that appeared before 1930 (their file names end in the year), in equal shares."""
    files = sorted(path for path in folder.glob("*.txt") if int(path.stem.rsplit("_", 1)[1]) < 1930)
    share = most_bytes // len(files)
    parts = []
    for path in files:
        text = path.read_text(encoding="utf-8", errors="replace")
        at = text.find("\n\n", len(text) // 3)
        parts.append(text[at:at + share].rsplit("\n\n", 1)[0].strip())
    return "\n\n".join(parts)


def taskmaster(folder, most, seed=1):
    """Dialogues of Taskmaster, one paragraph each."""
    conversations = [c for path in sorted(folder.glob("*.json")) for c in json.loads(path.read_text(encoding="utf-8"))]
    random.Random(seed).shuffle(conversations)
    lines = []
    for conversation in conversations[:most]:
        turns = [f"{'Customer' if u['speaker'].lower() == 'user' else 'Agent'}: {' '.join(u['text'].split())}" for u in conversation["utterances"]]
        lines.append("\n".join(turns))
    return "\n\n".join(lines)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--banking77", type=Path, help="train.csv")
    parser.add_argument("--clinc150", type=Path, help="data_full.json")
    parser.add_argument("--restaurant8k", type=Path, help="the folder restaurant8k")
    parser.add_argument("--novels", type=Path, help="the folder corpus/ of 100_english_novels")
    parser.add_argument("--taskmaster", type=Path, help="the folder TM-4-2024/data")
    parser.add_argument("--novel-bytes", type=int, default=45_000_000)
    parser.add_argument("--taskmaster-dialogues", type=int, default=4000)
    args = parser.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    sources = []

    def add(file, content, **facts):
        (args.out / file).write_text(content, encoding="utf-8")
        sources.append({"file": file, **facts, "sha256": hashlib.sha256(content.encode()).hexdigest()})

    def lines(items):
        return "".join(json.dumps(item, ensure_ascii=False) + "\n" for item in items)

    def intents(pairs):
        return lines({"text": text, "intent": intent} for text, intent in pairs)

    if args.banking77:
        add("banking77.jsonl", intents(banking77(args.banking77)), name="banking77", format="intents",
            source="PolyAI-LDN/task-specific-datasets, banking_data, train.csv", licence="CC-BY-4.0")
    if args.clinc150:
        add("clinc150.jsonl", intents(clinc150(args.clinc150, "train")), name="clinc150", format="intents",
            source="clinc/oos-eval, data_full.json, train and oos_train", licence="CC-BY-3.0")
    if args.restaurant8k:
        add("restaurant8k.jsonl", lines(restaurant8k(args.restaurant8k)), name="restaurant8k", format="slots",
            source="PolyAI-LDN/task-specific-datasets, span_extraction, train_0.json", licence="CC-BY-4.0")
    if args.novels:
        add("novels.txt", novels(args.novels, args.novel_bytes), name="100_english_novels", format="text",
            source="computationalstylistics/100_english_novels, those before 1930, excerpts", licence="public domain")
    if args.taskmaster:
        add("taskmaster.txt", taskmaster(args.taskmaster, args.taskmaster_dialogues), name="taskmaster4", format="text",
            source="google-research-datasets/Taskmaster, TM-4-2024", licence="CC-BY-4.0")
    if not sources:
        parser.error("name at least one of the sets")
    (args.out / "manifest.json").write_text(json.dumps({"sources": sources}, indent=2) + "\n")


if __name__ == "__main__":
    main()
