#include "io/hub_client.h"

#include <curl/curl.h>

#include <cctype>
#include <string_view>

namespace coppice {
namespace {

constexpr int kMaxRedirects = 10;

struct UrlDeleter {
  void operator()(CURLU* url) const { curl_url_cleanup(url); }
};
using Url = std::unique_ptr<CURLU, UrlDeleter>;

std::string part(CURLU* url, CURLUPart which, unsigned flags = 0) {
  char* text = nullptr;
  if (curl_url_get(url, which, &text, flags) != CURLUE_OK) return {};
  std::string result(text);
  curl_free(text);
  return result;
}

// "https://host:443"; empty for what is no http or https URL.
std::string origin_of(const std::string& text) {
  const Url url(curl_url());
  if (curl_url_set(url.get(), CURLUPART_URL, text.c_str(), 0) != CURLUE_OK) return {};
  const std::string scheme = part(url.get(), CURLUPART_SCHEME);
  if (scheme != "https" && scheme != "http") return {};
  return scheme + "://" + part(url.get(), CURLUPART_HOST) + ":" + part(url.get(), CURLUPART_PORT, CURLU_DEFAULT_PORT);
}

std::string resolved(const std::string& base, const std::string& location) {
  const Url url(curl_url());
  if (curl_url_set(url.get(), CURLUPART_URL, base.c_str(), 0) != CURLUE_OK) return {};
  if (curl_url_set(url.get(), CURLUPART_URL, location.c_str(), 0) != CURLUE_OK) return {};
  return part(url.get(), CURLUPART_URL);
}

bool is_redirect(long status) {
  return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

std::string plain_etag(std::string etag) {
  if (etag.starts_with("W/")) etag.erase(0, 2);
  std::erase(etag, '"');
  return etag;
}

}  // namespace

struct HubClient::Handle {
  CURL* curl = curl_easy_init();
  ~Handle() { curl_easy_cleanup(curl); }
};

struct HubClient::Transfer {
  CURL* curl;
  const OnStatus* on_status;
  const OnBody* on_body;
  Response response;
  bool started = false;
  bool refused = false;  // by a callback of ours

  static size_t header(char* data, size_t size, size_t count, void* self) {
    auto& transfer = *static_cast<Transfer*>(self);
    std::string_view line(data, size * count);
    const size_t colon = line.find(':');
    if (colon == std::string_view::npos) return size * count;
    std::string name(line.substr(0, colon));
    for (char& c : name) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    std::string value(line.substr(colon + 1));
    value.erase(value.find_last_not_of(" \t\r\n") + 1);
    value.erase(0, value.find_first_not_of(" \t"));
    if (name == "location") transfer.response.location = value;
    if (name == "x-linked-etag") transfer.response.linked_etag = plain_etag(value);
    if (name == "x-linked-size") transfer.response.linked_size = value;
    if (name == "etag") transfer.response.etag = plain_etag(value);
    if (name == "content-length") transfer.response.length = value;
    return size * count;
  }

