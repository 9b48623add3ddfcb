/**
 * A new element. `properties` are DOM properties, `data-`/`aria-` attributes and `role`; children
 * are nodes or strings. Strings become text nodes: no markup is ever parsed on this page.
 */
export function element(tag, properties = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === null) continue;
    if (name === 'role' || name.includes('-')) node.setAttribute(name, value);
    else node[name] = value;
  }
  node.append(...children.filter((child) => child !== null && child !== ''));
  return node;
}

export const byId = (id) => document.getElementById(id);
