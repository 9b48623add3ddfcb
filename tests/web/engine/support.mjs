// What the engine's tests share. They test the package as it is published: dist/, through the names
// in package.json, against the command line of the native build.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

export const root = new URL('../../../', import.meta.url);
export const commandLine = new URL(process.env.ARTICLE_INSPECTOR ?? 'build/dev/article-inspector', root);

/** What the command line prints for `text`, without the line end. */
export function runCommandLine(text, { offsets = 'utf16', ...options } = {}) {
  const named = Object.entries({ ...options, offsets });
  const output = execFileSync(
    commandLine.pathname,
    named.flatMap(([name, value]) => [`--${name}`, value]),
    { input: text, maxBuffer: 1 << 30 },
  );
  return output.toString().replace(/\n$/, '');
}

/** The articles of tests/cases: {name, text, options}. */
export function cases() {
  const folder = new URL('tests/cases/', root);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const at = (file) => new URL(`${name}/${file}`, folder);
      const input = ['input.txt', 'input.html'].map(at).find(existsSync);
      const options = existsSync(at('options.json')) ? readFileSync(at('options.json'), 'utf8') : '';
      return {
        name,
        text: readFileSync(input, 'utf8'),
        options: JSON.parse(options.trim() || '{}'),
      };
    });
}

const article = `Minister quits over harbour deal

PORT ALDER, March 3 (Reuters) \u2014 Deputy Minister Lena Marsh resigned on Tuesday, two officials said.

\u201cI will not sign it,\u201d Marsh told reporters. She added that the deal, worth $4.5 million, \u201cstinks\u201d.
According to a Harbour Authority statement, more than 1,400 people were reportedly affected.

Follow us on Twitter @alderpost
`;

const odd = {
  emoji: 'Well \u{1f600}\u{1f469}\u200d\u{1f4bb} done, \u{1f1f3}\u{1f1f4}!',
  'combining marks': 'Ze\u0301 Nu\u0303n\u0303ez\u0308\u0323 said cafe\u0301s closed.',
  'lone surrogates': 'high \ud83d low \ude00 swapped \ude00\ud83d end \ud83d',
  NUL: 'before\0after \0\0 said',
  BOM: '\ufeffBOM at the start\ufeffand inside',
  CRLF: 'one\r\ntwo\r\n\r\nthree\rfour\r\n',
  'right to left': '\u0642\u0627\u0644 \u0627\u0644\u0648\u0632\u064a\u0631 \u200f\u201c\u0644\u0627\u201d\u200e \u05d0\u05de\u05e8 \u05d4\u05e9\u05e8',
  'other scripts': '\u6771\u4eac\u3067\u300c\u306f\u3044\u300d\u3068\u8ff0\u3079\u305f\u3002 \u041f\u0443\u0442\u0438\u043d \u0441\u043a\u0430\u0437\u0430\u043b.',
  'odd spaces': 'a\u00a0b\u2028c\u2029d\u3000e\u200bf\u00adg\u2060h',
  'beyond the BMP': '\u{10ffff}\u{1d4d0}\u{20000} said \u{1f3f4}\u{e0067}\u{e0062}\u{e007f}',
};

/** Texts with odd characters before, between and after the words that the engine finds. */
export const oddTexts = [
  { name: 'empty', text: '' },
  { name: 'plain', text: article },
  ...Object.entries(odd).flatMap(([name, characters]) => [
    { name: `${name}, alone`, text: characters },
    { name: `${name}, around an article`, text: `${characters}\n\n${article}\n${characters}` },
    {
      name: `${name}, in each line`,
      text: article.replaceAll(' said', ` ${characters} said`).replaceAll('\u201cI', `\u201c${characters} I`),
    },
    { name: `${name}, as HTML`, text: `<p>${characters}</p><p>${article}</p>`, options: { kind: 'html' } },
  ]),
].map(({ options = {}, ...text }) => ({ ...text, options }));

/** The text as the engine reads it: lone surrogates are U+FFFD. */
export const wellFormed = (text) => Buffer.from(text).toString();

/** Resolves to the code of the error that `promise` rejects with, or to what it gave instead. */
export const codeOf = (promise) =>
  promise.then(
    (value) => ({ fulfilled: value }),
    (error) => error.code ?? error,
  );
