// The content security policy of both pages, as a meta tag. What may run is told by its hash.
import { createHash } from 'node:crypto';

export const hashOf = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/**
 * `connect` is the served page's one permission more: to fetch the engine and its model. seal.js
 * takes it away.
 * `img-src data:` is for the icon in the tab.
 */
export function policyTag({ script, style, connect }) {
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(script)}' 'wasm-unsafe-eval'`,
    'worker-src blob:',
    `style-src ${style}`,
    'img-src data:',
    ...(connect ? [`connect-src ${connect}`] : []),
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types inspector',
  ];
  return `<meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}">`;
}
