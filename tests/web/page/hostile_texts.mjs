// Texts that break offsets where they are counted wrongly. Each has names, numbers, quotations and
// reporting verbs around the odd characters, so that there are spans to be wrong.
const kSaid = (odd) =>
  `${odd}Ann ${odd}Smith said${odd} on Monday that “more than 1,400 ${odd} ferries sail” from Paris.\n\n` +
  `According to Reuters, ${odd}the ferry ${odd}“will not sail,” said Prime Minister Bob Müller${odd}.`;

export const kHostileTexts = {
  'emoji beyond the basic plane': kSaid('😀'),
  'joined emoji, skin tones, flags': kSaid('👩🏽‍👩🏿‍👧‍👦🇵🇪'),
  'combining marks': kSaid('e\u0301\u0327\u0300 Z\u0351\u036b\u0343'),
  'a lone high surrogate': kSaid('\ud83d'),
  'a lone low surrogate': kSaid('\ude00'),
  'surrogates in the wrong order': kSaid('\ude00\ud83d'),
  NUL: kSaid('\0'),
  'a BOM, at the start and inside': kSaid('\ufeff'),
  'CR and CRLF': kSaid('x\r\ny\rz'),
  'no-break and zero-width spaces': kSaid('\u00a0\u200b\u2028'),
  'right-to-left script and its controls': kSaid('قال \u202eשלום\u202c \u200f'),
  'mathematical letters': kSaid('𝓕𝓮𝓻𝓻𝔂'),
  everything: kSaid('😀\ud83d\0\ufeff\r\n\u0301שלום\ude00'),
};
