// Every word that the page shows, in one place. build.mjs fills index.html from `page`; the modules
// import the rest. Words that the engine writes (reasons, notes, notices) are not here.

export const page = {
  language: 'en',
  title: 'Article Inspector',
  lead: 'Paste a news article and see who says what, who is named, and where it all comes from.',
  promise: 'It runs in this page. Nothing is sent, nothing is kept.',
  inputLabel: 'Article text',
  inputHint: 'Paste or type an article here',
  sample: 'Try a sample',
  clear: 'Clear',
  stop: 'Stop',
  details: 'Publication date and address',
  dateLabel: 'Publication date',
  dateHint: 'Resolves “last month” and the like, where the article has no date of its own.',
  urlLabel: 'Address of the article',
  urlHint: 'Resolves the links of a pasted page. The address is not visited.',
  voiceHeading: 'Who is speaking',
  articleHeading: 'Article',
  listsHeading: 'Findings',
  layersLabel: 'Marks shown',
  toLists: 'To the findings',
  copy: 'Copy report as JSON',
  download: 'Download',
  noScript: 'The inspector is a program that runs in this page: it needs JavaScript.',
  about:
    'The inspector says what the text does: who is quoted, what is hedged, which dates and numbers ' +
    'it gives. It never says whether something is true, and it makes mistakes: look at the words.',
};

export const inputForm = {
  html: 'Read as a web page, with its headings, links and footers.',
  text: 'Read as plain text.',
  edited: 'You changed the pasted page, so it is read as plain text.',
  useText: 'Read as plain text instead',
  useHtml: 'Read as a web page instead',
};

export const status = {
  ready: '',
  working: 'Reading …',
  stopped: 'Stopped. Change the text to read it again.',
  done: (claims, sources, entities) =>
    `${plural(claims, 'claim')}, ${plural(sources, 'source')}, ` +
    `${plural(entities, 'entity', 'entities')}.`,
};

/** What went wrong and what to do next, by the engine's error code. */
export const errors = {
  'wasm-missing': {
    what: 'The engine, inspector.wasm, is not where this page expects it.',
    next: 'Copy inspector.wasm into the folder of this page and load the page again.',
  },
  'wasm-invalid': {
    what: 'The file inspector.wasm is not a WebAssembly program.',
    next: 'Build it again with ./build-wasm.sh, and check that the server sends the file itself.',
  },
  'wasm-blocked': {
    what: 'This browser does not let the page run WebAssembly.',
    next: 'Allow WebAssembly in the browser’s settings, or use another browser.',
  },
  'model-missing': {
    what: 'The engine’s model, inspector.model, is not where this page expects it.',
    next: 'Copy inspector.model into the folder of this page and load the page again.',
  },
  'model-invalid': {
    what: 'The file inspector.model is not one that this engine can work with.',
    next: 'Copy it and inspector.wasm from the same build, and check that the server sends the file itself.',
  },
  'too-large': {
    what: 'The text is longer than the engine reads.',
    next: 'Paste one article at a time.',
  },
  'engine-crashed': {
    what: 'The engine stopped on this text.',
    next: 'It starts anew with the next change. Please report the text that did this.',
  },
  unknown: {
    what: 'Something went wrong.',
    next: 'Load the page again.',
  },
};

export const actions = {
  copied: 'Report copied.',
  copyFailed: 'The browser did not allow the copy. Use Download.',
  fileName: 'article-inspector-report.json',
};

export const voices = {
  named: { label: 'Named sources', hint: 'Sentences that rest on a source with a name' },
  unnamed: { label: 'Unnamed sources', hint: 'Sentences that rest on a source without a name' },
  hedged: { label: 'Hedged', hint: 'Sentences with a hedge and no source' },
  own: { label: 'The article itself', hint: 'Sentences in the article’s own voice' },
};

export const lists = {
  claims: { tab: 'Claims', one: 'Claim', empty: 'Nobody is quoted or reported in this text.' },
  sources: { tab: 'Sources', one: 'Source', empty: 'No source stands behind a claim here.' },
  entities: { tab: 'Entities', one: 'Entity', empty: 'No names were found.' },
  values: { tab: 'Dates & numbers', one: 'Value', empty: 'No dates or numbers were found.' },
  notes: { tab: 'Notes', one: 'Note', empty: 'The text says nothing about where it comes from.' },
};

