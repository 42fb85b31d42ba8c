"""The model, a Llama, as plain PyTorch that compiles into few kernels, and its Hugging Face folder."""

import json
import math

import torch
from safetensors.torch import save_file
from torch import nn
from torch.nn import functional as F

import chat


class Block(nn.Module):
    def __init__(self, shape):
        super().__init__()
        hidden, head_dim = shape["hidden_size"], shape["head_dim"]
        self.heads, self.kv_heads, self.head_dim = shape["num_attention_heads"], shape["num_key_value_heads"], head_dim
        self.norm1 = nn.Parameter(torch.ones(hidden))
        self.norm2 = nn.Parameter(torch.ones(hidden))
        self.q = nn.Linear(hidden, self.heads * head_dim, bias=False)
        self.k = nn.Linear(hidden, self.kv_heads * head_dim, bias=False)
        self.v = nn.Linear(hidden, self.kv_heads * head_dim, bias=False)
        self.o = nn.Linear(self.heads * head_dim, hidden, bias=False)
        self.gate = nn.Linear(hidden, shape["intermediate_size"], bias=False)
        self.up = nn.Linear(hidden, shape["intermediate_size"], bias=False)
        self.down = nn.Linear(shape["intermediate_size"], hidden, bias=False)

    def forward(self, x, cos, sin, eps):
        rows, length, _ = x.shape
        # One product for what has one input: it is read once.
        q, k, v = together(F.rms_norm(x, x.shape[-1:], self.norm1, eps), self.q, self.k, self.v)
        q = rotate(q.view(rows, length, self.heads, self.head_dim).transpose(1, 2), cos, sin)
        k = rotate(k.view(rows, length, self.kv_heads, self.head_dim).transpose(1, 2), cos, sin)
        v = v.view(rows, length, self.kv_heads, self.head_dim).transpose(1, 2)
        groups = self.heads // self.kv_heads
        k, v = k.repeat_interleave(groups, 1), v.repeat_interleave(groups, 1)
        y = F.scaled_dot_product_attention(q, k, v, is_causal=True)
        x = x + self.o(y.transpose(1, 2).reshape(rows, length, -1))
        gate, up = together(F.rms_norm(x, x.shape[-1:], self.norm2, eps), self.gate, self.up)
        return x + self.down(F.silu(gate) * up)


def together(x, *linears):
    """The outputs of several linear layers on one input."""
    return F.linear(x, torch.cat([linear.weight for linear in linears])).split([linear.out_features for linear in linears], -1)


def rotate(x, cos, sin):
    """RoPE with the halves of a head as pairs (Hugging Face's order)."""
    first, second = x.chunk(2, -1)
    return torch.cat((first * cos - second * sin, second * cos + first * sin), -1)


class Llama(nn.Module):
    def __init__(self, shape):
        super().__init__()
        self.shape = shape
        self.embed = nn.Embedding(shape["vocab_size"], shape["hidden_size"])
        self.blocks = nn.ModuleList(Block(shape) for _ in range(shape["num_hidden_layers"]))
        self.norm = nn.Parameter(torch.ones(shape["hidden_size"]))
        positions = torch.arange(shape["max_position_embeddings"]).float()
        inverse = shape["rope_theta"] ** (-torch.arange(0, shape["head_dim"], 2).float() / shape["head_dim"])
        angles = positions[:, None] * inverse
        self.register_buffer("cos", angles.cos(), persistent=False)
        self.register_buffer("sin", angles.sin(), persistent=False)
        for name, parameter in self.named_parameters():
            if parameter.dim() == 2:
                # What adds to the residual stream starts smaller, as in GPT-2.
                residual = name.endswith(("o.weight", "down.weight"))
                nn.init.normal_(parameter, std=0.02 / (math.sqrt(2 * shape["num_hidden_layers"]) if residual else 1))

    def forward(self, ids):
        """Logits [rows, length, vocabulary] of ids [rows, length]."""
        eps = self.shape["rms_norm_eps"]
        x = self.embed(ids)
        cos, sin = self.cos[:ids.shape[1]].to(x.dtype), self.sin[:ids.shape[1]].to(x.dtype)
        for block in self.blocks:
            x = block(x, cos, sin, eps)
        return F.linear(F.rms_norm(x, x.shape[-1:], self.norm, eps), self.embed.weight)


NAMES = {"norm1": "input_layernorm.weight", "norm2": "post_attention_layernorm.weight", "q.weight": "self_attn.q_proj.weight",
         "k.weight": "self_attn.k_proj.weight", "v.weight": "self_attn.v_proj.weight", "o.weight": "self_attn.o_proj.weight",
         "gate.weight": "mlp.gate_proj.weight", "up.weight": "mlp.up_proj.weight", "down.weight": "mlp.down_proj.weight"}


def hugging_face_name(name):
    if name == "embed.weight":
        return "model.embed_tokens.weight"
    if name == "norm":
        return "model.norm.weight"
    _, layer, rest = name.split(".", 2)
    return f"model.layers.{layer}.{NAMES[rest]}"


def export(weights, shape, tokenizer, out):
    """Writes a Hugging Face folder: bf16 weights, configs, tokenizer. weights: name in Llama -> tensor."""
    out.mkdir(parents=True, exist_ok=True)
    save_file({hugging_face_name(name): tensor.to(torch.bfloat16).contiguous() for name, tensor in weights.items()},
              out / "model.safetensors", metadata={"format": "pt"})
    end_of_text, end = tokenizer.token_to_id(chat.END_OF_TEXT), tokenizer.token_to_id(chat.END)
    sizes = {key: value for key, value in shape.items() if key != "rope_theta"}
    write_json(out / "config.json", {
        "architectures": ["LlamaForCausalLM"], "model_type": "llama", "dtype": "bfloat16", "hidden_act": "silu",
        "attention_bias": False, "mlp_bias": False, "tie_word_embeddings": True, "bos_token_id": end_of_text, "eos_token_id": end,
        "rope_parameters": {"rope_type": "default", "rope_theta": shape["rope_theta"]}, **sizes})
    write_json(out / "generation_config.json", {"bos_token_id": end_of_text, "eos_token_id": [end, end_of_text], "do_sample": True,
                                                "temperature": 0.5, "top_p": 0.9})
    write_json(out / "tokenizer_config.json", {
        "tokenizer_class": "PreTrainedTokenizerFast", "bos_token": chat.END_OF_TEXT, "eos_token": chat.END, "pad_token": chat.END_OF_TEXT,
        "model_max_length": shape["max_position_embeddings"], "clean_up_tokenization_spaces": False, "chat_template": chat.TEMPLATE})
    tokenizer.save(str(out / "tokenizer.json"))


def write_json(path, value):
    path.write_text(json.dumps(value, indent=2, sort_keys=True, ensure_ascii=False) + "\n")
