#include "net/http_parser.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>
#include <random>

namespace coppice {
namespace {

struct Parsed {
  RequestParser::Status status = RequestParser::Status::kNeedMore;
  int error_status = 0;
  HttpRequest request;
  std::string rest;
};

// Feeds `bytes` in pieces that end at each of `cuts` (rising offsets).
Parsed parse(std::string_view bytes, const std::vector<size_t>& cuts = {}, const HttpLimits& limits = {}) {
  RequestParser parser(limits);
  Parsed result;
  std::string input;
  size_t fed = 0;
  std::vector<size_t> ends = cuts;
  ends.push_back(bytes.size());
  for (const size_t end : ends) {
    input.append(bytes.substr(fed, end - fed));
    fed = end;
    do {
      size_t consumed = 0;
      result.status = parser.feed(input, consumed);
      input.erase(0, consumed);
    } while (result.status == RequestParser::Status::kHeaderDone);
    if (result.status != RequestParser::Status::kNeedMore) break;
  }
  result.error_status = parser.error_status();
  result.request = std::move(parser.request());
  result.rest = input + std::string(bytes.substr(fed));
  return result;
}

std::vector<size_t> every_byte(std::string_view bytes) {
  std::vector<size_t> cuts;
  for (size_t i = 1; i < bytes.size(); ++i) cuts.push_back(i);
  return cuts;
}

const std::vector<std::string>& good_requests() {
  static const std::vector<std::string> all = {
      "GET / HTTP/1.1\r\nHost: a\r\n\r\n",
      "\r\n\r\nGET /x?y=1 HTTP/1.1\r\nhost: a\r\nEmpty:\r\nTabs: \t v \t\r\n\r\n",
      "GET / HTTP/1.0\r\n\r\n",
      "GET http://h:1/p?q HTTP/1.1\r\nHost: h:1\r\n\r\n",
      "POST /a%20b HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhello",
      "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n",
      "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
      "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: Chunked\r\n\r\n5\r\nhello\r\n6;x=\"a\\\";b\";y;z=1\r\n "
      "world\r\n0\r\nT: v\r\n\r\n",
      "PUT / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n000A\r\n0123456789\r\n0\r\n\r\n",
  };
  return all;
}

TEST(HttpParserTest, GoodRequestsReadTheSameHoweverTheyAreSplit) {
  for (const std::string& bytes : good_requests()) {
    const Parsed whole = parse(bytes + "NEXT");
    ASSERT_EQ(whole.status, RequestParser::Status::kDone) << bytes;
    EXPECT_EQ(whole.rest, "NEXT") << bytes;
    for (size_t cut = 1; cut < bytes.size(); ++cut) {
      const Parsed split = parse(bytes, {cut});
      ASSERT_EQ(split.status, RequestParser::Status::kDone) << bytes << " cut at " << cut;
      EXPECT_EQ(split.request.body, whole.request.body);
      EXPECT_EQ(split.request.headers.size(), whole.request.headers.size());
    }
    const Parsed drip = parse(bytes, every_byte(bytes));
    ASSERT_EQ(drip.status, RequestParser::Status::kDone) << bytes;
    EXPECT_EQ(drip.request.body, whole.request.body);
    EXPECT_EQ(drip.request.path, whole.request.path);
  }
}

TEST(HttpParserTest, Values) {
  const Parsed p = parse(good_requests()[1]);
  EXPECT_EQ(p.request.path, "/x");
  EXPECT_EQ(p.request.query, "y=1");
  EXPECT_EQ(*p.request.query_value("y"), "1");
  EXPECT_EQ(*p.request.header("HOST"), "a");
  EXPECT_EQ(*p.request.header("tabs"), "v");
  EXPECT_EQ(*p.request.header("empty"), "");
  EXPECT_EQ(parse(good_requests()[3]).request.path, "/p");
  EXPECT_EQ(parse(good_requests()[4]).request.path, "/a b");
  EXPECT_EQ(parse(good_requests()[7]).request.body, "hello world");
}

struct Bad {
  const char* why;
  std::string bytes;
  int status;
};

std::string with_headers(const std::string& headers, const std::string& body = {}) {
  return "POST / HTTP/1.1\r\nHost: a\r\n" + headers + "\r\n" + body;
}
std::string chunked(const std::string& body) { return with_headers("Transfer-Encoding: chunked\r\n", body); }

TEST(HttpParserTest, RefusesWhatCanBeReadTwoWays) {
  const std::vector<Bad> corpus = {
      {"length and coding", with_headers("Content-Length: 5\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n"), 400},
      {"coding and length", with_headers("Transfer-Encoding: chunked\r\nContent-Length: 5\r\n", "0\r\n\r\n"), 400},
      {"two lengths", with_headers("Content-Length: 5\r\nContent-Length: 6\r\n", "hello"), 400},
      {"two equal lengths", with_headers("Content-Length: 5\r\nContent-Length: 5\r\n", "hello"), 400},
      {"list of lengths", with_headers("Content-Length: 5, 5\r\n", "hello"), 400},
      {"signed length", with_headers("Content-Length: +5\r\n", "hello"), 400},
      {"negative length", with_headers("Content-Length: -5\r\n", "hello"), 400},
      {"hex length", with_headers("Content-Length: 0x5\r\n", "hello"), 400},
      {"empty length", with_headers("Content-Length:\r\n"), 400},
      {"length 2^64", with_headers("Content-Length: 18446744073709551616\r\n"), 413},
      {"length 2^64 + 5", with_headers("Content-Length: 18446744073709551621\r\n", "hello"), 413},
      {"coding not last", with_headers("Transfer-Encoding: chunked, gzip\r\n"), 400},
      {"coding without chunked", with_headers("Transfer-Encoding: gzip\r\n"), 400},
      {"coding identity", with_headers("Transfer-Encoding: identity\r\n"), 400},
      {"coding spelled oddly", with_headers("Transfer-Encoding: xchunked\r\n"), 400},
      {"coding quoted", with_headers("Transfer-Encoding: \"chunked\"\r\n"), 400},
      {"coding before chunked", with_headers("Transfer-Encoding: gzip, chunked\r\n"), 501},
      {"two codings", with_headers("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n"), 400},
      {"body compressed", with_headers("Content-Encoding: gzip\r\nContent-Length: 5\r\n", "hello"), 415},
      {"coding in 1.0", "POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400},
      {"bare LF after field", "GET / HTTP/1.1\r\nHost: a\n\r\n", 400},
      {"bare LF after request line", "GET / HTTP/1.1\nHost: a\r\n\r\n", 400},
      {"bare LF as end", "GET / HTTP/1.1\r\nHost: a\r\n\n", 400},
      {"bare CR in field", with_headers("A: b\rContent-Length: 3\r\n"), 400},
      {"obs-fold", with_headers("A: b\r\n c\r\n"), 400},
      {"fold after request line", "GET / HTTP/1.1\r\n Host: a\r\n\r\n", 400},
      {"space before colon", with_headers("Content-Length : 5\r\n", "hello"), 400},
      {"tab before colon", with_headers("Content-Length\t: 5\r\n", "hello"), 400},
      {"no colon", with_headers("abc\r\n"), 400},
      {"empty name", with_headers(": x\r\n"), 400},
      {"NUL in value", with_headers(std::string("A: b\0c\r\n", 8)), 400},
      {"NUL in name", with_headers(std::string("A\0: b\r\n", 7)), 400},
      {"non-ASCII name", with_headers("\xc3\xa4: b\r\n"), 400},
      {"no host", "GET / HTTP/1.1\r\n\r\n", 400},
      {"two hosts", "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", 400},
      {"host with path", "GET / HTTP/1.1\r\nHost: a/b\r\n\r\n", 400},
      {"no version", "GET /\r\nHost: a\r\n\r\n", 400},
      {"odd version", "GET / HTP/1.1\r\nHost: a\r\n\r\n", 400},
      {"version 2", "GET / HTTP/2.0\r\nHost: a\r\n\r\n", 505},
      {"HTTP/2 preface", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505},
      {"unknown method", "BREW / HTTP/1.1\r\nHost: a\r\n\r\n", 501},
      {"lower case method", "get / HTTP/1.1\r\nHost: a\r\n\r\n", 501},
      {"bad method", "G@T / HTTP/1.1\r\nHost: a\r\n\r\n", 400},
      {"space in target", "GET /a b HTTP/1.1\r\nHost: a\r\n\r\n", 400},
      {"control in target", "GET /a\x01 HTTP/1.1\r\nHost: a\r\n\r\n", 400},
      {"target without slash", "GET a HTTP/1.1\r\nHost: a\r\n\r\n", 400},
      {"broken escape", "GET /%2 HTTP/1.1\r\nHost: a\r\n\r\n", 400},
      {"NUL escape", "GET /%00 HTTP/1.1\r\nHost: a\r\n\r\n", 400},
      {"TLS hello", std::string("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\n", 12), 400},
      {"unknown expectation", with_headers("Expect: 200-ok\r\n"), 417},
      {"chunk without size", chunked("\r\nabc\r\n"), 400},
      {"chunk size not hex", chunked("g\r\n"), 400},
      {"chunk size signed", chunked("-1\r\n"), 400},
      {"chunk size 0x", chunked("0x5\r\nhello\r\n0\r\n\r\n"), 400},
      {"chunk size with space", chunked("5 \r\nhello\r\n0\r\n\r\n"), 400},
      {"chunk size 2^64 + 5", chunked("10000000000000005\r\nhello\r\n0\r\n\r\n"), 400},
      {"chunk size 2^60", chunked("1000000000000000\r\nhello\r\n0\r\n\r\n"), 413},
      {"chunk ends early", chunked("5\r\nhell\r\n0\r\n\r\n"), 400},
      {"chunk goes on", chunked("5\r\nhelloo\r\n0\r\n\r\n"), 400},
      {"chunk line with bare LF", chunked("5\nhello\r\n0\r\n\r\n"), 400},
      {"chunk data with bare LF", chunked("5\r\nhello\n0\r\n\r\n"), 400},
      {"LF in extension", chunked("5;a\nb\r\nhello\r\n0\r\n\r\n"), 400},
      {"LF in quoted extension", chunked("5;a=\"\n\"\r\nhello\r\n0\r\n\r\n"), 400},
      {"junk after quoted extension", chunked("5;a=\"b\"c\r\nhello\r\n0\r\n\r\n"), 400},
      {"extension without name", chunked("5;\r\nhello\r\n0\r\n\r\n"), 400},
      {"trailer fold", chunked("0\r\n a: b\r\n\r\n"), 400},
      {"trailer bare LF", chunked("0\r\na: b\n\r\n"), 400},
      {"endless zeros", chunked(std::string(100, '0') + "\r\n"), 400},
      {"huge extension", chunked("1;" + std::string(100'000, 'x') + "\r\na\r\n0\r\n\r\n"), 400},
      {"huge trailer", chunked("0\r\na: " + std::string(100'000, 'x') + "\r\n\r\n"), 400},
      {"long header", with_headers("A: " + std::string(70'000, 'x') + "\r\n"), 431},
      {"long header line, never ended", "GET / HTTP/1.1\r\nA: " + std::string(70'000, 'x'), 431},
      {"long target", "GET /" + std::string(70'000, 'x') + " HTTP/1.1\r\nHost: a\r\n\r\n", 431},
      {"long line without CR", "GET /" + std::string(70'000, 'x') + "\n", 431},
      {"many headers", with_headers([] {
         std::string all;
         for (int i = 0; i < 200; ++i) all += "A: b\r\n";
         return all;
       }()),
       431},
  };
  for (const Bad& bad : corpus) {
    const Parsed whole = parse(bad.bytes);
    EXPECT_EQ(whole.status, RequestParser::Status::kBad) << bad.why;
    EXPECT_EQ(whole.error_status, bad.status) << bad.why;
    const Parsed drip = parse(bad.bytes, every_byte(bad.bytes));
    EXPECT_EQ(drip.status, RequestParser::Status::kBad) << bad.why;
    EXPECT_EQ(drip.error_status, bad.status) << bad.why;
  }
}

TEST(HttpParserTest, ManyTinyChunks) {
  std::string bytes = chunked("");
  for (int i = 0; i < 1'000'000; ++i) bytes += "1\r\na\r\n";
  bytes += "0\r\n\r\n";
  const Parsed p = parse(bytes);
  ASSERT_EQ(p.status, RequestParser::Status::kDone);
  EXPECT_EQ(p.request.body, std::string(1'000'000, 'a'));
}

TEST(HttpParserTest, BodyCap) {
  HttpLimits limits;
  limits.body_bytes = 10;
  EXPECT_EQ(parse(chunked("a\r\n0123456789\r\n0\r\n\r\n"), {}, limits).status, RequestParser::Status::kDone);
  EXPECT_EQ(parse(chunked("9\r\n012345678\r\n2\r\n01"), {}, limits).error_status, 413);
  EXPECT_EQ(parse(with_headers("Content-Length: 11\r\n"), {}, limits).error_status, 413);
  EXPECT_EQ(parse(with_headers("Content-Length: 10\r\n", "0123456789"), {}, limits).status,
            RequestParser::Status::kDone);
}

TEST(HttpParserTest, KeepAlive) {
  const auto keeps = [](const std::string& bytes) {
    RequestParser parser({});
    size_t consumed = 0;
    EXPECT_EQ(parser.feed(bytes, consumed), RequestParser::Status::kHeaderDone);
    return parser.keep_alive();
  };
  EXPECT_TRUE(keeps(with_headers("")));
  EXPECT_FALSE(keeps(with_headers("Connection: foo, Close\r\n")));
  EXPECT_FALSE(keeps("GET / HTTP/1.0\r\n\r\n"));
  EXPECT_TRUE(keeps("GET / HTTP/1.0\r\nConnection: Keep-Alive\r\n\r\n"));
}

// What this parser accepts, Beast accepts and reads the same; fed whole, because Beast asserts on some splits.
void expect_beast_agrees(const std::string& bytes) {
  namespace http = boost::beast::http;
  const Parsed own = parse(bytes);
  if (own.status != RequestParser::Status::kDone) return;
  const size_t size = bytes.size() - own.rest.size();
  size_t start = bytes.find_first_not_of("\r\n");
  http::request_parser<http::string_body> beast;
  beast.eager(true);
  beast.header_limit(1 << 20);
  beast.body_limit(1U << 30);
  boost::system::error_code ec;
  while (!beast.is_done() && start < size) {
    const size_t used = beast.put(boost::asio::const_buffer(bytes.data() + start, size - start), ec);
    ASSERT_FALSE(ec) << ec.message() << "\n" << bytes;
    start += used;
  }
  EXPECT_TRUE(beast.is_done()) << bytes;
  EXPECT_EQ(start, size) << bytes;
  EXPECT_EQ(std::string(beast.get().method_string()), own.request.method);
  EXPECT_EQ(beast.get().body(), own.request.body) << bytes;
  for (const HttpHeader& header : own.request.headers) {
    if (equals_ignoring_case(header.name, "Transfer-Encoding")) continue;
    EXPECT_GE(beast.get().count(header.name), 1U) << bytes;
  }
}

TEST(HttpParserTest, BeastReadsWhatWeAcceptTheSame) {
  std::mt19937 random(7);
  const std::string alphabet = "\r\n \t:;,=\"0159afGx\\HTTP/\x80";
  size_t accepted = 0;
  for (int round = 0; round < 40'000; ++round) {
    std::string bytes = good_requests()[random() % good_requests().size()];
    for (auto edits = random() % 3; edits > 0; --edits) {
      const size_t at = random() % bytes.size();
      const char c = alphabet[random() % alphabet.size()];
      switch (random() % 3) {
        case 0:
          bytes[at] = c;
          break;
        case 1:
          bytes.insert(at, 1, c);
          break;
        default:
          bytes.erase(at, 1);
      }
    }
    if (parse(bytes).status == RequestParser::Status::kDone) ++accepted;
    expect_beast_agrees(bytes);
    if (HasFatalFailure()) return;
  }
  EXPECT_GT(accepted, 5'000U);
}

}  // namespace
}  // namespace coppice
