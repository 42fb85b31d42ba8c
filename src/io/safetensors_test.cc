#include "io/safetensors.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <cstring>
#include <fstream>

namespace coppice {
namespace {

using testing::HasSubstr;

// A file with the given header and `data_bytes` bytes 0, 1, 2, ...
std::string file_of(const std::string& header, size_t data_bytes) {
  std::string file(8, '\0');
  const uint64_t length = header.size();
  std::memcpy(file.data(), &length, 8);
  file += header;
  for (size_t i = 0; i < data_bytes; ++i) file += static_cast<char>(i);
  return file;
}

Result<std::vector<SafetensorsEntry>> parse(const std::string& file) {
  return parse_safetensors("x.safetensors", std::as_bytes(std::span(file)));
}

std::string error_of(const std::string& header, size_t data_bytes) {
  const auto entries = parse(file_of(header, data_bytes));
  if (entries.ok()) return "accepted";
  EXPECT_THAT(entries.error().message, testing::StartsWith("x.safetensors is damaged: "));
  return entries.error().message;
}

class TemporaryFolder {
 public:
  TemporaryFolder() {
    char name[] = "/tmp/coppice_io_XXXXXX";
    path_ = mkdtemp(name);
  }
  ~TemporaryFolder() { std::filesystem::remove_all(path_); }
  const std::filesystem::path& path() const { return path_; }
  void write(const std::string& name, const std::string& text) const { std::ofstream(path_ / name) << text; }

 private:
  std::filesystem::path path_;
};

TEST(Safetensors, ReadsEntriesInFileOrder) {
  const auto entries = parse(file_of(R"({"__metadata__":{"format":"pt"},
    "b":{"dtype":"F32","shape":[2],"data_offsets":[6,14]},
    "a":{"dtype":"BF16","shape":[1,3],"data_offsets":[0,6]},
    "none":{"dtype":"I64","shape":[0,7],"data_offsets":[14,14]}})",
                                     14));
  ASSERT_TRUE(entries.ok()) << entries.error().message;
  ASSERT_EQ(entries->size(), 3U);
  EXPECT_EQ((*entries)[0].name, "a");
  EXPECT_EQ((*entries)[0].dtype, DType::kBF16);
  EXPECT_THAT((*entries)[0].shape, testing::ElementsAre(1, 3));
  EXPECT_EQ((*entries)[1].end - (*entries)[1].begin, 8U);
  EXPECT_EQ((*entries)[2].dtype, std::nullopt);
  EXPECT_EQ((*entries)[2].dtype_name, "I64");
}

TEST(Safetensors, RefusesLengthsBeyondTheFile) {
  EXPECT_THAT(parse("short").error().message, HasSubstr("5 bytes"));
  std::string file = file_of("{}", 0);
  for (const uint64_t length : {uint64_t{3}, uint64_t{100'000'001}, UINT64_MAX, UINT64_MAX - 7}) {
    std::memcpy(file.data(), &length, 8);
    EXPECT_THAT(parse(file).error().message, HasSubstr("claims " + std::to_string(length)));
  }
}

TEST(Safetensors, RefusesHeadersThatAreNotWhatTheyShouldBe) {
  EXPECT_THAT(error_of("[]", 0), HasSubstr("not a JSON object"));
  EXPECT_THAT(error_of("{", 0), HasSubstr("not valid JSON"));
  EXPECT_THAT(error_of(R"({"a":3})", 0), HasSubstr("tensor \"a\" has no dtype"));
  EXPECT_THAT(error_of(R"({"a":{"dtype":"F33","shape":[1],"data_offsets":[0,4]}})", 4), HasSubstr("\"F33\""));
  EXPECT_THAT(error_of(R"({"a":{"dtype":"F32","shape":[-1],"data_offsets":[0,4]}})", 4), HasSubstr("no shape"));
  EXPECT_THAT(error_of(R"({"a":{"dtype":"F32","shape":[1.5],"data_offsets":[0,4]}})", 4), HasSubstr("no shape"));
  EXPECT_THAT(error_of(R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[0]}})", 4), HasSubstr("no data_offsets"));
  EXPECT_THAT(error_of(R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[4,0]}})", 4),
              HasSubstr("tensor \"a\" lies at"));
  const std::string deep(64, '[');
  EXPECT_THAT(error_of("{\"a\":" + deep, 0), HasSubstr("not valid JSON"));
}

