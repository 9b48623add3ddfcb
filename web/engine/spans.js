// The spans of a report, and the check that each is one.

/** Every span in `report`, as [begin, end) into `report.article.text`. */
export function* spansOf(report) {
  const { article } = report;
  for (const block of article.blocks) yield block.span;
  yield* article.sentences;
  for (const link of article.links) yield link.span;
  for (const entity of report.entities) {
    for (const mention of entity.mentions) yield mention.span;
  }
  for (const value of report.values) yield value.span;
  for (const claim of report.claims) {
    yield* claim.content;
    if (claim.cue) yield claim.cue;
    if (claim.source) yield claim.source;
  }
  for (const source of report.sources) yield* source.mentions;
  for (const note of report.notes) if (note.span) yield note.span;
}

/** Throws unless every span lies in the text: what the engine says is not believed unseen. */
export function checkSpans(report) {
  const { length } = report.article.text;
  for (const [begin, end] of spansOf(report)) {
    const holds = Number.isInteger(begin) && Number.isInteger(end);
    if (!holds || begin < 0 || begin > end || end > length) {
      throw new RangeError(`span [${begin}, ${end}) in a text of length ${length}`);
    }
  }
}
