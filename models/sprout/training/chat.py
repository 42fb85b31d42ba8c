"""The chat template of the model, and the same text as pieces that training weighs."""

import json

END_OF_TEXT, START, END = "<|endoftext|>", "<|im_start|>", "<|im_end|>"
SPECIAL = [END_OF_TEXT, START, END]
# One id each, but text all the same: an answer shows them.
MARKS = ["<tools>", "</tools>", "<tool_call>", "</tool_call>"]

TOOLS_HEAD = "You can call these functions, each call as <tool_call>\\n{\"name\": ..., \"arguments\": {...}}\\n</tool_call>\\n<tools>"

TEMPLATE = (
    "{%- if tools %}"
    "{{- '<|im_start|>system\\n' }}"
    "{%- if messages and messages[0].role == 'system' %}{{- messages[0].content + '\\n\\n' }}{%- endif %}"
    "{{- '" + TOOLS_HEAD + "' }}"
    "{%- for tool in tools %}"
    "{%- set f = tool.function if tool.function is defined else tool %}"
    "{{- '\\n{\"name\": ' + f.name|tojson + ', \"description\": ' + (f.description or '')|tojson"
    " + ', \"parameters\": ' + (f.parameters or {})|tojson + '}' }}"
    "{%- endfor %}"
    "{{- '\\n</tools><|im_end|>\\n' }}"
    "{%- endif %}"
    "{%- for message in messages %}"
    "{%- if not (tools and loop.first and message.role == 'system') %}"
    "{{- '<|im_start|>' + message.role + '\\n' + (message.content or '') }}"
    "{%- for call in message.tool_calls or [] %}"
    "{%- set f = call.function if call.function is defined else call %}"
    "{%- if message.content or not loop.first %}{{- '\\n' }}{%- endif %}"
    "{{- '<tool_call>\\n{\"name\": ' + f.name|tojson + ', \"arguments\": ' }}"
    "{{- f.arguments if f.arguments is string else f.arguments|tojson }}"
    "{{- '}\\n</tool_call>' }}"
    "{%- endfor %}"
    "{{- '<|im_end|>\\n' }}"
    "{%- endif %}"
    "{%- endfor %}"
    "{%- if add_generation_prompt %}{{- '<|im_start|>assistant\\n' }}{%- endif %}"
)


def dump(value):
    return json.dumps(value, ensure_ascii=False)


def tools_text(tools):
    """What the system message says of the functions."""
    lines = [TOOLS_HEAD.replace("\\n", "\n")]
    for tool in tools:
        tool = tool.get("function", tool)
        lines.append(f'{{"name": {dump(tool["name"])}, "description": {dump(tool.get("description") or "")}, '
                     f'"parameters": {dump(tool.get("parameters") or {})}}}')
    return "\n".join([*lines, "</tools>"])


def calls_text(calls):
    return "\n".join(f'<tool_call>\n{{"name": {dump(call["name"])}, "arguments": {dump(call["arguments"])}}}\n</tool_call>' for call in calls)


def pieces(sample):
    """(text, is_answer) of a sample, in order; their texts together are what the server sees and the model must continue."""
    if "text" in sample:
        yield sample["text"], False
        yield sample["completion"], True
        return
    messages = sample["messages"]
    if sample.get("tools"):
        system = ""
        if messages[0]["role"] == "system":
            system = messages[0]["content"] + "\n\n"
            messages = messages[1:]
        yield f"{START}system\n{system}{tools_text(sample['tools'])}{END}\n", False
    for message in messages:
        content = message["content"] or ""
        if message.get("tool_calls"):
            content = "\n".join(filter(None, [content, calls_text(message["tool_calls"])]))
        yield f"{START}{message['role']}\n", False
        yield f"{content}{END}", message["role"] == "assistant"
        yield "\n", False
