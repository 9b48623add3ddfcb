import { element } from '../dom.js';
import { view } from '../messages.js';
import { itemWords } from './item_words.js';

/**
 * One item of a list: a button that chooses it, and beside it buttons for the items that it links.
 */
export function itemCard(entry, index) {
  const words = itemWords(entry, index);
  const button = element(
    'button',
    {
      type: 'button',
      className: 'item',
      'data-id': entry.item.id,
      'aria-pressed': 'false',
    },
    element(
      'span',
      { className: 'title' },
      words.shape
        ? element('span', { className: `swatch ${words.shape}`, 'aria-hidden': 'true' })
        : '',
      element('bdi', {}, words.title),
      words.cue ? element('bdi', { className: 'said' }, words.cue) : '',
    ),
    words.passage ? element('span', { className: 'passage', dir: 'auto' }, words.passage) : '',
    element(
      'span',
      { className: 'facts' },
      ...words.facts.map((fact) =>
        element('span', {}, fact === words.strong ? element('b', {}, fact) : fact),
      ),
    ),
    words.why
      ? element('span', { className: 'why' }, element('b', {}, `${view.why}: `), words.why)
      : '',
  );
  return element('li', {}, button, linksRow(words.links, index));
}

function linksRow(ids, index) {
  const linked = ids.map((id) => index.entries.get(id)).filter(Boolean);
  if (linked.length === 0) return '';
  return element(
    'div',
    { className: 'links' },
    ...linked.map(({ item, position }) =>
      element(
        'button',
        {
          type: 'button',
          className: 'link',
          'data-go': item.id,
        },
        view.claimNumber(position + 1),
      ),
    ),
  );
}
