// Nothing leaves the pages. Each check has its control: the same leak, without the policy, is seen.
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { hashOf } from '../../../web/page/policy.mjs';
import { test } from './harness.mjs';
import { PUBLIC, openSite, openVariant } from './site.mjs';
import { chooseFirst, LISTS, openPage, pasteInPage, trySample } from './steps.mjs';

/**
 * A script that a page could carry: it asks `address` for /from-page when the sample is tried, and
 * has each worker ask for /from-worker.
 */
const leak = (address) => `
  const KeptBlob = Blob;
  globalThis.Blob = function (parts, options) {
    const isWorker = options.type === 'text/javascript';
    return new KeptBlob(isWorker ? ['fetch("${address}/from-worker").catch(() => 0);', ...parts] : parts, options);
  };
  document.getElementById('sample').addEventListener('click', () => {
    fetch('${address}/from-page').catch(() => 0);
    navigator.sendBeacon('${address}/from-page');
    new Image().src = '${address}/from-page';
  });
`;

const withoutPolicy = (html) =>
  html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');

/** `html` and its `script`, with `leak` before it; every hash of the script is made anew. */
function leaky(html, script, address) {
  const changed = leak(address) + script;
  return {
    script: changed,
    html: html.replace(script, () => changed).replaceAll(hashOf(script), hashOf(changed)),
  };
}

async function leakyServedPage(address, keepsPolicy) {
  const script = await readFile(join(PUBLIC, 'page.js'), 'utf8');
  const html = await readFile(join(PUBLIC, 'index.html'), 'utf8');
  const seal = "connect-src 'none'";
  assert.ok(script.includes(seal));
  const open = keepsPolicy ? script : script.replace(seal, 'connect-src *');
  const made = leaky(html.replaceAll(hashOf(script), hashOf(open)), open, address);
  return openVariant({
    'page.js': made.script,
    'index.html': keepsPolicy ? made.html : withoutPolicy(made.html),
  });
}

async function leakyOfflineFile(address, keepsPolicy) {
  const html = await readFile(join(PUBLIC, 'offline.html'), 'utf8');
  const script = html.slice(html.indexOf('<script>') + 8, html.lastIndexOf('</script>'));
  const made = leaky(html, script, address);
  const folder = await mkdtemp(join(tmpdir(), 'inspector-offline-'));
  const file = join(folder, 'offline.html');
  await writeFile(file, keepsPolicy ? made.html : withoutPolicy(made.html));
  return { address: pathToFileURL(file).href, close: () => rm(folder, { recursive: true }) };
}

/** The leaks among `asked`, once each. */
const leaks = (asked) => [...new Set(asked.filter((path) => path.startsWith('/from-')))].sort();

const BOTH = ['/from-page', '/from-worker'];
const PATIENCE = 500; // milliseconds that a request may take to be seen

