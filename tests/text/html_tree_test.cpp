#include "core/text/html_tree.h"

#include <catch_amalgamated.hpp>

namespace article_inspector {
namespace {

/// The tree on one line: "p(id=x "One" b("two"))", without the <html>, <head> and <body> that every
/// page has.
std::string tree_of(std::string_view html, const TreeOptions& options = {}) {
  std::string line;
  std::string dump = dump_tree(html, options);
  std::size_t depth = 0;
  std::size_t at = 0;
  while (at < dump.size()) {
    const std::size_t end = dump.find('\n', at);
    const std::string row = dump.substr(at + 2, end - at - 2);
    at = end + 1;
    const std::size_t indent = row.find_first_not_of(' ');
    const std::string node = row.substr(indent);
    for (; depth > indent / 2; --depth) line += ')';
    for (; depth < indent / 2; ++depth) line += '(';
    if (!line.empty() && line.back() != '(') line += ' ';
    line += node.front() == '<' && node[1] != '!' ? node.substr(1, node.size() - 2) : node;
  }
  line.append(depth, ')');
  constexpr std::string_view kPage = "html(head body";
  return options.context.empty() && line.starts_with(kPage) ? line.substr(kPage.size()) : line;
}

struct Case {
  std::string_view html;
  std::string_view tree;
};

TEST_CASE("broken markup has the tree that browsers give it", "[html_tree]") {
  const Case c = GENERATE(values<Case>({
      {"", ")"},
      {"<p id=x>One<!--two-->", "(p(id=\"x\" \"One\" <!-- two -->)))"},
      {"<p>One<p>Two", "(p(\"One\") p(\"Two\")))"},
      {"<p>One</div>two", "(p(\"Onetwo\")))"},
      {"One</p>two", "(\"One\" p \"two\"))"},
      {"<ul><li>One<li>Two</ul>", "(ul(li(\"One\") li(\"Two\"))))"},
      {"<b>One<p>two</b>three", "(b(\"One\") p(b(\"two\") \"three\")))"},
      {"<b>One<i>two</b>three</i>", "(b(\"One\" i(\"two\")) i(\"three\")))"},
      {"<a href=1>One<a href=2>two", "(a(href=\"1\" \"One\") a(href=\"2\" \"two\")))"},
      {"<table>One<tr><td>two", "(\"One\" table(tbody(tr(td(\"two\"))))))"},
      {"<table><tr><td><table><tr><td>in", "(table(tbody(tr(td(table(tbody(tr(td(\"in\"))))))))))"},
      {"<select><div>One<option>two", "(select(\"One\" option(\"two\"))))"},
      {"<textarea>\n<p>One</textarea>", "(textarea(\"<p>One\")))"},
      {"<template><td>One</template>", "html(head(template(content(td(\"One\")))) body)"},
      {"<svg><foreignobject><p>One", "(svg svg(svg foreignObject(p(\"One\")))))"},
      {"<svg><p>One", "(svg svg p(\"One\")))"},
      {"<math><mi>x", "(math math(math mi(\"x\"))))"},
      {"<p title=a title=b>", "(p(title=\"a\")))"},
      {"<!doctype html><title>&lt;T</title>One",
       "<!DOCTYPE html> html(head(title(\"<T\")) body(\"One\"))"},
      {"One<![CDATA[two]]>", "(\"One\" <!-- [CDATA[two]] -->))"},
      {"<h1>One<h2>two", "(h1(\"One\") h2(\"two\")))"},
      {"<form><form>One", "(form(\"One\")))"},
      {"<body a=1><body b=2>One", "(a=\"1\" b=\"2\" \"One\"))"},
  }));
  INFO(c.html);
  CHECK(tree_of(c.html) == c.tree);
}

TEST_CASE("what noscript holds is markup only without scripts", "[html_tree]") {
  CHECK(tree_of("One<noscript><p>two</noscript>") == "(\"One\" noscript(\"<p>two\")))");
  CHECK(tree_of("One<noscript><p>two</noscript>", {.context = {}, .scripting = false}) ==
        "(\"One\" noscript(p(\"two\"))))");
}

TEST_CASE("a fragment is read as the content of its element", "[html_tree]") {
  const auto in = [](std::string context, std::string_view html) {
    return tree_of(html, {.context = std::move(context), .scripting = true});
  };
  CHECK(in("div", "<td>One") == "\"One\"");
  CHECK(in("tr", "<td>One") == "td(\"One\")");
  CHECK(in("svg path", "<g>") == "svg g");
  CHECK(in("math mi", "<b>One") == "b(\"One\")");
}

}  // namespace
}  // namespace article_inspector
