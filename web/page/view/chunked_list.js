import { element } from '../dom.js';
import { view } from '../messages.js';

/** Items that a list shows at first, and how many more at each wish. */
const CHUNK = 100;

/** A list that grows by chunks: thousands of items must not slow the page down. */
export function createChunkedList(panel, { entries, empty, card }) {
  const list = element('ul', { className: 'items' });
  const more = element('button', { type: 'button', className: 'more' });
  let shown = 0;
  panel.replaceChildren();
  if (entries.length === 0) {
    panel.append(element('p', { className: 'empty' }, empty));
    return { reveal: () => null };
  }
  panel.append(list, more);
  more.addEventListener('click', () => {
    const first = shown;
    showTo(shown + CHUNK);
    list.children[first].querySelector('button').focus();
  });
  list.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const here = event.target.closest('li');
    if (!step || !here) return;
    const there = step > 0 ? here.nextElementSibling : here.previousElementSibling;
    if (!there) return;
    event.preventDefault();
    there.querySelector('button').focus();
  });
  showTo(CHUNK);

  function showTo(end) {
    for (; shown < Math.min(end, entries.length); ++shown) list.append(card(entries[shown]));
    more.hidden = shown >= entries.length;
    more.textContent = view.more((entries.length - shown).toLocaleString('en'));
  }

  return {
    /** The button of the item at `position`, brought into the list if it was not there yet. */
    reveal(position) {
      if (position >= shown) showTo(position + CHUNK);
      return list.children[position].querySelector('button');
    },
  };
}
