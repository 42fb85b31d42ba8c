"""Makes the fixtures of this folder: tiny tokenizers of every kind that the server loads, and chat templates, each with
what transformers makes of them. Run it once on a machine with transformers 5.24 (older ones convert SentencePiece models
without a class wrongly), tokenizers, sentencepiece, protobuf and jinja2:

    python tests/golden/text/make_goldens.py
"""

import datetime
import json
import os
import random
import shutil
import tempfile
from pathlib import Path

os.environ["HF_HUB_OFFLINE"] = "1"
os.environ["TZ"] = "UTC"

import sentencepiece
from sentencepiece import sentencepiece_model_pb2
from tokenizers import AddedToken, Regex, Tokenizer, decoders, models, normalizers, pre_tokenizers, processors, trainers
from transformers import AutoTokenizer
from transformers.utils import chat_template_utils

HERE = Path(__file__).resolve().parent
NOW = 1_700_000_000  # what strftime_now shows, UTC

CORPUS = [
    "The kettle sang while the rain wrote small circles on the pond.",
    "A lamp, a map and a loaf of bread: that is all the traveller carried.",
    "def add(a, b):\n    return a + b\n\nprint(add(1, 2))",
    "Why don't we've time? They'll say it's 1234567 o'clock, won't they?",
    "你好，世界。今天天气很好，我们去公园散步吧。",
    "Привет, мир! Как дела сегодня вечером?",
    "El niño comió piñas y el pingüino bebió café.",
    "{\"name\": \"value\", \"list\": [1, 2, 3], \"nested\": {\"k\": null}}",
    "The the the and and and of of of to to to in in in is is is that that that.",
    "     indented     with     many     spaces     ",
]

TEXTS = [
    "",
    " ",
    "Hello, world!",
    "The rain wrote on the pond.",
    " leading and trailing ",
    "two  spaces   three    four" + " " * 40 + "forty",
    "line\nbreaks\n\n\nand\ttabs\r\nmixed \n ",
    "1234567890 3.14159 1,000,000",
    "don't DON'T we've I'll 'tis",
    "你好，世界。今天天气很好",
    "日本語とかな ハングル 한국어 ไทย हिन्दी العربية",
    "emoji 🎉🎊 👩‍🔬 🇩🇪 👍🏽 done",
    "café cafe\u0301 ﬁne ½ Å Å ①",
    "zero\u200bwidth\u00a0nbsp\ufeffbom",
    "<s>Hi</s> <|im_start|>user\n<|im_end|> <|endoftext|><unk><pad>",
    "<|im_end|>", "a<|im_end|>b", " <|im_end|> ", "<tool> inside </tool>", "<|im_<|im_end|>end|>",
    "[INST] x [/INST]", "<0x41> <0x0A>", "▁▁under▁score", "\x01\x02\x7f", "x" * 300, "ab " * 100, "\n" * 20,
    "▁", " ▁ a", "a", "<tool>", "x<tool><tool>y <tool> ", "<tools> <to", "a+b a++b  a+b",
    "𝒜𝓁𝓅𝒽𝒶 \U0001f9ff", "ΑΒΓ ёжик ß ẞ İ ı", "snake_case camelCase kebab-case a/b\\c",
    "<tool><0x41><tool>",
]


def write(path, value):
    path.write_text(json.dumps(value, ensure_ascii=False, indent=0) + "\n", encoding="utf-8")


def special(token):
    return {"content": token, "lstrip": False, "rstrip": False, "normalized": False, "single_word": False, "special": True}


def train_byte_level(pre_tokenizer, normalizer=None, size=600):
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizer
    if normalizer is not None:
        tokenizer.normalizer = normalizer
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=size, min_frequency=1, show_progress=False, initial_alphabet=pre_tokenizers.ByteLevel.alphabet()
    )
    tokenizer.train_from_iterator(CORPUS * 3, trainer)
    return tokenizer


def split(regex):
    return pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split(Regex(regex), behavior="isolated"),
            pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False),
        ]
    )


QWEN = r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"
LLAMA3 = QWEN.replace(r"\p{N}| ?", r"\p{N}{1,3}| ?")


def folder(name, model_type, config):
    path = HERE / name
    shutil.rmtree(path, ignore_errors=True)
    path.mkdir()
    write(path / "config.json", {"model_type": model_type})
    if config is not None:
        write(path / "tokenizer_config.json", config)
    return path


def save_vocab_and_merges(tokenizer, path):
    with tempfile.TemporaryDirectory() as scratch:
        tokenizer.model.save(scratch)
        shutil.copy(Path(scratch) / "vocab.json", path / "vocab.json")
        shutil.copy(Path(scratch) / "merges.txt", path / "merges.txt")


