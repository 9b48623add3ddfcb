// The report, as docs/report.md specifies it.

/** [begin, end) in UTF-16 units of `article.text`: `text.slice(begin, end)` is what it is about. */
export type Span = [begin: number, end: number];

export interface Reason {
  /** A stable name of the rule or model that gave the finding. */
  rule: string;
  /** Why, in words. */
  message: string;
}

export interface Block {
  span: Span;
  kind:
    | 'headline'
    | 'byline'
    | 'dateline'
    | 'paragraph'
    | 'heading'
    | 'list_item'
    | 'quote'
    | 'caption'
    | 'table'
    | 'footer'
    | 'related'
    | 'advert'
    | 'navigation'
    | 'comment'
    | 'separator';
  role: 'body' | 'furniture';
  reason: Reason;
}

export interface Link {
  span: Span;
  href: string;
  domain: string;
}

export interface Article {
  /** Plain text: the input itself, unchanged; of HTML the readable text. */
  text: string;
  kind: 'text' | 'html';
  language: string | null;
  title: string | null;
  byline: string[];
  published: string | null;
  modified: string | null;
  publisher: string | null;
  url: string | null;
  blocks: Block[];
  sentences: Span[];
  links: Link[];
}

export interface Entity {
  id: string;
  type:
    | 'PERSON'
    | 'ORG'
    | 'GPE'
    | 'LOC'
    | 'FAC'
    | 'NORP'
    | 'EVENT'
    | 'WORK_OF_ART'
    | 'LAW'
    | 'PRODUCT';
  name: string;
  confidence: number;
  mentions: { span: Span; form: 'name' | 'nominal' | 'pronoun' }[];
  reason: Reason;
}

export interface Amount {
  /** Two numbers are the ends of a range. */
  number: number | [number, number];
  modifier?: 'more_than' | 'about' | 'at_least' | 'fewer_than' | 'up_to';
  /** MONEY: the ISO 4217 code; QUANTITY: the unit; CARDINAL: what is counted. */
  unit?: string;
}

export interface Value {
  id: string;
  type:
    | 'DATE'
    | 'TIME'
    | 'DURATION'
    | 'MONEY'
    | 'PERCENT'
    | 'QUANTITY'
    | 'CARDINAL'
    | 'ORDINAL'
    | 'URL'
    | 'EMAIL'
    | 'HANDLE';
  span: Span;
  /** ISO 8601 of dates, times and durations; null where the text leaves it open. */
  value: string | Amount | null;
  reason: Reason;
}

export type SourceKind =
  | 'person'
  | 'organization'
  | 'document'
  | 'media'
  | 'social'
  | 'anonymous'
  | 'group'
  | 'none';

export interface Claim {
  id: string;
  kind: 'direct' | 'indirect' | 'mixed';
  stance: 'asserted' | 'hedged' | 'denied';
  content: Span[];
  cue: Span | null;
  source: Span | null;
  sourceId: string | null;
  sourceKind: SourceKind;
  entities: string[];
  values: string[];
  tags: (
    | 'quote'
    | 'number'
    | 'money'
    | 'date'
    | 'comparison'
    | 'superlative'
    | 'cause'
    | 'prediction'
    | 'negation'
    | 'law'
  )[];
  confidence: number;
  reason: Reason;
}

export interface Source {
  id: string;
  name: string;
  kind: SourceKind;
  named: boolean;
  entity: string | null;
  role: string | null;
  mentions: Span[];
  claims: string[];
  reason: Reason;
}

export interface Note {
  id: string;
  kind:
    | 'byline'
    | 'dateline'
    | 'wire_credit'
    | 'correction'
    | 'update'
    | 'editors_note'
    | 'disclosure'
    | 'anonymity'
    | 'no_comment'
    | 'unverified'
    | 'secondhand'
    | 'publisher'
    | 'licence'
    | 'contact'
    | 'follow'
    | 'related'
    | 'advert'
    | 'image_credit'
    | 'link'
    | 'single_source'
    | 'no_named_source';
  span: Span | null;
  message: string;
  claims: string[];
  reason: Reason;
}

export interface Report {
  schema: 1;
  engine: { version: string; model: string };
  offsets: 'utf16';
  article: Article;
  entities: Entity[];
  values: Value[];
  claims: Claim[];
  sources: Source[];
  notes: Note[];
  summary: {
    /** Shares of the body's sentences; they sum to 1. */
    voice: { named: number; unnamed: number; hedged: number; own: number };
    claims: number;
    sources: number;
  };
  /** What was bounded or repaired in the input. */
  notices: { code: string; message: string }[];
}
