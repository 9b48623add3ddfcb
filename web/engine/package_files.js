// From what the caller has (an address, bytes, a response) to the bytes of inspector.wasm or
// inspector.model.
import { InspectorError } from './errors.js';

/** @typedef {'wasm' | 'model'} Kind the file inspector.KIND, and the option of that name */

export const isBytes = (value) => value instanceof ArrayBuffer || ArrayBuffer.isView(value);

export const asBytes = (value) =>
  value instanceof ArrayBuffer
    ? new Uint8Array(value)
    : new Uint8Array(value.buffer, value.byteOffset, value.byteLength);

export const isResponse = (value) => typeof Response === 'function' && value instanceof Response;

/**
 * @param {Kind} kind
 * @param {Response | URL | string} source
 * @returns {Promise<Uint8Array>}
 */
export async function fetchBytes(kind, source) {
  const address = isResponse(source) ? source.url || 'the response that was given' : String(source);
  let response;
  let bytes;
  try {
    response = isResponse(source) ? source : await fetch(source, { credentials: 'same-origin' });
    if (response.ok) bytes = new Uint8Array(await response.arrayBuffer());
  } catch (error) {
    const disk = address.startsWith('file:')
      ? 'Browsers do not let a page that was opened from disk read a second file: use ' +
        '"article-inspector/inline", which holds the engine in itself. '
      : '';
    throw missing(kind, address, `cannot be fetched (${error.message}). ${disk}`, error);
  }
  if (!response.ok) throw missing(kind, address, `answers ${response.status}. `);
  if (bytes[0] === '<'.charCodeAt(0)) throw missing(kind, address, 'is a web page. ');
  return bytes;
}

function missing(kind, address, what, cause) {
  return new InspectorError(
    `${kind}-missing`,
    `${address} ${what}Copy inspector.${kind} from the package to where the page can fetch it, ` +
      `and pass its address as \`${kind}\` to createInspector().`,
    { cause },
  );
}

/**
 * Several inspectors of one page share what they fetch: a promise as long as it is under way, then
 * a weak hold on what came, so that it goes when the last inspector does. A failure is forgotten.
 * @template {object} T
 * @returns {(address: URL | string, load: () => Promise<T>) => Promise<T>}
 */
export function createShare() {
  const held = new Map(); // address -> Promise or WeakRef
  return async (address, load) => {
    const key = String(address);
    const known = held.get(key);
    const result = known instanceof WeakRef ? known.deref() : known;
    if (result) return result;
    const loading = load();
    held.set(key, loading);
    try {
      const loaded = await loading;
      held.set(key, new WeakRef(loaded));
      return loaded;
    } catch (error) {
      held.delete(key);
      throw error;
    }
  };
}
