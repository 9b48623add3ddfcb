// The report that the pages give: its spans, and that it is the same bytes as the native program's.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { spansOf } from '../../../web/engine/spans.js';
import { cases, oddTexts, runCommandLine } from '../engine/support.mjs';
import { test } from './harness.mjs';
import { PUBLIC, ROOT, openSite } from './site.mjs';
import { openPage, pasteInPage, takeJson } from './steps.mjs';

const OFFLINE = pathToFileURL(join(PUBLIC, 'offline.html')).href;

export function reportTests({ browser, site, startFirefox }) {
  test('spans hold in the page for every odd text, and are the words at the engine’s bytes', async () => {
    const page = await openPage(browser, site.address);
    let seen = 0;
    for (const { name, text, options } of readable(oddTexts)) {
      const report = JSON.parse(await reportOnPage(page, text, options));
      const spans = [...spansOf(report)];
      seen += spans.length;
      const { words, broken } = await page.evaluate(sliceInPage, {
        text: report.article.text,
        spans,
      });
      assert.deepEqual(broken, [], name);
      const native = JSON.parse(
        runCommandLine(inBox(text, options), { kind: 'text', ...options, offsets: 'utf8' }),
      );
      assert.deepEqual(words, wordsByBytes(native), name);
    }
    assert.ok(seen > 500, `only ${seen} spans could have been wrong`);
    await page.close();
  });

  test('the engine gives the bytes of the native program in Chromium', async () => {
    const page = await browser.newPage();
    const repository = await openSite(ROOT);
    await page.goto(`${repository.address}/no-such-page`);
    for (const { name, text, options } of await allTexts()) {
      const json = await page.evaluate(inspectInPage, { text, options });
      assertSame(json, runCommandLine(text, options), name);
    }
    await page.close();
    await repository.close();
  });

  test('the served page gives the bytes of the native program', async () => {
    const page = await openPage(browser, site.address);
    await checkAllTexts(page);
    await page.close();
  });

  test('the offline file, from disk, gives the bytes of the native program in Chromium', async () => {
    const page = await openPage(browser, OFFLINE);
    await checkAllTexts(page);
    await page.close();
  });

  test('the offline file, from disk, gives the bytes of the native program in Firefox', async () => {
    const firefox = await startFirefox();
    try {
      const page = await firefox.newPage();
      await page.goto(OFFLINE);
      await page.waitForSelector('body[data-state=ready]');
      await checkAllTexts(page);
    } finally {
      await firefox.close();
    }
  });
}

/** The cases, the odd texts, and the sample of the page. */
async function allTexts() {
  const sample = await readFile(join(ROOT, 'web/page/sample.txt'), 'utf8');
  return [...cases(), ...oddTexts, { name: 'the sample', text: sample, options: {} }];
}

/** Those that the page reads: an empty box is no text. */
const readable = (texts) => texts.filter(({ text }) => text.trim() !== '');

async function checkAllTexts(page) {
  for (const { name, text, options } of readable(await allTexts())) {
    const json = await reportOnPage(page, text, options);
    assertSame(json, runCommandLine(inBox(text, options), options), name);
  }
}

/**
 * What the page makes of a paste; `page` is playwright's or puppeteer's. HTML comes as the
 * clipboard's page where its kind is said, else as text in the box.
 */
async function reportOnPage(page, text, { kind, date, url }) {
  const forms =
    kind === 'html' ? { 'text/plain': 'a page', 'text/html': text } : { 'text/plain': text };
  await page.evaluate(pasteInPage, { forms, date, url });
  await page.waitForSelector('body[data-state=done]');
  return page.evaluate(takeJson);
}

/** A text box knows one line end; the clipboard's page is taken as it is. */
const inBox = (text, { kind }) => (kind === 'html' ? text : text.replace(/\r\n?/g, '\n'));

/** Runs in the page: the words of the spans, and the spans that begin or end inside a character. */
function sliceInPage({ text, spans }) {
  const inside = (at) =>
    at > 0 &&
    at < text.length &&
    /[\uD800-\uDBFF]/.test(text[at - 1]) &&
    /[\uDC00-\uDFFF]/.test(text[at]);
  return {
    words: spans.map(([begin, end]) => text.slice(begin, end)),
    broken: spans.filter(([begin, end]) => end <= begin || inside(begin) || inside(end)),
  };
}

/** The words of a report whose spans count bytes. */
function wordsByBytes(report) {
  const bytes = Buffer.from(report.article.text, 'utf8');
  return [...spansOf(report)].map(([begin, end]) => bytes.toString('utf8', begin, end));
}

/** Runs in a page beside the package: the report of its own engine, as it was written. */
async function inspectInPage({ text, options }) {
  const { createInspector } = await import('/dist/index.js');
  window.inspector ??= await createInspector();
  return window.inspector.inspectJson(text, options);
}

/** Fails with the first difference, for reports are long. */
function assertSame(actual, expected, what) {
  if (actual === expected) return;
  let at = 0;
  while (actual[at] === expected[at]) ++at;
  const around = (json) => JSON.stringify(json.slice(Math.max(0, at - 60), at + 60));
  assert.fail(`${what}: differs at ${at}\n  ${around(actual)}\n  ${around(expected)}`);
}
