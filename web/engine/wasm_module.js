// From what the caller has (an address, bytes, a response, a module) to a compiled module.
import { InspectorError } from './errors.js';
import { asBytes, createShare, fetchBytes, isBytes, isResponse } from './package_files.js';

const share = createShare();

/**
 * @param {WebAssembly.Module | ArrayBuffer | ArrayBufferView | Response | Promise<Response> | URL |
 *     string} wasm
 * @returns {Promise<WebAssembly.Module>}
 */
export async function loadModule(wasm) {
  if (typeof WebAssembly !== 'object') {
    throw new InspectorError(
      'wasm-blocked',
      'This browser has WebAssembly switched off (a lockdown mode does that). Allow it for this ' +
        'site, or use another browser.',
    );
  }
  const source = await wasm;
  if (source instanceof WebAssembly.Module) return source;
  if (isBytes(source)) return compile(asBytes(source));
  const load = async () => compile(await fetchBytes('wasm', source));
  return isResponse(source) ? load() : share(source, load);
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