TEST(Safetensors, RefusesBytesThatDoNotMatchTheShape) {
  EXPECT_THAT(error_of(R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[0,4]}})", 4), HasSubstr("its shape times"));
  // Products that would wrap to the right size.
  EXPECT_THAT(error_of(R"({"a":{"dtype":"F32","shape":[4611686018427387905],"data_offsets":[0,4]}})", 4),
              HasSubstr("its shape times"));
  EXPECT_THAT(error_of(R"({"a":{"dtype":"BF16","shape":[4294967296,4294967296],"data_offsets":[0,0]}})", 0),
              HasSubstr("its shape times"));
  EXPECT_THAT(error_of(R"({"a":{"dtype":"F4","shape":[3],"data_offsets":[0,1]}})", 1), HasSubstr("its shape times"));
}

TEST(Safetensors, RefusesOverlapGapsAndForeignBytes) {
  const std::string a = R"("a":{"dtype":"BF16","shape":[2],"data_offsets":[0,4]})";
  EXPECT_THAT(error_of("{" + a + R"(,"b":{"dtype":"BF16","shape":[2],"data_offsets":[2,6]}})", 6),
              HasSubstr("tensor \"b\" overlaps"));
  EXPECT_THAT(error_of("{" + a + R"(,"b":{"dtype":"BF16","shape":[2],"data_offsets":[6,10]}})", 10),
              HasSubstr("tensor \"b\" leaves a gap"));
  EXPECT_THAT(error_of("{" + a + "}", 6), HasSubstr("2 bytes at its end"));
  EXPECT_THAT(error_of("{" + a + "}", 3), HasSubstr("cut short"));
}

TEST(SafetensorsFolder, FollowsTheIndexToItsShards) {
  const TemporaryFolder folder;
  folder.write("m-1.safetensors", file_of(R"({"a":{"dtype":"F16","shape":[1],"data_offsets":[0,2]}})", 2));
  folder.write("m-2.safetensors", file_of(R"({"b":{"dtype":"F16","shape":[1],"data_offsets":[0,2]}})", 2));
  folder.write("model.safetensors.index.json",
               R"({"metadata":{},"weight_map":{"a":"m-1.safetensors","b":"m-2.safetensors"}})");
  auto opened = SafetensorsFolder::open(folder.path());
  ASSERT_TRUE(opened.ok()) << opened.error().message;
  EXPECT_THAT(opened->names(), testing::UnorderedElementsAre("a", "b"));
  ASSERT_NE(opened->find("b"), nullptr);
  EXPECT_EQ(opened->find("b")->file->path().filename(), "m-2.safetensors");
  EXPECT_EQ(opened->find("c"), nullptr);
}

TEST(SafetensorsFolder, OneFileGoesBeforeAnIndex) {
  const TemporaryFolder folder;
  folder.write("model.safetensors", file_of(R"({"a":{"dtype":"F16","shape":[1],"data_offsets":[0,2]}})", 2));
  folder.write("m-1.safetensors", file_of(R"({"b":{"dtype":"F16","shape":[1],"data_offsets":[0,2]}})", 2));
  folder.write("model.safetensors.index.json", R"({"weight_map":{"b":"m-1.safetensors"}})");
  auto opened = SafetensorsFolder::open(folder.path());
  ASSERT_TRUE(opened.ok()) << opened.error().message;
  EXPECT_THAT(opened->names(), testing::ElementsAre("a"));
}

