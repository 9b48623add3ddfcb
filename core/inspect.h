// The whole library in one function.
#ifndef ARTICLE_INSPECTOR_CORE_INSPECT_H_
#define ARTICLE_INSPECTOR_CORE_INSPECT_H_

#include <cstdint>
#include <string>
#include <string_view>

#include "core/report.h"

namespace article_inspector {

struct Model;  // core/language/model.h

/// How far an inspection goes.
enum class Parts : std::uint8_t {
  kAll,
  kArticle,  // only the article with its blocks, links and metadata: nothing is looked for in it
};

struct Options {
  InputKind kind = InputKind::kAuto;  // kAuto: HTML if the input has block markup, else text
  std::string url;   // where the article stood; resolves links, gives the publisher's domain
  std::string date;  // YYYY-MM-DD; relative dates resolve against it. Ill-formed: as if empty
  Parts parts = Parts::kAll;
};

/// Reads `input` (UTF-8 bytes; text or HTML) and reports what is in it. Never fails on content:
/// bytes that are no UTF-8, input over a limit and the like are repaired or bounded and named in
/// `Report::notices`. Same input, options and model, same report, on every platform. Thread-safe.
Report inspect(std::string_view input, const Options& options, const Model& model);

}  // namespace article_inspector

#endif  // ARTICLE_INSPECTOR_CORE_INSPECT_H_
