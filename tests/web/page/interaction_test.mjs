import assert from 'node:assert/strict';

import { test } from './harness.mjs';
import { openVariant } from './site.mjs';
import { done, openPage, paste, pasteText, takeJson, trySample } from './steps.mjs';

/** The words of the marks that are chosen in the article. */
const chosenWords = (page) =>
  page.$$eval('article mark.chosen', (marks) => marks.map((mark) => mark.textContent));

const tabCounts = (page) =>
  page.$$eval('[role=tab]', (tabs) =>
    Object.fromEntries(
      tabs.map((tab) => [tab.id, Number(tab.querySelector('.count').textContent)]),
    ),
  );

export function interactionTests({ browser, site }) {
  const onPage = (name, body, options) =>
    test(name, async () => {
      const page = await openPage(browser, site.address, options);
      try {
        await body(page);
        assert.deepEqual(page.errors, []);
      } finally {
        await page.close();
      }
    });

  onPage('furniture is shown and can be folded, and each block answers why', async (page) => {
    const html =
      '<nav><a href=/>Home</a></nav><article><h1>Ferry talks resume</h1><p>The ferry will sail on ' +
      'Monday, the port said in a statement.</p><p>Crews agreed to the plan on Friday night.</p>' +
      '</article><aside><p>A box beside the story</p></aside><footer><p>Bay Post, Abbot</p></footer>';
    await paste(page, { 'text/plain': 'Ferry talks resume', 'text/html': html });
    await done(page);
    const blocks = await page.$$eval('article .block', (nodes) =>
      nodes.map(({ textContent, title, parentNode }) => ({
        text: textContent,
        why: title,
        furniture: parentNode.className === 'furniture',
      })),
    );
    assert.ok(blocks.length >= 6);
    for (const { text, why } of blocks) assert.match(why, /\w+.*\.$/, `no reason for: ${text}`);
    const home = blocks.find(({ text }) => text === 'Home');
    assert.deepEqual(home, {
      text: 'Home',
      why: "Stands in the page's navigation.",
      furniture: true,
    });
    assert.equal(blocks.find(({ text }) => text === 'Ferry talks resume').furniture, false);

    const shown = page.locator('.furniture .block', { hasText: 'Home' });
    const words = await shown.evaluate((node) => getComputedStyle(node, '::after').content);
    assert.match(words, /navigation/);
    await page.locator('.furniture summary').first().click();
    assert.equal(await shown.isVisible(), false);
  });

  onPage('the sample shows claims, sources, entities, values and notes', async (page) => {
    await trySample(page);
    const counts = await tabCounts(page);
    for (const list of ['claims', 'sources', 'entities', 'values', 'notes']) {
      assert.ok(counts[`tab-${list}`] > 0, `no ${list}`);
    }
    assert.ok((await page.locator('article mark').count()) > 20);
    assert.match(await page.textContent('#voice'), /Named sources \d+%/);
  });

  onPage('the article on the page is the text of the report, word for word', async (page) => {
    await trySample(page);
    const shown = await page.$$eval('article .block', (blocks) =>
      blocks.map((block) => block.textContent),
    );
    const { article } = JSON.parse(await page.evaluate(takeJson));
    assert.deepEqual(
      shown,
      article.blocks.map(({ span }) => article.text.slice(...span)),
    );
  });

  onPage('an item of the list selects all its words in the article', async (page) => {
    await trySample(page);
    const { article, claims } = JSON.parse(await page.evaluate(takeJson));
    const position = claims.findIndex((claim) => claim.source && claim.cue);
    await page.locator('#panel-claims .item').nth(position).click();
    const { content, cue, source } = claims[position];
    const words = (await chosenWords(page)).join('');
    for (const span of [...content, cue, source]) {
      assert.ok(words.includes(article.text.slice(...span)), `${words} lacks ${span}`);
    }
    assert.match(await page.textContent('#announcer'), /^Claim \d+ of \d+ selected, \d+ passages/);
    assert.ok(
      await page
        .locator('article mark.chosen')
        .first()
        .evaluate((mark) => {
          const { top, bottom } = mark.getBoundingClientRect();
          return top >= 0 && bottom <= innerHeight;
        }),
      'the words are in view',
    );
  });

  onPage('a mark selects its item and opens its list', async (page) => {
    await trySample(page);
    const { article, entities } = JSON.parse(await page.evaluate(takeJson));
    const name = article.text.slice(...entities[0].mentions[0].span);
    await page.click('#tab-notes');
    await page.locator('article mark', { hasText: name }).first().click();
    assert.equal(await page.getAttribute('#tab-entities', 'aria-selected'), 'true');
    const pressed = page.locator('#panel-entities .item[aria-pressed=true]');
    assert.match(await pressed.textContent(), new RegExp(entities[0].name));
    assert.ok((await chosenWords(page)).includes(name));
  });

  onPage(
    'where several items meet, the next click and the bar lead to the others',
    async (page) => {
      await trySample(page);
      const mark = page.locator('article mark[data-ids~="c1"][data-ids*="e"]').first();
      await mark.click();
      assert.equal(await page.getAttribute('#tab-claims', 'aria-selected'), 'true');
      await page.locator('#chosen .also button').first().click();
      assert.equal(await page.getAttribute('#tab-claims', 'aria-selected'), 'false');
    },
  );

  onPage('each item says why it was found', async (page) => {
    await trySample(page);
    for (const list of ['claims', 'sources', 'entities', 'notes']) {
      const items = page.locator(`#panel-${list} .item`);
      const reasons = page.locator(`#panel-${list} .item .why`);
      assert.equal(await reasons.count(), await items.count(), list);
    }
  });

  onPage('the keyboard alone goes from the box to an item and back', async (page) => {
    const focused = () =>
      page.evaluate(() => document.activeElement.dataset.id ?? document.activeElement.id);
    const pressUntil = async (key, wanted) => {
      for (let i = 0; i < 40; ++i) {
        if (wanted.test(await focused())) return;
        await page.keyboard.press(key);
      }
      assert.fail(`${key} never came to ${wanted}, but to ${await focused()}`);
    };
    await pressUntil('Tab', /^sample$/);
    await page.keyboard.press('Enter');
    await done(page);
    await pressUntil('Tab', /^tab-claims$/);
    await page.keyboard.press('End');
    assert.equal(await focused(), 'tab-notes');
    await page.keyboard.press('ArrowRight');
    assert.equal(await focused(), 'tab-claims');
    await page.keyboard.press('ArrowRight');
    assert.equal(await focused(), 'tab-sources');
    await page.keyboard.press('Home');
    await page.keyboard.press('Tab');
    assert.equal(await focused(), 'c1');
    await page.keyboard.press('ArrowDown');
    assert.equal(await focused(), 'c2');
    await page.keyboard.press('Enter');
    assert.ok((await chosenWords(page)).length > 0);
    assert.equal(await focused(), 'c2', 'the focus stays in the list');
    await page.keyboard.press('Escape');
    assert.equal((await chosenWords(page)).length, 0);
  });

  onPage('no mark and no block is a tab stop', async (page) => {
    await trySample(page);
    assert.equal(await page.locator('article [tabindex], article a, article button').count(), 0);
  });

  onPage('a pasted page is read as HTML, and as plain text on demand', async (page) => {
    await paste(page, {
      'text/plain': 'Ferry talks\nThe ferry will sail on Monday.',
      'text/html': '<h1>Ferry talks</h1><p>The ferry will sail on <b>Monday</b>.</p>',
    });
    await done(page);
    assert.equal(JSON.parse(await page.evaluate(takeJson)).article.kind, 'html');
    assert.match(await page.textContent('#form'), /web page/);
    await page.click('#form-switch');
    await page.waitForFunction(() =>
      /plain text\./.test(document.getElementById('form').textContent),
    );
    assert.equal(JSON.parse(await page.evaluate(takeJson)).article.kind, 'text');
  });

  onPage('an edit of a pasted page is read, as plain text', async (page) => {
    await paste(page, { 'text/plain': 'One ferry.', 'text/html': '<p>One ferry.</p>' });
    await done(page);
    await page.locator('#box').pressSequentially(' Two ferries.');
    await page.waitForFunction(() => /Two/.test(document.getElementById('article').textContent));
    assert.match(await page.textContent('#form'), /changed/);
    assert.equal(JSON.parse(await page.evaluate(takeJson)).article.kind, 'text');
  });

  onPage('pasted markup never runs and is never drawn', async (page) => {
    const html =
      '<p>Before</p><img src=x onerror="window.ran=1"><script>window.ran=2</script>' +
      '<p onclick="window.ran=3"><a href="javascript:window.ran=4">A link</a> after</p>';
    for (const forms of [
      { 'text/plain': 'Before after', 'text/html': html },
      { 'text/plain': html },
    ]) {
      await paste(page, forms);
      await done(page);
      assert.equal(await page.evaluate(() => window.ran), undefined);
      assert.equal(await page.locator('#result img, #result script, article a').count(), 0);
    }
    await pasteText(page, '<img src=x onerror=window.ran=1> said Ann Smith.');
    await done(page);
    assert.equal(await page.locator('#result img').count(), 0);
    assert.match(await page.textContent('article'), /<img src=x/);
  });

  onPage('while typing the latest text wins', async (page) => {
    await pasteText(page, 'Ferries sail. '.repeat(60_000));
    await page.locator('#box').fill('A short text at last.');
    await done(page);
    await page.waitForFunction(() => document.getElementById('article').textContent.length < 100);
    await page.waitForTimeout(400);
    assert.equal(await page.textContent('article'), 'A short text at last.');
  });

  onPage('Stop ends the work, and the next text is read', async (page) => {
    await pasteText(page, '“Ferries sail,” said Ann Smith on Monday in Paris.\n\n'.repeat(40_000));
    await page.waitForSelector('body[data-state=working]');
    await page.click('#stop');
    await page.waitForSelector('body[data-state=stopped]');
    await page.waitForTimeout(300);
    assert.equal(await page.isVisible('#result'), false);
    await pasteText(page, 'A short text.');
    await done(page);
    assert.equal(await page.textContent('article'), 'A short text.');
  });

  onPage('Clear empties the page, and nothing was stored', async (page) => {
    await trySample(page);
    await page.click('#clear');
    await page.waitForSelector('#result', { state: 'hidden' });
    assert.equal(await page.inputValue('#box'), '');
    const stored = await page.evaluate(async () => [
      localStorage.length,
      sessionStorage.length,
      document.cookie,
      location.hash,
      (await indexedDB.databases()).length,
    ]);
    assert.deepEqual(stored, [0, 0, '', '', 0]);
  });

  onPage('the report is copied as the engine wrote it', async (page) => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await trySample(page);
    await page.click('#copy');
    await page.waitForFunction(() => document.getElementById('copied').textContent !== '');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.equal(copied, await page.evaluate(takeJson));
  });

  onPage('a megabyte leaves the page free, and its last item can be chosen', async (page) => {
    const one = '“Ferries sail,” said Ann Smith on Monday in Paris.\n\n';
    await pasteText(page, one.repeat(20_000));
    await done(page);
    const start = Date.now();
    await page.evaluate(() => new Promise(requestAnimationFrame));
    assert.ok(Date.now() - start < 2000, `a frame took ${Date.now() - start} ms`);
    await page.click('#tab-entities');
    const items = await page.locator('#panel-entities .item').count();
    assert.ok(items <= 100, `${items} items at once`);
    await page.waitForFunction(
      () => /Paris/.test(document.querySelector('article').lastElementChild.textContent),
      null,
      { timeout: 60_000 },
    );
  });

  for (const [name, what, content, next] of [
    ['inspector.wasm', 'missing', null, /Copy inspector\.wasm/],
    ['inspector.wasm', 'a web page', '<!doctype html>Not here', /Copy inspector\.wasm/],
    ['inspector.wasm', 'not a program', 'MZ', /Build it again/],
    ['inspector.model', 'missing', null, /Copy inspector\.model/],
    ['inspector.model', 'a web page', '<!doctype html>Not here', /Copy inspector\.model/],
    ['inspector.model', 'not a model', 'MZ', /from the same build/],
  ]) {
    test(`where ${name} is ${what}, the page says what to do`, async () => {
      const variant = await openVariant({ [name]: content });
      const page = await browser.newPage();
      try {
        await page.goto(variant.address);
        await page.waitForSelector('#error:not([hidden])');
        assert.match(await page.textContent('#error'), next);
      } finally {
        await page.close();
        await variant.close();
      }
    });
  }
}
