// openai_client.mjs URL MODULE: what the official openai client for Node makes of a server, as one JSON object.
const [url, module] = process.argv.slice(2);
const { default: OpenAI } = await import(module);
const client = new OpenAI({ baseURL: `${url}/v1`, apiKey: "none", maxRetries: 0 });
const seen = {};

seen.models = (await client.models.list()).data.map((model) => model.id);

const messages = [{ role: "user", content: "When should I plant tulips?" }];
const options = { model: seen.models[0], temperature: 0, max_tokens: 24 };
const whole = await client.chat.completions.create({ ...options, messages });
seen.whole = { text: whole.choices[0].message.content, finish: whole.choices[0].finish_reason, usage: whole.usage };

const stream = await client.chat.completions.create({
  ...options, messages, stream: true, stream_options: { include_usage: true },
});
seen.streamed = { text: "", role: "", chunks: 0 };
for await (const chunk of stream) {
  seen.streamed.chunks += 1;
  seen.streamed.text += chunk.choices[0]?.delta?.content ?? "";
  seen.streamed.role ||= chunk.choices[0]?.delta?.role ?? "";
  seen.streamed.finish = chunk.choices[0]?.finish_reason ?? seen.streamed.finish;
  seen.streamed.usage = chunk.usage ?? seen.streamed.usage;
}

const helper = client.chat.completions.stream({ ...options, messages });
seen.helper = (await helper.finalChatCompletion()).choices[0].message.content;

messages.push({ role: "assistant", content: seen.whole.text }, { role: "user", content: "And lavender?" });
seen.second = (await client.chat.completions.create({ ...options, messages })).usage;

const plain = await client.completions.create({ ...options, prompt: ["Hello", "Good day"], logprobs: 2, n: 2 });
seen.completions = plain.choices.map((choice) => [choice.index, choice.text, choice.logprobs.tokens.length]);

try {
  await client.chat.completions.create({ ...options, messages, temperature: -1 });
} catch (error) {
  seen.error = { kind: error.constructor.name, status: error.status };
}

// A reader that goes away.
const left = await client.chat.completions.create({
  ...options, messages, max_tokens: 1500, stream: true, ignore_eos: true,
});
for await (const chunk of left) {
  if (chunk.choices[0]?.delta?.content) break;
}
console.log(JSON.stringify(seen));
