// A report as lines for reading: what the reviewers of a case look at.
//
//   article-inspector FILE | node tools/review.mjs
//   node tools/review.mjs tests/cases/SLUG/expected.json
import { readFileSync } from 'node:fs';

const report = JSON.parse(readFileSync(process.argv[2] ?? 0, 'utf8'));
const bytes = Buffer.from(report.article.text);
const codePoints = report.offsets === 'codepoint' ? Array.from(report.article.text) : [];

function words(span) {
  if (!span) return '-';
  const [begin, end] = span;
  if (report.offsets === 'utf8') return bytes.subarray(begin, end).toString();
  if (report.offsets === 'codepoint') return codePoints.slice(begin, end).join('');
  return report.article.text.slice(begin, end);
}
const line = (span) => words(span).replace(/\s*\n\s*/g, ' / ');
const short = (text) => (text.length > 100 ? `${text.slice(0, 70)} [...] ${text.slice(-25)}` : text);
const print = (...parts) => console.log(parts.filter((part) => part !== '').join('  '));
const heading = (text) => console.log(`\n== ${text}`);

const { article } = report;
heading('article');
for (const key of ['kind', 'language', 'title', 'published', 'modified', 'publisher', 'url']) {
  if (article[key]) print(`${key}:`, article[key]);
}
if (article.byline.length) print('byline:', article.byline.join(' | '));

heading('blocks');
for (const block of article.blocks) {
  print(block.role === 'body' ? ' ' : '-', block.kind.padEnd(10), short(line(block.span)),
    block.role === 'body' ? '' : `(${block.reason})`);
}

heading('sentences');
for (const sentence of article.sentences) print(' ', short(line(sentence)));

if (article.links.length) {
  heading('links');
  for (const link of article.links) print(' ', line(link.span), '->', link.href);
}

heading('entities');
for (const entity of report.entities) {
  const mentions = entity.mentions.map(({ span, form }) =>
    form === 'name' ? line(span) : `${line(span)} (${form})`);
  print(entity.id.padEnd(4), entity.type.padEnd(11), `${entity.name}:`, mentions.join(' | '));
}

heading('values');
for (const value of report.values) {
  print(value.id.padEnd(4), value.type.padEnd(9), line(value.span), '=', JSON.stringify(value.value));
}

heading('claims');
for (const claim of report.claims) {
  print(claim.id.padEnd(4), `${claim.kind}, ${claim.stance}`, `[${claim.tags.join(' ')}]`,
    claim.entities.join(' '), claim.values.join(' '), `(${claim.reason.rule})`);
  print('      source ', `${line(claim.source)}  = ${claim.sourceId ?? '-'}, ${claim.sourceKind}`);
  print('      cue    ', line(claim.cue));
  print('      content', claim.content.map(line).join(' || '));
}

heading('sources');
for (const source of report.sources) {
  print(source.id.padEnd(4), source.kind.padEnd(12), source.named ? 'named  ' : 'unnamed', source.name,
    source.entity ? `= ${source.entity}` : '', source.role ? `(${source.role})` : '',
    `mentions: ${source.mentions.map(line).join(' | ')}`, `claims: ${source.claims.join(' ')}`);
}

heading('notes');
for (const note of report.notes) {
  print(note.id.padEnd(4), note.kind.padEnd(12), short(line(note.span)), `-- ${note.message}`,
    note.claims.join(' '));
}

heading('summary');
print(JSON.stringify(report.summary));
for (const notice of report.notices) print('notice', `${notice.code}: ${notice.message}`);