def make_byte_level():
    path = folder("byte_level", "llama", {
        "tokenizer_class": "PreTrainedTokenizerFast", "bos_token": "<s>", "eos_token": "<|im_end|>",
        "added_tokens_decoder": {}, "clean_up_tokenization_spaces": True,
    })
    tokenizer = train_byte_level(split(LLAMA3))
    tokenizer.add_special_tokens([AddedToken(t, special=True, normalized=False) for t in ["<s>", "<|im_start|>", "<|im_end|>"]])
    tokenizer.add_tokens([AddedToken("<tool>", normalized=False), AddedToken("</tool>", normalized=False, lstrip=True)])
    tokenizer.post_processor = processors.TemplateProcessing(
        single="<s> $A", pair="<s> $A <s> $B", special_tokens=[("<s>", tokenizer.token_to_id("<s>"))]
    )
    tokenizer.save(str(path / "tokenizer.json"), pretty=False)


def make_qwen2():
    tokenizer = train_byte_level(split(QWEN), normalizers.NFC())
    size = tokenizer.get_vocab_size()
    names = ["<|endoftext|>", "<|im_start|>", "<|im_end|>"]
    path = folder("qwen2", "qwen2", {
        "tokenizer_class": "Qwen2Tokenizer", "bos_token": None, "eos_token": "<|im_end|>", "pad_token": "<|endoftext|>",
        "unk_token": None, "add_prefix_space": False, "errors": "replace",
        "added_tokens_decoder": {
            **{str(size + i): special(t) for i, t in enumerate(names)},
            str(size + 3): {**special("<tool>"), "special": False},
        },
        "additional_special_tokens": ["<|im_start|>", "<|im_end|>"],
    })
    save_vocab_and_merges(tokenizer, path)


def make_gpt2():
    tokenizer = train_byte_level(pre_tokenizers.ByteLevel(add_prefix_space=False))
    path = folder("gpt2", "gpt2", {"tokenizer_class": "GPT2Tokenizer", "add_bos_token": True, "add_prefix_space": False})
    save_vocab_and_merges(tokenizer, path)
    size = tokenizer.get_vocab_size()
    write(path / "special_tokens_map.json", {
        "bos_token": special("<|endoftext|>"), "eos_token": "<|endoftext|>", "unk_token": "<|endoftext|>", "pad_token": "<pad>",
        "additional_special_tokens": ["<tool>"],
    })
    write(path / "added_tokens.json", {"<|endoftext|>": size, "<pad>": size + 1, "<tool>": size + 2})


def train_sentencepiece(path, escape_whitespaces=True, **options):
    with tempfile.TemporaryDirectory() as scratch:
        text = Path(scratch) / "corpus.txt"
        text.write_text("\n".join(CORPUS * 3), encoding="utf-8")
        sentencepiece.SentencePieceTrainer.train(
            input=str(text), model_prefix=str(Path(scratch) / "m"), hard_vocab_limit=False, num_threads=1,
            minloglevel=2, **options
        )
        model = sentencepiece_model_pb2.ModelProto()
        model.ParseFromString((Path(scratch) / "m.model").read_bytes())
    for field in ["input", "model_prefix"]:  # paths of this run
        model.trainer_spec.ClearField(field)
    model.normalizer_spec.ClearField("normalization_rule_tsv")
    model.normalizer_spec.escape_whitespaces = escape_whitespaces
    data = model.SerializeToString()
    assert str(HERE).encode() not in data and tempfile.gettempdir().encode() not in data, path
    (path / "tokenizer.model").write_bytes(data)


