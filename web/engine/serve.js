// A worker's side: takes the module, then answers one text after another.
//
//   in:  { module }                 out: { ready: true } or { error }
//   in:  { text, options }          out: { bytes } or { error }
import { EngineSlot } from './engine_slot.js';
import { toMessage } from './errors.js';

/** @param {(message: object, transfer?: Transferable[]) => void} post */
export function createServer(post) {
  let slot;
  return async ({ module, text, options }) => {
    try {
      if (module) {
        slot = new EngineSlot(module);
        await slot.prepare();
        post({ ready: true });
      } else {
        const bytes = await slot.run(text, options);
        post({ bytes }, [bytes.buffer]);
      }
    } catch (error) {
      post({ error: toMessage(error) });
    }
  };
}
