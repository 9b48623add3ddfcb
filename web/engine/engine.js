// One instance of the engine: text in, the report's JSON as bytes out.
import createGlue from '#glue';

import { InspectorError, modelInvalid } from './errors.js';

const encoder = new TextEncoder();

/**
 * @param {WebAssembly.Module} module
 * @param {Uint8Array} model the bytes of inspector.model
 * @returns {Promise<Engine>}
 */
export async function startEngine(module, model) {
  let fail;
  const failed = new Promise((_, reject) => (fail = reject));
  const started = createGlue({
    // The glue never looks for a file: it gets the compiled module, however that came.
    locateFile: (name) => name,
    instantiateWasm(imports, receive) {
      WebAssembly.instantiate(module, imports)
        .then((instance) => receive(instance, module))
        .catch(fail);
      return {}; // "later"
    },
    print() {},
    printErr() {},
  });
  const engine = new Engine(await Promise.race([started, failed]));
  engine.loadModel(model);
  return engine;
}

class Engine {
  #glue;

  constructor(glue) {
    this.#glue = glue;
  }

  /** Bytes of memory that this instance holds; it never gives any back. */
  get memory() {
    return this.#glue.HEAPU8.length;
  }

  /** Once, before the first text. */
  loadModel(bytes) {
    const glue = this.#glue;
    const address = glue._malloc(bytes.length + 1); // stays: the engine reads the model in place
    glue.HEAPU8.set(bytes, address);
    const wrong = glue.loadModel(address, bytes.length);
    if (wrong) throw modelInvalid(wrong);
  }

  /**
   * @param {string} text Lone surrogates are read as U+FFFD, which is one unit long as they are, so
   *     that every offset holds in the caller's own string.
   * @param {string} options as JSON; see read_options in core/output/json.h
   * @returns {Uint8Array} the report, JSON in UTF-8
   * Whatever it throws, other than `bad-option`, leaves the instance in an unknown state.
   */
  run(text, options) {
    const glue = this.#glue;
    const input = encoder.encode(text);
    const settings = encoder.encode(options);
    const address = glue._malloc(input.length + settings.length + 1); // never 0 bytes
    glue.HEAPU8.set(input, address);
    glue.HEAPU8.set(settings, address + input.length);
    const result = glue.inspect(address, input.length, address + input.length, settings.length);
    glue._free(address);
    if (typeof result === 'string') throw new InspectorError('bad-option', result);
    return result;
  }
}
