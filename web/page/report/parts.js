// A part is one passage of the text that belongs to an item, and what it does there: for a claim
// its content, cue or source; for the others their one role.

/** The shape of a mark for an entity's type; the types of one shape share a colour and a line. */
const ENTITY_SHAPE = {
  PERSON: 'person',
  ORG: 'org',
  GPE: 'place',
  LOC: 'place',
  FAC: 'place',
  NORP: 'norp',
};

export function claimParts(claim) {
  const parts = claim.content.map((span) => part(claim.id, 'content', span));
  if (claim.source) parts.push(part(claim.id, 'source', claim.source));
  if (claim.cue) parts.push(part(claim.id, 'cue', claim.cue));
  return parts;
}

export const sourceParts = (source) =>
  source.mentions.map((span) => part(source.id, 'voice', span));

export const entityShape = (entity) => ENTITY_SHAPE[entity.type] ?? 'thing';

export const entityParts = (entity) =>
  entity.mentions.map((mention) => part(entity.id, entityShape(entity), mention.span));

export const valueParts = (value) => [part(value.id, 'value', value.span)];

/** Notes about the whole article have no span, and so no part. */
export const noteParts = (note) => (note.span ? [part(note.id, 'note', note.span)] : []);

function part(id, role, [begin, end]) {
  return { id, role, begin, end };
}