export const layers = {
  claims: 'Claims',
  entities: 'Entities',
  values: 'Dates & numbers',
  notes: 'Notes',
};

export const view = {
  why: 'Why',
  more: (left) => `Show more (${left} left)`,
  selected: (list, position, total, name) => `${list} ${position} of ${total}: ${name}`,
  announce: (list, position, total, places) =>
    `${list} ${position} of ${total} selected, ${plural(places, 'passage')} in the article.`,
  announceNowhere: (list, position, total) =>
    `${list} ${position} of ${total} selected. It is about the whole article.`,
  cleared: 'Selection cleared.',
  previous: 'Previous passage',
  next: 'Next passage',
  close: 'Clear the selection',
  backToList: 'Show in the list',
  alsoHere: 'Also here',
  furniture: (kinds) => `Around the article: ${kinds}.`,
  noSource: 'No source given',
  claimNumber: (number) => `Claim ${number}`,
  named: 'named',
  unnamed: 'not named',
  mentions: (count) => plural(count, 'mention'),
  alsoAs: 'also as',
  wholeArticle: 'Whole article',
  noValue: 'no exact value',
};

export const claimKinds = {
  direct: 'Direct quote',
  indirect: 'Paraphrase',
  mixed: 'Partly quoted',
};

export const stances = { asserted: 'asserted', hedged: 'hedged', denied: 'denied' };

export const sourceKinds = {
  person: 'person',
  organization: 'organisation',
  document: 'document',
  media: 'other media',
  social: 'social post',
  anonymous: 'anonymous',
  group: 'unnamed group',
  none: 'no source',
};

export const tags = {
  quote: 'quote',
  number: 'number',
  money: 'money',
  date: 'date',
  comparison: 'comparison',
  superlative: 'superlative',
  cause: 'cause',
  prediction: 'prediction',
  negation: 'negation',
  law: 'law',
};

export const entityTypes = {
  PERSON: 'Person',
  ORG: 'Organisation',
  GPE: 'Country or city',
  LOC: 'Place',
  FAC: 'Building or site',
  NORP: 'Group of people',
  EVENT: 'Event',
  WORK_OF_ART: 'Work',
  LAW: 'Law or treaty',
  PRODUCT: 'Product',
};

export const valueTypes = {
  DATE: 'Date',
  TIME: 'Time',
  DURATION: 'Duration',
  MONEY: 'Money',
  PERCENT: 'Percentage',
  QUANTITY: 'Quantity',
  CARDINAL: 'Number',
  ORDINAL: 'Rank',
  URL: 'Address',
  EMAIL: 'E-mail',
  HANDLE: 'Handle',
};

export const modifiers = {
  more_than: 'more than',
  about: 'about',
  at_least: 'at least',
  fewer_than: 'fewer than',
  up_to: 'up to',
};

export const noteKinds = {
  byline: 'Byline',
  dateline: 'Dateline',
  wire_credit: 'Wire credit',
  correction: 'Correction',
  update: 'Update',
  editors_note: 'Editor’s note',
  disclosure: 'Disclosure',
  anonymity: 'Anonymity granted',
  no_comment: 'No comment',
  unverified: 'Not verified',
  secondhand: 'Second-hand',
  publisher: 'Publisher',
  licence: 'Licence',
  contact: 'Contact',
  follow: 'Follow line',
  related: 'Related',
  advert: 'Advert',
  image_credit: 'Image credit',
  link: 'Link',
  single_source: 'Single source',
  no_named_source: 'No named source',
};

export const blockKinds = {
  headline: 'headline',
  byline: 'byline',
  dateline: 'dateline',
  paragraph: 'text',
  heading: 'heading',
  list_item: 'list',
  quote: 'quote',
  caption: 'caption',
  table: 'table',
  footer: 'footer',
  related: 'related stories',
  advert: 'advert',
  navigation: 'navigation',
  comment: 'comments',
  separator: 'divider',
};

export const calendar = {
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  units: {
    Y: ['year', 'years'],
    M: ['month', 'months'],
    W: ['week', 'weeks'],
    D: ['day', 'days'],
    TH: ['hour', 'hours'],
    TM: ['minute', 'minutes'],
    TS: ['second', 'seconds'],
  },
  to: ' to ',
  and: ' ',
};

function plural(count, one, many = `${one}s`) {
  return `${count} ${count === 1 ? one : many}`;
}
