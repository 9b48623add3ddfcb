import { element } from '../dom.js';
import { lists, view } from '../messages.js';
import { itemWords } from './item_words.js';

/**
 * Keeps the article and the lists on the same item: chosen in one, it is chosen in both, scrolled
 * to and announced. The bar under the article names it, steps through its passages, and leads to
 * the other items at the same place.
 */
export function createSelection({ article, findings, bar, announcer }) {
  let index = null;
  let entry = null;
  let marks = [];
  let at = 0; // the passage that was scrolled to

  function reset(newIndex) {
    index = newIndex;
    entry = null;
    drawBar([]);
  }

  function chooseInList(id) {
    if (!show(id, [])) return;
    at = 0;
    scrollToMark();
    announce();
  }

  /**
   * Of the items at a mark, that of the open list comes first, else the closest fit; the next click
   * on the same place takes the next one.
   */
  function chooseAtMark(ids) {
    const before = ids.indexOf(entry?.item.id);
    const preferred = ids.findIndex((id) => index.entries.get(id)?.list === findings.opened());
    const take = before >= 0 ? (before + 1) % ids.length : Math.max(preferred, 0);
    showFromArticle(ids[take], ids);
  }

  function showFromArticle(id, ids) {
    const button = show(id, ids);
    if (!button) return;
    scrollInList(button);
    announce();
  }

  function show(id, ids) {
    if (!index?.entries.has(id)) return null;
    entry = index.entries.get(id);
    marks = article.choose(id);
    const button = findings.choose(entry);
    drawBar(ids);
    return button;
  }

  function clear() {
    if (!entry) return;
    entry = null;
    article.clear();
    findings.clear();
    drawBar([]);
    announcer.textContent = view.cleared;
  }

  function announce() {
    const total = index.report[entry.list].length;
    const words = entry.parts.length > 0 ? view.announce : view.announceNowhere;
    announcer.textContent = words(
      lists[entry.list].one,
      entry.position + 1,
      total,
      entry.parts.length,
    );
  }

  function scrollToMark() {
    marks[at]?.scrollIntoView({ block: 'center', behavior: scrollBehavior() });
  }

  /**
   * Steps to the first mark of the passage after or before this one: a passage may be many marks.
   */
  function step(by) {
    const begins = marks.flatMap((mark, i) =>
      i === 0 || marks[i - 1].nextSibling !== mark ? [i] : [],
    );
    const here = begins.findLastIndex((begin) => begin <= at);
    at = begins[(here + by + begins.length) % begins.length];
    scrollToMark();
  }

  function drawBar(ids) {
    bar.hidden = !entry;
    bar.replaceChildren();
    if (!entry) return;
    const { kind, title, why } = itemWords(entry, index);
    const total = index.report[entry.list].length;
    const others = ids.filter((id) => id !== entry.item.id);
    bar.append(
      element(
        'div',
        { className: 'chosen-words' },
        element(
          'p',
          { className: 'chosen-title' },
          view.selected(kind, entry.position + 1, total, title),
        ),
        element('p', { className: 'why' }, why),
      ),
      element(
        'div',
        { className: 'chosen-buttons' },
        button('‹', view.previous, () => step(-1), marks.length < 2),
        button('›', view.next, () => step(1), marks.length < 2),
        button(view.backToList, '', () => {
          const item = findings.choose(entry);
          item.focus({ preventScroll: true });
          item.scrollIntoView({ block: 'center', behavior: scrollBehavior() });
        }),
        button('×', view.close, clear),
      ),
    );
    if (others.length > 0) {
      bar.append(
        element(
          'div',
          { className: 'also' },
          element('span', {}, `${view.alsoHere}:`),
          ...others.map((id) => {
            const other = itemWords(index.entries.get(id), index);
            return button(`${other.kind}: ${other.title}`, '', () => showFromArticle(id, ids));
          }),
        ),
      );
    }
  }

  return { reset, chooseInList, chooseAtMark, clear };
}

function button(words, label, onClick, disabled = false) {
  const node = element(
    'button',
    { type: 'button', disabled, title: label || null, 'aria-label': label || null },
    words,
  );
  node.addEventListener('click', onClick);
  return node;
}

/** Scrolls the findings only where they scroll by themselves: on a narrow page they lie below the
 * article, and the reader's place in it is kept. */
function scrollInList(item) {
  const panel = item.closest('[role=tabpanel]');
  if (panel.scrollHeight > panel.clientHeight + 1) {
    item.scrollIntoView({ block: 'nearest', behavior: scrollBehavior() });
  }
}

const scrollBehavior = () =>
  matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
