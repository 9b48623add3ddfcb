// How fast the engine reads web pages under Node, beside two tools that only find the article in
// them, both over the same parser of HTML, in the same run:
//   ./build-wasm.sh && node tools/benchmark_extraction.mjs FOLDER
// FOLDER holds the pages, each as NAME/source.html, as Readability's own test pages do. The others stop
// at the article and its metadata; ours is measured so (`parts: 'article'`), and with its whole report
// (names, values, claims, notes).
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { Readability } from '@mozilla/readability';
import { createInspector } from 'article-inspector';
import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';

import { measure, megabytesOf } from './benchmark_rounds.mjs';

const URL_OF_PAGES = 'https://pages.example/news/a.html';

if (!process.argv[2]) {
  console.error('usage: node tools/benchmark_extraction.mjs FOLDER');
  process.exit(2);
}
const pages = readdirSync(process.argv[2], { recursive: true })
  .filter((file) => file.endsWith('source.html'))
  .sort()
  .map((file) => readFileSync(join(process.argv[2], file), 'utf8'));
console.log(`${pages.length} pages, ${megabytesOf(pages).toFixed(2)} MB, Node ${process.version}`);

// Some of the tools complain about single pages; the count of failures tells.
console.warn = console.error = () => {};
const log = console.log;
async function quietly(name, read) {
  console.log = (line) => line?.startsWith?.(name) && log(line);
  const speed = await measure(name, pages, read);
  console.log = log;
  return speed;
}

const inspector = await createInspector({ worker: false });
const inspectPages = (name, parts) =>
  quietly(name, async (html) => {
    const report = await inspector.inspect(html, { kind: 'html', url: URL_OF_PAGES, parts });
    return report.article.text.length;
  });
const ours = await inspectPages('the article alone', 'article');
const whole = await inspectPages('the whole report', 'all');
inspector.close();
const readability = await quietly('Readability + linkedom', (html) => {
  const { document } = parseHTML(html);
  return new Readability(document).parse()?.textContent.length ?? 0;
});
const defuddle = await quietly('defuddle + linkedom', async (html) => {
  const { document } = parseHTML(html);
  return (await Defuddle(document, URL_OF_PAGES)).content.length;
});
console.log(`times as fast as Readability: ${(ours / readability).toFixed(2)} (bar 3, aim 6)`);
console.log(`times as fast as defuddle: ${(ours / defuddle).toFixed(2)}`);
console.log(`the whole report, times as fast as Readability: ${(whole / readability).toFixed(2)}`);
