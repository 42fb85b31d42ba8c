#include "api/chat_messages.h"

#include <algorithm>
#include <array>

#include "api/json_writer.h"

namespace coppice::api {

namespace {

using Kind = JsonReader::Kind;

constexpr std::array<std::string_view, 7> kRoles = {"system",   "user",      "assistant",      "tool",
                                                    "function", "developer", "latest_reminder"};

// Reads one message; `path` is "messages[3]".
class MessageReader {
 public:
  MessageReader(Parse& parse, std::string path) : parse_(parse), path_(std::move(path)) {}

  bool read(ChatMessage& message) {
    if (parse_.json.peek() != Kind::kObject) return refuse("", "must be an object");
    read_object(parse_, [&](std::string_view key) { member(key, message); });
    if (!parse_.json.ok()) return false;
    if (message.role.empty()) return refuse(".role", "must be given");
    // Others may have said it in a call, or have nothing to say; a user's empty turn hides a mistake.
    return has_content_ || message.role != "user" || refuse(".content", "must be given: a string or a list of parts");
  }

 private:
  bool refuse(const std::string& where, const std::string& demand) {
    return parse_.json.fail(invalid_argument(path_ + where, path_ + where + " " + demand));
  }

  void member(std::string_view key, ChatMessage& message) {
    if (key == "role") {
      read_role(message.role);
    } else if (key == "content") {
      read_content(message);
    } else if (key == "name") {
      read_text(".name", kMaxIdBytes, message.name);
    } else if (key == "tool_call_id") {
      read_text(".tool_call_id", kMaxIdBytes, message.tool_call_id);
    } else if (key == "reasoning_content") {
      read_text(".reasoning_content", SIZE_MAX, message.reasoning_content);
    } else if (key == "tool_calls") {
      read_tool_calls(message.tool_calls_json);
    } else {
      parse_.json.skip();
    }
  }

  // A string of at most max_bytes.
  bool read_string(const std::string& where, size_t max_bytes, std::string& out) {
    if (parse_.json.peek() == Kind::kString && parse_.json.read_string(out, max_bytes)) return true;
    return parse_.json.ok() &&
           refuse(where, max_bytes == SIZE_MAX ? "must be a string"
                                               : "must be a string of at most " + std::to_string(max_bytes) + " bytes");
  }

  bool read_text(const std::string& where, size_t max_bytes, std::optional<std::string>& out) {
    out.reset();
    if (parse_.json.peek() == Kind::kNull) return parse_.json.read_null();
    return read_string(where, max_bytes, out.emplace());
  }

  bool read_role(std::string& role) {
    if (!read_string(".role", 32, role)) return false;
    // Upper case is known from clients of every role but the user's, where it would hide a mistake.
    std::string lower = role;
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; });
    if (lower != "user") role = std::move(lower);
    if (std::find(kRoles.begin(), kRoles.end(), role) != kRoles.end()) return true;
    return refuse(".role", "must be system, user, assistant, tool, function, developer or latest_reminder");
  }

  bool read_content(ChatMessage& message) {
    message.content_json = {};
    message.parts_text.clear();
    has_content_ = parse_.json.peek() != Kind::kNull;
    switch (parse_.json.peek()) {
      case Kind::kNull:
        return parse_.json.read_null();
      case Kind::kString:
        return parse_.json.skip(&message.content_json);
      case Kind::kArray:
        return read_parts(message.parts_text);
      default:
        return refuse(".content", "must be a string or a list of parts");
    }
  }

  bool read_parts(std::string& content) {
    parse_.json.begin_array();
    std::string text;
    for (uint32_t num_parts = 0; parse_.json.next_element();) {
      if (++num_parts > kMaxContentParts) {
        return refuse(".content", "must have at most " + std::to_string(kMaxContentParts) + " parts");
      }
      if (!read_part(text)) return false;
      if (num_parts > 1) content.push_back(' ');
      content += text;
    }
    return parse_.json.ok();
  }

  bool read_part(std::string& text) {
    if (parse_.json.peek() == Kind::kString) return read_string(".content", SIZE_MAX, text);
    if (parse_.json.peek() != Kind::kObject) return refuse(".content", "must have parts that are objects");
    std::string type;
    bool has_text = false;
    read_object(parse_, [&](std::string_view key) {
      if (key == "type") {
        read_string(".content.type", 64, type);
      } else if (key == "text") {
        has_text = read_string(".content.text", SIZE_MAX, text);
      } else {
        parse_.json.skip();
      }
    });
    if (!parse_.json.ok()) return false;
    if (type != "text") {
      return refuse(".content", type.empty() ? "must have parts with a type"
                                             : "has a part of type " + type + ", which is not built yet: only text is");
    }
    return has_text || refuse(".content", "has a text part without text");
  }

