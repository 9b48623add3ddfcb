// The report that the pages give: its spans, and that it is the same bytes everywhere.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { spansOf } from '../../../web/engine/spans.js';
import { assertSame, nativeJson, readCases } from './cases.mjs';
import { test } from './harness.mjs';
import { kHostileTexts } from './hostile_texts.mjs';
import { kPublic, kRoot, openSite } from './site.mjs';
import { openPage, pasteInPage, takeJson } from './steps.mjs';

/** Runs in the page: the words of the spans, and the spans that begin or end inside a character. */
function sliceInPage({ text, spans }) {
  const inside = (at) => at > 0 && at < text.length &&
    /[\uD800-\uDBFF]/.test(text[at - 1]) && /[\uDC00-\uDFFF]/.test(text[at]);
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

/** A text box knows one line end. */
const inBox = (text) => text.replace(/\r\n?/g, '\n');

/** What the page makes of a paste; `page` is playwright's or puppeteer's. */
async function reportOnPage(page, { input, kind, options = {} }) {
  const forms = kind === 'html'
    ? { 'text/plain': 'a page', 'text/html': input } : { 'text/plain': input };
  await page.evaluate(pasteInPage, { forms, date: options.date, url: options.url });
  await page.waitForSelector('body[data-state=done]');
  return page.evaluate(takeJson);
}

export function reportTests({ browser, site, startFirefox }) {
  for (const [what, text] of Object.entries(kHostileTexts)) {
    test(`spans hold in the page for a text with ${what}`, async () => {
      const page = await openPage(browser, site.address);
      const report = JSON.parse(await reportOnPage(page, { input: text }));
      const spans = [...spansOf(report)];
      assert.ok(spans.length > 5, 'there is something to be wrong about');
      const { words, broken } =
        await page.evaluate(sliceInPage, { text: report.article.text, spans });
      assert.deepEqual(broken, []);
      const native = JSON.parse(await nativeJson(inBox(text), { offsets: 'utf8' }));
      assert.deepEqual(words, wordsByBytes(native));
      await page.close();
    });
  }

  test('the engine gives the bytes of the native program in Chromium, for every case', async () => {
    const page = await browser.newPage();
    const repository = await openSite(kRoot);
    await page.goto(`${repository.address}/dist/inspector.wasm.html`);
    for (const { name, input, kind, options } of await allTexts()) {
      const json = await page.evaluate(inspectInPage, { input, settings: { kind, ...options } });
      assertSame(json, await nativeJson(input, { kind, ...options }), name);
    }
    await page.close();
    await repository.close();
  });

  test('the engine gives the bytes of the native program in Node, for every case', async () => {
    const { createInspector } = await import('../../../dist/node.js');
    const inspector = await createInspector();
    for (const { name, input, kind, options } of await allTexts()) {
      const json = await inspector.inspectJson(input, { kind, ...options });
      assertSame(json, await nativeJson(input, { kind, ...options }), name);
    }
    inspector.close();
  });

  test('the served page gives the bytes of the native program, for every case', async () => {
    const page = await openPage(browser, site.address);
    await checkAllTexts(page);
    await page.close();
  });

  test('the offline file, from disk, gives the bytes of the native program in Chromium', async () => {
    const page = await openPage(browser, kOffline);
    await checkAllTexts(page);
    await page.close();
  });

  test('the offline file, from disk, gives the bytes of the native program in Firefox', async () => {
    const firefox = await startFirefox();
    try {
      const page = await firefox.newPage();
      await page.goto(kOffline);
      await page.waitForSelector('body[data-state=ready]');
      await checkAllTexts(page);
    } finally {
      await firefox.close();
    }
  });
}

const kOffline = pathToFileURL(join(kPublic, 'offline.html')).href;

/** The cases, the sample of the page, and the hostile texts. */
async function allTexts() {
  const hostile = Object.entries(kHostileTexts).map(([name, input]) =>
    ({ name, input, kind: 'text', options: {} }));
  const sample = await readFile(join(kRoot, 'web/page/sample.txt'), 'utf8');
  return [...await readCases(), ...hostile,
    { name: 'the sample', input: sample, kind: 'text', options: {} }];
}

async function checkAllTexts(page) {
  for (const { name, input, kind, options } of await allTexts()) {
    const read = kind === 'text' ? inBox(input) : input;
    const json = await reportOnPage(page, { input, kind, options });
    assertSame(json, await nativeJson(read, { ...options, kind }), name);
  }
}

/** Runs in a page beside the package: the report of its own engine, as it was written. */
async function inspectInPage({ input, settings }) {
  const { createInspector } = await import('/dist/index.js');
  window.inspector ??= await createInspector();
  return window.inspector.inspectJson(input, settings);
}
