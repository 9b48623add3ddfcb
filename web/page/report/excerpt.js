const ELLIPSIS = '…';

/**
 * The words of `parts`, joined by an ellipsis where text lies between them, cut at `limit` units.
 */
export function excerpt(text, parts, limit) {
  let words = '';
  let end = null;
  for (const part of parts) {
    if (end !== null) words += /^\s*$/.test(text.slice(end, part.begin)) ? ' ' : ` ${ELLIPSIS} `;
    words += text.slice(part.begin, Math.min(part.end, part.begin + 2 * limit));
    end = part.end;
    if (words.length > limit) break;
  }
  return shorten(words.replace(/\s+/gu, ' ').trim(), limit);
}

/** `words`, cut after a whole word where there is one; a surrogate pair is not parted. */
function shorten(words, limit) {
  if (words.length <= limit) return words;
  const cut = words.slice(0, limit);
  const space = cut.lastIndexOf(' ');
  return (space > limit / 2 ? cut.slice(0, space) : cut.replace(/[\uD800-\uDBFF]$/, '')) + ELLIPSIS;
}
