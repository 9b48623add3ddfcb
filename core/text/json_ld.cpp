#include "core/text/json_ld.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <utility>

#include "core/limits.h"
#include "core/text/utf8.h"

namespace article_inspector {
namespace {

/// JSON as a flat list. It is read here, and not by the library that output/ uses, because pages
/// write JSON that no strict reader takes, and because text/ must not reach into output/.
struct Value {
  enum class Kind : std::uint8_t { kText, kObject, kArray };
  Kind kind = Kind::kText;
  std::string key;   // in its object
  std::string text;  // strings without their escapes; numbers and words as written
  std::vector<std::uint32_t> children;
};

class Reader {
 public:
  /// Appends the values of `json` to `values` and returns the outermost ones.
  Reader(std::string_view json, std::vector<Value>& values) : json_(json), values_(values) {}

  std::vector<std::uint32_t> read() {
    std::vector<std::uint32_t> roots;
    std::vector<std::uint32_t> open;
    std::string key;
    bool key_known = false;
    while (at_ < json_.size() && values_.size() < kMaxLinkedValues) {
      const char c = json_[at_];
      if (c == '{' || c == '[') {
        ++at_;
        const auto kind = c == '{' ? Value::Kind::kObject : Value::Kind::kArray;
        // Deeper ones are read as if they stood in the one around.
        const std::uint32_t added = add({kind, std::move(key), {}, {}}, open, roots);
        if (open.size() < kMaxLinkedDepth) open.push_back(added);
        key.clear();
        key_known = false;
      } else if (c == '}' || c == ']') {
        ++at_;
        if (!open.empty()) open.pop_back();
        key.clear();
        key_known = false;
      } else if (c == '"') {
        std::string text = read_string();
        const bool in_object = !open.empty() && values_[open.back()].kind == Value::Kind::kObject;
        if (in_object && !key_known && next_is_colon()) {
          key = std::move(text);
          key_known = true;
        } else {
          add({Value::Kind::kText, std::move(key), std::move(text), {}}, open, roots);
          key.clear();
          key_known = false;
        }
      } else if (is_digit(static_cast<unsigned char>(c)) || c == '-') {
        const std::size_t begin = at_;
        while (at_ < json_.size() && !is_space(static_cast<unsigned char>(json_[at_])) &&
               json_[at_] != ',' && json_[at_] != '}' && json_[at_] != ']') {
          ++at_;
        }
        if (key_known) {
          add({Value::Kind::kText,
               std::move(key),
               std::string(json_.substr(begin, at_ - begin)),
               {}},
              open, roots);
        }
        key.clear();
        key_known = false;
      } else {
        if (c == ',') key_known = false;
        ++at_;  // separators, white space, true, false, null, comment marks
      }
    }
    return roots;
  }

 private:
  std::uint32_t add(Value value, const std::vector<std::uint32_t>& open,
                    std::vector<std::uint32_t>& roots) {
    const auto index = static_cast<std::uint32_t>(values_.size());
    values_.push_back(std::move(value));
    if (open.empty()) {
      roots.push_back(index);
    } else {
      values_[open.back()].children.push_back(index);
    }
    return index;
  }

  bool next_is_colon() {
    while (at_ < json_.size() && is_space(static_cast<unsigned char>(json_[at_]))) ++at_;
    if (at_ >= json_.size() || json_[at_] != ':') return false;
    ++at_;
    return true;
  }

  std::string read_string() {
    std::string text;
    ++at_;
    while (at_ < json_.size() && json_[at_] != '"') {
      if (json_[at_] != '\\') {
        text.push_back(json_[at_++]);
        continue;
      }
      ++at_;
      if (at_ >= json_.size()) break;
      const char c = json_[at_++];
      switch (c) {
        case 'n':
        case 't':
        case 'r':
        case 'f':
        case 'b':
          text.push_back(' ');
          break;
        case 'u':
          append_utf8(text, read_escape());
          break;
        default:
          text.push_back(c);
      }
    }
    ++at_;
    return text;
  }

  std::optional<char32_t> read_hex() {
    if (at_ + 4 > json_.size()) return std::nullopt;
    char32_t value = 0;
    for (std::size_t i = 0; i < 4; ++i) {
      const char c = json_[at_ + i];
      const int digit = c >= '0' && c <= '9'   ? c - '0'
                        : c >= 'a' && c <= 'f' ? c - 'a' + 10
                        : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                               : -1;
      if (digit < 0) return std::nullopt;
      value = value * 16 + static_cast<char32_t>(digit);
    }
    at_ += 4;
    return value;
  }

  /// Behind "\u". A half of a pair alone becomes U+FFFD.
  char32_t read_escape() {
    constexpr char32_t kReplacement = 0xFFFD;
    const std::optional<char32_t> high = read_hex();
    if (!high || *high == 0) return kReplacement;
    if (*high < 0xD800 || *high > 0xDFFF) return *high;
    if (*high > 0xDBFF || json_.substr(at_, 2) != "\\u") return kReplacement;
    const std::size_t before = at_;
    at_ += 2;
    const std::optional<char32_t> low = read_hex();
    if (low && *low >= 0xDC00 && *low <= 0xDFFF) {
      return 0x10000 + ((*high - 0xD800) << 10) + (*low - 0xDC00);
    }
    at_ = before;
    return kReplacement;
  }

