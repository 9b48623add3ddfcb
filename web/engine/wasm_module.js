// From what the caller has (an address, bytes, a response, a module) to a compiled module.
import { InspectorError } from './errors.js';

/**
 * @param {WebAssembly.Module | ArrayBuffer | ArrayBufferView | Response | Promise<Response> | URL |
 *     string} wasm
 * @param {AbortSignal} [signal]
 * @returns {Promise<WebAssembly.Module>}
 */
export async function loadModule(wasm, signal) {
  if (typeof WebAssembly !== 'object') {
    throw new InspectorError(
      'wasm-blocked',
      'This browser has WebAssembly switched off (a lockdown mode does that). Allow it for this ' +
        'site, or use another browser.',
    );
  }
  const source = await wasm;
  if (source instanceof WebAssembly.Module) return source;
  const bytes = isBytes(source) ? asBytes(source) : await fetchBytes(source, signal);
  return compile(bytes);
}

const isBytes = (value) => value instanceof ArrayBuffer || ArrayBuffer.isView(value);

const asBytes = (value) =>
  value instanceof ArrayBuffer
    ? new Uint8Array(value)
    : new Uint8Array(value.buffer, value.byteOffset, value.byteLength);

async function fetchBytes(source, signal) {
  const isResponse = typeof Response === 'function' && source instanceof Response;
  const address = isResponse ? source.url || 'the response that was given' : String(source);
  let response;
  let bytes;
  try {
    response = isResponse ? source : await fetch(source, { signal, credentials: 'same-origin' });
    if (response.ok) bytes = new Uint8Array(await response.arrayBuffer());
  } catch (error) {
    if (signal?.aborted) throw error;
    const disk = address.startsWith('file:')
      ? 'Browsers do not let a page that was opened from disk read a second file: use ' +
        '"article-inspector/inline", which holds the engine in itself. '
      : '';
    throw missing(address, `cannot be fetched (${error.message}). ${disk}`, error);
  }
  if (!response.ok) throw missing(address, `answers ${response.status}. `);
  if (bytes[0] === '<'.charCodeAt(0)) throw missing(address, 'is a web page. ');
  return bytes;
}

function missing(address, what, cause) {
  return new InspectorError(
    'wasm-missing',
    `${address} ${what}Copy inspector.wasm from the package to where the page can fetch it, and ` +
      'pass its address as `wasm` to createInspector().',
    { cause },
  );
}

async function compile(bytes) {
  const isWasm = [0x00, 0x61, 0x73, 0x6d].every((byte, i) => bytes[i] === byte); // "\0asm"
  if (!isWasm) {
    throw new InspectorError(
      'wasm-invalid',
      'The bytes that were given as `wasm` are no WebAssembly. Pass the unchanged inspector.wasm ' +
        'of the package (servers and bundlers must not rewrite it as text).',
    );
  }
  try {
    return await WebAssembly.compile(bytes);
  } catch (error) {
    throw startError(error);
  }
}

/**
 * Why a module could not be compiled or started. A policy and a broken file throw the same class;
 * only the message tells them apart.
 */
export function startError(error) {
  if (error instanceof RangeError) {
    return new InspectorError(
      'engine-crashed',
      `The engine cannot start for want of memory: close other pages. (${error.message})`,
      { cause: error },
    );
  }
  if (/content security policy|unsafe-eval|embedder/i.test(error.message)) {
    return new InspectorError(
      'wasm-blocked',
      "The page's content security policy forbids WebAssembly. Add 'wasm-unsafe-eval' to its " +
        'script-src.',
      { cause: error },
    );
  }
  return new InspectorError(
    'wasm-invalid',
    'inspector.wasm is damaged or from another version than the JavaScript beside it. Copy both ' +
      `from the same package. (${error.message})`,
    { cause: error },
  );
}