TEST(SafetensorsFolder, RefusesAnIndexThatLiesOrLeavesTheFolder) {
  const TemporaryFolder folder;
  folder.write("m-1.safetensors", file_of(R"({"a":{"dtype":"F16","shape":[1],"data_offsets":[0,2]}})", 2));
  const auto error_with = [&](const std::string& index) {
    folder.write("model.safetensors.index.json", index);
    const auto opened = SafetensorsFolder::open(folder.path());
    return opened.ok() ? std::string("accepted") : opened.error().message;
  };
  EXPECT_THAT(error_with(R"({"weight_map":{"b":"m-1.safetensors"}})"),
              HasSubstr("tensor \"b\" is not in m-1.safetensors"));
  EXPECT_THAT(error_with(R"({"weight_map":{"a":"../m-1.safetensors"}})"), HasSubstr("tensor \"a\" is not in a"));
  EXPECT_THAT(error_with(R"({"weight_map":{"a":"/etc/passwd"}})"), HasSubstr("tensor \"a\" is not in a"));
  EXPECT_THAT(error_with(R"({"weight_map":{"a":7}})"), HasSubstr("tensor \"a\" is not in a"));
  EXPECT_THAT(error_with(R"({"weight_map":[]})"), HasSubstr("no object \"weight_map\""));
  EXPECT_THAT(error_with("x"), HasSubstr("not valid JSON"));
  EXPECT_THAT(error_with(R"({"weight_map":{"a":"m-9.safetensors"}})"), HasSubstr("m-9.safetensors cannot be opened"));
}

TEST(SafetensorsFolder, SaysWhatAFolderWithoutSafetensorsLacks) {
  const TemporaryFolder folder;
  EXPECT_THAT(SafetensorsFolder::open(folder.path()).error().message, HasSubstr("--load-format dummy"));
  folder.write("pytorch_model.bin", "pickle");
  EXPECT_THAT(SafetensorsFolder::open(folder.path()).error().message, HasSubstr("pickled"));
  folder.write("consolidated.safetensors", "ignored");
  folder.write("only.safetensors", file_of("{}", 0));
  EXPECT_TRUE(SafetensorsFolder::open(folder.path()).ok());
  folder.write("another.safetensors", file_of("{}", 0));
  EXPECT_THAT(SafetensorsFolder::open(folder.path()).error().message, HasSubstr("several"));
}

TEST(MappedFile, ReadsReleasesAndReadsAgain) {
  const TemporaryFolder folder;
  folder.write("f", std::string(100'000, 'x') + "end");
  const auto file = MappedFile::open(folder.path() / "f");
  ASSERT_TRUE(file.ok());
  ASSERT_EQ(file->bytes().size(), 100'003U);
  ASSERT_TRUE(file->populate(10, 99'993).ok());
  EXPECT_EQ(std::to_integer<char>(file->bytes()[100'000]), 'e');
  file->release(10, 99'993);
  EXPECT_EQ(std::to_integer<char>(file->bytes()[100'002]), 'd');
}

TEST(MappedFile, AFileThatBecameShorterIsAnErrorNotASignal) {
  const TemporaryFolder folder;
  folder.write("f", std::string(1 << 20, 'x'));
  const auto file = MappedFile::open(folder.path() / "f");
  ASSERT_TRUE(file.ok());
  std::filesystem::resize_file(folder.path() / "f", 4096);
  const Result<void> populated = file->populate(512 << 10, 1000);
  if (populated.ok()) GTEST_SKIP() << "this kernel cannot tell (before Linux 5.14)";
  EXPECT_THAT(populated.error().message, HasSubstr("became shorter"));
}

TEST(MappedFile, NamesWhatCannotBeOpened) {
  EXPECT_THAT(MappedFile::open("/nowhere/f").error().message, HasSubstr("/nowhere/f cannot be opened"));
  EXPECT_THAT(MappedFile::open("/tmp").error().message, HasSubstr("not a regular file"));
  EXPECT_THAT(read_text_file("/proc/self/exe", 10).error().message, HasSubstr("more than 10"));
}

}  // namespace
}  // namespace coppice
