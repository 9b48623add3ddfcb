#include "core/output/schema_org.h"

#include <string_view>

#include "core/output/json_writer.h"
#include "core/output/words.h"

namespace article_inspector {
namespace {

std::string_view schema_type(EntityType type) {
  switch (type) {
    case EntityType::kPerson:
      return "Person";
    case EntityType::kOrg:
      return "Organization";
    case EntityType::kGpe:
      return "AdministrativeArea";
    case EntityType::kLoc:
    case EntityType::kFac:
      return "Place";
    case EntityType::kEvent:
      return "Event";
    case EntityType::kWorkOfArt:
      return "CreativeWork";
    case EntityType::kLaw:
      return "Legislation";
    case EntityType::kProduct:
      return "Product";
    case EntityType::kNorp:
      break;
  }
  return "Thing";
}

/// An author is a Person or an Organization; a claim is based on anything else.
struct Origin {
  std::string_view property;
  std::string_view type;
};

Origin origin_of(SourceKind kind) {
  switch (kind) {
    case SourceKind::kPerson:
    case SourceKind::kAnonymous:
      return {"author", "Person"};
    case SourceKind::kOrganization:
    case SourceKind::kMedia:
    case SourceKind::kGroup:
      return {"author", "Organization"};
    case SourceKind::kSocial:
      return {"isBasedOn", "SocialMediaPosting"};
    case SourceKind::kDocument:
    case SourceKind::kNone:
      break;
  }
  return {"isBasedOn", "CreativeWork"};
}

class SchemaWriter {
 public:
  explicit SchemaWriter(const Report& report) : report_(report) {}

  std::string write() {
    const Article& article = report_.article;
    json_.begin_object().key("@context").string("https://schema.org");
    json_.key("@type").string("NewsArticle");
    write_text("headline", article.title);
    if (!article.byline.empty()) {
      json_.key("author").begin_array();
      for (const std::string& name : article.byline) write_thing("Person", "name", name);
      json_.end_array();
    }
    write_text("datePublished", article.published);
    write_text("dateModified", article.modified);
    if (!article.publisher.empty()) {
      json_.key("publisher");
      write_thing("Organization", "name", article.publisher);
    }
    write_text("url", article.url);
    write_text("inLanguage", article.language);
    json_.key("articleBody").string(body_text(article));
    json_.key("mentions").begin_array();
    for (const Entity& entity : report_.entities) {
      write_thing(schema_type(entity.type), "name", entity.name);
    }
    json_.end_array().key("hasPart").begin_array();
    for (const Claim& claim : report_.claims) write_claim(claim);
    json_.end_array().end_object();
    return json_.take() + '\n';
  }

 private:
  static std::string body_text(const Article& article) {
    std::string body;
    for (const Block& block : article.blocks) {
      if (block.role != Role::kBody) continue;
      if (!body.empty()) body += "\n\n";
      body += slice(article.text, block.span);
    }
    return body;
  }

  void write_text(std::string_view key, std::string_view value) {
    if (!value.empty()) json_.key(key).string(value);
  }

  void write_thing(std::string_view type, std::string_view key, std::string_view value) {
    json_.begin_object().key("@type").string(type).key(key).string(value).end_object();
  }

  void write_claim(const Claim& claim) {
    json_.begin_object().key("@type").string("Claim");
    json_.key("text").string(words_of(report_.article.text, claim.content));
    if (const Source* source = source_of(report_, claim)) {
      const Origin origin = origin_of(source->kind);
      json_.key(origin.property);
      write_thing(origin.type, source->named ? "name" : "description", source->name);
    }
    json_.end_object();
  }

  const Report& report_;
  JsonWriter json_;
};

}  // namespace

std::string to_schema_org(const Report& report) { return SchemaWriter(report).write(); }

}  // namespace article_inspector
