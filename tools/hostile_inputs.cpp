#include "tools/hostile_inputs.h"

#include <cstdint>
#include <iterator>
#include <utility>

namespace article_inspector {
namespace {

/// SplitMix64: small, and the same on every platform.
class Random {
 public:
  std::uint64_t next() {
    state_ += 0x9e3779b97f4a7c15u;
    std::uint64_t z = state_;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
    return z ^ (z >> 31);
  }
  std::size_t below(std::size_t limit) { return static_cast<std::size_t>(next() % limit); }

 private:
  std::uint64_t state_ = 2025;
};

template <std::size_t kCount>
std::string_view pick(Random& random, const std::string_view (&list)[kCount]) {
  return list[random.below(kCount)];
}

constexpr std::string_view kFirst[] = {"Alma",  "Boris", "Chidi", "Dana",  "Elin", "Farid",
                                       "Grace", "Hugo",  "Ines",  "Jonas", "Kemi", "Lars"};
constexpr std::string_view kLast[] = {"Abara",  "Berg",   "Castro", "Dalton", "Eriksen", "Faye",
                                      "Gruber", "Haddad", "Ivanov", "Jensen", "Kowal",   "Lund"};
constexpr std::string_view kPlaces[] = {"Norway", "Kenya", "Lima",  "Osaka", "Ghent",
                                        "Texas",  "Malta", "Leeds", "Hanoi", "Quito"};
constexpr std::string_view kBodies[] = {"the Harbour Board", "the transport ministry",
                                        "Northwind Energy",  "the city council",
                                        "the Coast Union",   "a court filing"};
constexpr std::string_view kVerbs[] = {"said", "added", "wrote", "warned", "denied", "argued"};
constexpr std::string_view kThings[] = {"the new bridge would open on May 2",
                                        "prices rose by 4.5% last month",
                                        "more than 1,400 people had left",
                                        "the plan costs $2.3 million",
                                        "nobody was hurt",
                                        "talks would go on until Friday morning",
                                        "the law might change in 2026",
                                        "the harbour is the largest in the region"};

void append_sentence(Random& random, std::string& text) {
  const auto add = [&](std::initializer_list<std::string_view> parts) {
    for (const std::string_view part : parts) text += part;
  };
  const std::string_view first = pick(random, kFirst);
  const std::string_view last = pick(random, kLast);
  const std::string_view thing = pick(random, kThings);
  const std::string_view verb = pick(random, kVerbs);
  switch (random.below(6)) {
    case 0:
      add({first, " ", last, " of ", pick(random, kPlaces), " ", verb, " that ", thing, "."});
      break;
    case 1:
      add({"\u201cI think ", thing, ",\u201d ", verb, " ", first, " ", last, ". "});
      break;
    case 2:
      add({"According to ", pick(random, kBodies), ", ", thing, "."});
      break;
    case 3:
      add({"In ", pick(random, kPlaces), ", ", thing, ", ", pick(random, kBodies), " ", verb, "."});
      break;
    case 4:
      add({"He ", verb, ": \"", thing, ".\""});
      break;
    default:
      add({last, " reportedly met ", first, " in ", pick(random, kPlaces), " on July ",
           std::to_string(1 + random.below(30)), "."});
      break;
  }
}

}  // namespace

const std::vector<HostileUnit>& hostile_units() {
  static const std::vector<HostileUnit> units = {
      // text
      {"a", "a"},
      {"A", "A"},
      {".", "."},
      {"\"", "\""},
      {"'", "'"},
      {"\u201c", "\u201c"},
      {"\u2018", "\u2018"},
      {"1", "1"},
      {"1,", "1,"},
      {"1-", "1-"},
      {"$1 ", "$1"},
      {"(", "("},
      {"@", "@"},
      {"@a ", "@a"},
      {"http://", "http://"},
      {"a@b.", "a@b."},
      {"\n", ""},
      {"\r\n", ""},
      {"\t", ""},
      {std::string_view("\0", 1), ""},
      {"a\n", "a"},
      {"a ", "a"},
      {"A ", "A"},
      {"\"a ", "\"a"},
      {"A. ", "A."},
      {"Mr. ", "Mr."},
      {"said ", "said"},
      {"He said ", "Hesaid"},
      {"of the ", "ofthe"},
      {"May ", "May"},
      {"United ", "United"},
      {"a-", "a-"},
      {"U.S.", "U.S."},
      {"_", "_"},
      {"e\u0301", "e\u0301"},
      {"\u0301", "\u0301"},
      {"\U0001F600", "\U0001F600"},
      {"\u05d0", "\u05d0"},
      {"\u4e00", "\u4e00"},
      {"\u202e", "\u202e"},
      {"\ufeff", ""},
      // markup
      {"<div>", ""},
      {"<div>w", "w"},
      {"<p><font size=1>", ""},
      {"<p><font size=1>w", "w"},
      {"<table><tr><td>w", "w"},
      {"<ul><li>w", "w"},
      {"<a href=x>w", "w"},
      {"<b>w</i>", "w"},
      {"<p>w</p>", "w"},
      {"<p>", ""},
      {"<b>", ""},
      {"<b>w", "w"},
      {"<b><p>w", "w"},
      {"<ul><li>", ""},
      {"<li>w", "w"},
      {"<option>w", "w"},
      {"<select><option>w", "w"},
      {"<table>w", "w"},
      {"<table><tr><td>", ""},
      {"<svg>", ""},
      {"<svg><g>w", "w"},
      {"<math>", ""},
      {"<math><mi>w", "w"},
      {"<template>", ""},
      {"<p ", ""},
      {"<p a=\"", ""},
      {"</p", ""},
      {"<!--", ""},
      {"&", "&"},
      {"<", "<"},
  };
  return units;
}

std::string repeat(std::string_view unit, std::size_t count) {
  std::string text;
  text.reserve(unit.size() * count);
  for (std::size_t i = 0; i < count; ++i) text += unit;
  return text;
}

std::string random_bytes(std::size_t size) {
  Random random;
  std::string bytes;
  bytes.reserve(size);
  while (bytes.size() < size) bytes += static_cast<char>(random.next() & 0xFF);
  return bytes;
}

std::string many_attributes(std::size_t count) {
  std::string html = "<p";
  for (std::size_t i = 0; i < count; ++i) html += " a" + std::to_string(i) + "=1";
  return html + ">word</p>";
}

std::string many_fonts(std::size_t count) {
  std::string html;
  for (std::size_t i = 0; i < count; ++i) html += "<font x=" + std::to_string(i) + ">w";
  return html;
}

std::string news_like_text(std::size_t size) {
  Random random;
  std::string text;
  text.reserve(size + 256);
  while (text.size() < size) {
    append_sentence(random, text);
    text += random.below(4) == 0 ? "\n\n" : " ";
  }
  return text;
}

}  // namespace article_inspector
