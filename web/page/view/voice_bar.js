import { element } from '../dom.js';
import { voices } from '../messages.js';

/** Whose voice the article's sentences stand in: one bar, and the same as words. */
export function drawVoiceBar(container, voice) {
  const shares = percents(Object.keys(voices).map((name) => voice[name] ?? 0));
  const bar = element('div', { className: 'bar', 'aria-hidden': 'true' });
  const legend = element('ul', { className: 'legend' });
  Object.entries(voices).forEach(([name, { label, hint }], i) => {
    if (shares[i] > 0) {
      const part = element('span', { className: `share ${name}` });
      part.style.flexGrow = String(shares[i]);
      bar.append(part);
    }
    legend.append(
      element(
        'li',
        { title: hint },
        element('span', { className: `key ${name}`, 'aria-hidden': 'true' }),
        `${label} `,
        element('b', {}, `${shares[i]}%`),
      ),
    );
  });
  container.replaceChildren(bar, legend);
}

/**
 * Whole percents that sum to 100 (or to 0 where there is nothing): the largest remainders round up.
 */
function percents(shares) {
  const exact = shares.map((share) => share * 100);
  const whole = exact.map(Math.floor);
  let left = Math.round(exact.reduce((a, b) => a + b, 0)) - whole.reduce((a, b) => a + b, 0);
  const byRemainder = exact.map((share, i) => [share - whole[i], i]).sort((a, b) => b[0] - a[0]);
  for (const [, i] of byRemainder) if (left-- > 0) ++whole[i];
  return whole;
}
