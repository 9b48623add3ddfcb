/**
 * Overlapping parts, flattened: the text is cut wherever a part begins or ends, and each run
 * between two cuts knows the parts that cover it. Runs without a part are left out.
 *
 *   parts   [--claim------------]        runs   [1 ][ 2  ][  3  ]
 *              [name]                     1, 3: claim   2: claim, name
 *
 * `parts` are sorted by where they begin. Linear but for the number of parts that cover one place.
 */
export function flatten(parts) {
  const cuts = [...new Set(parts.flatMap((part) => [part.begin, part.end]))].sort((a, b) => a - b);
  const runs = [];
  let open = [];
  let next = 0;
  for (let i = 0; i + 1 < cuts.length; ++i) {
    const [begin, end] = [cuts[i], cuts[i + 1]];
    open = open.filter((part) => part.end > begin);
    while (next < parts.length && parts[next].begin <= begin) {
      if (parts[next].end > begin) open.push(parts[next]);
      ++next;
    }
    if (open.length > 0) runs.push({ begin, end, parts: [...open] });
  }
  return runs;
}
