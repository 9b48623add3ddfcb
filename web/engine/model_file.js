// From what the caller has to the bytes of inspector.model. Whether they are a model that the engine
// can work with, the engine itself says.
import { asBytes, createShare, fetchBytes, isBytes, isResponse } from './package_files.js';

const share = createShare();

/**
 * @param {ArrayBuffer | ArrayBufferView | Response | Promise<Response> | URL | string} model
 * @returns {Promise<Uint8Array>} which nobody else changes: engines are replaced from it
 */
export async function loadModel(model) {
  const source = await model;
  if (isBytes(source)) return asBytes(source).slice();
  if (isResponse(source)) return fetchBytes('model', source);
  return share(source, () => fetchBytes('model', source));
}

/**
 * Where the model is looked for unless its address is given: beside `wasm`, if that is an address
 * that something can lie beside, else at `standard`.
 */
export function modelBeside(wasm, standard) {
  if (typeof wasm !== 'string' && !(wasm instanceof URL)) return standard;
  try {
    const base = globalThis.document?.baseURI ?? globalThis.location?.href;
    return new URL('inspector.model', new URL(wasm, base));
  } catch {
    return standard; // a data: or blob: address, or none at all
  }
}
