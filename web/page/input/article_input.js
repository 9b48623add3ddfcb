import { inputForm } from '../messages.js';
import { pastedHtml } from './clipboard.js';

/** Milliseconds without a key before the text is read; a long text waits longer. */
const kPause = 250;
const kLongPause = 700;
const kLongText = 200_000;  // UTF-16 units

/**
 * The text box with what belongs to it. `onInput({text, kind, date, url})` is called once the reader
 * pauses, and at once for a paste; `kind` is 'html' where the clipboard's page is read.
 */
export function createArticleInput({ box, date, url, form, formWords, formSwitch }, onInput) {
  let html = null;  // the page that came with the text in the box
  let readHtml = false;
  let pasting = false;
  let timer = 0;

  box.addEventListener('paste', (event) => {
    const replacesAll = box.selectionStart === 0 && box.selectionEnd === box.value.length;
    html = replacesAll ? pastedHtml(event.clipboardData) : null;
    readHtml = html !== null;
    pasting = true;  // the input event of this paste follows
  });
  box.addEventListener('input', () => {
    const edited = !pasting && html !== null;
    if (edited) html = null;
    drawForm(edited);
    submitAfter(pasting ? 0 : box.value.length > kLongText ? kLongPause : kPause);
    pasting = false;
  });
  formSwitch.addEventListener('click', () => {
    readHtml = !readHtml;
    drawForm(false);
    submitAfter(0);
  });
  for (const field of [date, url]) field.addEventListener('change', () => submitAfter(0));

  function submitAfter(pause) {
    clearTimeout(timer);
    timer = setTimeout(() => onInput(value()), pause);
  }

  function value() {
    const asHtml = html !== null && readHtml;
    return {
      text: asHtml ? html : box.value,
      kind: asHtml ? 'html' : 'text',
      date: date.value || undefined,
      url: url.value || undefined,
    };
  }

  function drawForm(edited) {
    form.hidden = html === null && !edited;
    formSwitch.hidden = html === null;
    formWords.textContent =
      edited ? inputForm.edited : html !== null && readHtml ? inputForm.html : inputForm.text;
    formSwitch.textContent = readHtml ? inputForm.useText : inputForm.useHtml;
  }

  return {
    /** Puts `text` into the box as plain text, and has it read at once. */
    put(text) {
      html = null;
      box.value = text;
      box.scrollTop = 0;
      drawForm(false);
      submitAfter(0);
    },
  };
}
