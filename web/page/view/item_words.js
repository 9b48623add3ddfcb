// What a list shows of each item: a title, words beside it, the passage, and why it was found.
import {
  claimKinds,
  entityTypes,
  lists,
  noteKinds,
  sourceKinds,
  stances,
  tags,
  valueTypes,
  view,
} from '../messages.js';
import { excerpt } from '../report/excerpt.js';
import { valueWords } from '../report/value_words.js';
import { entityShape } from '../report/parts.js';

const PASSAGE = 220; // UTF-16 units of a passage in a list
const NAME = 80;

/**
 * `facts` are short words, `strong` is the one of them to see first; `shape` is the role whose mark
 * the item looks like, where that tells it from others of its list; `links` are ids of other items.
 */
const WORDS = {
  claims({ item, parts }, index) {
    const said = parts.filter((part) => part.role === 'content');
    const source = index.entries.get(item.sourceId)?.item;
    return {
      title: source?.name || passage(index, parts, 'source') || view.noSource,
      cue: passage(index, parts, 'cue'),
      passage: excerpt(index.text, said, PASSAGE),
      facts: [
        claimKinds[item.kind],
        stances[item.stance],
        sourceKinds[item.sourceKind],
        ...item.tags.filter((tag) => tag !== 'quote').map((tag) => tags[tag] ?? tag),
      ],
      strong: item.stance === 'asserted' ? '' : stances[item.stance],
      why: [item.reason, item.sourceReason].map(reasonWords).filter(Boolean).join(' '),
    };
  },
  sources({ item }) {
    return {
      title: item.name,
      passage: item.role ?? '',
      facts: [sourceKinds[item.kind], item.named ? view.named : view.unnamed],
      why: reasonWords(item.reason),
      links: item.claims,
    };
  },
  entities({ item }, index) {
    const forms = new Set(item.mentions.map(({ span }) => clip(index.text.slice(...span))));
    forms.delete(item.name);
    return {
      title: clip(item.name),
      passage: forms.size > 0 ? `${view.alsoAs} ${[...forms].slice(0, 5).join(', ')}` : '',
      facts: [entityTypes[item.type] ?? item.type, view.mentions(item.mentions.length)],
      shape: entityShape(item),
      why: reasonWords(item.reason),
    };
  },
  values({ item }, index) {
    return {
      title: clip(index.text.slice(...item.span)),
      passage: valueWords(item),
      facts: [valueTypes[item.type] ?? item.type],
      why: reasonWords(item.reason),
    };
  },
  notes({ item, parts }, index) {
    const why = reasonWords(item.reason);
    return {
      title: noteKinds[item.kind] ?? item.kind,
      passage: excerpt(index.text, parts, PASSAGE),
      facts: parts.length > 0 ? [] : [view.wholeArticle],
      why: [item.message, why === item.message ? '' : why].filter(Boolean).join(' '),
      links: item.claims,
    };
  },
};

export function itemWords(entry, index) {
  return { kind: lists[entry.list].one, cue: '', links: [], ...WORDS[entry.list](entry, index) };
}

function passage(index, parts, role) {
  return excerpt(
    index.text,
    parts.filter((part) => part.role === role),
    NAME,
  );
}

const clip = (words) => excerpt(words, [{ begin: 0, end: words.length }], NAME);

/** Reasons are `{rule, message}`, or plain words. */
function reasonWords(reason) {
  return (typeof reason === 'string' ? reason : reason?.message) ?? '';
}
