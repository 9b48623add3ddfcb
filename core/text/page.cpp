#include "core/text/page.h"

#include <algorithm>
#include <string>
#include <utility>

#include "core/limits.h"
#include "core/text/blocks.h"
#include "core/text/html.h"
#include "core/text/html_tags.h"
#include "core/text/url.h"
#include "core/text/utf8.h"

namespace article_inspector {
namespace {

bool is_ascii_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/// The name of the tag that opens or closes at the "<" at `at`, in lower case; "" where none does.
std::string tag_name_at(std::string_view text, std::size_t at) {
  ++at;
  if (at < text.size() && text[at] == '/') ++at;
  std::size_t end = at;
  while (end < text.size() && end - at < 16 &&
         (is_ascii_letter(text[end]) ||
          (end > at && is_digit(static_cast<unsigned char>(text[end]))))) {
    ++end;
  }
  if (end == at || end == text.size()) return {};
  const char next = text[end];
  if (next != '>' && next != '/' && !is_space(static_cast<unsigned char>(next))) return {};
  return to_lower(text.substr(at, end - at));
}

/// Markup touches what it marks; a tag that prose talks about ("the <p> element") stands between
/// spaces or quotation marks.
bool touches(std::string_view text, std::size_t open) {
  constexpr std::size_t kMaxTagBytes = 2048;
  const std::size_t close = text.substr(0, open + kMaxTagBytes).find('>', open);
  if (close == std::string_view::npos) return false;
  const bool before = open == 0 || text[open - 1] == '\n' || text[open - 1] == '>' ||
                      text[open - 1] == '\r' || text[open - 1] == '\t';
  const std::size_t next = close + 1;
  const bool behind = next == text.size() || text[next] == '<' || text[next] == '\n' ||
                      text[next] == '\r' || is_ascii_letter(text[next]);
  return before || behind;
}

/// Whether block markup shapes the text. A "<", an address in angle brackets or a tag that the text
/// talks about do not.
bool looks_like_html(std::string_view text) {
  constexpr unsigned kEnoughTags = 2;
  const std::size_t first = text.find_first_not_of(" \t\r\n\f");
  if (first != std::string_view::npos && text[first] == '<') {
    const std::string start = to_lower(text.substr(first, 9));
    if (start == "<!doctype" || start.substr(0, 5) == "<html" || start.substr(0, 5) == "<?xml" ||
        start.substr(0, 5) == "<head" || start.substr(0, 5) == "<body") {
      return true;
    }
  }
  unsigned tags = 0;
  std::size_t at = text.find('<');
  while (at != std::string_view::npos) {
    const std::string name = tag_name_at(text, at);
    if (!name.empty() && (name == "br" || is_block_tag(name)) && touches(text, at) &&
        ++tags == kEnoughTags) {
      return true;
    }
    at = text.find('<', at + 1);
  }
  return tags > 0 && first != std::string_view::npos && text[first] == '<';
}

struct BoundedText {
  std::string text;
  std::vector<Notice> notices;
};

BoundedText read_bytes(std::string_view input) {
  BoundedText result;
  const std::size_t given = input.size();
  // A sequence cut in two here is repaired, and cut off again with the U+FFFD that stands for it.
  RepairedText repaired = repair_utf8(input.substr(0, kMaxInputBytes + 4));
  result.text = std::move(repaired.text);
  const bool too_long = result.text.size() > kMaxInputBytes;
  if (too_long) result.text.resize(floor_to_border(result.text, kMaxInputBytes));
  if (too_long) {
    result.notices.push_back(
        {"input-too-long", "The input has " + std::to_string(given) + " bytes; only the first " +
                               std::to_string(kMaxInputBytes) + " were read."});
  }
  if (repaired.replaced > 0) {
    const bool one = repaired.replaced == 1;
    result.notices.push_back(
        {"invalid-utf8", std::to_string(repaired.replaced) +
                             (one ? " place was not valid UTF-8 and is shown as U+FFFD."
                                  : " places were not valid UTF-8 and are shown as U+FFFD.")});
  }
  return result;
}

std::string first_block_of_kind(const Article& article, BlockKind kind) {
  const auto block = std::find_if(article.blocks.begin(), article.blocks.end(),
                                  [&](const Block& b) { return b.kind == kind; });
  return block == article.blocks.end() ? std::string()
                                       : std::string(slice(article.text, block->span));
}

Page read_text(std::string text) {
  Page page;
  Article& article = page.article;
  article.kind = InputKind::kText;
  article.text = std::move(text);
  article.blocks = split_blocks(article.text);
  if (article.blocks.size() > kMaxTextLines) {
    page.notices.push_back({"too-many-lines",
                            "The text has more lines than can be told apart. All of it is here, "
                            "the last part as one paragraph."});
  }
  article.language = "en";
  article.title = first_block_of_kind(article, BlockKind::kHeadline);
  return page;
}

}  // namespace

Page read_page(std::string_view input, const Options& given) {
  Options options = given;
  options.url = repair_utf8(given.url).text;  // it and what it resolves leave with the report
  BoundedText bounded = read_bytes(input);
  const bool html = options.kind == InputKind::kHtml ||
                    (options.kind == InputKind::kAuto && looks_like_html(bounded.text));
  Page page = html ? read_html(bounded.text, options) : read_text(std::move(bounded.text));
  page.notices.insert(page.notices.begin(), bounded.notices.begin(), bounded.notices.end());
  if (!options.url.empty()) page.article.url = options.url;
  if (page.article.publisher.empty()) page.article.publisher = url_domain(page.article.url);
  return page;
}

}  // namespace article_inspector
