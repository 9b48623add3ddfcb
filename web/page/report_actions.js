import { actions } from './messages.js';
import { element } from './dom.js';

/** Copies `words`; false where the browser refuses. */
export async function copy(words) {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    return copyBySelection(words);
  }
}

/** The way that works without the clipboard permission, in a page from disk for one. */
function copyBySelection(words) {
  const box = element('textarea', { value: words, className: 'visually-hidden' });
  const focused = document.activeElement;
  document.body.append(box);
  box.select();
  const copied = document.execCommand('copy');
  box.remove();
  focused?.focus();
  return copied;
}

export function download(words) {
  const address = URL.createObjectURL(new Blob([words], { type: 'application/json' }));
  element('a', { href: address, download: actions.fileName }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
