#include "io/hub.h"

#include <fcntl.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <openssl/evp.h>
#include <sys/file.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <map>

#include "io/hub_listing.h"
#include "io/mapped_file.h"
#include "io/progress_bar.h"
#include "io/testing/fake_hub.h"

namespace coppice {
namespace {

namespace fs = std::filesystem;
using testing::AllOf;
using testing::Contains;
using testing::Field;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

const std::string kCommit(40, 'c');

std::string digest(const std::string& bytes, const EVP_MD* type) {
  unsigned char out[EVP_MAX_MD_SIZE];
  unsigned length = 0;
  EVP_Digest(bytes.data(), bytes.size(), out, &length, type, nullptr);
  std::string text;
  char hex[3];
  for (unsigned i = 0; i < length; ++i) {
    std::snprintf(hex, sizeof hex, "%02x", out[i]);
    text += hex;
  }
  return text;
}

// A hub with one model, its large files on another host, and a cache folder.
class HubTest : public testing::Test {
 protected:
  HubTest() {
    char name[] = "/tmp/coppice_hub_XXXXXX";
    cache_ = mkdtemp(name);
    for (const char* proxy : {"http_proxy", "all_proxy", "ALL_PROXY"}) unsetenv(proxy);
    std::string weights;
    for (int i = 0; i < 200'000; ++i) weights += static_cast<char>(i * 31 + i / 256);
    files_ = {{"config.json", "{\"a\": 1}"},   {"model.safetensors", weights}, {"tokenizer.json", "{}"},
              {"pytorch_model.bin", "pickle"}, {"onnx/model.json", "{}"},      {"README.md", "words"}};
  }
  ~HubTest() override { fs::remove_all(cache_); }

  static bool is_large(const std::string& name) { return name.ends_with(".safetensors"); }

  std::string etag(const std::string& name) const {
    const std::string& body = files_.at(name);
    if (is_large(name)) return digest(body, EVP_sha256());
    return digest("blob " + std::to_string(body.size()) + std::string(1, '\0') + body, EVP_sha1());
  }

  std::string listing() const {
    std::string text = "{\"sha\": \"" + kCommit + "\", \"siblings\": [";
    for (const auto& [name, body] : files_) {
      const std::string size = claimed_size_.empty() ? std::to_string(body.size()) : claimed_size_;
      text += text.ends_with('[') ? "" : ", ";
      text += "{\"rfilename\": \"" + name + (bare_listing_ ? "\"}" : "\", \"size\": " + size);
      if (bare_listing_) continue;
      if (is_large(name)) text += ", \"lfs\": {\"sha256\": \"" + etag(name) + "\", \"size\": " + size + "}}";
      if (!is_large(name)) text += ", \"blobId\": \"" + etag(name) + "\"}";
    }
    return text + "]}";
  }

  FakeHub::Response on_hub(const FakeHub::Request& request) {
    if (request.path.starts_with("/api/models/org/name/revision/")) {
      if (!needed_token_.empty() && request.authorization != "Bearer " + needed_token_) return {.status = 401};
      return {.status = api_status_, .body = listing()};
    }
    const std::string prefix = "/org/name/resolve/" + kCommit + "/";
    if (!request.path.starts_with(prefix)) return {.status = 404};
    const std::string name = request.path.substr(prefix.size());
    if (name == missing_) return {.status = 404};
    if (!is_large(name)) {
      FakeHub::Response response = FakeHub::file(request, files_.at(name));
      response.headers.push_back("ETag: \"" + etag(name) + "\"");
      return response;
    }
    return {.status = 302,
            .headers = {"Location: " + storage_.url() + "/" + name + "?signed",
                        "X-Linked-Etag: \"" + (linked_etag_.empty() ? etag(name) : linked_etag_) + "\"",
                        "X-Linked-Size: " + std::to_string(files_.at(name).size())}};
  }

  FakeHub::Response on_storage(const FakeHub::Request& request) {
    FakeHub::Response response = FakeHub::file(request, sent_.empty() ? files_.at("model.safetensors") : sent_);
    if (ignore_range_) response = {.body = files_.at("model.safetensors")};
    if (num_cuts_ > 0) {
      --num_cuts_;
      response.cut_at = cut_at_;
    }
    return response;
  }

  HubOptions options() {
    HubOptions options;
    options.endpoint = hub_.url();
    options.cache = cache_;
    options.retry_delay_ms = 1;
    options.token = token_;
    return options;
  }

  std::string error() {
    const auto folder = fetch_hub_model("org/name", options());
    return folder.ok() ? "no error" : folder.error().message;
  }

  void expect_whole(const fs::path& snapshot) const {
    for (const char* name : {"config.json", "model.safetensors", "tokenizer.json"}) {
      const auto text = read_text_file(snapshot / name, 1 << 20);
      ASSERT_TRUE(text.ok()) << text.error().message;
      EXPECT_EQ(*text, files_.at(name)) << name;
      EXPECT_EQ(fs::read_symlink(snapshot / name), fs::path("../../blobs") / etag(name));
    }
  }

  fs::path root() const { return cache_ / "models--org--name"; }

  fs::path cache_;
  std::map<std::string, std::string> files_;
  std::string claimed_size_, linked_etag_, needed_token_, token_, sent_;
  std::string missing_;  // this file is listed, and a 404
  bool bare_listing_ = false;
  int api_status_ = 200;
  int num_cuts_ = 0;
  size_t cut_at_ = 70'000;
  bool ignore_range_ = false;
  FakeHub storage_{[this](const FakeHub::Request& request) { return on_storage(request); }};
  FakeHub hub_{[this](const FakeHub::Request& request) { return on_hub(request); }};
};

TEST_F(HubTest, DownloadsWhatServingNeedsIntoTheCacheLayout) {
  HubOptions with_progress = options();
  uint64_t done = 0;
  with_progress.progress = [&](uint64_t now, uint64_t total) {
    EXPECT_LE(now, total);
    done = now;
  };
  const auto folder = fetch_hub_model("org/name", with_progress);
  ASSERT_TRUE(folder.ok()) << folder.error().message;
  EXPECT_EQ(*folder, root() / "snapshots" / kCommit);
  expect_whole(*folder);
  EXPECT_EQ(done, 200'000U + 8 + 2);
  EXPECT_EQ(*read_text_file(root() / "refs/main", 100), kCommit);
  EXPECT_FALSE(fs::exists(*folder / "pytorch_model.bin"));
  EXPECT_FALSE(fs::exists(*folder / "README.md"));
  EXPECT_FALSE(fs::exists(*folder / "onnx"));
}

TEST_F(HubTest, AsksAgainForTheListOnly) {
  ASSERT_EQ(error(), "no error");
  hub_.forget_requests();
  storage_.forget_requests();
  HubOptions again = options();
  again.progress = [](uint64_t, uint64_t) { ADD_FAILURE() << "there is nothing to wait for"; };
  ASSERT_TRUE(fetch_hub_model("org/name", again).ok());
  EXPECT_EQ(hub_.requests().size(), 1U);
  EXPECT_THAT(storage_.requests(), IsEmpty());
}

TEST_F(HubTest, TheTokenStaysWithTheHub) {
  needed_token_ = token_ = "secret";
  ASSERT_EQ(error(), "no error");
  EXPECT_THAT(hub_.requests(), Not(Contains(Field(&FakeHub::Request::authorization, ""))));
  ASSERT_THAT(storage_.requests(), Not(IsEmpty()));
  EXPECT_THAT(storage_.requests(), Not(Contains(Field(&FakeHub::Request::authorization, HasSubstr("secret")))));
}

TEST_F(HubTest, AMissingTokenIsSaid) {
  needed_token_ = "secret";
  EXPECT_THAT(error(), HasSubstr("set HF_TOKEN"));
}

TEST_F(HubTest, ResumesWhereATransferBroke) {
  num_cuts_ = 2;
  ASSERT_EQ(error(), "no error");
  const auto requests = storage_.requests();
  ASSERT_EQ(requests.size(), 3U);
  EXPECT_EQ(requests[0].range, "");
  EXPECT_EQ(requests[1].range, "bytes=70000-");
  EXPECT_EQ(requests[2].range, "bytes=140000-");
  expect_whole(root() / "snapshots" / kCommit);
}

TEST_F(HubTest, ResumesWhatAnEarlierRunLeft) {
  fs::create_directories(root() / "blobs");
  std::ofstream(root() / "blobs" / (etag("model.safetensors") + ".incomplete"))
      << files_["model.safetensors"].substr(0, 50'000);
  ASSERT_EQ(error(), "no error");
  EXPECT_EQ(storage_.requests().at(0).range, "bytes=50000-");
  expect_whole(root() / "snapshots" / kCommit);
}

TEST_F(HubTest, StartsAgainWhereTheServerIgnoresTheRange) {
  num_cuts_ = 1;
  ignore_range_ = true;
  ASSERT_EQ(error(), "no error");
  expect_whole(root() / "snapshots" / kCommit);
}

TEST_F(HubTest, GivesUpOnATransferThatKeepsBreaking) {
  num_cuts_ = 1000;
  cut_at_ = 0;
  EXPECT_THAT(error(), AllOf(HasSubstr("the transfer from http://127.0.0.1"), HasSubstr("failed")));
  EXPECT_EQ(storage_.requests().size(), 6U);
  EXPECT_FALSE(fs::exists(root() / "refs/main"));
}

TEST_F(HubTest, RefusesOtherContentAndForgetsIt) {
  sent_ = files_["model.safetensors"];
  sent_[100'000] ^= 1;
  EXPECT_THAT(error(), HasSubstr("other content"));
  EXPECT_FALSE(fs::exists(root() / "blobs" / etag("model.safetensors")));
  EXPECT_FALSE(fs::exists(root() / "blobs" / (etag("model.safetensors") + ".incomplete")));
  sent_ = files_["model.safetensors"] + "more";
  EXPECT_THAT(error(), HasSubstr("sends more than"));
  sent_.clear();
  EXPECT_EQ(error(), "no error");
}

TEST_F(HubTest, RefusesAnotherEtag) {
  linked_etag_ = std::string(64, '0');
  EXPECT_THAT(error(), HasSubstr("changed on the hub"));
}

TEST_F(HubTest, DiskSpaceComesFirst) {
  claimed_size_ = std::to_string(uint64_t{1} << 60);
  EXPECT_THAT(error(), HasSubstr("MiB free"));
  EXPECT_EQ(hub_.requests().size(), 1U);
}

TEST_F(HubTest, OfflineUsesTheCacheOnly) {
  HubOptions offline = options();
  offline.offline = true;
  EXPECT_THAT(fetch_hub_model("org/name", offline).error().message, HasSubstr("HF_HUB_OFFLINE"));
  ASSERT_EQ(error(), "no error");
  hub_.forget_requests();
  EXPECT_TRUE(fetch_hub_model("org/name", offline).ok());
  EXPECT_THAT(hub_.requests(), IsEmpty());
  fs::remove(root() / "snapshots" / kCommit / "model.safetensors");
  EXPECT_THAT(fetch_hub_model("org/name", offline).error().message, HasSubstr("not whole"));
}

TEST_F(HubTest, ACommitInTheCacheNeedsNoNetwork) {
  ASSERT_EQ(error(), "no error");
  hub_.forget_requests();
  HubOptions at_commit = options();
  at_commit.revision = kCommit;
  EXPECT_TRUE(fetch_hub_model("org/name", at_commit).ok());
  EXPECT_THAT(hub_.requests(), IsEmpty());
}

TEST_F(HubTest, AnInterruptedDownloadIsNoticed) {
  HubOptions at_commit = options();
  at_commit.revision = kCommit;
  missing_ = "tokenizer.json";
  EXPECT_FALSE(fetch_hub_model("org/name", at_commit).ok());
  at_commit.offline = true;
  EXPECT_THAT(fetch_hub_model("org/name", at_commit).error().message, HasSubstr("not whole"));
  at_commit.offline = false;
  missing_.clear();
  ASSERT_TRUE(fetch_hub_model("org/name", at_commit).ok());
  expect_whole(root() / "snapshots" / kCommit);
}

TEST_F(HubTest, ACommitWithoutATokenizerIsAskedFor) {
  ASSERT_EQ(error(), "no error");
  fs::remove(root() / "snapshots" / kCommit / "tokenizer.json");  // as a program leaves it that wanted the weights only
  HubOptions at_commit = options();
  at_commit.revision = kCommit;
  ASSERT_TRUE(fetch_hub_model("org/name", at_commit).ok());
  expect_whole(root() / "snapshots" / kCommit);
}

TEST_F(HubTest, AListWithoutSizesIsCompletedByAsking) {
  bare_listing_ = true;
  needed_token_ = token_ = "secret";
  ASSERT_EQ(error(), "no error");
  expect_whole(root() / "snapshots" / kCommit);
  const auto is_head = Field(&FakeHub::Request::method, "HEAD");
  EXPECT_THAT(hub_.requests(), Contains(is_head).Times(3));
  EXPECT_THAT(storage_.requests(), Not(Contains(is_head)));  // the hub's redirect says it all
}

TEST_F(HubTest, NamedTemplatesComeFromTheirFolder) {
  files_["additional_chat_templates/rag.jinja"] = "{{ 1 }}";
  files_["additional_chat_templates/more/x.jinja"] = "{{ 2 }}";
  files_["additional_chat_templates/x.json"] = "{}";
  ASSERT_EQ(error(), "no error");
  const fs::path folder = root() / "snapshots" / kCommit / "additional_chat_templates";
  EXPECT_EQ(*read_text_file(folder / "rag.jinja", 100), "{{ 1 }}");
  EXPECT_FALSE(fs::exists(folder / "more"));
  EXPECT_FALSE(fs::exists(folder / "x.json"));
}

TEST_F(HubTest, WithoutWeightsTheRestComes) {
  files_["model.safetensors.index.json"] = "{}";
  HubOptions light = options();
  light.with_weights = false;
  const auto folder = fetch_hub_model("org/name", light);
  ASSERT_TRUE(folder.ok()) << folder.error().message;
  EXPECT_EQ(*read_text_file(*folder / "tokenizer.json", 100), "{}");
  EXPECT_FALSE(fs::exists(*folder / "model.safetensors"));
  EXPECT_THAT(storage_.requests(), IsEmpty());
  light.offline = true;
  EXPECT_TRUE(fetch_hub_model("org/name", light).ok());
  light.with_weights = true;
  EXPECT_THAT(fetch_hub_model("org/name", light).error().message, HasSubstr("not whole"));
  EXPECT_EQ(error(), "no error");
}

TEST_F(HubTest, ARepositoryWithoutAConfigIsNoModel) {
  files_.erase("config.json");
  EXPECT_THAT(error(), HasSubstr("lists no config.json"));
}

TEST_F(HubTest, TheCacheServesWhenTheHubIsDown) {
  HubOptions nobody = options();
  nobody.endpoint = "http://127.0.0.1:1";
  EXPECT_THAT(fetch_hub_model("org/name", nobody).error().message, HasSubstr("127.0.0.1"));
  ASSERT_EQ(error(), "no error");
  std::string note;
  nobody.note = [&](const std::string& text) { note = text; };
  EXPECT_TRUE(fetch_hub_model("org/name", nobody).ok());
  EXPECT_THAT(note, HasSubstr("using the copy in the cache"));
  api_status_ = 503;
  EXPECT_EQ(error(), "no error");
}

TEST_F(HubTest, WaitsForAnotherDownloadOfTheSameFile) {
  const fs::path locks = cache_ / ".locks/models--org--name";
  fs::create_directories(locks);
  const std::string path = (locks / (etag("model.safetensors") + ".lock")).string();
  const int other = open(path.c_str(), O_RDWR | O_CREAT, 0644);
  ASSERT_EQ(flock(other, LOCK_EX), 0);
  HubOptions waiting = options();
  bool waited = false;
  waiting.note = [&](const std::string& text) {
    waited = true;
    EXPECT_THAT(text, HasSubstr("waiting"));
    // The other process finishes the file, and lets go.
    std::ofstream(root() / "blobs" / etag("model.safetensors")) << files_["model.safetensors"];
    flock(other, LOCK_UN);
  };
  EXPECT_TRUE(fetch_hub_model("org/name", waiting).ok());
  EXPECT_TRUE(waited);
  EXPECT_THAT(storage_.requests(), IsEmpty());
  close(other);
}

TEST_F(HubTest, NamesAndRevisionsThatLeaveTheCacheAreRefused) {
  for (const char* name : {"name", "../name", "org/..", "org/a/b", "org/", "/name", "org/a--b", "o rg/name", ""}) {
    EXPECT_FALSE(is_hub_name(name)) << name;
    EXPECT_THAT(fetch_hub_model(name, options()).error().message, HasSubstr("neither a folder nor")) << name;
  }
  EXPECT_TRUE(is_hub_name("Qwen/Qwen3-0.6B"));
  for (const char* revision : {"../../x", "a/../b", "", "/x", "x/"}) {
    HubOptions at = options();
    at.revision = revision;
    EXPECT_THAT(fetch_hub_model("org/name", at).error().message, HasSubstr("--revision")) << revision;
  }
  EXPECT_THAT(hub_.requests(), IsEmpty());
}

TEST(ProgressBar, WritesALineForEveryTenthWhereThereIsNoTerminal) {
  char* text = nullptr;
  size_t size = 0;
  std::FILE* file = std::tmpfile();
  ASSERT_NE(file, nullptr);
  {
    ProgressBar bar("downloading x", file);
    for (uint64_t done = 0; done <= 50; ++done) bar.update(done * 1'000'000, 50'000'000);
  }
  std::rewind(file);
  ASSERT_GT(getdelim(&text, &size, '\0', file), 0);
  const std::string written(text);
  std::free(text);
  std::fclose(file);
  EXPECT_EQ(std::ranges::count(written, '\n'), 11);
  EXPECT_THAT(written, testing::StartsWith("downloading x: 0 % of 50 MB\n"));
  EXPECT_THAT(written, testing::EndsWith("downloading x: 100 % of 50 MB\n"));
}

TEST(HubListing, StrangeAnswersAreErrors) {
  const auto error_of = [](const std::string& text) {
    const auto listing = parse_hub_listing(text);
    return listing.ok() ? "accepted" : listing.error().message;
  };
  const std::string sha = "{\"sha\": \"" + kCommit + "\"";
  EXPECT_THAT(error_of("<html>"), HasSubstr("not valid JSON"));
  EXPECT_THAT(error_of("{}"), HasSubstr("names no commit"));
  EXPECT_THAT(error_of(R"({"sha": "../../../x"})"), HasSubstr("names no commit"));
  EXPECT_THAT(error_of(sha + "}"), HasSubstr("lists no files"));
  for (const std::string& file :
       {std::string(R"("size": 3, "blobId": "../x"})"), R"("blobId": ")" + kCommit + "\"}", std::string("\"x\": 0}")}) {
    const auto listing = parse_hub_listing(sha + R"(, "siblings": [{"rfilename": "config.json", )" + file + "]}");
    ASSERT_TRUE(listing.ok()) << listing.error().message;
    EXPECT_EQ(listing->files.at(0).etag, "") << file;
  }
  const auto listing = parse_hub_listing(
      sha +
      R"(, "siblings": [{"rfilename": "../config.json"}, {"rfilename": "additional_chat_templates/../x.jinja"},)" +
      R"( 3, {}]})");
  ASSERT_TRUE(listing.ok());
  EXPECT_THAT(listing->files, IsEmpty());
}

TEST(HubOptions, FollowTheEnvironment) {
  char name[] = "/tmp/coppice_hub_XXXXXX";
  const fs::path home = mkdtemp(name);
  std::ofstream(home / "token") << " from-file \n";
  for (const char* variable : {"HF_HUB_CACHE", "HUGGINGFACE_HUB_CACHE", "HF_TOKEN", "HUGGING_FACE_HUB_TOKEN",
                               "HF_TOKEN_PATH", "HF_HUB_OFFLINE", "TRANSFORMERS_OFFLINE", "HF_ENDPOINT"}) {
    unsetenv(variable);
  }
  setenv("HF_HOME", home.c_str(), 1);
  HubOptions options = hub_options_from_environment();
  EXPECT_EQ(options.cache, home / "hub");
  EXPECT_EQ(options.token, "from-file");
  EXPECT_EQ(options.endpoint, "https://huggingface.co");
  EXPECT_FALSE(options.offline);
  setenv("HF_TOKEN", "from-variable", 1);
  setenv("HF_HUB_CACHE", "/elsewhere", 1);
  setenv("HF_HUB_OFFLINE", "yes", 1);
  setenv("HF_ENDPOINT", "http://mirror/", 1);
  options = hub_options_from_environment();
  EXPECT_EQ(options.cache, "/elsewhere");
  EXPECT_EQ(options.token, "from-variable");
  EXPECT_EQ(options.endpoint, "http://mirror");
  EXPECT_TRUE(options.offline);
  fs::remove_all(home);
}

}  // namespace
}  // namespace coppice
