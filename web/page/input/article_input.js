import { inputForm } from '../messages.js';
import { pastedHtml } from './clipboard.js';

/** Milliseconds without a key before the text is read; a long text waits longer. */
const PAUSE = 250;
const LONG_PAUSE = 700;
const LONG_TEXT = 200_000; // UTF-16 units

/**
 * The text box with what belongs to it. `onInput({text, kind, date, url})` is called once the
 * reader pauses, and at once for a paste. A paste keeps the clipboard's page, and that is read,
 * until the reader edits the text or asks for plain text.
 */
export function createArticleInput({ box, date, url, form, formWords, formSwitch }, onInput) {
  let html = null; // the page that came with the text in the box
  let plain = false; // the reader asked for plain text
  let edited = false; // since the page came
  let pasting = false;
  let timer = 0;

  box.addEventListener('paste', (event) => {
    const replacesAll = box.selectionStart === 0 && box.selectionEnd === box.value.length;
    takeNew(replacesAll ? pastedHtml(event.clipboardData) : null);
    pasting = true; // the input event of this paste follows
  });
  box.addEventListener('input', () => {
    if (!pasting && html !== null) {
      html = null;
      edited = true;
    }
    submitAfter(pasting ? 0 : box.value.length > LONG_TEXT ? LONG_PAUSE : PAUSE);
    pasting = false;
  });
  formSwitch.addEventListener('click', () => {
    plain = !plain;
    submitAfter(0);
  });
  for (const field of [date, url]) field.addEventListener('change', () => submitAfter(0));

  function takeNew(page) {
    html = page;
    plain = false;
    edited = false;
  }

  function submitAfter(pause) {
    clearTimeout(timer);
    timer = setTimeout(() => onInput(value()), pause);
  }

  function value() {
    const fromPage = html !== null && !plain;
    return {
      text: fromPage ? html : box.value,
      kind: fromPage ? 'html' : plain || edited ? 'text' : 'auto',
      date: date.value || undefined,
      url: url.value || undefined,
    };
  }

  return {
    /** Puts `text` into the box, and has it read at once. */
    put(text) {
      takeNew(null);
      box.value = text;
      box.scrollTop = 0;
      submitAfter(0);
    },

    /** Says what the text was read as, where that is not plain to see, and offers the other way. */
    tellKind(kind) {
      form.hidden = kind !== 'html' && !plain && !edited;
      formWords.textContent =
        kind === 'html' ? inputForm.html : edited ? inputForm.edited : inputForm.text;
      formSwitch.hidden = edited;
      formSwitch.textContent = plain ? inputForm.useHtml : inputForm.useText;
    },
  };
}
