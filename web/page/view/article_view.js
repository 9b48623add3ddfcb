import { element } from '../dom.js';
import { flatten } from '../report/runs.js';
import { furnitureFold, pieceElement, piecesOf } from './blocks.js';
import { inSlices } from './time_slices.js';

/**
 * Pieces of the article that the browser skips together while they are out of view. Skipping each
 * by itself makes every frame slow once there are thousands.
 */
const STRETCH = 200;

/**
 * The article with its marks, in `container`. A click on a mark calls `onChoose` with the ids of
 * all items there, the closest fit first.
 */
export function createArticleView(container, onChoose) {
  let marksOf = new Map(); // item id -> its marks, in text order
  let idsOf = new WeakMap(); // mark -> the ids there
  let drawing = null;
  let chosen = [];

  container.addEventListener('click', (event) => {
    const mark = event.target.closest('mark');
    const selecting = String(getSelection()) !== ''; // the reader is marking text to copy it
    if (mark && !selecting) onChoose(idsOf.get(mark));
  });

  function remember(mark, run) {
    const byLength = [...run.parts].sort((a, b) => a.end - a.begin - (b.end - b.begin));
    const ids = [...new Set(byLength.map((part) => part.id))];
    idsOf.set(mark, ids);
    for (const id of ids) {
      if (!marksOf.has(id)) marksOf.set(id, []);
      marksOf.get(id).push(mark);
      if (chosen.includes(id)) mark.classList.add('chosen');
    }
  }

  function draw({ report, text, parts }) {
    drawing?.cancel();
    marksOf = new Map();
    idsOf = new WeakMap();
    chosen = [];
    container.replaceChildren();
    const runs = flatten(parts);
    const pieces = piecesOf(report.article, runs);
    let next = 0;
    let run = 0;
    let stretch = null;
    let fold = null;
    let lastWhy = ''; // of the block before, in the same fold
    drawing = inSlices(() => {
      if (next >= pieces.length) return false;
      const piece = pieces[next];
      while (run < runs.length && runs[run].end <= piece.begin) ++run;
      if (piece.block.role !== 'furniture') fold = null;
      if (!fold && next % STRETCH === 0) stretch = null;
      if (!stretch) {
        stretch = element('div', { className: 'stretch' });
        container.append(stretch);
      }
      if (piece.block.role === 'furniture' && !fold) {
        fold = furnitureFold(furnitureFrom(pieces, next));
        lastWhy = '';
        stretch.append(fold);
      }
      const node = pieceElement(text, piece, runs, run, remember);
      // Shown by the style sheet, so that it never mixes with the article's words.
      if (fold && node.title !== lastWhy) node.dataset.why = lastWhy = node.title;
      (fold ?? stretch).append(node);
      return ++next < pieces.length;
    });
  }

  function choose(id) {
    clear();
    drawing?.finish();
    chosen = [id];
    const marks = marksOf.get(id) ?? [];
    for (const mark of marks) {
      mark.classList.add('chosen');
      const fold = mark.closest('details');
      if (fold) fold.open = true;
    }
    return marks;
  }

  function clear() {
    for (const id of chosen)
      for (const mark of marksOf.get(id) ?? []) mark.classList.remove('chosen');
    chosen = [];
  }

  return { draw, choose, clear };
}

function furnitureFrom(pieces, first) {
  let end = first;
  while (end < pieces.length && pieces[end].block.role === 'furniture') ++end;
  return [...new Set(pieces.slice(first, end).map((piece) => piece.block))];
}
