#include "core/find/claims.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

#include "core/find/sources.h"
#include "core/find/tags.h"

namespace article_inspector {
namespace {

/// A position inside the text and whom it belongs to.
struct Place {
  Span span;
  Index owner;
};

std::vector<Place> places_of(const std::vector<Entity>& entities) {
  std::vector<Place> places;
  for (Index e = 0; e < entities.size(); ++e) {
    for (const Mention& mention : entities[e].mentions) places.push_back({mention.span, e});
  }
  std::sort(places.begin(), places.end(),
            [](const Place& a, const Place& b) { return a.span < b.span; });
  return places;
}

std::vector<Place> places_of(const std::vector<Value>& values) {
  std::vector<Place> places;
  for (Index v = 0; v < values.size(); ++v) places.push_back({values[v].span, v});
  return places;
}

/// The owners of the places inside the spans; ascending, each once.
std::vector<Index> inside(const std::vector<Place>& places, const std::vector<Span>& spans) {
  std::vector<Index> owners;
  for (const Span span : spans) {
    auto place =
        std::lower_bound(places.begin(), places.end(), span.begin,
                         [](const Place& p, std::uint32_t begin) { return p.span.begin < begin; });
    for (; place != places.end() && place->span.begin < span.end; ++place) {
      if (span.contains(place->span)) owners.push_back(place->owner);
    }
  }
  std::sort(owners.begin(), owners.end());
  owners.erase(std::unique(owners.begin(), owners.end()), owners.end());
  return owners;
}

std::string lowered(std::string_view text) {
  std::string out(text);
  for (char& c : out) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return out;
}

/// Whoever is behind the claims so far, by entity and by the words that name them.
class SourceList {
 public:
  /// The index of the source that these facts are about, new or known.
  Index add(const SourceFacts& facts, const std::vector<Entity>& entities, Span mention,
            Index claim) {
    std::string key = lowered(facts.head);
    // A document is a source of its own beside whoever issued it.
    const bool is_document = facts.kind == SourceKind::kDocument;
    if (facts.entity && !is_document) key.assign(1, '#').append(std::to_string(*facts.entity));
    Index at = static_cast<Index>(sources_.size());
    const auto known = keys_.find(key);
    if (facts.pronoun && !facts.entity && last_ != sources_.size() && fits(facts)) {
      at = last_;
    } else if (facts.pronoun && !facts.entity && facts.kind == SourceKind::kAnonymous &&
               last_anonymous_) {
      at = *last_anonymous_;
    } else if (known != keys_.end()) {
      at = known->second;
    } else {
      keys_.emplace(key, at);
      Source source;
      source.name =
          facts.entity && facts.named && !is_document ? entities[*facts.entity].name : facts.head;
      source.kind = facts.kind;
      source.named = facts.named;
      source.entity = facts.entity;
      source.reason = facts.reason;
      sources_.push_back(std::move(source));
    }
    Source& source = sources_[at];
    if (source.role.empty()) source.role = facts.role;
    if (source.mentions.empty() || source.mentions.back() != mention) {
      source.mentions.push_back(mention);
    }
    source.claims.push_back(claim);
    last_ = at;
    if (source.kind == SourceKind::kAnonymous) last_anonymous_ = at;
    return at;
  }

  std::vector<Source> take() {
    for (Source& source : sources_) {
      std::sort(source.mentions.begin(), source.mentions.end());
      source.mentions.erase(std::unique(source.mentions.begin(), source.mentions.end()),
                            source.mentions.end());
    }
    return std::move(sources_);
  }

 private:
  /// "he" goes on with the last source only where that is of its kind.
  bool fits(const SourceFacts& facts) const { return sources_[last_].kind == facts.kind; }

  std::vector<Source> sources_;
  std::map<std::string, Index> keys_;
  Index last_ = 0;
  std::optional<Index> last_anonymous_;
};

/// Sources by first mention, and the claims' links to them.
void order_by_mention(SourcedClaims& sourced) {
  std::vector<Index> order(sourced.sources.size());
  for (Index i = 0; i < order.size(); ++i) order[i] = i;
  std::stable_sort(order.begin(), order.end(), [&](Index a, Index b) {
    return sourced.sources[a].mentions.front() < sourced.sources[b].mentions.front();
  });
  std::vector<Source> sources;
  std::vector<Index> place(order.size());
  for (Index i = 0; i < order.size(); ++i) {
    place[order[i]] = i;
    sources.push_back(std::move(sourced.sources[order[i]]));
  }
  sourced.sources = std::move(sources);
  for (Claim& claim : sourced.claims) {
    if (claim.source_id) claim.source_id = place[*claim.source_id];
  }
}

}  // namespace

SourcedClaims find_claims(const Article& article, const Segments& segments,
                          const std::vector<Word>& words, const std::vector<Entity>& entities,
                          const std::vector<Value>& values, std::vector<Attribution> attributions) {
  const std::vector<Place> entity_places = places_of(entities);
  const std::vector<Place> value_places = places_of(values);
  const std::vector<SourceFacts> facts =
      read_sources(article, segments, words, entities, values, attributions);
  SourceList list;
  SourcedClaims out;
  for (Index i = 0; i < attributions.size(); ++i) {
    Attribution& attribution = attributions[i];
    Claim claim;
    claim.kind = attribution.kind;
    claim.stance = attribution.stance;
    claim.content = std::move(attribution.content);
    claim.cue = attribution.cue;
    claim.source = attribution.source;
    claim.source_kind = facts[i].kind;
    claim.confidence = attribution.confidence;
    claim.reason = std::move(attribution.reason);
    claim.source_reason = facts[i].reason;
    claim.entities = inside(entity_places, claim.content);
    claim.values = inside(value_places, claim.content);
    claim.tags = tags_of(claim, segments, words, entities, values);
    if (claim.source) claim.source_id = list.add(facts[i], entities, *claim.source, i);
    out.claims.push_back(std::move(claim));
  }
  out.sources = list.take();
  order_by_mention(out);
  return out;
}

}  // namespace article_inspector
