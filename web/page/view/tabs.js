import { element } from '../dom.js';

/**
 * Tabs after the ARIA pattern: one tab stop, arrow keys, Home and End; the panel follows the focus.
 * `names` are `{id, label}`; each panel is an empty element for the caller to fill.
 */
export function createTabs(container, label, names) {
  const tabs = names.map(({ id, label: words }) =>
    element(
      'button',
      {
        type: 'button',
        role: 'tab',
        id: `tab-${id}`,
        className: 'tab',
        'aria-controls': `panel-${id}`,
      },
      element('span', {}, words),
      ' ',
      element('span', { className: 'count' }),
    ),
  );
  const panels = names.map(({ id }) =>
    element('div', {
      role: 'tabpanel',
      id: `panel-${id}`,
      className: 'panel',
      'aria-labelledby': `tab-${id}`,
    }),
  );
  const row = element('div', { role: 'tablist', className: 'tabs', 'aria-label': label }, ...tabs);
  container.append(row, ...panels);

  function open(position) {
    tabs.forEach((tab, i) => {
      tab.setAttribute('aria-selected', String(i === position));
      tab.tabIndex = i === position ? 0 : -1;
      panels[i].hidden = i !== position;
    });
  }

  row.addEventListener('click', (event) => {
    const position = tabs.indexOf(event.target.closest('[role=tab]'));
    if (position >= 0) open(position);
  });
  row.addEventListener('keydown', (event) => {
    const at = tabs.indexOf(document.activeElement);
    const last = tabs.length - 1;
    const to = {
      ArrowRight: at === last ? 0 : at + 1,
      ArrowLeft: at === 0 ? last : at - 1,
      Home: 0,
      End: last,
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    open(to);
    tabs[to].focus();
  });
  open(0);

  return {
    panel: (id) => panels[positionOf(id)],
    open: (id) => open(positionOf(id)),
    opened: () => names[tabs.findIndex((tab) => tab.tabIndex === 0)].id,
    count(id, number) {
      tabs[positionOf(id)].querySelector('.count').textContent = number.toLocaleString('en');
    },
  };

  function positionOf(id) {
    return names.findIndex((name) => name.id === id);
  }
}
