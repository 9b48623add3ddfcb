import { element } from '../dom.js';
import { layers } from '../messages.js';

/** Switches for what the article marks; they are its legend too. A layer that is off has its class
 * `no-…` on the article. */
export function createLayers(container, article) {
  for (const [name, label] of Object.entries(layers)) {
    const button = element(
      'button',
      {
        type: 'button',
        className: 'layer',
        'aria-pressed': 'true',
        'data-layer': name,
      },
      element('span', { className: `swatch ${name}`, 'aria-hidden': 'true' }),
      label,
    );
    button.addEventListener('click', () => {
      const off = article.classList.toggle(`no-${name}`);
      button.setAttribute('aria-pressed', String(!off));
    });
    container.append(button);
  }
}