export function networkTests({ browser, startFirefox }) {
  test('the served page asks for its five files, and for nothing once it is ready', async () => {
    const site = await openSite();
    const page = await browser.newPage();
    const requests = [];
    page.context().on('request', (request) => requests.push(request.url()));
    await page.goto(site.address);
    await page.waitForSelector('body[data-state=ready]');
    assert.deepEqual(site.asked.toSorted(), [
      '/',
      '/inspector.model',
      '/inspector.wasm',
      '/page.css',
      '/page.js',
    ]);
    requests.length = 0;
    await useEverything(page);
    assert.equal(site.asked.length, 5);
    assert.deepEqual(
      requests.filter((url) => !/^(blob|data):/.test(url)),
      [],
    );
    await page.close();
    await site.close();
  });

  for (const keepsPolicy of [false, true]) {
    const told = keepsPolicy
      ? 'under the policy no leak gets out of'
      : 'control: without the policy both leaks are seen from';
    const expected = keepsPolicy ? [] : BOTH;

    test(`${told} the served page, in Chromium`, async () => {
      const listener = await openSite();
      const site = await leakyServedPage(listener.address, keepsPolicy);
      const page = await openPage(browser, site.address);
      await trySample(page);
      await page.waitForTimeout(PATIENCE);
      assert.deepEqual(leaks(listener.asked), expected);
      await page.close();
      await site.close();
      await listener.close();
    });

    test(`${told} the served page to its own server, in Chromium`, async () => {
      const site = await leakyServedPage('', keepsPolicy);
      const page = await openPage(browser, site.address);
      await trySample(page);
      await page.waitForTimeout(PATIENCE);
      // A worker from a Blob has no address of its own to complete "/from-worker" with.
      assert.deepEqual(leaks(site.asked), expected.slice(0, 1));
      await page.close();
      await site.close();
    });

    test(`${told} the offline file, in Chromium`, async () => {
      const listener = await openSite();
      const file = await leakyOfflineFile(listener.address, keepsPolicy);
      const page = await openPage(browser, file.address);
      await trySample(page);
      await page.waitForTimeout(PATIENCE);
      assert.deepEqual(leaks(listener.asked), expected);
      await page.close();
      await file.close();
      await listener.close();
    });

    test(`${told} both pages, in Firefox`, async () => {
      const listener = await openSite();
      const firefox = await startFirefox();
      const served = await leakyServedPage(listener.address, keepsPolicy);
      const file = await leakyOfflineFile(listener.address, keepsPolicy);
      try {
        for (const { address } of [served, file]) {
          listener.asked.length = 0;
          const page = await firefox.newPage();
          await page.goto(address);
          await page.waitForSelector('body[data-state=ready]');
          await page.click('#sample');
          await page.waitForSelector('body[data-state=done]');
          await new Promise((resolve) => setTimeout(resolve, PATIENCE));
          assert.deepEqual(leaks(listener.asked), expected, address);
          await page.close();
        }
      } finally {
        await firefox.close();
        await file.close();
        await served.close();
        await listener.close();
      }
    });
  }

  test('the offline file asks for nothing, in Chromium', async () => {
    const page = await browser.newPage();
    const requests = [];
    page.context().on('request', (request) => requests.push(request.url()));
    const address = pathToFileURL(join(PUBLIC, 'offline.html')).href;
    await page.goto(address);
    await page.waitForSelector('body[data-state=ready]');
    await useEverything(page);
    assert.deepEqual(
      requests.filter((url) => !/^(blob|data):/.test(url)),
      [address],
    );
    await page.close();
  });

  test('the policy stops code from strings and markup from strings', async () => {
    const site = await openVariant({});
    const page = await openPage(browser, site.address);
    const stopped = await page.evaluate(() => {
      const throws = (body) => {
        try {
          body();
          return false;
        } catch {
          return true;
        }
      };
      return {
        markup: throws(() => {
          document.createElement('p').innerHTML = '<b>x</b>';
        }),
        worker: throws(() => new Worker('page.js')),
        policy: throws(() => trustedTypes.createPolicy('another', {})),
      };
    });
    assert.deepEqual(stopped, { markup: true, worker: true, policy: true });
    await page.close();
    await site.close();
  });
}

/** Tries all that a reader can do on the page. */
async function useEverything(page) {
  await trySample(page);
  for (const list of LISTS) await chooseFirst(page, list);
  const marks = page.locator('article mark');
  if ((await marks.count()) > 0) await marks.first().click();
  await page.click('#download');
  await page.click('#copy');
  const html =
    '<p>See <a href="https://example.org/">this</a> <img src="https://example.org/x.png"></p>';
  await page.evaluate(pasteInPage, {
    forms: { 'text/plain': 'See this', 'text/html': html },
    url: 'https://example.org/article',
  });
  await page.waitForSelector('body[data-state=done]');
  await page.click('#clear');
  await page.waitForTimeout(PATIENCE);
}