  std::string_view json_;
  std::vector<Value>& values_;
  std::size_t at_ = 0;
};

bool ends_with(std::string_view text, std::string_view end) {
  return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

class Graph {
 public:
  explicit Graph(const std::vector<std::string>& scripts) {
    for (const std::string& script : scripts) Reader(script, values_).read();
    for (std::uint32_t i = 0; i < values_.size(); ++i) {
      if (const Value* id = member(values_[i], "@id"); id != nullptr && !id->text.empty()) {
        ids_.emplace_back(id->text, i);
      }
    }
    std::stable_sort(ids_.begin(), ids_.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
  }

  std::vector<LinkedWork> works() const {
    std::vector<LinkedWork> works;
    for (const Value& value : values_) {
      if (value.kind != Value::Kind::kObject || works.size() >= kMaxLinkedWorks) continue;
      const bool article = is_article(value);
      if (!article && !has_type(value, "WebPage")) continue;
      works.push_back(read_work(value, article));
    }
    return works;
  }

 private:
  const Value* member(const Value& object, std::string_view key) const {
    if (object.kind != Value::Kind::kObject) return nullptr;
    const std::size_t members = std::min(object.children.size(), kMaxMembers);
    for (std::size_t i = 0; i < members; ++i) {
      const Value& value = values_[object.children[i]];
      if (value.key == key) return &value;
    }
    return nullptr;
  }

  template <typename Test>
  bool any_type(const Value& object, Test test) const {
    const Value* type = member(object, "@type");
    if (type == nullptr) return false;
    if (type->kind == Value::Kind::kText) return test(type->text);
    return std::any_of(type->children.begin(), type->children.end(),
                       [&](std::uint32_t child) { return test(values_[child].text); });
  }
  bool has_type(const Value& object, std::string_view name) const {
    return any_type(object, [&](std::string_view type) { return ends_with(type, name); });
  }
  bool is_article(const Value& object) const {
    return any_type(object, [](std::string_view type) {
      return ends_with(type, "Article") || ends_with(type, "Posting") || ends_with(type, "Report");
    });
  }

  /// The object that a mere {"@id": ...} points to, else the value itself. Several objects may
  /// carry one id; the one that says most is meant.
  const Value& follow(const Value& value) const {
    if (member(value, "name") != nullptr) return value;
    const Value* id = member(value, "@id");
    if (id == nullptr) return value;
    auto found = std::lower_bound(
        ids_.begin(), ids_.end(), id->text,
        [](const auto& entry, const std::string& key) { return entry.first < key; });
    for (int tries = 0; found != ids_.end() && found->first == id->text && tries < 8;
         ++found, ++tries) {
      if (member(values_[found->second], "name") != nullptr) return values_[found->second];
    }
    return value;
  }

  std::string text_of(const Value& object, std::string_view key) const {
    const Value* value = member(object, key);
    if (value == nullptr) return {};
    if (value->kind == Value::Kind::kText) return value->text;
    if (value->kind == Value::Kind::kArray && !value->children.empty()) {
      return values_[value->children.front()].text;
    }
    const Value* inner = member(*value, "@value");
    return inner == nullptr ? std::string() : inner->text;
  }

  /// The names that a person, an organisation, or a list of them gives.
  void add_names(const Value& value, std::vector<std::string>& names) const {
    const auto add_one = [&](const Value& one) {
      if (names.size() >= kMaxNames) return;
      if (one.kind == Value::Kind::kText) {
        if (!one.text.empty()) names.push_back(one.text);
        return;
      }
      const Value& target = follow(one);
      const Value* name = member(target, "name");
      if (name == nullptr) return;
      if (name->kind == Value::Kind::kText) {
        if (!name->text.empty()) names.push_back(name->text);
        return;
      }
      for (const std::uint32_t child : name->children) {
        if (!values_[child].text.empty() && names.size() < kMaxNames) {
          names.push_back(values_[child].text);
        }
      }
    };
    if (value.kind == Value::Kind::kArray) {
      const std::size_t listed = std::min(value.children.size(), kMaxNames);
      for (std::size_t i = 0; i < listed; ++i) add_one(values_[value.children[i]]);
    } else {
      add_one(value);
    }
  }

  LinkedWork read_work(const Value& object, bool article) const {
    LinkedWork work;
    work.article = article;
    work.headline = text_of(object, "headline");
    if (work.headline.empty()) work.headline = text_of(object, "name");
    work.published = text_of(object, "datePublished");
    if (work.published.empty() && article) work.published = text_of(object, "dateCreated");
    work.modified = text_of(object, "dateModified");
    work.language = text_of(object, "inLanguage");
    work.url = text_of(object, "url");
    if (const Value* author = member(object, "author"); author != nullptr) {
      add_names(*author, work.authors);
    } else if (const Value* creator = member(object, "creator"); creator != nullptr) {
      add_names(*creator, work.authors);
    }
    std::vector<std::string> publishers;
    if (const Value* publisher = member(object, "publisher"); publisher != nullptr) {
      add_names(*publisher, publishers);
    }
    if (!publishers.empty()) work.publisher = publishers.front();
    return work;
  }

  // An object is asked for a few members, often; no page's has more than some dozens.
  static constexpr std::size_t kMaxMembers = 200;
  static constexpr std::size_t kMaxNames = 50;

  std::vector<Value> values_;
  std::vector<std::pair<std::string, std::uint32_t>> ids_;
};

}  // namespace

std::vector<LinkedWork> read_json_ld(const std::vector<std::string>& scripts) {
  return Graph(scripts).works();
}

}  // namespace article_inspector
