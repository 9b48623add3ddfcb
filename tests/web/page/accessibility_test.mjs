import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { test } from './harness.mjs';
import { ROOT } from './site.mjs';
import { chooseFirst, LISTS, openPage, trySample } from './steps.mjs';

const LONG_WORD = `https://example.org/${'a'.repeat(300)}`;

export function accessibilityTests({ browser, site }) {
  for (const colorScheme of ['light', 'dark']) {
    for (const width of [320, 1280]) {
      test(`axe finds nothing at ${width} px in ${colorScheme}`, async () => {
        const page = await openPage(browser, site.address, {
          colorScheme,
          viewport: { width, height: 900 },
        });
        const axe = await readFile(join(ROOT, 'node_modules/axe-core/axe.min.js'), 'utf8');
        await page.evaluate(axe);
        const check = async (state) => {
          const { violations } = await page.evaluate(() =>
            window.axe.run({
              runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
            }),
          );
          assert.deepEqual(
            violations.map(
              ({ id, nodes }) => `${state}: ${id} ${nodes.map((node) => node.target).join(' ')}`,
            ),
            [],
          );
        };
        await check('empty');
        await trySample(page);
        for (const list of LISTS) {
          await chooseFirst(page, list);
          await check(list);
        }
        await page.close();
      });
    }
  }

  for (const width of [320, 375, 1280]) {
    test(`nothing scrolls sideways at ${width} px, not even for a long word`, async () => {
      const page = await openPage(browser, site.address, { viewport: { width, height: 800 } });
      const check = async (state) =>
        assert.ok(
          await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
          state,
        );
      await check('empty');
      await trySample(page);
      for (const list of LISTS) {
        await chooseFirst(page, list);
        await check(list);
      }
      await page.locator('#box').fill(`Ann Smith of ${LONG_WORD} said: “${'b'.repeat(400)}”.`);
      await page.waitForFunction(() => /bbb/.test(document.querySelector('article').textContent));
      await check('long words');
      await page.close();
    });
  }

  test('every control is at least 24 px high and wide', async () => {
    const page = await openPage(browser, site.address, { viewport: { width: 320, height: 800 } });
    await trySample(page);
    for (const list of LISTS) {
      await chooseFirst(page, list);
      const small = await page.$$eval('button, summary, input, textarea, a[href]', (controls) =>
        controls
          .filter((control) => control.checkVisibility())
          .map((control) => ({ name: control.textContent, box: control.getBoundingClientRect() }))
          .filter(({ box }) => box.width < 24 || box.height < 24)
          .map(({ name }) => name),
      );
      assert.deepEqual(small, []);
    }
    await page.close();
  });
}