  static size_t body(char* data, size_t size, size_t count, void* self) {
    auto& transfer = *static_cast<Transfer*>(self);
    long status = 0;
    curl_easy_getinfo(transfer.curl, CURLINFO_RESPONSE_CODE, &status);
    if (status < 200 || status >= 300) return size * count;
    if (!transfer.started && !(*transfer.on_status)(status)) transfer.refused = true;
    transfer.started = true;
    if (!transfer.refused && !(*transfer.on_body)(data, size * count)) transfer.refused = true;
    return transfer.refused ? 0 : size * count;
  }
};

HubClient::HubClient(std::string endpoint, std::string token)
    : endpoint_(std::move(endpoint)), token_(std::move(token)), handle_(std::make_unique<Handle>()) {}
HubClient::~HubClient() = default;

std::string HubClient::escaped(const std::string& text) {
  char* encoded = curl_easy_escape(nullptr, text.data(), static_cast<int>(text.size()));
  std::string result(encoded == nullptr ? "" : encoded);
  curl_free(encoded);
  return result;
}

std::string HubClient::escaped_path(const std::string& path) {
  const size_t slash = path.find('/');
  if (slash == std::string::npos) return escaped(path);
  return escaped(path.substr(0, slash)) + "/" + escaped_path(path.substr(slash + 1));
}

Result<HubClient::Response> HubClient::get(const std::string& path, uint64_t from, const OnStatus& on_status,
                                           const OnBody& on_body) {
  return follow(path, {.from = from, .on_status = &on_status, .on_body = &on_body});
}

Result<HubClient::Response> HubClient::head(const std::string& path) { return follow(path, {}); }

Result<HubClient::Response> HubClient::follow(const std::string& path, const Ask& ask) {
  const std::string home = origin_of(endpoint_);
  if (home.empty()) {
    return invalid_argument({}, "HF_ENDPOINT must be an http or https URL, but is \"" + endpoint_ + "\"");
  }
  std::string url = endpoint_ + path;
  std::string linked_etag;
  for (int hop = 0; hop <= kMaxRedirects; ++hop) {
    const std::string origin = origin_of(url);
    if (origin.empty() || (home.starts_with("https:") && !origin.starts_with("https:"))) {
      return invalid_argument({}, endpoint_ + " redirects to a URL that is not https; this is refused");
    }
    ASSIGN_OR_RETURN(Response response, once(url, origin == home, ask));
    if (origin == home && !response.linked_etag.empty()) linked_etag = response.linked_etag;
    if (!is_redirect(response.status) || (ask.is_head() && !response.linked_etag.empty())) {
      response.linked_etag = linked_etag;
      return response;
    }
    url = resolved(url, response.location);
  }
  return invalid_argument({}, endpoint_ + path + " redirects more than " + std::to_string(kMaxRedirects) + " times");
}

Result<HubClient::Response> HubClient::once(const std::string& url, bool with_token, const Ask& ask) {
  CURL* curl = handle_->curl;
  if (curl == nullptr) return Error{ErrorCode::kUnavailable, "libcurl has no memory", {}};
  curl_easy_reset(curl);
  Transfer transfer{.curl = curl, .on_status = ask.on_status, .on_body = ask.on_body};
  char reason[CURL_ERROR_SIZE] = "";
  const std::string range = std::to_string(ask.from) + "-";
  const std::string authorization = "Authorization: Bearer " + token_;
  curl_slist* headers = with_token && !token_.empty() ? curl_slist_append(nullptr, authorization.c_str()) : nullptr;
  curl_easy_setopt(curl, CURLOPT_URL, url.c_str());
  curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "http,https");
  curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 0L);
  curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
  curl_easy_setopt(curl, CURLOPT_NETRC, static_cast<long>(CURL_NETRC_IGNORED));
  curl_easy_setopt(curl, CURLOPT_USERAGENT, "coppice");
  curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, 15L);
  curl_easy_setopt(curl, CURLOPT_LOW_SPEED_LIMIT, 1L);  // nothing at all for this long is a broken transfer
  curl_easy_setopt(curl, CURLOPT_LOW_SPEED_TIME, 30L);
  curl_easy_setopt(curl, CURLOPT_BUFFERSIZE, 256L << 10);
  curl_easy_setopt(curl, CURLOPT_ERRORBUFFER, reason);
  curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers);
  if (ask.is_head()) curl_easy_setopt(curl, CURLOPT_NOBODY, 1L);
  if (ask.from > 0) curl_easy_setopt(curl, CURLOPT_RANGE, range.c_str());
  curl_easy_setopt(curl, CURLOPT_HEADERFUNCTION, &Transfer::header);
  curl_easy_setopt(curl, CURLOPT_HEADERDATA, &transfer);
  curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, &Transfer::body);
  curl_easy_setopt(curl, CURLOPT_WRITEDATA, &transfer);
  const CURLcode code = curl_easy_perform(curl);
  curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &transfer.response.status);
  curl_slist_free_all(headers);
  if (code == CURLE_OK || transfer.refused) return transfer.response;
  return Error{ErrorCode::kIo,
               std::string("the transfer from ") + origin_of(url) +
                   " failed: " + (reason[0] != '\0' ? reason : curl_easy_strerror(code)),
               {}};
}

}  // namespace coppice