  bool read_tool_calls(std::string& json) {
    json.clear();
    if (parse_.json.peek() == Kind::kNull) return parse_.json.read_null();
    if (parse_.json.peek() != Kind::kArray) return refuse(".tool_calls", "must be a list");
    if (parse_.json.accept_empty_array()) return true;
    JsonWriter writer(json);
    writer.begin_array();
    parse_.json.begin_array();
    for (uint32_t num_calls = 0; parse_.json.next_element();) {
      if (++num_calls > kMaxToolCalls) {
        return refuse(".tool_calls", "must have at most " + std::to_string(kMaxToolCalls) + " calls");
      }
      if (!read_tool_call(writer)) return false;
    }
    writer.end_array();
    return parse_.json.ok();
  }

  bool read_tool_call(JsonWriter& writer) {
    if (parse_.json.peek() != Kind::kObject) return refuse(".tool_calls", "must be a list of objects");
    std::optional<std::string> id;
    std::string name;
    std::string arguments = "{}";
    read_object(parse_, [&](std::string_view key) {
      if (key == "id") {
        read_text(".tool_calls.id", kMaxIdBytes, id);
      } else if (key == "function") {
        read_function(name, arguments);
      } else {
        parse_.json.skip();
      }
    });
    if (!parse_.json.ok()) return false;
    if (name.empty()) return refuse(".tool_calls", "must each have a function with a name");
    writer.begin_object();
    if (id) writer.member("id", std::string_view(*id));
    writer.member("type", "function");
    writer.key("function");
    writer.begin_object();
    writer.member("name", std::string_view(name));
    writer.key("arguments");
    writer.raw(arguments);
    writer.end_object();
    writer.end_object();
    return true;
  }

  bool read_function(std::string& name, std::string& arguments) {
    if (parse_.json.peek() != Kind::kObject) return refuse(".tool_calls.function", "must be an object");
    return read_object(parse_, [&](std::string_view key) {
      if (key == "name") {
        read_string(".tool_calls.function.name", kMaxIdBytes, name);
      } else if (key == "arguments") {
        read_arguments(arguments);
      } else {
        parse_.json.skip();
      }
    });
  }

  // A string that holds JSON, or the JSON itself.
  bool read_arguments(std::string& arguments) {
    arguments = "{}";
    if (parse_.json.peek() == Kind::kNull) return parse_.json.read_null();
    std::string_view raw;
    if (parse_.json.peek() != Kind::kString) {
      if (!parse_.json.skip(&raw)) return false;
      arguments = raw;
      return true;
    }
    std::string text;
    if (!parse_.json.read_string(text)) return false;
    if (text.empty()) return true;
    JsonReader inner(text, kMaxArgumentsDepth);
    if (!inner.skip(&raw) || !inner.finish()) {
      return refuse(".tool_calls.function.arguments",
                    "must be a string that holds JSON at most " + std::to_string(kMaxArgumentsDepth) + " levels deep");
    }
    arguments = raw;
    return true;
  }

  Parse& parse_;
  std::string path_;
  bool has_content_ = false;
};

}  // namespace

std::string content_text(const ChatMessage& message) {
  if (message.content_json.empty()) return message.parts_text;
  std::string text;
  JsonReader(message.content_json, kMaxJsonDepth).read_string(text);
  return text;
}

void append_message(std::string& json, const ChatMessage& message) {
  JsonWriter writer(json, true);
  writer.begin_object();
  writer.member("role", std::string_view(message.role));
  writer.key("content");
  message.content_json.empty() ? writer.string(message.parts_text) : writer.raw(message.content_json);
  if (message.name) writer.member("name", std::string_view(*message.name));
  if (message.reasoning_content) writer.member("reasoning_content", std::string_view(*message.reasoning_content));
  if (!message.tool_calls_json.empty()) {
    writer.key("tool_calls");
    writer.raw(message.tool_calls_json);
  }
  if (message.tool_call_id) writer.member("tool_call_id", std::string_view(*message.tool_call_id));
  writer.end_object();
}

bool read_messages(Parse& parse, const Limit& limit, ChatMessages& out) {
  out = {};
  if (parse.json.peek() == Kind::kNull) return parse.json.read_null();
  if (parse.json.peek() != Kind::kArray) return parse.refuse(limit);
  out.json.reserve(parse.json.remaining());
  parse.json.begin_array();
  while (parse.json.next_element()) {
    if (out.count == limit.max_items) return parse.refuse(limit);
    if (out.count > 0) append_message(out.json, out.last);
    out.last = {};
    MessageReader reader(parse, "messages[" + std::to_string(out.count) + "]");
    if (!reader.read(out.last)) return false;
    ++out.count;
  }
  return parse.json.ok();
}

}  // namespace coppice::api
