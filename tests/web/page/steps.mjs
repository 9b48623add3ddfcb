// What a reader does on the page, for playwright's pages.

export async function openPage(browser, address, options = {}) {
  const page = await browser.newPage({ reducedMotion: 'reduce', ...options });
  page.setDefaultTimeout(10_000);
  page.errors = [];
  page.on('pageerror', (error) => page.errors.push(String(error)));
  await page.goto(address);
  await page.waitForSelector('body[data-state=ready]');
  return page;
}

/** A report has come; a busy machine may need its time for a long text. */
export const done = (page) =>
  page.waitForSelector('body[data-state=done]', { timeout: 60_000 });

export async function trySample(page) {
  await page.click('#sample');
  await done(page);
}

export const LISTS = ['claims', 'sources', 'entities', 'values', 'notes'];

/** Opens a list and chooses its first item, where it has one. */
export async function chooseFirst(page, list) {
  await page.click(`#tab-${list}`);
  const item = page.locator(`#panel-${list} .item`).first();
  if ((await item.count()) > 0) await item.click();
}

/** Puts `text` into the box as a paste of plain text does. */
export async function pasteText(page, text) {
  await paste(page, { 'text/plain': text });
}

/**
 * Pastes over what the box holds, with the clipboard's forms by their type: the event that the
 * browser sends, then the text in the box, as the browser puts it there.
 */
export async function paste(page, forms) {
  await page.evaluate(pasteInPage, { forms });
}

/** Runs in the page: the report as it leaves the page, by its download button. */
export async function takeJson() {
  const make = URL.createObjectURL;
  let taken;
  URL.createObjectURL = (blob) => {
    taken = blob;
    return make.call(URL, blob);
  };
  document.getElementById('download').click();
  URL.createObjectURL = make;
  return taken.text();
}

/** Runs in the page. The state is reset first, so that the next `done` is this paste's. */
export function pasteInPage({ forms, date = '', url = '' }) {
  document.getElementById('date').value = date;
  document.getElementById('url').value = url;
  const box = document.getElementById('box');
  const clipboardData = new DataTransfer();
  for (const [type, words] of Object.entries(forms)) clipboardData.setData(type, words);
  box.focus();
  box.select();
  const event = new ClipboardEvent('paste', { bubbles: true });
  Object.defineProperty(event, 'clipboardData', { value: clipboardData }); // Firefox takes no other way
  box.dispatchEvent(event);
  box.value = forms['text/plain'];
  document.body.dataset.state = 'pasted';
  box.dispatchEvent(new InputEvent('input', { inputType: 'insertFromPaste', bubbles: true }));
}
