// What a snapshot folder of the hub's cache holds. It may come from another program, or from a download that was cut.
#pragma once

#include <filesystem>

namespace coppice {

// config.json and all weights that the loader will open are there; in our own downloads, where weights come last, then
// everything else is too.
bool has_weights(const std::filesystem::path& snapshot);

// Enough to make a tokenizer of; its settings came before.
bool has_tokenizer(const std::filesystem::path& snapshot);

}  // namespace coppice
