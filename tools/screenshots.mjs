// Takes the pictures of the page that the documentation shows:
//   node tools/screenshots.mjs [PAGE_DIR] [OUT_DIR]      (public, docs/screenshots)
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { startChromium } from '../tests/web/page/browsers.mjs';
import { openSite } from '../tests/web/page/site.mjs';
import { shrinkPng } from './png.mjs';

const [folder = 'public', out = 'docs/screenshots'] = process.argv.slice(2);
const BYTES = 250_000; // a picture in the repository is at most this long
const SIZES = {
  desktop: { width: 1280, height: 1000 },
  phone: { width: 375, height: 812 },
};

await mkdir(out, { recursive: true });
const site = await openSite(folder);
const browser = await startChromium();
for (const [size, viewport] of Object.entries(SIZES)) {
  for (const colorScheme of ['light', 'dark']) {
    const page = await browser.newPage({ viewport, colorScheme, reducedMotion: 'reduce' });
    const shoot = async (name) => {
      await page.mouse.move(0, 0);
      const path = join(out, `${size}-${name}-${colorScheme}.png`);
      const picture = shrinkPng(await page.screenshot());
      console.log(`${path} ${picture.length} bytes`);
      if (picture.length > BYTES) throw new Error(`${path} is too long`);
      await writeFile(path, picture);
    };
    await page.goto(site.address);
    await page.waitForSelector('body[data-state=ready]');
    await page.click('#sample');
    await page.waitForSelector('body[data-state=done]');
    await shoot('sample');
    await page.locator('#panel-claims .item').nth(1).click();
    await shoot('claim');
    await page.click('#tab-entities');
    await page.locator('#findings').evaluate((findings) => findings.scrollIntoView());
    await shoot('entities');
    await page.close();
  }
}
await browser.close();
await site.close();
