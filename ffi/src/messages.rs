//! The context of a render, prepared as transformers' apply_chat_template prepares it.

use serde_json::{Map, Value};

/// Names that a message's reasoning goes by; templates read the first.
const REASONING: [&str; 3] = ["reasoning_content", "thinking", "reasoning"];

/// Null members of messages are dropped, reasoning is found under each of its names, and what a template always sees
/// is there.
pub fn prepare(context: &mut Map<String, Value>) {
    if let Some(Value::Array(messages)) = context.get_mut("messages") {
        for message in messages.iter_mut().filter_map(Value::as_object_mut) {
            prepare_message(message);
        }
    }
    for name in ["tools", "documents"] {
        context.entry(name).or_insert(Value::Null);
    }
    context.entry("add_generation_prompt").or_insert(Value::Bool(false));
}

fn prepare_message(message: &mut Map<String, Value>) {
    message.retain(|_, value| !value.is_null());
    let Some(reasoning) = REASONING.iter().find_map(|name| message.get(*name)).cloned() else { return };
    if !message.contains_key("thinking") {
        // In front, where a template that prints the whole message has it.
        let rest = std::mem::take(message);
        message.insert("thinking".into(), reasoning.clone());
        message.extend(rest);
    }
    message.insert("reasoning_content".into(), reasoning);
}
