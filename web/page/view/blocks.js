// The article's blocks as elements. Only text nodes carry the article: what was pasted is never
// read as markup here.
import { element } from '../dom.js';
import { blockKinds, view } from '../messages.js';

const TAGS = { headline: 'h3', heading: 'h4', quote: 'blockquote' };

/** Reasons that a fold of furniture gives for setting it apart. */
const REASONS = 3;

/**
 * UTF-16 units of one element at most: a browser lays out many short elements faster than one long.
 */
const PIECE_LENGTH = 20_000;

/**
 * The pieces that a report's article is drawn in: its blocks, the long ones cut where no mark is
 * cut. A piece knows whether it opens a new stretch of furniture.
 */
export function piecesOf(article, runs) {
  const pieces = [];
  let run = 0;
  for (const block of article.blocks) {
    let [begin, end] = block.span;
    while (begin < end) {
      while (run < runs.length && runs[run].end <= begin) ++run;
      const cut = end - begin > PIECE_LENGTH ? cutBefore(article.text, runs, run, begin) : end;
      pieces.push({ begin, end: cut, block });
      begin = cut;
    }
  }
  return pieces;
}

/**
 * Where a piece that begins at `begin` ends: at its greatest length, moved out of marks and pairs.
 */
function cutBefore(text, runs, run, begin) {
  let cut = begin + PIECE_LENGTH;
  const space = text.lastIndexOf(' ', cut);
  if (space > begin + PIECE_LENGTH / 2) cut = space + 1;
  else if (/[\uDC00-\uDFFF]/.test(text[cut] ?? '')) ++cut;
  for (let i = run; i < runs.length && runs[i].begin < cut; ++i) {
    if (runs[i].end > cut) return runs[i].end;
  }
  return cut;
}

/** The element of one piece: its text, with a <mark> for each run in it. */
export function pieceElement(text, piece, runs, firstRun, onMark) {
  const { block } = piece;
  const node = element(TAGS[block.kind] ?? 'p', {
    className: `block ${block.kind}`,
    dir: 'auto',
    title: block.reason ?? '',
  });
  let at = piece.begin;
  for (let i = firstRun; i < runs.length && runs[i].begin < piece.end; ++i) {
    const begin = Math.max(runs[i].begin, at);
    const end = Math.min(runs[i].end, piece.end);
    if (begin >= end) continue;
    if (begin > at) node.append(text.slice(at, begin));
    node.append(markElement(text.slice(begin, end), runs[i], begin, end, onMark));
    at = end;
  }
  if (at < piece.end) node.append(text.slice(at, piece.end));
  return node;
}

function markElement(words, run, begin, end, onMark) {
  const roles = new Set(run.parts.map((part) => part.role));
  // Brackets and signs are drawn at the ends of a part, not at each run of it.
  for (const part of run.parts) {
    if (part.begin === begin) roles.add(`${part.role}-begins`);
    if (part.end === end) roles.add(`${part.role}-ends`);
  }
  const mark = element('mark', { className: [...roles].join(' ') }, words);
  mark.dataset.ids = [...new Set(run.parts.map((part) => part.id))].join(' ');
  onMark(mark, run);
  return mark;
}

/** The fold that holds a stretch of furniture: what it is, and why it was set apart. */
export function furnitureFold(blocks) {
  const telling = blocks.filter((block) => block.kind !== 'separator');
  const kinds = new Set(telling.map((block) => blockKinds[block.kind] ?? block.kind));
  const reasons = new Set(telling.map((block) => block.reason).filter(Boolean));
  const why = [...reasons].slice(0, REASONS).join(' ');
  return element(
    'details',
    { className: 'furniture', open: true },
    element(
      'summary',
      {},
      view.furniture([...kinds].join(', ') || blockKinds.separator),
      ' ',
      element('span', { className: 'why' }, why),
    ),
  );
}
