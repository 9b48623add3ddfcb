import { calendar, modifiers, view } from '../messages.js';

/**
 * A value's normalised form in words: "12 March 2026", "more than 1,400 tonnes", "USD 85,000,000".
 */
export function valueWords(value) {
  const normal = value.value;
  if (normal === null || normal === undefined) return view.noValue;
  if (typeof normal === 'string') return value.type === 'URL' ? normal : isoWords(normal);
  const isPlain = typeof normal === 'number' || Array.isArray(normal);
  return numberWords(isPlain ? { number: normal } : normal, value.type);
}

/** Numbers are one, or the two ends of a range. MONEY says `amount` and `currency`. */
function numberWords({ number, amount, modifier, unit, currency }, type) {
  const numbers = [number ?? amount ?? []].flat();
  if (numbers.length === 0) return view.noValue;
  const digits = numbers.map((one) => one.toLocaleString('en')).join('–');
  const words = [modifiers[modifier] ?? ''];
  if (type === 'MONEY') words.push(currency ?? '', digits);
  else if (type === 'PERCENT') words.push(`${digits}%`);
  else if (type === 'ORDINAL') words.push(`no. ${digits}`);
  else words.push(digits, unit ?? '');
  return words.filter(Boolean).join(' ');
}

/** ISO 8601 dates, times, durations and intervals of them; what is none of these stays as it is. */
function isoWords(iso) {
  return iso
    .split('/')
    .map((side) => durationWords(side) ?? dateWords(side) ?? side)
    .join(calendar.to);
}

function dateWords(iso) {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T(\d{2}:\d{2}).*)?$/.exec(iso);
  if (!match) return /^T\d{2}:\d{2}/.test(iso) ? iso.slice(1, 6) : null;
  const [, year, month, day, time] = match;
  const date = [day && String(Number(day)), month && calendar.months[month - 1], year]
    .filter(Boolean)
    .join(' ');
  return time ? `${date}, ${time}` : date;
}

function durationWords(iso) {
  if (!/^P(?=.)/.test(iso)) return null;
  const [days, time = ''] = iso.slice(1).split('T');
  const words = [...unitWords(days, ''), ...unitWords(time, 'T')];
  return words.length > 0 ? words.join(calendar.and) : null;
}

function unitWords(text, prefix) {
  return [...text.matchAll(/(\d+(?:\.\d+)?)([YMWDHS])/g)].map(([, count, letter]) => {
    const [one, many] = calendar.units[prefix + letter] ?? [letter, letter];
    return `${count} ${count === '1' ? one : many}`;
  });
}
