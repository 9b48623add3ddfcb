import { claimParts, entityParts, noteParts, sourceParts, valueParts } from './parts.js';

const PARTS_OF = {
  claims: claimParts,
  sources: sourceParts,
  entities: entityParts,
  values: valueParts,
  notes: noteParts,
};

/** The names of the lists, in the order of their tabs. */
export const LISTS = Object.keys(PARTS_OF);

/**
 * The report by id: for every item its list, its place there, and its parts in text order.
 * `parts` are those of all items together, by where they begin.
 */
export function indexReport(report) {
  const entries = new Map();
  const parts = [];
  for (const list of LISTS) {
    report[list].forEach((item, position) => {
      const own = PARTS_OF[list](item).sort((a, b) => a.begin - b.begin);
      entries.set(item.id, { list, position, item, parts: own });
      for (const part of own) parts.push(part);
    });
  }
  parts.sort((a, b) => a.begin - b.begin || b.end - a.end);
  return { report, text: report.article.text, entries, parts };
}
