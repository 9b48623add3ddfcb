#include "core/output/markdown.h"

#include <string_view>

#include "core/output/names.h"
#include "core/output/words.h"

namespace article_inspector {
namespace {

/// Words of the article so that no CommonMark reader sees markup in them. They never begin a line.
std::string escape(std::string_view words) {
  constexpr std::string_view kMarkup = "\\`*_{}[]<>#|~&!$";
  std::string escaped;
  for (const char c : on_one_line(words)) {
    if (kMarkup.find(c) != std::string_view::npos) escaped += '\\';
    escaped += c;
  }
  return escaped;
}

class MarkdownWriter {
 public:
  explicit MarkdownWriter(const Report& report) : report_(report), text_(report.article.text) {}

  std::string write() {
    write_head(report_.article);
    begin_section("Claims", report_.claims.empty());
    for (const Claim& claim : report_.claims) write_claim(claim);
    begin_section("Sources", report_.sources.empty());
    for (const Source& source : report_.sources) {
      out_ += "- **" + escape(source.name) + "** (" + std::string(name_of(source.kind));
      if (!source.role.empty()) out_ += ", " + escape(source.role);
      out_ += "): " + std::to_string(source.claims.size());
      out_ += source.claims.size() == 1 ? " claim\n" : " claims\n";
    }
    begin_section("Entities", report_.entities.empty());
    for (const Entity& entity : report_.entities) {
      out_ += "- **" + escape(entity.name) + "** (" + escape(name_of(entity.type)) +
              "): " + std::to_string(entity.mentions.size());
      out_ += entity.mentions.size() == 1 ? " mention\n" : " mentions\n";
    }
    begin_section("Dates and numbers", report_.values.empty());
    for (const Value& value : report_.values) {
      out_ += "- " + escape(name_of(value.type)) + ": " + escape(slice(text_, value.span));
      const std::string meaning = value_in_words(value);
      if (!meaning.empty()) out_ += " = " + escape(meaning);
      out_ += '\n';
    }
    begin_section("Where it comes from", report_.notes.empty());
    for (const Note& note : report_.notes) {
      out_ += "- **" + escape(name_of(note.kind)) + "**: " + escape(note.message);
      if (note.span) out_ += " *" + escape(slice(text_, *note.span)) + '*';
      out_ += '\n';
    }
    begin_section("Notices", report_.notices.empty());
    for (const Notice& notice : report_.notices) out_ += "- " + escape(notice.message) + '\n';
    return std::move(out_);
  }

 private:
  void begin_section(std::string_view title, bool is_empty) {
    if (!is_empty) out_ += "\n## " + std::string(title) + "\n\n";
  }

  void write_head(const Article& article) {
    out_ += "# " + (article.title.empty() ? "Notes on an article" : escape(article.title)) + "\n\n";
    for (const std::string& name : article.byline) write_fact("By", name);
    write_fact("Published", article.published);
    write_fact("Modified", article.modified);
    write_fact("Publisher", article.publisher);
    write_fact("Address", article.url);
  }

  void write_fact(std::string_view label, std::string_view value) {
    if (!value.empty()) out_ += "- " + std::string(label) + ": " + escape(value) + '\n';
  }

  void write_claim(const Claim& claim) {
    const Source* source = source_of(report_, claim);
    out_ += "- **" + (source != nullptr ? escape(source->name) : "No source") + "** (";
    out_ += std::string(name_of(claim.source_kind)) + ", " + std::string(name_of(claim.stance));
    if (claim.cue) out_ += ", \"" + escape(slice(text_, *claim.cue)) + '"';
    out_ += "): " + escape(words_of(text_, claim.content)) + '\n';
  }

  const Report& report_;
  std::string_view text_;
  std::string out_;
};

}  // namespace

std::string to_markdown(const Report& report) { return MarkdownWriter(report).write(); }

}  // namespace article_inspector
