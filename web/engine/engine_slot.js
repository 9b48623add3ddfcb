// Keeps one engine running: replaces an instance that crashed or grew, from the same
// module and model.
import { startEngine } from './engine.js';
import { crashed, InspectorError } from './errors.js';

// WebAssembly memory only grows. After a giant text a fresh instance (a few milliseconds) is worth
// more than its memory; articles stay below.
const KEPT_MEMORY = 64 << 20;

export class EngineSlot {
  #module;
  #model;
  #start;
  #engine = null;

  /**
   * @param {WebAssembly.Module} module
   * @param {Uint8Array} model the bytes of inspector.model
   */
  constructor(module, model, start = startEngine) {
    this.#module = module;
    this.#model = model;
    this.#start = start;
  }

  /** Starts the engine, if it is not running, so that the next call need not wait. */
  async prepare() {
    this.#engine ??= await this.#start(this.#module, this.#model);
  }

  /** As Engine.run(); throws `engine-crashed` where the engine failed. */
  async run(text, options) {
    try {
      await this.prepare();
      const bytes = this.#engine.run(text, options);
      if (this.#engine.memory > KEPT_MEMORY) this.#engine = null;
      return bytes;
    } catch (error) {
      if (error instanceof InspectorError) throw error;
      this.discard(); // after a trap an instance still answers, but wrongly
      throw crashed(error);
    }
  }

  discard() {
    this.#engine = null;
  }
}