def make_sentencepiece():
    bpe = dict(
        model_type="bpe", vocab_size=620, byte_fallback=True, character_coverage=0.98, normalization_rule_name="identity",
        remove_extra_whitespaces=False, control_symbols=["[INST]", "[/INST]"], user_defined_symbols=["<tool>"],
        split_digits=True,
    )
    llama = {"tokenizer_class": "LlamaTokenizer", "add_bos_token": True, "add_eos_token": False, "bos_token": "<s>",
             "eos_token": "</s>", "unk_token": "<unk>"}
    train_sentencepiece(folder("spm_llama", "llama", llama), **bpe)
    train_sentencepiece(folder("spm_legacy", "llama", {**llama, "legacy": True, "add_eos_token": True}), **bpe)
    train_sentencepiece(folder("spm_mistral", "mistral", llama), **bpe)
    # Older folders: the map's own list of special tokens does not keep the model's from being special.
    old = folder("spm_old", "llama", {**llama, "legacy": True})
    train_sentencepiece(old, **bpe)
    write(old / "special_tokens_map.json", {"pad_token": "<pad>", "additional_special_tokens": ["<|im_end|>", "[INST]"]})
    write(old / "added_tokens.json", {"<|im_end|>": 620, "<pad>": 621})
    # Models of no known class go by their own settings.
    spaces = folder("spm_spaces", "mistral", {
        "legacy": False, "add_bos_token": True,
        "added_tokens_decoder": {
            "3": special("[INST]"), "4": special("[RENAMED]"), "620": {**special("<|im_end|>"), "normalized": True},
        },
    })
    whole = ["<tool>", "<to", "a+b", "a++b"]
    train_sentencepiece(spaces, **{**bpe, "remove_extra_whitespaces": True, "user_defined_symbols": whole})
    train_sentencepiece(folder("spm_no_prefix", "mistral", None), add_dummy_prefix=False, **bpe)
    train_sentencepiece(
        folder("spm_unescaped", "llama", {"eos_token": "</s>", "additional_special_tokens": ["</s>"]}),
        escape_whitespaces=False, **{**bpe, "byte_fallback": False},
    )
    rules = HERE / "rules.tsv"
    rules.write_text("FB01\t66 69\n2460\t31\n3000\t20\n41\t61\n", encoding="utf-8")
    train_sentencepiece(
        folder("spm_unigram", "mistral", {**llama, "tokenizer_class": "PreTrainedTokenizerFast"}), model_type="unigram",
        vocab_size=420, byte_fallback=True, character_coverage=0.98, normalization_rule_tsv=str(rules), user_defined_symbols=["<tool>"],
    )
    rules.unlink()


def make_cases(name):
    path = HERE / name
    tokenizer = AutoTokenizer.from_pretrained(path)
    rng = random.Random(7)
    size = len(tokenizer)
    sequences = [tokenizer.encode(text) for text in TEXTS]
    sequences += [[rng.randrange(size) for _ in range(rng.randrange(1, 12))] for _ in range(60)]
    cases = {
        "vocab_size": size,
        "bos": tokenizer.bos_token_id,
        "eos": tokenizer.eos_token_id,
        "special_tokens": tokenizer.special_tokens_map,
        "texts": TEXTS,
        "ids": [tokenizer.encode(text) for text in TEXTS],
        "plain": [tokenizer.encode(text, add_special_tokens=False) for text in TEXTS],
        "escaped": [tokenizer.encode(text, add_special_tokens=False, split_special_tokens=True) for text in TEXTS],
        "sequences": sequences,
        "decoded": [tokenizer.decode(s, clean_up_tokenization_spaces=False) for s in sequences],
        "skipped": [tokenizer.decode(s, skip_special_tokens=True, clean_up_tokenization_spaces=False) for s in sequences],
    }
    (path / "cases.json").write_text(json.dumps(cases, ensure_ascii=False), encoding="utf-8")
    print(name, type(tokenizer).__name__, size)


class FixedTime(datetime.datetime):
    @classmethod
    def now(cls, tz=None):
        return datetime.datetime.fromtimestamp(NOW)


def render(source, special_tokens, context):
    context = json.loads(json.dumps(context))
    messages = [{k: v for k, v in message.items() if v is not None} for message in context.pop("messages")]
    tools, documents = context.pop("tools", None), context.pop("documents", None)
    try:
        text, _ = chat_template_utils.render_jinja_template(
            [messages], tools=tools, documents=documents, chat_template=source, **{**special_tokens, **context}
        )
        return {"text": text[0]}
    except Exception as error:
        return {"error": str(error)}


def make_templates():
    chat_template_utils.datetime = FixedTime
    data = json.loads((HERE / "templates" / "contexts.json").read_text(encoding="utf-8"))
    special_tokens = {"bos_token": "<s>", "eos_token": "</s>"}
    cases = []
    for path in sorted((HERE / "templates").glob("*.jinja")):
        source = path.read_text(encoding="utf-8")
        outputs = [render(source, special_tokens, context) for context in data["chats"]]
        cases.append({"template": path.name, "outputs": outputs})
    snippets = json.loads((HERE / "templates" / "snippets.json").read_text(encoding="utf-8"))
    snippets = [{"source": s, **render(s, special_tokens, data["values"])} for s in snippets]
    result = {"special_tokens": special_tokens, "now": NOW, "chats": cases, "snippets": snippets}
    (HERE / "templates" / "renders.json").write_text(json.dumps(result, ensure_ascii=False), encoding="utf-8")
    print(sum(len(c["outputs"]) for c in cases), "renders,", sum("error" in o for c in cases for o in c["outputs"]), "errors;",
          len(snippets), "snippets,", sum("error" in s for s in snippets), "errors")


if __name__ == "__main__":
    make_byte_level()
    make_qwen2()
    make_gpt2()
    make_sentencepiece()
    for path in sorted(HERE.glob("*/config.json")):
        make_cases(path.parent.name)
    make_templates()
