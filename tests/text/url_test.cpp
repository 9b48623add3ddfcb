#include "core/text/url.h"

#include <catch_amalgamated.hpp>

namespace article_inspector {
namespace {

TEST_CASE("references resolve as RFC 3986, section 5.4, says", "[html][url]") {
  struct Case {
    std::string_view reference;
    std::string_view target;
  };
  const Case c = GENERATE(values<Case>({
      {"g:h", "g:h"},
      {"g", "http://a/b/c/g"},
      {"./g", "http://a/b/c/g"},
      {"g/", "http://a/b/c/g/"},
      {"/g", "http://a/g"},
      {"//g", "http://g"},
      {"?y", "http://a/b/c/d;p?y"},
      {"g?y", "http://a/b/c/g?y"},
      {"#s", "http://a/b/c/d;p?q#s"},
      {"g#s", "http://a/b/c/g#s"},
      {";x", "http://a/b/c/;x"},
      {"", "http://a/b/c/d;p?q"},
      {".", "http://a/b/c/"},
      {"./", "http://a/b/c/"},
      {"..", "http://a/b/"},
      {"../g", "http://a/b/g"},
      {"../..", "http://a/"},
      {"../../g", "http://a/g"},
      {"../../../g", "http://a/g"},
      {"/./g", "http://a/g"},
      {"/../g", "http://a/g"},
      {"g.", "http://a/b/c/g."},
      {"..g", "http://a/b/c/..g"},
      {"./../g", "http://a/b/g"},
      {"g/./h", "http://a/b/c/g/h"},
      {"g/../h", "http://a/b/c/h"},
      {"g?y/../x", "http://a/b/c/g?y/../x"},
      {"g#s/../x", "http://a/b/c/g#s/../x"},
      {"  /spaced\n/out ", "http://a/spaced/out"},
      {"mailto:desk@harbour.example", "mailto:desk@harbour.example"},
      {"https://b.example/x/../y", "https://b.example/y"},
  }));
  CHECK(resolve_url("http://a/b/c/d;p?q", c.reference) == c.target);
}

TEST_CASE("without an absolute base a reference stays", "[html][url]") {
  CHECK(resolve_url("", "/news/1") == "/news/1");
  CHECK(resolve_url("", "../x") == "../x");
  CHECK(resolve_url("not a base", "x") == "x");
  CHECK(resolve_url("https://bay.example", "x") == "https://bay.example/x");
}

TEST_CASE("the domain is the host without www", "[html][url]") {
  CHECK(url_domain("https://www.Harbour-Post.example/2025/x") == "harbour-post.example");
  CHECK(url_domain("https://user:pw@news.example:8080/") == "news.example");
  CHECK(url_domain("//cdn.example/x") == "cdn.example");
  CHECK(url_domain("http://[2001:db8::1]:80/") == "[2001:db8::1]");
  CHECK(url_domain("/only/a/path") == "");
  CHECK(url_domain("mailto:a@b.example") == "");
  CHECK(url_domain("") == "");
}

}  // namespace
}  // namespace article_inspector
