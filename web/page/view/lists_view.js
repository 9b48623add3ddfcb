import { lists, page } from '../messages.js';
import { LISTS } from '../report/index.js';
import { createChunkedList } from './chunked_list.js';
import { itemCard } from './item_card.js';
import { createTabs } from './tabs.js';

/** The findings in their tabs. Choosing an item calls `onChoose` with its id. */
export function createListsView(container, onChoose) {
  const tabs = createTabs(
    container,
    page.listsHeading,
    LISTS.map((id) => ({ id, label: lists[id].tab })),
  );
  let chunked = {};
  let chosen = null;

  container.addEventListener('click', (event) => {
    const button = event.target.closest('[data-id], [data-go]');
    if (button) onChoose(button.dataset.id ?? button.dataset.go);
  });

  function draw(index) {
    chosen = null;
    for (const name of LISTS) {
      const entries = index.report[name].map((item) => index.entries.get(item.id));
      tabs.count(name, entries.length);
      chunked[name] = createChunkedList(tabs.panel(name), {
        entries,
        empty: lists[name].empty,
        card: (entry) => itemCard(entry, index),
      });
    }
  }

  /** Opens the item's list, shows the item as chosen, and returns its button. */
  function choose({ list, position }) {
    clear();
    tabs.open(list);
    chosen = chunked[list].reveal(position);
    chosen.setAttribute('aria-pressed', 'true');
    return chosen;
  }

  function clear() {
    chosen?.setAttribute('aria-pressed', 'false');
    chosen = null;
  }

  return { draw, choose, clear, opened: tabs.opened };
}
